/** What a rule is: one file, one question to an SOP, an agency's SOPs or the whole collection. */
import type { Dasar } from '../domain/dasar.ts';
import type { Finding, Severity } from '../domain/finding.ts';
import type { Perkiraan } from '../domain/frontmatter.ts';
import type { BidangIdentitas } from '../domain/identitas.ts';
import type { Cacat } from '../domain/kosakata.ts';
import type { Sop } from '../domain/sop.ts';
import type { Context } from './context.ts';

/** What a rule says; `createFinding` decides from it whose defect it is and how severe. */
export interface Temuan {
  /** Field as authors write it; steps by `context.pathLangkah`. */
  readonly path: Finding['path'];
  /** One neutral Indonesian sentence with the facts. */
  readonly message: string;
  readonly quote?: string | undefined;
  readonly hint?: string;
  /** The inferences it rests on; null entries (facts of the source) do not count. */
  readonly perkiraan?: readonly (Perkiraan | null | undefined)[];
  /** The identity field that is empty: where the copy lost it, the finding is the copy's. */
  readonly bidang?: BidangIdentitas;
  /** Other identity fields that would settle it: where the copy lost one of them, the finding is the copy's. */
  readonly bersandar?: readonly BidangIdentitas[];
  /** Defects of a copy that would explain the finding: where the copy has one, the finding is the copy's. */
  readonly cacat?: readonly Cacat[];
  /** One degree milder than the rule: what it tells came after the SOP was made, or may have. */
  readonly ringan?: true;
  /** Always about the copy. */
  readonly salinan?: true;
}

export type Report = (temuan: Temuan) => void;
export type ReportSop = (sop: Sop, temuan: Temuan) => void;

interface RuleFacts {
  /** Permanent: it is a URL. */
  readonly id: string;
  /** Second key, e.g. `MB-02`. */
  readonly kode: string;
  readonly severity: Severity;
  /** On what it rests; a regulation is an entry of `content/peraturan` that is in force (tested). */
  readonly dasar: readonly [Dasar, ...Dasar[]];
}

export interface SopRule extends RuleFacts {
  readonly scope: 'sop';
  check(sop: Sop, report: Report, context: Context): void;
}

/** Runs once per agency, over its SOPs. */
export interface InstansiRule extends RuleFacts {
  readonly scope: 'instansi';
  check(sops: readonly Sop[], report: ReportSop, context: Context): void;
}

/** Runs once, over all SOPs. */
export interface KoleksiRule extends RuleFacts {
  readonly scope: 'koleksi';
  check(sops: readonly Sop[], report: ReportSop, context: Context): void;
}

/** Reported by the run itself: broken rules and exceptions. */
export interface MesinRule extends RuleFacts {
  readonly scope: 'mesin';
}

export type CheckRule = SopRule | InstansiRule | KoleksiRule;
export type Rule = CheckRule | MesinRule;
export type Scope = Rule['scope'];
