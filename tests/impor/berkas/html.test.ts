/** A web page is read as a reader sees it: lines, lists with their numbers, cells with their spans. */
import { describe, expect, test } from 'vitest';
import { readBerkas } from '../../../src/impor/berkas/baca.ts';
import { bacaLihat } from '../lihat.ts';

const bytes = (html: string): Uint8Array => new TextEncoder().encode(html);
const baca = async (html: string): Promise<readonly string[]> => (await bacaLihat('a.html', bytes(html))).slice(1);
const tolak = async (html: string, nama = 'a.html'): Promise<string> => {
  const read = await readBerkas(nama, bytes(html));
  if (read.ok) throw new Error('was read');
  return read.pesan;
};

describe('lines', () => {
  test('blocks and breaks are lines, what runs on is one', async () => {
    expect(
      await baca(
        '<h1>Judul</h1><p>a <b>b</b>\n  c<br>d</p><div>e<div>f</div>g</div>h<span>i</span><section>j</section><span>k<p>l</p></span>',
      ),
    ).toEqual(['¶ Judul', '¶ a b c', '¶ d', '¶ e', '¶ f', '¶ g', '¶ hi', '¶ j', '¶ k', '¶ l']);
  });

  test('what no reader sees is left out', async () => {
    expect(
      await baca(
        '<title>T</title><style>x</style><script>y</script><body><noscript>n</noscript><template>t</template><svg>s</svg><button>b</button><select><option>o</option></select><iframe>i</iframe><p>a<script>z</script></p>',
      ),
    ).toEqual(['¶ a']);
  });

  test('lists print numbers and bullets; a list may begin elsewhere', async () => {
    expect(
      await baca(
        '<ol><li>a<li>b</ol><ol start="4"><li>c<li>d</ol><ol start="x"><li>e</ol><ul><li>f <i>g</i></ul><ol><li><p>h</p><p>i</p></ol>',
      ),
    ).toEqual(['¶ 1. a', '¶ 2. b', '¶ 4. c', '¶ 5. d', '¶ 1. e', '¶ • f g', '¶ 1. h⏎i']);
  });

  test('a table in a list item is a table', async () => {
    expect(await baca('<ul><li>x<table><tr><td>a</table>y</ul>')).toEqual(['¶ x', '▦ 1 kolom', '  a', '¶ y']);
  });

  test('pictures in running text say what they show', async () => {
    expect(await baca('<p>a <a href="#"><img alt=" logo  kota ">b</a></p>')).toEqual(['¶ a logo kotab']);
  });
});

describe('tables', () => {
  test('spans push the cells of the rows below', async () => {
    expect(
      await baca(
        '<table><thead><tr><th rowspan=2>No<th colspan=2>Pelaksana<tr><th>Staf<th>Kepala</thead><tr><td>1<td>a<td>b<tr><td rowspan=9>2<td>c</table>',
      ),
    ).toEqual(['▦ 3 kolom', '  No↓2 | Pelaksana→2', '  @1 Staf | Kepala', '  1 | a | b', '  2 | c']);
  });

  test('spans that are no numbers are one', async () => {
    expect(
      await baca('<table><tr><td colspan="x">a<td colspan="0">b<td colspan="-3">c<td colspan="999">d</table>'),
    ).toEqual(['▦ 203 kolom', '  a | b | c | d→200']);
  });

  test('words of a cell: lines, lists, pictures', async () => {
    expect(
      await baca(
        '<table><tr><td>a<br>b<p>c</p>d<ol><li>e<li>f</ol><ul><li>g</ul><img alt="✓"><script>x</script></td></table>',
      ),
    ).toEqual(['▦ 1 kolom', '  a⏎b⏎c⏎d⏎1. e⏎2. f⏎• g⏎✓']);
  });

  test('inner tables stand behind theirs; an empty one only holds others', async () => {
    expect(await baca('<table><tr><td>luar<table><tr><td>dalam<table><tr><td>lagi</table></table></table>')).toEqual([
      '▦ 1 kolom',
      '  luar',
      '▦ 1 kolom',
      '  dalam',
      '▦ 1 kolom',
      '  lagi',
    ]);
    expect(await baca('<table><tr><td><table><tr><td>dalam</table></table>')).toEqual(['▦ 1 kolom', '  dalam']);
  });
});

