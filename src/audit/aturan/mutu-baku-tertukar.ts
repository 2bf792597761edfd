import { kutip } from '../bunyi.ts';
import type { Context } from '../context.ts';
import { intiOf, isSerupa } from '../dokumen.ts';
import type { Langkah } from '../../domain/sop.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'mutu-baku-tertukar',
  kode: 'MB-08',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ selain: 'penilaian', isi: 'mutu baku berada pada baris kegiatannya' }],
  check(sop, report, context) {
    for (const [at, langkah] of sop.langkah.entries()) {
      const next = sop.langkah[at + 1];
      if (next === undefined || !isTertukar(langkah, next, context)) continue;
      report({
        path: context.pathLangkah(sop, langkah, 'mutuBaku'),
        message: `Output langkah ke-${langkah.urutan} (${kutip(langkah.mutuBaku.output.join('; '))}) sesuai dengan kegiatan langkah ke-${next.urutan}, dan sebaliknya; mutu baku kedua baris tampak tertukar.`,
        quote: langkah.mutuBaku.output.join('; '),
        hint: 'Mutu baku menerangkan kegiatan pada barisnya sendiri.',
      });
    }
  },
};

/** Each output fits the other row's words and not its own. */
function isTertukar(a: Langkah, b: Langkah, context: Context): boolean {
  const output = (langkah: Langkah): readonly string[] =>
    intiOf(langkah.mutuBaku.output.flatMap((teks) => context.konsep(teks)));
  const [ofA, ofB] = [output(a), output(b)];
  const [doesA, doesB] = [context.konsep(a.kegiatan), context.konsep(b.kegiatan)];
  return (
    ofA.every((root) => doesB.includes(root)) &&
    ofB.every((root) => doesA.includes(root)) &&
    ofA.length > 0 &&
    ofB.length > 0 &&
    !isSerupa(ofA, doesA) &&
    !isSerupa(ofB, doesB)
  );
}
