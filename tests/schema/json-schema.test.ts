import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderSchemas } from '../../src/cli/skema.ts';
import { ROOT } from '../content.ts';

const folder = join(ROOT, 'public', 'skema');

test('the published schemas are those of the code (else: npm run lajur -- skema)', () => {
  const published = readdirSync(folder).map((file): [string, string] => [
    file,
    readFileSync(join(folder, file), 'utf8'),
  ]);
  expect(new Map(published)).toEqual(new Map([...renderSchemas()].sort()));
});

describe('every field has a sentence for whoever writes it', () => {
  test.each([...renderSchemas()])('%s', (_file, text) => {
    const bare: string[] = [];
    const visit = (schema: Record<string, unknown>, path: string): void => {
      for (const [key, field] of Object.entries(
        (schema['properties'] ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        const nested = (field['anyOf'] as Record<string, unknown>[] | undefined)?.some(
          (option) => option['description'],
        );
        if (!field['description'] && !nested) bare.push(`${path}${key}`);
        visit(field, `${path}${key}.`);
        visit((field['items'] ?? {}) as Record<string, unknown>, `${path}${key}[].`);
      }
    };
    const root = JSON.parse(text) as { $defs?: Record<string, Record<string, unknown>> };
    for (const schema of [root as Record<string, unknown>, ...Object.values(root.$defs ?? {})]) visit(schema, '');
    expect(bare).toEqual([]);
  });
});
