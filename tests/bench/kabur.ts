/** The loader on broken files. Words: `[files, 10000] [seed]` */
import { kabur } from '../load/kabur.ts';

const [jumlah = 10_000, benih = 20_261_122] = process.argv.slice(2).map(Number);
const start = process.cpuUsage();
const { diterima, ditolak, salah, terlama } = await kabur(jumlah, benih);
const { user, system } = process.cpuUsage(start);
console.log(
  `${jumlah} files of seed ${benih}: ${ditolak} refused with a place, ${diterima} still right, ${salah.length} wrong`,
);
console.log(`slowest file ${terlama[0].toFixed(0)} ms (${terlama[1]}); CPU ${((user + system) / 1e6).toFixed(0)} s`);
for (const line of salah.slice(0, 50)) console.log(`  ${line}`);
process.exitCode = salah.length === 0 ? 0 : 1;
