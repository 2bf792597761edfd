/** A portal: the catalogues of parts that stand on hosts of their own, read from local copies of their published data. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Acuan, SopFrontmatter } from '../domain/frontmatter.ts';
import type { Content, SopEntry } from './load-content.ts';

export interface Bagian {
  /** As readers know it. */
  readonly nama: string;
  /** Home page of the part, with its base path: `https://sop.dinas-a.example/`. */
  readonly alamat: string;
  /** Folder with its `sop.json` and `acuan.json`, from the file that names it. */
  readonly data: string;
}

type SopData = SopFrontmatter & { readonly id: string };

const VERSI = 1;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @throws with the file and what to write when it is not the list of parts it should be */
export function readPortal(file: string): readonly Bagian[] {
  const { bagian } = readJson(file) as { readonly bagian?: unknown };
  const contoh = '{"bagian": [{"nama": "…", "alamat": "https://…/", "data": "folder"}]}';
  if (!Array.isArray(bagian) || bagian.length === 0) throw new Error(`${file} harus berbentuk ${contoh}.`);
  return bagian.map((item: Partial<Record<keyof Bagian, unknown>>, at) => {
    const { nama, alamat, data } = item;
    if (typeof nama !== 'string' || typeof data !== 'string' || typeof alamat !== 'string' || !URL.canParse(alamat)) {
      throw new Error(`${file}: bagian ke-${at + 1} belum lengkap. Tulis nama, alamat, dan data seperti ${contoh}.`);
    }
    return { nama, alamat: alamat.replace(/\/*$/, '/'), data: resolve(dirname(file), data) };
  });
}

/** Address of every agency's part. @throws when two parts hold the same agency */
export function petaBagian(bagian: readonly Bagian[]): Readonly<Record<string, string>> {
  const peta: Record<string, string> = {};
  for (const { nama, alamat, data } of bagian) {
    for (const { id } of readAcuan(data).instansi) {
      if (peta[id] !== undefined)
        throw new Error(
          `Instansi ${id} ada di dua bagian: ${peta[id]} dan ${alamat} (${nama}). Satu instansi satu bagian.`,
        );
      peta[id] = alamat;
    }
  }
  return peta;
}

/** The content of a portal: SOPs and agencies of its parts, the registries of its own, and what these lack. */
export function gabungBagian(content: Content, bagian: readonly Bagian[]): Content {
  const parts = bagian.map(({ data }) => ({ acuan: readAcuan(data), sop: readSop(data) }));
  const add = <T extends { readonly id: string }>(
    own: readonly T[],
    pick: (acuan: Acuan) => readonly T[],
  ): readonly T[] => {
    const all = new Map(own.map((item) => [item.id, item]));
    for (const { acuan } of parts) for (const item of pick(acuan)) if (!all.has(item.id)) all.set(item.id, item);
    return [...all.values()];
  };
  return {
    ...content,
    sop: parts.flatMap(({ sop }) => sop).sort((a, b) => (a.id < b.id ? -1 : 1)),
    acuan: {
      ...content.acuan,
      instansi: add([], (acuan) => acuan.instansi),
      topik: add(content.acuan.topik, (acuan) => acuan.topik),
      peraturan: add(content.acuan.peraturan, (acuan) => acuan.peraturan),
      tahap: add(content.acuan.tahap, (acuan) => acuan.tahap),
    },
    naskah: [],
    orientasi: [],
  };
}

function readSop(folder: string): readonly SopEntry[] {
  const file = resolve(folder, 'sop.json');
  const { versi, sop } = readJson(file) as { readonly versi?: unknown; readonly sop?: unknown };
  if (versi !== VERSI || !Array.isArray(sop)) {
    throw new Error(`${file} bukan data katalog versi ${VERSI}. Ambil lagi dari /data/sop.json bagian itu.`);
  }
  return sop.map((item: SopData) => {
    if (!ID.test(item.id)) throw new Error(`${file}: "${item.id}" bukan id SOP.`);
    return { id: item.id, file: `data/${item.id}`, data: tertulis(item), body: '', usesComponents: false, rujukan: [] };
  });
}

/** As its author wrote it, without what the part counted (`export/json.ts`). */
function tertulis(item: SopData): SopFrontmatter {
  const counted = new Set(['versi', 'id', 'url', 'totalMenit', 'totalLengkap']);
  const only = (value: object, left: ReadonlySet<string>): object =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !left.has(name)));
  const perLangkah = new Set(['urutan', 'menit']);
  return {
    ...only(item, counted),
    langkah: item.langkah.map((own) => only(own, perLangkah)),
  } as unknown as SopFrontmatter;
}

function readAcuan(folder: string): Acuan {
  const file = resolve(folder, 'acuan.json');
  const acuan = readJson(file) as Partial<Acuan>;
  if (!Array.isArray(acuan.instansi) || !Array.isArray(acuan.topik)) {
    throw new Error(`${file} bukan data acuan. Ambil lagi dari /data/acuan.json bagian itu.`);
  }
  return acuan as Acuan;
}

function readJson(file: string): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object;
  } catch (error) {
    throw new Error(
      `${file} tidak dapat dibaca (${error instanceof Error ? error.message : String(error)}). Ambil datanya lebih dahulu, misalnya: curl -fo sop.json https://…/data/sop.json`,
    );
  }
}
