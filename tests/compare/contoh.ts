/** SOPs for the tests of this room: the real ones, and short made-up ones. */
import { indexAcuan, buildSop, type AcuanIndex } from '../../src/domain/build-sop.ts';
import type { Acuan, LangkahFrontmatter, SopFrontmatter } from '../../src/domain/frontmatter.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { loadContent } from '../../src/load/load-content.ts';

const { content } = await loadContent(process.cwd());
export const acuan: Acuan = content.acuan;
export const index: AcuanIndex = indexAcuan(acuan);

export const ID = {
  naskah000: 'naskah-000/penyusunan-penetapan-perjanjian-kinerja',
  kalbar: 'dinas-perpustakaan-kearsipan-kalbar/penyusunan-perjanjian-kinerja',
  madiun: 'setda-kota-madiun/penyusunan-perjanjian-kinerja',
  naskah004: 'naskah-004/penyusunan-perjanjian-kinerja',
} as const;

export function readSop(id: string): Sop {
  return buildSop(id, readFrontmatter(id), index);
}

export function readFrontmatter(id: string): SopFrontmatter {
  const entry = content.sop.find((item) => item.id === id);
  if (entry === undefined) throw new Error(`SOP ${id} tidak ada.`);
  return entry.data;
}

/** The four SOPs of one procedure, in the order of the texts. */
export const EMPAT: readonly Sop[] = Object.values(ID).map(readSop);

type Ringkas = Partial<LangkahFrontmatter> & { readonly id: string };

/** A small SOP; what a step does not say gets a plain default. */
export function buatSop(id: string, langkah: readonly Ringkas[], more: Partial<SopFrontmatter> = {}): Sop {
  const data: SopFrontmatter = {
    ...readFrontmatter(ID.madiun),
    nama: 'Contoh',
    perkiraan: [],
    dasarHukum: [],
    pelaksana: [
      { id: 'kepala', nama: 'Kepala Seksi', jenjang: 'pengawas', peran: 'koordinator' },
      { id: 'staf', nama: 'Staf', jenjang: 'pelaksana', peran: 'pengolah' },
    ],
    langkah: langkah.map((item, place) => ({
      nomor: String(place + 1),
      kegiatan: item.id,
      ringkas: item.id,
      pelaksana: 'staf',
      tahap: 'penyusunan',
      ...item,
    })),
    ...more,
  };
  return buildSop(id, data, index);
}

/** A step of so many minutes. */
export function selama(id: string, menit: number, more: Partial<LangkahFrontmatter> = {}): Ringkas {
  return { id, mutuBaku: { waktu: `${menit} menit` }, ...more };
}
