/** The audit of the catalogue and the pages of its rules. */
import { getCollection } from 'astro:content';
import { ALL_RULES } from '../audit/registry.ts';
import type { Rule } from '../audit/rule.ts';
import { runAudit } from '../audit/run.ts';
import { foldSebab, type Sebab } from '../audit/sebab/sebab.ts';
import type { Finding } from '../domain/finding.ts';
import { getCatalogue } from './catalogue.ts';

export interface Pemeriksaan {
  /** In the order of the catalogue, then of the registry. */
  readonly temuan: readonly Finding[];
  readonly bySop: ReadonlyMap<string, readonly Finding[]>;
  /** The same findings, folded by what causes them. */
  readonly sebab: readonly Sebab[];
  readonly sebabBySop: ReadonlyMap<string, readonly Sebab[]>;
}

let audited: Promise<Pemeriksaan> | null = null;

/** One run per build; anew for every request in dev. */
export function getPemeriksaan(): Promise<Pemeriksaan> {
  if (import.meta.env.DEV) return audit();
  return (audited ??= audit());
}

async function audit(): Promise<Pemeriksaan> {
  const { sop, acuan, tanggal } = await getCatalogue();
  const temuan = runAudit(sop, { tanggal, acuan });
  const sebab = foldSebab(sop, temuan);
  return {
    temuan,
    bySop: Map.groupBy(temuan, ({ sopId }) => sopId),
    sebab,
    sebabBySop: Map.groupBy(sebab, ({ sopId }) => sopId),
  };
}

export async function getTemuanSop(sopId: string): Promise<readonly Finding[]> {
  return (await getPemeriksaan()).bySop.get(sopId) ?? [];
}

export async function getSebabSop(sopId: string): Promise<readonly Sebab[]> {
  return (await getPemeriksaan()).sebabBySop.get(sopId) ?? [];
}

export interface HalamanAturan {
  readonly rule: Rule;
  readonly judul: string;
  /** YAML as an author would write it. */
  readonly contohSalah?: string | undefined;
  readonly contohBenar?: string | undefined;
}

let pages: Promise<readonly HalamanAturan[]> | null = null;

/** Every rule with what its page says, in registry order. */
export function getAturan(): Promise<readonly HalamanAturan[]> {
  if (import.meta.env.DEV) return readAturan();
  return (pages ??= readAturan());
}

async function readAturan(): Promise<readonly HalamanAturan[]> {
  const entries = new Map((await getCollection('aturan')).map(({ id, data }) => [id, data]));
  return ALL_RULES.flatMap((rule) => {
    const data = entries.get(rule.id);
    if (data === undefined) return [];
    return [{ rule, judul: data.judul, contohSalah: data.contohSalah, contohBenar: data.contohBenar }];
  });
}
