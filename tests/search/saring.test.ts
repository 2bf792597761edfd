import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBagian } from '../../src/search/bidang.ts';
import { renderAkarLangkah } from '../../src/search/render-akar.ts';
import {
  kunciSaring,
  lolosSaring,
  readPilihan,
  SARING,
  saringLangkah,
  saringSop,
  writePilihan,
} from '../../src/search/saring.ts';
import { konsep, sopA } from './contoh.ts';

test('every facet is filled by an SOP or a step', () => {
  const filled = [...saringSop(sopA), ...sopA.langkah.flatMap((item) => saringLangkah(sopA, item, ['galat']))];
  expect(new Set(filled.map((item) => item.saring))).toEqual(new Set(SARING.map((item) => item.id)));
});

test('a step passes when every chosen facet holds one of its values', () => {
  const [step] = sopA.langkah;
  const kunci = readBagian(step ? renderAkarLangkah(sopA, step, konsep) : '')[0]?.bidang.kunci ?? [];
  expect(lolosSaring(kunci, {})).toBe(true);
  expect(lolosSaring(kunci, { tahap: ['penyusunan', 'rapat'], jabatan: ['staf'] })).toBe(true);
  expect(lolosSaring(kunci, { tahap: ['penyusunan'], jabatan: ['kadis'] })).toBe(false);
  expect(lolosSaring(kunci, { instansi: ['kota-a'], tingkat: ['kota'] })).toBe(true);
  expect(lolosSaring(kunci, { instansi: ['kota-b'] })).toBe(false);
});

test('two values never share a word of the index, wherever their hyphens stand', () => {
  const kunci = (nilai: string): string => kunciSaring({ saring: 'instansi', nilai });
  expect(kunci('dinas-a-b')).not.toBe(kunci('dinas-ab'));
  expect(kunci('kota-z')).not.toBe(kunci('kotaz'));
  const nilai = fc.oneof(
    fc.stringMatching(/^[xyzu0-9-]{1,6}$/),
    fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
    fc.string(),
  );
  fc.assert(
    fc.property(nilai, nilai, (satu, dua) => {
      expect(kunci(satu) === kunci(dua)).toBe(satu === dua);
      expect(kunci(satu)).toMatch(/^zf[a-z0-9]+$/);
    }),
  );
  for (const a of SARING)
    for (const b of SARING) if (a !== b) expect(`zf${a.id}`.startsWith(`zf${b.id}`), `${a.id} ${b.id}`).toBe(false);
});

test('the state survives the address, in one order', () => {
  const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
  const choice = fc.dictionary(
    fc.constantFrom(...SARING.map((item) => item.id)),
    fc.uniqueArray(slug, { minLength: 1, maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), choice, (q, pilihan) => {
      const params = writePilihan(q, pilihan);
      expect(readPilihan(new URLSearchParams(params.toString()))).toEqual({ ...pilihan });
      expect(new URLSearchParams(params.toString()).get('q') ?? '').toBe(q);
    }),
  );
  expect(writePilihan('a', { tahap: ['x'], instansi: ['y'] }).toString()).toBe('q=a&instansi=y&tahap=x');
});

test('strange parameters are left out', () => {
  expect(readPilihan(new URLSearchParams(`tahap=<b>&tahap=ok&lain=1&peran=${'x'.repeat(200)}`))).toEqual({
    tahap: ['ok'],
  });
});

test('facets are named, and say what they narrow', () => {
  expect(SARING.map(({ id, label, tingkat }) => [id, label, tingkat])).toEqual([
    ['tingkat', 'Tingkat instansi', 'sop'],
    ['instansi', 'Instansi', 'sop'],
    ['topik', 'Topik', 'sop'],
    ['jabatan', 'Jabatan', 'langkah'],
    ['peran', 'Peran', 'langkah'],
    ['tahap', 'Tahap', 'langkah'],
    ['temuan', 'Temuan', 'langkah'],
    ['perkiraan', 'Perkiraan', 'langkah'],
  ]);
});

test('values of an SOP and of a step, with the words readers see', () => {
  expect(saringSop(sopA)).toEqual([
    { saring: 'tingkat', nilai: 'kota', label: 'Kota' },
    { saring: 'instansi', nilai: 'kota-a', label: 'Dinas Arsip Kota A' },
    { saring: 'topik', nilai: 'perjanjian-kinerja', label: 'Penyusunan Perjanjian Kinerja' },
  ]);
  const [step] = sopA.langkah;
  if (!step) throw new Error('no step');
  const lane = sopA.pelaksana.find(({ id }) => id === step.pelaksana);
  expect(saringLangkah(sopA, step, ['galat', 'galat', 'catatan']).map(({ saring, label }) => [saring, label])).toEqual([
    ['jabatan', lane?.nama],
    ['peran', 'Pengolah'],
    ['tahap', 'Penyusunan'],
    ['temuan', 'galat'],
    ['temuan', 'catatan'],
    ['perkiraan', 'Semua dari naskah'],
  ]);
  const kira = { bidang: 'pelaksana', keyakinan: 'rendah', aturan: 1, bukti: [] } as const;
  expect(saringLangkah(sopA, { ...step, pelaksana: null, perkiraan: [kira] })).toEqual([
    { saring: 'tahap', nilai: 'penyusunan', label: 'Penyusunan' },
    { saring: 'perkiraan', nilai: 'ya', label: 'Memuat perkiraan' },
  ]);
});

test('an address without a question has none', () => {
  expect(writePilihan('', { tahap: ['x'] }).toString()).toBe('tahap=x');
});
