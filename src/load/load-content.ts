/** Reads the whole content folder: everything that is right, and every problem of every file in one run. */
import { join } from 'node:path';
import type * as z from 'zod';
import type { Naskah } from '../domain/catalogue.ts';
import type { LocatedFinding } from '../domain/finding.ts';
import type { Acuan, SopFrontmatter } from '../domain/frontmatter.ts';
import type { BukuTautan } from '../domain/tautan.ts';
import {
  glosariumSchema,
  instansiSchema,
  peraturanSchema,
  tahapSchema,
  toInstansi,
  toPeraturan,
  toTopik,
  topikSchema,
} from '../schema/acuan.ts';
import {
  checkInstansiReferences,
  checkPeraturanReferences,
  checkSopReferences,
  checkTopikReferences,
} from '../schema/check-references.ts';
import { checkSop } from '../schema/check-sop.ts';
import { checkShape, type Problem } from '../schema/problem.ts';
import { sopSchema } from '../schema/sop.ts';
import { listContent, type ContentFile } from './content-files.ts';
import { asFinding } from './finding.ts';
import { splitFrontMatter } from './front-matter.ts';
import { collectKnown } from './known.ts';
import { checkBody, type Body } from './mdx-body.ts';
import { checkUses } from './mdx-references.ts';
import { readOrientasi, type OrientasiEntry } from './orientasi.ts';
import { readNaskah, readText } from './read-text.ts';
import { loadTautan } from './tautan.ts';
import { parseYaml, type Yaml } from './yaml.ts';

export interface SopEntry {
  readonly id: string;
  readonly file: string;
  readonly data: SopFrontmatter;
  readonly body: string;
  /** True when the body uses a component and needs the MDX compiler. */
  readonly usesComponents: boolean;
}

export interface Content {
  readonly sop: readonly SopEntry[];
  readonly acuan: Acuan;
  readonly naskah: readonly Naskah[];
  readonly orientasi: readonly OrientasiEntry[];
  /** Ledgers of published ids, by agency. */
  readonly tautan: ReadonlyMap<string, BukuTautan>;
}

export interface LoadedContent {
  readonly content: Content;
  /** In order of file, line, column; empty when all is well. */
  readonly findings: readonly LocatedFinding[];
}

/** A file whose YAML could be read; its shape may still be broken. */
interface Draft extends ContentFile {
  readonly yaml: Yaml;
}
interface SopDraft extends Draft {
  readonly body: string;
  readonly checkedBody: Body;
}

