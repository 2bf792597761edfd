import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKonsep } from '../../src/bahasa/konsep.ts';
import { createSingkatan } from '../../src/bahasa/singkatan.ts';
import { cepat } from '../cepat.ts';

const istilah = [
  { istilah: 'PK', kepanjangan: 'Perjanjian Kinerja' },
  { istilah: 'PERJANKIN', kepanjangan: 'Perjanjian Kinerja' },
  { istilah: 'DPA', kepanjangan: 'Dokumen Pelaksanaan Anggaran' },
  { istilah: 'eselon', arti: 'Tingkatan jabatan.' },
];
const konsep = createKonsep(istilah);

test.each([
  ['Memeriksa Draft PERJANKIN', ['periksa', 'draf', 'janji', 'kinerja']],
  ['pemeriksaan draf Perjanjian Kinerja (PK)', ['periksa', 'draf', 'janji', 'kinerja', 'janji', 'kinerja']],
  ['Kepala Sub Bagian', ['kepala', 'subbagian']],
  ['Kasubag', ['kepala', 'subbagian']],
  ['laporan yang sdh ditanda tangani', ['lapor', 'tandatangan']],
  ['Laporan yang telah di ttd', ['lapor', 'tandatangan']],
  ['dan untuk yang', []],
])('%s', (teks, roots) => {
  expect(konsep(teks)).toEqual(roots);
});

test('any text gives roots without blanks, the same ones each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (teks) => {
      const roots = konsep(teks);
      expect(roots.every((root) => root !== '' && !/\s/.test(root))).toBe(true);
      expect(createKonsep(istilah)(teks)).toEqual(roots);
    }),
  );
});

test('a hostile text of 10,000 letters is answered at once', () => {
  for (const piece of ['me', 'di ', 'sub ', 'tanda tangan ', 'a-', '⟦|#'])
    cepat(() => konsep(piece.repeat(10_000 / piece.length)));
});

describe('abbreviations', () => {
  const singkatan = createSingkatan(istilah);
  test('both ways, in any case', () => {
    expect(singkatan.lengthen('dpa')).toBe('dokumen pelaksanaan anggaran');
    expect(singkatan.lengthen('Perkin')).toBe('perjanjian kinerja');
    expect(singkatan.lengthen('eselon')).toBeNull();
    expect(singkatan.lengthen('surat')).toBeNull();
    expect(singkatan.abbreviate('Perjanjian Kinerja')).toEqual(['perjankin', 'pk']);
    expect(singkatan.abbreviate('Kepala Sub Bagian')).toEqual(['kasubbag']);
    expect(singkatan.abbreviate('perjanjian kerja')).toEqual([]);
  });
  test('the glossary wins over the built-in list', () => {
    expect(createSingkatan([{ istilah: 'PD', kepanjangan: 'Perusahaan Daerah' }]).lengthen('PD')).toBe(
      'perusahaan daerah',
    );
  });
});
