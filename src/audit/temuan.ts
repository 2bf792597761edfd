/** From what a rule says to a finding: whose defect it is, how severe, on what it rests. */
import type { Finding, Severity } from '../domain/finding.ts';
import { BIDANG_IDENTITAS, type BidangIdentitas } from '../domain/identitas.ts';
import { CACAT, type Cacat } from '../domain/kosakata.ts';
import type { Sop } from '../domain/sop.ts';
import type { Rule, Temuan } from './rule.ts';

const RINGAN: Readonly<Record<Severity, Severity>> = { galat: 'peringatan', peringatan: 'catatan', catatan: 'catatan' };

/**
 * A finding of the copy is always a `catatan`: it judges no agency. One that rests on an inference says so, and on a
 * weak inference (`sedang`, `rendah`) it is one degree milder.
 */
export function createFinding(rule: Rule, sop: Sop, temuan: Temuan): Finding {
  const hilang = temuan.bidang !== undefined && isHilang(sop, temuan.bidang) ? temuan.bidang : null;
  const cacat = temuan.cacat?.filter((item) => sop.sumber.cacat.includes(item)) ?? [];
  const tanpa = temuan.bersandar?.filter((item) => isHilang(sop, item)) ?? [];
  const salinan = temuan.salinan === true || hilang !== null || cacat.length > 0 || tanpa.length > 0;
  const perkiraan = (temuan.perkiraan ?? []).filter((item) => item !== null && item !== undefined);
  const weak = perkiraan.some((item) => item.keyakinan !== 'tinggi');
  const hint = salinan && temuan.salinan !== true ? hintSalinan(hilang, tanpa, cacat) : temuan.hint;
  return {
    ruleId: rule.id,
    severity: salinan ? 'catatan' : weak || temuan.ringan === true ? RINGAN[rule.severity] : rule.severity,
    jenis: salinan ? 'salinan' : 'sop',
    sopId: sop.id,
    path: temuan.path,
    message: addRemark(
      hilang === null ? temuan.message : `Bidang “${BIDANG_IDENTITAS[hilang]}” tidak ada dalam salinan ini.`,
      perkiraan.length > 0 && !salinan,
    ),
    ...(temuan.quote !== undefined && temuan.quote !== '' && { quote: temuan.quote }),
    ...(hint !== undefined && { hint }),
    ...(hilang !== null && { hilang }),
  };
}

/** True where the copy lost this field, or the group it belongs to (`tanggal` holds `tanggal.efektif`). */
export function isHilang(sop: Sop, bidang: BidangIdentitas): boolean {
  const [group] = bidang.split('.');
  return sop.sumber.hilang.some((item) => item === bidang || item === group);
}

function hintSalinan(
  hilang: BidangIdentitas | null,
  tanpa: readonly BidangIdentitas[],
  cacat: readonly Cacat[],
): string {
  if (hilang !== null) return 'Bidang ini hilang dari salinan kami, belum tentu kosong di naskah aslinya.';
  if (tanpa.length > 0)
    return `Salinan kami kehilangan bidang ${tanpa.map((item) => `“${BIDANG_IDENTITAS[item]}”`).join(', ')}, yang mungkin menjelaskannya.`;
  const names = cacat.map((item) => CACAT[item]).join('; ');
  return `Mungkin akibat salinan kami (${names}), bukan naskah aslinya.`;
}

const CATATAN_PERKIRAAN = ' (berdasarkan perkiraan).';

function addRemark(message: string, inferred: boolean): string {
  return inferred ? message.replace(/\.$/, CATATAN_PERKIRAAN) : message;
}

/** True where a finding rests on an inference: it says so. */
export const isBerdasarPerkiraan = ({ message }: Pick<Finding, 'message'>): boolean =>
  message.endsWith(CATATAN_PERKIRAAN);
