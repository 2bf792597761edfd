/** Numbers like an NIP and the ways to write them. Put together at run time: no file holds such a number. */
import * as fc from 'fast-check';

/** Parts of an NIP: year, month and day of birth, year and month of appointment, sex, count. */
export type Bagian = readonly string[];

export const BAGIAN: Bagian = ['1970', '01', '02', '1995', '03', '1', '004'];
const LAMA = ['130', '246', '135'];

const utuh = (b: Bagian): string => b.join('');
const each = (teks: string, write: (digit: string) => string): string =>
  teks.replace(/\d/g, (digit: string) => write(digit));
const baku = (b: Bagian, sela: string): string =>
  [b.slice(0, 3).join(''), b.slice(3, 5).join(''), b[5], b[6]].join(sela);
const every = (teks: string, size: number, sela: string): string =>
  (teks.match(RegExp(`.{1,${size}}`, 'g')) ?? []).join(sela);
const hex = (digit: string): string => (48 + Number(digit)).toString(16);
const dasar = (zero: number) => (digit: string) => String.fromCodePoint(zero + Number(digit));

/** Each has a name; each must be found in any sentence. */
export const EJAAN: Readonly<Record<string, (b: Bagian) => string>> = {
  'in one piece': utuh,
  blanks: (b) => baku(b, ' '),
  'blanks between all parts': (b) => b.join(' '),
  'double blanks': (b) => baku(b, '  '),
  dots: (b) => b.join('.'),
  'dots with blanks': (b) => baku(b, '. '),
  tabs: (b) => baku(b, '\t'),
  hyphens: (b) => b.join('-'),
  slashes: (b) => b.join('/'),
  underscores: (b) => b.join('_'),
  commas: (b) => baku(b, ', '),
  colons: (b) => b.join(':'),
  'no-break blanks': (b) => baku(b, '\u00a0'),
  'narrow no-break blanks': (b) => baku(b, '\u202f'),
  'figure blanks': (b) => baku(b, '\u2007'),
  'ideographic blanks': (b) => baku(b, '\u3000'),
  'en dashes': (b) => b.join('\u2013'),
  'em dashes with blanks': (b) => baku(b, ' \u2014 '),
  'no-break hyphens': (b) => b.join('\u2011'),
  'minus signs': (b) => b.join('\u2212'),
  'middle dots': (b) => b.join('\u00b7'),
  'a line break': (b) => `${b.slice(0, 3).join('')}\n${b.slice(3).join('')}`,
  'a line break within a part': (b) => every(utuh(b), 10, '\n'),
  'Windows line breaks': (b) => baku(b, '\r\n'),
  'a folded line, indented': (b) => baku(b, '\n      '),
  'an empty line between': (b) => `${b.slice(0, 3).join('')}\n\n${b.slice(3).join('')}`,
  'a quoted YAML line that goes on': (b) => `${b.slice(0, 3).join('')}\\\n  ${b.slice(3).join('')}`,
  'a line separator': (b) => baku(b, '\u2028'),
  'zero-width blanks between digits': (b) => [...utuh(b)].join('\u200b'),
  'zero-width joiners': (b) => b.join('\u200d'),
  'word joiners': (b) => b.join('\u2060'),
  'byte order marks': (b) => b.join('\ufeff'),
  'soft hyphens': (b) => every(utuh(b), 5, '\u00ad'),
  'direction marks': (b) => b.join('\u200e'),
  'tag characters': (b) => b.join('\u{e0041}'),
  'combining marks': (b) => [...utuh(b)].join('\u0332'),
  'control characters': (b) => b.join('\u0007'),
  threes: (b) => every(utuh(b), 3, ' '),
  sixes: (b) => every(utuh(b), 6, '.'),
  nines: (b) => every(utuh(b), 9, '-'),
  fives: (b) => every(utuh(b), 5, ' '),
  fours: (b) => every(utuh(b), 4, ' '),
  'single digits': (b) => [...utuh(b)].join(' '),
  'uneven groups': (b) => [utuh(b).slice(0, 5), utuh(b).slice(5, 7), utuh(b).slice(7, 12), utuh(b).slice(12)].join(' '),
  'many uneven groups': (b) =>
    [0, 2, 5, 6, 9, 11, 16].map((from, at, all) => utuh(b).slice(from, all[at + 1])).join('.'),
  'full-width digits': (b) => each(utuh(b), dasar(0xff10)),
  'Arabic digits': (b) => each(utuh(b), dasar(0x660)),
  'Persian digits': (b) => each(utuh(b), dasar(0x6f0)),
  'Javanese digits': (b) => each(utuh(b), dasar(0xa9d0)),
  'Devanagari digits': (b) => each(utuh(b), dasar(0x966)),
  'bold digits of mathematics': (b) => each(utuh(b), dasar(0x1d7ce)),
  'raised digits': (b) => each(utuh(b), (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))),
  'decimal entities': (b) => each(utuh(b), (digit) => `&#${48 + Number(digit)};`),
  'hexadecimal entities': (b) => each(utuh(b), (digit) => `&#x${hex(digit)};`),
  'entities with zeros': (b) => each(utuh(b), (digit) => `&#x00${hex(digit)};`),
  'entities escaped once more': (b) => each(utuh(b), (digit) => `&amp;#${48 + Number(digit)};`),
  'no-break blanks as entities': (b) => baku(b, '&nbsp;'),
  'soft hyphens as entities': (b) => b.join('&shy;'),
  'dashes as entities': (b) => b.join('&ndash;'),
  'escapes of JSON': (b) => each(utuh(b), (digit) => `\\u00${hex(digit)}`),
  'escapes with braces': (b) => each(utuh(b), (digit) => `\\u{${hex(digit)}}`),
  'short escapes of YAML': (b) => each(utuh(b), (digit) => `\\x${hex(digit)}`),
  'long escapes of YAML': (b) => each(utuh(b), (digit) => `\\U000000${hex(digit)}`),
  'escaped line ends': (b) => baku(b, '\\n'),
  'escaped no-break blanks': (b) => baku(b, '\\_'),
  'some digits escaped': (b) => `${b.slice(0, 3).join('')}\\u00${hex(utuh(b).charAt(8))}${utuh(b).slice(9)}`,
  'escapes of Markdown': (b) => b.join('\\-'),
  'bold in Markdown': (b) => `${b.slice(0, 3).join('')}**${b.slice(3).join('')}**`,
  'rows of Markdown': (b) => b.join(' | '),
  'quoted lines of Markdown': (b) => baku(b, '\n> '),
  'lists of YAML': (b) => baku(b, '\n  - '),
  'comments of YAML': (b) => baku(b, '\n# '),
  'lists of JSON': (b) => baku(b, '", "'),
  'elements of HTML': (b) => b.join('</b><b>'),
  'line breaks of HTML': (b) => baku(b, '<br />'),
  'runs of Word': (b) => b.join('</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">'),
  'cells of HTML': (b) => baku(b, '</td>\n<td class="x">'),
  'within a tag': (b) => `<img alt="${baku(b, ' ')}">`,
  'percent signs of an address': (b) => each(baku(b, '%20'), (digit) => digit),
  'digits as percent signs': (b) => each(utuh(b), (digit) => `%${hex(digit)}`),
  'an officer on contract': (b) => [...b.slice(0, 4), '21', ...b.slice(5)].join(' '),
};

