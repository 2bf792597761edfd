/** Every file of the content folder that could be read as text and YAML; its shape may still be broken. */
import { join, relative, sep } from 'node:path';
import type { Naskah } from '../domain/catalogue.ts';
import type { LocatedFinding } from '../domain/finding.ts';
import type { ContentFile, ContentFiles } from './content-files.ts';
import { asFinding } from './finding.ts';
import { contentFolder } from './folder.ts';
import { splitFrontMatter } from './front-matter.ts';
import { checkBody, type Body } from './mdx-body.ts';
import type { Place } from './place.ts';
import { readNaskah, readText } from './read-text.ts';
import type { ParseYaml } from './kept-yaml.ts';
import { parseYaml, type Yaml } from './yaml.ts';

export interface Draft extends ContentFile {
  readonly yaml: Yaml;
}
export interface SopDraft extends Draft {
  readonly body: Body;
}
/** A page of prose as read; what it holds is judged where the whole catalogue is known. */
export interface TextDraft extends ContentFile {
  readonly text: string;
}

export interface Drafts {
  readonly sop: readonly SopDraft[];
  readonly instansi: readonly Draft[];
  readonly topik: readonly Draft[];
  readonly peraturan: readonly Draft[];
  readonly tautan: readonly Draft[];
  readonly orientasi: readonly TextDraft[];
  readonly aturan: readonly TextDraft[];
  readonly tahap: Draft | null;
  readonly glosarium: Draft | null;
  readonly naskah: readonly (Naskah & { readonly file: string })[];
  /** Why the other files could not be read. */
  readonly findings: readonly LocatedFinding[];
}

/** @param root root of the project; @param parse for front matter of SOPs */
export async function readDrafts(root: string, files: ContentFiles, parse: ParseYaml): Promise<Drafts> {
  const findings: LocatedFinding[] = [];
  const report = (file: ContentFile, problems: readonly Place[], sopId = ''): null => {
    findings.push(...problems.map((problem) => asFinding({ file: file.file, sopId, ...problem })));
    return null;
  };
  const asText = async (file: ContentFile): Promise<TextDraft | null> => {
    const result = await readText(file.path);
    return result.ok ? { ...file, text: result.text } : report(file, result.problems);
  };
  const asDraft = async (file: ContentFile): Promise<Draft | null> => {
    const read = await asText(file);
    return read && { ...file, yaml: parseYaml(read.text, 1) };
  };
  const asSop = async (file: ContentFile): Promise<SopDraft | null> => {
    const read = await asText(file);
    if (read === null) return null;
    const split = splitFrontMatter(read.text);
    if (!split.ok) return report(file, [split.problem], file.id);
    const body = checkBody(split.body, split.bodyLine, 'penjelasan-');
    return { ...file, yaml: await parse(split.yaml, 2), body };
  };
  const required = (name: string): Promise<Draft | null> => {
    const path = join(contentFolder(root), name);
    const file = { file: relative(root, path).split(sep).join('/'), path, id: name };
    const missing = {
      line: 1,
      column: 1,
      path: [],
      message: `Berkas ${file.file} belum ada.`,
      hint: 'Buat berkas ini.',
    };
    return asDraft(file).catch(() => report(file, [missing]));
  };
  return {
    sop: await each(files.sop, asSop),
    instansi: await each(files.instansi, asDraft),
    topik: await each(files.topik, asDraft),
    peraturan: await each(files.peraturan, asDraft),
    tautan: await each(files.tautan, asDraft),
    orientasi: await each(files.orientasi, asText),
    aturan: await each(files.aturan, asText),
    tahap: await required('tahap.yaml'),
    glosarium: await required('glosarium.yaml'),
    naskah: await each(files.naskah, async (file) => {
      const result = await readNaskah(file.path);
      if (!result.ok) return report(file, result.problems);
      return { name: file.id, baris: result.text.split(/\r?\n/), file: `${file.id}.txt` };
    }),
    findings,
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
