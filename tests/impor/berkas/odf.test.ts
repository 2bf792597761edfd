/** OpenDocument texts and sheets: repeated, covered and spanned cells, lists, pages, sizes in any unit. */
import { describe, expect, test } from 'vitest';
import { readBerkas } from '../../../src/impor/berkas/baca.ts';
import { bacaLihat } from '../lihat.ts';
import { odf, paket } from './paket.ts';

const teks = async (body: string, styles = ''): Promise<readonly string[]> =>
  (await bacaLihat('surat.odt', odf('text', body, styles))).slice(1);
const lembar = async (body: string, styles = ''): Promise<readonly string[]> =>
  (await bacaLihat('surat.ods', odf('spreadsheet', body, styles))).slice(1);
const p = (isi: string): string => `<text:p>${isi}</text:p>`;
const sel = (isi: string, atribut = ''): string => `<table:table-cell ${atribut}>${isi && p(isi)}</table:table-cell>`;
const baris = (isi: string, atribut = ''): string => `<table:table-row ${atribut}>${isi}</table:table-row>`;
const tabel = (isi: string, nama = 'T'): string => `<table:table table:name="${nama}">${isi}</table:table>`;

async function tolak(bytes: Uint8Array): Promise<string> {
  const read = await readBerkas('surat.ods', bytes);
  if (read.ok) throw new Error('was read');
  return read.pesan;
}

describe('paragraphs', () => {
  test('blanks, tabs and breaks are elements; notes and comments are not the text', async () => {
    expect(
      await teks(
        p('a<text:s/>b<text:s text:c="3"/>c<text:tab/>d<text:line-break/> e\n f') +
          p('<text:span>x</text:span><text:note>catatan</text:note><office:annotation>komentar</office:annotation>') +
          p('  '),
      ),
    ).toEqual(['¶ hal1 a b c d⏎e f', '¶ hal1 x']);
  });

  test('headings, sections and pages', async () => {
    expect(
      await teks(
        `<text:h text:outline-level="2">Judul</text:h><text:h>Tanpa</text:h><text:soft-page-break/><text:section>${p('a')}</text:section><text:lain>${p('b')}</text:lain>`,
      ),
    ).toEqual(['¶ hal1 Judul', '¶ hal1 Tanpa', '¶ hal2 a']);
  });

  test('lists carry the numbers that are printed, lists in lists too', async () => {
    const item = (isi: string): string => `<text:list-item>${isi}</text:list-item>`;
    expect(
      await teks(
        `<text:list>${item(p('a') + p('lanjut'))}${item(`<text:h>b</text:h><text:list>${item(p('dalam'))}</text:list>`)}${item('')}<text:list-header>${p('kepala')}</text:list-header></text:list>`,
      ),
    ).toEqual(['¶ hal1 1. a', '¶ hal1 lanjut', '¶ hal1 2. b', '¶ hal1 1. dalam']);
  });

  test('a drawing anchored in a paragraph is there', async () => {
    expect(await teks(p('<draw:rect/>') + p('x<draw:line/><draw:g/>'))).toEqual([
      '¶ hal1 ; 1 gambar',
      '¶ hal1 x; 2 gambar',
    ]);
  });
});

