/** Whether what a body's components name exists. */
import { dangling } from '../schema/check-sop.ts';
import type { Known } from '../schema/check-references.ts';
import type { Problem } from '../schema/problem.ts';
import type { ComponentUse } from './body-components.ts';
import type { Place } from './place.ts';

/** @param own the SOP whose body it is; null on a page that belongs to none, where `sop` must be named */
export function checkUses(uses: readonly ComponentUse[], own: string | null, known: Known): Place[] {
  return uses.flatMap((use) =>
    checkUse(use, own, known).map((problem) => ({ ...problem, line: use.line, column: use.column })),
  );
}

function checkUse({ name, attributes }: ComponentUse, own: string | null, known: Known): Problem[] {
  const raw = (value: unknown): { value: unknown; path: [] } => ({ value, path: [] });
  if (name === 'Peraturan') return dangling(raw(attributes['id']), known.peraturan, 'Peraturan', 'content/peraturan');
  if (name === 'Catatan') return [];
  const sop = attributes['sop'] ?? own;
  if (sop === null) {
    return [
      { path: [], message: `<${name}> di halaman ini belum menyebut SOP-nya.`, hint: 'Tambahkan sop="<id SOP>".' },
    ];
  }
  const steps = known.langkah.get(sop);
  if (steps === undefined) return dangling(raw(sop), [...known.langkah.keys()], 'SOP', 'katalog');
  if (name === 'Bagan') return [];
  return dangling(raw(attributes['id']), steps, 'Langkah', sop === own ? 'SOP ini' : `SOP ${sop}`);
}
