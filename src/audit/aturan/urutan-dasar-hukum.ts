import type { JenisPeraturan } from '../../domain/kosakata.ts';
import { singkatPeraturan } from '../../domain/peraturan.ts';
import type { Peraturan } from '../../domain/frontmatter.ts';
import type { SopRule } from '../rule.ts';

/** Kinds of one rank stand on one line. */
const TINGKAT: readonly (readonly JenisPeraturan[])[] = [
  ['uud'],
  ['uu', 'perppu'],
  ['pp'],
  ['perpres', 'keppres', 'inpres'],
  ['permen', 'permenpanrb', 'permendagri', 'perlembaga'],
  ['perda'],
  ['pergub', 'perbup', 'perwali'],
];

export const rule: SopRule = {
  id: 'urutan-dasar-hukum',
  kode: 'DH-09',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'kelaziman', isi: 'dasar hukum diurutkan menurut hierarki, lalu tahun' }, { selain: 'penilaian' }],
  check(sop, report) {
    for (const [index, { peraturan, kutipan }] of sop.dasarHukum.entries()) {
      const before = sop.dasarHukum[index - 1]?.peraturan;
      const sebab = before === undefined ? null : findSebab(before, peraturan);
      if (before === undefined || sebab === null) continue;
      report({
        path: ['dasarHukum', index],
        message: `${singkatPeraturan(peraturan)} ditulis sesudah ${singkatPeraturan(before)}, padahal ${sebab}.`,
        quote: kutipan,
        hint: 'Dasar hukum lazim berurutan menurut hierarki peraturan, lalu menurut tahun.',
      });
      return;
    }
  },
};

function findSebab(before: Peraturan, after: Peraturan): string | null {
  const rank = (item: Peraturan): number => TINGKAT.findIndex((kinds) => kinds.includes(item.jenis));
  if (rank(before) < 0 || rank(after) < 0) return null;
  if (rank(after) < rank(before)) return 'kedudukannya lebih tinggi';
  return rank(after) === rank(before) && after.tahun < before.tahun ? 'tahunnya lebih awal' : null;
}
