import { describe, expect, test } from 'vitest';
import { namaIstilah, tandaiIstilah } from '../../src/bahasa/istilah.ts';
import type { Istilah } from '../../src/domain/frontmatter.ts';

const GLOSARIUM: readonly Istilah[] = [
  { istilah: 'PK', kepanjangan: 'Perjanjian Kinerja' },
  { istilah: 'Kasubag', kepanjangan: 'Kepala Subbagian' },
  { istilah: 'Kasubag Pengendalian', arti: 'Kepala subbagian itu.' },
  { istilah: 'SKPD / OPD', kepanjangan: 'Satuan Kerja Perangkat Daerah' },
  { istilah: 'disposisi', arti: 'Petunjuk tertulis.' },
  { istilah: 'kosong' },
];

/** Marked terms in brackets, so that a case reads as a line. */
const mark = (...teks: string[]): string[] =>
  tandaiIstilah(teks, GLOSARIUM).map((pieces) =>
    pieces.map(({ teks: text, istilah }) => (istilah === null ? text : `[${text}]`)).join(''),
  );

describe('terms in running text', () => {
  test.each([
    ['is marked where it stands', ['Menyusun PK dinas'], ['Menyusun [PK] dinas']],
    ['is marked once per page', ['PK, lalu PK', 'dan PK'], ['[PK], lalu PK', 'dan PK']],
    ['is a whole word', ['SPK dan PKA'], ['SPK dan PKA']],
    ['keeps the case of an abbreviation', ['pk'], ['pk']],
    ['takes any case of an ordinary word', ['Disposisi'], ['[Disposisi]']],
    ['takes the longest term', ['oleh Kasubag Pengendalian'], ['oleh [Kasubag Pengendalian]']],
    ['takes either spelling of one entry, once', ['OPD atau SKPD'], ['[OPD] atau SKPD']],
    ['needs a meaning', ['kosong'], ['kosong']],
    ['may be absent', [''], ['']],
  ])('a term %s', (_, teks, expected) => {
    expect(mark(...teks)).toEqual(expected);
  });

  test('the pieces joined are the text, letter for letter', () => {
    const teks = ['Kasubag  memberi disposisi (PK)…', 'a.b*c [PK]'];
    expect(tandaiIstilah(teks, GLOSARIUM).map((pieces) => pieces.map((piece) => piece.teks).join(''))).toEqual(teks);
  });

  test('no glossary, no marks', () => {
    expect(tandaiIstilah(['PK'], [])).toEqual([[{ teks: 'PK', istilah: null }]]);
  });
});

test('one entry may hold several spellings and a remark in brackets', () => {
  expect(namaIstilah({ istilah: 'SKPD / OPD' })).toEqual(['SKPD', 'OPD']);
  expect(namaIstilah({ istilah: 'Lap realisasi (anggaran)' })).toEqual(['Lap realisasi']);
});
