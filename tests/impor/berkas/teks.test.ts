/** Plain text as copies give it: tabs, pipes and rivers of blanks are tables, everything else is a line. */
import { describe, expect, test } from 'vitest';
import { readBerkas } from '../../../src/impor/berkas/baca.ts';
import { stripHtml } from '../../../src/impor/berkas/buang-html.ts';
import { bacaLihat } from '../lihat.ts';

const bytes = (teks: string): Uint8Array => new TextEncoder().encode(teks);
const baca = async (teks: string): Promise<readonly string[]> => (await bacaLihat('a.txt', bytes(teks))).slice(1);
const jenis = async (teks: string): Promise<string | undefined> => (await bacaLihat('a.txt', bytes(teks)))[0];
const tolak = async (teks: string): Promise<string> => {
  const read = await readBerkas('a.txt', bytes(teks));
  if (read.ok) throw new Error('was read');
  return read.pesan;
};

describe('lines', () => {
  test('any end of line; empty lines count but are none; form feeds are pages', async () => {
    expect(await baca('\uFEFFsatu\r\ndua\rtiga\n\n  empat  \flima\f\nenam\n')).toEqual([
      '¶ hal1 brs1 satu',
      '¶ hal1 brs2 dua',
      '¶ hal1 brs3 tiga',
      '¶ hal1 brs5 empat',
      '¶ hal2 brs5 lima',
      '¶ hal3 brs6 enam',
    ]);
  });
});

describe('tables of tabs', () => {
  test('each line is a row, with as many cells as it has', async () => {
    expect(await baca('SOP\nNo\tKegiatan\tWaktu\n1\t a  b \t\n\nakhir')).toEqual([
      '¶ hal1 brs1 SOP',
      '▦ hal1 brs2 3 kolom',
      '  No | Kegiatan | Waktu',
      '  1 | a b | – ; hal1 brs3',
      '¶ hal1 brs5 akhir',
    ]);
  });

  test('a page begins with a row', async () => {
    expect((await baca('1\ta\f2\tb'))[2]).toBe('  2 | b ; hal2 brs1 ; halaman baru');
  });

  test('a row whose cells hold line breaks is joined, up to the usual number of cells', async () => {
    const usual = ['1\ta\tb\tc\td', '2\ta\tb\tc\td', '3\ta\tb\tc\td'];
    expect(await baca([...usual, '4\tmene', 'rima\tb', 'lagi\tc\td', '5\ta\tb\tc\td'].join('\n'))).toEqual([
      '▦ hal1 brs1 5 kolom',
      '  1 | a | b | c | d',
      '  2 | a | b | c | d ; hal1 brs2',
      '  3 | a | b | c | d ; hal1 brs3',
      '  4 | mene⏎rima | b⏎lagi | c | d ; hal1 brs4',
      '  5 | a | b | c | d ; hal1 brs7',
    ]);
  });

  test('a short row before one with a number is left as it is, and so is one that would be too long', async () => {
    const usual = ['1\ta\tb\tc\td', '2\ta\tb\tc\td'];
    expect((await baca([...usual, '3\ta', '4\tb\tc', '5.\ta\tb\tc\td'].join('\n'))).slice(3)).toEqual([
      '  3 | a ; hal1 brs3',
      '  4 | b | c ; hal1 brs4',
      '  5. | a | b | c | d ; hal1 brs5',
    ]);
    expect((await baca([...usual, '3\ta\tb\tc', 'x\td\te'].join('\n'))).slice(3)).toEqual([
      '  3 | a | b | c ; hal1 brs3',
      '  x | d | e ; hal1 brs4',
    ]);
  });

  test('narrow tables keep their rows: a list with tabs is no broken row', async () => {
    expect(await baca('a\tb\tc\tx\na\tb\tc\tx\na\tb\nc\td')).toHaveLength(5);
  });

  test('a line without tabs goes on with a row only where a row goes on behind it', async () => {
    expect(await baca('1\ta\nlanjut\nb\tc')).toEqual([
      '▦ hal1 brs1 2 kolom',
      '  1 | a',
      '  lanjut ; hal1 brs2',
      '  b | c ; hal1 brs3',
    ]);
    expect(await baca('1\ta\nlepas\n2\tb')).toEqual([
      '▦ hal1 brs1 2 kolom',
      '  1 | a',
      '¶ hal1 brs2 lepas',
      '▦ hal1 brs3 2 kolom',
      '  2 | b',
    ]);
  });
});

