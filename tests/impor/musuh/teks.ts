/** Web pages, Markdown and plain text that are large, deep, or bait for patterns. */
import { strToU8 } from 'fflate';
import { banyak, BARIS, TABEL_HTML, TEKS, ulang, type Musuh } from './rakit.ts';

const html = (nama: string, isi: () => string, more: Partial<Musuh> = {}): Musuh => ({
  nama: `${nama}.html`,
  buat: () => strToU8(`<html><body>${isi()}</body></html>`),
  ...more,
});
const md = (nama: string, isi: () => string, more: Partial<Musuh> = {}): Musuh => ({
  nama: `${nama}.md`,
  buat: () => strToU8(isi()),
  ...more,
});
const txt = (nama: string, isi: () => string, more: Partial<Musuh> = {}): Musuh => ({
  nama: `${nama}.txt`,
  buat: () => strToU8(isi()),
  ...more,
});
const pipa = (rows: number): string =>
  BARIS.map((row, at) => `| ${row.join(' | ')} |${at === 0 ? `\n|${ulang('---|', row.length)}` : ''}`).join('\n') +
  banyak(rows, (at) => `\n| ${at + 3} | Membaca surat | v | | Surat | 5 menit | Agenda | |`);
const [kepala = []] = BARIS as readonly (readonly string[])[];

const HTML: readonly Musuh[] = [
  html('utuh', () => TABEL_HTML, { harapan: 'terbaca' }),
  html(
    'kolom-semiliar',
    () => `<table><tr><td colspan="1000000000" rowspan="1000000000">x<td rowspan="-1">y</table>${TABEL_HTML}`,
    { harapan: 'terbaca' },
  ),
  html(
    'rentang-bertumpuk',
    () => `<table>${banyak(4_000, () => `<tr>${ulang('<td colspan="200" rowspan="200">x', 10)}`)}</table>`,
  ),
  html('tabel-bersarang', () => `${ulang('<table><tr><td>', 20_000)}x`, { pesan: /bersarang lebih dari 200 tingkat/ }),
  html('kotak-bersarang', () => `${ulang('<div>', 80_000)}x`, { pesan: /bersarang/ }),
  html(
    'rentang-kata-bersarang',
    () => `${ulang('<span>', 190)}${ulang('<span>a</span>', 9_000)}${ulang('</span>', 190)}${TABEL_HTML}`,
    { harapan: 'terbaca' },
  ),
  html('sel-tak-habis', () => `<table>${banyak(1_000, () => `<tr>${ulang('<td>', 400)}`)}</table>`, {
    pesan: /unsur HTML/,
  }),
  html('format-tak-ditutup', () => banyak(3_000, () => '<b><i><p>x')),
  html('tautan-tak-ditutup', () => banyak(4_000, (at) => `<a href=${at}><p><font color=${at}>x`)),
  html('daftar-panjang', () => `<ol start="1e9">${ulang('<li>x', 45_000)}</ol>`),
  html(
    'skrip-tak-berhenti',
    () =>
      `<script>for(;;);</script><img src=x onerror="for(;;);"><iframe src="file:///etc/passwd"></iframe>${TABEL_HTML}`,
    { harapan: 'terbaca' },
  ),
  html('entitas', () => `${ulang('&amp;&nbsp;&#9999999999;', 200_000)}`),
  html('enam-megabita', () => ulang('kata ', 1_200_000), { pesan: /paling besar 5 MB/ }),
  html('templat-bersarang', () => `${ulang('<template>', 20_000)}x`),
];

const MARKDOWN: readonly Musuh[] = [
  md('utuh', () => pipa(0), { harapan: 'terbaca' }),
  md('daftar-bersarang', () => `${ulang('- ', 9_000)}x`),
  md('kutipan-bersarang', () => `${ulang('>', 19_000)} x`),
  md('kurung-siku', () => ulang(`${ulang('[', 9_000)}\n`, 20)),
  md('penekanan', () => ulang(`${ulang('*a_', 6_000)}\n`, 20)),
  md('tautan-berlipat', () => ulang(`${ulang('[a](', 4_000)}\n\n`, 20)),
  md('tabel-lima-puluh-ribu', () => pipa(50_000)),
  md('html-bersarang', () => `${ulang('<div>\n\n', 40_000)}x`),
  md('definisi', () => banyak(40_000, (at) => `[a${at}]: /x "y"\n`)),
];

