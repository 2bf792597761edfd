/** Tables of minutes: by stage, by role function, per return. */
import { PERAN } from '../../domain/kosakata.ts';
import type { Comparison } from '../comparison.ts';
import { angka, labelOf, menitOf, sayLangkah, teks, yaTidak, type NilaiSel, type Tabel } from './sel.ts';
import type { WaktuSop } from '../ukuran.ts';

export function tabelWaktuTahap({ kolom, tahap, waktu }: Comparison): Tabel {
  const find = (own: WaktuSop, id: string): number | null =>
    own.perTahap.find((part) => part.tahap === id)?.waktu.maks ?? null;
  const statistik = (name: string, pick: 'min' | 'median' | 'maks'): NilaiSel[] => [
    name,
    ...waktu.tahap.map((item) => item[pick]),
    waktu.total[pick],
    null,
    null,
  ];
  return {
    id: 'waktu-tahap',
    judul: 'Waktu per tahap (menit)',
    kolom: [
      teks('SOP'),
      ...tahap.map((item) => angka(item.nama)),
      angka('Jumlah'),
      teks('Batas bawah'),
      angka('Harapan dengan pengembalian'),
    ],
    baris: [
      ...waktu.sop.map((own): NilaiSel[] => [
        labelOf(kolom, own.sop),
        ...tahap.map((item) => find(own, item.id)),
        own.total.maks,
        yaTidak(!own.total.lengkap),
        own.harapan.jenis === 'terhingga' ? own.harapan.menit : null,
      ]),
      statistik('Paling singkat', 'min'),
      statistik('Median', 'median'),
      statistik('Paling lama', 'maks'),
    ],
  };
}

export function tabelWaktuPeran({ kolom, waktu }: Comparison): Tabel {
  return {
    id: 'waktu-peran',
    judul: 'Waktu per peran (menit)',
    kolom: [teks('SOP'), teks('Peran'), angka('Menit'), teks('Batas bawah'), teks('Berdasarkan perkiraan')],
    baris: waktu.sop.flatMap((own) =>
      own.perPeran.map((part): NilaiSel[] => [
        labelOf(kolom, own.sop),
        part.peran === null ? 'Tidak diketahui' : PERAN[part.peran],
        part.waktu.maks,
        yaTidak(!part.waktu.lengkap),
        yaTidak(part.perkiraan),
      ]),
    ),
  };
}

export function tabelBalik({ kolom, waktu }: Comparison): Tabel {
  return {
    id: 'pengembalian',
    judul: 'Pengembalian',
    kolom: [
      teks('SOP'),
      teks('Dari'),
      teks('Ke'),
      angka('Langkah yang diulang'),
      angka('Menit'),
      teks('Berdasarkan perkiraan'),
    ],
    baris: waktu.sop.flatMap((own) => {
      const column = kolom.find((item) => item.sop === own.sop);
      return own.balik.map((item): NilaiSel[] => [
        labelOf(kolom, own.sop),
        column ? sayLangkah(column, [item.dari]) : item.dari,
        column ? sayLangkah(column, [item.ke]) : item.ke,
        item.langkah.length,
        menitOf(item.biaya),
        yaTidak(item.perkiraan),
      ]);
    }),
  };
}
