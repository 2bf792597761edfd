/** PDF files that are broken, go in circles, or draw without end. */
import { strToU8, zlibSync } from 'fflate';
import { banyak, ulang, type Musuh } from './rakit.ts';

type Objek = string | { readonly dict: string; readonly aliran: Uint8Array };

/** Object 1 is the catalogue, 2 the pages, 3 the page, 4 its contents, 5 a font. @param xref false leaves the table out */
function pdf(objects: readonly Objek[], { xref = true, trailer = '' } = {}): Uint8Array {
  const parts: Uint8Array[] = [strToU8('%PDF-1.4\n', true)];
  const offsets: number[] = [];
  let at = 9;
  const push = (bytes: Uint8Array): void => {
    parts.push(bytes);
    at += bytes.length;
  };
  objects.forEach((item, index) => {
    offsets.push(at);
    if (typeof item === 'string') push(strToU8(`${index + 1} 0 obj\n${item}\nendobj\n`, true));
    else {
      push(strToU8(`${index + 1} 0 obj\n<< /Length ${item.aliran.length} ${item.dict} >>\nstream\n`, true));
      push(item.aliran);
      push(strToU8('\nendstream\nendobj\n', true));
    }
  });
  const start = at;
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  push(
    strToU8(
      `${xref ? table : ''}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
      true,
    ),
  );
  const whole = new Uint8Array(at);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

const KATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const HALAMAN = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const FON = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const KOTAK = '/MediaBox [0 0 720 600]';
const satu = (more = '', kotak = KOTAK): string =>
  `<< /Type /Page /Parent 2 0 R ${kotak} /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${more} >> >>`;
const aliran = (teks: string): Objek => ({ dict: '', aliran: strToU8(teks, true) });
const padat = (teks: string): Objek => ({ dict: '/Filter /FlateDecode', aliran: zlibSync(strToU8(teks, true)) });
const KATA = ulang('BT /F 9 Tf 50 500 Td (Menerima surat masuk dari pemohon) Tj ET\n', 3);
const halaman = (isi: Objek, more = '', further: readonly Objek[] = []): Uint8Array =>
  pdf([KATALOG, HALAMAN, satu(more), isi, FON, ...further]);
const kisi = (columns: number, rows: number): string =>
  banyak(columns + 1, (at) => `${20 + (680 * at) / columns} 20 m ${20 + (680 * at) / columns} 580 l S\n`) +
  banyak(rows + 1, (at) => `20 ${20 + (560 * at) / rows} m 700 ${20 + (560 * at) / rows} l S\n`);
const anak = (count: number): Uint8Array =>
  pdf([
    KATALOG,
    `<< /Type /Pages /Kids [${banyak(count, (at) => `${at + 5} 0 R `)}] /Count ${count} >>`,
    FON,
    aliran(KATA),
    ...Array.from(
      { length: count },
      () => `<< /Type /Page /Parent 2 0 R ${KOTAK} /Contents 4 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
    ),
  ]);
const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 9 9]';

