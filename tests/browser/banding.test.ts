/** What `/banding/` says to addresses that a catalogue of seven SOPs cannot produce, and what it keeps in the address. */
import { describe, expect, test } from 'vitest';
import type { EntriSop } from '../../src/browser/banding/daftar.ts';
import { describePilihan, sayKeterbandingan } from '../../src/browser/banding/pesan.ts';
import { formatKeadaan, KEADAAN_AWAL, parseKeadaan } from '../../src/view/keadaan.ts';
import { renderHtml } from '../../src/view/render-html.ts';

const daftar = Array.from({ length: 20 }, (_, at): EntriSop => ({
  id: `dinas-${at}/sop`,
  nama: `SOP ${at}`,
  instansi: `Dinas ${at}`,
  instansiPerkiraan: null,
  topik: 'x',
  namaTopik: 'X',
  langkah: 3,
}));
const say = (ids: readonly string[]): string =>
  describePilihan(
    daftar,
    ids,
    (id) => `?sop=${id}`,
    (path) => path,
  )
    .map(renderHtml)
    .join('\n');

test('of twenty known SOPs eight are compared and the other twelve named, each with a link', () => {
  const words = say(daftar.map(({ id }) => id));
  expect(words).toMatch(/Paling banyak 8 SOP.*12 berikut tidak/);
  expect(words.match(/<a /g)).toHaveLength(12);
});

test('an unknown id is shown as text, with the nearest there are', () => {
  expect(say(['dinas-7/spo'])).toMatch(/Tidak ada SOP dengan alamat “dinas-7\/spo”.*Mungkin maksud Anda/);
  expect(say(['<b>'])).toContain('“&lt;b&gt;”');
});

describe('notes of the topics', () => {
  const topik = (id: string, ...keterbandingan: string[]) => ({
    id,
    nama: id.toUpperCase(),
    uraian: '',
    keterbandingan,
  });
  const notes = (topics: ReturnType<typeof topik>[], count: number): string =>
    sayKeterbandingan(
      topics,
      daftar.slice(0, count).map(({ id }) => id),
      daftar,
      (path) => `/situs${path}`,
    )
      .map(renderHtml)
      .join('');

  test('say that they speak of SOPs that were not chosen, only where there are any', () => {
    const x = topik('x', 'Titik akhirnya berbeda.');
    expect(notes([x, x], 8)).toContain(
      '<a href="/situs/topik/x/">X</a>, jadi dapat menyebut 12 SOP lain yang tidak Anda pilih.',
    );
    expect(notes([x, x], 20)).toContain('<li>Titik akhirnya berbeda.</li>');
    expect(notes([x, x], 20)).not.toContain('tidak Anda pilih');
    expect(notes([topik('x'), topik('x')], 8)).toBe('');
  });

  test('stand under their topic where topics differ, which is said even without notes', () => {
    const both = notes([topik('x', 'Satu.'), topik('y', 'Dua.')], 20);
    expect(both).toContain('berasal dari topik yang berbeda (X, Y)');
    expect(both).toMatch(/topik\/x\/">X<\/a>\.<\/p><ul><li>Satu\..*topik\/y\/">Y<\/a>\.<\/p><ul><li>Dua\./);
    expect(notes([topik('x'), topik('y')], 20)).toContain('berasal dari topik yang berbeda (X, Y)');
  });
});

test('a state comes back from its address, nonsense as the default', () => {
  const state = { ...KEADAAN_AWAL, sop: ['a/b', 'c/d'], dasar: 'median', urut: 'tahap:rapat', mulai: 12, tidak: 30 };
  expect(parseKeadaan(new URLSearchParams(formatKeadaan(state)))).toEqual(state);
  expect(formatKeadaan(KEADAAN_AWAL)).toBe('');
  const nonsense = 'hari=abc&bulan=-1&tidak=500&urut=x&kolom=-3&perkiraan=1';
  expect(parseKeadaan(new URLSearchParams(nonsense))).toEqual(KEADAAN_AWAL);
});
