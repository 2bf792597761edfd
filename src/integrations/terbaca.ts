/**
 * Pages as Pagefind has read them, kept by the bytes of their files: reading is most of the work of an index, and most pages
 * of a build are those of the build before.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tulisUtuh } from './tulis-utuh.ts';

// Below the project root, where a build runs.
const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as {
  readonly version: string;
};

export interface Terbaca {
  /**
   * A page as it was read, where it is still that page.
   * @param tanda size and time of the last change of its file: where they are the same, the file is not opened
   */
  readonly ambil: (berkas: string, tanda: string, isi: () => Uint8Array) => SatuTerbaca;
  /** Replaces all that was kept. A folder that cannot be written is no error. */
  readonly simpan: (isi: readonly SatuTerbaca[]) => void;
}

export interface SatuTerbaca {
  /** Path below the site. */
  readonly berkas: string;
  readonly tanda: string;
  readonly sidik: string;
  /** What Pagefind made of it: its fragment, empty for a page it leaves out; undefined for one it has not read. */
  readonly pecahan: Uint8Array | undefined;
}

/** One line of JSON, then all fragments end to end. */
interface Kepala {
  readonly versi: string;
  readonly isi: readonly (readonly [berkas: string, tanda: string, sidik: string, bita: number])[];
}

/** @param nama of a group of pages that are kept in one file */
export function bukaTerbaca(folder: string, nama: string): Terbaca {
  const file = fileOf(folder, nama);
  const kept = readAll(file);
  return {
    ambil: (berkas, tanda, isi) => {
      const last = kept.get(berkas);
      if (last?.tanda === tanda) return last;
      const sidik = createHash('sha256').update(isi()).digest('base64url');
      return { berkas, tanda, sidik, pecahan: last?.sidik === sidik ? last.pecahan : undefined };
    },
    simpan: (isi) => {
      const kepala: Kepala = {
        versi: version,
        isi: isi.map(({ berkas, pecahan, sidik, tanda }) => [berkas, tanda, sidik, pecahan?.length ?? 0]),
      };
      const parts = isi.map(({ pecahan }) => pecahan ?? new Uint8Array());
      try {
        tulisUtuh(file, Buffer.concat([Buffer.from(`${JSON.stringify(kepala)}\n`), ...parts]));
      } catch {
        // The next build reads its pages anew.
      }
    },
  };
}

/** Removes the files of all other groups: the site is no longer cut that way. */
export function sisakanTerbaca(folder: string, nama: readonly string[]): void {
  const kept = new Set(nama.map((item) => fileOf(folder, item)));
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (!kept.has(join(folder, name))) {
      try {
        rmSync(join(folder, name), { force: true });
      } catch {
        // It is in nobody's way.
      }
    }
}

function fileOf(folder: string, nama: string): string {
  return join(folder, createHash('sha256').update(nama).digest('hex').slice(0, 16));
}

function readAll(file: string): ReadonlyMap<string, SatuTerbaca> {
  const kept = new Map<string, SatuTerbaca>();
  try {
    const all = readFileSync(file);
    let at = all.indexOf('\n') + 1;
    const { isi, versi } = JSON.parse(all.toString('utf8', 0, at)) as Kepala;
    if (versi !== version || at + isi.reduce((sum, [, , , bita]) => sum + bita, 0) !== all.length) return kept;
    for (const [berkas, tanda, sidik, bita] of isi)
      kept.set(berkas, { berkas, tanda, sidik, pecahan: all.subarray(at, (at += bita)) });
  } catch {
    // Nothing kept, or half of it.
  }
  return kept;
}
