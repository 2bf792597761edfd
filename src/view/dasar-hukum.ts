/** Legal bases: rows in the order of the hierarchy, each with what is known about its force. */
import type { BarisDasarHukum, StatusSel } from '../compare/ukuran.ts';
import { formatTanggal } from '../domain/tanggal.ts';
import { peraturanUrl } from '../domain/url.ts';
import type { Konteks } from './konteks.ts';
import { jendela } from './jendela.ts';
import { kepala } from './kepala-kolom.ts';
import { bingkai, unduhTabel } from './potongan.ts';
import { el, type Simpul, type Bagian } from './simpul.ts';

const SEBUTAN: Readonly<Record<StatusSel, string>> = {
  dikutip: 'dikutip',
  'sebagai-perubahan': 'sebagai perubahan',
  tidak: '–',
  hilang: 'hilang dalam salinan',
  kosong: 'dikosongkan',
};

export function bagianDasarHukum(konteks: Konteks): Bagian {
  const { kolom, dasarHukum } = konteks.comparison;
  const table = el(
    'table',
    { class: 'banding hukum' },
    el('caption', { class: 'sr' }, 'Peraturan menurut hierarki, dan SOP yang mengutipnya.'),
    el(
      'colgroup',
      {},
      el('col', { class: 'kolom-hukum' }),
      kolom.map((item) => el('col', { class: 'kolom-sop', 'data-sop': item.sop })),
    ),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, 'Peraturan'),
        kolom.map((item) => kepala(konteks, item)),
      ),
    ),
    el(
      'tbody',
      {},
      dasarHukum.map((row) => baris(konteks, row)),
    ),
  );
  return {
    id: 'dasar-hukum',
    judul: 'Dasar hukum',
    isi:
      dasarHukum.length === 0
        ? [el('p', { class: 'kosong' }, 'Tidak ada dasar hukum yang terbaca dalam SOP ini.')]
        : [
            ...[jendela(konteks)].filter((item) => item !== null),
            bingkai('bingkai-hukum', 'Tabel dasar hukum', table),
            ...unduhTabel(konteks, 'dasar-hukum', 'Dasar hukum'),
          ],
  };
}

function baris(konteks: Konteks, row: BarisDasarHukum): Simpul {
  return el(
    'tr',
    { 'data-peraturan': row.peraturan, 'data-dicabut': row.status === 'dicabut' },
    judulPeraturan(konteks, row),
    row.sel.map((sel) =>
      el(
        'td',
        { 'data-sop': sel.sop, 'data-sel': sel.status, title: sel.kutipan },
        sel.status === 'dikutip' && row.status === 'dicabut' ? 'dikutip, sudah dicabut' : SEBUTAN[sel.status],
      ),
    ),
  );
}

export function judulPeraturan(konteks: Konteks, row: BarisDasarHukum): Simpul {
  return el(
    'th',
    { scope: 'row' },
    el('a', { href: konteks.tautan(peraturanUrl(row.peraturan)), title: row.lengkap }, row.singkat),
    el(
      'small',
      { class: 'status-peraturan' },
      el('span', { class: 'lencana', 'data-status': row.status }, row.teksStatus),
      row.diperiksa !== '' && ` diperiksa ${formatTanggal(row.diperiksa)}`,
    ),
  );
}
