/** What a regulation's status was on a day, and how strong the word for it is. Today is a day like any other. */
import type { Peraturan, TanggalSop } from './frontmatter.ts';
import { STATUS_PERATURAN, SUMBER_STATUS, type JenisSumberStatus, type StatusPeraturan } from './kosakata.ts';
import { singkatPeraturan } from './peraturan.ts';
import { formatTanggal } from './tanggal.ts';

/** `belum-…`: it came later; `tidak-pasti`: the dates are too coarse to say. */
export type NilaiPada = StatusPeraturan | 'belum-berlaku' | 'belum-dicabut' | 'belum-diubah' | 'tidak-pasti';

export interface StatusPada {
  readonly nilai: NilaiPada;
  /** Ids of the regulations that revoked or amended it by then; where uncertain, of those that may have. */
  readonly oleh: readonly string[];
  /** ISO day, year-month or year of the last of these changes. */
  readonly tanggal: string | null;
}

const KATA: Readonly<Record<Exclude<NilaiPada, StatusPeraturan>, string>> = {
  'belum-berlaku': 'Belum berlaku',
  'belum-dicabut': 'Belum dicabut',
  'belum-diubah': 'Belum diubah',
  'tidak-pasti': 'Tidak dapat dipastikan',
};
export const NILAI_PADA: Readonly<Record<NilaiPada, string>> = { ...STATUS_PERATURAN, ...KATA };

/**
 * The entry's own status is true from the day it was looked up; before that, the dates of what revoked and amended it decide.
 * @param tanggal ISO day, year-month or year
 * @param semua the registry: what it says amends this regulation counts too
 */
export function statusPada(peraturan: Peraturan, tanggal: string, semua: readonly Peraturan[]): StatusPada {
  const { status } = peraturan;
  if (compareTanggal(tanggal, mulai(peraturan)) === 'sebelum')
    return { nilai: 'belum-berlaku', oleh: [], tanggal: null };
  const changes = listPeristiwa(peraturan, semua).map((item) => ({
    ...item,
    at: item.tanggal === null ? ('tidak-pasti' as const) : compareTanggal(tanggal, item.tanggal),
  }));
  const looked = status.diperiksa !== undefined && compareTanggal(tanggal, status.diperiksa) === 'sesudah';
  for (const nilai of ['dicabut', 'diubah'] as const) {
    const own = changes.filter((item) => item.nilai === nilai);
    const sure = own.filter(({ at }) => at === 'sesudah' || (at === 'tidak-pasti' && looked && status.nilai === nilai));
    if (sure.length > 0) return gather(nilai, sure);
    const open = own.filter(({ at }) => at === 'tidak-pasti');
    if (open.length > 0) return gather('tidak-pasti', open);
  }
  const nilai =
    status.nilai === 'dicabut' ? 'belum-dicabut' : status.nilai === 'diubah' ? 'belum-diubah' : status.nilai;
  return { nilai, oleh: [], tanggal: null };
}

interface Peristiwa {
  readonly nilai: 'dicabut' | 'diubah';
  readonly oleh: string | null;
  readonly tanggal: string | null;
}

function gather(nilai: NilaiPada, list: readonly Peristiwa[]): StatusPada {
  const dates = list.flatMap((item) => item.tanggal ?? []).sort();
  return { nilai, oleh: list.flatMap((item) => item.oleh ?? []), tanggal: dates.at(-1) ?? null };
}

/** What happened to a regulation, by its own entry and by those that say they amend it. */
function listPeristiwa({ id, status }: Peraturan, semua: readonly Peraturan[]): Peristiwa[] {
  const { nilai, oleh = null, tanggal = null } = status;
  const by = semua.find((item) => item.id === oleh);
  const own: Peristiwa[] =
    nilai === 'dicabut' || nilai === 'diubah'
      ? [{ nilai, oleh, tanggal: tanggal ?? (by === undefined ? null : mulai(by)) }]
      : [];
  const others = semua.filter(
    (item) => item.mengubah?.includes(id) === true && !(nilai === 'diubah' && item.id === oleh),
  );
  return [...own, ...others.map((item) => ({ nilai: 'diubah' as const, oleh: item.id, tanggal: mulai(item) }))];
}

const mulai = (peraturan: Peraturan): string => peraturan.berlakuSejak ?? String(peraturan.tahun);

/** Where a date lies to an event; on the day itself it is after. Days, months and years may be mixed. */
export function compareTanggal(tanggal: string, peristiwa: string): 'sebelum' | 'sesudah' | 'tidak-pasti' {
  if (last(tanggal) < first(peristiwa)) return 'sebelum';
  return first(tanggal) >= last(peristiwa) ? 'sesudah' : 'tidak-pasti';
}

const first = (iso: string): string => `${iso}-01-01`.slice(0, 10);
const last = (iso: string): string => `${iso}${'-12-31'.slice(iso.length - 4)}`;

/** `dicabut oleh PP 45/2013, 7 Juni 2013`; `belum diubah`. */
export function sayStatusPada({ nilai, oleh, tanggal }: StatusPada, semua: readonly Peraturan[]): string {
  const word = NILAI_PADA[nilai].toLowerCase();
  if (nilai !== 'dicabut' && nilai !== 'diubah') return word;
  const names = oleh.map((id) => {
    const known = semua.find((item) => item.id === id);
    return known === undefined ? id : singkatPeraturan(known);
  });
  const by = names.length === 0 ? word : `${word} ${nilai === 'diubah' ? 'dengan' : 'oleh'} ${names.join(' dan ')}`;
  return tanggal === null ? by : `${by}, ${formatTanggal(tanggal)}`;
}

export interface TanggalPenetapan {
  /** ISO day or year-month. */
  readonly tanggal: string;
  /** `ditetapkan`, `mulai berlaku`, `dibuat`. */
  readonly kata: string;
}

/** When an SOP was made: signed, else in force, else written. A date of revision may be a plan and says nothing here. */
export function findPenetapan({ pengesahan, efektif, pembuatan }: TanggalSop): TanggalPenetapan | null {
  if (pengesahan !== null) return { tanggal: pengesahan, kata: 'ditetapkan' };
  if (efektif !== null) return { tanggal: efektif, kata: 'mulai berlaku' };
  return pembuatan === null ? null : { tanggal: pembuatan, kata: 'dibuat' };
}

/** True where nothing official bears a status out. */
export function isLemah({ status }: Peraturan): boolean {
  return status.nilai !== 'tidak-diketahui' && (status.sumber ?? []).every(({ jenis }) => jenis === 'tidak-resmi');
}

/** `2 sumber resmi, 1 sumber tidak resmi`, the strongest first. */
export function sayJenisSumber({ status }: Peraturan): string {
  const sumber = status.sumber ?? [];
  return (Object.keys(SUMBER_STATUS) as JenisSumberStatus[])
    .map((jenis) => [sumber.filter((item) => item.jenis === jenis).length, SUMBER_STATUS[jenis].nama] as const)
    .filter(([jumlah]) => jumlah > 0)
    .map(([jumlah, nama]) => `${jumlah} ${nama}`)
    .join(', ');
}
