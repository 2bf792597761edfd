/** Workbooks that lie about their cells, merges, strings and sheets. */
import { banyak, baris, BARIS_EXCEL, buku, lembar, paket, rels, S, ulang, xlsx, kolom, type Musuh } from './rakit.ts';

const gabung = (refs: readonly string[]): string =>
  `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
const sel = (ref: string, teks = 'x'): string => `<c r="${ref}" t="inlineStr"><is><t>${teks}</t></is></c>`;
const penuh = (rows: number, columns: number, from = 1): string =>
  banyak(
    rows,
    (at) =>
      `<row r="${from + at}">${banyak(columns, (index) => `<c r="${kolom(index)}${from + at}"><v>${(at * 7 + index) % 1000}</v></c>`)}</row>`,
  );
const SHEET = 'xl/worksheets/s.xml';
const RELS = 'xl/worksheets/_rels/s.xml.rels';
const XDR = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';
const jangkar = (count: number): string =>
  `<xdr:wsDr ${XDR}>${banyak(count, (at) => `<xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:row>${at % 3}</xdr:row></xdr:from><xdr:to><xdr:col>3</xdr:col><xdr:row>${(at % 3) + 1}</xdr:row></xdr:to><xdr:sp/></xdr:twoCellAnchor>`)}</xdr:wsDr>`;

export const MUSUH_EXCEL: readonly Musuh[] = [
  {
    nama: 'gabung-seluruh-lembar.xlsx',
    buat: () => xlsx(lembar(BARIS_EXCEL, gabung(['J1:XFD1048576']))),
    harapan: 'terbaca',
  },
  {
    nama: 'sepuluh-ribu-gabungan.xlsx',
    buat: () =>
      xlsx(
        lembar(penuh(1_000, 50), gabung(Array.from({ length: 10_000 }, (_, at) => `B${(at % 900) + 1}:XFD1048576`))),
      ),
  },
  {
    nama: 'gabungan-semiliar.xlsx',
    buat: () => xlsx(lembar(BARIS_EXCEL, gabung(['J1:ZZZZZZ1000000000', 'A0:B-1', ':', 'K9']))),
    harapan: 'terbaca',
  },
  {
    nama: 'sel-ujung-lembar.xlsx',
    buat: () => xlsx(lembar(`${BARIS_EXCEL}<row r="1048576">${sel('XFD1048576')}</row>`)),
    pesan: /1\.048\.576 baris × 16\.384 kolom/,
  },
  {
    nama: 'baris-semiliar.xlsx',
    buat: () => xlsx(lembar(`${BARIS_EXCEL}<row r="1000000000">${sel('A1000000000')}</row>`)),
  },
  {
    nama: 'baris-negatif.xlsx',
    buat: () => xlsx(lembar(`<row r="-9"></row><row r="NaN"></row>${BARIS_EXCEL}`)),
    harapan: 'terbaca',
  },
  {
    nama: 'kolom-semiliar.xlsx',
    buat: () =>
      xlsx(
        lembar(BARIS_EXCEL, '').replace(
          '<sheetData>',
          `<cols>${banyak(20_000, () => '<col min="1" max="1000000000" width="1e300"/>')}</cols><sheetData>`,
        ),
      ),
    harapan: 'terbaca',
  },
  { nama: 'lima-puluh-ribu-baris.xlsx', buat: () => xlsx(lembar(penuh(50_000, 4))), pesan: /50\.000 baris/ },
  {
    nama: 'lembar-penuh.xlsx',
    buat: () => xlsx(lembar(BARIS_EXCEL + penuh(4_997, 40, 4))),
    pesan: /langkah|tabel langkah|terlalu rumit/,
  },
  {
    nama: 'lembar-penuh-tanpa-sop.xlsx',
    buat: () => xlsx(lembar(penuh(5_000, 40))),
    pesan: /tabel langkah tidak ditemukan/,
  },
  {
    nama: 'lembar-terlalu-penuh.xlsx',
    buat: () => xlsx(lembar(penuh(2_000, 250))),
    pesan: /2\.000 baris × 250 kolom|unsur/,
  },
  {
    nama: 'kata-bersama-sejuta.xlsx',
    buat: () =>
      xlsx(lembar('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'), {
        'xl/sharedStrings.xml': `<sst ${S}>${ulang('<si><t>a</t></si>', 450_000)}</sst>`,
      }),
  },
  {
    nama: 'kata-bersama-raksasa.xlsx',
    buat: () =>
      xlsx(
        lembar(
          banyak(
            4_000,
            (at) =>
              `<row r="${at + 1}">${banyak(20, (index) => `<c r="${kolom(index)}${at + 1}" t="s"><v>0</v></c>`)}</row>`,
          ),
        ),
        { 'xl/sharedStrings.xml': `<sst ${S}><si><t>${ulang('kata panjang ', 1_500)}</t></si></sst>` },
      ),
    pesan: /terlalu rumit/,
  },
  {
    nama: 'kata-bersama-tiada.xlsx',
    buat: () => xlsx(lembar(`${BARIS_EXCEL}<row r="9"><c r="A9" t="s"><v>1e9</v></c></row>`)),
    harapan: 'terbaca',
  },
  {
    nama: 'satu-lembar-tiga-ribu-kali.xlsx',
    buat: () =>
      paket(
        buku(
          Array.from({ length: 3_000 }, () => 's.xml'),
          { [SHEET]: lembar(BARIS_EXCEL) },
        ),
      ),
    pesan: /3\.000 lembar, paling banyak 150/,
  },
  {
    nama: 'satu-lembar-seratus-kali.xlsx',
    buat: () =>
      paket(
        buku(
          Array.from({ length: 100 }, () => 's.xml'),
          { [SHEET]: lembar(BARIS_EXCEL) },
        ),
      ),
    harapan: 'terbaca',
  },
  {
    nama: 'seratus-empat-puluh-lembar.xlsx',
    buat: () =>
      paket(
        buku(
          Array.from({ length: 140 }, (_, at) => `${at}.xml`),
          Object.fromEntries(Array.from({ length: 140 }, (_, at) => [`xl/worksheets/${at}.xml`, lembar(BARIS_EXCEL)])),
        ),
      ),
  },
  {
    nama: 'relasi-melingkar.xlsx',
    buat: () =>
      xlsx(lembar(BARIS_EXCEL), {
        [RELS]: rels(['s.xml', '../workbook.xml', '../drawings/d.xml']),
        'xl/drawings/d.xml': jangkar(1),
        'xl/drawings/_rels/d.xml.rels': rels(['../worksheets/s.xml']),
      }),
    harapan: 'terbaca',
  },
  {
    nama: 'dua-puluh-ribu-jangkar.xlsx',
    buat: () =>
      xlsx(lembar(BARIS_EXCEL), { [RELS]: rels(['../drawings/d.xml']), 'xl/drawings/d.xml': jangkar(20_000) }),
    pesan: /gambar/,
  },
  {
    nama: 'empat-ribu-jangkar.xlsx',
    buat: () => xlsx(lembar(BARIS_EXCEL), { [RELS]: rels(['../drawings/d.xml']), 'xl/drawings/d.xml': jangkar(3_900) }),
  },
  {
    nama: 'satu-gambar-banyak-relasi.xlsx',
    buat: () =>
      xlsx(lembar(BARIS_EXCEL), {
        [RELS]: rels(Array.from({ length: 5_000 }, () => '../drawings/d.xml')),
        'xl/drawings/d.xml': jangkar(10),
      }),
    harapan: 'terbaca',
  },
  {
    nama: 'vml-banyak-bentuk.xlsx',
    buat: () =>
      xlsx(lembar(BARIS_EXCEL), {
        [RELS]: rels(['../drawings/v.vml']),
        'xl/drawings/v.vml': `<xml xmlns:v="v">${ulang('<v:shape style="left:1pt"/>', 50_000)}</xml>`,
      }),
    pesan: /gambar/,
  },
  {
    nama: 'tanggal-mustahil.xlsx',
    buat: () =>
      xlsx(
        lembar(
          `${BARIS_EXCEL}<row r="9"><c r="A9" s="0"><v>1e308</v></c><c r="B9" s="0"><v>-1e308</v></c><c r="C9" s="1e9"><v>NaN</v></c></row>`,
        ),
        { 'xl/styles.xml': `<styleSheet ${S}><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>` },
      ),
  },
  {
    nama: 'urutan-terbalik.xlsx',
    buat: () => xlsx(lembar(banyak(3, (at) => baris(3 - at, ['', '', 'x'])) + BARIS_EXCEL)),
  },
];
