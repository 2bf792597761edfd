/** Sentences of comparisons judged by an oracle that reads the SOPs alone: the seven in all pairs, triples and together, and sets made by seed. Words: `[sets, 300]` */
import { compareSop } from '../../src/compare/compare-sop.ts';
import { indexAcuan, buildSop } from '../../src/domain/build-sop.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { createKumpulan, listTujuh, type Kumpulan } from '../compare/orakel/kumpulan.ts';
import { adili } from '../compare/orakel/orakel.ts';
import { keepAngka } from './angka.ts';

const jumlah = Number(process.argv[2] ?? 300);
const { content } = await loadContent(process.cwd());
const index = indexAcuan(content.acuan);
const tujuh = content.sop.map(({ id, data }) => buildSop(id, data, index));

const real = judge(listTujuh(tujuh, content.acuan));
const made = judge(Array.from({ length: jumlah }, (_, seed) => createKumpulan(seed + 1, tujuh, content.acuan)));
keepAngka('kebenaran', [
  [
    'sentences about the seven SOPs (21 pairs, 35 triples, all; with and without inferences) that the SOPs confirm',
    real,
  ],
  [`the same of ${jumlah} generated sets`, made],
]);

function judge(kumpulan: readonly Kumpulan[]): string {
  let total = 0;
  let failed = 0;
  for (const { acuan, nama, sops } of kumpulan) {
    for (const tanpaPerkiraan of [false, true]) {
      const { kolom, perbedaan } = compareSop(sops, { acuan, tanpaPerkiraan });
      for (const item of perbedaan) {
        total += 1;
        const faults = adili({ sops, kolom, tanpaPerkiraan }, item);
        if (faults.length === 0) continue;
        failed += 1;
        console.log(
          `${nama}${tanpaPerkiraan ? ', without inferences' : ''}: ${item.segmen.map(({ teks }) => teks).join('')}`,
        );
        console.log(`  ${faults.join('; ')}`);
      }
    }
  }
  return `${total - failed} of ${total} (${((100 * (total - failed)) / Math.max(1, total)).toFixed(1)} %), ${failed} false`;
}
