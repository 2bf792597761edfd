/** How sure a lane is that the words of a step give it. */
import { expect, test } from 'vitest';
import { inferAlur } from '../../../src/impor/alur/alur.ts';

const LAJUR = ['Kepala Dinas', 'Staf'];

/** Confidence of the one step's lane, and the lanes named beside it. */
function read(kegiatan: string): unknown {
  const pelaksana = LAJUR.map((nama) => ({ id: nama, nama, jenjang: 'tidak-diketahui', peran: 'pengolah' }) as const);
  const [found] = inferAlur({
    nama: 'Surat',
    pelaksana,
    langkah: [{ id: 'satu', nomor: null, kegiatan, posisi: {} }],
  });
  const perkiraan = found?.perkiraan.find(({ bidang }) => bidang === 'pelaksana');
  return [perkiraan?.nilai, perkiraan?.keyakinan, perkiraan?.alternatif];
}

test.each([
  ['Staf mengetik surat', ['Staf', 'tinggi', undefined]],
  // No other lane comes near, but only the kind of act speaks for this one.
  ['Mengetik konsep surat', ['Staf', 'sedang', undefined]],
  ['Menandatangani surat', ['Kepala Dinas', 'sedang', undefined]],
])('%s: %j', (kegiatan, expected) => expect(read(kegiatan)).toEqual(expected));
