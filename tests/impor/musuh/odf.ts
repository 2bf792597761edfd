/** OpenDocument files that lie about repetitions, spans and lists. */
import { banyak, BARIS_ODF, odf, tabelOdf, tc, tr, ulang, type Musuh } from './rakit.ts';

const SEMILIAR = '1000000000';
const dua = (nama: string, isi: string | (() => string), more: Partial<Musuh> = {}): Musuh[] =>
  (['text', 'spreadsheet'] as const).map((jenis) => ({
    nama: `${nama}.${jenis === 'text' ? 'odt' : 'ods'}`,
    buat: () => odf(jenis, typeof isi === 'string' ? isi : isi()),
    ...more,
  }));
const baris = (cells: string, attributes = ''): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;

export const MUSUH_ODF: readonly Musuh[] = [
  ...dua('sel-terulang-semiliar', tabelOdf(BARIS_ODF + baris(tc('x', `table:number-columns-repeated="${SEMILIAR}"`)))),
  ...dua(
    'baris-terulang-semiliar',
    tabelOdf(
      BARIS_ODF +
        baris(tc('', `table:number-columns-repeated="${SEMILIAR}"`), `table:number-rows-repeated="${SEMILIAR}"`),
    ),
    { harapan: 'terbaca' },
  ),
  ...dua(
    'rentang-semiliar',
    tabelOdf(
      BARIS_ODF + baris(tc('x', `table:number-columns-spanned="${SEMILIAR}" table:number-rows-spanned="${SEMILIAR}"`)),
    ),
  ),
  ...dua('rentang-bertumpuk', () =>
    tabelOdf(
      banyak(2_000, () =>
        baris(ulang(tc('x', 'table:number-columns-spanned="256" table:number-rows-spanned="5000"'), 40)),
      ),
    ),
  ),
  ...dua(
    'sel-tertutup-semiliar',
    tabelOdf(BARIS_ODF + baris(`<table:covered-table-cell table:number-columns-repeated="${SEMILIAR}"/>${tc('x')}`)),
  ),
  ...dua('ulangan-di-mana-mana', () =>
    tabelOdf(
      BARIS_ODF +
        banyak(4_000, () =>
          baris(ulang('<table:table-cell table:number-columns-repeated="64"/>', 60), 'table:number-rows-repeated="64"'),
        ) +
        tr(['x']),
    ),
  ),
  ...dua(
    'kolom-terulang',
    tabelOdf(`${ulang(`<table:table-column table:number-columns-repeated="${SEMILIAR}"/>`, 50_000)}${BARIS_ODF}`),
    { harapan: 'terbaca' },
  ),
  ...dua('lima-puluh-ribu-baris', () => tabelOdf(banyak(50_000, (at) => tr([String(at), 'Menerima surat']))), {
    pesan: /50\.000 baris/,
  }),
  ...dua(
    'kelompok-baris-bersarang',
    tabelOdf(`${ulang('<table:table-row-group>', 150)}${BARIS_ODF}${ulang('</table:table-row-group>', 150)}`),
    { harapan: 'terbaca' },
  ),
  ...dua(
    'tabel-dalam-sel',
    tabelOdf(
      `${ulang('<table:table-row><table:table-cell><table:table>', 50)}${BARIS_ODF}${ulang('</table:table></table:table-cell></table:table-row>', 50)}`,
    ),
  ),
  ...dua(
    'bentuk-tak-habis',
    () => tabelOdf(`<table:shapes>${ulang('<draw:rect/>', 30_000)}</table:shapes>${BARIS_ODF}`),
    { pesan: /gambar/ },
  ),
  {
    nama: 'daftar-bersarang.odt',
    buat: () =>
      odf(
        'text',
        `${ulang('<text:list><text:list-item>', 90)}<text:p>x</text:p>${ulang('</text:list-item></text:list>', 90)}${tabelOdf(BARIS_ODF)}`,
      ),
    harapan: 'terbaca',
  },
  {
    nama: 'daftar-dua-ratus-ribu.odt',
    buat: () =>
      odf('text', `<text:list>${ulang('<text:list-item><text:p>x</text:p></text:list-item>', 200_000)}</text:list>`),
    pesan: /200\.000 alinea/,
  },
  {
    nama: 'spasi-semiliar.odt',
    buat: () =>
      odf('text', `<text:p>${ulang(`a<text:s text:c="${SEMILIAR}"/>`, 9_000)}</text:p>${tabelOdf(BARIS_ODF)}`),
  },
  {
    nama: 'dua-ribu-lembar.ods',
    buat: () => odf('spreadsheet', ulang(tabelOdf(BARIS_ODF), 2_000)),
    pesan: /2\.000 lembar/,
  },
  {
    nama: 'lembar-penuh.ods',
    buat: () =>
      odf(
        'spreadsheet',
        tabelOdf(BARIS_ODF + banyak(4_997, (at) => baris(banyak(30, (index) => tc(String(at + index)))))),
      ),
    pesan: /langkah|terlalu rumit/,
  },
];
