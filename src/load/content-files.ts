/** Which files the content folder holds, and which of them do not belong where they lie. */
import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { DEVICE, SLUG } from '../schema/field.ts';
import type { LocatedFinding } from '../domain/finding.ts';
import { asFinding } from './finding.ts';
import { contentFolder } from './folder.ts';
import type { Place } from './place.ts';

export interface ContentFile {
  /** Path from the root of the project, with forward slashes: `content/sop/…`. */
  readonly file: string;
  readonly path: string;
  readonly id: string;
}

export interface ContentFiles {
  readonly sop: readonly ContentFile[];
  readonly instansi: readonly ContentFile[];
  readonly topik: readonly ContentFile[];
  readonly peraturan: readonly ContentFile[];
  readonly naskah: readonly ContentFile[];
  readonly orientasi: readonly ContentFile[];
  readonly aturan: readonly ContentFile[];
  readonly tautan: readonly ContentFile[];
  readonly findings: readonly LocatedFinding[];
}

/** @param root root of the project */
export async function listContent(root: string): Promise<ContentFiles> {
  const home = contentFolder(root);
  const findings: LocatedFinding[] = [];
  const links = new Set<string>();
  const lower = new Map<string, string>();
  const list = async (folder: string, ending: string, depth: 1 | 2): Promise<ContentFile[]> => {
    const found: ContentFile[] = [];
    for (const path of await walk(join(home, folder), links)) {
      const file = relative(root, path).split(sep).join('/');
      const parts = relative(join(home, folder), path).split(sep);
      const name = parts.at(-1) ?? '';
      if (name.startsWith('.')) continue;
      const problem = links.has(path) ? LINK : misplaced(parts, ending, depth);
      const twin = lower.get(file.toLowerCase());
      lower.set(file.toLowerCase(), name);
      if (problem === null && twin !== undefined) findings.push(asFinding({ ...sameName(twin), file }));
      if (problem !== null) findings.push(asFinding({ file, line: 1, column: 1, path: [], ...problem }));
      else if (name.endsWith(ending)) found.push({ file, path, id: parts.join('/').slice(0, -ending.length) });
    }
    return found;
  };
  const files = {
    sop: await list('sop', '.mdx', 2),
    instansi: await list('instansi', '.yaml', 1),
    topik: await list('topik', '.yaml', 1),
    peraturan: await list('peraturan', '.yaml', 1),
    naskah: await list('naskah', '.txt', 1),
    orientasi: await list('orientasi', '.mdx', 1),
    aturan: await list('aturan', '.mdx', 1),
    tautan: await list('tautan', '.json', 1),
  };
  return { ...files, findings };
}

/** Other computers know no difference between capital and small letters. */
function sameName(twin: string): Place {
  return {
    line: 1,
    column: 1,
    path: [],
    message: `Nama berkas ini sama dengan ${twin}, kecuali huruf besarnya.`,
    hint: 'Ganti salah satu namanya, juga di sumber SOP-nya.',
  };
}

const LINK = { message: 'Ini tautan simbolis.', hint: 'Letakkan berkas atau folder aslinya di sini.' };

const WHAT: Readonly<Record<string, string>> = { '.mdx': 'Halaman ini', '.yaml': 'Data ini', '.txt': 'Naskah' };

const PERANGKAT = {
  message: 'Nama berkas atau foldernya tidak dapat dipakai di semua komputer.',
  hint: 'Pakai paling banyak 80 huruf, dan bukan nama perangkat seperti con, nul, atau com1.',
};

const NASKAH = /^[A-Za-z0-9][\w-]{0,199}$/;

function misplaced(parts: readonly string[], ending: string, depth: 1 | 2): { message: string; hint: string } | null {
  const name = parts.at(-1) ?? '';
  const what = depth === 2 ? 'SOP' : (WHAT[ending] ?? 'Berkas ini');
  const stem = name.replace(/\.[^.]*$/, '');
  if (!name.endsWith(ending)) {
    return {
      message: `${what} ditulis dalam berkas ${ending}, bukan ${name}.`,
      hint: `Ubah namanya menjadi ${stem}${ending}; satu id hanya punya satu berkas.`,
    };
  }
  if (parts.length !== depth) {
    return depth === 2
      ? {
          message: 'SOP ini tidak berada langsung di folder instansinya.',
          hint: 'Letakkan di content/sop/<instansi>/<nama-sop>.mdx.',
        }
      : { message: 'Berkas ini berada di dalam folder tambahan.', hint: 'Letakkan langsung di foldernya.' };
  }
  const words = [...parts.slice(0, -1), stem];
  if (ending === '.txt') {
    if (DEVICE.test(stem.toLowerCase())) return PERANGKAT;
    if (NASKAH.test(stem)) return null;
    return {
      message: 'Nama naskah ini tidak dapat menjadi alamat.',
      hint: 'Gunakan huruf, angka, tanda hubung, dan garis bawah.',
    };
  }
  if (words.some((word) => word.length > 80 || DEVICE.test(word))) {
    return PERANGKAT;
  }
  if (words.some((word) => !SLUG.test(word))) {
    return {
      message: 'Nama berkas atau foldernya bukan id yang sah.',
      hint: 'Gunakan huruf kecil, angka, dan tanda hubung tunggal, misalnya: penerbitan-ktp.',
    };
  }
  return null;
}

/** Files below a folder, and links as what they are: none is followed, and each is also put into `links`. */
async function walk(folder: string, links: Set<string>): Promise<string[]> {
  if ((await lstat(folder).catch(() => null))?.isSymbolicLink()) {
    links.add(folder);
    return [folder];
  }
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() || entry.isSymbolicLink() ? walk(path, links) : [path];
    }),
  );
  return nested.flat();
}
