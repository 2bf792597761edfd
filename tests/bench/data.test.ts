/** Generated content is what the bench builds: it must be as valid, as varied and as repeatable as the bench says. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadContent, type LoadedContent } from '../../src/load/load-content.ts';
import { ROOT } from '../content.ts';
import { createIsi, type Berkas } from './data-isi.ts';

const JUMLAH = 120;
const isi = (benih: number): Berkas[] => [...createIsi(JUMLAH, benih, [])];
let folder = '';
let loaded: LoadedContent;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lajur-data-'));
  for (const shared of ['tahap.yaml', 'glosarium.yaml', 'aturan', 'peraturan'])
    await cp(join(ROOT, 'content', shared), join(folder, shared), { recursive: true });
  for (const { jalur, teks } of isi(1)) {
    await mkdir(dirname(join(folder, jalur)), { recursive: true });
    await writeFile(join(folder, jalur), teks);
  }
  vi.stubEnv('SOP_ISI', folder);
  loaded = await loadContent(ROOT);
  vi.unstubAllEnvs();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('everything generated is accepted by the loader', () => {
  expect(loaded.findings).toEqual([]);
  expect(loaded.content.sop).toHaveLength(JUMLAH);
});

test('the same seed gives the same files, another seed other ones', () => {
  expect(isi(1)).toEqual(isi(1));
  expect(isi(2)).not.toEqual(isi(1));
});

test('procedures differ as real ones do', () => {
  const sops = loaded.content.sop.map(({ data }) => data);
  const steps = sops.map(({ langkah }) => langkah.length);
  const lanes = sops.map(({ pelaksana }) => pelaksana.length);
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(4);
  expect(Math.max(...steps)).toBeLessThanOrEqual(40);
  expect(Math.max(...steps)).toBeGreaterThan(25);
  expect(Math.min(...lanes)).toBe(2);
  expect(Math.max(...lanes)).toBeGreaterThan(9);
  const langkah = sops.flatMap((sop) => sop.langkah);
  const share = (test: (item: (typeof langkah)[number]) => boolean): number =>
    langkah.filter(test).length / langkah.length;
  expect(share(({ keputusan }) => keputusan !== undefined)).toBeGreaterThan(0.08);
  expect(share(({ pelaksana }) => pelaksana === null)).toBeGreaterThan(0);
  expect(share(({ mutuBaku }) => mutuBaku?.waktu === undefined)).toBeGreaterThan(0.03);
  expect(loaded.content.sop.some(({ badan }) => badan.some((piece) => typeof piece !== 'string'))).toBe(true);
});
