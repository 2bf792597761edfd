import { singkatPeraturan } from '../../domain/peraturan.ts';
import { findIkatan } from '../../domain/tingkat.ts';
import type { SopRule } from '../rule.ts';

/** The standards of how an SOP is written; a successor is added here. */
const STANDAR: readonly string[] = ['permenpanrb-35-2012', 'permendagri-52-2011'];

export const rule: SopRule = {
  id: 'standar-sop-tidak-dirujuk',
  kode: 'DH-08',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'pedoman penyusunan SOP disebut sebagai dasar' }],
  check(sop, report, context) {
    if (sop.dasarHukum.length === 0 || sop.dasarHukum.some(({ peraturan }) => STANDAR.includes(peraturan.id))) return;
    const pedoman = STANDAR.map((id) => context.peraturan.get(id))
      .filter((item) => item !== undefined)
      .filter((item) => findIkatan(item, sop.instansi).terikat);
    if (pedoman.length === 0) return;
    report({
      path: ['dasarHukum'],
      bersandar: ['dasarHukum'],
      message: `Dasar hukum tidak menyebut pedoman penyusunan SOP (${pedoman.map(singkatPeraturan).join(' atau ')}).`,
      hint: 'Pedoman penyusunan tidak selalu dicantumkan sebagai dasar hukum prosedurnya.',
    });
  },
};
