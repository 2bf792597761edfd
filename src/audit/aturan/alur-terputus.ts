import type { Langkah, Sop } from '../../domain/sop.ts';
import { gabung, kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'alur-terputus',
  kode: 'AL-06',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ selain: 'penilaian', isi: 'setiap langkah terjangkau dari mulai dan menuju selesai' }],
  check(sop, report, context) {
    const awal = [
      ...sop.terminal.filter(({ jenis }) => jenis === 'mulai').map(({ id }) => id),
      ...sop.langkah.filter(({ masuk }) => masuk.length === 0).map(({ id }) => id),
    ];
    const akhir = sop.terminal.filter(({ jenis }) => jenis === 'selesai').map(({ id }) => id);
    const terjangkau = telusuri(sop, awal, 'dari', 'ke');
    const menuju = telusuri(sop, akhir, 'ke', 'dari');
    const terputus = sop.langkah.filter(({ id }) => !terjangkau.has(id));
    const buntu = sop.langkah.filter(({ id }) => terjangkau.has(id) && !menuju.has(id));
    const tell = (daftar: readonly Langkah[], what: string, hint: string): void => {
      const [first] = daftar;
      if (first === undefined) return;
      report({
        path: context.pathLangkah(sop, first),
        perkiraan: daftar.flatMap((langkah) => [...langkah.masuk, ...langkah.keluar].map((panah) => panah.perkiraan)),
        cacat: ['simbol-hilang'],
        message: `${daftar.length} langkah ${what}: ${gabung(daftar.slice(0, 3).map(({ kegiatan }) => kutip(kegiatan, 40)))}.`,
        quote: first.kegiatan,
        hint,
      });
    };
    tell(
      terputus,
      'tidak terjangkau dari mulai',
      'Langkah yang tidak terjangkau tidak pernah dikerjakan bila alurnya diikuti.',
    );
    if (sop.panah.some((panah) => akhir.includes(panah.ke))) {
      tell(buntu, 'tidak pernah sampai ke selesai', 'Alur yang diikuti dari langkah itu tidak berakhir.');
    }
  },
};

/** Every node one comes to along the arrows, in either direction. */
function telusuri(sop: Sop, start: readonly string[], from: 'dari' | 'ke', to: 'dari' | 'ke'): Set<string> {
  const seen = new Set(start);
  const byNode = Map.groupBy(sop.panah, (panah) => panah[from]);
  for (const id of seen) for (const panah of byNode.get(id) ?? []) seen.add(panah[to]);
  return seen;
}
