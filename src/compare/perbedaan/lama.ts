/** Claims about time. */
import { groupBy } from '../../domain/group-by.ts';
import { formatTotal } from '../../domain/waktu.ts';
import type { KolomSop } from '../comparison.ts';
import type { Batas, WaktuSop } from '../ukuran.ts';
import { semuaLangkah, type Bahan, type Temuan } from './bahan.ts';

/** A stage is worth a sentence, and the total one among the first, when the longest surely takes this many times the shortest. */
export const BEDA_KALI = 2;
const TAHAP_TERBANYAK = 4;

export function findLama(bahan: Bahan): readonly Temuan[] {
  const all = bahan.kolom.flatMap((kolom) => {
    const waktu = bahan.waktu.sop.find((item) => item.sop === kolom.sop);
    return waktu ? [{ kolom, waktu }] : [];
  });
  return [...findTotal(bahan, all), ...findTahap(bahan), ...findTidakLengkap(all), ...findBalik(all)];
}

interface Pasangan {
  readonly kolom: KolomSop;
  readonly waktu: WaktuSop;
}

/** The shortest is sure only where its time is complete and none that is open can be shorter. */
function findTotal({ waktu }: Bahan, all: readonly Pasangan[]): Temuan[] {
  const list = all.map(({ kolom, waktu: { total } }) => ({
    sop: kolom.sop,
    langkah: semuaLangkah(kolom),
    waktu: total,
  }));
  const sorted = [...list].sort((a, b) => upTo(a.waktu) - upTo(b.waktu));
  const [singkat] = sorted.filter((item) => item.waktu.lengkap);
  const lama = sorted.at(-1);
  const { min, median } = waktu.total;
  if (!singkat || !lama || !isPasti(min) || upTo(lama.waktu) <= singkat.waktu.maks) return [];
  const terbuka = list.filter((item) => !item.waktu.lengkap).map((item) => item.sop);
  return [
    {
      pernyataan: {
        jenis: 'waktu-total',
        singkat,
        lama,
        median: list.length > 2 && isPasti(median) ? median : null,
        jumlah: list.length,
        terbuka,
      },
    },
  ];
}

/** A range counts with its upper end, a lower bound with itself. */
function upTo({ min, maks, lengkap }: { min: number; maks: number; lengkap: boolean }): number {
  return lengkap ? maks : min;
}

function isPasti(batas: Batas | null): batas is Batas & { maks: number } {
  return batas !== null && batas.maks === batas.min;
}

function findTahap({ konversi, waktu, baris, kolom }: Bahan): Temuan[] {
  return waktu.tahap
    .filter(({ min, maks, jumlah }) => jumlah > 1 && (min?.maks ?? null) !== null && spread(min, maks) > 0)
    .sort((a, b) => spread(b.min, b.maks) - spread(a.min, a.maks))
    .slice(0, TAHAP_TERBANYAK)
    .map(({ tahap, median, jumlah }) => {
      const list = waktu.sop.flatMap(({ sop, perTahap }) =>
        perTahap.flatMap((part) => {
          if (part.tahap !== tahap) return [];
          const own = kolom.find((item) => item.sop === sop)?.langkah ?? [];
          const langkah = own.filter((item) => item.tahap === tahap).map((item) => item.id);
          return [{ sop, langkah, waktu: part.waktu }];
        }),
      );
      const sorted = [...list].sort((a, b) => upTo(a.waktu) - upTo(b.waktu));
      const kelompok = [...groupBy(sorted, (item) => formatTotal(item.waktu, konversi)).values()].map((group) => ({
        waktu: group[0]?.waktu ?? { min: 0, maks: 0, lengkap: false },
        sop: group.map(({ sop, langkah }) => ({ sop, langkah })),
      }));
      return {
        pernyataan: {
          jenis: 'waktu-tahap',
          tahap,
          kelompok,
          median: jumlah > 2 && isPasti(median) ? median : null,
          jumlah,
        },
        baris: baris.filter((row) => row.tahap === tahap).map((row) => row.id),
      };
    });
}

/** Minutes between the shortest, at most, and the longest, at least; 0 where that is less than twice. */
function spread(min: Batas | null, maks: Batas | null): number {
  if (min === null || maks === null || min.maks === null) return 0;
  return maks.min >= BEDA_KALI * Math.max(min.maks, 1) ? maks.min - min.maks : 0;
}

function findTidakLengkap(all: readonly Pasangan[]): Temuan[] {
  const tidakLengkap = all
    .filter((item) => !item.waktu.total.lengkap)
    .map(({ kolom }) => ({
      sop: kolom.sop,
      langkah: kolom.langkah.filter((item) => item.menit === null && !item.gabungWaktu).map((item) => item.id),
    }));
  return tidakLengkap.length === 0 ? [] : [{ pernyataan: { jenis: 'waktu-tidak-lengkap', tidakLengkap } }];
}

/** The dearest stated return of each SOP whose cost is known. */
function findBalik(all: readonly Pasangan[]): Temuan[] {
  const list = all.flatMap(({ kolom, waktu }) => {
    const known = waktu.balik.flatMap((item) =>
      item.dinyatakan && item.biaya ? [{ ...item, biaya: item.biaya }] : [],
    );
    const [dearest] = [...known].sort((a, b) => b.biaya.maks - a.biaya.maks);
    return dearest === undefined ? [] : [{ sop: kolom.sop, ...dearest }];
  });
  if (list.length === 0) return [];
  const balik = [...list]
    .sort((a, b) => b.biaya.maks - a.biaya.maks)
    .map(({ sop, dari, ke, biaya }) => ({ sop, dari, ke, biaya, langkah: [dari, ...ke.filter((id) => id !== dari)] }));
  return [{ pernyataan: { jenis: 'biaya-balik', balik }, perkiraan: list.some((item) => item.perkiraan) }];
}
