/** A line whose columns are gone: its words, what stood between them, its time, the rubble of its drawing. */
import { expect, test } from 'vitest';
import { readBarisTerlipat } from '../../../src/impor/lipatan/baris-terlipat.ts';

const GAP = { spasi: '', lebar: '~', pipa: '|', sisa: '*' };
/** Words with `~` after a wide gap, `|` after a bar, `*` after rubble; the time in its place; rubble behind `;`. */
function lihat(line: string): string {
  const { kata, sisa, waktu } = readBarisTerlipat(line);
  const words = kata.map(({ batas, teks }) => `${GAP[batas]}${teks}`);
  if (waktu !== null) words.splice(waktu.sebelum, 0, `[${waktu.teks}]`);
  return [words.join(' '), ...sisa].join(' ; ');
}

test.each([
  ['Menerima surat masuk', 'Menerima surat masuk'],
  ['Menerima   surat', 'Menerima ~surat'],
  ['   Menerima  surat', 'Menerima surat'],
  ['Menerima | surat', 'Menerima |surat'],
  ['Menerima |surat|', 'Menerima surat'],
  ['Menerima v surat', 'Menerima *surat ; v'],
  ['Menerima v | surat', 'Menerima *surat ; v'],
  ['Menerima | v surat', 'Menerima *surat ; v'],
  ['Menerima   | surat', 'Menerima |surat'],
  ['Menerima <> C) surat @', 'Menerima *surat ; <> ; C) ; @'],
  ['(5 surat', '*surat ; (5'],
  ['[: surat', '*surat ; [:'],
  ['() surat {A', '*surat ; () ; {A'],
  ['(a) surat', '(a) surat'],
])('%j', (line, expected) => expect(lihat(line)).toBe(expected));

test.each([
  ['Berkas 5 menit Agenda', 'Berkas [5 menit] Agenda'],
  ['Berkas | 5  menit | Agenda', 'Berkas [5 menit] |Agenda'],
  ['Berkas 2 hari kerja Agenda', 'Berkas [2 hari kerja] Agenda'],
  ['Berkas 2 hari kalender', 'Berkas [2 hari kalender]'],
  ['Berkas 15menit Agenda', 'Berkas [15menit] Agenda'],
  ['Berkas 15menit kerja Agenda', 'Berkas [15menit kerja] Agenda'],
  ['Berkas satu jam Agenda', 'Berkas [satu jam] Agenda'],
  ['Berkas setengah jam', 'Berkas [setengah jam]'],
  ['Berkas ±1,5 jam Agenda', 'Berkas [±1,5 jam] Agenda'],
  ['Berkas 1-2 hari, Agenda', 'Berkas [1-2 hari,] Agenda'],
  ['Berkas l jam Agenda', 'Berkas [l jam] Agenda'],
  ['Berkas 5 lembar', 'Berkas 5 lembar'],
  ['Berkas 1234 menit', 'Berkas 1234 menit'],
  ['menit 5', 'menit 5'],
  // Of two the one that a bar, a wide gap or the end closes, else the last.
  ['Dalam 2 hari | 5 menit | Agenda', 'Dalam 2 hari [5 menit] |Agenda'],
  ['Berkas | 5 menit dalam 2 hari kerja ini', 'Berkas [5 menit] dalam 2 hari kerja ini'],
  ['Berkas   5 menit   Agenda 3 hari ini', 'Berkas [5 menit] ~Agenda 3 hari ini'],
  ['Dalam 2 hari atau 5 menit saja', 'Dalam 2 hari atau [5 menit] saja'],
  ['Dalam 2 hari saja 5 menit', 'Dalam 2 hari saja [5 menit]'],
])('the time of %j', (line, expected) => expect(lihat(line)).toBe(expected));
