/** A build talks to nobody: not from Node, not from the programs it starts, and it needs no network. What it makes may be read. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { jalankanTerkurung, readStrace } from '../kurungan.ts';
import { ROOT } from '../content.ts';

const home = mkdtempSync(join(tmpdir(), 'lajur-jaringan-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A person's own settings may have switched telemetry off already. */
const tanpaSetelan = (): NodeJS.ProcessEnv => {
  const mati = ['ASTRO_TELEMETRY_DISABLED', 'TELEMETRY_DISABLED', 'CI', 'NODE_ENV', 'VITEST'];
  const kept = Object.entries(process.env).filter(([key]) => !mati.includes(key));
  return { ...Object.fromEntries(kept), HOME: home, XDG_CONFIG_HOME: home, SOP_TANGGAL: '2026-11-22' };
};

test('npm run build opens no socket beyond this computer, says little, and makes a site that others may read', () => {
  const situs = join(home, 'situs');
  const script = ['src/cli/mulai.mjs', 'src/cli/bangun.ts', '--ke', situs];
  const sempit = process.platform === 'win32' ? [] : ['sh', '-c', 'umask 077 && exec "$@"', 'sh'];
  const { status, soketAsing, kata } = jalankanTerkurung([...sempit, process.execPath, ...script], tanpaSetelan());
  expect([status, soketAsing]).toEqual([0, []]);
  expect(kata).not.toMatch(/telemetry|anonymous|\[WARN\]/i);
  expect(kata.trimEnd().split('\n').length).toBeLessThanOrEqual(5);
  if (process.platform === 'win32') return;
  const tertutup = readdirSync(situs, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const info = statSync(join(situs, name));
    return (info.mode & 0o044) !== 0o044 || (info.isDirectory() && (info.mode & 0o011) !== 0o011);
  });
  expect(tertutup).toEqual([]);
  expect(statSync(situs).mode & 0o055).toBe(0o055);
});

test.each([
  ['astro check', ['node_modules/astro/bin/astro.mjs', 'check', '--help']],
  ['astro dev', ['node_modules/astro/bin/astro.mjs', 'dev', '--help']],
])('%s is started with telemetry switched off', (_, words) => {
  const probe = `process.on('exit', () => process.stderr.write('mati=' + process.env.ASTRO_TELEMETRY_DISABLED))`;
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(probe)}`, 'src/cli/mulai.mjs', ...words],
    { cwd: ROOT, encoding: 'utf8', env: tanpaSetelan() },
  );
  expect(stderr).toContain('mati=1');
});

describe('the watch itself', () => {
  test.each([
    ['a connection', `require('node:net').connect(9, '192.0.2.1').on('error', () => {}).destroy()`],
    ['a name', `require('node:dns').lookup('lajur.example', () => {})`],
    ['a request', `fetch('http://lajur.example/').catch(() => {})`],
    [
      'a datagram',
      `const s = require('node:dgram').createSocket('udp4'); s.send('a', 9, '192.0.2.1', () => s.close())`,
    ],
    [
      'a worker',
      `new (require('node:worker_threads').Worker)("require('node:dns').lookup('lajur.example', () => {})", { eval: true })`,
    ],
  ])('sees %s', (_, script) => {
    expect(jalankanTerkurung([process.execPath, '-e', script]).soketAsing.join(' ')).toMatch(
      /192\.0\.2\.1|lajur\.example/,
    );
  });

  test('reads what the kernel names', () => {
    expect(
      readStrace(`12 connect(3, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}, 16) = -1
13 connect(4, {sa_family=AF_INET, sin_port=htons(4321), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
14 connect(5, {sa_family=AF_UNIX, sun_path="/run/x"}, 110) = -1
15 connect(6, {sa_family=AF_INET6, sin6_port=htons(80), inet_pton(AF_INET6, "::1", &sin6_addr)}, 28) = 0`),
    ).toEqual(['{sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("192.0.2.1")}']);
  });
});
