/** Findings counted for pages and exports: by rule, agency, severity and topic, and rule × SOP. */
import type { Finding, Severity } from '../domain/finding.ts';
import type { Instansi, Topik } from '../domain/frontmatter.ts';
import type { Sop } from '../domain/sop.ts';
import { ALL_RULES } from './registry.ts';
import type { Rule } from './rule.ts';

/** Groups of rules, by the letters of their code, in registry order. */
export const KELOMPOK_ATURAN: Readonly<Record<string, string>> = {
  ID: 'Identitas',
  LG: 'Langkah',
  PL: 'Pelaksana',
  AL: 'Alur',
  MB: 'Mutu baku',
  WK: 'Waktu',
  DH: 'Dasar hukum',
  KT: 'Keterkaitan',
  SI: 'Siklus hidup',
  SM: 'Sumber salinan',
  PG: 'Pemeriksaan',
};

export function kelompokAturan(rule: Pick<Rule, 'kode'>): string {
  return KELOMPOK_ATURAN[rule.kode.slice(0, 2)] ?? rule.kode.slice(0, 2);
}

/** What is counted: findings, or causes. */
export type Terhitung = Pick<Finding, 'severity' | 'jenis'>;

/** How many of each severity; `salinan` counts those of the copy apart, whatever their severity. */
export interface Jumlah extends Readonly<Record<Severity, number>> {
  readonly salinan: number;
  readonly semua: number;
}

/** The agency's by severity, the copy's as one number. */
export function hitungTemuan(findings: Iterable<Terhitung>): Jumlah {
  const jumlah = { galat: 0, peringatan: 0, catatan: 0, salinan: 0, semua: 0 };
  for (const finding of findings) {
    jumlah.semua += 1;
    jumlah[finding.jenis === 'salinan' ? 'salinan' : finding.severity] += 1;
  }
  return jumlah;
}

export interface RekapAturan {
  readonly rule: Rule;
  readonly jumlah: Jumlah;
  /** SOPs in which it fires. */
  readonly sop: number;
  readonly findings: readonly Finding[];
}

/** One entry per rule that fires, in registry order. */
export function rekapAturan(findings: readonly Finding[]): RekapAturan[] {
  const byRule = Map.groupBy(findings, (finding) => finding.ruleId);
  return ALL_RULES.flatMap((rule) => {
    const own = byRule.get(rule.id);
    if (own === undefined) return [];
    return [{ rule, jumlah: hitungTemuan(own), sop: new Set(own.map(({ sopId }) => sopId)).size, findings: own }];
  });
}

type MilikSop = Terhitung & { readonly sopId: string };

export interface RekapKelompok<T> {
  readonly milik: T;
  readonly sop: readonly Sop[];
  readonly jumlah: Jumlah;
}

/** One entry per agency, in the order of its first SOP; agencies without findings included. */
export function rekapInstansi(sops: readonly Sop[], findings: readonly MilikSop[]): RekapKelompok<Instansi>[] {
  return rekap(sops, findings, (sop) => sop.instansi);
}

export function rekapTopik(sops: readonly Sop[], findings: readonly MilikSop[]): RekapKelompok<Topik>[] {
  return rekap(sops, findings, (sop) => sop.topik);
}

function rekap<T extends { readonly id: string }>(
  sops: readonly Sop[],
  findings: readonly MilikSop[],
  milikOf: (sop: Sop) => T,
): RekapKelompok<T>[] {
  const bySop = Map.groupBy(findings, (finding) => finding.sopId);
  return [...Map.groupBy(sops, (sop) => milikOf(sop).id).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      { milik: milikOf(first), sop: group, jumlah: hitungTemuan(group.flatMap((sop) => bySop.get(sop.id) ?? [])) },
    ];
  });
}

/** Rules down, SOPs (or agencies) across; a cell is the number of findings, 0 where there are none. */
export interface TabelTemuan {
  readonly kolom: readonly { readonly id: string; readonly nama: string }[];
  readonly baris: readonly { readonly rule: Rule; readonly sel: readonly number[]; readonly jumlah: number }[];
}

/** From this many SOPs on the columns are agencies. */
export const BANYAK_SOP = 50;

export function tabelTemuan(sops: readonly Sop[], findings: readonly Finding[]): TabelTemuan {
  const perInstansi = sops.length >= BANYAK_SOP;
  const kolomOf = new Map(sops.map((sop) => [sop.id, perInstansi ? sop.instansi.id : sop.id]));
  const nama = new Map(
    sops.map((sop) =>
      perInstansi ? [sop.instansi.id, sop.instansi.nama] : [sop.id, `${sop.nama} (${sop.instansi.nama})`],
    ),
  );
  const kolom = [...nama].map(([id, text]) => ({ id, nama: text }));
  const baris = rekapAturan(findings).map(({ rule, findings: own, jumlah }) => {
    const counts = new Map<string, number>();
    for (const finding of own) {
      const id = kolomOf.get(finding.sopId) ?? '';
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return { rule, sel: kolom.map(({ id }) => counts.get(id) ?? 0), jumlah: jumlah.semua };
  });
  return { kolom, baris };
}
