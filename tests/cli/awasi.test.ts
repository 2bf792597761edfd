/** A signal to the one that watches ends the one that works, whatever it is doing, and nothing of it stays. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { ROOT } from '../content.ts';

const AWASI = pathToFileURL(join(ROOT, 'src/cli/awasi.ts')).href;

/** Starts a watcher over some work; the first line is the work's process id, which it says when it is ready. */
function mulai(kerja: string) {
  const script = `import { awasi } from ${JSON.stringify(AWASI)};
    const { kode, dibunuh } = await awasi('.', ['-e', ${JSON.stringify(kerja)}]);
    console.log(JSON.stringify({ kode, dibunuh }));`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test.each([
  ['waits', 'setInterval(() => {}, 1000); console.log(process.pid)', { kode: 143, dibunuh: true }],
  [
    'is deaf with work',
    `process.on('SIGTERM', () => {}); require('node:fs').writeSync(1, process.pid + '\\n'); for (;;);`,
    { kode: 143, dibunuh: true },
  ],
  [
    'tidies up',
    `process.on('SIGTERM', () => process.exit(130)); setInterval(() => {}, 1000); console.log(process.pid)`,
    { kode: 143, dibunuh: false },
  ],
])('work that %s', { timeout: 60_000 }, async (_, kerja, akhir) => {
  const watcher = mulai(kerja);
  const lines: string[] = [];
  watcher.stdout.on('data', (part: Buffer) => lines.push(...part.toString().split('\n').filter(Boolean)));
  await once(watcher.stdout, 'data');
  const pid = Number(lines[0]);
  expect(isAlive(pid)).toBe(true);
  watcher.kill('SIGTERM');
  await once(watcher, 'close');
  expect(JSON.parse(lines.at(-1) ?? '')).toEqual(akhir);
  expect(isAlive(pid)).toBe(false);
});

test('an exit code is handed on', { timeout: 60_000 }, async () => {
  const watcher = mulai('process.exit(7)');
  let said = '';
  watcher.stdout.on('data', (part: Buffer) => (said += part.toString()));
  await once(watcher, 'close');
  expect(said).toContain('{"kode":7,"dibunuh":false}');
});
