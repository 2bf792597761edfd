/** Front matter read before is the same as front matter read anew: values, problems and places. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createKeptYaml } from '../../src/load/kept-yaml.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { parseYaml } from '../../src/load/yaml.ts';
import { ROOT } from '../content.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lajur-yaml-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const kept = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('the real content is the same from the cache', async () => {
  const anew = await loadContent(ROOT);
  const first = await loadContent(ROOT, createKeptYaml(folder, ROOT));
  expect(kept()).toHaveLength(anew.content.sop.length);
  const second = await loadContent(ROOT, createKeptYaml(folder, ROOT));
  expect(JSON.stringify(first.content)).toBe(JSON.stringify(anew.content));
  expect(JSON.stringify(second.content)).toBe(JSON.stringify(anew.content));
});

test('places are found in what came from the cache', async () => {
  const source = 'nama: Uji\nlangkah:\n  - id: a\n    nomor: 007\n';
  const parse = createKeptYaml(folder, ROOT);
  await parse(source, 2);
  const yaml = await parse(source, 2);
  expect(JSON.stringify(yaml.value)).toBe(JSON.stringify(parseYaml(source, 2).value));
  expect(yaml.locate(['langkah', 0, 'nomor'])).toEqual(parseYaml(source, 2).locate(['langkah', 0, 'nomor']));
});

test('what has a problem is never kept, and a broken cache is read anew', async () => {
  const parse = createKeptYaml(folder, ROOT);
  expect((await parse('a: 1\na: 2\n', 1)).problems).toHaveLength(1);
  expect(kept()).toEqual([]);
  await parse('a: 1\n', 1);
  const [file = ''] = kept();
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 4));
  expect(JSON.stringify((await parse('a: 1\n', 1)).value)).toBe('{"a":"1"}');
});
