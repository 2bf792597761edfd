/** The findings of one SOP by place, those of the agency and those of our copy apart. */
import type { Finding, Severity } from '../../domain/finding.ts';
import type { Sop } from '../../domain/sop.ts';
import { tempatTemuan, type Tempat } from './tempat.ts';

export interface KelompokTempat {
  /** Anchor on the SOP page. */
  readonly id: string;
  readonly tempat: Tempat;
  readonly butir: readonly { readonly finding: Finding; readonly rinci: string | null }[];
}

/** Anchor of what was found at one place. */
export function idTemuan(jenis: Finding['jenis'], kunci: string): string {
  return `temuan-${jenis === 'salinan' ? 'salinan-' : ''}${kunci}`;
}

/** Anchor of one SOP on the page of a rule; no id holds two hyphens, so no two SOPs share one. */
export function idSop(sop: Sop, jenis: Finding['jenis']): string {
  return `${jenis === 'salinan' ? 'salinan-' : ''}sop-${sop.instansi.id}--${sop.slug}`;
}

/** Severities of what was found about the agency's text, by step id: the facet of the search. */
export function tingkatLangkah(sop: Sop, findings: readonly Finding[]): ReadonlyMap<string, readonly Severity[]> {
  const byStep = new Map<string, Severity[]>();
  for (const { jenis, path, severity } of findings) {
    const [first, index] = path;
    if (jenis === 'salinan' || first !== 'langkah' || typeof index !== 'number') continue;
    const id = sop.tertulis.langkah[index]?.id ?? '';
    byStep.set(id, [...(byStep.get(id) ?? []), severity]);
  }
  return byStep;
}

/** One group per place, in the order of the page. */
export function kelompokTempat(sop: Sop, findings: readonly Finding[], jenis: Finding['jenis']): KelompokTempat[] {
  const placed = findings
    .filter((finding) => finding.jenis === jenis)
    .map((finding) => ({ finding, tempat: tempatTemuan(finding, sop) }));
  return [...Map.groupBy(placed, ({ tempat }) => tempat.kunci)]
    .flatMap(([kunci, list]): KelompokTempat[] => {
      const [first] = list;
      if (first === undefined) return [];
      const butir = list.map(({ finding, tempat: { rinci } }) => ({ finding, rinci }));
      return [{ id: idTemuan(jenis, kunci), tempat: first.tempat, butir }];
    })
    .sort((a, b) => a.tempat.urutan - b.tempat.urutan);
}
