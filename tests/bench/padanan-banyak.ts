/** Many SOPs of one topic in as many made-up agencies, for timing: variants of the real ones. */
import type { SopFrontmatter } from '../../src/domain/frontmatter.ts';
import { buildSop, type AcuanIndex } from '../../src/domain/build-sop.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { createAcak } from './padanan-acak.ts';
import { createVarian } from './padanan-varian.ts';

export function createBanyak(asal: readonly SopFrontmatter[], jumlah: number, acuan: AcuanIndex): Sop[] {
  const acak = createAcak(jumlah);
  return Array.from({ length: jumlah }, (_, nth) => {
    const source = asal[nth % asal.length];
    if (source === undefined) throw new Error('Tidak ada SOP asal.');
    return buildSop(
      `instansi-${String(nth + 1).padStart(3, '0')}/sop`,
      createVarian(source, acak, new Set()).data,
      acuan,
    );
  });
}
