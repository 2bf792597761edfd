/** Findings in the words of the contract, for every format that machines read. */
import type { Naskah } from '../domain/catalogue.ts';
import { sayDasar, type Dasar } from '../domain/dasar.ts';
import type { Finding, LocatedFinding, Severity } from '../domain/finding.ts';
import type { Peraturan } from '../domain/frontmatter.ts';
import type { Langkah, Sop } from '../domain/sop.ts';
import { langkahUrl, sopUrl } from '../domain/url.ts';
import { createBarisTemuan } from './baris-temuan.ts';

/** What a report needs to know of a rule; every rule of the audit has it. */
export interface InfoAturan {
  readonly id: string;
  readonly kode: string;
  readonly severity: Severity;
  readonly dasar: readonly Dasar[];
}

/** What findings point at beside the SOPs. */
export interface KonteksTemuan {
  readonly peraturan: readonly Peraturan[];
  /** Source texts; a finding in a text that is not here has no line. */
  readonly naskah: readonly Naskah[];
  /** Path of the site → full address. */
  readonly alamat: (path: string) => string;
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
  /** Of the step: its position in the table, from 1, and its number as printed. */
  readonly urutan?: number;
  readonly nomor?: string;
  /** File of the source text. */
  readonly naskah?: string;
  /** Line in it, from 1, where the text shows one. */
  readonly baris?: number;
  /** On what the rule rests, as its page says it. */
  readonly dasar?: string;
  /** Where the finding is read, for ever. */
  readonly url: string;
}

export type BacaTemuan = (finding: Finding) => TemuanData;

/** Build once, use for every finding. */
export function createTemuanData(
  sops: readonly Sop[],
  aturan: readonly InfoAturan[],
  { alamat, naskah, peraturan }: KonteksTemuan,
): BacaTemuan {
  const byId = new Map(sops.map((sop) => [sop.id, sop]));
  const kode = new Map(aturan.map((item) => [item.id, item.kode]));
  const dasar = new Map(aturan.map((item) => [item.id, sayDasar(item.dasar, peraturan)]));
  const byName = new Map(naskah.map((item) => [`${item.name}.txt`, item]));
  const findBaris = createBarisTemuan();
  return (finding) => {
    const sop = byId.get(finding.sopId);
    const { langkah, bidang } = readPath(finding.path, sop);
    const row = sop?.langkah.find((item) => item.id === langkah);
    const rests = dasar.get(finding.ruleId);
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
      ...(row !== undefined && readLangkah(row)),
      ...(sop !== undefined && readNaskah(sop, findBaris(finding, sop, byName.get(sop.sumber.naskah)))),
      ...(rests !== undefined && { dasar: rests }),
      // A step that was withdrawn has no row to lead to.
      url: alamat(row === undefined ? `${sopUrl(finding.sopId)}#temuan` : langkahUrl(finding.sopId, row.id)),
    };
  };
}

const readLangkah = ({ nomor, urutan }: Langkah): Pick<TemuanData, 'urutan' | 'nomor'> => ({
  urutan,
  ...(nomor !== null && { nomor }),
});

const readNaskah = ({ sumber }: Sop, baris: number | null): Pick<TemuanData, 'naskah' | 'baris'> => ({
  naskah: sumber.naskah,
  ...(baris !== null && { baris }),
});

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