describe('tables of pipes', () => {
  test('rules are no rows, and a pipe may be meant', async () => {
    expect(await baca('+---+---+\n| No | Kegiatan |\n|:--|--:|\n| 1 | a \\| b |\nakhir')).toEqual([
      '¶ hal1 brs1 +---+---+',
      '▦ hal1 brs2 2 kolom',
      '  No | Kegiatan',
      '  1 | a | b ; hal1 brs4',
      '¶ hal1 brs5 akhir',
    ]);
  });

  test('one line with pipes alone is a line; without outer pipes four make a row', async () => {
    expect(await baca('| catatan |\nx')).toEqual(['¶ hal1 brs1 | catatan |', '¶ hal1 brs2 x']);
    expect(await baca('a|b|c|d|e\nf|g|h|i|j')).toEqual([
      '▦ hal1 brs1 5 kolom',
      '  a | b | c | d | e',
      '  f | g | h | i | j ; hal1 brs2',
    ]);
    expect(await baca('a|b|c|d\nf|g|h|i')).toHaveLength(2);
  });
});

describe('columns held apart by blanks', () => {
  const ROWS = [
    'No   Kegiatan            Waktu      Output',
    '1    Menerima            5 menit    Agenda',
    '     surat masuk',
    '',
    '2    Membaca             1 jam      Disposisi',
  ];
  test('rivers of blanks tell the columns, each line of print is a row', async () => {
    expect(await baca(ROWS.join('\n'))).toEqual([
      '▦ hal1 brs1 4 kolom; garis cetak',
      '  No | Kegiatan | Waktu | Output',
      '  1 | Menerima | 5 menit | Agenda ; hal1 brs2',
      '  – | surat masuk | – | – ; hal1 brs3',
      '  2 | Membaca | 1 jam | Disposisi ; hal1 brs5',
    ]);
  });

  test('a title ends the table, a far line too', async () => {
    expect((await baca([...ROWS, 'SOP Kedua'].join('\n'))).at(-1)).toBe('¶ hal1 brs6 SOP Kedua');
    expect((await baca([...ROWS, '**STANDAR OPERASIONAL PROSEDUR**'].join('\n'))).at(-1)).toBe(
      '¶ hal1 brs6 STANDAR OPERASIONAL PROSEDUR',
    );
    expect((await baca([...ROWS, 'akhir', 'a', 'b', 'c'].join('\n'))).slice(5)).toEqual([
      '¶ hal1 brs6 akhir',
      '¶ hal1 brs7 a',
      '¶ hal1 brs8 b',
      '¶ hal1 brs9 c',
    ]);
  });

  test('two wide gaps in two lines are no table', async () => {
    expect(await baca('Nomor    :    067\nTanggal    :    2 Mei\nselesai')).toHaveLength(3);
  });

  test('a block that no river runs through stays lines', async () => {
    expect(await baca('aaaa   bbbb   cccc\nxxxxxxx   yyy   zzz\np   qqqqqqqqqqqq   r')).toEqual([
      '¶ hal1 brs1 aaaa bbbb cccc',
      '¶ hal1 brs2 xxxxxxx yyy zzz',
      '¶ hal1 brs3 p qqqqqqqqqqqq r',
    ]);
  });

  test('a tab ends it', async () => {
    expect((await baca([...ROWS, 'a\tb'].join('\n'))).slice(5)).toEqual(['▦ hal1 brs6 2 kolom', '  a | b']);
  });
});

describe('leftovers of HTML and Markdown', () => {
  test.each([
    ['<p>a</p><br/>b', 'a\nb'],
    ['<div class="x">a</div>', 'a'],
    ['<u>tegas</u> dan <b>tebal</b>', 'tegas dan tebal'],
    ['<li>satu<li>dua', 'satu\ndua'],
    ['a < b dan c > d', 'a < b dan c > d'],
    ['<foo>x</foo>', '<foo>x</foo>'],
    ['**tebal** a  b\t c', 'tebal a b c'],
    ['&amp;&lt;&gt;&quot;&apos;&nbsp;&ndash;&mdash;&ldquo;&rdquo;&lsquo;&rsquo;&hellip;&bull;', `&<>"' –—“”‘’…•`],
    ['&AMP; &#65; &#x42; &#7; &#x110000; &takada;', '& A B &#7; &#x110000; &takada;'],
    ['a\n\n\nb', 'a\nb'],
    ['\n a \n', 'a'],
  ])('%j', (teks, expected) => expect(stripHtml(teks)).toBe(expected));

  test('they make the copy one of HTML', async () => {
    expect(await jenis('<p>a</p>')).toBe('teks, html');
    expect(await jenis('a &amp; b')).toBe('teks, teks');
  });
});

