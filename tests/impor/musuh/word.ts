/** Word documents that lie about their tables, lists and drawings. */
import { banyak, BARIS, docx, dokumenWord, paket, TABEL_WORD, ulang, W, wp, wtc, wtr, type Musuh } from './rakit.ts';

const tbl = (rows: string): string => `<w:tbl>${rows}</w:tbl>`;
const [kepala = [], satu = []] = BARIS as readonly (readonly string[])[];
const langkah = (count: number): string =>
  tbl(wtr(kepala) + banyak(count, (at) => wtr([String(at + 1), ...satu.slice(1)])));
const span = (value: string): string => `<w:gridSpan w:val="${value}"/>`;
const GAMBAR = (isi: string): string =>
  `<w:p><w:r><w:drawing xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${isi}</w:drawing></w:r></w:p>`;

const KELOMPOK = (isi: string): string =>
  `<wp:inline xmlns:wp="wp"><wp:extent cx="9000000" cy="9000000"/><a:graphic xmlns:a="a"><a:graphicData><wpg:wgp xmlns:wpg="wpg">${isi}</wpg:wgp></a:graphicData></a:graphic></wp:inline>`;

const KOTAK =
  '<wps:wsp><wps:spPr><a:xfrm xmlns:a="a"><a:off x="10" y="10"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom xmlns:a="a" prst="rect"/></wps:spPr></wps:wsp>';

