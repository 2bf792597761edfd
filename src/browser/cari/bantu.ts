/** Help around results: what to search for, what was meant, and what to do when nothing is found. */
import type { Pilihan } from '../../search/saring.ts';
import type { Kueri } from '../../search/kueri.ts';
import type { SitusLain } from './gabung.ts';
import type { Siap } from './mesin.ts';
import { readRiwayat, clearRiwayat } from './riwayat.ts';
import { createTautan, createTombol, createUnsur } from './unsur.ts';

export interface Tindakan {
  readonly dasar: string;
  /** Asks another question, the choice kept. */
  ask(q: string): void;
  choose(pilihan: Pilihan): void;
  retry(): void;
}

/** Before anything is typed: recent questions of this device, and topics as soon as they are loaded. */
export function drawAwal(siap: Siap | null, { dasar, ask }: Tindakan): HTMLElement[] {
  const recent = readRiwayat();
  const parts: HTMLElement[] = [];
  if (recent.length > 0) {
    const section = drawBagian(
      'Pencarian terakhir',
      recent.map((q) => createTombol(q, () => ask(q))),
    );
    const clear = createTombol('Hapus riwayat', () => {
      clearRiwayat();
      section.remove();
    });
    section.append(createUnsur('p', 'jenis', 'Hanya tersimpan di perangkat ini. ', clear));
    parts.push(section);
  }
  const topik = siap?.topik ?? [];
  if (topik.length > 0) {
    const links = topik.map(([id, nama]) => createTautan(`${dasar}topik/${id}/`, [nama]));
    parts.push(drawBagian('Topik', links));
  }
  return parts;
}

/** Words that were corrected, and words that the site does not have. */
export function drawMaksud({ saran, kata }: Kueri, { ask }: Tindakan): HTMLElement[] {
  if (saran !== null) {
    const line = createUnsur(
      'p',
      'maksud',
      'Mungkin maksud Anda ',
      createTombol(saran, () => ask(saran)),
      '?',
    );
    line.append(' Hasil di bawah ini sudah mengikutinya.');
    return [line];
  }
  const unknown = [...new Set(kata.filter((item) => item.bobot === 0).map((item) => item.kata))];
  if (unknown.length === 0 || unknown.length === kata.length) return [];
  return [
    createUnsur('p', 'maksud', `${nameKata(unknown)} tidak ada di situs ini; hasil berikut mengikuti kata lainnya.`),
  ];
}

/** @param tanpaSaring hits there would be without the choice; 0 where nothing is chosen */
export function drawKosong(kueri: Kueri, siap: Siap, tanpaSaring: number, tindakan: Tindakan): HTMLElement {
  const { dasar } = tindakan;
  const hints: (Node | string)[][] = [];
  if (tanpaSaring > 0) {
    hints.push([
      createTombol(`Lepas semua saringan`, () => tindakan.choose({})),
      `: ada ${tanpaSaring} hasil tanpanya.`,
    ]);
  }
  const near = kueri.kata.filter((item) => item.bobot === 0).flatMap(({ kata }) => siap.findSaran(kata, FAR) ?? []);
  const words = [...new Set(near.map((item) => item.kata))].slice(0, 4);
  if (words.length > 0) {
    hints.push([
      'Mungkin maksud Anda ',
      ...words.flatMap((kata, at) => [at === 0 ? '' : ' atau ', createTombol(kata, () => tindakan.ask(kata))]),
      '?',
    ]);
  }
  if (kueri.kata.length === 0 && kueri.asli !== '') {
    hints.push(['Kata-kata ini terlalu umum. Tambahkan kegiatan, dokumen, jabatan, atau peraturan.']);
  }
  hints.push(['Coba lebih sedikit kata, kata dasarnya, atau singkatannya.']);
  hints.push([
    'Telusuri ',
    createTautan(`${dasar}sop/`, ['katalog SOP']),
    ', ',
    createTautan(`${dasar}jabatan/`, ['daftar jabatan']),
    ', ',
    createTautan(`${dasar}peraturan/`, ['daftar peraturan']),
    ', atau ',
    createTautan(`${dasar}glosarium/`, ['glosarium']),
    '.',
  ]);
  const help = createUnsur(
    'div',
    'bantu',
    createUnsur('ul', '', ...hints.map((hint) => createUnsur('li', '', ...hint))),
  );
  help.append(...drawAwal(siap, tindakan).filter((part) => part.dataset['bantu'] === 'Topik'));
  return help;
}

/** Other sites whose results are awaited or missing; empty when all of them answer. */
export function drawSitusLain(situs: readonly SitusLain[], { retry }: Tindakan): HTMLElement[] {
  const named = (keadaan: SitusLain['keadaan']): string =>
    new Intl.ListFormat('id').format(situs.filter((item) => item.keadaan === keadaan).map(({ nama }) => nama));
  const [menunggu, diam, beda] = [named('menunggu'), named('diam'), named('beda-versi')];
  return [
    ...(menunggu === '' ? [] : [createUnsur('p', 'jenis', `Menunggu hasil dari ${menunggu}.`)]),
    ...(diam === ''
      ? []
      : [
          createUnsur(
            'p',
            'maksud',
            `${diam} tidak menjawab; hasilnya tidak termasuk. `,
            createTombol('Coba lagi', retry),
          ),
        ]),
    ...(beda === ''
      ? []
      : [createUnsur('p', 'maksud', `${beda} memakai versi pencarian yang lain; hasilnya tidak termasuk.`)]),
  ];
}

/** The index could not be loaded, or not all of it. */
export function drawGagal({ dasar, retry }: Tindakan): HTMLElement {
  return createUnsur(
    'p',
    'kosong',
    createTombol('Coba lagi', retry),
    ', atau telusuri ',
    createTautan(`${dasar}sop/`, ['katalog SOP']),
    '.',
  );
}

export const KATA_GAGAL = {
  luring: 'Anda sedang luring, sehingga pencarian belum dapat berjalan. Sambungkan perangkat ke internet.',
  gagal: 'Indeks pencarian tidak dapat dimuat.',
} as const;

/** How far a word may be from one of the dictionary when there is nothing else to show. */
const FAR = 3;

function drawBagian(judul: string, isi: readonly HTMLElement[]): HTMLElement {
  const list = createUnsur('ul', 'deret', ...isi.map((item) => createUnsur('li', '', item)));
  const section = createUnsur('div', 'bantu', createUnsur('p', 'judul-bantu', judul), list);
  section.dataset['bantu'] = judul;
  return section;
}

function nameKata(words: readonly string[]): string {
  return `Kata ${words.map((word) => `“${word}”`).join(', ')}`;
}
