/** The official form as a worker draws it. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closeDrawing, drawFormulir } from '../../src/draw/draw.ts';
import type { KerjaFormulir } from '../../src/draw/kerja.ts';
import { gambarFormulir } from '../../src/draw/lembar.ts';
import { createWorkerClient } from '../../src/draw/worker-client.ts';
import { realSops } from '../content.ts';

afterAll(closeDrawing);

const kerja = async (at: number): Promise<KerjaFormulir> => {
  const sop = (await realSops())[at];
  if (!sop) throw new Error('No such SOP.');
  return { jenis: 'formulir', sop, alamat: `https://contoh.id/sop/${sop.id}/`, dasar: '/situs' };
};

test.each([0, 3, 6])('is the form itself, drawn anew and from the cache: SOP %i', async (at) => {
  const cache = mkdtempSync(join(tmpdir(), 'lembar-'));
  const one = await kerja(at);
  const direct = gambarFormulir(one);
  expect(await drawFormulir(one, cache)).toEqual(direct);
  expect(await drawFormulir(one, cache)).toEqual(direct);
  expect(direct.a4).not.toEqual(direct.f4);
  for (const { halaman } of [direct.a4, direct.f4]) {
    expect(halaman.map(({ nomor }) => nomor)).toEqual(halaman.map((_, i) => i + 1));
    expect(halaman.at(-1)?.svg).toContain(`href="/situs/sop/${one.sop.id}/#langkah-`);
  }
  expect(readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/'))).toHaveLength(
    1,
  );
  rmSync(cache, { recursive: true });
});

test('what a page waits for goes before what is drawn ahead, after the few things that a worker holds', async () => {
  const client = createWorkerClient(undefined, 1);
  const order: string[] = [];
  const run = async (name: string, segera: boolean): Promise<void> => {
    await client.run(await kerja(0), segera);
    order.push(name);
  };
  const ahead = ['1', '2', '3', '4', '5', '6'].map((name) => run(name, false));
  await Promise.all([...ahead, run('segera', true)]);
  expect(order).toEqual(['1', '2', '3', '4', 'segera', '5', '6']);
  await client.close();
});
