/** Legal bases of many SOPs: a row per regulation, how many cite it, and who. */
import type { BarisDasarHukum, StatusSel } from '../../compare/ukuran.ts';
import { sebutSop } from '../daftar-sop.ts';
import { judulPeraturan } from '../dasar-hukum.ts';
import { bingkai, unduhTabel } from '../potongan.ts';
import { el, type Bagian, type Simpul } from '../simpul.ts';
import { sayDari, type KonteksBanyak } from './konteks.ts';

export function bagianHukumBanyak(konteks: KonteksBanyak): Bagian {
  const { dasarHukum } = konteks.comparison;
  const table = el(
    'table',
    { class: 'banding hukum-banyak' },
    el(
      'caption',
      {},
      'Peraturan menurut hierarki. SOP yang dasar hukumnya hilang dalam salinan atau dikosongkan tidak ikut dihitung.',
    ),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        ['Peraturan', 'Dikutip oleh', 'SOP yang mengutip'].map((name) => el('th', { scope: 'col' }, name)),
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
        : [bingkai('tabel-hukum', 'Tabel dasar hukum', table), ...unduhTabel(konteks, 'dasar-hukum', 'Dasar hukum')],
  };
}

function baris(konteks: KonteksBanyak, row: BarisDasarHukum): Simpul {
  const shown = row.sel.filter(({ sop }) => konteks.tampil.has(sop));
  const dengan = (...status: readonly StatusSel[]): string[] =>
    shown.flatMap((sel) => (status.includes(sel.status) ? [sel.sop] : []));
  const citing = dengan('dikutip');
  const changed = dengan('sebagai-perubahan');
  const readable = dengan('dikutip', 'sebagai-perubahan', 'tidak').length;
  return el(
    'tr',
    { 'data-peraturan': row.peraturan, 'data-dicabut': row.status === 'dicabut' },
    judulPeraturan(konteks, row),
    el(
      'td',
      {},
      el('b', {}, sayDari(citing.length, readable)),
      row.status === 'dicabut' && citing.length > 0 && el('small', { class: 'menonjol' }, 'sudah dicabut'),
      changed.length > 0 && el('small', {}, `${changed.length} sebagai perubahan`),
    ),
    el('td', {}, citing.length + changed.length > 0 && daftar(konteks, [...citing, ...changed])),
  );
}

function daftar(konteks: KonteksBanyak, sop: readonly string[]): Simpul {
  return el('details', { class: 'rinci' }, el('summary', {}, `${sop.length} SOP`), sebutSop(konteks, sop, false));
}
