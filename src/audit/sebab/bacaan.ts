/** The findings of one SOP that no cause has taken yet, by rule and by step. */
import type { Finding } from '../../domain/finding.ts';
import type { Langkah, Sop } from '../../domain/sop.ts';

/** What one cause explains. */
export interface Kelompok {
  readonly kunci: string;
  readonly kalimat: string;
  readonly temuan: readonly Finding[];
}

export interface Bacaan {
  readonly sop: Sop;
  readonly sisa: readonly Finding[];
  /** Findings of these rules, in the order of the rules given; of one step where one is given. */
  readonly of: (aturan: readonly string[], langkah?: Langkah) => readonly Finding[];
  /** The step a finding is about; null for other fields and withdrawn steps. */
  readonly langkah: (finding: Finding) => Langkah | null;
}

export function readBacaan(sop: Sop, sisa: readonly Finding[]): Bacaan {
  const byId = new Map(sop.langkah.map((langkah) => [langkah.id, langkah]));
  const langkah = ({ path: [first, index] }: Finding): Langkah | null =>
    first === 'langkah' && typeof index === 'number' ? (byId.get(sop.tertulis.langkah[index]?.id ?? '') ?? null) : null;
  const byRule = Map.groupBy(sisa, (finding) => finding.ruleId);
  return {
    sop,
    sisa,
    langkah,
    of: (aturan, satu) =>
      aturan.flatMap((id) => byRule.get(id) ?? []).filter((finding) => satu === undefined || langkah(finding) === satu),
  };
}

/** `langkah ke-3`, `langkah ke-3, ke-5, dan ke-6`; from eight on only how many: `9 langkah`. */
export function sebutLangkah(daftar: readonly Langkah[]): string {
  const nomor = [...new Set(daftar.map(({ urutan }) => urutan))].sort((a, b) => a - b).map((urutan) => `ke-${urutan}`);
  const last = nomor.at(-1) ?? '';
  if (nomor.length > 7) return `${nomor.length} langkah`;
  if (nomor.length <= 2) return `langkah ${nomor.join(' dan ')}`;
  return `langkah ${nomor.slice(0, -1).join(', ')}, dan ${last}`;
}
