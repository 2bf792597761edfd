/**
 * Pages as Pagefind has read them, kept by the bytes of their files: reading is most of the work of an index, and most pages
 * of a build are those of the build before.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

// Below the project root, where a build runs.
const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8')) as {
  readonly version: string;
};

export interface Terbaca {
  /** What Pagefind made of a page: its fragment, empty for a page it leaves out; undefined for one that it has not read. */
  readonly ambil: (berkas: string, sidik: string) => Uint8Array | undefined;
  /** Replaces all that was kept. A folder that cannot be written is no error. */
  readonly simpan: (isi: readonly SatuTerbaca[]) => void;
}

export interface SatuTerbaca {
  /** Path below the site. */
  readonly berkas: string;
  readonly sidik: string;
  readonly pecahan: Uint8Array;
}

/** One line of JSON, then all fragments end to end. */
interface Kepala {
  readonly versi: string;
  readonly isi: readonly (readonly [berkas: string, sidik: string, bita: number])[];
}

/** @param nama of a group of pages that are kept in one file */
export function bukaTerbaca(folder: string, nama: string): Terbaca {
  const file = join(folder, createHash('sha256').update(nama).digest('hex').slice(0, 16));
  const kept = readAll(file);
  return {
    ambil: (berkas, sidik) => kept.get(`${berkas} ${sidik}`),
    simpan: (isi) => {
      const kepala: Kepala = {
        versi: version,
        isi: isi.map(({ berkas, pecahan, sidik }) => [berkas, sidik, pecahan.length]),
      };
      const draft = `${file}.${process.pid}.tmp`;
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(
          draft,
          Buffer.concat([Buffer.from(`${JSON.stringify(kepala)}\n`), ...isi.map(({ pecahan }) => pecahan)]),
        );
        renameSync(draft, file);
      } catch {
        // The next build reads its pages anew.
      }
    },
  };
}

function readAll(file: string): ReadonlyMap<string, Uint8Array> {
  const kept = new Map<string, Uint8Array>();
  try {
    const all = readFileSync(file);
    let at = all.indexOf('\n') + 1;
    const { isi, versi } = JSON.parse(all.toString('utf8', 0, at)) as Kepala;
    if (versi !== version || at + isi.reduce((sum, [, , bita]) => sum + bita, 0) !== all.length) return kept;
    for (const [berkas, sidik, bita] of isi) kept.set(`${berkas} ${sidik}`, all.subarray(at, (at += bita)));
  } catch {
    // Nothing kept, or half of it.
  }
  return kept;
}
