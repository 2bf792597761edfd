/** Writing into `content/` is all or nothing, wherever it is cut off. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DISK, pulihkan, tulisSemua, type Disk } from '../../src/cli/impor-tulis.ts';

const BERKAS = [
  { path: 'naskah/surat.txt', teks: 'naskah\n' },
  { path: 'instansi/dinas.yaml', teks: 'nama: Dinas\n' },
  { path: 'sop/dinas/surat.mdx', teks: '---\nnama: Surat\n---\n' },
  { path: 'sop/dinas/arsip.mdx', teks: '---\nnama: Arsip\n---\n' },
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'impor-tulis-'));
  mkdirSync(join(folder, 'sop'));
  writeFileSync(join(folder, 'sop', 'lama.mdx'), 'lama\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Every file and folder, with what the files say. */
const pohon = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) =>
      statSync(join(folder, path)).isDirectory() ? path : `${path}: ${readFileSync(join(folder, path), 'utf8')}`,
    );

/** A disk whose n-th operation fails; `mati`: and every one after it, as when the power is gone. */
function rusak(after: number, mati: boolean): Disk {
  let count = 0;
  const guard =
    <T extends unknown[], R>(work: (...args: T) => Promise<R>, half?: (...args: T) => void) =>
    async (...args: T): Promise<R> => {
      count += 1;
      if (count < after || (count > after && !mati)) return await work(...args);
      if (count === after) half?.(...args);
      throw Object.assign(new Error('write'), { code: 'ENOSPC' });
    };
  return {
    mkdir: guard(DISK.mkdir),
    tulis: guard(DISK.tulis, (path, teks) => void writeFileSync(path, teks.slice(0, 3))),
    pasang: guard(DISK.pasang, (_, ke) => void writeFileSync(ke, '')),
    hapus: guard(DISK.hapus),
  };
}

/** More operations than a whole run takes. */
const OPERATIONS = Array.from({ length: 20 }, (_, at) => at + 1);

test('all files are there, and nothing beside them', async () => {
  await tulisSemua(folder, BERKAS);
  expect(pohon().filter((line) => line.includes(':'))).toEqual([
    'instansi/dinas.yaml: nama: Dinas\n',
    'naskah/surat.txt: naskah\n',
    'sop/dinas/arsip.mdx: ---\nnama: Arsip\n---\n',
    'sop/dinas/surat.mdx: ---\nnama: Surat\n---\n',
    'sop/lama.mdx: lama\n',
  ]);
  expect(readdirSync(folder).sort()).toEqual(['instansi', 'naskah', 'sop']);
});

describe('a disk that is full', () => {
  test.each(OPERATIONS)('at operation %i', async (after) => {
    const before = pohon();
    const failed = await tulisSemua(folder, BERKAS, rusak(after, false)).then(
      () => null,
      (error: unknown) => (error as Error).message,
    );
    if (failed === null) return;
    expect(failed).toBe(
      `Berkas tidak dapat ditulis ke ${folder}: ruang disk habis; kosongkan ruang, lalu ulangi. Tidak ada yang ditambahkan.`,
    );
    expect(pohon()).toEqual(before);
  });
});

describe('a machine that stops', () => {
  test.each(OPERATIONS)(
    'at operation %i: the next run takes everything back, or everything is there',
    async (after) => {
      const before = pohon();
      await tulisSemua(folder, BERKAS, rusak(after, true)).catch(() => undefined);
      await pulihkan(folder);
      const now = pohon();
      const whole = BERKAS.every(({ path, teks }) => now.includes(`${path}: ${teks}`));
      if (!whole) expect(now.filter((line) => line.includes(':'))).toEqual(before.filter((line) => line.includes(':')));
      expect(readdirSync(folder, { encoding: 'utf8' })).not.toContain('.impor');
      await tulisSemua(folder, whole ? [] : BERKAS);
      expect(BERKAS.every(({ path, teks }) => pohon().includes(`${path}: ${teks}`))).toBe(true);
    },
  );
});

test('a file that is there already is never overwritten, and the others are taken back', async () => {
  mkdirSync(join(folder, 'sop', 'dinas'));
  writeFileSync(join(folder, 'sop', 'dinas', 'arsip.mdx'), 'milik orang\n');
  const before = pohon();
  await expect(tulisSemua(folder, BERKAS)).rejects.toThrow('sudah ada');
  expect(pohon()).toEqual(before);
});
