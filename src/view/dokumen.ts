/** Documents: which inputs and outputs occur where. A list, not a matrix: most documents occur in few SOPs. */
import type { BarisDokumen } from '../compare/ukuran.ts';
import { kolomOf, langkahOf, type Konteks } from './konteks.ts';
import { bingkai, nomorSemua, unduhTabel } from './potongan.ts';
import { el, type Anak, type Simpul, type Bagian } from './simpul.ts';

export function bagianDokumen(konteks: Konteks): Bagian {
  const { dokumen, kolom } = konteks.comparison;
  const shared = dokumen.filter((item) => item.jumlah > 1);
  const single = dokumen.filter((item) => item.jumlah === 1);
  return {
    id: 'dokumen',
    judul: 'Dokumen',
    isi: [
      ...(shared.length > 0
        ? [tabel(konteks, shared, `Dokumen yang ada di dua SOP atau lebih (${shared.length})`)]
        : [el('p', { class: 'kosong' }, 'Tidak ada dokumen yang disebut di lebih dari satu SOP.')]),
      ...(single.length > 0
        ? [
            el(
              'details',
              { class: 'rinci' },
              el('summary', {}, `Dokumen yang ada di satu SOP saja (${single.length})`),
              tabel(konteks, single, kolom.length === 1 ? 'Dokumen SOP ini' : 'Dokumen yang ada di satu SOP saja'),
            ),
          ]
        : []),
      ...unduhTabel(konteks, 'dokumen', 'Dokumen'),
    ],
  };
}

function tabel(konteks: Konteks, rows: readonly BarisDokumen[], judul: string): Simpul {
  return bingkai(
    'tabel-dokumen',
    judul,
    el(
      'table',
      { class: 'banding dokumen' },
      el('caption', {}, judul),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, 'Dokumen'),
          el('th', { scope: 'col' }, 'Sebagai kelengkapan'),
          el('th', { scope: 'col' }, 'Sebagai output'),
        ),
      ),
      el(
        'tbody',
        {},
        rows.map((row) => baris(konteks, row)),
      ),
    ),
  );
}

function baris(konteks: Konteks, row: BarisDokumen): Simpul {
  const lain = row.ejaan.filter((item) => item !== row.nama);
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, row.nama, lain.length > 0 && el('small', {}, `juga ditulis: ${lain.join('; ')}`)),
    el('td', {}, tempat(konteks, row, 'masukan')),
    el('td', {}, tempat(konteks, row, 'keluaran')),
  );
}

function tempat(konteks: Konteks, row: BarisDokumen, arah: 'masukan' | 'keluaran'): Anak {
  const found = row.sel.flatMap((sel) => {
    const kolom = kolomOf(konteks, sel.sop);
    return kolom && sel[arah].length > 0 ? [{ kolom, ids: sel[arah] }] : [];
  });
  if (found.length === 0) return el('span', { class: 'tiada' }, '–');
  return found.map(({ kolom, ids }) =>
    el(
      'span',
      { class: 'tempat', 'data-sop': kolom.sop },
      `${kolom.label}: `,
      nomorSemua(konteks, kolom.sop, langkahOf(kolom, ids)),
    ),
  );
}
