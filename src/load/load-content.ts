/** Reads the whole content folder: everything that is right, and every problem of every file in one run. */
import type * as z from 'zod';
import type { Potongan } from '../domain/badan.ts';
import type { Naskah } from '../domain/catalogue.ts';
import type { LocatedFinding } from '../domain/finding.ts';
import type { Acuan, SopFrontmatter } from '../domain/frontmatter.ts';
import type { Orientasi } from '../domain/orientasi.ts';
import type { BukuTautan } from '../domain/buku-tautan.ts';
import { glosariumSchema, instansiSchema, tahapSchema, toInstansi, toTopik, topikSchema } from '../schema/acuan.ts';
import { aturanSchema, type AturanFrontmatter } from '../schema/aturan.ts';
import { checkGlosarium } from '../schema/check-glosarium.ts';
import { checkPeraturan } from '../schema/check-peraturan.ts';
import {
  checkInstansiReferences,
  checkSopReferences,
  checkTahap,
  checkTopikReferences,
} from '../schema/check-references.ts';
import { checkSop } from '../schema/check-sop.ts';
import { checkOrientasi, orientasiSchema, toOrientasi } from '../schema/orientasi.ts';
import { peraturanSchema, toPeraturan } from '../schema/peraturan.ts';
import { checkShape, type Problem } from '../schema/problem.ts';
import { sopSchema } from '../schema/sop.ts';
import { listContent } from './content-files.ts';
import { readDrafts, type Draft, type SopDraft } from './drafts.ts';
import { asFinding } from './finding.ts';
import { parseAnew, type ParseYaml } from './kept-yaml.ts';
import { collectKnown } from './known.ts';
import { checkUses } from './mdx-references.ts';
import { readProsePage, type ProsePage, type ReadProse } from './prose-page.ts';
import { loadTautan } from './buku-tautan.ts';

export interface SopEntry {
  readonly id: string;
  readonly file: string;
  readonly data: SopFrontmatter;
  /** Its prose; empty where the author wrote none. */
  readonly badan: readonly Potongan[];
  /** Other SOPs that the body shows something of. */
  readonly rujukan: readonly string[];
}

export interface Content {
  readonly sop: readonly SopEntry[];
  readonly acuan: Acuan;
  readonly naskah: readonly Naskah[];
  readonly orientasi: readonly ProsePage<Orientasi>[];
  /** Pages of the audit rules, by rule id. */
  readonly aturan: readonly ProsePage<AturanFrontmatter>[];
  /** Ledgers of published ids, by agency. */
  readonly tautan: ReadonlyMap<string, BukuTautan>;
}

export interface LoadedContent {
  readonly content: Content;
  /** In order of file, line, column; empty when all is well. */
  readonly findings: readonly LocatedFinding[];
}

/** @param root root of the project; @param parse reads front matter, anew or from what was read before */
export async function loadContent(root: string, parse: ParseYaml = parseAnew): Promise<LoadedContent> {
  const files = await listContent(root);
  const drafts = await readDrafts(root, files, parse);
  const known = collectKnown(drafts, drafts.naskah, files);
  const findings: LocatedFinding[] = [...files.findings, ...drafts.findings];

  /** The file's data when all of it is right; else its problems join the findings. */
  const accept = <S extends z.ZodType, T>(
    file: Draft,
    schema: S,
    build: (data: z.output<S>) => T,
    more: readonly Problem[] = [],
    sopId = '',
  ): T | null => {
    const { yaml } = file;
    const shape = checkShape(schema, yaml.value);
    const problems = [...(shape.ok ? [] : shape.problems), ...more].map((problem) => ({
      ...yaml.locate(problem.path, problem.atKey),
      ...problem,
    }));
    // What follows from a syntax problem at the same place, or after one that broke the reading, says nothing new.
    const told = new Set(yaml.problems.map(({ line, column }) => `${line}:${column}`));
    const consequences = yaml.broken ? [] : problems.filter(({ line, column }) => !told.has(`${line}:${column}`));
    const all = [...yaml.problems, ...consequences];
    findings.push(...all.map((problem) => asFinding({ file: file.file, sopId, ...problem })));
    return shape.ok && all.length === 0 ? build(shape.data) : null;
  };
  /** A file that is one list; empty when it is missing or wrong. */
  const whole = <S extends z.ZodType<readonly unknown[]>>(
    file: Draft | null,
    schema: S,
    more: (value: unknown) => readonly Problem[],
  ): z.output<S> | readonly [] => (file && accept(file, schema, (data) => data, more(file.yaml.value))) ?? [];
  const acceptSop = (file: SopDraft): SopEntry | null => {
    const { id, body } = file;
    const { value } = file.yaml;
    const inBody = [...body.problems, ...checkUses(body.uses, id, known)];
    findings.push(...inBody.map((problem) => asFinding({ file: file.file, sopId: id, ...problem })));
    const more = [...checkSop(value), ...checkSopReferences(id, value, known), ...known.doubledSop(id, value)];
    const data = accept(file, sopSchema, (checked): SopFrontmatter => checked, more, id);
    if (data === null || inBody.length > 0) return null;
    const rujukan = [...new Set(body.uses.flatMap(({ attributes }) => attributes['sop'] ?? []))];
    return { id, file: file.file, data, badan: body.badan, rujukan };
  };
  const keep = <T>({ page, findings: own }: ReadProse<T>): ProsePage<T> | null => {
    findings.push(...own);
    return page;
  };

  const acuan: Acuan = {
    instansi: drafts.instansi.flatMap((file) => {
      const more = checkInstansiReferences(file.yaml.value, known);
      return accept(file, instansiSchema, (data) => toInstansi(file.id, data), more) ?? [];
    }),
    topik: drafts.topik.flatMap((file) => {
      const more = checkTopikReferences(file.yaml.value, known);
      return accept(file, topikSchema, (data) => toTopik(file.id, data), more) ?? [];
    }),
    peraturan: drafts.peraturan.flatMap((file) => {
      const more = checkPeraturan(file.id, file.yaml.value, known);
      return accept(file, peraturanSchema, (data) => toPeraturan(file.id, data), more) ?? [];
    }),
    tahap: whole(drafts.tahap, tahapSchema, (value) => checkTahap({ value, path: [] })),
    istilah: whole(drafts.glosarium, glosariumSchema, (value) => checkGlosarium(value, known.registri)),
  };
  const tautan = loadTautan(drafts.tautan, drafts.sop, files.sop);
  const sopValues = new Map(drafts.sop.map(({ id, yaml }) => [id, yaml.value]));
  const content: Content = {
    sop: drafts.sop.flatMap((file) => acceptSop(file) ?? []),
    acuan,
    naskah: drafts.naskah.map(({ name, baris }) => ({ name, baris })),
    orientasi: drafts.orientasi.flatMap((file) => {
      const build = toOrientasi.bind(null, file.id);
      return (
        keep(
          readProsePage(file, known, orientasiSchema, build, 'pengantar-', (raw) => checkOrientasi(raw, sopValues)),
        ) ?? []
      );
    }),
    aturan: drafts.aturan.flatMap((file) => keep(readProsePage(file, known, aturanSchema, (data) => data)) ?? []),
    tautan: tautan.buku,
  };
  findings.push(...tautan.findings);
  return { content, findings: findings.sort(byPlace) };
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
