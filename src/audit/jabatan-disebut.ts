/** Offices that texts name, as the rules ask for them: read once for a run, with the glossary's abbreviations. */
import { readLajur } from '../bahasa/kantor/lajur-jabatan.ts';
import { findNamaJabatan, lajurDari, type Cara } from '../bahasa/kantor/nama-jabatan.ts';
import { kataJabatan } from '../bahasa/kantor/tangga-jabatan.ts';
import { readToken } from '../bahasa/kantor/token.ts';
import { createSingkatan } from '../bahasa/singkatan.ts';
import type { Istilah } from '../domain/frontmatter.ts';
import type { Pelaksana } from '../domain/sop.ts';
import type { Remember } from './ingat.ts';

/** An office named in a text. */
export interface Sebutan {
  /** Standard words: `Kasubag Program` → `kepala subbagian program`. */
  readonly baku: string;
  /** As printed. */
  readonly teks: string;
  readonly mulai: number;
  readonly akhir: number;
  /** Words right before and after it, lower case; empty at the ends of the text. */
  readonly sebelum: string;
  readonly sesudah: string;
}

export interface Kolom {
  readonly pelaksana: Pelaksana;
  readonly cara: Cara;
}

export interface BacaJabatan {
  readonly find: (teks: string) => readonly Sebutan[];
  /** The lane a name means; null when no lane fits or several do. */
  readonly kolom: (pelaksana: readonly Pelaksana[], baku: string) => Kolom | null;
}

export function createJabatan(istilah: readonly Istilah[], remember: Remember): BacaJabatan {
  const singkatan = createSingkatan(istilah);
  const find = remember((teks): readonly Sebutan[] => {
    const token = readToken(teks, singkatan);
    const printed = (at: number): string => {
      const one = token[at];
      return one === undefined ? '' : teks.slice(one.mulai, one.akhir);
    };
    return findNamaJabatan(teks, token).map(({ kata, awal, ujung }) => {
      const [mulai, akhir] = [token[awal]?.mulai ?? 0, token[ujung]?.akhir ?? 0];
      return {
        baku: kata.join(' '),
        teks: teks.slice(mulai, akhir),
        mulai,
        akhir,
        sebelum: printed(awal - 1).toLowerCase(),
        sesudah: printed(ujung + 1).toLowerCase(),
      };
    });
  });
  const read = remember((nama) => kataJabatan(nama, singkatan));
  return {
    find,
    kolom: (pelaksana, baku) => {
      const found = lajurDari(baku.split(' '), readLajur(pelaksana, read));
      const own = found === null ? undefined : pelaksana[found.lajur.kolom];
      return found === null || own === undefined ? null : { pelaksana: own, cara: found.cara };
    },
  };
}
