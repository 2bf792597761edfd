/** Rows of a large topic in the browser: which are seen, in which group and order, and what is counted of them. */
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { arrangeBaris, createMemuat, orderBaris, readAsal } from '../../src/browser/banding/banyak/tata.ts';

let document: Document;
const row = (sop: string, data: string, ...cells: string[]): string =>
  `<tr data-sop="${sop}" ${data}><th><a>${sop}</a></th>${cells
    .map((cell) => `<td>${cell === '' ? '–' : `<a ${cell.startsWith('(') ? '' : 'data-langkah="x"'}>${cell}</a>`}</td>`)
    .join('')}</tr>`;
const time = (sop: string, menit: number, jumlah: number, perTahap: string): string =>
  `<tr data-sop="${sop}" data-menit="${menit}" data-jumlah="${jumlah}" data-per-tahap="${perTahap}"></tr>`;

beforeEach(() => {
  document = new JSDOM(`<table class="matriks"><thead>
      <tr><th></th><th data-padanan="b1"></th><th data-padanan="b2"></th></tr>
      <tr class="dimuat"><th></th><td></td><td></td></tr></thead>
    <tbody><tr class="kelompok"><th>Kota</th></tr>${row('a', 'data-tingkat="kota" data-wilayah="Kota X"', '1', '2')}${row('b', 'data-tingkat="kota"', '3', '(4)')}</tbody>
    <tbody><tr class="kelompok"><th>Provinsi</th></tr>${row('c', 'data-tingkat="provinsi" data-jenis="sifat:teknis hasil:final"', '', '1')}</tbody></table>
    <table class="waktu-banyak"><thead><tr><th data-tahap="rapat"></th><th data-tahap="susun"></th></tr></thead>
    <tbody><tr class="statistik"></tr></tbody><tbody>${time('a', 90, 5, '30 0')}${time('b', 10, 9, '5 5')}${time('c', 200, 7, '0 60')}</tbody></table>`)
    .window.document;
  vi.stubGlobal('document', document);
  return () => vi.unstubAllGlobals();
});

const lines = (selector: string): string[] =>
  [...document.querySelectorAll(`${selector} > tbody:not([hidden]) > tr:not([hidden])`)].map(
    (item) => item.getAttribute('data-sop') ?? item.textContent.replaceAll(/\s+/g, ' ').trim(),
  );
const dimuat = (): string[] => [...document.querySelectorAll('.dimuat > td')].map((cell) => cell.textContent);
const arrange = (tampil: string, urutan = 'abc', kelompok: 'tingkat' | 'tanpa' | 'wilayah' = 'tingkat'): void =>
  arrangeBaris(document, readAsal(document), { urutan: [...urutan], tampil: new Set(tampil), kelompok });

test('where an SOP is from stands in its row', () => {
  expect(readAsal(document)).toEqual([
    { sop: 'a', tingkat: 'kota', wilayah: 'Kota X', jenis: [] },
    { sop: 'b', tingkat: 'kota', wilayah: '', jenis: [] },
    { sop: 'c', tingkat: 'provinsi', wilayah: '', jenis: ['sifat:teknis', 'hasil:final'] },
  ]);
});

test('an activity only named in passing is not had', () => {
  const memuat = createMemuat(document);
  expect(['a', 'b', 'c'].map((sop) => memuat(sop, 'b2'))).toEqual([true, false, true]);
  expect([memuat('a', 'b9'), memuat('z', 'b1')]).toEqual([false, false]);
});

describe('order', () => {
  test.each([
    ['nama', 'abc'],
    ['waktu', 'bac'],
    ['waktu-turun', 'cab'],
    ['langkah', 'acb'],
    ['langkah-turun', 'bca'],
    ['tahap:rapat', 'abc'],
    ['tahap:susun', 'cba'],
    ['tahap:tiada', 'abc'],
  ])('%s: %s', (urut, expected) => {
    expect(orderBaris(document, readAsal(document), urut).join('')).toBe(expected);
  });
});

describe('rows', () => {
  test('groups count their own, the head counts all that are shown', () => {
    arrange('abc');
    expect(lines('.matriks')).toEqual([
      'Provinsi 1 SOP0 dari 101 dari 11',
      'c',
      'Kota 2 SOP2 dari 221 dari 21',
      'a',
      'b',
    ]);
    expect(dimuat()).toEqual(['2 dari 3', '2 dari 3']);
  });

  test('what is filtered out is hidden everywhere, and comes back', () => {
    arrange('bc', 'cba', 'tanpa');
    expect(lines('.matriks')).toEqual(['c', 'b']);
    expect(lines('.waktu-banyak')).toEqual(['', 'c', 'b']);
    expect(dimuat()).toEqual(['1 dari 2', '1 dari 2']);
    arrange('abc', 'abc', 'tanpa');
    expect(lines('.matriks')).toEqual(['a', 'b', 'c']);
    expect(lines('.waktu-banyak')).toEqual(['', 'a', 'b', 'c']);
  });

  test('nothing left', () => {
    arrange('');
    expect(lines('.matriks')).toEqual([]);
    expect(dimuat()).toEqual(['0 dari 0', '0 dari 0']);
  });
});
