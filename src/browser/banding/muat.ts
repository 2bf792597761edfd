/** Fetches published data and completes it to what the comparison reads. */
import { buildSop, indexAcuan } from '../../domain/build-sop.ts';
import type { PenjajaranTopik } from '../../compare/padanan/penjajaran.ts';
import type { Acuan, SopFrontmatter } from '../../domain/frontmatter.ts';
import type { Sop } from '../../domain/sop.ts';
import type { Bahan } from './bahan.ts';
import type { Tetap } from '../../view/revise.ts';

interface SopData extends SopFrontmatter {
  readonly id: string;
}

/** `/topik/<id>.json`: the SOPs of a topic, the registries they use, and their alignment. */
export async function loadTopik(url: string): Promise<Bahan> {
  const data = (await readJson(url)) as {
    readonly tanggal: string;
    readonly acuan: Acuan;
    readonly sop: readonly SopData[];
    readonly perbandingan: Tetap;
  };
  const index = indexAcuan(data.acuan);
  return {
    tanggal: data.tanggal,
    sops: data.sop.map((item) => buildSop(item.id, item, index)),
    tetap: data.perbandingan,
  };
}

export async function loadAcuan(url: string): Promise<Acuan & { readonly tanggal: string }> {
  return (await readJson(url)) as Acuan & { readonly tanggal: string };
}

/** `/sop/<id>.json`; null where there is no such SOP. */
export async function loadSop(url: string, acuan: Acuan): Promise<Sop | null> {
  const response = await fetch(url);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  const data = (await response.json()) as SopData;
  return buildSop(data.id, data, indexAcuan(acuan));
}

/** `/topik/<id>/padanan.json`: the alignment of all SOPs of the topic. */
export async function loadPenjajaran(url: string): Promise<PenjajaranTopik> {
  return (await readJson(url)) as PenjajaranTopik;
}

export async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}
