/** A thousand broken files; `npm run bench -- kabur` takes ten thousand. */
import { expect, test } from 'vitest';
import { kabur } from './kabur.ts';

test('every broken file is refused with a place and a sentence, or is still right', async () => {
  const { salah, diterima, ditolak } = await kabur(1000, 20261122);
  expect(salah).toEqual([]);
  // Both must occur, or the mutations test nothing.
  expect(Math.min(diterima, ditolak)).toBeGreaterThan(20);
});
