/** Where an SOP that is gone from its address may have moved. */
import { expect, test } from 'vitest';
import { checkTautan, indexTautan } from '../../src/schema/check-tautan.ts';

const draft = (id: string, ...langkah: string[]) => ({ id, value: { langkah: langkah.map((one) => ({ id: one })) } });
const buku = { sop: { lama: { sejak: '2026-11-01', langkah: ['a', 'b', 'c', 'd'] } } };
const hint = (...langkah: string[]): string | undefined =>
  checkTautan('dinas', buku, indexTautan([draft('dinas/baru', ...langkah)], []))[0]?.hint;

test.each([
  [
    'most of its steps',
    ['a', 'b', 'c'],
    'SOP ini tampaknya pindah ke dinas/baru: tulis alias: [dinas/lama] di content/sop/dinas/baru.mdx.',
  ],
  ['half of them', ['a', 'b'], 'Bila SOP ini pindah, tulis alias: [dinas/lama] di berkasnya yang baru.'],
  ['none', ['x'], 'Bila SOP ini pindah, tulis alias: [dinas/lama] di berkasnya yang baru.'],
])('an SOP with %s is its heir only if it has most', (_, langkah, first) => {
  expect(hint(...langkah)).toBe(`${first} Bila tidak berlaku lagi, kembalikan berkasnya dan tulis status: dicabut.`);
});
