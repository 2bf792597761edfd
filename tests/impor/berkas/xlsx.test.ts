/** A sheet is read as it prints: shared and rich texts, dates, merged areas, sizes; what is hidden or too large is told. */
import { describe, expect, test } from 'vitest';
import { readBerkas } from '../../../src/impor/berkas/baca.ts';
import { bacaLihat } from '../lihat.ts';
import { paket, xlsx } from './paket.ts';

type Lembar = Parameters<typeof xlsx>[0][number];
const baca = async (
  sheets: readonly Lembar[],
  parts: Readonly<Record<string, string>> = {},
  pr = '',
): Promise<readonly string[]> => (await bacaLihat('buku.xlsx', xlsx(sheets, parts, pr))).slice(1);
const str = (r: string, teks: string): string => `<c r="${r}" t="inlineStr"><is><t>${teks}</t></is></c>`;
const data = (rows: string, sesudah = ''): string => `<sheetData>${rows}</sheetData>${sesudah}`;

async function tolak(bytes: Uint8Array): Promise<string> {
  const read = await readBerkas('buku.xlsx', bytes);
  if (read.ok) throw new Error('was read');
  return read.pesan;
}

describe('cells', () => {
  test('every kind of value as it prints', async () => {
    const strings =
      '<sst><si><t>Staf</t></si><si><r><t>Mene</t></r><r><t>rima_x000D_</t></r><rPh><t>x</t></rPh></si></sst>';
    const isi = data(
      `<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>9</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="str"><v>a  b</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2020-01-02</v></c><c><v>0.30000000000000004</v></c><c/><c><v>12</v></c></row>`,
    );
    expect(await baca([['A', isi]], { 'xl/sharedStrings.xml': strings })).toEqual([
      '▦ hal1 11 kolom; 51.74 51.74 51.74 51.74 51.74 51.74 51.74 51.74 51.74 51.74 51.74; dari 0,0; lembar “A”',
      '  Staf | Menerima | – | BENAR | SALAH | a b | #N/A | 2020-01-02 | 0.3 | – | 12 ; 15 pt',
    ]);
  });

  test('lines of a cell stay, blanks around them go', async () => {
    expect((await baca([['A', data(`<row r="1">${str('A1', ' a &#10; \r\n b\t c&#160;d ')}</row>`)]]))[1]).toBe(
      '  a⏎b c d ; 15 pt',
    );
  });

  test('numbers in a style of dates are days, in either count of years', async () => {
    const FORMAT = [0, 14, 17, 18, 22, 27, 36, 37, 50, 58, 59, 164, 165, 166, 167];
    const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd&quot; hari &quot;mmmm yyyy"/><numFmt numFmtId="165" formatCode="0&quot;d&quot;"/><numFmt numFmtId="166" formatCode="[Red]General"/><numFmt numFmtId="167" formatCode="yyyy"/></numFmts><cellXfs>${FORMAT.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;
    const isi = data(
      `<row r="1">${FORMAT.map((_, at) => `<c s="${at}"><v>44197.5</v></c>`).join('')}</row><row r="2"><c s="1"><v>0.5</v></c><c s="1"><v>80001</v></c><c s="99"><v>44197</v></c></row>`,
    );
    const [, first, second] = await baca([['A', isi]], { 'xl/styles.xml': styles });
    const day = '1 Januari 2021';
    expect(first).toBe(
      `  44197.5 | ${day} | ${day} | 44197.5 | ${day} | ${day} | ${day} | 44197.5 | ${day} | ${day} | 44197.5 | ${day} | 44197.5 | 44197.5 | ${day} ; 15 pt`,
    );
    expect(second).toMatch(/^ {2}0\.5 \| 80001 \| 44197 \|/);
    const since1904 = await baca([['A', isi]], { 'xl/styles.xml': styles }, '<workbookPr date1904="1"/>');
    expect(since1904[1]).toContain('| 2 Januari 2025 |');
  });
});

describe('places', () => {
  test('rows and columns without references follow each other; the table begins where the words do', async () => {
    const isi = data(
      `<row r="3"><c r="C3"/>${str('D3', 'a')}<c t="inlineStr"><is><t>b</t></is></c></row><row>${str('AB4', 'c')}</row>`,
    );
    const lines = await baca([['A', isi]]);
    expect(lines[0]).toMatch(/^▦ hal1 25 kolom; .*; dari 2,3; lembar “A”$/);
    expect(lines[1]).toMatch(/^ {2}a \| b \| – \|/);
    expect(lines[2]).toMatch(/– \| c ; 15 pt$/);
  });

  test('merged areas, also those over the edge of what is written', async () => {
    const isi = data(
      `<row r="1">${str('A1', 'Judul')}${str('B1', 'tertutup')}</row><row r="2">${str('A2', 'a')}${str('C2', 'c')}</row><row r="3">${str('B3', 'b')}</row>`,
      '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:B2"/><mergeCell ref="C2:C9"/><mergeCell ref="B2:B3"/><mergeCell ref="Z9:Z9"/></mergeCells>',
    );
    expect((await baca([['A', isi]])).slice(1)).toEqual([
      '  Judul→4 ; 15 pt',
      '  a→2 | c↓2 | – ; 15 pt',
      '  – | b | @3 – ; 15 pt',
    ]);
  });

  test('widths and heights in points, and breaks of pages', async () => {
    const isi = `<sheetFormatPr defaultRowHeight="20" defaultColWidth="10"/><cols><col min="1" max="1" width="4"/><col min="3" max="4" width="30"/></cols>${data(
      `<row r="1">${str('A1', 'a')}${str('D1', 'd')}</row><row r="2" ht="44.5">${str('A2', 'b')}</row><row r="3">${str('A3', 'c')}</row>`,
      '<rowBreaks><brk id="0"/><brk id="2"/></rowBreaks>',
    )}`;
    expect(await baca([['A', isi]])).toEqual([
      '▦ hal1 4 kolom; 24.75 56.25 161.25 161.25; dari 0,0; lembar “A”',
      '  a | – | – | d ; 20 pt',
      '  b | – | – | – ; 44.5 pt',
      '  c | – | – | – ; 20 pt ; halaman baru',
    ]);
  });
});

