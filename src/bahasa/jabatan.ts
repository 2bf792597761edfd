/** Lane names as officers know them: one jabatan, however it is spelled. */
import { groupBy } from '../domain/group-by.ts';
import type { Langkah, Pelaksana, Sop } from '../domain/sop.ts';

export interface PemakaianJabatan {
  readonly sop: Sop;
  readonly pelaksana: Pelaksana;
  /** Steps done in this lane, and steps the lane takes part in. */
  readonly langkah: readonly Langkah[];
  readonly peserta: readonly Langkah[];
}

export interface Jabatan {
  readonly slug: string;
  /** The best spelling in use. */
  readonly nama: string;
  /** Every other spelling in use. */
  readonly ejaan: readonly string[];
  readonly pemakaian: readonly PemakaianJabatan[];
}

/** `Kasubag Program`, `KASUBBAG Program` and `Kepala Sub Bagian Program` → `kasubbag-program`: the slug of the page. */
export function slugJabatan(nama: string): string {
  const words = nama
    .toLowerCase()
    .replace(/&/g, ' dan ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return SAMA.reduce((text, [pattern, short]) => text.replace(pattern, short), words).replace(/ /g, '-');
}

/** All lanes of all SOPs, spellings joined, in alphabetical order. */
export function groupJabatan(sops: readonly Sop[]): readonly Jabatan[] {
  const pemakaian = sops.flatMap((sop) =>
    sop.pelaksana.map((pelaksana): PemakaianJabatan => ({
      sop,
      pelaksana,
      langkah: sop.langkah.filter((item) => item.pelaksana === pelaksana.id),
      peserta: sop.langkah.filter((item) => item.peserta.includes(pelaksana.id)),
    })),
  );
  return [...groupBy(pemakaian, (item) => slugJabatan(item.pelaksana.nama))]
    .map(([slug, items]): Jabatan => {
      const names = [...new Set(items.map((item) => item.pelaksana.nama))].sort((a, b) => rate(b) - rate(a));
      const [nama = slug, ...ejaan] = names;
      return { slug, nama, ejaan, pemakaian: items };
    })
    .sort((a, b) => a.nama.localeCompare(b.nama, 'id'));
}

const SAMA: readonly (readonly [RegExp, string])[] = [
  [/\bkepala sub ?bagian\b|\bkasubb?ag\b|\bkasub bag\b/g, 'kasubbag'],
  [/\bkepala bagian\b/g, 'kabag'],
  [/\bkepala bidang\b/g, 'kabid'],
  [/\bkepala dinas\b/g, 'kadis'],
  [/\bkepala badan\b/g, 'kaban'],
  [/\bsekretaris daerah\b/g, 'sekda'],
  [/\bsub koordinator\b/g, 'subkoordinator'],
  [/\bstaff\b/g, 'staf'],
];

/** A name with a capital first letter and small ones after it reads best; among those, the standard spelling. */
function rate(nama: string): number {
  return (/^\p{Lu}/u.test(nama) ? 2 : 0) + (/\p{Ll}/u.test(nama) ? 2 : 0) + (/staff|kasubag/i.test(nama) ? 0 : 1);
}
