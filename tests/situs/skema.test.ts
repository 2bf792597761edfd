/** Every JSON file of the built site is described by a schema that the site publishes, and is as it says. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { findTerbitan, TERBITAN, type NamaTerbitan } from '../../src/schema/terbitan/daftar.ts';
import { salahTerbitan } from '../schema/skema-terbitan.ts';
import { DIST, files, readSite } from './site.ts';

const berkas = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length))
  .sort();

/** Pagefind's own: its reader knows them, and its version is in them. */
const MILIK_PAGEFIND = /^\/pagefind\/(?:[^/]+\/)?pagefind-entry\.json$/;
const SKEMA = /^\/skema\/[^/]+\.schema\.json$/;

const milik = berkas.filter((file) => !MILIK_PAGEFIND.test(file) && !SKEMA.test(file));

test('every JSON file has a schema', () => {
  expect(milik.filter((file) => findTerbitan(file) === null)).toEqual([]);
});

test('every kind of file but the parts of a large dictionary is there', () => {
  const found = new Set(milik.map(findTerbitan));
  expect((Object.keys(TERBITAN) as NamaTerbitan[]).filter((name) => !found.has(name))).toEqual(['data-kamus-awal']);
});

test('every JSON file is as its schema says', () => {
  const wrong = milik.flatMap((file) => {
    const name = findTerbitan(file);
    if (name === null) return [];
    return salahTerbitan(name, JSON.parse(readFileSync(join(DIST, file), 'utf8'))).map((item) => `${file}${item}`);
  });
  expect(wrong).toEqual([]);
});

test('every schema of published data is published', () => {
  expect(Object.keys(TERBITAN).filter((name) => !files.includes(`/skema/${name}.schema.json`))).toEqual([]);
});

test('every schema is one', () => {
  const ajv = new Ajv2020();
  const wrong = berkas.filter((file) => SKEMA.test(file) && ajv.validateSchema(JSON.parse(readSite(file))) !== true);
  expect(wrong).toEqual([]);
});