/** Old ones, and what scanners make of new ones: known by the word before them. */
export const DEKAT_KATA: Readonly<Record<string, string>> = {
  'old, threes': `NIP. ${LAMA.join(' ')}`,
  'old, in one piece': `NIP ${LAMA.join('')}`,
  'old, dots': `NIP : ${LAMA.join('.')}`,
  'old, hyphens': `NIP: ${LAMA.join('-')}`,
  'old, no-break blanks': `NIP.\u00a0${LAMA.join('\u00a0')}`,
  'old, over a line': `NIP.\n${LAMA.join(' ')}`,
  'old, broken by a line': `NIP. ${LAMA.join('\n')}`,
  'old, single digits': `NIP ${[...LAMA.join('')].join(' ')}`,
  'old, the word with dots': `N.I.P. ${LAMA.join(' ')}`,
  'old, the word spaced': `N I P ${LAMA.join(' ')}`,
  'old, the word broken by a sign nobody sees': `N\u200bI\u200bP ${LAMA.join(' ')}`,
  'old, the word small': `nip ${LAMA.join(' ')}`,
  'old, named so': `NIP lama: ${LAMA.join(' ')}`,
  'old, the words in full': `Nomor Induk Pegawai: ${LAMA.join(' ')}`,
  'old, bold word': `**NIP**: ${LAMA.join(' ')}`,
  'old, escaped dot': `NIP\\. ${LAMA.join(' ')}`,
  'old, in another cell': `<td>NIP</td><td>${LAMA.join(' ')}</td>`,
  'old, as entities': `NIP&nbsp;${each(LAMA.join(''), (digit) => `&#${48 + Number(digit)};`)}`,
  'old, full-width': `ＮＩＰ ${each(LAMA.join(''), dasar(0xff10))}`,
  'old, the word behind it': `${LAMA.join(' ')} (NIP lama)`,
  'new, letters for digits': `NIP. ${BAGIAN.join('').replaceAll('0', 'O').replaceAll('1', 'l')}`,
  'new, digits lost by the scanner': `NIP. ${BAGIAN.join('').slice(0, 14)}`,
  'new, of no real date': `NIP. ${['1970', '99', '99', '1995', '88', '1', '004'].join(' ')}`,
};

