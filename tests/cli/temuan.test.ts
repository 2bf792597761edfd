/** `npm run lajur -- temuan` as people run it, over the real content. */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'vitest';
import { ROOT } from '../content.ts';

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['src/cli/mulai.mjs', 'src/cli/lajur.ts', 'temuan', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, SOP_TANGGAL: '2026-11-22' },
    maxBuffer: 50_000_000,
  });

test('prints by file and line, and ends well without a limit', () => {
  const { status, stdout } = run();
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^content\/sop\/[a-z0-9-]+\/[a-z0-9-]+\.mdx\n(?: {9}(?:galat|peringatan|catatan) .*\(\d+ temuan\)\n {4})? {2}\d+:\d+ +(?:galat|peringatan|catatan)/,
  );
  expect(stdout).toMatch(/\d+ hal \(\d+ galat, \d+ peringatan, \d+ catatan\) dari \d+ temuan di 7 berkas\.\n$/);
});

test('points at the line that holds the words', () => {
  const { stdout } = run('--format', 'sarif', '--jenis', 'sop');
  const log = JSON.parse(stdout) as {
    runs: { results: { ruleId: string; locations: { physicalLocation: { region: { startLine: number } } }[] }[] }[];
  };
  const lines = log.runs[0]?.results.map(({ locations }) => locations[0]?.physicalLocation.region.startLine ?? 0) ?? [];
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line) => line < 2)).toEqual([]);
});

test.each([
  [['--fail-on', 'galat'], 1],
  [['--fail-on', 'peringatan'], 1],
  [['--fail-on', 'galat', '--jenis', 'salinan'], 0],
  [['--help'], 0],
  [['--fail-on', 'berat'], 2],
  [['--format', 'pdf'], 2],
  [['--tidak-ada'], 2],
] as const)('exit code of %j is %i', (args, expected) => {
  expect(run(...args).status).toBe(expected);
});
