/** Every tool is listed, explained and answers a wrong word; every bench is listed with a sentence; scripts stay few. */
import { readdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ALAT, caraAlat, findAlat } from '../../src/cli/alat.ts';
import { tulisBantuan } from '../../src/cli/jalankan.ts';
import { SalahPerintah } from '../../src/cli/pilihan.ts';
import { bacaKalimat, DAFTAR } from '../bench/daftar.ts';
import { ROOT } from '../content.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const lajur = (...kata: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['src/cli/mulai.mjs', 'src/cli/lajur.ts', ...kata], { cwd: ROOT, encoding: 'utf8' });
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

test('the scripts are those of the contract', () => {
  expect(Object.keys(scripts)).toEqual(
    'dev build start check check:content test test:unit test:situs format bench lajur sop:baru impor'.split(' '),
  );
});

test('every script that starts Astro, a tool or a bench begins where Node is checked and telemetry switched off', () => {
  const own = Object.values(scripts)
    .flatMap((line) => line.split(' && '))
    .filter((command) => /\b(?:node|astro)\b/.test(command));
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((command) => !command.startsWith('node src/cli/mulai.mjs '))).toEqual([]);
});

describe('tools', () => {
  test('every file that exports a tool is in the registry under its name', () => {
    const files = readdirSync(join(ROOT, 'src/cli'))
      .filter((file) => file.endsWith('.ts') && read(`src/cli/${file}`).includes('export const alat ='))
      .map((file) => file.replace(/\.ts$/, ''));
    expect(ALAT.map(({ nama }) => nama).sort()).toEqual(files.sort());
  });

  test.each(ALAT)('$nama explains itself', async ({ nama, guna, buka }) => {
    const { alat } = await buka();
    expect(guna).toMatch(/^[A-Z][^\n]*\.$/);
    const bantuan = tulisBantuan({ cara: caraAlat(nama), guna, alat });
    expect(bantuan).toContain(`Pemakaian: npm run lajur -- ${nama}`);
    for (const [pilihan, { arti }] of Object.entries(alat.pilihan)) {
      expect(bantuan).toContain(`  --${pilihan}`);
      expect(arti).toMatch(/^\p{Ll}.*[^.]$/u);
    }
  });

  test('the list names all of them, and old names still answer', () => {
    const { status, stdout } = lajur();
    expect(status).toBe(0);
    for (const { nama, guna } of ALAT) expect(stdout).toMatch(new RegExp(`^  ${nama} +${guna.slice(0, 20)}`, 'm'));
    expect(lajur('sop:baru', '--help').stdout).toMatch(/^Pemakaian: npm run lajur -- sop-baru \[pilihan\]\n/);
    expect(lajur('check:content', '--help').stdout).toMatch(/^Pemakaian: npm run lajur -- periksa \[pilihan\]\n/);
  });

  test.each([
    [['temuan', '--formt', 'json'], 'Pilihan --formt tidak dikenal. Mungkin maksudnya --format.'],
    [
      ['temuan', '--format', 'pdf'],
      'Nilai "pdf" untuk --format tidak dikenal. Gunakan salah satu: teks, json, csv, sarif, github.',
    ],
    [['temuan', '--format'], 'Pilihan --format memerlukan nilai. Tulis --format teks|json|csv|sarif|github.'],
    [['temuan', 'semua'], '"semua" tidak dikenal: perintah ini hanya menerima pilihan.'],
    [['pdf', '--tanpa-perkiraan=ya'], 'Pilihan --tanpa-perkiraan tidak memakai nilai. Tulis --tanpa-perkiraan saja.'],
    [['pdf', '-x'], 'Pilihan -x tidak dikenal.'],
    [
      ['impor', '--instansi', 'Dinas A', 'x'],
      '--instansi "Dinas A" bukan id yang sah. Gunakan huruf kecil, angka, dan tanda hubung tunggal.',
    ],
  ])('%j is answered in one sentence', async ([nama = '', ...kata], kalimat) => {
    const opened = await findAlat(nama)?.buka();
    await expect(opened?.alat.jalankan(kata)).rejects.toThrow(new SalahPerintah(kalimat));
  });

  test('the sentence of a wrong command line goes to stderr, with the way to its help', () => {
    expect(lajur('periksa', '--semua')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'Pilihan --semua tidak dikenal.\nSemua pilihan: npm run lajur -- periksa --help\n',
    });
  });

  test('a tool that does not exist is answered with the nearest', () => {
    expect(lajur('tautn')).toMatchObject({
      status: 2,
      stderr: 'Alat "tautn" tidak dikenal. Mungkin maksudnya tautan.\nDaftarnya: npm run lajur\n',
    });
  });
});

describe('benches', () => {
  const files = readdirSync(join(ROOT, 'tests/bench'))
    .filter((file) => /(?<!\.test)\.ts$/.test(file))
    .map((file) => file.replace(/\.ts$/, ''));

  test('every listed bench is a file that begins with a sentence', () => {
    for (const nama of Object.keys(DAFTAR))
      expect(bacaKalimat(read(`tests/bench/${nama}.ts`)), nama).toMatch(/^[A-Z`].{20,}\.$/);
  });

  test('every file is listed, or used by one that is', () => {
    const texts = new Map(files.map((nama) => [nama, read(`tests/bench/${nama}.ts`)]));
    const isUsed = (nama: string): boolean =>
      ['jalan', 'daftar'].includes(nama) ||
      [...texts].some(([other, text]) => other !== nama && text.includes(`${nama}.ts'`));
    expect(files.filter((nama) => !Object.hasOwn(DAFTAR, nama) && !isUsed(nama))).toEqual([]);
  });
});
