/** The published data of one part, judged by the schemas of content: taken as they are, or refused with the first reason. */
import { join, resolve } from 'node:path';
import type * as z from 'zod';
import { formatBilangan } from '../domain/bilangan.ts';
import type { Acuan, SopFrontmatter } from '../domain/frontmatter.ts';
import { printPath } from '../report/print.ts';
import { glosariumSchema, instansiSchema, tahapSchema, toInstansi, toTopik, topikSchema } from '../schema/acuan.ts';
import { checkPeraturan } from '../schema/check-peraturan.ts';
import { checkSopReferences, type Known } from '../schema/check-references.ts';
import { checkSop } from '../schema/check-sop.ts';
import { slug } from '../schema/field.ts';
import { peraturanSchema, toPeraturan } from '../schema/peraturan.ts';
import type { Problem } from '../schema/problem.ts';
import { sopSchema } from '../schema/sop.ts';
import { checkTerbit } from '../schema/terbit.ts';
import { readJsonBagian } from './json-bagian.ts';
import type { SopEntry } from './load-content.ts';
import { checkTeks } from './teks-bagian.ts';
import { Tolak } from './tolak-bagian.ts';

/** The version of `/data/` that we write and know whole. */
const VERSI = 1;
const BATAS = { sop: 200_000_000, acuan: 20_000_000, butir: 20_000, kalimat: 300 } as const;

export interface DataBagian {
  readonly acuan: Acuan;
  readonly sop: readonly SopEntry[];
  /** Later than ours: keys that we do not know were left out. */
  readonly lebihBaru: boolean;
}

/**
 * @param folder as the operator wrote it
 * @param asal where relative folders start
 * @throws {Tolak} with a sentence that names file, SOP and field
 */
export function readDataBagian(folder: string, asal: string): DataBagian {
  const read = (name: 'sop.json' | 'acuan.json', most: number) => {
    const value = readJsonBagian(resolve(asal, folder, name), join(folder, name), most);
    return { nama: join(folder, name), ...readVersi(value, join(folder, name)) };
  };
  const acuan = read('acuan.json', BATAS.acuan);
  const sop = read('sop.json', BATAS.sop);
  const daftar = readAcuan(acuan);
  return { acuan: daftar, sop: readSop(sop, daftar), lebihBaru: acuan.longgar || sop.longgar };
}

interface Dokumen {
  readonly nama: string;
  readonly isi: Readonly<Record<string, unknown>>;
  readonly longgar: boolean;
}

function readVersi(value: unknown, nama: string): Omit<Dokumen, 'nama'> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Tolak('bentuk', `${nama} bukan data katalog. Ambil lagi dari /data/ bagian itu.`);
  const isi = value as Readonly<Record<string, unknown>>;
  const versi = isi['versi'];
  if (typeof versi !== 'number' || !Number.isInteger(versi) || versi < VERSI)
    throw new Tolak('versi', `${nama} bukan data katalog versi ${VERSI}. Ambil lagi dari /data/ bagian itu.`);
  return { isi, longgar: versi > VERSI };
}

const id = slug('Id.');

/** Every entry by its schema, its id beside it. */
function readAcuan(dokumen: Dokumen): Acuan {
  const each = <S extends z.ZodType, T>(
    name: keyof Acuan,
    schema: S,
    build: (id: string, data: z.output<S>) => T,
  ): readonly T[] => {
    const seen = new Set<string>();
    return readList(dokumen, name).map((item, at) => {
      const { id: own, ...rest } = item;
      const tempat = `${dokumen.nama}, ${name} ${typeof own === 'string' && id.safeParse(own).success ? own : at + 1}`;
      refuse(tempat, checkTeks(item));
      const named = checkTerbit(id, own);
      if (!named.ok) throw refusal(tempat, { ...first(named.problems), path: ['id'] });
      if (seen.has(named.data)) throw refusal(tempat, { path: [], message: 'Id ini dipakai lebih dari sekali.' });
      seen.add(named.data);
      return build(named.data, accept(tempat, schema, rest, dokumen.longgar));
    });
  };
  const whole = <S extends z.ZodType>(name: keyof Acuan, schema: S): z.output<S> => {
    const list = readList(dokumen, name);
    for (const [at, item] of list.entries()) refuse(`${dokumen.nama}, ${name} ${at + 1}`, checkTeks(item));
    return accept(`${dokumen.nama}, ${name}`, schema, list, dokumen.longgar);
  };
  return {
    instansi: each('instansi', instansiSchema, toInstansi),
    topik: each('topik', topikSchema, toTopik),
    peraturan: each('peraturan', peraturanSchema, toPeraturan),
    tahap: whole('tahap', tahapSchema),
    istilah: whole('istilah', glosariumSchema),
  };
}

