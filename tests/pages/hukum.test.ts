/** Every law that our own texts name is an entry of the registry. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listSitasi, tandaPeraturan } from '../../src/bahasa/sitasi.ts';
import { CONTOH } from '../../src/navigation/contoh-sop.ts';
import { peraturanSchema } from '../../src/schema/peraturan.ts';
import { checkShape } from '../../src/schema/problem.ts';
import { parseYaml } from '../../src/load/yaml.ts';
import { realContent, ROOT } from '../content.ts';

const registered = new Set((await realContent()).content.acuan.peraturan.map(tandaPeraturan));
const list = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:mdx|astro|yaml|ts)$/.test(file))
    .map((file) => `${folder}/${file}`);
const FILES = [
  'content/glosarium.yaml',
  ...[
    'content/aturan',
    'content/topik',
    'content/orientasi',
    'src/pages',
    'src/components',
    'src/audit',
    'src/compare',
    'src/view',
  ].flatMap(list),
];
/** What the code says of other words is not said to a reader. */
const words = (file: string): string =>
  readFileSync(join(ROOT, file), 'utf8').replace(/^\s*(?:kutipan:|- peraturan:|\/\*\*|\*|\/\/).*$/gm, '');

test.each(
  FILES.map((file) => [file, listSitasi(words(file)).map(tandaPeraturan)] as const).filter(
    ([, found]) => found.length > 0,
  ),
)('%s names registered law', (_, found) => {
  expect(found.filter((tanda) => !registered.has(tanda))).toEqual([]);
});

test('the texts that name law are read', () => {
  const found = (file: string): string[] => listSitasi(words(file)).map(tandaPeraturan);
  expect(found('src/pages/metode.mdx')).toEqual(
    expect.arrayContaining(['perpres21th2023', 'permenpanrb35th2012', 'uu30th2014']),
  );
  expect(found('src/pages/tentang.astro')).toContain('uu28th2014');
  expect(found('content/glosarium.yaml')).toEqual(expect.arrayContaining(['uu5th2014', 'permenpanrb53th2014']));
});

test('the example of a regulation is one', () => {
  expect(checkShape(peraturanSchema, parseYaml(CONTOH.peraturan, 1).value)).toMatchObject({ ok: true });
});
