/** What a machine refuses is a sentence, what we got wrong keeps its stack. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sebutGangguan } from '../../src/cli/gangguan.ts';
import { ROOT } from '../content.ts';

const folder = mkdtempSync(join(tmpdir(), 'lajur-gangguan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const salah = (code: string, more: object = {}): Error =>
  Object.assign(new Error(`${code}: english words`), { code, ...more });

test.each([
  [
    salah('EACCES', { path: '/situs/dist' }),
    '"/situs/dist" tidak boleh ditulis atau dibaca oleh pengguna ini. Perbaiki hak aksesnya, lalu ulangi.',
  ],
  [
    salah('EROFS', { path: '/situs/dist' }),
    '"/situs/dist" berada di disk yang hanya dapat dibaca. Pindahkan proyek ke folder yang dapat ditulis, lalu ulangi.',
  ],
  [
    salah('ENOSPC'),
    'Ada berkas atau folder yang tidak dapat ditulis karena disk penuh. Kosongkan sebagian, lalu ulangi.',
  ],
  [
    salah('EPERM', { path: 'a', dest: 'b' }),
    '"b" tidak boleh diubah oleh pengguna ini. Perbaiki hak aksesnya, lalu ulangi.',
  ],
  [new Error('Kalimat kita.'), 'Kalimat kita.'],
])('%s', (error, kalimat) => {
  expect(sebutGangguan(error)).toBe(kalimat);
});

test('a mistake of the program says so and keeps what mends it', () => {
  expect(sebutGangguan(new TypeError('x is undefined'))).toMatch(
    /^Kesalahan di dalam program, bukan pada isi Anda\. Laporkan baris-baris ini:\nTypeError: x is undefined\n {4}at /,
  );
});

describe('before a command begins', () => {
  const mulai = (
    root: string,
    node: readonly string[] = [],
  ): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [...node, join(root, 'src/cli/mulai.mjs'), 'src/cli/lajur.ts'], { encoding: 'utf8' });

  test('a Node that is too old is named, and what to do', () => {
    const old = `Object.defineProperty(process.versions, 'node', { value: '20.19.5' })`;
    const { status, stderr } = mulai(ROOT, ['--import', `data:text/javascript,${encodeURIComponent(old)}`]);
    expect([status, stderr]).toEqual([
      1,
      'Lajur memerlukan Node.js 24 atau lebih baru, sedangkan yang menjalankannya Node.js 20.19.5. Jalankan npm ci agar Node.js 24 ikut terpasang di folder ini, atau pasang sendiri di komputer Anda.\n',
    ]);
  });

  test('nothing in the file that starts everything is younger than Node 20', () => {
    expect(readFileSync(join(ROOT, 'src/cli/mulai.mjs'), 'utf8')).not.toMatch(
      /import\.meta\.(?:dirname|main)|\bwith \{/,
    );
  });

  test.each(['#', '%'])('a folder with %s in its name is named', (tanda) => {
    const root = mkdtempSync(join(folder, `pro${tanda}yek-`));
    mkdirSync(join(root, 'src/cli'), { recursive: true });
    writeFileSync(join(root, 'src/cli/mulai.mjs'), readFileSync(join(ROOT, 'src/cli/mulai.mjs')));
    const { status, stdout, stderr } = mulai(root);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      new RegExp(
        `^Folder proyek ini, ".*", memuat tanda "${tanda}", sehingga situs tidak dapat dibangun di dalamnya\\. Ganti nama foldernya, lalu ulangi\\.\\n$`,
      ),
    );
  });
});
