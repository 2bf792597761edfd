/** Severities of an SOP's findings by step, for the facet of the search; what is the copy's defect does not count. */
import type { Finding } from '../../domain/finding.ts';
import type { Sop } from '../../domain/sop.ts';

export function temuanLangkah(sop: Sop, temuan: readonly Finding[]): ReadonlyMap<string, readonly string[]> {
  const steps = temuan.flatMap(({ path: [field, at], severity, jenis }) => {
    const langkah = field === 'langkah' && typeof at === 'number' ? sop.langkah[at] : undefined;
    return langkah === undefined || jenis !== 'sop' ? [] : [{ id: langkah.id, severity }];
  });
  return new Map(
    [...Map.groupBy(steps, ({ id }) => id)].map(([id, items]) => [id, items.map(({ severity }) => severity)]),
  );
}