describe('a copy that was scanned', () => {
  const WORDS = 'Menerima surat masuk dari bagian umum lalu mencatat dalam buku agenda '.repeat(5);
  test.each([
    ['four bits of rubble among fifty words', `${WORDS} © ~ » {`, 'ocr'],
    ['letters that stand alone', `${WORDS} b Z j w`, 'ocr'],
    ['points inside words', `${WORDS} sur,at,x bag:ian;y a!b,c p?q'r`, 'ocr'],
    ['three are too few', `${WORDS} © ~ »`, 'teks'],
    ['one in a hundred is too few', `${WORDS.repeat(9)} © ~ » {`, 'teks'],
    ['letters that number or are words', `${WORDS} a i A V I T`, 'teks'],
    ['a short text', 'a © ~ » { b Z', 'teks'],
  ])('%s', async (_, teks, expected) => expect(await jenis(teks)).toBe(`teks, ${expected}`));
});

describe('too much', () => {
  test('letters on one line, which is named', async () => {
    expect(await tolak(`a\n${'x'.repeat(20_001)}`)).toBe(
      'a.txt: satu alinea atau sel (baris 2) memuat 20.001 huruf, paling banyak 20.000. Berkas ini mungkin bukan SOP, atau akhir barisnya hilang; simpan ulang dari program aslinya.',
    );
    expect(await baca('x'.repeat(20_000))).toHaveLength(1);
  });

  test('lines', async () => {
    expect(await tolak('\n'.repeat(120_000))).toBe(
      'a.txt: berkas ini memuat lebih dari 120.000 baris. Pecah menjadi satu berkas per SOP.',
    );
    expect(await tolak('a\n'.repeat(40_001))).toBe(
      'a.txt: berkas ini memuat 40.001 alinea dan baris, paling banyak 40.000. Pecah menjadi satu berkas per SOP.',
    );
  });

  test('bytes of text', async () => {
    expect(await tolak('a\n'.repeat(2_500_001))).toBe(
      'a.txt: besarnya 6 MB; teks, Markdown, dan HTML paling besar 5 MB. Pecah menjadi satu berkas per SOP.',
    );
  });
});

describe('letters', () => {
  const lines = async (data: readonly number[]): Promise<readonly string[]> =>
    await bacaLihat('a.txt', new Uint8Array(data));
  test('UTF-16 by its mark, UTF-8, else the old code page of Windows', async () => {
    expect(await lines([0xff, 0xfe, 0x61, 0, 0xe9, 0])).toEqual(['teks, teks', '¶ hal1 brs1 aé']);
    expect(await lines([0xfe, 0xff, 0, 0x61, 0, 0xe9])).toEqual(['teks, teks', '¶ hal1 brs1 aé']);
    expect(await lines([0x61, 0xc3, 0xa9])).toEqual(['teks, teks', '¶ hal1 brs1 aé']);
    expect(await lines([0x61, 0xe9, 0x96])).toEqual(['teks, teks', '¶ hal1 brs1 aé–']);
    expect(await lines([0xff, 0x61])).toEqual(['teks, teks', '¶ hal1 brs1 ÿa']);
    expect(await lines([0xfe, 0x61])).toEqual(['teks, teks', '¶ hal1 brs1 þa']);
  });

  test('three signs of control are forgiven, four are no text', async () => {
    expect(await lines([1, 2, 31, 0x61])).toHaveLength(2);
    const read = await readBerkas('a.dat', new Uint8Array([1, 2, 31, 0, 0x61]));
    expect(read).toEqual({
      ok: false,
      pesan:
        'a.dat: berkas ini bukan teks dan bentuknya tidak dikenal. Yang dibaca: DOCX, XLSX, ODT, ODS, PDF, HTML, Markdown, dan teks.',
    });
  });
});

test('Markdown is read as the page it makes, and keeps its own text', async () => {
  const read = await readBerkas('a.markdown', bytes('# SOP Surat\n\n1. satu\n'));
  if (!read.ok) throw new Error(read.pesan);
  expect(read.asli).toBe('# SOP Surat\n\n1. satu\n');
  expect(await bacaLihat('a.MD', bytes('# SOP Surat\n\n1. satu\n'))).toEqual(['md, teks', '¶ SOP Surat', '¶ 1. satu']);
});