describe('sheets', () => {
  const isi = data(`<row r="1">${str('A1', 'a')}</row>`);

  test('hidden ones are told, empty and missing ones are none, each part is read once', async () => {
    const parts = {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Target="../xl/./worksheets/sheet3.xml"/><Relationship Id="rId4" Target="worksheets/sheet1.xml"/><Relationship Id="rId5" Target="worksheets/tidak-ada.xml"/></Relationships>',
    };
    expect(
      await baca(
        [
          ['Satu', isi],
          ['Rahasia', isi, 'state="hidden"'],
          ['Tiga', isi],
          ['Kembar', isi],
          ['Hilang', isi],
          ['Tanpa', isi],
        ],
        parts,
      ),
    ).toEqual([
      '! Lembar tersembunyi “Rahasia” tidak dibaca.',
      '▦ hal1 1 kolom; 51.74; dari 0,0; lembar “Satu”',
      '  a ; 15 pt',
      '▦ hal3 1 kolom; 51.74; dari 0,0; lembar “Tiga”',
      '  a ; 15 pt',
    ]);
    expect(
      await baca([
        ['Kosong', data('<row r="1"/>')],
        ['Isi', isi],
      ]),
    ).toHaveLength(2);
  });

  const large = data(`<row r="1">${str('A1', 'a')}</row><row r="6000">${str('A6000', 'b')}</row>`);
  const pesan =
    'Lembar tidak dibaca: lembar “Besar” berukuran 6.000 baris × 1 kolom; paling banyak 5.000 baris, 256 kolom, dan 200.000 sel.';

  test('one that is too large is told; alone it is a refusal', async () => {
    expect(
      (
        await baca([
          ['Besar', large],
          ['Isi', isi],
        ])
      )[0],
    ).toBe(`! ${pesan}`);
    expect(await tolak(xlsx([['Besar', large]]))).toBe(`buku.xlsx: ${pesan}`);
  });

  test('more than a workbook of SOPs has', async () => {
    const many = Array.from({ length: 151 }, (_, at): Lembar => [`L${at}`, isi]);
    expect(await tolak(xlsx(many))).toBe(
      'buku.xlsx: berkas ini memuat 151 lembar, paling banyak 150. Pecah menjadi beberapa buku kerja.',
    );
    expect((await baca(many.slice(0, 150))).length).toBe(300);
  });

  test('a broken sheet is named', async () => {
    expect(await tolak(xlsx([['Satu', '<sheetData>']]))).toBe(
      'buku.xlsx, lembar Satu: isinya bukan XML yang utuh. Simpan ulang berkas ini dari program aslinya.',
    );
  });
});

describe('drawings over a sheet', () => {
  const isi = data(`<row r="1">${str('A1', 'a')}</row>`);
  const anchor = '<xdr:twoCellAnchor/>';
  const shape = (kind: string): string => `<v:shape><x:ClientData ObjectType="${kind}"/></v:shape>`;

  test('anchors and old shapes count, notes and other parts do not', async () => {
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="a" Target="../drawings/drawing1.xml"/><Relationship Id="b" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="c" Target="../comments1.xml"/><Relationship Id="d" Target="../drawings/drawing1.xml"/><Relationship Id="e" Target="../drawings/drawing9.xml"/></Relationships>',
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x">${anchor}<xdr:oneCellAnchor/><xdr:lain/></xdr:wsDr>`,
      'xl/drawings/vmlDrawing1.vml': `<xml>${shape('Note')}${shape('Shape')}<v:shape/></xml>`,
      'xl/comments1.xml': `<x>${anchor}</x>`,
    };
    expect((await baca([['A', isi]], parts))[0]).toBe('▦ hal1 1 kolom; 51.74; dari 0,0; lembar “A”; 4 gambar');
  });
});

test('the old workbook in a package of another kind', async () => {
  expect(await tolak(paket({ 'ppt/presentation.xml': '<p/>' }))).toBe(
    'buku.xlsx: presentasi tidak dibaca. Simpan tabelnya dalam berkas Word atau Excel, lalu coba lagi.',
  );
});
