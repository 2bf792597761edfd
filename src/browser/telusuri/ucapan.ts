/** What the player says, as one sentence after the other. Plain data in, words out. */
import { formatTotal, type TotalWaktu } from '../../domain/waktu.ts';

export interface Cara {
  /** Branch word; null for a plain arrow. */
  readonly label: string | null;
  /** Positions of the target steps; empty at the end. */
  readonly ke: readonly number[];
  readonly perkiraan: boolean;
}

export interface Keadaan {
  readonly urutan: number;
  readonly jumlah: number;
  readonly keputusan: boolean;
  readonly oleh: string;
  readonly ringkas: string;
  /** The cell as printed; null where it is empty. */
  readonly waktu: string | null;
  readonly kunjungan: number;
  readonly serempak: readonly number[];
  readonly cara: readonly Cara[];
}

/** `Langkah 10 dari 13, keputusan, Kasubbag, Memeriksa draf, 15 menit. 1 Setuju ke langkah 11; 2 Tidak setuju ke langkah 9.` */
export function sayLangkah(di: Keadaan): string {
  const facts = [
    `Langkah ${di.urutan} dari ${di.jumlah}`,
    di.keputusan ? 'keputusan' : null,
    di.oleh,
    di.ringkas,
    di.waktu ?? 'waktu tidak tercantum',
    di.kunjungan > 1 ? `kunjungan ke-${di.kunjungan}` : null,
    di.serempak.length > 0 ? `serempak dengan langkah ${listNomor(di.serempak)}` : null,
  ];
  const ways = di.cara.map((cara, nomor) => (di.cara.length > 1 ? `${nomor + 1} ${nameCara(cara)}` : nameCara(cara)));
  return `${facts.filter(Boolean).join(', ')}. ${ways.length === 0 ? 'Alur berakhir di sini' : ways.join('; ')}.`;
}

export function saySelesai(jumlah: number, terpakai: TotalWaktu): string {
  return `Alur selesai. ${jumlah} langkah ditempuh, waktu kerja ${formatTotal(terpakai)}.`;
}

/** `Setuju ke langkah 11`, `Lanjut ke langkah 4`, `Serempak ke langkah 4 dan 5`. */
export function nameCara({ label, ke, perkiraan }: Cara): string {
  const start = label?.trim() || (ke.length > 1 ? 'Serempak' : 'Lanjut');
  return `${start} ke ${ke.length === 0 ? 'selesai' : `langkah ${listNomor(ke)}`}${perkiraan ? ' (perkiraan)' : ''}`;
}

/** `1 · 2 · 3 · 2 (ke-2)` */
export function nameJalur(urutan: readonly number[]): string {
  const seen = new Map<number, number>();
  return urutan
    .map((at) => {
      const times = (seen.get(at) ?? 0) + 1;
      seen.set(at, times);
      return times === 1 ? String(at) : `${at} (ke-${times})`;
    })
    .join(' · ');
}

function listNomor(parts: readonly number[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? String(last) : `${parts.slice(0, -1).join(', ')} dan ${last}`;
}
