/** Expected working time with every return counted: exact for each choice of targets, a range over the choices. */
import { isPanahPerkiraan, type Panah, type Sop } from '../../domain/sop.ts';
import { menitWaktu, toMenit, type Konversi } from '../../domain/waktu.ts';
import type { Harapan } from '../ukuran.ts';
import { isBalikDinyatakan, listTujuan } from './balik.ts';
import { countKunjungan, listAlih } from './rantai-markov.ts';

/** So many combinations of targets are all counted; beyond, those of the first and of the last targets alone. */
const KOMBINASI_TERBANYAK = 64;

/** Target of an arrow by its id; null: it is not followed. */
type Arah = ReadonlyMap<string, string | null>;

/**
 * A return that no words state may also not exist, so the lower end is without it. Without inferences a stated return whose target is
 * only inferred is not followed, and the time is a lower bound.
 */
export function expectTotal(sop: Sop, peluangTidak: number, konversi: Konversi, tanpaPerkiraan: boolean): Harapan {
  const cabang = sop.panah.filter((panah) => panah.cabang !== null || panah.balik);
  const pilihan = cabang.map((panah) => ({ panah, tujuan: listPilihan(sop, panah, tanpaPerkiraan) }));
  const open =
    tanpaPerkiraan &&
    peluangTidak > 0 &&
    cabang.some((panah) => panah.balik && isBalikDinyatakan(panah) && isPanahPerkiraan(panah));
  const likely = countFor(
    sop,
    peluangTidak,
    konversi,
    combine(pilihan, (tujuan) => tujuan[0]),
  );
  const all = listKombinasi(pilihan).map((arah) => countFor(sop, peluangTidak, konversi, arah));
  const endless = [likely, ...all].find((item) => item.jenis === 'tak-terhingga');
  if (endless) return endless;
  if (likely.jenis === 'tak-terhingga') return likely;
  const menit = all.flatMap((item) => (item.jenis === 'terhingga' ? [item.menit] : []));
  return { ...likely, menit: Math.min(...menit), maks: Math.max(...menit), lengkap: likely.lengkap && !open };
}

/** The likeliest first. */
function listPilihan(sop: Sop, panah: Panah, tanpaPerkiraan: boolean): readonly (string | null)[] {
  const tujuan = listTujuan(sop, panah, tanpaPerkiraan);
  if (tujuan.length === 0) return [null];
  return panah.balik && !isBalikDinyatakan(panah) ? [...tujuan, null] : tujuan;
}

interface Pilihan {
  readonly panah: Panah;
  readonly tujuan: readonly (string | null)[];
}

function combine(
  pilihan: readonly Pilihan[],
  pick: (tujuan: readonly (string | null)[]) => string | null | undefined,
): Arah {
  return new Map(pilihan.map(({ panah, tujuan }) => [panah.id, pick(tujuan) ?? null]));
}

function listKombinasi(pilihan: readonly Pilihan[]): readonly Arah[] {
  const count = pilihan.reduce((product, { tujuan }) => product * tujuan.length, 1);
  if (count > KOMBINASI_TERBANYAK) {
    return [combine(pilihan, (tujuan) => tujuan[0]), combine(pilihan, (tujuan) => tujuan.at(-1))];
  }
  return pilihan.reduce<readonly Arah[]>(
    (found, { panah, tujuan }) => found.flatMap((arah) => tujuan.map((ke): Arah => new Map([...arah, [panah.id, ke]]))),
    [new Map()],
  );
}

function countFor(sop: Sop, peluangTidak: number, konversi: Konversi, arah: Arah): Harapan {
  const alih = listAlih(sop, peluangTidak, (panah) => (arah.has(panah.id) ? (arah.get(panah.id) ?? null) : panah.ke));
  const perkiraan = alih.some(
    (item) => item.panah && item.peluang > 0 && item.panah.cabang !== null && isPanahPerkiraan(item.panah),
  );
  const kunjungan = countKunjungan(sop, alih);
  if (kunjungan.jenis === 'tak-terhingga') return { ...kunjungan, perkiraan };
  let menit = 0;
  let lengkap = true;
  sop.langkah.forEach((item, row) => {
    const kali = kunjungan.kali[row] ?? 0;
    const value = menitWaktu(item.waktu, konversi);
    const low = item.waktu.jenis === 'kerja' && item.waktu.min !== null ? toMenit(item.waktu.min, konversi) : 0;
    menit += kali * (value ?? low);
    if (value === null && item.waktu.jenis !== 'gabung' && kali > 0) lengkap = false;
  });
  return {
    jenis: 'terhingga',
    menit,
    maks: menit,
    lengkap,
    perkiraan,
    kunjungan: sop.langkah.flatMap((item, row) => {
      const kali = kunjungan.kali[row] ?? 0;
      return Math.abs(kali - 1) < 1e-9 ? [] : [{ langkah: item.id, kali }];
    }),
  };
}
