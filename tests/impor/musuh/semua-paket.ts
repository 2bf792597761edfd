/** What can be wrong with any package of XML, in each of the four office formats. */
import {
  banyak,
  BARIS_EXCEL,
  BARIS_ODF,
  buku,
  dokumenWord,
  isiOdf,
  lembar,
  paket,
  TABEL_WORD,
  tabelOdf,
  tc,
  ulang,
  wp,
  wtc,
  type Bagian,
  type Musuh,
} from './rakit.ts';

interface Format {
  readonly akhiran: string;
  readonly utama: string;
  /** The package around a main part. */
  readonly sekitar: (utama: string | Uint8Array) => Bagian;
  readonly baik: string;
  /** The main part with this XML where the document's content stands. */
  readonly isi: (xml: string) => string;
  /** A cell with this text. */
  readonly sel: (teks: string) => string;
  readonly makro: string;
}

const odf = (jenis: 'text' | 'spreadsheet', akhiran: string): Format => ({
  akhiran,
  utama: 'content.xml',
  sekitar: (utama) => ({ mimetype: `application/vnd.oasis.opendocument.${jenis}`, 'content.xml': utama }),
  baik: isiOdf(jenis, tabelOdf(BARIS_ODF)),
  isi: (xml) => isiOdf(jenis, xml),
  sel: (teks) => isiOdf(jenis, tabelOdf(`<table:table-row>${tc(teks)}</table:table-row>`)),
  makro: 'Basic/Standard/Module1.xml',
});

const FORMAT: readonly Format[] = [
  {
    akhiran: 'docx',
    utama: 'word/document.xml',
    sekitar: (utama) => ({ 'word/document.xml': utama }),
    baik: dokumenWord(TABEL_WORD),
    isi: dokumenWord,
    sel: (teks) => dokumenWord(`<w:tbl><w:tr>${wtc(teks)}</w:tr></w:tbl>${wp('x')}`),
    makro: 'word/vbaProject.bin',
  },
  {
    akhiran: 'xlsx',
    utama: 'xl/worksheets/s.xml',
    sekitar: (utama) => buku(['s.xml'], { 'xl/worksheets/s.xml': utama }),
    baik: lembar(BARIS_EXCEL),
    isi: (xml) => lembar(`<row r="1"><c r="A1">${xml}</c></row>`),
    sel: (teks) => lembar(`<row r="1"><c r="A1" t="inlineStr"><is><t>${teks}</t></is></c></row>`),
    makro: 'xl/vbaProject.bin',
  },
  odf('text', 'odt'),
  odf('spreadsheet', 'ods'),
];

const DTD = '<!DOCTYPE x [<!ENTITY a "lol">';
const laughs = banyak(
  9,
  (at) => `<!ENTITY ${String.fromCharCode(98 + at)} "${ulang(`&${String.fromCharCode(97 + at)};`, 10)}">`,
);

/** The size that the package's list states for its largest part, made small. */
function berbohong(bytes: Uint8Array): Uint8Array {
  const lied = new Uint8Array(bytes);
  const view = new DataView(lied.buffer);
  for (let at = 0; at + 46 < lied.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
      view.setUint32(at + 24, 100, true);
  return lied;
}

const utf16 = (teks: string): Uint8Array =>
  new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(teks, (char) => char.charCodeAt(0)).buffer)]);

export const MUSUH_PAKET: readonly Musuh[] = FORMAT.flatMap((format): Musuh[] => {
  const { akhiran, sekitar, baik, isi, sel } = format;
  const satu = (nama: string, buat: () => Uint8Array, more: Partial<Musuh> = {}): Musuh => ({
    nama: `${nama}.${akhiran}`,
    buat,
    ...more,
  });
  const dengan = (utama: () => string | Uint8Array) => (): Uint8Array => paket(sekitar(utama()));
  return [
    satu(
      'utuh',
      dengan(() => baik),
      { harapan: 'terbaca' },
    ),
    satu('terpotong', () => paket(sekitar(baik)).slice(0, 300), {
      pesan: /rusak, tidak dapat dibuka sebagai paket zip/,
    }),
    satu('kosong', () => paket({ mimetype: 'x' })),
    satu('tanpa-bagian-utama', () =>
      paket(Object.fromEntries(Object.entries(sekitar(baik)).filter(([name]) => name !== format.utama))),
    ),
    satu(
      'bom-zip',
      dengan(() => new Uint8Array(49_000_000).fill(32)),
      { pesan: /bom zip/ },
    ),
    satu('bom-zip-berbohong', () => berbohong(paket(sekitar(new Uint8Array(49_000_000).fill(32))))),
    satu('banyak-bom-kecil', () =>
      paket({
        ...sekitar(baik),
        ...Object.fromEntries(
          Array.from({ length: 120 }, (_, at) => [`x/${at}.xml`, `<a>${ulang('abc def ', 240_000)}</a>`]),
        ),
      }),
    ),
    satu(
      'xxe',
      dengan(() => `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${baik}`),
      { pesan: /DTD/ },
    ),
    satu(
      'entitas-berlipat',
      dengan(() => `${DTD}${laughs}]>${sel('&j;')}`),
      { pesan: /DTD/ },
    ),
    satu(
      'bersarang-dalam',
      dengan(() => isi(`${ulang('<a>', 200_000)}${ulang('</a>', 200_000)}`)),
      { pesan: /bersarang lebih dari 200 tingkat/ },
    ),
    satu(
      'tiga-juta-unsur',
      dengan(() => isi(banyak(1_000, () => ulang('<a/>', 3_000)))),
      { pesan: /unsur|bom zip/ },
    ),
    satu(
      'penuh-unsur',
      dengan(() => isi(banyak(490_000, (at) => `<a b="${at}"/>`))),
    ),
    satu(
      'banyak-atribut',
      dengan(() => isi(`<a ${banyak(400_000, (at) => `b${at}="1" `)}/>`)),
    ),
    satu('makro', () => paket({ ...sekitar(baik), [format.makro]: 'x' }), { pesan: /memuat makro/ }),
    satu('sepuluh-ribu-bagian', () =>
      paket({
        ...sekitar(baik),
        ...Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`x/${at}.xml`, ''])),
      }),
    ),
    satu(
      'rujukan-luar',
      () =>
        paket({
          ...sekitar(baik),
          'x/_rels/y.rels':
            '<Relationships><Relationship Id="a" Type="x/oleObject" Target="file://server/x" TargetMode="External"/></Relationships>',
        }),
      { pesan: /merujuk berkas lain/ },
    ),
    satu(
      'xml-terputus',
      dengan(() => baik.slice(0, baik.length / 2)),
      { pesan: /bukan XML yang utuh/ },
    ),
    satu(
      'utf-16',
      dengan(() => utf16(baik)),
    ),
    satu(
      'sel-raksasa',
      dengan(() => sel(banyak(30_000, (at) => `kata ${at} yang panjang sekali `))),
    ),
    satu(
      'sel-spasi',
      dengan(() => sel(`a${ulang(' b', 9_900)}`)),
    ),
    satu(
      'banyak-kutip',
      dengan(() => sel(ulang('Pasal 1 ayat (1) UU Nomor 1 Tahun 2000 tentang ', 400))),
    ),
    { nama: `salah-akhiran-${akhiran}.pdf`, buat: dengan(() => baik), harapan: 'terbaca' },
  ];
});
