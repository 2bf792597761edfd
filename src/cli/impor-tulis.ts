/**
 * New files into a folder, all or none: each is written whole beside its place, then all are linked into place, in order.
 * A run that was cut off leaves a list, by which the next one takes back what it had placed.
 */
import { constants } from 'node:fs';
import { copyFile, link, lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BerkasDraf } from '../impor/impor.ts';

/** The operations that can fail halfway. */
export interface Disk {
  readonly mkdir: (path: string) => Promise<string | undefined>;
  readonly tulis: (path: string, teks: string) => Promise<void>;
  /** Never over a file that is there. */
  readonly pasang: (dari: string, ke: string) => Promise<void>;
  readonly hapus: (path: string) => Promise<void>;
}

export const DISK: Disk = {
  mkdir: (path) => mkdir(path, { recursive: true }),
  tulis: (path, teks) => writeFile(path, teks, { flag: 'wx', flush: true }),
  pasang: async (dari, ke) => {
    await link(dari, ke).catch(async (error: unknown) => {
      if (kode(error) === 'EEXIST') throw error;
      // Sticks and some network drives have no links.
      await copyFile(dari, ke, constants.COPYFILE_EXCL);
    });
  },
  hapus: (path) => rm(path, { recursive: true, force: true }),
};

const ASIDE = '.impor';
const LIST = 'daftar.json';

/**
 * @param folder the files' paths are relative to it
 * @throws Error with an Indonesian sentence; nothing is left of the files then
 */
export async function tulisSemua(folder: string, berkas: readonly BerkasDraf[], disk: Disk = DISK): Promise<void> {
  await pulihkan(folder);
  const aside = join(folder, ASIDE);
  const placed: string[] = [];
  const made: string[] = [];
  const makeFolder = async (path: string): Promise<void> => {
    const first = await disk.mkdir(path);
    if (first !== undefined) made.push(first);
  };
  try {
    await makeFolder(aside);
    for (const [index, file] of berkas.entries()) await disk.tulis(join(aside, String(index)), file.teks);
    const list = JSON.stringify(berkas.map((file) => file.path));
    await disk.tulis(join(aside, `${LIST}.baru`), list);
    await rename(join(aside, `${LIST}.baru`), join(aside, LIST));
    for (const [index, file] of berkas.entries()) {
      const target = join(folder, file.path);
      await makeFolder(dirname(target));
      if ((await lstat(target).catch(() => null)) !== null) throw new Error(`${target} sudah ada`);
      placed.push(target);
      await disk.pasang(join(aside, String(index)), target);
    }
    await disk.hapus(join(aside, LIST));
  } catch (error) {
    // Where even this fails the list stays, and the next run goes on from it.
    await takeBack(placed, aside, made, disk).catch(() => undefined);
    throw new Error(pesan(folder, error));
  }
  await disk.hapus(aside).catch(() => undefined);
}

async function takeBack(placed: readonly string[], aside: string, made: readonly string[], disk: Disk): Promise<void> {
  for (const path of placed) await disk.hapus(path);
  await disk.hapus(aside);
  for (const path of made.toReversed()) await rmdir(path).catch(() => undefined);
}

/** Takes back what a run placed that was cut off before its end; nothing else. */
export async function pulihkan(folder: string): Promise<void> {
  const aside = join(folder, ASIDE);
  const list = await readFile(join(aside, LIST), 'utf8').catch(() => null);
  if (list !== null) {
    for (const [index, path] of (JSON.parse(list) as string[]).entries()) {
      const target = join(folder, path);
      const [own, there] = await Promise.all(
        [join(aside, String(index)), target].map((file) => readFile(file, 'utf8').catch(() => null)),
      );
      if (own == null || there == null || !own.startsWith(there)) continue;
      await rm(target);
      await rmdir(dirname(target)).catch(() => undefined);
    }
  }
  await rm(aside, { recursive: true, force: true });
}

const kode = (error: unknown): string => String((error as NodeJS.ErrnoException).code ?? '');

function pesan(folder: string, error: unknown): string {
  const sebab: Readonly<Record<string, string>> = {
    ENOSPC: 'ruang disk habis; kosongkan ruang',
    EDQUOT: 'jatah ruang disk habis; kosongkan ruang',
    EACCES: 'foldernya tidak boleh ditulisi; periksa hak aksesnya',
    EPERM: 'foldernya tidak boleh ditulisi; periksa hak aksesnya',
    EROFS: 'foldernya tidak boleh ditulisi; periksa hak aksesnya',
  };
  const own = sebab[kode(error)] ?? `${error instanceof Error ? error.message : String(error)}; periksa foldernya`;
  return `Berkas tidak dapat ditulis ke ${folder}: ${own}, lalu ulangi. Tidak ada yang ditambahkan.`;
}