export const MUSUH_PDF: readonly Musuh[] = [
  { nama: 'tanpa-xref.pdf', buat: () => pdf([KATALOG, HALAMAN, satu(), aliran(KATA), FON], { xref: false }) },
  {
    nama: 'xref-melingkar.pdf',
    buat: () => pdf([KATALOG, HALAMAN, satu(), aliran(KATA), FON], { trailer: '/Prev 0' }),
  },
  { nama: 'terpotong.pdf', buat: () => halaman(aliran(KATA)).slice(0, 420) },
  { nama: 'hanya-kepala.pdf', buat: () => strToU8('%PDF-1.7\n') },
  {
    nama: 'pohon-halaman-melingkar.pdf',
    buat: () => pdf([KATALOG, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>', satu(), aliran(KATA), FON]),
  },
  {
    nama: 'semiliar-halaman.pdf',
    buat: () => pdf([KATALOG, '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>', satu(), aliran(KATA), FON]),
  },
  { nama: 'empat-ratus-satu-halaman.pdf', buat: () => anak(401), pesan: /401 halaman, paling banyak 400/ },
  { nama: 'tiga-ratus-halaman.pdf', buat: () => anak(300) },
  {
    nama: 'form-melingkar.pdf',
    buat: () =>
      halaman(aliran(`/X Do ${KATA}`), '/XObject << /X 6 0 R >>', [
        { dict: `${FORM} /Resources << /XObject << /X 6 0 R >> >>`, aliran: strToU8('/X Do /X Do') },
      ]),
  },
  {
    nama: 'form-berlipat.pdf',
    buat: () =>
      halaman(
        aliran('/X0 Do'),
        '/XObject << /X0 6 0 R >>',
        Array.from({ length: 12 }, (_, at): Objek => ({
          dict: `${FORM} /Resources << /Font << /F 5 0 R >> /XObject << /X${at + 1} ${at + 7} 0 R >> >>`,
          aliran: strToU8(at < 11 ? ulang(`/X${at + 1} Do `, 8) : KATA),
        })),
      ),
  },
  {
    nama: 'pola-melingkar.pdf',
    buat: () =>
      halaman(aliran(`/Pattern cs /P scn 0 0 99 99 re f ${KATA}`), '/Pattern << /P 6 0 R >>', [
        {
          dict: '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 1 /YStep 1 /Resources << /Pattern << /P 6 0 R >> >>',
          aliran: strToU8('/Pattern cs /P scn 0 0 9 9 re f'),
        },
      ]),
  },
  { nama: 'bom-spasi.pdf', buat: () => halaman(padat(ulang(' ', 200_000_000))) },
  { nama: 'bom-garis.pdf', buat: () => halaman(padat(ulang('0 0 m 1 1 l S\n', 3_000_000))) },
  { nama: 'bom-teks.pdf', buat: () => halaman(padat(ulang('BT /F 9 Tf 9 9 Td (Menerima) Tj ET\n', 1_000_000))) },
  { nama: 'bom-jalur.pdf', buat: () => halaman(padat(`0 0 m ${ulang('9 9 l 0 0 l ', 3_000_000)} S`)) },
  {
    nama: 'kata-tak-habis.pdf',
    buat: () => halaman(padat(banyak(60_000, (at) => `BT /F 9 Tf ${at % 700} ${at % 590} Td (kata${at}) Tj ET\n`))),
    pesan: /potong teks|terlalu rumit/,
  },
  {
    nama: 'kata-penuh.pdf',
    buat: () => halaman(padat(banyak(19_000, (at) => `BT /F 9 Tf ${at % 700} ${at % 590} Td (kata${at}) Tj ET\n`))),
  },
  {
    nama: 'kisi-rapat.pdf',
    buat: () =>
      halaman(
        padat(kisi(118, 186) + banyak(4_000, (at) => `BT /F 3 Tf ${(at * 7) % 700} ${(at * 11) % 590} Td (x) Tj ET\n`)),
      ),
  },
  { nama: 'garis-tak-habis.pdf', buat: () => halaman(padat(kisi(20_000, 20_000) + KATA)), pesan: /garis dan bentuk/ },
  {
    nama: 'bentuk-tak-habis.pdf',
    buat: () =>
      halaman(padat(kisi(10, 10) + banyak(7_000, (at) => `${(at * 13) % 690} ${(at * 17) % 570} 20 10 re S\n`) + KATA)),
  },
  {
    nama: 'bilangan-mustahil.pdf',
    buat: () =>
      pdf([
        KATALOG,
        HALAMAN,
        satu('', '/MediaBox [-1e300 NaN 1e300 99999999999999999999]'),
        aliran(`1e999 0 0 1e999 0 0 cm ${KATA} ${ulang('q ', 50_000)}`),
        FON,
      ]),
  },
  {
    nama: 'larik-bersarang.pdf',
    buat: () => halaman(aliran(`${ulang('[', 200_000)}${ulang(']', 200_000)} TJ ${KATA}`)),
  },
  {
    nama: 'kamus-bersarang.pdf',
    buat: () => pdf([KATALOG, HALAMAN, `${ulang('<< /A ', 100_000)}1${ulang(' >>', 100_000)}`, aliran(KATA), FON]),
  },
  {
    nama: 'terkunci.pdf',
    buat: () =>
      pdf(
        [
          KATALOG,
          HALAMAN,
          satu(),
          aliran(KATA),
          FON,
          `<< /Filter /Standard /V 1 /R 2 /O <${ulang('00', 32)}> /U <${ulang('11', 32)}> /P -1 >>`,
        ],
        { trailer: `/Encrypt 6 0 R /ID [<${ulang('00', 16)}> <${ulang('00', 16)}>]` },
      ),
    pesan: /terkunci kata sandi/,
  },
  { nama: 'tanpa-teks.pdf', buat: () => halaman(aliran('0 0 m 9 9 l S')), pesan: /tanpa lapisan teks/ },
  {
    nama: 'sampah.pdf',
    buat: () => strToU8(`%PDF-1.4\n${banyak(200_000, (at) => String.fromCharCode(33 + ((at * 7919) % 90)))}`),
  },
];
