/** How many cells of forty damaged layouts come out right, and whether any stands in a wrong column without a mark. Words: `[layouts, 40] [seed to show] [--lipat]` */
import { CONTOH_SOP } from '../impor/contoh-sop.ts';
import { nilaiRusak } from '../impor/nilai-rusak.ts';
import { lipat, rusakkan } from '../impor/tata-letak-rusak.ts';

const count = Number(process.argv[2] ?? 40);
const folded = process.argv.includes('--lipat');
const total = { sel: 0, sama: 0, bertanda: 0, diam: 0 };
for (let seed = 1; seed <= count; seed += 1) {
  const asal = CONTOH_SOP[seed % CONTOH_SOP.length];
  if (asal === undefined) continue;
  const rusak = folded ? lipat(asal, seed) : rusakkan(asal, seed);
  const nilai = await nilaiRusak(rusak);
  total.sel += nilai.sel;
  total.sama += nilai.sama;
  total.bertanda += nilai.bertanda.length;
  total.diam += nilai.diam.length;
  if (nilai.sama < nilai.sel) {
    console.log(`${rusak.nama} [${rusak.kerusakan.join(', ')}]: ${nilai.sama}/${nilai.sel}`);
    for (const line of nilai.bertanda.slice(0, 4)) console.log(`    bertanda ${line}`);
    for (const line of nilai.diam.slice(0, 6)) console.log(`    TANPA TANDA ${line}`);
  }
  if (process.argv[3] === String(seed)) console.log(rusak.teks);
}
console.log(
  `\n${count} tata letak: ${total.sama}/${total.sel} sel sama (${((100 * total.sama) / total.sel).toFixed(1)} %), ${total.bertanda} beda bertanda, ${total.diam} beda tanpa tanda`,
);
