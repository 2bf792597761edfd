import type { Context } from '../context.ts';
import { PERIKSA } from '../tindakan.ts';
import type { SopRule } from '../rule.ts';

/** What counts as the act behind each word of state. */
const BUKTI: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    paraf: ['paraf'],
    tandatangan: ['tandatangan', 'ttd'],
    ttd: ['tandatangan', 'ttd'],
    setuju: ['setuju', 'paraf', 'tandatangan', 'sah', ...PERIKSA],
    ...Object.fromEntries([...PERIKSA].map((root) => [root, [...PERIKSA, 'paraf', 'setuju']])),
  }),
);

export const rule: SopRule = {
  id: 'diperiksa-tanpa-langkah',
  kode: 'AL-10',
  scope: 'sop',
  severity: 'peringatan',
  dasar: [{ selain: 'penilaian', isi: 'keadaan sebuah masukan berasal dari langkah sebelumnya' }],
  check(sop, report, context) {
    const dikerjakan = new Set<string>();
    for (const langkah of sop.langkah) {
      for (const teks of langkah.urutan === 1 ? [] : langkah.mutuBaku.kelengkapan) {
        const keadaan = context.keadaan(teks).filter((root) => BUKTI.has(root));
        const tanpa = keadaan.find((root) => !(BUKTI.get(root) ?? []).some((bukti) => dikerjakan.has(bukti)));
        if (tanpa === undefined) continue;
        report({
          path: context.pathLangkah(sop, langkah, 'mutuBaku', 'kelengkapan'),
          cacat: ['halaman-hilang'],
          message: `Kelengkapan langkah ke-${langkah.urutan} sudah ${SEBUT.get(tanpa) ?? 'diperiksa'}, tetapi tidak ada langkah sebelumnya yang melakukannya.`,
          quote: teks,
          hint: 'Keadaan itu dapat berasal dari langkah yang tidak tertulis, atau dari luar prosedur ini.',
        });
      }
      for (const root of rootsOf(langkah.kegiatan, langkah.mutuBaku.output, context)) dikerjakan.add(root);
    }
  },
};

const SEBUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    paraf: 'diparaf',
    tandatangan: 'ditandatangani',
    ttd: 'ditandatangani',
    setuju: 'disetujui',
    verifikasi: 'diverifikasi',
  }),
);

function rootsOf(kegiatan: string, output: readonly string[], context: Context): readonly string[] {
  return [kegiatan, ...output].flatMap((teks) => context.konsep(teks));
}
