/** Sentences about time. */
import { groupBy } from '../../domain/group-by.ts';
import { formatMenit, formatTotal, type TotalWaktu } from '../../domain/waktu.ts';
import type { KolomSop, Perbedaan, Segmen } from '../comparison.ts';
import { daftar, namaLangkah, namaSop, tautkan, tulis } from './kalimat.ts';
import { createPerbedaan, type Bahan } from './bahan.ts';
import { joinGroups, shorten } from './struktur.ts';
import type { WaktuSop } from '../ukuran.ts';

/** A stage is worth a sentence, and the total one among the first, when the longest takes at least this many times the shortest. */
export const BEDA_KALI = 2;
const TAHAP_TERBANYAK = 4;

interface Lama {
  readonly kolom: KolomSop;
  readonly waktu: TotalWaktu;
}

export function describeLama(bahan: Bahan): Perbedaan[] {
  const all = bahan.kolom.flatMap((kolom) => {
    const waktu = bahan.waktu.sop.find((item) => item.sop === kolom.sop);
    return waktu ? [{ kolom, waktu }] : [];
  });
  return [...sayTotal(bahan, all), ...sayTahap(bahan, all), ...sayTidakLengkap(all), ...sayBalik(bahan, all)];
}

type Pasangan = readonly { readonly kolom: KolomSop; readonly waktu: WaktuSop }[];

function sayTotal({ konversi, waktu }: Bahan, all: Pasangan): Perbedaan[] {
  const list = all.map(({ kolom, waktu: own }) => ({ kolom, waktu: own.total })).filter((item) => item.waktu.lengkap);
  const sorted = sortLama(list);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most || least.waktu.maks === most.waktu.maks) return [];
  const median =
    waktu.total.median !== null && list.length > 2 ? `; median ${formatMenit(waktu.total.median, konversi)}` : '';
  const words = tulis(
    `Jumlah waktu kerja berkisar dari ${formatTotal(least.waktu, konversi)} di `,
    namaSop(least.kolom),
    ` sampai ${formatTotal(most.waktu, konversi)} di `,
    namaSop(most.kolom),
    median,
  );
  return [createPerbedaan('waktu-total', words, { sop: sorted.map((item) => item.kolom) })];
}

function sayTahap(bahan: Bahan, all: Pasangan): Perbedaan[] {
  const { konversi, tahap, waktu, baris } = bahan;
  return waktu.tahap
    .filter(
      ({ min, maks, jumlah }) => jumlah > 1 && min !== null && maks !== null && maks >= BEDA_KALI * Math.max(min, 1),
    )
    .sort((a, b) => (b.maks ?? 0) - (b.min ?? 0) - ((a.maks ?? 0) - (a.min ?? 0)))
    .slice(0, TAHAP_TERBANYAK)
    .map((statistik) => {
      const list = sortLama(
        all.flatMap(({ kolom, waktu: own }): Lama[] =>
          own.perTahap.flatMap((part) =>
            part.tahap === statistik.tahap && part.waktu.lengkap ? [{ kolom, waktu: part.waktu }] : [],
          ),
        ),
      );
      const name = tahap.find((item) => item.id === statistik.tahap)?.nama ?? statistik.tahap;
      const groups = shorten([...groupBy(list, (item) => formatTotal(item.waktu, konversi))]);
      const parts = groups.map(([length, group]) =>
        tulis(`${length} di `, daftar(group.map((item) => namaSop(item.kolom)))),
      );
      const median = statistik.jumlah > 2 ? `; median ${formatMenit(statistik.median ?? 0, konversi)}` : '';
      const words = tulis(
        'Tahap ',
        tautkan(name.toLowerCase(), { jenis: 'tahap', tahap: statistik.tahap }),
        ' memakan ',
        joinGroups(parts),
        median,
      );
      const rows = baris.filter((row) => row.tahap === statistik.tahap).map((row) => row.id);
      return createPerbedaan('waktu-tahap', words, { sop: list.map((item) => item.kolom), baris: rows });
    });
}

function sayTidakLengkap(all: Pasangan): Perbedaan[] {
  const open = all.filter((item) => !item.waktu.total.lengkap);
  if (open.length === 0) return [];
  const named = open.map(({ kolom }): readonly Segmen[] => {
    const empty = kolom.langkah.filter((item) => item.menit === null && !item.gabungWaktu).map((item) => item.id);
    return empty.length === 0 ? [namaSop(kolom)] : tulis(namaSop(kolom), ' (', namaLangkah(kolom, empty), ')');
  });
  const words = tulis(
    'Waktu tidak lengkap atau tidak terbaca di ',
    daftar(named),
    ', sehingga jumlahnya adalah batas bawah',
  );
  return [createPerbedaan('waktu-tidak-lengkap', words, { sop: open.map((item) => item.kolom) })];
}

/** The dearest return of each SOP. */
function sayBalik({ konversi }: Bahan, all: Pasangan): Perbedaan[] {
  const list = all.flatMap(({ kolom, waktu }) => {
    const [dearest] = waktu.balik
      .filter((item) => item.biaya !== null)
      .sort((a, b) => (b.biaya?.maks ?? 0) - (a.biaya?.maks ?? 0));
    return dearest?.biaya ? [{ kolom, balik: dearest, waktu: dearest.biaya }] : [];
  });
  if (list.length === 0) return [];
  const parts = [...list]
    .sort((a, b) => b.waktu.maks - a.waktu.maks)
    .map(({ kolom, balik, waktu }) =>
      tulis(
        `${formatTotal(waktu, konversi)} di `,
        namaSop(kolom),
        ' (dari ',
        namaLangkah(kolom, [balik.dari]),
        ' ke ',
        namaLangkah(kolom, [balik.ke]),
        ')',
      ),
    );
  const words = tulis('Satu kali pengembalian mengulang pekerjaan paling lama ', joinGroups(shorten(parts)));
  return [
    createPerbedaan('biaya-balik', words, {
      sop: list.map((item) => item.kolom),
      perkiraan: list.some((item) => item.balik.perkiraan),
    }),
  ];
}

function sortLama<T extends Lama>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => a.waktu.maks - b.waktu.maks);
}
