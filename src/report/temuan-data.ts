/** Findings in the words of the contract, for every format that machines read. */
import type { Dasar } from '../domain/dasar.ts';
import type { Finding, LocatedFinding, Severity } from '../domain/finding.ts';
import type { Sop } from '../domain/sop.ts';

/** What a report needs to know of a rule; every rule of the audit has it. */
export interface InfoAturan {
  readonly id: string;
  readonly kode: string;
  readonly severity: Severity;
  readonly dasar: readonly Dasar[];
}

/** One item of `/data/temuan.json`. */
export interface TemuanData {
  readonly ruleId: string;
  /** Empty for shape problems (`skema`). */
  readonly kode: string;
  readonly severity: Severity;
  readonly jenis: 'sop' | 'salinan';
  readonly sop: string;
  /** Step id, where the finding is about a step. */
  readonly langkah?: string;
  /** Field within the SOP or the step, e.g. `mutuBaku.waktu`, `dasarHukum[3].kutipan` (from 0); `sop` or `langkah` for the whole. */
  readonly bidang: string;
  readonly kutipan?: string;
  readonly pesan: string;
  readonly petunjuk?: string;
}

export type BacaTemuan = (finding: Finding) => TemuanData;

/** Build once, use for every finding. */
export function createTemuanData(sops: readonly Sop[], aturan: readonly InfoAturan[]): BacaTemuan {
  const byId = new Map(sops.map((sop) => [sop.id, sop]));
  const kode = new Map(aturan.map((item) => [item.id, item.kode]));
  return (finding) => {
    const { langkah, bidang } = readPath(finding.path, byId.get(finding.sopId));
    return {
      ruleId: finding.ruleId,
      kode: kode.get(finding.ruleId) ?? '',
      severity: finding.severity,
      jenis: finding.jenis,
      sop: finding.sopId,
      ...(langkah !== null && { langkah }),
      bidang,
      ...(finding.quote !== undefined && { kutipan: finding.quote }),
      pesan: finding.message,
      ...(finding.hint !== undefined && { petunjuk: finding.hint }),
    };
  };
}

function readPath(path: Finding['path'], sop: Sop | undefined): { langkah: string | null; bidang: string } {
  const [first, index, ...rest] = path;
  const langkah = first === 'langkah' && typeof index === 'number' ? (sop?.tertulis.langkah[index]?.id ?? null) : null;
  const own = langkah === null ? path : rest;
  const bidang = own
    .map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${part}`))
    .join('');
  return { langkah, bidang: bidang === '' ? (langkah === null ? 'sop' : 'langkah') : bidang };
}

/** Most severe first. */
export const TINGKAT_TEMUAN: readonly Severity[] = ['galat', 'peringatan', 'catatan'];

/** True when a finding is at least as severe as the limit. */
export function isParah(finding: Pick<LocatedFinding, 'severity'>, batas: Severity): boolean {
  return TINGKAT_TEMUAN.indexOf(finding.severity) <= TINGKAT_TEMUAN.indexOf(batas);
}
