/** No NIP passes, however it is spelled; no other number is taken for one. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNip } from '../../src/domain/nip.ts';
import { realContent } from '../content.ts';
import { createIsi } from '../bench/data-isi.ts';
import { BAGIAN, bagianNip, DEKAT_KATA, EJAAN, nipSebarang } from './ejaan-nip.ts';

const SEKITAR: readonly (readonly [string, string])[] = [
  ['', ''],
  ['Kepala Dinas, ', ' (tanda tangan)'],
  ['2. ', '\n3. Menerima surat nomor 7'],
  ['kegiatan: "', '"'],
  ['Perpres 21 Tahun 2023; ', '; 12 halaman'],
];

describe('every spelling is found, and nothing but the number', () => {
  test('at least forty spellings have a name', () => {
    expect(Object.keys(EJAAN).length + Object.keys(DEKAT_KATA).length).toBeGreaterThanOrEqual(100);
  });
  test.each(Object.keys(EJAAN))('%s', (nama) => {
    const nip = EJAAN[nama]?.(BAGIAN) ?? '';
    for (const [before, after] of SEKITAR) {
      const teks = before + nip + after;
      const [found, ...more] = findNip(teks);
      expect(more).toEqual([]);
      const inside = nama === 'within a tag' ? 10 : 0;
      expect(found?.mulai).toBe(before.length + inside);
      const rest = teks.slice(found?.akhir);
      expect(rest.endsWith(after)).toBe(true);
      expect(rest.slice(0, rest.length - after.length)).toMatch(/^(?:[^\d]{0,2}|\\u0332|[\u0332])$/);
    }
  });
  test.each(Object.keys(DEKAT_KATA))('%s', (nama) => {
    const nip = DEKAT_KATA[nama] ?? '';
    for (const [before, after] of SEKITAR) {
      const [found, ...more] = findNip(before + nip + after);
      expect(more).toEqual([]);
      expect(found?.mulai).toBeGreaterThanOrEqual(before.length);
      expect(found?.akhir).toBeLessThanOrEqual(before.length + nip.length);
      expect((before + nip + after).slice(found?.akhir).replace(after, '')).not.toMatch(/\d/);
    }
  });
  test('any digits, any gaps, all mixed', () => {
    fc.assert(
      fc.property(nipSebarang, (nip) => {
        expect(findNip(`Oleh ${nip} saja`), nip).toHaveLength(1);
      }),
      { numRuns: 3000 },
    );
  });
  test('several in one text, each in a spelling with a name', () => {
    const spellings = fc.array(fc.tuple(bagianNip, fc.constantFrom(...Object.keys(EJAAN))), { maxLength: 6 });
    fc.assert(
      fc.property(spellings, (items) => {
        const teks = items
          .map(([bagian, nama], at) => `orang ${'abcdef'.charAt(at)} ${EJAAN[nama]?.(bagian)} hadir`)
          .join('\n');
        expect(findNip(teks)).toHaveLength(items.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('no other number is one', () => {
  test.each([
    ['telephone', 'Telp. (0561) 736541, 0812-3456-7890, +62 21 345 6789 0123'],
    ['several telephones', 'HP 081234567890 / 085712345678 / 0561-736541'],
    [
      'laws',
      'Undang-Undang Nomor 25 Tahun 2009, PP 60/2008, Perpres 29 Tahun 2014, Permen 53 Tahun 2014, 35 Tahun 2012',
    ],
    ['dates', '30-08-2022 s.d. 31-12-2022; 2022-08-30 2022-09-01 2023-01-01'],
    ['dates in a table', '2021-01-04,2021-02-15,12\n1987-01-02,2010-03-02,001'],
    ['dates and times', '2022-08-30 07.30 - 16.00, 2022-08-31 07.30 - 16.00'],
    ['postal codes', 'Pontianak 78121, Madiun 63122, Jakarta 10110'],
    ['NIK', `NIK ${['6171', '0145', '0270', '0003'].join('')}`],
    ['budget account', '5.1.02.01.01.0024 dan 1.03.0.00.0.00.01.0000'],
    ['number of the SOP', '065/1.4.1.16/2022 dan 000.8.3.3/1234/434.013/2023'],
    ['years', '2019 2020 2021 2022 2023 2024 2025'],
    ['years and counts', '| 2019 | 12 | 2020 | 13 | 2021 | 7 |'],
    ['columns', 'Nama/NIP\tPangkat\tJabatan\n1 2 3 4 5 6 7 8 9'],
    ['columns right below', 'NIP\n1\t2\t3\t4\t5\t6\t7\t8\t9'],
    ['amounts', 'Rp 19.700.101.199.503.100,00 dan 1.970.010.119.950'],
    ['digits of a longer number', `${BAGIAN.join('')}77`],
    ['a word with NIP in it', 'MANIPULASI 130246135, snip 130 246 135'],
    ['NIP without a number', 'NIP tidak dicantumkan. Perpres Nomor 21 Tahun 2023, 130 246 135'],
    ['NIP with a law', 'tanpa NIP, 2022-08-30 12'],
    ['nine digits alone', '130 246 135 dan 130246135'],
    [
      'a drawing',
      `M${Array.from({ length: 400 }, (_, at) => `${(at * 37) % 900}.${at % 10} ${(at * 53) % 700}`).join('L')}`,
    ],
    ['a time stamp', '1700000000123 1700000000456'],
  ])('%s', (_, teks) => {
    expect(findNip(teks)).toEqual([]);
  });
  test('the seven SOPs, their sources and registries', async () => {
    const { content } = await realContent();
    expect(findNip(JSON.stringify(content, null, 1))).toEqual([]);
    for (const { baris } of content.naskah) expect(findNip(baris.join('\n'))).toEqual([]);
  });
  test('two hundred generated offices', () => {
    let letters = 0;
    for (const { teks } of createIsi(200, 7, [{ id: 'permenpanrb-35-2012', kutipan: 'Permen PANRB 35 Tahun 2012' }])) {
      letters += teks.length;
      expect(findNip(teks)).toEqual([]);
    }
    expect(letters).toBeGreaterThan(1_000_000);
  });
});

test('a text made to take long is read as fast as any other', () => {
  for (const unit of ['1 ', '&#', '\\u', 'NIP ', '<a ', '%3', 'N.I.', '1\n', '19700101 ', 'NIP 1 ']) {
    expect(findNip(unit.repeat(100_000)).length).toBeLessThan(100_000);
  }
});
