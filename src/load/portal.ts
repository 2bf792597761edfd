/** A portal: the parts that stand on hosts of their own, read from local copies of their published data. What is not right is left out and named. */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BagianHilang } from '../domain/bagian-hilang.ts';
import { alamatSitus } from '../domain/url.ts';
import { slug } from '../schema/field.ts';
import { bagianSchema, type BagianTertulis } from '../schema/portal.ts';
import { checkShape } from '../schema/problem.ts';
import { printPath } from '../report/print.ts';
import { readDataBagian, type DataBagian } from './data-bagian.ts';
import { checkTeks } from './teks-bagian.ts';
import { Tolak } from './tolak-bagian.ts';

export interface Bagian extends DataBagian {
  /** As readers know it. */
  readonly nama: string;
  /** Home page of the part as links use it (`alamatSitus`). */
  readonly alamat: string;
}

export interface Portal {
  /** In the order of the file. */
  readonly bagian: readonly Bagian[];
  readonly hilang: readonly BagianHilang[];
  /** For the operator: one sentence for each part that is left out or read with care. */
  readonly kalimat: readonly string[];
}

export const TANPA_PORTAL: Portal = { bagian: [], hilang: [], kalimat: [] };

const CONTOH = '{"bagian": [{"nama": "…", "alamat": "https://…/", "data": "folder", "instansi": ["…"]}]}';

/**
 * An agency belongs to the part whose entry names it, else to the first part that brings it.
 * @throws with what to write when the file is no list of parts, or when none of them can be taken in
 */
export function loadPortal(file: string): Portal {
  const tertulis = readDaftar(file);
  const bagian: Bagian[] = [];
  const hilang: BagianHilang[] = [];
  const kalimat: string[] = [];
  /** Agency → place of its part in the list. */
  const milik = new Map<string, number>();
  for (const [at, item] of tertulis.entries()) {
    for (const instansi of instansiTertulis(item)) if (!milik.has(instansi)) milik.set(instansi, at);
  }
  const nama = tertulis.map(namaBagian);
  const pemilik = (at: number): string => nama[at] ?? '';
  for (const [at, item] of tertulis.entries()) {
    try {
      const entry = readTertulis(item);
      const kembar = bagian.find((other) => other.nama === entry.nama || other.alamat === entry.alamat);
      if (kembar) throw new Tolak('tulisan', `Nama atau alamatnya sama dengan bagian ${kembar.nama}.`);
      const lain = entry.instansi?.find((instansi) => milik.get(instansi) !== at);
      if (lain !== undefined)
        throw new Tolak('wewenang', `Instansi ${lain} sudah menjadi milik bagian ${pemilik(milik.get(lain) ?? -1)}.`);
      const data = readDataBagian(entry.data, dirname(file));
      checkWewenang(data, entry, at, milik, pemilik);
      bagian.push({ nama: entry.nama, alamat: entry.alamat, ...data });
      if (data.lebihBaru)
        kalimat.push(`Bagian ${entry.nama} memakai versi data yang lebih baru; kunci yang belum dikenal tidak dimuat.`);
    } catch (error) {
      if (!(error instanceof Tolak)) throw error;
      hilang.push({ ...sebutan(item, pemilik(at)), sebab: error.sebab });
      kalimat.push(`Bagian ${pemilik(at)} tidak ikut dimuat. ${error.message}`);
    }
  }
  if (bagian.length === 0)
    throw new PortalError(`Tidak satu pun bagian di ${file} dapat dimuat.\n\n${kalimat.join('\n')}`);
  return { bagian, hilang, kalimat };
}

/** Address of every agency's part. */
export function petaBagian({ bagian }: Portal): Readonly<Record<string, string>> {
  return Object.fromEntries(bagian.flatMap(({ acuan, alamat }) => acuan.instansi.map(({ id }) => [id, alamat])));
}

/** A portal that cannot be built. Its message says all; a stack would say nothing more. */
class PortalError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PortalError';
    this.stack = '';
  }
}

function readDaftar(file: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new PortalError(`${file} tidak ada atau bukan JSON. Isinya harus berbentuk ${CONTOH}.`);
  }
  const { bagian } = (value ?? {}) as { readonly bagian?: unknown };
  if (!Array.isArray(bagian) || bagian.length === 0) throw new PortalError(`${file} harus berbentuk ${CONTOH}.`);
  return bagian;
}

function readTertulis(item: unknown): BagianTertulis {
  const teks = checkTeks(item);
  const checked = checkShape(bagianSchema, item);
  const problem = teks ?? (checked.ok ? null : checked.problems[0]);
  if (problem) {
    const where = problem.path.length === 0 ? '' : `, ${printPath(problem.path)}`;
    throw new Tolak('tulisan', `Di portal.json${where}: ${problem.message.slice(0, 300)}`);
  }
  if (!checked.ok) throw new Tolak('tulisan', 'Di portal.json: isinya tidak sah.');
  return checked.data;
}

/** A part publishes only agencies of its own; that its SOPs are of these, `readDataBagian` has seen. */
function checkWewenang(
  { acuan }: DataBagian,
  { instansi }: BagianTertulis,
  at: number,
  milik: Map<string, number>,
  pemilik: (at: number) => string,
): void {
  const own = acuan.instansi.map(({ id }) => id);
  for (const id of own) {
    const taken = milik.get(id);
    if (taken !== undefined && taken !== at)
      throw new Tolak('wewenang', `Datanya memuat instansi ${id}, milik bagian ${pemilik(taken)}.`);
    if (taken === undefined && instansi !== undefined)
      throw new Tolak(
        'wewenang',
        `Datanya memuat instansi ${id}, yang tidak ada di daftar instansinya: ${instansi.join(', ')}.`,
      );
  }
  for (const id of own) milik.set(id, at);
}

/** What an entry says of itself, also where it is not right as a whole. */
function sebutan(item: unknown, nama: string): Omit<BagianHilang, 'sebab'> {
  const { alamat } = (item ?? {}) as { readonly alamat?: unknown };
  return {
    nama: nama.replace(/^ke-\d+$/, 'Bagian $&'),
    alamat: typeof alamat === 'string' ? alamatSitus(alamat) : null,
    instansi: instansiTertulis(item),
  };
}

function namaBagian(item: unknown, at: number): string {
  const { nama } = (item ?? {}) as { readonly nama?: unknown };
  const isNama = typeof nama === 'string' && nama.trim() !== '' && nama.length <= 200 && checkTeks(nama) === null;
  return isNama ? nama : `ke-${at + 1}`;
}

const idInstansi = slug('Id instansi.');

function instansiTertulis(item: unknown): readonly string[] {
  const { instansi } = (item ?? {}) as { readonly instansi?: unknown };
  if (!Array.isArray(instansi)) return [];
  return instansi.filter((id: unknown): id is string => idInstansi.safeParse(id).success);
}
