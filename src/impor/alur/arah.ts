/** Where one branch of a decision goes, from its words (rules 2 and 4). */
import type { Bukti, CabangFrontmatter } from '../../domain/frontmatter.ts';
import type { Keyakinan } from '../../domain/kosakata.ts';
import { quoteKata, type Perkara, type Bacaan } from './faktor.ts';
import { opening } from './faktor-kata.ts';
import type { LajurLangkah } from './lajur.ts';
import type { Syarat } from '../../bahasa/kantor/syarat.ts';

export interface Arah {
  readonly ke: string;
  /** The words of the branch name a lane. */
  readonly berperan: boolean;
  readonly dinyatakan: CabangFrontmatter['dinyatakan'];
  readonly keyakinan: Keyakinan;
  readonly bukti: readonly Bukti[];
  readonly alternatif: readonly { readonly nilai: string; readonly bobot: number }[];
}

/** Words that send a thing back. */
export const KEMBALI =
  /kembali|diperbaiki|perbaikan|direvisi|revisi|dikoreksi|dilengkapi|diulang|mengulang|disempurnakan|dibetulkan|ditolak/i;
const SELESAI =
  /\bproses(?:nya)? (?:selesai|berakhir|dihentikan|berhenti)|\bpermohonan (?:selesai|dihentikan|ditutup)|\btidak (?:dapat )?di(?:proses|lanjutkan)/i;

/** The branch that goes on. */
export function findMaju(perkara: Perkara, kolom: readonly (number | null)[], bacaan: Bacaan, syarat: Syarat): Arah {
  const at = bacaan.urutan;
  const named = steps(perkara, bacaan, syarat);
  const next = perkara.bacaan[at + 1];
  const roles = receivers(bacaan, syarat);
  const plain: Arah = {
    ke: next?.langkah.id ?? 'selesai',
    berperan: roles.length > 0,
    dinyatakan: 'langkah',
    keyakinan: 'tinggi',
    bukti: [],
    alternatif: [],
  };
  if (named !== null) return { ...plain, ke: named };
  const fits = (row: number): boolean => roles.some((role) => kolom[row] === role);
  if (roles.length === 0 || next === undefined || fits(at + 1) || roles.includes(kolom[at] ?? -1)) return plain;
  const later = perkara.bacaan.slice(at + 2, at + 6).find((row) => fits(row.urutan));
  // Where the same lane goes on in the next row, it hands over there.
  if (later === undefined || kolom[at + 1] === null || kolom[at + 1] === kolom[at]) return plain;
  return {
    ke: later.langkah.id,
    berperan: true,
    dinyatakan: 'peran',
    keyakinan: 'sedang',
    bukti: [quote(bacaan, syarat), ...opening(later)],
    alternatif: [{ nilai: next.langkah.id, bobot: 0.3 }],
  };
}

/** The branch that turns back, or leaves the way. */
export function findMundur(perkara: Perkara, lajur: readonly LajurLangkah[], bacaan: Bacaan, syarat: Syarat): Arah {
  const kolom = lajur.map((item) => item.kolom);
  const at = bacaan.urutan;
  const words = bacaan.langkah.kegiatan.slice(syarat.mulai, syarat.akhir);
  const bukti = [quote(bacaan, syarat)];
  const to = (ke: string, dinyatakan: Arah['dinyatakan'], keyakinan: Keyakinan, more: Partial<Arah> = {}): Arah => ({
    ke,
    berperan: dinyatakan === 'peran',
    dinyatakan,
    keyakinan,
    bukti,
    alternatif: [],
    ...more,
  });
  const named = steps(perkara, bacaan, syarat);
  if (named !== null) return to(named, 'langkah', 'tinggi');
  if (SELESAI.test(words)) return to('selesai', 'langkah', 'tinggi');
  const roles = receivers(bacaan, syarat).filter((role) => role !== kolom[at]);
  const fits = (row: Bacaan): boolean => roles.includes(kolom[row.urutan] ?? -1);
  const [near, ...far] = perkara.bacaan.slice(0, at).reverse().filter(fits);
  const later = perkara.bacaan.slice(at + 1).find(fits);
  // What is not sent back goes on: `apabila bukan kewenangan, diteruskan kepada …`.
  if (later && (near === undefined || !KEMBALI.test(words)))
    return to(later.langkah.id, 'peran', 'sedang', { bukti: [...bukti, ...opening(later)] });
  if (near) return toRole(bacaan, near, far, bukti, roles.length === 1 && isSure(lajur, near.urutan, at));
  const again = repeats(perkara, bacaan, syarat);
  if (again) return to(again.langkah.id, 'tanpa-tujuan', 'sedang', { bukti: [...bukti, ...opening(again)] });
  const maker = findPembuat(perkara, kolom, at);
  if (!KEMBALI.test(words) && /penolakan|ditolak|menolak|tidak diterima/i.test(words)) {
    return to('selesai', 'tanpa-tujuan', 'rendah', {
      alternatif: maker ? [{ nilai: maker.langkah.id, bobot: 0.3 }] : [],
    });
  }
  if (maker === null) return to('selesai', 'tanpa-tujuan', 'rendah');
  const keyakinan = KEMBALI.test(words) && maker.urutan === at - 1 ? 'sedang' : 'rendah';
  return to(maker.langkah.id, 'tanpa-tujuan', keyakinan, {
    bukti: [...bukti, ...opening(maker)],
    alternatif: rest(perkara, kolom, at, maker),
  });
}

