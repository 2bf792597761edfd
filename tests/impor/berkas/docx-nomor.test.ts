/** Numbers that Word counts by itself are printed, so they are read. */
import { expect, test } from 'vitest';
import { bacaLihat } from '../lihat.ts';
import { docx, p, t, tc, tr } from './paket.ts';

const baca = async (body: string, parts: Readonly<Record<string, string>> = {}): Promise<readonly string[]> =>
  (await bacaLihat('surat.docx', docx(body, parts))).slice(1);
const level = (at: number, format: string, pola: string, mulai?: number): string =>
  `<w:lvl w:ilvl="${at}">${mulai === undefined ? '' : `<w:start w:val="${mulai}"/>`}<w:numFmt w:val="${format}"/><w:lvlText w:val="${pola}"/></w:lvl>`;
const numbering = (...abstract: readonly string[]): Record<string, string> => ({
  'word/numbering.xml': `<w:numbering xmlns:w="w">${abstract.map((isi, at) => `<w:abstractNum w:abstractNumId="${at + 40}">${isi}</w:abstractNum>`).join('')}${abstract.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 40}"/></w:num>`).join('')}</w:numbering>`,
});
const li = (teks: string, numId: number, ilvl?: number): string =>
  p(t(teks), `<w:numPr>${ilvl === undefined ? '' : `<w:ilvl w:val="${ilvl}"/>`}<w:numId w:val="${numId}"/></w:numPr>`);
const marks = async (isi: string, parts: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await baca(isi, parts)).map((line) => line.replace('¶ hal1 ', ''));

test('a list within a list begins anew under each item, and shows the numbers above it', async () => {
  const parts = numbering(
    level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%1.%2)') + level(2, 'upperRoman', '%3'),
  );
  expect(
    await marks(li('a', 1) + li('b', 1, 1) + li('c', 1, 1) + li('d', 1, 0) + li('e', 1, 1) + li('f', 1, 2), parts),
  ).toEqual(['1. a', '1.a) b', '1.b) c', '2. d', '2.a) e', 'I f']);
});

test('two lists count apart, and begin where they are told to', async () => {
  const parts = numbering(level(0, 'decimal', '%1.', 5), level(0, 'decimalZero', '%1'));
  expect(await marks(li('a', 1) + li('b', 2) + li('c', 1) + li('d', 2), parts)).toEqual([
    '5. a',
    '01 b',
    '6. c',
    '02 d',
  ]);
});

test('letters, Roman numbers and bullets', async () => {
  const parts = numbering(
    level(0, 'upperLetter', '%1', 25),
    level(0, 'lowerRoman', '%1', 39),
    level(0, 'bullet', '·'),
    level(0, 'none', '%1'),
    level(0, 'upperRoman', '%1', 1994),
  );
  expect(
    await marks(
      [li('a', 1), li('b', 1), li('c', 1), li('d', 2), li('e', 2), li('f', 3), li('g', 4), li('h', 5)].join(''),
      parts,
    ),
  ).toEqual(['Y a', 'Z b', 'A c', 'xxxix d', 'xl e', '• f', 'g', 'MCMXCIV h']);
});

test('a number may come from the style; 0 and an unknown list are none', async () => {
  const parts = {
    ...numbering(level(0, 'decimal', '%1)')),
    'word/styles.xml': `<w:styles xmlns:w="w"><w:style w:styleId="Butir"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="Biasa"><w:pPr/></w:style></w:styles>`,
  };
  const style = (name: string): string => `<w:pStyle w:val="${name}"/>`;
  expect(
    await marks(
      p(t('a'), style('Butir')) +
        p(t('b'), style('Biasa')) +
        p(t('c'), style('Butir')) +
        li('d', 0) +
        li('e', 9) +
        li('f', 1, 3),
      parts,
    ),
  ).toEqual(['1) a', 'b', '2) c', 'd', 'e', 'f']);
});

test('the number of an empty cell is printed too', async () => {
  const parts = numbering(level(0, 'decimal', '%1.'));
  expect(
    await baca(
      `<w:tbl>${tr(tc(li('', 1)) + tc(p(t('Menerima'))))}${tr(tc(li('', 1)) + tc(p(t('Membaca'))))}</w:tbl>`,
      parts,
    ),
  ).toEqual(['▦ hal1 2 kolom', '  1. | Menerima', '  2. | Membaca']);
});
