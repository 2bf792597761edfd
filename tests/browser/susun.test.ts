/** Which SOPs of a board are seen, and in which order. */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { arrange, orderSop } from '../../src/browser/banding/susun.ts';
import { KEADAAN_AWAL } from '../../src/view/keadaan.ts';

beforeEach(() => {
  vi.stubGlobal('CSS', { escape: (words: string) => words });
  return () => vi.unstubAllGlobals();
});

const board = (html: string): Document => new JSDOM(html).window.document;

describe('order', () => {
  const SOP = ['a/a', 'b/b', 'c/c', 'd/d'];
  const bar = (sop: string, jumlah: number, menit: number, rapat: number | null): string =>
    `<div data-sop="${sop}" data-jumlah="${jumlah}" data-menit="${menit}">${
      rapat === null ? '' : `<span data-tahap="rapat" data-menit="${rapat}"></span>`
    }</div>`;
  const root = board(
    `<div class="batang-tahap">${bar('a/a', 13, 200, 30)}${bar('b/b', 9, 900, null)}${bar('c/c', 6, 50, 120)}</div>`,
  );

  test.each([
    ['nama', ['a/a', 'b/b', 'c/c', 'd/d']],
    // An SOP without a bar counts as nothing.
    ['langkah', ['d/d', 'c/c', 'b/b', 'a/a']],
    ['langkah-turun', ['a/a', 'b/b', 'c/c', 'd/d']],
    ['waktu', ['d/d', 'c/c', 'a/a', 'b/b']],
    ['waktu-turun', ['b/b', 'a/a', 'c/c', 'd/d']],
    ['tahap:rapat', ['c/c', 'a/a', 'b/b', 'd/d']],
  ])('%s: %j', (urut, expected) => {
    expect(orderSop(root, SOP, { ...KEADAAN_AWAL, urut })).toEqual(expected);
  });

  test('the baseline comes first, the others keep their order; the median is no SOP', () => {
    const ask = (dasar: string): readonly string[] =>
      orderSop(root, SOP, { ...KEADAAN_AWAL, urut: 'waktu-turun', dasar });
    expect(ask('c/c')).toEqual(['c/c', 'b/b', 'a/a', 'd/d']);
    expect(ask('median')).toEqual(['b/b', 'a/a', 'c/c', 'd/d']);
  });
});

describe('what stands on the board', () => {
  const link = '<a data-langkah="x">x</a>';
  const root = (): Document =>
    board(`<span data-jendela></span>
      <section data-bagian="padanan"><table class="padanan"><tbody>
        <tr data-padanan id="dua"><th>judul</th><td data-sop="a/a">${link}</td><td data-sop="b/b">${link}</td><td data-sop="c/c"></td></tr>
        <tr data-padanan id="satu"><th>judul</th><td data-sop="a/a">${link}</td><td data-sop="b/b"></td><td data-sop="c/c"></td></tr>
      </tbody></table></section>
      <section data-bagian="dasar-hukum"><table><tbody>
        <tr data-peraturan id="hukum"><td data-sop="a/a" data-sel="dikutip"></td><td data-sop="b/b" data-sel="tidak"></td></tr>
      </tbody></table></section>`);
  const shown = (document: Document, row: string): (string | null)[] =>
    [...document.querySelectorAll(`#${row} > :not([hidden])`)].map((cell) => cell.getAttribute('data-sop'));
  const show = (document: Document, urutan: readonly string[], ...tampak: string[]): void =>
    arrange(document, urutan, new Set(tampak), 0)();
  const isHidden = (document: Document, row: string): boolean =>
    document.getElementById(row)?.hasAttribute('hidden') ?? false;

  test('columns are hidden and put in order, heads stay where they are', () => {
    const document = root();
    show(document, ['c/c', 'b/b', 'a/a'], 'a/a', 'b/b');
    expect(shown(document, 'dua')).toEqual([null, 'b/b', 'a/a']);
    show(document, ['a/a', 'b/b', 'c/c'], 'a/a', 'b/b', 'c/c');
    expect(shown(document, 'dua')).toEqual([null, 'a/a', 'b/b', 'c/c']);
  });

  test('rows that nothing is left in go, and come back', () => {
    const document = root();
    show(document, ['a/a', 'b/b', 'c/c'], 'b/b', 'c/c');
    expect([isHidden(document, 'dua'), isHidden(document, 'satu'), isHidden(document, 'hukum')]).toEqual([
      false,
      true,
      true,
    ]);
    show(document, ['a/a', 'b/b', 'c/c'], 'a/a');
    expect([isHidden(document, 'dua'), isHidden(document, 'satu'), isHidden(document, 'hukum')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
