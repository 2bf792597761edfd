/** The gold questions of search on the built site: a floor, a little below what `npm run bench -- cari` prints. */
import { beforeAll, describe, expect, test } from 'vitest';
import { askAll, askDialog, askHalaman, bagianBenar, readEmas, type Terjawab } from '../bench/cari-nilai.ts';
import { openIndex, openKamus, openSaring } from '../bench/cari-pagefind.ts';
import { DIST } from './site.ts';

let dialog: readonly Terjawab[] = [];
let halaman: readonly Terjawab[] = [];
beforeAll(async () => {
  const { mesin } = await openIndex(DIST);
  const prepare = openKamus(DIST);
  dialog = await askAll(readEmas(), askDialog(mesin, prepare));
  halaman = await askAll(readEmas(), askHalaman(mesin, prepare, await openSaring(DIST, mesin)));
});

describe.each([
  ['kept apart', true],
  ['open', false],
])('questions that are %s', (_, simpan) => {
  const part = (all: readonly Terjawab[]): Terjawab[] => all.filter(({ emas }) => emas.simpan === simpan);

  test('there are enough of them', () => expect(part(dialog).length).toBeGreaterThan(80));

  test.each([
    ['dialog', 1, 0.94],
    ['dialog', 3, 0.95],
    ['page with facets', 1, 0.93],
    ['page with facets', 3, 0.94],
  ])('%s: a right answer among the first %d for at least %d', (where, dalam, least) => {
    expect(bagianBenar(part(where === 'dialog' ? dialog : halaman), dalam)).toBeGreaterThanOrEqual(least);
  });
});

test('every address that a question expects is there', () => {
  const known = new Set(dialog.flatMap(({ urutan }) => urutan));
  const lost = readEmas().filter(({ harap }) => !harap.some((url) => known.has(url)));
  expect(lost.filter(({ simpan }) => !simpan).map(({ q }) => q)).toEqual([]);
});