export const MUSUH_WORD: readonly Musuh[] = [
  {
    nama: 'rentang-semiliar.docx',
    buat: () => docx(tbl(`<w:tr>${wtc('a', span('1000000000'))}${wtc('b', span('1e9'))}</w:tr>`) + wp('x')),
  },
  {
    nama: 'rentang-negatif.docx',
    buat: () => docx(tbl(`<w:tr>${wtc('a', span('-5'))}${wtc('b', span('NaN'))}</w:tr>`) + TABEL_WORD),
    harapan: 'terbaca',
  },
  {
    nama: 'lompat-semiliar.docx',
    buat: () => docx(tbl(`<w:tr><w:trPr><w:gridBefore w:val="1000000000"/></w:trPr>${wtc('a')}</w:tr>`)),
  },
  {
    nama: 'gabung-turun.docx',
    buat: () =>
      docx(tbl(banyak(4_900, () => `<w:tr>${wtc('Kegiatan yang disambung', '<w:vMerge/>')}${wtc('b')}</w:tr>`))),
  },
  {
    nama: 'lima-puluh-ribu-baris.docx',
    buat: () => docx(tbl(banyak(50_000, (at) => wtr([`Menerima surat ${at}`])))),
    pesan: /50\.000 baris/,
  },
  {
    nama: 'baris-seratus-ribu-sel.docx',
    buat: () => docx(tbl(wtr(Array.from({ length: 60_000 }, () => 'x')))),
    pesan: /kolom/,
  },
  {
    nama: 'tabel-dalam-tabel.docx',
    buat: () =>
      docx(`${ulang('<w:tbl><w:tr><w:tc>', 60)}${wp('x')}${ulang('</w:tc></w:tr></w:tbl>', 60)}${TABEL_WORD}`),
    harapan: 'terbaca',
  },
  {
    nama: 'sdt-dalam-sdt.docx',
    buat: () => docx(`${ulang('<w:sdt><w:sdtContent>', 90)}${TABEL_WORD}${ulang('</w:sdtContent></w:sdt>', 90)}`),
    harapan: 'terbaca',
  },
  {
    nama: 'nomor-daftar-mengembang.docx',
    buat: () =>
      docx(
        banyak(20_000, () => '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'),
        {
          'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="1"><w:lvl><w:start w:val="1000000000"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="${ulang('%1', 9_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
        },
      ),
  },
  {
    nama: 'tingkat-daftar-semiliar.docx',
    buat: () =>
      docx(
        `<w:p><w:pPr><w:numPr><w:ilvl w:val="1000000000"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>${TABEL_WORD}`,
        {
          'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="1"><w:lvl/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
        },
      ),
    harapan: 'terbaca',
  },
  {
    nama: 'gaya-melingkar.docx',
    buat: () =>
      docx(`<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr></w:p>${TABEL_WORD}`, {
        'word/styles.xml': `<w:styles ${W}><w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`,
      }),
    harapan: 'terbaca',
  },
  {
    nama: 'relasi-melingkar.docx',
    buat: () =>
      docx(TABEL_WORD, {
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="r1" Type="x" Target="document.xml"/></Relationships>',
      }),
    harapan: 'terbaca',
  },
  {
    nama: 'dua-puluh-ribu-gambar.docx',
    buat: () => docx(banyak(20_000, () => GAMBAR('<wps:wsp/>')) + TABEL_WORD),
    pesan: /20\.000 gambar/,
  },
  {
    nama: 'empat-ribu-gambar.docx',
    buat: () =>
      docx(
        banyak(3_900, (at) =>
          GAMBAR(
            `<wps:wsp><wps:spPr><a:xfrm xmlns:a="a"><a:off x="${at * 10}" y="${at}"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom xmlns:a="a" prst="${at % 2 === 0 ? 'rect' : 'straightConnector1'}"/></wps:spPr></wps:wsp>`,
          ),
        ) + TABEL_WORD,
      ),
  },
  {
    nama: 'gambar-raksasa.docx',
    buat: () => docx(`<w:tbl><w:tr><w:tc>${GAMBAR(KELOMPOK(ulang(KOTAK, 20_000)))}</w:tc></w:tr></w:tbl>${TABEL_WORD}`),
    pesan: /satu gambar terlalu rumit/,
  },
  {
    nama: 'kelompok-bersarang.docx',
    buat: () => docx(GAMBAR(`${ulang('<wps:wgp>', 150)}${ulang('</wps:wgp>', 150)}`) + TABEL_WORD),
    harapan: 'terbaca',
  },
  {
    nama: 'alinea-tak-habis.docx',
    buat: () => docx(banyak(150_000, () => '<w:p><w:r><w:t>a</w:t></w:r></w:p>')),
    pesan: /150\.000 alinea/,
  },
  {
    nama: 'alinea-penuh.docx',
    buat: () => docx(banyak(39_000, (at) => wp(`Pasal ${at} Menerima surat masuk dari pemohon 5 menit`)) + TABEL_WORD),
  },
  {
    nama: 'seribu-lima-ratus-langkah.docx',
    buat: () => docx(langkah(1_500)),
    pesan: /1\.500 langkah, paling banyak 200/,
  },
  {
    nama: 'tiga-ribu-sop.docx',
    buat: () => docx(banyak(3_000, (at) => wp(`SOP Surat Masuk ${at}`) + TABEL_WORD)),
    pesan: /3\.000 SOP, paling banyak 150/,
  },
  { nama: 'seratus-sop.docx', buat: () => docx(banyak(100, (at) => wp(`SOP Surat Masuk ${at}`) + langkah(40))) },
  {
    nama: 'dua-ratus-pelaksana.docx',
    buat: () =>
      docx(
        tbl(
          wtr([
            'No',
            'Kegiatan',
            ...Array.from({ length: 200 }, (_, at) => `Staf ${at}`),
            'Kelengkapan',
            'Waktu',
            'Output',
            'Ket',
          ]) +
            banyak(3, (at) =>
              wtr([
                String(at + 1),
                'Menerima surat',
                ...Array.from({ length: 200 }, () => ''),
                'Surat',
                '5 menit',
                'Agenda',
                '',
              ]),
            ),
        ),
      ),
    pesan: /pelaksana/,
  },
  { nama: 'kepala-berulang.docx', buat: () => docx(tbl(banyak(4_900, () => wtr(kepala)))) },
  {
    nama: 'tabel-kecil-tak-habis.docx',
    buat: () =>
      docx(langkah(3) + banyak(15_000, () => tbl(wtr(['x', 'Menerima', 'v', '', 'Surat', '5 menit', 'Agenda', ''])))),
  },
  {
    nama: 'nama-bagian-aneh.docx',
    buat: () =>
      paket({
        __proto__: 'x',
        constructor: 'x',
        '../../etc/passwd.xml': '<a/>',
        '/word/document.xml': dokumenWord(TABEL_WORD),
      }),
    harapan: 'terbaca',
  },
];
