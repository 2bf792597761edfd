import type { Sop } from '../../domain/sop.ts';
import { kutip } from '../bunyi.ts';
import { namaSop } from '../keterkaitan.ts';
import type { KoleksiRule } from '../rule.ts';

export const rule: KoleksiRule = {
  id: 'sop-terkait-belum-ada',
  kode: 'KT-04',
  scope: 'koleksi',
  severity: 'catatan',
  dasar: [{ selain: 'metode', isi: 'isi katalog' }],
  check(sops, report, context) {
    const ids = new Set(sops.map(({ id }) => id));
    const seinstansi = new Map(sops.map((sop): [string, Sop] => [`${sop.instansi.id} ${namaSop(sop.nama)}`, sop]));
    for (const sop of sops) {
      const seen = new Set<string>();
      const semua = [
        ...sop.keterkaitan.map((item, index) => ({ ...item, path: ['keterkaitan', index] as const })),
        ...sop.langkah.flatMap((langkah) =>
          langkah.terkait.map((item) => ({ ...item, path: context.pathLangkah(sop, langkah, 'terkait') })),
        ),
      ];
      for (const item of semua) {
        const key = namaSop(item.nama);
        if (seen.has(key) || (item.sop !== undefined && ids.has(item.sop))) continue;
        seen.add(key);
        const ada = seinstansi.get(`${sop.instansi.id} ${key}`);
        report(sop, {
          path: item.path,
          salinan: true,
          message:
            ada === undefined
              ? `${kutip(item.nama)} belum ada di katalog ini.`
              : `${kutip(item.nama)} ada di katalog ini, tetapi belum ditautkan.`,
          quote: item.nama,
          hint: ada === undefined ? 'SOP itu dapat ditambahkan ke katalog.' : `Idnya ${ada.id}.`,
        });
      }
    }
  },
};
