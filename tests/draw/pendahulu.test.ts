/** Drawing ahead of the pages: how far, in which order, and what is skipped. */
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Sop } from '../../src/domain/sop.ts';
import type { Kerja } from '../../src/draw/kerja.ts';
import { createPendahulu, SEKALIGUS } from '../../src/draw/pendahulu.ts';

const sops = Array.from({ length: 500 }, (_, at) => ({ id: `a/${at}` }) as Sop);
const sopAt = (at: number): Sop => sops[at] ?? ({ id: '' } as Sop);

/** What was drawn, and how many at once at most, when the pages of these SOPs were made. */
async function run(...pages: number[]): Promise<{ drawn: string[]; most: number }> {
  const drawn: string[] = [];
  let now = 0;
  let most = 0;
  const pendahulu = createPendahulu(
    sops,
    ({ id }): Kerja[] => [
      { jenis: 'bagan', id, judul: '', text: '1' },
      { jenis: 'bagan', id, judul: '', text: '2' },
    ],
    async (kerja) => {
      most = Math.max(most, ++now);
      await Promise.resolve();
      now--;
      if (kerja.jenis === 'bagan') drawn.push(`${kerja.id}#${kerja.text}`);
    },
  );
  for (const page of pages) {
    pendahulu.lewat(sopAt(page));
    await wait(5);
  }
  return { drawn, most };
}

test('the page that is made and a hundred after it, each drawing once, a few at a time', async () => {
  const { drawn, most } = await run(0, 1, 1, 2);
  expect(drawn).toEqual(sops.slice(0, 103).flatMap(({ id }) => [`${id}#1`, `${id}#2`]));
  expect(most).toBe(SEKALIGUS);
});

test('nothing before the first page that is made, and nothing after the last SOP', async () => {
  const { drawn } = await run(480);
  expect(drawn).toEqual(sops.slice(480).flatMap(({ id }) => [`${id}#1`, `${id}#2`]));
});

test('SOPs whose pages are passed over are not drawn', async () => {
  const { drawn } = await run(0, 300);
  expect(drawn).toHaveLength(2 * 202);
  expect(drawn).not.toContain('a/150#1');
});

test('a page that shows an SOP far ahead does not keep those before it from being drawn', async () => {
  const { drawn } = await run(400, 0, 1, 400, 2, 103);
  const numbers = drawn.filter((name) => name.endsWith('#1')).map((name) => Number(/\d+/.exec(name)?.[0]));
  for (let at = 0; at < 204; at++) expect(numbers).toContain(at);
});

test('an SOP that cannot be drawn keeps no other from being drawn', async () => {
  const drawn: string[] = [];
  const pendahulu = createPendahulu(
    sops,
    ({ id }) => {
      if (id === 'a/3') throw new Error('no text');
      return [id];
    },
    (id) => {
      if (id === 'a/5') return Promise.reject(new Error('no way'));
      drawn.push(id);
      return Promise.resolve();
    },
  );
  pendahulu.lewat(sopAt(0));
  await wait(5);
  pendahulu.lewat(sopAt(1));
  await wait(5);
  expect(drawn).toHaveLength(100);
  expect(drawn).not.toContain('a/3');
  expect(drawn).toContain('a/101');
});
