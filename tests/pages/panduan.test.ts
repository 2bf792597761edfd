/** The guide explains every field that an author may write, and no field that does not exist. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBody } from '../../src/load/mdx-body.ts';
import { parseYaml } from '../../src/load/yaml.ts';
import { CONTOH } from '../../src/navigation/contoh-sop.ts';
import { langkahSchema } from '../../src/schema/langkah.ts';
import { sopSchema } from '../../src/schema/sop.ts';
import { ROOT } from '../content.ts';

const guide = readFileSync(join(ROOT, 'src/pages/panduan.mdx'), 'utf8');
const words = new Set([...guide.matchAll(/[A-Za-z]+/g)].map(([word]) => word));
const listed = [...guide.matchAll(/<BidangPanduan\s+nama="([^"<]+)"/g)].flatMap((match) =>
  (match[1] ?? '').split(', '),
);

test.each([
  ['SOP', Object.keys(sopSchema.shape)],
  ['langkah', Object.keys(langkahSchema.shape)],
])('every field of a %s is named', (_, fields) => {
  expect(fields.filter((field) => !words.has(field))).toEqual([]);
});

test('every listed field exists', () => {
  const source = JSON.stringify(sopSchema.toJSONSchema({ io: 'input', unrepresentable: 'any' }));
  expect(listed.filter((field) => !source.includes(`"${field}"`))).toEqual([]);
});

test('the examples, put together, are an SOP', () => {
  const { kepala, identitas, pelaksana, langkah, keputusan, sumber } = CONTOH;
  const yaml = parseYaml([kepala, identitas, pelaksana, langkah, keputusan, CONTOH.perkiraan, sumber].join('\n'), 1);
  const parsed = sopSchema.safeParse(yaml.value);
  expect(parsed.error?.issues ?? []).toEqual([]);
});

test('the example of a body uses only what a body may', () => {
  const body = checkBody(CONTOH.badan, 1);
  expect(body.problems).toEqual([]);
  expect(body.uses.map((item) => item.name)).toEqual(['Langkah', 'Catatan', 'Peraturan']);
});
