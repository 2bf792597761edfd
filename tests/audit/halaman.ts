/** The pages and case files of the rules, as the tests read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontMatter } from '../../src/load/front-matter.ts';
import { checkBody } from '../../src/load/mdx-body.ts';
import { parseYaml } from '../../src/load/yaml.ts';
import { aturanSchema, type AturanFrontmatter } from '../../src/schema/aturan.ts';
import { checkShape } from '../../src/schema/problem.ts';
import { ROOT } from '../content.ts';
import { readRaw } from './fixture.ts';

const PAGES = join(ROOT, 'content/aturan');
const CASES = join(ROOT, 'tests/audit/kasus');

export interface Halaman {
  readonly id: string;
  readonly data: AturanFrontmatter;
  readonly body: string;
}

export interface Kasus {
  readonly nama: string;
  readonly temuan: number;
  readonly jenis?: string;
  readonly tingkat?: string;
  /** Other rules a galat of which this change brings along. */
  readonly berakibat: readonly string[];
  /** Folder of the SOP, where not the usual one. */
  readonly instansi?: string;
  readonly ubah: Readonly<Record<string, unknown>>;
}

const stems = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

export const ruleFiles = (): string[] => stems(join(ROOT, 'src/audit/aturan'), '.ts');
export const caseFiles = (): string[] => stems(CASES, '.yaml');
export const pageFiles = (): string[] => stems(PAGES, '.mdx');

export function readHalaman(id: string): Halaman {
  const split = splitFrontMatter(readFileSync(join(PAGES, `${id}.mdx`), 'utf8'));
  if (!split.ok) throw new Error(split.problem.message);
  const { problems } = checkBody(split.body, split.bodyLine);
  const shape = checkShape(aturanSchema, parseYaml(split.yaml, 2).value);
  if (!shape.ok || problems.length > 0) throw new Error(JSON.stringify([problems, shape]));
  return { id, data: shape.data, body: split.body };
}

export function readKasus(id: string): Kasus[] {
  const kasus: unknown = readRaw(readFileSync(join(CASES, `${id}.yaml`), 'utf8'));
  return (kasus as Record<string, unknown>[]).map((item) => ({
    nama: String(item['nama']),
    temuan: Number(item['temuan']),
    ...(item['jenis'] !== undefined && { jenis: String(item['jenis']) }),
    ...(item['tingkat'] !== undefined && { tingkat: String(item['tingkat']) }),
    ...(item['instansi'] !== undefined && { instansi: String(item['instansi']) }),
    berakibat: (item['berakibat'] ?? []) as string[],
    ubah: item['ubah'] as Kasus['ubah'],
  }));
}
