/**
 * The built site behind a real nginx with the configuration of `src/cli/hosting`. Every page type
 * and file type has the headers that are written there, and a browser that walks through it has nothing to say.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aturanKepala } from '../../src/cli/hosting/kebijakan.ts';
import { kepalaUntuk } from '../../src/cli/hosting/kepala.ts';
import { tulisNginx } from '../../src/cli/hosting/nginx.ts';
import { tempatSitus } from '../../src/cli/hosting.ts';
import { launchBrowser } from '../situs/browser.ts';
import { DIST, files, PAGE_KINDS } from '../situs/site.ts';

const SOP = '/sop/naskah-000/penyusunan-penetapan-perjanjian-kinerja';
const first = (pattern: RegExp): string =>
  files.find((file) => pattern.test(file)) ?? `no file like ${String(pattern)}`;

/** Path → media type, and whether it travels compressed. */
const FILES: readonly (readonly [path: string, type: string, gzip: boolean])[] = [
  ['/', 'text/html; charset=utf-8', true],
  ['/data/sop.json', 'application/json; charset=utf-8', true],
  ['/data/langkah.csv', 'text/csv; charset=utf-8', true],
  [`${SOP}.svg`, 'image/svg+xml; charset=utf-8', true],
  [`${SOP}.mmd`, 'text/plain; charset=utf-8', true],
  [`${SOP}.png`, 'image/png', false],
  [first(/\.xlsx$/), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', false],
  [first(/\.zip$/), 'application/zip', false],
  [first(/^\/_astro\/.*\.css$/), 'text/css; charset=utf-8', true],
  [first(/^\/_astro\/Halaman.*\.js$/), 'text/javascript; charset=utf-8', true],
  [first(/\.woff2$/), 'font/woff2', false],
  ['/pekerja.js', 'text/javascript; charset=utf-8', true],
  ['/sitemap-0.xml', 'application/xml; charset=utf-8', true],
];
const docx = files.find((file) => file.endsWith('.docx'));
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const problems: string[] = [];
const check = (what: string, found: unknown, expected: unknown): void => {
  if (found !== expected) problems.push(`${what}: ${String(found)}, expected ${String(expected)}`);
};

async function checkHeaders(url: string): Promise<number> {
  const tempat = tempatSitus();
  const aturan = aturanKepala(tempat);
  const names = new Set(aturan.flatMap(({ kepala }) => Object.keys(kepala)));
  const expected = (path: string): Readonly<Record<string, string>> => ({
    'Cache-Control': 'no-cache',
    // nginx closes what no branch stands for as well.
    ...kepalaUntuk(aturanKepala({ ...tempat, cabang: [path.split('/')[1] ?? ''] }), path === '/' ? '/' : path),
  });
  const all = [...FILES, ...(docx === undefined ? [] : [[docx, DOCX, false] as const])];
  const paths = [...new Set([...PAGE_KINDS.filter((path) => path !== '/404.html'), ...all.map(([path]) => path)])];
  for (const path of paths) {
    const response = await fetch(url + path.slice(1));
    check(`${path} status`, response.status, 200);
    for (const name of names)
      check(`${path} ${name}`, response.headers.get(name), frames(expected(path), path)[name] ?? null);
  }
  for (const [path, type, gzip] of all) {
    const { headers } = await fetch(url + path.slice(1), { headers: { 'accept-encoding': 'gzip' } });
    check(`${path} media type`, headers.get('content-type'), type);
    check(`${path} compressed`, headers.get('content-encoding') === 'gzip', gzip);
    const again = await fetch(url + path.slice(1), { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    check(`${path} asked again`, again.status, 304);
  }
  return paths.length;
}

/** Files at the root and outside the branches are closed to frames by nginx, which `_headers` cannot say. */
function frames(kepala: Readonly<Record<string, string>>, path: string): Readonly<Record<string, string>> {
  if (path.startsWith('/sematkan/')) return kepala;
  const csp = kepala['Content-Security-Policy'] ?? '';
  const closed = csp.includes('frame-ancestors') ? csp : `${csp}, frame-ancestors 'none'`;
  return { ...kepala, 'Content-Security-Policy': closed, 'X-Frame-Options': 'DENY' };
}

async function checkOddities(url: string): Promise<void> {
  const ask = (path: string): Promise<Response> => fetch(url + path, { redirect: 'manual' });
  for (const path of ['tidak-ada/', '_headers', '.git/config', 'sop/%2e%2e/%2e%2e/etc/passwd', 'sematkan/tidak-ada/']) {
    const response = await ask(path);
    check(`/${path} status`, response.status, 404);
    check(`/${path} page`, (await response.text()).includes('Halaman tidak ditemukan'), true);
    check(`/${path} closed`, response.headers.get('content-security-policy')?.endsWith("frame-ancestors 'none'"), true);
    check(`/${path} type`, response.headers.get('content-type'), 'text/html; charset=utf-8');
  }
  const moved = await ask('sop');
  check('/sop redirect', `${moved.status} ${moved.headers.get('location') ?? ''}`, '301 /sop/');
  check('server version', (await ask('')).headers.get('server'), 'nginx');
  check('POST', (await fetch(url, { method: 'POST' })).status, 405);
}

async function browse(url: string): Promise<void> {
  const browser = await launchBrowser();
  const context = await browser.newContext();
  await context.exposeBinding('catat', (_source, words: string) => void problems.push(words));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, documentURI }) => {
      (globalThis as unknown as { catat: (words: string) => void }).catat(
        `${documentURI}: ${violatedDirective} ${blockedURI}`,
      );
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !page.url().endsWith('404.html'))
      problems.push(`${page.url()}: ${message.text()}`);
  });
  context.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(url))
      problems.push(`foreign request: ${request.url()}`);
  });
  for (const path of [...PAGE_KINDS, `${SOP}/cetak/`, '/banding/', '/luring/'])
    await page.goto(url + path.slice(1), { waitUntil: 'networkidle' });
  await page.goto(`${url}cari/?q=periksa`);
  await page.locator('.hasil a[data-hasil]').first().waitFor();
  await browser.close();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

function findNginx(): string | null {
  for (const name of ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']) {
    try {
      execFileSync(name, ['-v'], { stdio: 'ignore' });
      return name;
    } catch {
      continue;
    }
  }
  return null;
}

async function run(nginx: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lajur-nginx-'));
  const porta = await freePort();
  const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const http = tulisNginx(tempatSitus(), { nama: 'localhost', akar: DIST, porta });
  const conf = join(folder, 'nginx.conf');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(
    conf,
    `${user}daemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${own.join('\n')}\n${http}}\n`,
  );
  execFileSync(nginx, ['-t', '-q', '-p', folder, '-c', conf], { stdio: 'inherit' });
  const server = spawn(nginx, ['-p', folder, '-c', conf], { stdio: 'inherit' });
  try {
    const url = `http://localhost:${porta}/`;
    for (let tries = 0; tries < 50 && !(await fetch(url).catch(() => null)); tries += 1) await sleep(100);
    const count = await checkHeaders(url);
    await checkOddities(url);
    await browse(url);
    console.log(
      `nginx: ${count} addresses with their headers, ${PAGE_KINDS.length + 4} pages in a browser, ${problems.length} problems`,
    );
    for (const problem of problems) console.log(`  ${problem}`);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } finally {
    server.kill('SIGQUIT');
    await new Promise((resolve) => server.once('exit', resolve));
    rmSync(folder, { recursive: true, force: true });
  }
}

const nginx = findNginx();
if (nginx === null) console.log('nginx is not installed on this machine, so its configuration was not tried.');
else await run(nginx);
