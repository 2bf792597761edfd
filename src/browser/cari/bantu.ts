/** Help around results: what to search for, what was meant, and what to do when nothing is found. */
import type { Pilihan } from '../../search/saring.ts';
import type { Kueri } from '../../search/kueri.ts';
import type { SitusLain } from './gabung.ts';
import type { Siap } from './mesin.ts';
import { bacaRiwayat, hapusRiwayat } from './riwayat.ts';
import { tautan, tombol, unsur } from './unsur.ts';

export interface Tindakan {
  readonly dasar: string;
  /** Asks another question, the choice kept. */
  cari(q: string): void;
  saring(pilihan: Pilihan): void;
  ulang(): void;
}

/** Before anything is typed: recent questions of this device, and topics as soon as they are loaded. */
export function tampilAwal(siap: Siap | null, { dasar, cari }: Tindakan): HTMLElement[] {
  const recent = bacaRiwayat();
  const parts: HTMLElement[] = [];
  if (recent.length > 0) {
    const section = bagian(
      'Pencarian terakhir',
      recent.map((q) => tombol(q, () => cari(q))),
    );
    const clear = tombol('Hapus riwayat', () => {
      hapusRiwayat();
      section.remove();
    });
    section.append(unsur('p', 'jenis', 'Hanya tersimpan di perangkat ini. ', clear));
    parts.push(section);
  }
  const topik = siap?.topik ?? [];
  if (topik.length > 0) {
    const links = topik.map(([id, nama]) => tautan(`${dasar}topik/${id}/`, [nama]));
    parts.push(bagian('Topik', links));
  }
  return parts;
}

/** Words that were corrected, and words that the site does not have. */
export function tampilMaksud({ saran, kata }: Kueri, { cari }: Tindakan): HTMLElement[] {
  if (saran !== null) {
    const line = unsur(
      'p',
      'maksud',
      'Mungkin maksud Anda ',
      tombol(saran, () => cari(saran)),
      '?',
    );
    line.append(' Hasil di bawah ini sudah mengikutinya.');
    return [line];
  }
  const unknown = [...new Set(kata.filter((item) => item.bobot === 0).map((item) => item.kata))];
  if (unknown.length === 0 || unknown.length === kata.length) return [];
  return [unsur('p', 'maksud', `${sebut(unknown)} tidak ada di situs ini; hasil berikut mengikuti kata lainnya.`)];
}

/** @param tanpaSaring hits there would be without the choice; 0 where nothing is chosen */
export function tampilKosong(kueri: Kueri, siap: Siap, tanpaSaring: number, tindakan: Tindakan): HTMLElement {
  const { dasar } = tindakan;
  const hints: (Node | string)[][] = [];
  if (tanpaSaring > 0) {
    hints.push([tombol(`Lepas semua saringan`, () => tindakan.saring({})), `: ada ${tanpaSaring} hasil tanpanya.`]);
  }
  const near = kueri.kata.filter((item) => item.bobot === 0).flatMap(({ kata }) => siap.findSaran(kata, FAR) ?? []);
  const words = [...new Set(near.map((item) => item.kata))].slice(0, 4);
  if (words.length > 0) {
    hints.push([
      'Mungkin maksud Anda ',
      ...words.flatMap((kata, at) => [at === 0 ? '' : ' atau ', tombol(kata, () => tindakan.cari(kata))]),
      '?',
    ]);
  }
  if (kueri.kata.length === 0 && kueri.asli !== '') {
    hints.push(['Kata-kata ini terlalu umum. Tambahkan kegiatan, dokumen, jabatan, atau peraturan.']);
  }
  hints.push(['Coba lebih sedikit kata, kata dasarnya, atau singkatannya.']);
  hints.push([
    'Telusuri ',
    tautan(`${dasar}sop/`, ['katalog SOP']),
    ', ',
    tautan(`${dasar}jabatan/`, ['daftar jabatan']),
    ', ',
    tautan(`${dasar}peraturan/`, ['daftar peraturan']),
    ', atau ',
    tautan(`${dasar}glosarium/`, ['glosarium']),
    '.',
  ]);
  const help = unsur('div', 'bantu', unsur('ul', '', ...hints.map((hint) => unsur('li', '', ...hint))));
  help.append(...tampilAwal(siap, tindakan).filter((part) => part.dataset['bantu'] === 'Topik'));
  return help;
}

/** Other sites whose results are awaited or missing; empty when all of them answer. */
export function tampilSitusLain(situs: readonly SitusLain[], { ulang }: Tindakan): HTMLElement[] {
  const named = (keadaan: SitusLain['keadaan']): string =>
    new Intl.ListFormat('id').format(situs.filter((item) => item.keadaan === keadaan).map(({ nama }) => nama));
  const [menunggu, diam, beda] = [named('menunggu'), named('diam'), named('beda-versi')];
  return [
    ...(menunggu === '' ? [] : [unsur('p', 'jenis', `Menunggu hasil dari ${menunggu}.`)]),
    ...(diam === ''
      ? []
      : [unsur('p', 'maksud', `${diam} tidak menjawab; hasilnya tidak termasuk. `, tombol('Coba lagi', ulang))]),
    ...(beda === ''
      ? []
      : [unsur('p', 'maksud', `${beda} memakai versi pencarian yang lain; hasilnya tidak termasuk.`)]),
  ];
}

/** The index could not be loaded, or not all of it. */
export function tampilGagal({ dasar, ulang }: Tindakan): HTMLElement {
  return unsur(
    'p',
    'kosong',
    tombol('Coba lagi', ulang),
    ', atau telusuri ',
    tautan(`${dasar}sop/`, ['katalog SOP']),
    '.',
  );
}

export const KATA_GAGAL = {
  luring: 'Anda sedang luring, sehingga pencarian belum dapat berjalan. Sambungkan perangkat ke internet.',
  gagal: 'Indeks pencarian tidak dapat dimuat.',
} as const;

/** How far a word may be from one of the dictionary when there is nothing else to show. */
const FAR = 3;

function bagian(judul: string, isi: readonly HTMLElement[]): HTMLElement {
  const list = unsur('ul', 'deret', ...isi.map((item) => unsur('li', '', item)));
  const section = unsur('div', 'bantu', unsur('p', 'judul-bantu', judul), list);
  section.dataset['bantu'] = judul;
  return section;
}

function sebut(words: readonly string[]): string {
  return `Kata ${words.map((word) => `“${word}”`).join(', ')}`;
}
