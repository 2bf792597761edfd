/** Tables of minutes: by stage, by role function, per return. */
import { PERAN } from '../../domain/kosakata.ts';
import { formatMenit, type TotalWaktu } from '../../domain/waktu.ts';
import type { Comparison } from '../comparison.ts';
import {
  angka,
  batas,
  labelOf,
  lampiran,
  menit,
  menitBatas,
  sayLangkah,
  sayRentang,
  teks,
  yaTidak,
  type KolomTabel,
  type NilaiSel,
  type Tabel,
} from './sel.ts';
import type { Statistik, WaktuSop } from '../ukuran.ts';
import { sebutTakDihitung } from '../waktu/balik.ts';
import { sebutMenonjol } from '../waktu/statistik.ts';

const JUMLAH = 'Jumlah';
const HARAPAN = 'Harapan dengan pengembalian';
/** The one column of minutes of a table that has no other. */
const MENIT: KolomTabel = { ...angka('Menit'), batas: 'Batas bawah' };

export function tabelWaktuTahap(comparison: Comparison): Tabel {
  const { kolom, konversi, tahap, waktu } = comparison;
  const find = (own: WaktuSop, id: string): TotalWaktu | undefined =>
    own.perTahap.find((part) => part.tahap === id)?.waktu;
  // A figure that lies between two bounds stands as the lower one, and the other in words.
  const statistik = (name: string, pick: 'min' | 'median' | 'maks'): NilaiSel[] => {
    const all = [...waktu.tahap, waktu.total].map((item) => item[pick]);
    const names = [...tahap.map((item) => item.nama), JUMLAH];
    const spans = all.flatMap((item, at) =>
      item === null || item.maks === null || item.maks === item.min
        ? []
        : [`${names[at] ?? ''}: ${formatMenit(item.min, konversi)} – ${formatMenit(item.maks, konversi)}`],
    );
    return [
      name,
      ...all.map((item) => item?.min ?? null),
      null,
      null,
      null,
      spans.join('; ') || null,
      null,
      ...all.map((item) => (item === null ? null : yaTidak(item.maks === null))),
      null,
    ];
  };
  return {
    id: 'waktu-tahap',
    judul: 'Waktu per tahap (menit)',
    kolom: [
      teks('SOP'),
      ...[...tahap.map((item) => item.nama), JUMLAH, HARAPAN].map(menit),
      teks('Harapan tidak berakhir'),
      teks('Harapan berdasarkan perkiraan'),
      teks('Rentang'),
      teks('Menonjol'),
      ...[...tahap.map((item) => item.nama), JUMLAH, HARAPAN].map(batas),
    ],
    baris: [
      ...waktu.sop.map((own): NilaiSel[] => {
        const parts = [...tahap.map((item) => find(own, item.id)), own.total];
        const { harapan } = own;
        return [
          labelOf(kolom, own.sop),
          ...parts.map((part) => menitBatas(part)[0]),
          harapan.jenis === 'terhingga' ? harapan.menit : null,
          yaTidak(harapan.jenis === 'tak-terhingga'),
          yaTidak(harapan.perkiraan),
          [
            sayBagian(comparison, own, (_, part) => sayRentang(part, konversi)),
            harapan.jenis === 'terhingga' && harapan.lengkap && harapan.maks - harapan.menit >= 0.5
              ? `${HARAPAN}: ${formatMenit(harapan.menit, konversi)} – ${formatMenit(harapan.maks, konversi)}`
              : null,
          ]
            .filter((item) => item !== null)
            .join('; ') || null,
          sayBagian(comparison, own, (statistik) => sayMenonjol(statistik, own.sop)),
          ...parts.map((part) => menitBatas(part)[1]),
          harapan.jenis === 'terhingga' ? yaTidak(!harapan.lengkap) : null,
        ];
      }),
      statistik('Paling singkat', 'min'),
      statistik('Median', 'median'),
      statistik('Paling lama', 'maks'),
    ],
  };
}

/** `Pemeriksaan: …; Jumlah: …`: what there is to say of each stage and of the whole. */
function sayBagian(
  { tahap, waktu }: Comparison,
  own: WaktuSop,
  say: (statistik: Statistik, waktu: TotalWaktu | undefined) => string | null,
): string | null {
  const parts = waktu.tahap.map((item) => {
    const part = own.perTahap.find(({ tahap: id }) => id === item.tahap)?.waktu;
    return [tahap.find(({ id }) => id === item.tahap)?.nama ?? item.tahap, say(item, part)] as const;
  });
  return (
    [...parts, ['Jumlah', say(waktu.total, own.total)] as const]
      .flatMap(([name, words]) => (words === null ? [] : [`${name}: ${words}`]))
      .join('; ') || null
  );
}

function sayMenonjol({ menonjol }: Statistik, sop: string): string | null {
  const found = menonjol.find((item) => item.sop === sop);
  return found === undefined ? null : sebutMenonjol(found);
}

export function tabelWaktuPeran({ kolom, konversi, waktu }: Comparison): Tabel {
  return {
    id: 'waktu-peran',
    judul: 'Waktu per peran (menit)',
    kolom: [teks('SOP'), teks('Peran'), MENIT, teks('Batas bawah'), teks('Berdasarkan perkiraan'), teks('Rentang')],
    baris: waktu.sop.flatMap((own) =>
      own.perPeran.map((part): NilaiSel[] => [
        labelOf(kolom, own.sop),
        part.peran === null ? 'Tidak diketahui' : PERAN[part.peran],
        ...menitBatas(part.waktu),
        yaTidak(part.perkiraan),
        sayRentang(part.waktu, konversi),
      ]),
    ),
  };
}

export function tabelBalik({ kolom, konversi, waktu }: Comparison): Tabel {
  return {
    id: 'pengembalian',
    judul: 'Pengembalian',
    kolom: [
      teks('SOP'),
      teks('Dari'),
      teks('Ke'),
      angka('Langkah yang diulang'),
      MENIT,
      teks('Batas bawah'),
      teks('Berdasarkan perkiraan'),
      teks('Rentang'),
      teks('Keterangan'),
      lampiran('Nama langkah yang diulang'),
    ],
    baris: waktu.sop.flatMap((own) => {
      const column = kolom.find((item) => item.sop === own.sop);
      return own.balik.map((item): NilaiSel[] => [
        labelOf(kolom, own.sop),
        column ? sayLangkah(column, [item.dari]) : item.dari,
        item.ke.map((id) => (column ? sayLangkah(column, [id]) : id)).join(' atau ') || null,
        item.langkah.length,
        ...menitBatas(item.biaya),
        yaTidak(item.perkiraan),
        item.biaya === null ? null : sayRentang(item.biaya, konversi),
        sebutTakDihitung(item),
        column ? sayLangkah(column, item.langkah) : item.langkah.join('; '),
      ]);
    }),
  };
}
