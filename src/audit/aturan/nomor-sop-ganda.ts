import { gabung, kutip } from '../bunyi.ts';
import type { InstansiRule } from '../rule.ts';

export const rule: InstansiRule = {
  id: 'nomor-sop-ganda',
  kode: 'ID-15',
  scope: 'instansi',
  severity: 'peringatan',
  dasar: [{ peraturan: 'permenpanrb-35-2012', bagian: 'Bagian Identitas', isi: 'nomor SOP' }, { selain: 'penilaian' }],
  check(sops, report) {
    const byNomor = Map.groupBy(
      sops.filter((sop) => sop.nomor !== null),
      (sop) => (sop.nomor ?? '').replace(/\s+/g, '').toLowerCase(),
    );
    for (const group of byNomor.values()) {
      if (group.length < 2) continue;
      for (const sop of group) {
        const others = group
          .filter((item) => item !== sop)
          .slice(0, 3)
          .map((item) => kutip(item.nama));
        report(sop, {
          path: ['nomor'],
          message: `Nomor ini dipakai juga oleh SOP ${gabung(others)} dari instansi yang sama.`,
          quote: sop.nomor ?? undefined,
          hint: 'Nomor menunjuk satu SOP; salinan kami pun dapat keliru.',
        });
      }
    }
  },
};