describe('too much', () => {
  const SARAN = 'Hapus baris dan kolom yang tidak perlu, atau pecah menjadi satu berkas per SOP.';
  test('columns', async () => {
    const cells = (count: number): string => `<table><tr>${'<td>a'.repeat(count)}</table>`;
    expect(await tolak(cells(257))).toBe(`a.html: satu tabel lebih dari 256 kolom. ${SARAN}`);
    expect((await baca(cells(256)))[0]).toBe('▦ 256 kolom');
  });

  test('rows', async () => {
    expect(await tolak(`<table>${'<tr><td>a'.repeat(5_001)}</table>`)).toBe(
      `a.html: satu tabel berukuran 5.001 baris × 1 kolom; paling banyak 5.000 baris, 256 kolom, dan 200.000 sel. ${SARAN}`,
    );
  });

  test('depth, told from the tags', async () => {
    const pesan =
      'a.html: isinya bersarang lebih dari 200 tingkat, atau tandanya tidak ditutup. Buka halaman ini, salin tabel SOP-nya ke dokumen baru, lalu impor dokumen itu.';
    expect(await tolak('<div>'.repeat(201))).toBe(pesan);
    expect(await tolak('<b>'.repeat(201))).toBe(pesan);
    expect(await baca('<div>a</div>'.repeat(201))).toHaveLength(201);
    expect(await baca('<p>a'.repeat(201))).toHaveLength(201);
    expect(await baca('</div>'.repeat(300) + 'a')).toEqual(['¶ a']);
  });

  test('elements, told from the tags: open formatting is copied into every block', async () => {
    const pesan = 'a.html: halaman ini memuat lebih dari 100.000 unsur HTML. Pecah menjadi satu berkas per SOP.';
    expect(await tolak('<br>'.repeat(100_001))).toBe(pesan);
    expect(await tolak(`${'<b>'.repeat(150)}${'<p>'.repeat(700)}`)).toBe(pesan);
  });
});

describe('text with tables of HTML in it', () => {
  const campuran = async (teks: string): Promise<readonly string[]> => await bacaLihat('a.txt', bytes(teks));

  test('each piece stands in its order, at its line', async () => {
    expect(
      await campuran(
        'SOP Surat\nbaris dua\n<table>\n<tr><td>a<td>b\n</table>\ntengah\n<TABLE border=1><tr><td>c</table >\nakhir\n<table><tr><td>d',
      ),
    ).toEqual([
      'teks, html',
      '¶ hal1 brs1 SOP Surat',
      '¶ hal1 brs2 baris dua',
      '▦ brs3 2 kolom',
      '  a | b ; tanpa tempat',
      '¶ hal1 brs6 tengah',
      '▦ brs7 1 kolom',
      '  c ; tanpa tempat',
      '¶ hal1 brs8 akhir',
      '▦ brs9 1 kolom',
      '  d ; tanpa tempat',
    ]);
  });

  test('rows of a table of blanks keep their lines', async () => {
    expect(await campuran('<table><tr><td>a</table>\n1\tx\n2\ty\n')).toEqual([
      'teks, html',
      '▦ brs1 1 kolom',
      '  a ; tanpa tempat',
      '▦ hal1 brs2 2 kolom',
      '  1 | x',
      '  2 | y ; hal1 brs3',
    ]);
  });
});

test('what is a page is told by its beginning or its name', async () => {
  for (const teks of ['<!DOCTYPE html><p>a', '  <html><p>a', '<?xml version="1.0"?>\n<html><p>a</html>'])
    expect((await bacaLihat('a.txt', bytes(teks)))[0]).toBe('html, html');
  expect((await bacaLihat('a.XHTM', bytes('<p>a')))[0]).toBe('html, html');
  expect((await bacaLihat('a.txt', bytes('<p>a')))[0]).toBe('teks, html');
});