/** @param root root of the project, the folder that holds `content/` */
export async function loadContent(root: string): Promise<LoadedContent> {
  const files = await listContent(root);
  const findings: LocatedFinding[] = [...files.findings];
  const read = async (file: ContentFile): Promise<string | null> => {
    const result = await readText(file.path);
    if (result.ok) return result.text;
    findings.push(...result.problems.map((problem) => asFinding({ file: file.file, ...problem })));
    return null;
  };
  const draft = async (file: ContentFile): Promise<Draft | null> => {
    const text = await read(file);
    return text === null ? null : { ...file, yaml: parseYaml(text, 1) };
  };

  const required = async (name: string): Promise<Draft | null> => {
    const file = { file: `content/${name}`, path: join(root, 'content', name), id: name };
    return draft(file).catch(() => {
      const message = `Berkas ${file.file} belum ada.`;
      findings.push(asFinding({ file: file.file, line: 1, column: 1, path: [], message, hint: 'Buat berkas ini.' }));
      return null;
    });
  };

  const naskah: (Naskah & { file: string })[] = [];
  for (const file of files.naskah) {
    const result = await readNaskah(file.path);
    if (result.ok) naskah.push({ name: file.id, baris: result.text.split(/\r?\n/), file: `${file.id}.txt` });
    else findings.push(...result.problems.map((problem) => asFinding({ file: file.file, ...problem })));
  }
  const drafts = {
    sop: await each(files.sop, async (file) => {
      const text = await read(file);
      return text === null ? null : draftSop(file, text, findings);
    }),
    instansi: await each(files.instansi, draft),
    topik: await each(files.topik, draft),
    peraturan: await each(files.peraturan, draft),
    tahap: await required('tahap.yaml'),
    glosarium: await required('glosarium.yaml'),
  };

  const known = collectKnown(drafts, naskah, files);
  const accept = <S extends z.ZodType, T>(
    file: Draft,
    schema: S,
    build: (data: z.output<S>) => T,
    more: readonly Problem[] = [],
    sopId = '',
  ): T | null => {
    const shape = checkShape(schema, file.yaml.value);
    const { yaml } = file;
    const problems = [...(shape.ok ? [] : shape.problems), ...more].map((problem) => ({
      ...yaml.locate(problem.path, problem.atKey),
      ...problem,
    }));
    const told = new Set(yaml.problems.map(({ line, column }) => `${line}:${column}`));
    const consequences = yaml.broken ? [] : problems.filter(({ line, column }) => !told.has(`${line}:${column}`));
    const all = [...yaml.problems, ...consequences];
    findings.push(...all.map((problem) => asFinding({ file: file.file, sopId, ...problem })));
    return shape.ok && all.length === 0 ? build(shape.data) : null;
  };

  const sop = drafts.sop.flatMap((file) => {
    const uses = [...file.checkedBody.problems, ...checkUses(file.checkedBody.uses, file.id, known)];
    findings.push(...uses.map((problem) => asFinding({ file: file.file, sopId: file.id, ...problem })));
    const { value } = file.yaml;
    const more = [
      ...checkSop(value),
      ...checkSopReferences(file.id, value, known),
      ...known.doubledSop(file.id, value),
    ];
    const data = accept(file, sopSchema, (checked): SopFrontmatter => checked, more, file.id);
    const { id, body } = file;
    return data === null || uses.length > 0
      ? []
      : [{ id, file: file.file, data, body, usesComponents: file.checkedBody.uses.length > 0 }];
  });
  const accepted = <T>(list: readonly (T | null)[]): T[] => list.filter((item) => item !== null);
  const acuan: Acuan = {
    instansi: accepted(
      drafts.instansi.map((file) =>
        accept(
          file,
          instansiSchema,
          (data) => toInstansi(file.id, data),
          checkInstansiReferences(file.yaml.value, known),
        ),
      ),
    ),
    topik: accepted(
      drafts.topik.map((file) =>
        accept(file, topikSchema, (data) => toTopik(file.id, data), checkTopikReferences(file.yaml.value, known)),
      ),
    ),
    peraturan: accepted(
      drafts.peraturan.map((file) =>
        accept(
          file,
          peraturanSchema,
          (data) => toPeraturan(file.id, data),
          checkPeraturanReferences(file.yaml.value, known),
        ),
      ),
    ),
    tahap: (drafts.tahap && accept(drafts.tahap, tahapSchema, (data) => data)) ?? [],
    istilah: (drafts.glosarium && accept(drafts.glosarium, glosariumSchema, (data) => data)) ?? [],
  };
  const tautan = loadTautan(await each(files.tautan, draft), drafts.sop, files.sop);
  const sopValues = new Map(drafts.sop.map(({ id, yaml }) => [id, yaml.value]));
  const orientasi = await each(files.orientasi, async (file) => {
    const text = await read(file);
    if (text === null) return null;
    const { entry, findings: own } = readOrientasi(file, text, sopValues);
    findings.push(...own);
    return entry;
  });
  findings.push(...tautan.findings);
  return {
    content: { sop, acuan, naskah: naskah.map(({ name, baris }) => ({ name, baris })), orientasi, tautan: tautan.buku },
    findings: findings.sort(byPlace),
  };
}

function draftSop(file: ContentFile, text: string, findings: LocatedFinding[]): SopDraft | null {
  const split = splitFrontMatter(text);
  if (!split.ok) {
    findings.push(asFinding({ file: file.file, sopId: file.id, ...split.problem }));
    return null;
  }
  return {
    ...file,
    yaml: parseYaml(split.yaml, 2),
    body: split.body,
    checkedBody: checkBody(split.body, split.bodyLine),
  };
}

async function each<A, B>(list: readonly A[], step: (item: A) => Promise<B | null>): Promise<B[]> {
  const results: B[] = [];
  for (const item of list) {
    const result = await step(item);
    if (result !== null) results.push(result);
  }
  return results;
}

function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}
