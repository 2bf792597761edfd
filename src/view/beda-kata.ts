/** Two SOPs word by word: what only the left one says is struck, what only the right one says is underlined. */
import type { Konteks } from './konteks.ts';
import { bingkai, idBaris } from './potongan.ts';
import { el, type Anak, type Simpul, type Bagian } from './simpul.ts';

export interface Potong {
  readonly jenis: 'sama' | 'hapus' | 'tambah';
  readonly teks: string;
}

export interface BedaKata {
  readonly baris: string;
  readonly judul: string;
  readonly bidang: readonly {
    readonly nama: string;
    readonly kiri: string;
    readonly kanan: string;
    readonly potong: readonly Potong[];
    /** Share of the letters both have, 0 to 1. */
    readonly sama: number;
  }[];
}

/** Below this share marks confuse more than they show. */
const SAMA_PALING_SEDIKIT = 0.25;

export function bagianKata(konteks: Konteks, beda: readonly BedaKata[]): Bagian {
  const [kiri, kanan] = konteks.comparison.kolom;
  return {
    id: 'kata',
    judul: 'Perbedaan kata',
    isi: [
      el(
        'p',
        { class: 'pengantar' },
        'Kata-kata naskah dari langkah yang sepadan. ',
        el('del', {}, 'Dicoret'),
        ` hanya ada di ${kiri?.label ?? ''}; `,
        el('ins', {}, 'digarisbawahi'),
        ` hanya ada di ${kanan?.label ?? ''}. Teks tanpa tanda di kedua sisi berarti hampir semua katanya berbeda.`,
      ),
      beda.length === 0
        ? el('p', { class: 'kosong' }, 'Kedua SOP ini tidak memiliki langkah yang sepadan.')
        : bingkai(
            'tabel-kata',
            'Tabel perbedaan kata',
            el(
              'table',
              { class: 'banding kata' },
              el('caption', { class: 'sr' }, 'Kata-kata langkah yang sepadan dari dua SOP'),
              el(
                'thead',
                {},
                el(
                  'tr',
                  {},
                  ['Kegiatan', 'Bagian', kiri?.label ?? '', kanan?.label ?? ''].map((name) =>
                    el('th', { scope: 'col' }, name),
                  ),
                ),
              ),
              beda.map((row) => baris(row)),
            ),
          ),
    ],
  };
}

function baris({ baris: id, judul, bidang }: BedaKata): Simpul {
  return el(
    'tbody',
    {},
    bidang.map((item, at) =>
      el(
        'tr',
        {},
        at === 0 &&
          el('th', { scope: 'rowgroup', rowspan: bidang.length }, el('a', { href: `#${idBaris(id)}` }, judul)),
        el('td', { class: 'redup' }, item.nama),
        el('td', {}, sisi(item.kiri, item.potong, item.sama, 'hapus')),
        el(
          'td',
          {},
          item.kiri === item.kanan
            ? el('span', { class: 'tiada' }, 'sama persis')
            : sisi(item.kanan, item.potong, item.sama, 'tambah'),
        ),
      ),
    ),
  );
}

function sisi(teks: string, potong: readonly Potong[], sama: number, jenis: 'hapus' | 'tambah'): Anak {
  if (teks === '') return el('span', { class: 'tiada' }, 'tidak tercantum');
  if (sama < SAMA_PALING_SEDIKIT) return teks;
  return potong
    .filter((item) => item.jenis === 'sama' || item.jenis === jenis)
    .map((item) => (item.jenis === 'sama' ? item.teks : el(jenis === 'hapus' ? 'del' : 'ins', {}, item.teks)));
}