describe('tables', () => {
  test('spans and covered cells, in heads and groups of rows too', async () => {
    const isi =
      `<table:table-header-rows>${baris(sel('No', 'table:number-rows-spanned="2"') + sel('Pelaksana', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>')}</table:table-header-rows>` +
      `<table:table-rows>${baris(`<table:covered-table-cell/>${sel('Staf')}${sel('Kepala')}`)}</table:table-rows><table:table-row-group>${baris(`<table:covered-table-cell table:number-columns-repeated="2"/>${sel('x')}`)}</table:table-row-group>`;
    expect(await teks(tabel(isi))).toEqual([
      '▦ hal1 3 kolom; 48 48 48',
      '  No↓2 | Pelaksana→2',
      '  @1 Staf | Kepala',
      '  @2 x',
    ]);
  });

  test('repeated cells stand as often; empty ones beyond the words are cut off', async () => {
    const isi =
      baris(sel('a', 'table:number-columns-repeated="2"') + sel('', 'table:number-columns-repeated="1000"')) +
      baris(sel('', 'table:number-columns-repeated="3"'), 'table:number-rows-repeated="2"') +
      baris(sel('', 'table:number-columns-repeated="2"') + sel('c'), 'table:number-rows-repeated="5"') +
      baris(sel(''), 'table:number-rows-repeated="1000000"');
    expect(await lembar(tabel(isi))).toEqual([
      '▦ hal1 3 kolom; 48 48 48; dari 0,0; lembar “T”',
      '  a | a | –',
      '  – | – | –',
      '  – | – | –',
      '  – | – | c',
    ]);
  });

  test('a span never reaches past the last word', async () => {
    expect(await lembar(tabel(baris(sel('a') + sel('', 'table:number-columns-spanned="9"'))))).toEqual([
      '▦ hal1 1 kolom; 48; dari 0,0; lembar “T”',
      '  a',
    ]);
  });

  test('widths and heights of styles in points, whatever their unit', async () => {
    const UNITS = ['2cm', '10mm', '1in', '30pt', '2pc', '40px', '5em'];
    const styles =
      UNITS.map(
        (size, at) =>
          `<style:style style:name="k${at}"><style:table-column-properties style:column-width="${size}"/></style:style>`,
      ).join('') + '<style:style style:name="b"><style:table-row-properties style:row-height="1cm"/></style:style>';
    const columns = UNITS.map((_, at) => `<table:table-column table:style-name="k${at}"/>`).join('');
    expect(
      await teks(
        tabel(
          `<table:table-columns>${columns}</table:table-columns><table:table-header-columns><table:table-column table:style-name="k3" table:number-columns-repeated="2"/></table:table-header-columns>${baris(sel('a', 'table:number-columns-repeated="9"'), 'table:style-name="b"')}`,
        ),
        styles,
      ),
    ).toEqual(['▦ hal1 9 kolom; 56.69 28.35 72 30 24 30 48 30 30', `  ${Array(9).fill('a').join(' | ')} ; 28.35 pt`]);
  });

  test('lines, lists and inner tables of a cell', async () => {
    const isi = `<table:table-cell>${p('a')}<text:h>b</text:h><text:list><text:list-item>${p('c')}</text:list-item></text:list>${tabel(baris(sel('dalam')))}<draw:rect/></table:table-cell>`;
    expect(await teks(tabel(baris(isi)))).toEqual([
      '▦ hal1 1 kolom; 48; 1 gambar',
      '  a⏎b⏎1. c',
      '▦ hal1 1 kolom; 48',
      '  dalam',
    ]);
    expect(await teks(tabel(baris(`<table:table-cell>${tabel(baris(sel('dalam')))}</table:table-cell>`)))).toEqual([
      '▦ hal1 1 kolom; 48',
      '  dalam',
    ]);
  });

  test('a row after a break of pages says so', async () => {
    expect(await teks(tabel(`${baris(sel('a'))}<text:soft-page-break/>${baris(sel('b'))}${baris(sel('c'))}`))).toEqual([
      '▦ hal1 1 kolom; 48',
      '  a',
      '  b ; halaman baru',
      '  c',
    ]);
  });

  test('drawings know the cell and the paragraph they are anchored in; those of a sheet hang on the sheet', async () => {
    const read = await readBerkas(
      'a.ods',
      odf(
        'spreadsheet',
        tabel(
          `<table:shapes><draw:rect/><draw:lain/></table:shapes>${baris(sel('a') + `<table:table-cell>${p('b')}<text:p>c<draw:rect/></text:p><draw:line/></table:table-cell>`)}`,
        ),
      ),
    );
    if (!read.ok) throw new Error(read.pesan);
    expect(read.dokumen.isi[0]?.gambar?.map(({ jangkar }) => jangkar)).toEqual([
      { baris: 0, kolom: 1, paragraf: 1 },
      { baris: 0, kolom: 1, paragraf: 2 },
      undefined,
    ]);
  });
});

describe('sheets', () => {
  test('each is a page; hidden and empty ones are left out', async () => {
    const isi = baris(sel('a'));
    expect(
      await lembar(
        `${tabel(isi, 'Satu')}<table:table table:name="Rahasia" table:display="false">${isi}</table:table>${tabel(baris(sel('')), 'Kosong')}${tabel(isi, 'Dua')}`,
      ),
    ).toEqual([
      '▦ hal1 1 kolom; 48; dari 0,0; lembar “Satu”',
      '  a',
      '▦ hal3 1 kolom; 48; dari 0,0; lembar “Dua”',
      '  a',
    ]);
  });

  const rows = Array.from({ length: 5_001 }, () => baris(sel('a'))).join('');
  const pesan = 'berukuran 5.001 baris × 1 kolom; paling banyak 5.000 baris, 256 kolom, dan 200.000 sel.';

  test('one that is too large is told; alone it is a refusal, and so is such a table of a text', async () => {
    expect((await lembar(tabel(rows, 'Besar') + tabel(baris(sel('a')))))[0]).toBe(
      `! Lembar tidak dibaca: lembar “Besar” ${pesan}`,
    );
    expect(await tolak(odf('spreadsheet', tabel(rows, 'Besar')))).toBe(
      `surat.ods: Lembar tidak dibaca: lembar “Besar” ${pesan}`,
    );
    expect(await tolak(odf('text', tabel(rows)))).toBe(
      `surat.ods: satu tabel ${pesan} Hapus baris dan kolom yang tidak perlu, atau pecah menjadi satu berkas per SOP.`,
    );
  });

  test('more than a workbook of SOPs has', async () => {
    expect(await tolak(odf('spreadsheet', tabel(baris(sel('a'))).repeat(151)))).toBe(
      'surat.ods: berkas ini memuat 151 lembar, paling banyak 150. Pecah menjadi beberapa buku kerja.',
    );
  });
});

test('without a body nothing is read', async () => {
  expect(
    await tolak(paket({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x><body/></x>' })),
  ).toBe('surat.ods: dokumen ini tanpa isi.');
});
