/** Reads the ledgers of published ids and says which of those ids no longer answer. */
import type { LocatedFinding } from '../domain/finding.ts';
import type { BukuTautan } from '../domain/buku-tautan.ts';
import { checkTautan, indexTautan, type TautanProblem } from '../schema/check-tautan.ts';
import { checkShape } from '../schema/problem.ts';
import { tautanSchema, toBukuTautan } from '../schema/buku-tautan.ts';
import type { ContentFile } from './content-files.ts';
import { asFinding } from './finding.ts';
import type { Yaml } from './yaml.ts';

interface Draft extends ContentFile {
  readonly yaml: Yaml;
}

export interface LoadedTautan {
  /** Ledgers by agency. */
  readonly buku: ReadonlyMap<string, BukuTautan>;
  readonly findings: readonly LocatedFinding[];
}

/**
 * @param ledgers the files of `content/tautan`; JSON is read as YAML, which knows the lines
 * @param sops every SOP file whose YAML could be read; `files` names all of them
 */
export function loadTautan(
  ledgers: readonly Draft[],
  sops: readonly Draft[],
  files: readonly ContentFile[],
): LoadedTautan {
  const index = indexTautan(
    sops.map(({ id, yaml }) => ({ id, value: yaml.value })),
    files.map(({ id }) => id),
  );
  const drafts = new Map(sops.map((item) => [item.id, item]));
  const buku = new Map<string, BukuTautan>();
  const findings = ledgers.flatMap((ledger) => {
    const shape = checkShape(tautanSchema, ledger.yaml.value);
    if (shape.ok) buku.set(ledger.id, toBukuTautan(shape.data));
    const told = (problem: TautanProblem): LocatedFinding => {
      const { sop, ...rest } = problem;
      const home = (sop === null ? undefined : drafts.get(sop)) ?? ledger;
      return asFinding({ file: home.file, sopId: sop ?? '', ...home.yaml.locate(rest.path, rest.atKey), ...rest });
    };
    const own = shape.ok ? [] : shape.problems.map((problem) => told({ sop: null, ...problem }));
    const broken = ledger.yaml.problems.map((problem) => asFinding({ file: ledger.file, ...problem }));
    return [...broken, ...own, ...checkTautan(ledger.id, ledger.yaml.value, index).map(told)];
  });
  return { buku, findings };
}
