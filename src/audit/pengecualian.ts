/** Exceptions of an SOP: they silence a rule until their last day, and show themselves when they are idle or over. */
import type { Finding } from '../domain/finding.ts';
import type { Sop } from '../domain/sop.ts';
import { formatTanggal } from '../domain/tanggal.ts';
import { PENGECUALIAN_KEDALUWARSA, PENGECUALIAN_TAK_TERPAKAI } from './mesin.ts';
import { createFinding } from './temuan.ts';

/** @param tanggal today, ISO; an exception still holds on its last day (or in its last month) */
export function applyPengecualian(sop: Sop, findings: readonly Finding[], tanggal: string): Finding[] {
  if (sop.pengecualian.length === 0) return [...findings];
  const berlaku = sop.pengecualian.filter((item) => !isLewat(item.berlakuHingga, tanggal));
  const silenced = new Set(berlaku.map((item) => item.aturan));
  const kept = findings.filter((finding) => !silenced.has(finding.ruleId));
  sop.pengecualian.forEach((item, index) => {
    const path = ['pengecualian', index, 'aturan'];
    if (isLewat(item.berlakuHingga, tanggal)) {
      kept.push(
        createFinding(PENGECUALIAN_KEDALUWARSA, sop, {
          path: ['pengecualian', index, 'berlakuHingga'],
          message: `Pengecualian dari aturan ${item.aturan} berakhir pada ${formatTanggal(item.berlakuHingga)} dan tidak lagi berlaku.`,
          quote: item.alasan,
          hint: 'Sesudah tanggal itu temuannya tampil kembali.',
        }),
      );
    } else if (!findings.some((finding) => finding.ruleId === item.aturan)) {
      kept.push(
        createFinding(PENGECUALIAN_TAK_TERPAKAI, sop, {
          path,
          message: `Pengecualian dari aturan ${item.aturan} tidak mengecualikan temuan apa pun.`,
          quote: item.alasan,
          hint: 'Temuannya mungkin sudah tidak ada, atau id aturannya keliru.',
        }),
      );
    }
  });
  return kept;
}

/** True after its last day (or month). */
export function isLewat(berlakuHingga: string, tanggal: string): boolean {
  return tanggal.slice(0, berlakuHingga.length) > berlakuHingga;
}