/** The lanes from the target down to the decision are known well enough that no nearer step can be the one meant. */
function isSure(lajur: readonly LajurLangkah[], near: number, at: number): boolean {
  const share = (row: number): number => Math.max(0, ...(lajur[row]?.peluang ?? []));
  return (
    share(near) >= 0.8 &&
    lajur.slice(near + 1, at).every((item, order) => item.kolom !== null && share(near + 1 + order) >= 0.6)
  );
}

function toRole(bacaan: Bacaan, near: Bacaan, far: readonly Bacaan[], bukti: readonly Bukti[], known: boolean): Arah {
  // Among several steps of that lane the one about the same paper is meant.
  const thing = (row: Bacaan): number => row.akar.filter((root) => bacaan.akar.includes(root)).length;
  const single = far.length === 0 || far.every((row) => thing(row) < 2 && thing(near) >= 2);
  const keyakinan: Keyakinan = !known && !single ? 'rendah' : known && single ? 'tinggi' : 'sedang';
  const alternatif = single
    ? []
    : far.slice(0, 2).map((row, order) => ({ nilai: row.langkah.id, bobot: order === 0 ? 0.3 : 0.1 }));
  return {
    ke: near.langkah.id,
    berperan: true,
    dinyatakan: 'peran',
    keyakinan,
    bukti: [...bukti, ...opening(near)],
    alternatif,
  };
}

/** The nearest earlier step of another lane that makes or checks something; one that only signs on and passes is skipped. */
export function findPembuat({ bacaan }: Perkara, kolom: readonly (number | null)[], at: number): Bacaan | null {
  const earlier = bacaan
    .slice(0, at)
    .reverse()
    .filter((row) => kolom[row.urutan] !== kolom[at]);
  return (
    earlier.find((row) => row.laku.some((act) => !/^(?:paraf|serah|terima|perintah|lapor)$/.test(act.kelas))) ??
    earlier[0] ??
    null
  );
}

/** The next nearest step of another lane, as an alternative. */
export function rest(
  { bacaan }: Perkara,
  kolom: readonly (number | null)[],
  at: number,
  maker: Bacaan,
): Arah['alternatif'] {
  return bacaan
    .slice(0, maker.urutan)
    .reverse()
    .filter((row) => kolom[row.urutan] !== kolom[at])
    .slice(0, 1)
    .map((row) => ({ nilai: row.langkah.id, bobot: 0.25 }));
}

/** `jika tidak … mengundang penyedia lain`: an earlier step that does just this. */
function repeats({ bacaan: rows }: Perkara, bacaan: Bacaan, syarat: Syarat): Bacaan | null {
  const inside = bacaan.lakuSyarat.filter((act) => act.awal >= syarat.awal && act.awal <= syarat.ujung);
  const words = new Set(bacaan.token.slice(syarat.awal, syarat.ujung + 1).map((token) => token.baku));
  const found = rows.slice(0, bacaan.urutan).reverse();
  for (const row of found) {
    const first = row.token[0]?.baku ?? '';
    if (words.has(first) && first.length > 4 && row.token.slice(1, 4).some((token) => words.has(token.baku)))
      return row;
  }
  return (
    found.find((row) =>
      inside.some((act) => act.kelas !== 'serah' && act.akar === row.laku[0]?.akar && row.laku[0].kelas === 'lapangan'),
    ) ?? null
  );
}

/** `kembali ke langkah 3`. */
function steps({ bacaan: rows }: Perkara, bacaan: Bacaan, syarat: Syarat): string | null {
  const words = bacaan.langkah.kegiatan.slice(syarat.mulai, syarat.akhir);
  const number = /\b(?:langkah|nomor|no\.?|tahap|poin|point|butir|angka)\s*(?:ke[- ]?)?(\d{1,2})\b/i.exec(words)?.[1];
  if (number === undefined) return null;
  const found = rows.filter((row) => row.langkah.nomor?.replace(/\D+$/, '') === number);
  return found.length === 1 ? (found[0]?.langkah.id ?? null) : null;
}

/** Lanes to whom a branch goes; failing a hand-over, any lane its words name. */
function receivers(bacaan: Bacaan, syarat: Syarat): readonly number[] {
  const given = bacaan.serah.filter((item) => item.syarat === syarat);
  const last = given.at(-1);
  if (last) return syarat.jenis === 'ya' ? last.kolom : (given[0]?.kolom ?? last.kolom);
  if (syarat.jenis === 'ya') return [];
  return (
    bacaan.peranan.find((item) => item.syarat === syarat && /^(?:pelaku|penerima|disuruh|pemilik)$/.test(item.hubungan))
      ?.sebutan.kolom ?? []
  );
}

/** Condition and consequence as printed. */
export function quote(bacaan: Bacaan, syarat: Syarat): Bukti {
  return quoteKata(bacaan, bacaan.langkah.kegiatan.slice(syarat.mulai, syarat.akhir));
}
