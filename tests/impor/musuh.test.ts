/** Hostile files through the import's own process, some of each kind; all of them: `npm run bench -- impor-musuh`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { mulaiPekerja } from '../../src/cli/impor-pekerja.ts';
import { createAnggaran } from '../../src/impor/anggaran.ts';
import { readBerkas } from '../../src/impor/berkas/baca.ts';
import { realContent } from '../content.ts';
import { SEMUA_MUSUH } from './musuh/semua.ts';
import { ukur } from './musuh/ukur.ts';

const WAKIL = [
  'utuh.docx',
  'bersarang-dalam.xlsx',
  'tiga-juta-unsur.docx',
  'bom-zip.odt',
  'xxe.ods',
  'rentang-semiliar.docx',
  'lima-puluh-ribu-baris.docx',
  'satu-lembar-tiga-ribu-kali.xlsx',
  'gabung-seluruh-lembar.xlsx',
  'kata-bersama-raksasa.xlsx',
  'sel-terulang-semiliar.ods',
  'rentang-bertumpuk.ods',
  'tabel-bersarang.html',
  'format-tak-ditutup.html',
  'lipatan-panjang.txt',
  'satu-baris.txt',
  'form-melingkar.pdf',
  'kisi-rapat.pdf',
  'bom-spasi.pdf',
];

const folder = mkdtempSync(join(tmpdir(), 'impor-musuh-'));
const pekerja = mulaiPekerja((await realContent()).content, '2026-11-22');
afterAll(() => {
  pekerja.tutup();
  rmSync(folder, { recursive: true });
});

test('there are at least 130, and each has a name of its own', () => {
  const names = SEMUA_MUSUH.map(({ nama }) => nama);
  expect(names.length).toBeGreaterThanOrEqual(130);
  expect(names.filter((nama, at) => names.indexOf(nama) !== at)).toEqual([]);
  expect(WAKIL.filter((nama) => !names.includes(nama))).toEqual([]);
});

test.each(WAKIL)('%s: one sentence, and the good file behind it is read', { timeout: 120_000 }, async (nama) => {
  const musuh = SEMUA_MUSUH.find((item) => item.nama === nama);
  if (musuh === undefined) throw new Error(nama);
  const { cpu, rss, salah } = await ukur(musuh, folder, pekerja);
  expect(salah).toEqual([]);
  expect(cpu).toBeLessThan(20);
  expect(rss).toBeLessThan(600e6);
});

test('the budget is counted: the same file is given up at the same step', async () => {
  const musuh = SEMUA_MUSUH.find((item) => item.nama === 'utuh.docx');
  const bytes = musuh?.buat() ?? new Uint8Array();
  const spent = async (): Promise<number> => {
    let sum = 0;
    const hasil = await readBerkas('a.docx', bytes, { spend: (langkah) => void (sum += langkah) });
    expect(hasil.ok).toBe(true);
    return sum;
  };
  const whole = await spent();
  expect(await spent()).toBe(whole);
  expect((await readBerkas('a.docx', bytes, createAnggaran('a.docx', whole))).ok).toBe(true);
  expect(await readBerkas('a.docx', bytes, createAnggaran('a.docx', whole - 1))).toEqual({
    ok: false,
    pesan:
      'a.docx: berkas ini terlalu besar atau terlalu rumit untuk dibaca. Pecah menjadi satu berkas per SOP, hapus lembar dan gambar yang tidak perlu, lalu coba lagi.',
  });
});
