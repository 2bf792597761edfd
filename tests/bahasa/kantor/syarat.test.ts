import { describe, expect, test } from 'vitest';
import { readToken } from '../../../src/bahasa/kantor/token.ts';
import { lawanLabel, readSyarat } from '../../../src/bahasa/kantor/syarat.ts';

const read = (teks: string): readonly string[] => {
  const token = readToken(teks);
  return readSyarat(teks, token).syarat.map(({ jenis, label, awal, ujung }) => {
    const then = teks.slice(token[awal]?.mulai ?? 0, ujung < awal ? (token[awal]?.mulai ?? 0) : token[ujung]?.akhir);
    return `${jenis} | ${label} | ${then}`;
  });
};

describe('conditions of a step', () => {
  test.each([
    [
      'Memeriksa draf, jika tidak setuju dikembalikan kepada Staf untuk diperbaiki, jika setuju diparaf',
      ['tidak | Tidak setuju | dikembalikan kepada Staf untuk diperbaiki', 'ya | Setuju | diparaf'],
    ],
    [
      'Memeriksa draf jika setuju diparaf, jika tidak diserahkan ke kasubag',
      ['ya | Setuju | diparaf', 'tidak | Tidak | diserahkan ke kasubag'],
    ],
    [
      'Jika disetujui diteruskan ke loket, jika tidak disetujui berkas dikembalikan',
      ['ya | Disetujui | diteruskan ke loket', 'tidak | Tidak disetujui | berkas dikembalikan'],
    ],
    [
      'Meneliti surat. Apabila ada kesalahan dikembalikan kepada analis, apabila sudah benar diparaf',
      ['tidak | Ada kesalahan | dikembalikan kepada analis', 'ya | Sudah benar | diparaf'],
    ],
    [
      'Berkas diteruskan kepada Kabid apabila lengkap dan dikembalikan kepada pemohon apabila tidak lengkap',
      ['ya | Lengkap | Berkas diteruskan kepada Kabid', 'tidak | Tidak lengkap | dikembalikan kepada pemohon'],
    ],
    ['Menelaah; jika memenuhi syarat dibuat berita acara', ['ya | Memenuhi syarat | dibuat berita acara']],
    ['Jika betul maka surat diparaf', ['ya | Betul | surat diparaf']],
    ['Mengirim surat kepada bidang', []],
  ])('%s', (teks, expected) => {
    expect(read(teks)).toEqual(expected);
  });

  test('"jika perlu" makes the step optional and no decision', () => {
    const teks = 'Melakukan peninjauan lapangan jika perlu';
    expect(readSyarat(teks, readToken(teks))).toMatchObject({ opsional: true, syarat: [] });
  });

  test.each([
    ['Sudah benar', 'Belum benar'],
    ['Tidak lengkap', 'Lengkap'],
    ['Belum lengkap', 'Sudah lengkap'],
    ['Salah', 'Benar'],
    ['Setuju', 'Tidak setuju'],
  ])('the branch the words leave out: %s → %s', (label, other) => {
    expect(lawanLabel(label)).toBe(other);
  });
});
