/** The one door to the content: everything pages and exports read, built once per build. */
import { getCollection } from 'astro:content';
import { buildSop, indexAcuan } from '../domain/build-sop.ts';
import type { Catalogue, Naskah } from '../domain/catalogue.ts';
import type { Acuan, SopFrontmatter } from '../domain/frontmatter.ts';

let built: Promise<Catalogue> | null = null;

/** Memoised for a build; read anew for every request in dev, where content changes. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return readCatalogue();
  return (built ??= readCatalogue());
}

async function readCatalogue(): Promise<Catalogue> {
  const [sop, registries, naskah] = await Promise.all([
    getCollection('sop'),
    getCollection('acuan'),
    getCollection('naskah'),
  ]);
  const daftar = Object.fromEntries(registries.map(({ id, data }) => [id, (data as { daftar: unknown }).daftar]));
  const acuan = daftar as unknown as Acuan;
  const index = indexAcuan(acuan);
  return {
    sop: sop.map(({ id, data }) => buildSop(id, data as SopFrontmatter, index)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    acuan,
    naskah: naskah.map(({ data }) => data as unknown as Naskah).sort((a, b) => (a.name < b.name ? -1 : 1)),
    tanggal: import.meta.env.SOP_TANGGAL,
  };
}
