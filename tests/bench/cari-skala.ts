/**
 * The search at 7, 1,000 and 10,000 SOPs, on 4× CPU, in bytes and milliseconds of a first search, and what building its index
 * costs. Words: `[SOPs]`, e.g. `1000` measures one size alone. The large sites are of generated SOPs (bench `data`) and hold what Pagefind sees of each page, not whole pages. `DIST=<folder>` measures the
 * built site there instead, and nothing else.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../content.ts';
import { launchBrowser } from '../situs/browser.ts';
import { keepAngka } from './angka.ts';
import { describeFirst, measure, median, renderMeasured, serveCompressed, type Measured } from './cari-peramban.ts';
import { measureHalaman, renderHalaman, type HalamanTerukur } from './cari-peramban-halaman.ts';
import { HALAMAN_MULAI } from './cari-skala-situs.ts';

const RUNS = 3;
const CACHE = join(ROOT, 'node_modules/.cache/lajur/bench');
const dist = process.env['DIST'] ?? join(ROOT, 'dist');
if (!existsSync(join(dist, 'pagefind'))) throw new Error('dist/ belum ada: jalankan npm run build lebih dahulu.');
const angka: [string, string][] = [];
const sizes = process.argv.slice(2).map(Number);

const browser = await launchBrowser();
const jumlahSop = globSync('sop/*/*/index.html', { cwd: dist }).length;
await report(`${jumlahSop.toLocaleString('id')} SOP, situs ini`, dist);
const others = process.env['DIST'] === undefined ? [1000, 10_000] : [];
for (const jumlah of sizes.length > 0 ? sizes : others) {
  const isi = join(CACHE, `cari-isi-${jumlah}`);
  const situs = join(CACHE, `cari-situs-${jumlah}`);
  execFileSync(process.execPath, [join(ROOT, 'tests/bench/data.ts'), '--jumlah', String(jumlah), '--ke', isi]);
  console.log(`\n${await runMeasured('tests/bench/cari-skala-situs.ts', [dist, isi, situs])}`);
  console.log(await runMeasured('tests/bench/cari-skala-indeks.ts', [situs]));
  await report(`${jumlah.toLocaleString('id')} SOP buatan`, situs);
  for (const folder of [isi, situs]) rmSync(folder, { recursive: true });
}
await browser.close();
// One site alone is no whole run.
if (process.env['DIST'] === undefined) keepAngka('cari-skala', angka);

async function report(name: string, folder: string): Promise<void> {
  const served = await serveCompressed(folder);
  const runs: Measured[] = [];
  const facets: HalamanTerukur[] = [];
  for (let run = 0; run < RUNS; run++) {
    runs.push(await measure(browser, served, HALAMAN_MULAI));
    facets.push(await measureHalaman(browser, served));
  }
  served.close();
  const page = facets.map(({ first }) => first.hasil);
  angka.push([
    `first search, ${name}, 4× CPU`,
    `dialog ${describeFirst(runs)}; page with facets ${Math.round(median(page))} ms (slowest ${Math.round(Math.max(...page))})`,
  ]);
  console.log(`${name}\n${renderMeasured(runs)}\n${renderHalaman(facets)}`);
}

/** Runs a script by itself, with the seconds it took and the most memory that it and Pagefind's process held together. */
async function runMeasured(script: string, args: readonly string[]): Promise<string> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--max-old-space-size=8192', join(ROOT, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let most = 0;
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  const watch = setInterval(() => (most = Math.max(most, memoryOf(child.pid ?? 0))), 200);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${script} berakhir dengan ${code}.`);
  const memory = most === 0 ? '' : `, paling banyak ${Math.round(most / 1e6)} MB`;
  return `${said.trim()} ${((performance.now() - start) / 1000).toFixed(0)} detik${memory}.`;
}

/** Bytes held by a process and its children; 0 where the system does not say (only Linux does, under `/proc`). */
function memoryOf(pid: number): number {
  if (!existsSync('/proc')) return 0;
  const read = (id: string, name: string): string => {
    try {
      return readFileSync(`/proc/${id}/${name}`, 'utf8');
    } catch {
      return '';
    }
  };
  const family = readdirSync('/proc').filter(
    (id) => /^\d+$/.test(id) && (Number(id) === pid || read(id, 'status').includes(`\nPPid:\t${pid}\n`)),
  );
  return family.reduce((sum, id) => sum + 1024 * Number(/VmRSS:\s+(\d+)/.exec(read(id, 'status'))?.[1] ?? 0), 0);
}
