/** Pages kept as Pagefind has read them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bukaTerbaca } from '../../src/integrations/terbaca.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lajur-terbaca-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ISI = [
  { berkas: 'a/index.html', sidik: '1', pecahan: new Uint8Array([1, 10, 3]) },
  { berkas: '404.html', sidik: '2', pecahan: new Uint8Array() },
  { berkas: 'b/index.html', sidik: '3', pecahan: new Uint8Array([4]) },
];

test('each page by its file and its bytes, in the group it was kept in', () => {
  bukaTerbaca(folder, 'sop/**').simpan(ISI);
  const kept = bukaTerbaca(folder, 'sop/**');
  for (const { berkas, pecahan, sidik } of ISI) expect([...(kept.ambil(berkas, sidik) ?? [99])]).toEqual([...pecahan]);
  expect(kept.ambil('a/index.html', '2')).toBeUndefined();
  expect(kept.ambil('b/index.html', '1')).toBeUndefined();
  expect(bukaTerbaca(folder, 'topik/**').ambil('a/index.html', '1')).toBeUndefined();
});

test('half a file is none', () => {
  bukaTerbaca(folder, 'sop/**').simpan(ISI);
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, name), readFileSync(join(folder, name)).subarray(0, -1));
  expect(bukaTerbaca(folder, 'sop/**').ambil('a/index.html', '1')).toBeUndefined();
});

test('a folder that cannot be written is no error', () => {
  writeFileSync(join(folder, 'berkas'), '');
  expect(() => bukaTerbaca(join(folder, 'berkas'), 'sop/**').simpan(ISI)).not.toThrow();
});
