/** The recipes of CONTRIBUTING, all followed in one copy of the project: they touch the files they name, and the project's own tests accept the result. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './content.ts';
import { RESEP } from './resep/resep.ts';

const copy = mkdtempSync(join(tmpdir(), 'resep-'));
const HEAVY = /\/tests\/(?:situs|bench\/hasil|impor\/(?:musuh|naskah)|draw)(?:\/|$)/;
const PURE = [
  'domain',
  'schema',
  'bahasa',
  'diagram',
  'compare',
  'audit',
  'search',
  'form',
  'export',
  'impor',
  'navigation',
];
const run = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });

beforeAll(() => {
  for (const name of ['src', 'content', 'tests', 'public/skema', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true, filter: (path) => !HEAVY.test(path) });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'dir');
  for (const { tulis } of RESEP) {
    for (const [path, write] of Object.entries(tulis)) {
      const file = join(copy, path);
      mkdirSync(dirname(file), { recursive: true });
      const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
      const after = typeof write === 'string' ? write : write(before ?? '');
      if (after === before || (typeof write === 'string') !== (before === null))
        throw new Error(`${path} is as it was.`);
      writeFileSync(file, after);
    }
  }
  run('src/cli/lajur.ts', 'skema');
});

afterAll(() => {
  rmSync(copy, { recursive: true });
});

describe('CONTRIBUTING names the files a recipe touches, no more and no fewer', () => {
  const sections = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').split(/^### /m);
  test.each(RESEP)('$judul', ({ judul, tulis }) => {
    const section = sections.find((text) => text.startsWith(`${judul}\n`)) ?? '';
    const named = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, path = '']) => path);
    const touched = Object.keys(tulis);
    const matches = (path: string, file: string): boolean =>
      new RegExp(`^${path.replace(/[.[\]]/g, String.raw`\$&`).replace(/<[^>]+>/g, '[^/]+')}$`).test(file);
    expect(
      touched.map((file) => named.find((path) => path === file) ?? named.find((path) => matches(path, file))),
    ).toEqual(named);
  });
});

test('a field touches two files beside content and goldens', () => {
  const [field] = RESEP;
  expect(Object.keys(field?.tulis ?? {})).toHaveLength(2);
});

test('types hold', () => {
  const config = { extends: './tsconfig.json', include: PURE.map((room) => `src/${room}`) };
  writeFileSync(join(copy, 'tsconfig.resep.json'), JSON.stringify(config));
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.resep.json'],
    { cwd: copy, encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

test('the field is in schema, form, page, findings, search, and read back from Word and Excel', () => {
  expect(JSON.parse(run('tests/resep/jejak-bidang.ts', 'kodeArsip', '045.2/III'))).toEqual({
    skema: [true, false],
    formulir: ['Kode Arsip', '045.2/III'],
    halaman: true,
    temuan: 'Kode arsip',
    json: '045.2/III',
    cari: true,
    docx: '045.2/III',
    xlsx: '045.2/III',
  });
});

test('the tests that hold lists together accept rule, format, page and guide', () => {
  const files = ['audit/aturan', 'export/export', 'navigation/menu', 'pages/panduan', 'schema/json-schema'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '-u',
      '--project',
      'unit',
      ...files.map((file) => `tests/${file}.test.ts`),
    ],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/Test Files +5 passed/);
  const golden = 'tests/export/emas/naskah-003.evaluasi.txt';
  expect(readFileSync(join(copy, golden), 'utf8')).toMatch(/^1\. /);
});
