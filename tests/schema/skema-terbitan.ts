/** Published data against the published schemas, by a validator that is not ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { NamaTerbitan } from '../../src/schema/terbitan/daftar.ts';
import { ROOT } from '../content.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTuples: false });
const known = new Map<string, ValidateFunction>();

/** Where the data is not as the schema of this name says; empty when it is. */
export function salahTerbitan(name: NamaTerbitan, data: unknown): string[] {
  const validate = known.get(name) ?? ajv.compile(readSkema(name));
  known.set(name, validate);
  if (validate(data)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
}

export function readSkema(name: string): object {
  return JSON.parse(readFileSync(join(ROOT, 'public', 'skema', `${name}.schema.json`), 'utf8')) as object;
}
