/** Reads the learning paths: front matter for the steps, a body of plain prose for the introduction. */
import type { LocatedFinding } from '../domain/finding.ts';
import type { Orientasi } from '../domain/orientasi.ts';
import { checkOrientasi, orientasiSchema, toOrientasi } from '../schema/orientasi.ts';
import { checkShape } from '../schema/problem.ts';
import type { ContentFile } from './content-files.ts';
import { asFinding } from './finding.ts';
import { splitFrontMatter } from './front-matter.ts';
import { checkBody } from './mdx-body.ts';
import type { Place } from './place.ts';
import { parseYaml } from './yaml.ts';

export interface OrientasiEntry {
  readonly id: string;
  readonly file: string;
  readonly data: Orientasi;
  readonly body: string;
}

/** @param sops front matter of every SOP by id, as read */
export function readOrientasi(
  file: ContentFile,
  text: string,
  sops: ReadonlyMap<string, unknown>,
): { readonly entry: OrientasiEntry | null; readonly findings: readonly LocatedFinding[] } {
  const fail = (problems: readonly Place[]): LocatedFinding[] =>
    problems.map((problem) => asFinding({ file: file.file, ...problem }));
  const split = splitFrontMatter(text);
  if (!split.ok) return { entry: null, findings: fail([split.problem]) };
  const yaml = parseYaml(split.yaml, 2);
  const body = checkBody(split.body, split.bodyLine);
  const shape = checkShape(orientasiSchema, yaml.value);
  const wrong = yaml.broken ? [] : [...(shape.ok ? [] : shape.problems), ...checkOrientasi(yaml.value, sops)];
  const findings = fail([
    ...yaml.problems,
    ...wrong.map((problem) => ({ ...yaml.locate(problem.path, problem.atKey), ...problem })),
    ...body.problems,
    ...body.uses.map(({ name, line, column }) => ({
      line,
      column,
      path: [],
      message: `Komponen <${name}> tidak dipakai di pengantar jalur orientasi.`,
      hint: 'Tulis langkahnya di urutan, atau pakai tautan biasa.',
    })),
  ]);
  const ok = shape.ok && findings.length === 0;
  return {
    entry: ok ? { id: file.id, file: file.file, data: toOrientasi(file.id, shape.data), body: split.body } : null,
    findings,
  };
}
