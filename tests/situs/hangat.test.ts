/**
 * A build with what the last one kept writes the same bytes as a clean one, whatever changed in between. Two copies of the
 * project get the same changes, one after the other; one of them forgets everything before each build.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../content.ts';

const MADIUN = 'setda-kota-madiun/penyusunan-perjanjian-kinerja';

const root = mkdtempSync(join(tmpdir(), 'lajur-hangat-'));
const hangat = join(root, 'hangat');
const bersih = join(root, 'bersih');

function copyProject(to: string): void {
  for (const name of [
    'src',
    'public',
    'content',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    cpSync(join(ROOT, name), join(to, name), { recursive: true });
  // Packages are shared; what builds keep lies beside them, in each copy's own folder.
  mkdirSync(join(to, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!['.astro', '.cache', '.vite'].includes(name))
      symlinkSync(join(ROOT, 'node_modules', name), join(to, 'node_modules', name));
}

/** Builds, and tells every file of the site by its bytes. */
async function build(project: string): Promise<Readonly<Record<string, string>>> {
  // The test runner's own words about itself would make it a development build.
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', SOP_TANGGAL: '2026-11-22' };
  for (const name of ['DEV', 'PROD', 'MODE']) Reflect.deleteProperty(env, name);
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build'], { cwd: project, env });
  const dist = join(project, 'dist');
  return Object.fromEntries(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(dist.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

function forget(project: string): void {
  for (const name of ['dist', 'node_modules/.astro', 'node_modules/.cache', 'node_modules/.vite', '.astro'])
    rmSync(join(project, name), { recursive: true, force: true });
}

beforeAll(async () => {
  copyProject(hangat);
  copyProject(bersih);
  before = await build(hangat);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
let before: Readonly<Record<string, string>> = {};

describe('what a build keeps is never too old after a change of', () => {
  test.each([
    ['an SOP', `content/sop/${MADIUN}.mdx`, 'kegiatan: Menerima surat', 'kegiatan: Segera menerima surat'],
    ['a regulation', 'content/peraturan/perpres-53-2010.yaml', 'tentang: ', 'tentang: Perubahan '],
    ['a topic', 'content/topik/perjanjian-kinerja.yaml', 'nama: ', 'nama: Tata Cara '],
    ['a page of a rule', 'content/aturan/langkah-tanpa-waktu.mdx', "judul: '", "judul: 'Contoh "],
    ['a component', 'src/components/sop/AlatBagan.astro', 'aria-label="Geser bagan"', 'aria-label="Geser gambar"'],
  ])('%s', async (_, file, from, to) => {
    for (const project of [hangat, bersih]) {
      const text = readFileSync(join(project, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(project, file), text.replace(from, to));
    }
    forget(bersih);
    const [warm, clean] = await Promise.all([build(hangat), build(bersih)]);
    expect(warm).toEqual(clean);
    expect(warm).not.toEqual(before);
    before = warm;
  });
});