function readSop(dokumen: Dokumen, acuan: Acuan): readonly SopEntry[] {
  const idOf = (item: { readonly id: string }): string => item.id;
  const known: Known = {
    instansi: acuan.instansi.map(idOf),
    topik: acuan.topik.map(idOf),
    peraturan: acuan.peraturan.map(idOf),
    // What a part says of its regulations is its word.
    registri: new Map(),
    tahap: acuan.tahap.map(idOf),
    tahapTopik: new Map(acuan.topik.flatMap((item) => (item.tahap ? [[item.id, item.tahap.map(idOf)]] : []))),
    langkah: new Map(),
    naskah: new Map(),
    wordsOf: () => null,
  };
  for (const item of acuan.peraturan)
    refuse(
      `${dokumen.nama.replace(/sop\.json$/, 'acuan.json')}, peraturan ${item.id}`,
      diAcuan(checkPeraturan(item.id, item, known))[0],
    );
  const seen = new Set<string>();
  return readList(dokumen, 'sop').map((item, at) => {
    const sopId = typeof item['id'] === 'string' && isSopId(item['id']) ? item['id'] : null;
    const tempat = `${dokumen.nama}, SOP ${sopId ?? at + 1}`;
    refuse(tempat, checkTeks(item));
    if (sopId === null)
      throw refusal(tempat, { path: ['id'], message: 'Isinya harus id SOP, misalnya: instansi/nama-sop.' });
    if (seen.has(sopId)) throw refusal(tempat, { path: [], message: 'Id ini dipakai lebih dari sekali.' });
    seen.add(sopId);
    const written = tertulis(item);
    const data: SopFrontmatter = accept(tempat, sopSchema, written, dokumen.longgar);
    refuse(tempat, [...checkSop(data), ...diAcuan(checkSopReferences(sopId, data, known))][0]);
    return { id: sopId, file: `data/${sopId}`, data, badan: [], rujukan: [] };
  });
}

const diAcuan = (problems: readonly Problem[]): Problem[] =>
  problems
    .filter(isWithin)
    .map((problem) => ({ ...problem, message: problem.message.replace(/content\/\w+/, 'acuan.json') }));

/** Source texts are not published, and an SOP that stands elsewhere becomes words where the parts are joined. */
const isWithin = ({ path }: Problem): boolean =>
  !path.includes('bukti') && !['sop', 'digantiOleh', 'naskah'].includes(String(path.at(-1)));

function isSopId(text: string): boolean {
  const parts = text.split('/');
  return parts.length === 2 && parts.every((part) => id.safeParse(part).success);
}

/** As its author wrote it, without what the part counted (`export/json.ts`). */
function tertulis(item: Readonly<Record<string, unknown>>): object {
  const only = (value: object, left: ReadonlySet<string>): object =>
    Object.fromEntries(Object.entries(value).filter(([name]) => !left.has(name)));
  const langkah = item['langkah'];
  const perLangkah = new Set(['urutan', 'menit']);
  return {
    ...only(item, new Set(['versi', 'id', 'url', 'totalMenit', 'totalLengkap'])),
    ...(Array.isArray(langkah) && {
      langkah: langkah.map((own: unknown) =>
        typeof own === 'object' && own !== null && !Array.isArray(own) ? only(own, perLangkah) : own,
      ),
    }),
  };
}

function readList({ nama, isi }: Dokumen, name: string): readonly Readonly<Record<string, unknown>>[] {
  const list = isi[name];
  if (!Array.isArray(list)) throw new Tolak('bentuk', `${nama} tidak memuat daftar ${name}.`);
  if (list.length > BATAS.butir)
    throw new Tolak(
      'terlalu-besar',
      `${nama} memuat ${formatBilangan(list.length)} ${name}, paling banyak ${formatBilangan(BATAS.butir)}.`,
    );
  return list.map((item: unknown, at) => {
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) return item as Record<string, unknown>;
    throw refusal(`${nama}, ${name} ${at + 1}`, { path: [], message: 'Isinya harus pasangan kunci dan isi.' });
  });
}

function accept<S extends z.ZodType>(tempat: string, schema: S, value: unknown, longgar: boolean): z.output<S> {
  const checked = checkTerbit(schema, value, longgar);
  if (checked.ok) return checked.data;
  throw refusal(tempat, first(checked.problems), checked.problems.length - 1);
}

const first = ([problem]: readonly Problem[]): Problem => problem ?? { path: [], message: 'Isinya tidak sah.' };

function refuse(tempat: string, problem: Problem | null | undefined): void {
  if (problem) throw refusal(tempat, problem);
}

function refusal(tempat: string, { path, message }: Problem, lain = 0): Tolak {
  const where = path.length === 0 ? tempat : `${tempat}, ${printPath(path)}`;
  const rest = lain > 0 ? ` Ada ${formatBilangan(lain)} masalah lain di sini.` : '';
  const kalimat = message.length > BATAS.kalimat ? `${message.slice(0, BATAS.kalimat)}…` : message;
  return new Tolak('bentuk', `${where}: ${kalimat}${rest}`);
}
