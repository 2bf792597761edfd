/**
 * Mutation testing: small faults are put into a room's code one at a time, and the room's own unit tests must fail.
 * Words: `[room …] [--seed 7] [--bagian 0.2] [--rinci] [--hasil <file>]`; without rooms all pure ones and those the house adds to them.
 * `--bagian` is the share of mutants that is run, `--rinci` lists those nobody noticed. Figures go to `hasil/mutasi.json`.
 *
 * Stryker with its Vitest runner (10.1.1 takes Vitest 5.1.1): one mutant costs 0.3 s and the tests that reach it. Killed means
 * a test failed or did not end; a mutant that keeps the tests from loading counts as neither.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { ROOMS } from '../../src/rooms.ts';
import { writeReadme } from './angka.ts';
import { hitung, renderTabel, type Angka, type HasilMutasi } from './mutasi-hasil.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HASIL = fileURLToPath(new URL('hasil/mutasi.json', import.meta.url));
/** Rooms with effects whose figure is kept as well. */
const TAMBAHAN = ['browser'];
/** Shares that keep one room's run near ten minutes on one core; kept figures are of these. */
const BAGIAN: Readonly<Record<string, number>> = {
  bahasa: 0.015,
  browser: 0.1,
  diagram: 0.01,
  domain: 0.07,
  form: 0.012,
  impor: 0.01,
  load: 0.02,
  navigation: 0.07,
  report: 0.07,
  schema: 0.06,
  search: 0.07,
  view: 0.07,
};
const BAGIAN_LAIN = 0.1;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '7' },
    bagian: { type: 'string' },
    rinci: { type: 'boolean', default: false },
    hasil: { type: 'string', default: HASIL },
  },
});
const rooms =
  positionals.length > 0 ? positionals : [...Object.keys(ROOMS).filter((name) => ROOMS[name]?.pure), ...TAMBAHAN];
const seed = Number(values.seed);

const hasil: Record<string, Angka> = { ...readHasil().ruang };
for (const room of rooms) {
  const bagian = Number(values.bagian ?? BAGIAN[room] ?? BAGIAN_LAIN);
  const mutants = await run(room, bagian);
  hasil[room] = { seed, bagian, ...hitung(mutants) };
  const ruang = Object.fromEntries(Object.entries(hasil).sort(([a], [b]) => (a < b ? -1 : 1)));
  mkdirSync(dirname(values.hasil), { recursive: true });
  writeFileSync(values.hasil, `${JSON.stringify({ ruang } satisfies HasilMutasi, null, 2)}\n`);
  if (values.rinci) printSurvivors(mutants);
  if (values.hasil === HASIL) writeReadme();
}
console.log(`\n${renderTabel({ ruang: Object.fromEntries(rooms.map((room) => [room, hasil[room] as Angka])) })}`);
process.exit(0);

type Mutan = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

async function run(room: string, bagian: number): Promise<readonly Mutan[]> {
  process.chdir(ROOT);
  process.env['MUTASI_RUANG'] = room;
  const stryker = new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', fileURLToPath(new URL('mutasi-sampel.ts', import.meta.url))],
    vitest: { configFile: 'tests/bench/mutasi-vitest.ts', related: false },
    mutate: [`src/${room}/**/*.ts`, '!src/**/*.d.ts'],
    ignorePatterns: ['dist', 'dist.*', 'hasil-impor', '.astro'],
    tempDirName: join(tmpdir(), `lajur-mutasi-${process.pid}`),
    checkers: ['sampel'],
    sampel: { seed, bagian },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    dryRunTimeoutMinutes: 60,
    timeoutMS: 10_000,
    timeoutFactor: 4,
    reporters: [],
    logLevel: 'error',
    fileLogLevel: 'off',
    warnings: false,
    allowConsoleColors: false,
  } as ConstructorParameters<typeof Stryker>[0]);
  return stryker.runMutationTest();
}

function printSurvivors(mutants: readonly Mutan[]): void {
  for (const { fileName, location, mutatorName, replacement, status } of mutants) {
    if (status !== 'Survived') continue;
    const { line, column } = location.start;
    const source = readLines(fileName)[line - 1]?.trim() ?? '';
    console.log(
      `${relative(ROOT, fileName)}:${line}:${column} ${mutatorName} → ${oneLine(replacement)}\n    ${source}`,
    );
  }
}

/** None where the file went while its copy was tested. */
function readLines(file: string): readonly string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').slice(0, 120);
}

function readHasil(): HasilMutasi {
  try {
    return JSON.parse(readFileSync(values.hasil, 'utf8')) as HasilMutasi;
  } catch {
    return { ruang: {} };
  }
}
