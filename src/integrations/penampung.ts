/**
 * A build writes beside the site and takes its place when it is whole: a build that is stopped, killed or out of disk
 * leaves the last good site where it was.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a build that did not end leaves behind. */
export interface Sisa {
  /** Id of the process that began it. */
  readonly pid: number;
  readonly penampung: string;
}

export interface Penampung {
  /** Where the build writes. */
  readonly folder: string;
  /** True where the build before this one was killed. */
  readonly terputus: boolean;
  /** Puts the finished site in its place. */
  readonly tukar: () => void;
  /** Throws the unfinished site away. */
  readonly buang: () => void;
}

const CATATAN = 'sedang-dibangun.json';

/**
 * @param situs folder of the site
 * @param cache folder in which builds of this tree note that they run
 * @throws when another build of this tree runs
 */
export function createPenampung(situs: string, cache: string, pid = process.pid): Penampung {
  const note = join(cache, CATATAN);
  const folder = `${situs.replace(/[\\/]+$/, '')}.sedang`;
  const left = readSisa(note);
  if (left !== null && left.pid !== pid && isAlive(left.pid)) {
    throw new Error(
      `Pembangunan lain sedang berjalan di folder ini (proses ${left.pid}). Tunggu sampai selesai, atau hapus ${note} bila proses itu bukan pembangunan.`,
    );
  }
  if (left?.penampung.endsWith('.sedang') === true) rmSync(left.penampung, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(note, JSON.stringify({ pid, penampung: folder } satisfies Sisa));
  let ended = false;
  const end = (): void => {
    ended = true;
    rmSync(note, { force: true });
  };
  return {
    folder,
    terputus: left !== null,
    tukar: () => {
      const old = `${folder}.lama`;
      rmSync(old, { recursive: true, force: true });
      const replaces = existsSync(situs);
      if (replaces) renameSync(situs, old);
      try {
        renameSync(folder, situs);
      } catch (error) {
        if (replaces) renameSync(old, situs);
        throw error;
      }
      end();
      if (replaces) buangKemudian(old);
    },
    buang: () => {
      if (ended) return;
      rmSync(folder, { recursive: true, force: true });
      end();
    },
  };
}

/** What a build that was killed has left, if there is any: the unfinished site and its note. */
export function buangSisa(cache: string): void {
  const note = join(cache, CATATAN);
  const left = readSisa(note);
  if (left === null || isAlive(left.pid)) return;
  if (left.penampung.endsWith('.sedang')) rmSync(left.penampung, { recursive: true, force: true });
  rmSync(note, { force: true });
}

/** A large site takes long to remove, and nobody needs to wait for it. */
function buangKemudian(folder: string): void {
  const script = `require('node:fs').rmSync(${JSON.stringify(folder)}, { recursive: true, force: true })`;
  spawn(process.execPath, ['-e', script], { detached: true, stdio: 'ignore' })
    .on('error', () => rmSync(folder, { recursive: true, force: true }))
    .unref();
}

function readSisa(note: string): Sisa | null {
  try {
    return JSON.parse(readFileSync(note, 'utf8')) as Sisa;
  } catch {
    return existsSync(note) ? { pid: 0, penampung: '' } : null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid > 0;
  } catch (error) {
    // Another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Free space of the disk a folder is on, in MB; null where it cannot be told. */
export function ruangMb(folder: string): number | null {
  for (let at = folder; ; at = dirname(at)) {
    try {
      const { bavail, bsize } = statfsSync(at);
      return Math.floor((bavail * bsize) / 1_000_000);
    } catch {
      if (dirname(at) === at) return null;
    }
  }
}
