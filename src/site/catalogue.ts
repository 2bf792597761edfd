/** The one door to the content: everything pages and exports read, built once per build. */
import { buildSop, indexAcuan } from '../domain/build-sop.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Acuan } from '../domain/frontmatter.ts';
import { terima } from '../load/serahan.ts';

let built: Promise<Catalogue> | null = null;

/** Memoised for a build; read anew for every request in dev, where content changes. */
export function getCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return Promise.resolve(readCatalogue());
  return (built ??= Promise.resolve(readCatalogue()));
}

function readCatalogue(): Catalogue {
  const { acuan, naskah, sop } = terima();
  const index = indexAcuan(acuan);
  return {
    sop: sop.map(({ id, data }) => buildSop(id, data, index)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    // In the order of their names, as exports have always listed them.
    acuan: Object.fromEntries(Object.entries(acuan).sort(([a], [b]) => (a < b ? -1 : 1))) as unknown as Acuan,
    naskah: [...naskah].sort((a, b) => (a.name < b.name ? -1 : 1)),
    tanggal: import.meta.env.SOP_TANGGAL,
  };
}
