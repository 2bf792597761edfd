/** Documents of many SOPs: those that at least two have, counted; where each occurs stands in the file. */
import type { BarisDokumen } from '../../compare/ukuran.ts';
import { bingkai, unduhTabel } from '../potongan.ts';
import { el, type Bagian, type Simpul } from '../simpul.ts';
import { sayDari, type KonteksBanyak } from './konteks.ts';

export function bagianDokumenBanyak(konteks: KonteksBanyak): Bagian {
  const { dokumen } = konteks.comparison;
  const jumlah = (row: BarisDokumen): number => selTampil(konteks, row).length;
  const shared = dokumen.filter((row) => jumlah(row) > 1).sort((a, b) => jumlah(b) - jumlah(a));
  const single = dokumen.filter((row) => jumlah(row) === 1).length;
  const table = el(
    'table',
    { class: 'banding dokumen' },
    el('caption', {}, `Dokumen yang ada di dua SOP atau lebih (${shared.length})`),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        ['Dokumen', 'Dimuat di', 'Sebagai kelengkapan', 'Sebagai output'].map((name) =>
          el('th', { scope: 'col' }, name),
        ),
      ),
    ),
    el(
      'tbody',
      {},
      shared.map((row) => baris(konteks, row)),
    ),
  );
  return {
    id: 'dokumen',
    judul: 'Dokumen',
    isi: [
      shared.length > 0
        ? bingkai('tabel-dokumen', 'Tabel dokumen', table)
        : el('p', { class: 'kosong' }, 'Tidak ada dokumen yang disebut di lebih dari satu SOP.'),
      el(
        'p',
        { class: 'fakta' },
        `${single} dokumen lain disebut di satu SOP saja. Ejaan lain dan langkah yang menyebut tiap dokumen ada di berkas.`,
      ),
      ...unduhTabel(konteks, 'dokumen', 'Dokumen'),
    ],
  };
}

function selTampil({ tampil }: KonteksBanyak, row: BarisDokumen): BarisDokumen['sel'] {
  return row.sel.filter(({ sop, masukan, keluaran }) => tampil.has(sop) && masukan.length + keluaran.length > 0);
}

function baris(konteks: KonteksBanyak, row: BarisDokumen): Simpul {
  const sel = selTampil(konteks, row);
  const sebagai = (arah: 'masukan' | 'keluaran'): Simpul => {
    const jumlah = sel.filter((item) => item[arah].length > 0).length;
    return el('td', {}, jumlah === 0 ? '–' : `${jumlah} SOP`);
  };
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, row.nama),
    el('td', {}, el('b', {}, sayDari(sel.length, konteks.tampil.size))),
    sebagai('masukan'),
    sebagai('keluaran'),
  );
}
