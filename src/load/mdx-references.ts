/** Whether what a body's components name exists. */
import { dangling } from '../schema/check-sop.ts';
import type { Known } from '../schema/check-references.ts';
import type { ComponentUse } from './mdx-body.ts';
import type { Place } from './place.ts';

/** @param own the SOP whose body it is */
export function checkUses(uses: readonly ComponentUse[], own: string, known: Known): Place[] {
  return uses.flatMap(({ name, attributes, line, column }) => {
    const raw = (value: unknown): { value: unknown; path: [] } => ({ value, path: [] });
    const sop = attributes['sop'] ?? own;
    const steps = known.langkah.get(sop);
    const problems =
      name === 'Peraturan'
        ? dangling(raw(attributes['id']), known.peraturan, 'Peraturan', 'content/peraturan')
        : steps === undefined
          ? dangling(raw(sop), [...known.langkah.keys()], 'SOP', 'katalog')
          : name === 'Langkah'
            ? dangling(raw(attributes['id']), steps, 'Langkah', sop === own ? 'SOP ini' : `SOP ${sop}`)
            : [];
    return problems.map((problem) => ({ ...problem, line, column }));
  });
}
