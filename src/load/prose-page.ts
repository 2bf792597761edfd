/** A page that is prose with front matter: a learning path, an audit rule. Its body may use the same components as an SOP's. */
import type * as z from 'zod';
import type { Potongan } from '../domain/badan.ts';
import type { LocatedFinding } from '../domain/finding.ts';
import type { Known } from '../schema/check-references.ts';
import { checkShape, type Problem } from '../schema/problem.ts';
import type { TextDraft } from './drafts.ts';
import { asFinding } from './finding.ts';
import { splitFrontMatter } from './front-matter.ts';
import { checkBody } from './mdx-body.ts';
import { checkUses } from './mdx-references.ts';
import { parseYaml } from './yaml.ts';

export interface ProsePage<T> {
  readonly id: string;
  readonly file: string;
  readonly data: T;
  /** Empty where the author wrote none. */
  readonly badan: readonly Potongan[];
}

export interface ReadProse<T> {
  readonly page: ProsePage<T> | null;
  readonly findings: readonly LocatedFinding[];
}

/**
 * @param awalan before the anchors of headings
 * @param more problems of the raw front matter beyond its shape
 */
export function readProsePage<S extends z.ZodType, T>(
  file: TextDraft,
  known: Known,
  schema: S,
  build: (data: z.output<S>) => T,
  awalan = '',
  more: (raw: unknown) => readonly Problem[] = () => [],
): ReadProse<T> {
  const split = splitFrontMatter(file.text);
  if (!split.ok) return { page: null, findings: [asFinding({ file: file.file, ...split.problem })] };
  const yaml = parseYaml(split.yaml, 2);
  const { uses, problems, badan } = checkBody(split.body, split.bodyLine, awalan);
  const shape = checkShape(schema, yaml.value);
  const wrong = yaml.broken ? [] : [...(shape.ok ? [] : shape.problems), ...more(yaml.value)];
  const findings = [
    ...yaml.problems,
    ...wrong.map((problem) => ({ ...yaml.locate(problem.path, problem.atKey), ...problem })),
    ...problems,
    ...checkUses(uses, null, known),
  ].map((problem) => asFinding({ file: file.file, ...problem }));
  if (!shape.ok || findings.length > 0) return { page: null, findings };
  return { page: { id: file.id, file: file.file, data: build(shape.data), badan }, findings };
}
