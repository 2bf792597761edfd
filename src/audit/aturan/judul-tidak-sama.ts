import { kutip, polos } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

const TEMPAT = { sampul: 'sampul', identitas: 'blok identitas', prosedur: 'bagian prosedur' } as const;

export const rule: SopRule = {
  id: 'judul-tidak-sama',
  kode: 'ID-08',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [
    { peraturan: 'permenpanrb-35-2012', bagian: 'Unsur Dokumentasi dan Bagian Identitas' },
    { selain: 'penilaian' },
  ],
  check(sop, report) {
    for (const tempat of ['sampul', 'identitas', 'prosedur'] as const) {
      const judul = sop.judulNaskah?.[tempat];
      if (judul === undefined || inti(judul) === inti(sop.nama)) continue;
      report({
        path: ['judulNaskah', tempat],
        bersandar: ['nama'],
        message: `Judul di ${TEMPAT[tempat]} berbeda dari nama SOP, ${kutip(sop.nama, 90)}.`,
        quote: judul,
        hint: 'Judul yang berbeda-beda menyulitkan orang mencari dan merujuk SOP ini.',
      });
    }
  },
};

function inti(judul: string): string {
  return polos(judul).replace(/^(?:(?:sop|prosedur|standar operasional prosedur) )+/, '');
}
