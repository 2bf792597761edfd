/** What the export functions write is what the published schemas say. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../src/audit/registry.ts';
import { runAudit } from '../../src/audit/run.ts';
import { createKonsep } from '../../src/bahasa/konsep.ts';
import { compareSop } from '../../src/compare/compare-sop.ts';
import { alignTopik } from '../../src/compare/padanan/penjajaran.ts';
import { renderAcuanData, renderDaftarData, renderSopData } from '../../src/export/catalogue.ts';
import { json, toSopJson } from '../../src/export/json.ts';
import { renderOembed } from '../../src/export/oembed.ts';
import { renderPadananJson, renderTopikJson } from '../../src/export/topik.ts';
import { createTemuanData } from '../../src/report/temuan-data.ts';
import { renderTemuanJson } from '../../src/report/temuan-json.ts';
import { SCHEMAS } from '../../src/schema/json-schema.ts';
import { findTerbitan, TERBITAN, type NamaTerbitan } from '../../src/schema/terbitan/daftar.ts';
import { teksDokumen } from '../../src/search/teks-dokumen.ts';
import { splitKamus } from '../../src/search/kamus-bagian.ts';
import { createKamus } from '../../src/search/kamus.ts';
import { listSaring, listTopikAwal } from '../../src/search/saring-situs.ts';
import { tetapOf } from '../../src/view/revise.ts';
import { realContent, realSops } from '../content.ts';
import { readSkema, salahTerbitan } from './skema-terbitan.ts';

const sops = await realSops();
const { acuan, naskah } = (await realContent()).content;
const tanggal = '2026-11-22';
const konteks = { alamat: (path: string): string => `https://lajur.example${path}` };
const catalogue = { sop: sops, acuan, naskah, tanggal };
const parse = (pieces: Iterable<string>): unknown => JSON.parse([...pieces].join(''));
const kamus = createKamus(teksDokumen(sops, acuan), acuan.istilah);

const topik = (id: string): unknown => {
  const own = sops.filter((sop) => sop.topik.id === id);
  const perbandingan = tetapOf(compareSop(own, { acuan }));
  return JSON.parse(renderTopikJson({ topik: id, sops: own, acuan, tanggal, perbandingan }));
};

const padanan = (id: string): unknown => {
  const own = sops.filter((sop) => sop.topik.id === id);
  return JSON.parse(renderPadananJson(alignTopik(own, acuan.tahap, { konsep: createKonsep(acuan.istilah) }), tanggal));
};

const oembed = (gambar: string | null): unknown =>
  JSON.parse(
    renderOembed({
      judul: 'Langkah 1: Menyusun draf',
      penyedia: { nama: 'Lajur', alamat: 'https://lajur.example/' },
      alamat: 'https://lajur.example/sematkan/a/b/',
      gambar,
      lebar: 640,
      tinggi: 420,
    }),
  );

const TERBIT: readonly (readonly [NamaTerbitan, string, () => unknown])[] = [
  ...sops.map((sop) => ['sop-terbit', sop.id, () => JSON.parse(String(json.render(sop, konteks)))] as const),
  ['data-sop', 'all SOPs', () => parse(renderSopData(catalogue))],
  ['data-sop', 'no SOP', () => parse(renderSopData({ ...catalogue, sop: [] }))],
  ['data-acuan', 'the registries', () => JSON.parse(renderAcuanData(catalogue))],
  [
    'data-temuan',
    'all findings',
    () =>
      parse(
        renderTemuanJson(
          runAudit(sops, { tanggal, acuan }),
          createTemuanData(sops, ALL_RULES, { ...konteks, naskah, peraturan: acuan.peraturan }),
          tanggal,
        ),
      ),
  ],
  ['data-kamus', 'the dictionary', () => ({ ...splitKamus(kamus).inti, topik: listTopikAwal(sops) })],
  ['data-kamus-awal', 'a part of it', () => [...splitKamus(kamus, 20).bagian.values()][3]],
  ['data-saring', 'facets', () => listSaring(sops, acuan, () => new Map(), [])],
  ...acuan.topik.map(({ id }) => ['topik-banding', id, () => topik(id)] as const),
  ...acuan.topik.map(({ id }) => ['topik-padanan', id, () => padanan(id)] as const),
  ['banding-daftar', 'all SOPs', () => parse(renderDaftarData(catalogue))],
  ['banding-daftar', 'no SOP', () => parse(renderDaftarData({ ...catalogue, sop: [] }))],
  ['oembed', 'with a picture', () => oembed('https://lajur.example/a.png')],
  ['oembed', 'without one', () => oembed(null)],
];

test.each(TERBIT)('%s: %s is as its schema says', (name, _, make) => {
  expect(salahTerbitan(name, make())).toEqual([]);
});

test.each(Object.keys(TERBITAN))('%s is a JSON Schema that the strictest reader takes', (name) => {
  const ajv = new Ajv2020({ strict: true, strictTuples: false });
  expect(() => ajv.compile(readSkema(name))).not.toThrow();
});

test.each(Object.keys(SCHEMAS))('%s is a JSON Schema', (name) => {
  expect(() => new Ajv2020({ strictTypes: false }).compile(readSkema(name))).not.toThrow();
});

describe('a schema of published data refuses', () => {
  const [satu] = sops.map(toSopJson);
  const sop = (change: object): string[] => salahTerbitan('sop-terbit', { ...satu, ...change });

  test('a key that it does not describe', () => {
    expect(sop({ hantu: 1 })).toEqual([': must NOT have additional properties {"additionalProperty":"hantu"}']);
  });

  test('a number where a text belongs, and a text where a number belongs', () => {
    expect(sop({ nama: 7 })).toEqual(['/nama: must be string {"type":"string"}']);
    expect(sop({ totalMenit: '7' })).toEqual(['/totalMenit: must be number {"type":"number"}']);
  });

  test('another version', () => {
    expect(sop({ versi: 2 })).toEqual(['/versi: must be equal to constant {"allowedValue":1}']);
  });
});

test('the file decides the schema', () => {
  expect(
    [
      '/sop/a/b.json',
      '/sop/a/b/c.json',
      '/data/kamus/ab.json',
      '/sematkan/a/b/c/oembed.json',
      '/sematkan/oembedxjson',
    ].map(findTerbitan),
  ).toEqual(['sop-terbit', null, 'data-kamus-awal', 'oembed', null]);
});