const two = (most: number) => fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));

/** Any officer: born 1945 to 2005, appointed at 18 to 40. */
export const bagianNip: fc.Arbitrary<Bagian> = fc
  .record({
    lahir: fc.integer({ min: 1945, max: 2005 }),
    bulan: two(12),
    hari: two(28),
    usia: fc.integer({ min: 18, max: 40 }),
    mulai: two(12),
    kelamin: fc.constantFrom('1', '2'),
    urut: fc.integer({ min: 1, max: 999 }),
  })
  .map((item) => [
    String(item.lahir),
    item.bulan,
    item.hari,
    String(item.lahir + item.usia),
    item.mulai,
    item.kelamin,
    String(item.urut).padStart(3, '0'),
  ]);

const tulisAngka = fc.constantFrom<(digit: string) => string>(
  (digit) => digit,
  (digit) => digit,
  dasar(0xff10),
  dasar(0x6f0),
  (digit) => `&#${48 + Number(digit)};`,
  (digit) => `\\u00${hex(digit)}`,
  (digit) => `\\x${hex(digit)}`,
);
const sela = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '  ',
  '.',
  '-',
  '\u00a0',
  '\u2013',
  '\t',
  '\n',
  '\n  ',
  '\u200b',
  '\u00ad',
  '&nbsp;',
  '<br>',
  '\\n',
);

/** Any spelling of any of them: every digit in a spelling of its own, every gap too. */
export const nipSebarang: fc.Arbitrary<string> = bagianNip.chain((bagian) => {
  const angka = bagian.join('');
  return fc
    .tuple(
      fc.array(tulisAngka, { minLength: angka.length, maxLength: angka.length }),
      fc.array(sela, { minLength: angka.length, maxLength: angka.length }),
    )
    .map(([write, gaps]) =>
      [...angka].map((digit, at) => (at === 0 ? '' : (gaps[at] ?? '')) + (write[at]?.(digit) ?? digit)).join(''),
    );
});
