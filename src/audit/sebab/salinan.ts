/** Everything that our copy, or our catalogue, explains: one entry per document. */
import { BIDANG, BIDANG_IDENTITAS } from '../../domain/identitas.ts';
import { gabung } from '../bunyi.ts';
import type { Bacaan, Kelompok } from './bacaan.ts';

/** What this site does not have or does not know. */
const KATALOG = new Set(['sop-terkait-belum-ada', 'status-peraturan-tidak-diketahui']);
/** What is said of the copy itself. */
const SUMBER = new Set(['pelaksana-perkiraan', 'sisa-ocr', 'sisa-html', 'halaman-hilang']);

export function salinan({ sisa }: Bacaan): Kelompok[] {
  const temuan = sisa.filter(({ jenis }) => jenis === 'salinan');
  if (temuan.length === 0) return [];
  if (temuan.length === 1) return [{ kunci: 'salinan', kalimat: temuan[0]?.message ?? '', temuan }];
  const hilang = temuan
    .flatMap((finding) => finding.hilang ?? [])
    .sort((a, b) => BIDANG.indexOf(a) - BIDANG.indexOf(b));
  const katalog = temuan.filter(({ ruleId }) => KATALOG.has(ruleId)).length;
  const sumber = temuan.filter(({ ruleId }) => SUMBER.has(ruleId)).length;
  const cacat = temuan.length - hilang.length - katalog - sumber;
  const bagian = [
    hilang.length > 0 &&
      `${hilang.length} bidang hilang dari salinan: ${gabung(hilang.map((bidang) => BIDANG_IDENTITAS[bidang]))}`,
    cacat > 0 && `${cacat} hal mungkin akibat cacat salinan`,
    sumber > 0 && `${sumber} catatan tentang keadaan salinan`,
    katalog > 0 && `${katalog} hal belum ada dalam data situs ini`,
  ].filter((item) => item !== false);
  return [{ kunci: 'salinan', kalimat: `${bagian.join('; ')}.`, temuan }];
}
