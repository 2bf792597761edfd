/** Anchors of findings on the page of their SOP, and the marks that lead there. */
import type { Sebab } from '../../audit/sebab/sebab.ts';
import type { Finding, Severity } from '../../domain/finding.ts';
import type { Sop } from '../../domain/sop.ts';
import { TINGKAT_TEMUAN } from '../../report/temuan-data.ts';
import { tempatTemuan } from './tempat.ts';

/** Anchor of the first finding at one place; further ones add `-2`, `-3` … */
export function idTemuan(jenis: Finding['jenis'], kunci: string): string {
  return `temuan-${jenis === 'salinan' ? 'salinan-' : ''}${kunci}`;
}

export function idSebab({ kunci }: Pick<Sebab, 'kunci'>): string {
  return `sebab-${kunci}`;
}

/** Anchor of one SOP on the page of a rule; no id holds two hyphens, so no two SOPs share one. */
export function idSop(sop: Sop, jenis: Finding['jenis']): string {
  return `${jenis === 'salinan' ? 'salinan-' : ''}sop-${sop.instansi.id}--${sop.slug}`;
}

/** The anchor of each finding of one SOP. @param findings all of them, in the order of the run */
export function listIdTemuan(sop: Sop, findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const used = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const id = idTemuan(finding.jenis, tempatTemuan(finding, sop).kunci);
      const count = (used.get(id) ?? 0) + 1;
      used.set(id, count);
      return [finding, count === 1 ? id : `${id}-${count}`];
    }),
  );
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

/** What one place shows of a cause. */
export interface SebabSetempat {
  readonly sebab: Sebab;
  readonly jenis: Finding['jenis'];
  /** Of the most severe of its findings there. */
  readonly severity: Severity;
  readonly temuan: readonly Finding[];
}

/** The causes that are found at one place, with their findings there. @param kunci see `kunciTempat` */
export function sebabSetempat(sop: Sop, daftar: readonly Sebab[], kunci: string): SebabSetempat[] {
  return daftar.flatMap((sebab) => {
    const temuan = sebab.temuan.filter((item) => tempatTemuan(item, sop).kunci === kunci);
    const severity = TINGKAT_TEMUAN.find((tingkat) => temuan.some((item) => item.severity === tingkat));
    return severity === undefined ? [] : [{ sebab, jenis: sebab.jenis, severity, temuan }];
  });
}
