/** Returns: what one repetition costs. */
import type { BiayaBalik } from '../compare/ukuran.ts';
import { sebutTakDihitung } from '../compare/waktu/balik.ts';
import { kolomOf, langkahOf, sayTotal, type Konteks } from './konteks.ts';
import { bingkai, namaKolom, nomorSemua, unduhTabel } from './potongan.ts';
import { el, type Anak, type Simpul } from './simpul.ts';

export function bagianBalik(konteks: Konteks): Simpul {
  const rows = konteks.comparison.waktu.sop.flatMap((own) => own.balik.map((balik) => ({ sop: own.sop, balik })));
  return el(
    'details',
    { class: 'rinci' },
    el('summary', {}, 'Biaya pengembalian'),
    rows.length === 0
      ? el('p', { class: 'kosong' }, 'Tidak ada pengembalian yang dinyatakan dalam SOP ini.')
      : [
          bingkai(
            'tabel-balik',
            'Tabel pengembalian',
            el(
              'table',
              { class: 'banding' },
              el(
                'caption',
                {},
                'Satu pengembalian mengulang langkah-langkah ini, sekali jalan. Sasaran yang diperkirakan dapat lebih dari satu: biayanya dari yang termurah sampai yang termahal.',
              ),
              el(
                'thead',
                {},
                el(
                  'tr',
                  {},
                  ['SOP', 'Dari langkah', 'Ke langkah', 'Langkah yang diulang'].map((name) =>
                    el('th', { scope: 'col' }, name),
                  ),
                  el('th', { scope: 'col', class: 'angka' }, 'Biaya sekali kembali'),
                ),
              ),
              el(
                'tbody',
                {},
                rows.map(({ sop, balik }) => baris(konteks, sop, balik)),
              ),
            ),
          ),
          ...unduhTabel(konteks, 'pengembalian', 'Pengembalian'),
        ],
  );
}

function baris(konteks: Konteks, sop: string, balik: BiayaBalik): Simpul {
  const kolom = kolomOf(konteks, sop);
  const nomor = (ids: readonly string[]): Anak =>
    kolom ? nomorSemua(konteks, sop, langkahOf(kolom, ids)) : ids.join(', ');
  return el(
    'tr',
    { 'data-sop': sop },
    el('th', { scope: 'row' }, kolom && namaKolom(konteks, kolom)),
    el('td', {}, nomor([balik.dari])),
    el(
      'td',
      {},
      balik.ke.length === 0
        ? 'sasarannya tidak dinyatakan'
        : balik.ke.flatMap((id, at): Anak[] => [at > 0 && ' atau ', nomor([id])]),
      balik.ke.length > 0 && balik.perkiraan && el('small', { class: 'kira' }, 'diperkirakan'),
    ),
    el('td', {}, nomor(balik.langkah)),
    el('td', { class: 'angka' }, balik.biaya ? sayTotal(konteks, balik.biaya) : sebutTakDihitung(balik)),
  );
}
