/**
 * A real browser from npm: nothing to install by hand on Linux x64; elsewhere the machine's Chrome or Edge.
 * A browser that cannot start fails the run.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { ROOT } from '../content.ts';

/** Our own flags: the package's own switch web security and site isolation off, under which a test proves little. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpackChromium();
    return chromium.launch({
      executablePath: join(folder, 'chromium'),
      args: ARGS,
      env: {
        ...(process.env as Record<string, string>),
        FONTCONFIG_PATH: join(folder, 'fonts'),
        LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      },
    });
  }
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel, args: ARGS });
    } catch {
      continue;
    }
  }
  throw new Error('No browser: install Google Chrome or Microsoft Edge, then run the tests again.');
}

/** Unpacks once per version, aside first, so that a half-written file is never taken for a browser. */
async function unpackChromium(): Promise<string> {
  const manifest = await readFile(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(ROOT, 'node_modules/.cache/lajur', `chromium-${version}`);
  if (existsSync(join(folder, 'lengkap'))) return folder;
  const aside = `${folder}.${process.pid}`;
  await mkdir(aside, { recursive: true });
  const before = { TMPDIR: process.env['TMPDIR'], LD: process.env['LD_LIBRARY_PATH'] };
  // The package unpacks below the temporary folder, and its bundled libraries only where it believes to be on a lambda.
  Object.assign(process.env, { TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    restore('TMPDIR', before.TMPDIR);
    restore('LD_LIBRARY_PATH', before.LD);
    restore('AWS_EXECUTION_ENV', undefined);
  }
  // Its own font configuration looks in folders of a lambda only, and a browser without any font gives up.
  await writeFile(
    join(aside, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig><dir>${join(folder, 'fonts', 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
  );
  await writeFile(join(aside, 'lengkap'), version);
  await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
  return folder;
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