const TXT: readonly Musuh[] = [
  txt('utuh', () => TEKS, { harapan: 'terbaca' }),
  txt('satu-baris', () => ulang('Menerima surat ', 300_000), { pesan: /baris 1/ }),
  txt('baris-tak-habis', () => ulang('a\n', 2_000_000), { pesan: /120\.000 baris/ }),
  txt(
    'tabel-lima-puluh-ribu',
    () => TEKS + banyak(50_000, (at) => `${at + 3}\tMembaca\tv\t\tSurat\t5 menit\tAgenda\t\n`),
    { pesan: /baris/ },
  ),
  txt('tab-tak-habis', () => ulang(`${ulang('a\t', 9_000)}\n`, 40), { pesan: /kolom|terlalu rumit/ }),
  txt('pipa-tak-habis', () => ulang(`${ulang('| ', 9_000)}x\n`, 100)),
  txt('spasi-lebar', () => banyak(4_000, (at) => `${at}${ulang(' ', 300)}Menerima surat${ulang(' ', 300)}5 menit\n`)),
  txt('kepala-tak-habis', () => ulang('No Kegiatan Kelengkapan Waktu Output\n', 39_000)),
  txt('label-tak-habis', () => ulang('Kegiatan\nWaktu\n1\n', 13_000)),
  txt(
    'lipatan-panjang',
    () =>
      `SOP Surat\nNo Kegiatan Pelaksana Kelengkapan Waktu Output Ket\n${banyak(190, (at) => `${at + 1}. Menerima ${ulang('Surat masuk Dari pemohon ', 12)} 5 menit Agenda surat\n${ulang(`lanjutan Kata ${at} lagi dan seterusnya\n`, 6)}`)}`,
  ),
  txt('lipatan-berulang', () =>
    banyak(
      900,
      (at) =>
        `SOP Surat ${at}\n\nNo Kegiatan Pelaksana Kelengkapan Waktu Output Ket\n1. Menerima surat Surat 5 menit Agenda\n2. Membaca surat Agenda 1 jam Disposisi\n\n\n\n`,
    ),
  ),
  txt('tegak-berulang', () =>
    banyak(
      700,
      () => `${kepala.join('\n')}\n1\nMenerima\nSurat\n5 menit\nAgenda\n2\nMembaca\nAgenda\n1 jam\nDisposisi\n\n`,
    ),
  ),
  txt('alinea-penuh', () => ulang('Menerima surat masuk dari pemohon 5 menit\n\n', 39_000)),
  txt('tabel-html-banyak', () => ulang('<table><tr><td>x</table>\n', 30_000)),
  txt('tabel-html-tak-ditutup', () => ulang('<table ', 200_000)),
  txt('umpan-waktu', () => ulang(`${ulang('5 menit - 10 ', 1_400)}\n`, 30)),
  txt('umpan-hukum', () => ulang(`Dasar Hukum: ${ulang('Undang-Undang Nomor 1 Tahun ', 600)}\n`, 30) + TEKS),
  txt('umpan-angka', () => ulang(`NIP ${ulang('1 9.7-', 3_000)}\n`, 30) + TEKS),
  txt('bait-nol', () => `${ulang('a', 5_000)}${ulang('\u0000', 200_000)}`),
  txt('csv-berkutip', () => ulang(`"${ulang('""', 9_000)}",\n`, 100)),
  { nama: 'biner.docx', buat: () => Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7919) % 256) },
  { nama: 'tanpa-isi.xlsx', buat: () => new Uint8Array() },
  { nama: 'gambar.pdf', buat: () => strToU8('\u0089PNG\r\n\u001a\n', true), pesan: /gambar tanpa teks/ },
];

export const MUSUH_TEKS: readonly Musuh[] = [...HTML, ...MARKDOWN, ...TXT];
