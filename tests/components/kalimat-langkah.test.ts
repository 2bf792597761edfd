/** What a step's page says in words. */
import { describe, expect, test } from 'vitest';
import { datangDari, menuju, uraianLangkah } from '../../src/components/langkah/kalimat-langkah.ts';
import { realSops } from '../content.ts';

const sops = await realSops();
const sop = sops.find(({ id }) => id.startsWith('naskah-000/'));
const step = (id: string) => {
  const langkah = sop?.langkah.find((item) => item.id === id);
  if (!sop || !langkah) throw new Error(`No step ${id}`);
  return langkah;
};

test('a decision names its branches, their targets and what is not stated', () => {
  if (!sop) return;
  const words = menuju(sop, step('periksa-surat-pengantar')).map(({ syarat, langkah, oleh, balik, ragu }) => [
    syarat,
    langkah?.urutan,
    oleh,
    balik,
    ragu,
  ]);
  expect(words).toEqual([
    ['Jika setuju', 11, 'Sekretaris SKPD', false, null],
    ['Jika tidak setuju', 9, 'Penyusun Program Anggaran dan Pelaporan', true, 'naskah hanya menyebut perannya'],
  ]);
});

test('a step knows every step that leads to it, back arrows included', () => {
  if (!sop) return;
  expect(
    datangDari(sop, step('periksa-surat-pengantar')).map(({ langkah, syarat }) => [langkah?.urutan, syarat]),
  ).toEqual([
    [9, null],
    [11, 'Jika tidak setuju'],
  ]);
});

test('the start and the end are no steps', () => {
  if (!sop) return;
  expect(datangDari(sop, step('perintah-persiapan')).map(({ langkah }) => langkah)).toEqual([null]);
  expect(menuju(sop, step('kirim-dokumen')).map(({ langkah }) => langkah)).toEqual([null]);
});

test('a line for a chat says who, how long and who is next', () => {
  if (!sop) return;
  expect(uraianLangkah(sop, step('susun-draf-bidang'))).toBe(
    'Langkah 4 dari 13. Oleh Kepala Bidang (perkiraan). Waktu: 5 Hari. Berikutnya ke langkah 5 (Penyusun Program Anggaran dan Pelaporan). Output: Draft PERJANKIN dari bidang.',
  );
});

describe('every line for a chat', () => {
  test.each(
    sops.flatMap((item) => item.langkah.map((langkah) => [`${item.id}#${langkah.id}`, item, langkah] as const)),
  )('%s has 30 to 300 characters', (_, item, langkah) => {
    const text = uraianLangkah(item, langkah);
    expect(text.length).toBeGreaterThanOrEqual(30);
    expect(text.length).toBeLessThanOrEqual(300);
  });
});
