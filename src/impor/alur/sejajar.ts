/** Steps that the words say run at the same time (rule 2). */
import type { Perkiraan } from '../../domain/frontmatter.ts';
import { quoteKata, type Perkara } from './faktor.ts';

const SERENTAK =
  /\b(?:secara (?:bersamaan|paralel|serentak|serempak)|bersamaan dengan(?: itu| langkah)?|pada (?:saat|waktu) (?:yang )?(?:sama|bersamaan)|dalam waktu (?:yang )?(?:sama|bersamaan)|sementara itu)\b/i;

export interface Sejajar {
  readonly lanjut: ReadonlyMap<number, { readonly ke: readonly number[]; readonly perkiraan: Perkiraan }>;
  /** Rows that wait for all. */
  readonly menunggu: ReadonlySet<number>;
  /** Rows whose words say "at the same time" without steps it can be drawn for. */
  readonly gagal: readonly number[];
}

/** @param putusan rows that are decisions: they cannot fork into parallel work */
export function inferSejajar({ bacaan }: Perkara, putusan: ReadonlySet<number>): Sejajar {
  const lanjut = new Map<number, { ke: readonly number[]; perkiraan: Perkiraan }>();
  const menunggu = new Set<number>();
  const gagal: number[] = [];
  let at = 1;
  while (at < bacaan.length) {
    const marked = (row: number): RegExpExecArray | null =>
      SERENTAK.exec(`${bacaan[row]?.langkah.kegiatan ?? ''}\n${bacaan[row]?.langkah.keterangan ?? ''}`);
    const mark = marked(at);
    const first = bacaan[at];
    if (mark === null || first === undefined) {
      at++;
      continue;
    }
    let last = at;
    while (last + 1 < bacaan.length && marked(last + 1) !== null) last++;
    const group = Array.from({ length: last - at + 2 }, (_, step) => at - 1 + step);
    const fork = at - 2;
    const join = last + 1;
    if (fork < 0 || join >= bacaan.length || group.some((row) => putusan.has(row)) || putusan.has(fork)) gagal.push(at);
    else {
      const perkiraan: Perkiraan = {
        bidang: 'lanjut',
        keyakinan: 'sedang',
        aturan: 2,
        bukti: [quoteKata(first, mark[0])],
      };
      lanjut.set(fork, { ke: group, perkiraan });
      for (const row of group) if (row !== last) lanjut.set(row, { ke: [join], perkiraan });
      menunggu.add(join);
    }
    at = last + 1;
  }
  return { lanjut, menunggu, gagal };
}
