/** Whether the steps of a learning path can be taught. */
import { expect, test } from 'vitest';
import { checkOrientasi } from '../../src/schema/orientasi.ts';

const SOPS = new Map<string, unknown>([
  [
    'dinas/a',
    {
      langkah: [
        { id: 'susun' },
        { id: 'teliti', alias: ['periksa'] },
        { id: 'cetak', dicabut: { tanggal: '2026-01-01', pengganti: 'susun' } },
        { id: 'arsip', dicabut: { tanggal: '2026-01-01' } },
      ],
    },
  ],
]);
const periksa = (butir: object) => checkOrientasi({ urutan: [butir] }, SOPS);

test('a step that is there, or a whole SOP, can be taught', () => {
  expect(periksa({ sop: 'dinas/a', langkah: 'susun' })).toEqual([]);
  expect(periksa({ sop: 'dinas/a' })).toEqual([]);
  expect(periksa({ langkah: 'susun' })).toEqual([]);
  expect(checkOrientasi({ urutan: 'x' }, SOPS)).toEqual([]);
});

test.each<[string, object, string, string, string]>([
  [
    'SOP that is not there',
    { sop: 'dinas/b', langkah: 'x' },
    'sop',
    'SOP "dinas/b" tidak ada di katalog.',
    'Mungkin maksud Anda: dinas/a. Yang ada: dinas/a.',
  ],
  [
    'step that is not there',
    { sop: 'dinas/a', langkah: 'kirim' },
    'langkah',
    'Langkah "kirim" tidak ada di SOP dinas/a.',
    'Yang ada: susun, teliti, cetak, arsip.',
  ],
  [
    'step by its former id',
    { sop: 'dinas/a', langkah: 'periksa' },
    'langkah',
    'Langkah "periksa" di SOP dinas/a sudah berganti id.',
    'Tulis: teliti.',
  ],
  [
    'step withdrawn, with a successor',
    { sop: 'dinas/a', langkah: 'cetak' },
    'langkah',
    'Langkah "cetak" di SOP dinas/a sudah dicabut.',
    'Penggantinya: susun.',
  ],
  [
    'step withdrawn',
    { sop: 'dinas/a', langkah: 'arsip' },
    'langkah',
    'Langkah "arsip" di SOP dinas/a sudah dicabut.',
    'Hapus butir ini dari jalur.',
  ],
])('a %s cannot', (_, butir, key, message, hint) => {
  expect(periksa(butir)).toEqual([{ path: ['urutan', 0, key], message, hint }]);
});
