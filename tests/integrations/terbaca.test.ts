/** Pages kept as Pagefind has read them. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bukaTerbaca, sisakanTerbaca } from '../../src/integrations/terbaca.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lajur-terbaca-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ISI = [
  { berkas: 'a/index.html', tanda: '3 1', sidik: sidikOf('aaa'), pecahan: new Uint8Array([1, 10, 3]) },
  { berkas: '404.html', tanda: '3 2', sidik: sidikOf('bbb'), pecahan: new Uint8Array() },
  { berkas: 'b/index.html', tanda: '3 3', sidik: sidikOf('ccc'), pecahan: new Uint8Array([4]) },
];

function sidikOf(isi: string): string {
  return createHash('sha256').update(isi).digest('base64url');
}

/** The fragment of a page in a group; undefined where it must be read. */
function pecahanOf(nama: string, berkas: string, tanda: string, isi: () => string): number[] | undefined {
  const { pecahan } = bukaTerbaca(folder, nama).ambil(berkas, tanda, () => Buffer.from(isi()));
  return pecahan && [...pecahan];
}
const tidakDibuka = (): string => {
  throw new Error('The file was opened.');
};

test('a file that was not touched is not opened', () => {
  bukaTerbaca(folder, 'sop/**').simpan(ISI);
  for (const { berkas, pecahan, tanda } of ISI)
    expect(pecahanOf('sop/**', berkas, tanda, tidakDibuka)).toEqual([...pecahan]);
});

test('one written again with the same bytes is the same page, one with others is not', () => {
  bukaTerbaca(folder, 'sop/**').simpan(ISI);
  expect(pecahanOf('sop/**', 'a/index.html', '3 9', () => 'aaa')).toEqual([1, 10, 3]);
  expect(pecahanOf('sop/**', 'a/index.html', '3 9', () => 'aab')).toBeUndefined();
  expect(pecahanOf('sop/**', 'b/index.html', '3 9', () => 'aaa')).toBeUndefined();
  expect(pecahanOf('topik/**', 'a/index.html', '3 1', () => 'aaa')).toBeUndefined();
});

test('half a file is none', () => {
  bukaTerbaca(folder, 'sop/**').simpan(ISI);
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, name), readFileSync(join(folder, name)).subarray(0, -1));
  expect(pecahanOf('sop/**', 'a/index.html', '3 1', () => 'aaa')).toBeUndefined();
});

test('groups that the site no longer has are removed', () => {
  bukaTerbaca(folder, 'sop/**').simpan(ISI);
  bukaTerbaca(folder, 'topik/**').simpan(ISI);
  sisakanTerbaca(folder, ['topik/**', 'baru/**']);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(pecahanOf('topik/**', 'a/index.html', '3 1', tidakDibuka)).toEqual([1, 10, 3]);
  expect(() => sisakanTerbaca(join(folder, 'tidak-ada'), [])).not.toThrow();
});

test('a folder that cannot be written is no error', () => {
  writeFileSync(join(folder, 'berkas'), '');
  expect(() => bukaTerbaca(join(folder, 'berkas'), 'sop/**').simpan(ISI)).not.toThrow();
});
