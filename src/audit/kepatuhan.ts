/** Agencies against the parts of the regulation: met, not met, or not to be judged; never a score. */
import type { Finding } from '../domain/finding.ts';
import type { Instansi } from '../domain/frontmatter.ts';
import type { Sop } from '../domain/sop.ts';
import { listAlasan } from './kepatuhan-alasan.ts';
import { ATURAN_GAGAL } from './mesin.ts';
import { BAGIAN_PEDOMAN, type BagianPedoman } from './pedoman.ts';
import { findRule } from './registry.ts';
import { isBerdasarPerkiraan } from './temuan.ts';

export type Nilai = 'terpenuhi' | 'tidak-terpenuhi' | 'tidak-dapat-dinilai';

export interface NilaiSop {
  readonly sop: Sop;
  readonly nilai: Nilai;
  /** Findings of the part's rules, whatever they prove; in the order of the run. */
  readonly temuan: readonly Finding[];
  /** Why it is not to be judged; sentences, empty for the two other values. */
  readonly alasan: readonly string[];
}
export interface SelKepatuhan {
  readonly bagian: BagianPedoman;
  readonly nilai: Nilai;
  /** One entry per SOP of the agency, in catalogue order. */
  readonly sop: readonly NilaiSop[];
}
export interface BarisKepatuhan {
  readonly instansi: Instansi;
  /** In the order of the parts. */
  readonly sel: readonly SelKepatuhan[];
}

export interface InputKepatuhan {
  /** Every finding of the run over the whole catalogue. */
  readonly temuan: readonly Finding[];
  /** Today, ISO. */
  readonly tanggal: string;
  /** False where a rule's basis does not bind the SOP's agency: it does not count there. */
  readonly mengikat: (ruleId: string, sop: Sop) => boolean;
}

/** SOPs that are held against the regulation: not those that were revoked or replaced. */
export const isDinilai = ({ status }: Pick<Sop, 'status'>): boolean => status !== 'dicabut' && status !== 'diganti';

/** One row per agency with such an SOP, in the order of its first. One SOP that does not meet a part is enough for the agency's cell. */
export function assessKepatuhan(sops: readonly Sop[], input: InputKepatuhan): readonly BarisKepatuhan[] {
  const own = sops.filter(isDinilai);
  const bySop = Map.groupBy(input.temuan, ({ sopId }) => sopId);
  // A rule over several SOPs that broke is reported at one of them, and is silent about all.
  const gagal = input.temuan.some(({ ruleId }) => ruleId === ATURAN_GAGAL.id);
  return [...Map.groupBy(own, ({ instansi }) => instansi.id).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const sel = BAGIAN_PEDOMAN.map((bagian): SelKepatuhan => {
      const sop = group.map((item) => assessSop(item, bagian, bySop.get(item.id) ?? [], { ...input, gagal }));
      return { bagian, nilai: joinNilai(sop.map(({ nilai }) => nilai)), sop };
    });
    return [{ instansi: first.instansi, sel }];
  });
}

function joinNilai(semua: readonly Nilai[]): Nilai {
  if (semua.includes('tidak-terpenuhi')) return 'tidak-terpenuhi';
  return semua.includes('tidak-dapat-dinilai') ? 'tidak-dapat-dinilai' : 'terpenuhi';
}

function assessSop(
  sop: Sop,
  bagian: BagianPedoman,
  findings: readonly Finding[],
  { mengikat, tanggal, gagal }: InputKepatuhan & { readonly gagal: boolean },
): NilaiSop {
  const binds = (id: string): boolean => mengikat(id, sop);
  const aturan = bagian.aturan.filter(binds);
  const semua = [...aturan, ...bagian.pendamping.filter(binds)];
  const temuan = findings.filter((item) => semua.includes(item.ruleId) && isDiBagian(item, bagian));
  const tersirat = temuan.filter((item) => !isBukti(item, aturan));
  if (bagian.tanpa === undefined && tersirat.length < temuan.length)
    return { sop, nilai: 'tidak-terpenuhi', temuan, alasan: [] };
  const rusak =
    findings.some(({ ruleId }) => ruleId === ATURAN_GAGAL.id) ||
    (gagal && semua.some((id) => findRule(id)?.scope !== 'sop'));
  const alasan = listAlasan(sop, bagian, { aturan: semua, temuan: tersirat, tanggal, rusak });
  return { sop, nilai: alasan.length === 0 ? 'terpenuhi' : 'tidak-dapat-dinilai', temuan, alasan };
}

/** Speaks against an SOP: about its own text, by the regulation alone, stated, and more than a question to its author. */
function isBukti(finding: Finding, aturan: readonly string[]): boolean {
  const { jenis, ruleId, severity } = finding;
  return jenis === 'sop' && aturan.includes(ruleId) && severity !== 'catatan' && !isBerdasarPerkiraan(finding);
}

/** Of a rule that looks at every box, what it found in this one. */
function isDiBagian({ path, ruleId }: Finding, { bidang }: BagianPedoman): boolean {
  return bidang === undefined || !BERBAGI.has(ruleId) || path[0] === bidang;
}
const BERBAGI = new Set(
  BAGIAN_PEDOMAN.flatMap(({ aturan }) => aturan).filter((id, at, semua) => semua.indexOf(id) !== at),
);
