/**
 * What a build writes, with the key of each file, so that the next one takes what would be the same from the finished site:
 * a hard link costs a tenth of making a page, and no second copy of the site is kept.
 */
import {
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { tulisUtuh } from './tulis-utuh.ts';

/** Key, bytes, and milliseconds of the last change of a file. */
type Tanda = readonly [kunci: string, bita: number, ubah: number];

interface Catatan<T> {
  /** Folder of the finished site. */
  readonly situs: string;
  /** The record of another kind of site is of no use. */
  readonly jenis: string;
  readonly ingatan: T;
  /** By path below it. */
  readonly berkas: Readonly<Record<string, Tanda>>;
}

export interface Simpanan<T> {
  /** What the build of the last site asked to remember; null where nothing can be taken from it. */
  readonly ingatan: T | null;
  /** Takes a file from the last site; false where it is not there with this key, or was changed by another hand. */
  readonly ambil: (berkas: string, kunci: string) => boolean;
  /** @param kunci undefined for a file that every build makes */
  readonly tulis: (
    berkas: string,
    isi: Uint8Array | AsyncIterable<Uint8Array>,
    kunci: string | undefined,
  ) => Promise<void>;
  /**
   * To be called when the site stands in its place.
   * @throws where it cannot be written; the next build then makes everything
   */
  readonly catat: (ingatan: T) => void;
}

/**
 * @param situs where the finished site stands, and will stand
 * @param folder where this build writes
 * @param file in which the keys are kept
 * @param jenis pages are only taken from a site of the same kind
 */
export function createSimpanan<T>(situs: string, folder: string, file: string, jenis: string): Simpanan<T> {
  const last = readCatatan<T>(file, jenis);
  const kept = new Map<string, Tanda>();
  const folders = new Set<string>();
  const place = (berkas: string): string => {
    const to = join(folder, berkas);
    const parent = dirname(to);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    return to;
  };
  return {
    ingatan: last?.ingatan ?? null,
    ambil: (berkas, kunci) => {
      if (last === null) return false;
      const tanda = Object.hasOwn(last.berkas, berkas) ? last.berkas[berkas] : undefined;
      if (tanda?.[0] !== kunci) return false;
      const from = join(last.situs, berkas);
      const found = statSync(from, { throwIfNoEntry: false });
      if (found?.size !== tanda[1] || found.mtimeMs !== tanda[2]) return false;
      const to = place(berkas);
      // Two sites that both stay share no file: what is done to one in its place would be done to the other.
      if (last.situs === situs && link(from, to)) {
        kept.set(berkas, tanda);
        return true;
      }
      copyFileSync(from, to, constants.COPYFILE_FICLONE);
      const { mtimeMs, size } = statSync(to);
      kept.set(berkas, [kunci, size, mtimeMs]);
      return true;
    },
    tulis: async (berkas, isi, kunci) => {
      const opened = openSync(place(berkas), 'w');
      try {
        if (isi instanceof Uint8Array) writeFileSync(opened, isi);
        else for await (const part of isi) writeFileSync(opened, part);
        if (kunci === undefined) return;
        const { mtimeMs, size } = fstatSync(opened);
        kept.set(berkas, [kunci, size, mtimeMs]);
      } finally {
        closeSync(opened);
      }
    },
    catat: (ingatan) => {
      const catatan: Catatan<T> = { situs, jenis, ingatan, berkas: Object.fromEntries(kept) };
      tulisUtuh(file, JSON.stringify(catatan));
    },
  };
}

function readCatatan<T>(file: string, jenis: string): Catatan<T> | null {
  try {
    const catatan = JSON.parse(readFileSync(file, 'utf8')) as Catatan<T>;
    return catatan.jenis === jenis ? catatan : null;
  } catch {
    // The first build, or half a file.
    return null;
  }
}

/** False where the disk knows no hard links. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
