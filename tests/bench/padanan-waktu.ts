/** How long a comparison of many SOPs takes. Words: `[SOPs, 50]` */
import { compareSop } from '../../src/compare/compare-sop.ts';
import { indexAcuan } from '../../src/domain/build-sop.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { createBanyak } from './padanan-banyak.ts';

const jumlah = Number(process.argv[2] ?? 50);
const { content } = await loadContent(process.cwd());
const asal = content.sop.filter((item) => item.data.topik === 'perjanjian-kinerja').map((item) => item.data);
const sops = createBanyak(asal, jumlah, indexAcuan(content.acuan));
for (const run of [1, 2, 3]) {
  const start = performance.now();
  const { baris, perbedaan } = compareSop(sops, { acuan: content.acuan });
  const took = Math.round(performance.now() - start);
  const steps = sops.reduce((sum, sop) => sum + sop.langkah.length, 0);
  console.log(
    `${run}: ${jumlah} SOP, ${steps} langkah, ${baris.length} baris, ${perbedaan.length} kalimat: ${took} ms`,
  );
}
