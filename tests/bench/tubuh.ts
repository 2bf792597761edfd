/**
 * Bodies by the grammar of Markdown and MDX: none may put markup on a page, end the process or hold it. Words: `[bodies, 1000000] [seed]`.
 * Each part runs in a process of its own, so that a crash of native code is told with its body.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buatBadan, periksaBadan, type HasilBadan } from '../load/badan-kabur.ts';
import { keepAngka } from './angka.ts';

const SEKALI = 20_000;
/** A body takes a tenth of a millisecond; this long on one is a hang on any machine. */
const MACET_MS = 120_000;

if (process.argv[2] === 'bagian') bagian();
else process.exitCode = await semua();

/** One part, in a process of its own: the index before each body, then the result. */
function bagian(): void {
  const [jumlah = 0, benih = 0] = process.argv.slice(3, 5).map(Number);
  const folder = process.argv[5] ?? '';
  const tempat = openSync(join(folder, 'tempat'), 'w');
  const hasil = periksaBadan(jumlah, benih, (index) => void writeSync(tempat, String(index).padEnd(12), 0));
  closeSync(tempat);
  writeFileSync(join(folder, 'hasil.json'), JSON.stringify(hasil));
}

async function semua(): Promise<number> {
  const [jumlah = 1_000_000, benih = 20_261_122] = process.argv.slice(2).map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'lajur-tubuh-'));
  const salah: string[] = [];
  let dibuat = 0;
  let diterima = 0;
  let rusak = 0;
  let terlama: readonly [number, string] = [0, ''];
  try {
    for (let bagianKe = 0; dibuat < jumlah; bagianKe += 1) {
      const banyak = Math.min(SEKALI, jumlah - dibuat);
      dibuat += banyak;
      const akhir = await jalankan(banyak, benih + bagianKe, folder);
      if ('mati' in akhir) {
        rusak += 1;
        const badan = buatBadan(banyak, benih + bagianKe)[akhir.index];
        salah.push(`benih ${benih + bagianKe}, ${akhir.mati}: ${JSON.stringify(badan)}`);
        continue;
      }
      diterima += akhir.diterima;
      salah.push(...akhir.salah);
      if (akhir.terlama[0] > terlama[0]) terlama = akhir.terlama;
      if (dibuat % 100_000 === 0)
        console.log(`${dibuat} bodies: ${diterima} accepted, ${salah.length} wrong, ${rusak} crashes`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  keepAngka('tubuh', [
    [
      `bodies generated from seed ${benih} that put markup on a page, end the process or hang`,
      `${salah.length} of ${dibuat} (${rusak} crashes or hangs); ${diterima} accepted, ${dibuat - diterima} refused`,
    ],
  ]);
  console.log(`slowest body ${terlama[0].toFixed(1)} ms of processor (${JSON.stringify(terlama[1])})`);
  for (const line of salah.slice(0, 50)) console.log(`  ${line}`);
  return salah.length === 0 && diterima > 0 ? 0 : 1;
}

async function jalankan(
  jumlah: number,
  benih: number,
  folder: string,
): Promise<HasilBadan | { readonly mati: string; readonly index: number }> {
  const where = (): number => Number(readFileSync(join(folder, 'tempat'), 'utf8'));
  writeFileSync(join(folder, 'tempat'), '0');
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.url), 'bagian', String(jumlah), String(benih), folder],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  let last = -1;
  const watch = setInterval(() => {
    const now = where();
    if (now === last) child.kill('SIGKILL');
    last = now;
  }, MACET_MS);
  const code = await new Promise<number | string>((resolve) => {
    child.on('exit', (exit, signal) => resolve(exit ?? signal ?? 'mati'));
  });
  clearInterval(watch);
  if (code !== 0) return { mati: String(code), index: where() };
  return JSON.parse(readFileSync(join(folder, 'hasil.json'), 'utf8')) as HasilBadan;
}
