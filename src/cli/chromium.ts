/** A Chromium to print with: the one that is named, the machine's own, or the one from npm on Linux x64. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'];

export const TANPA_CHROMIUM =
  'Tidak ada Chromium yang dapat dijalankan di komputer ini, jadi PDF tidak dibuat. Pasang Google Chrome, Microsoft Edge, atau Chromium; atau setel SOP_CHROMIUM ke berkas programnya, misalnya SOP_CHROMIUM=/usr/bin/chromium npm run lajur -- pdf.';

/**
 * @param root folder of the project, whose `node_modules` holds the unpacked browser
 * @param program file of a Chromium to use instead of any other
 * @param terpasang browsers of the machine to try, as Playwright names them
 * @throws with {@link TANPA_CHROMIUM} when none starts, or with the reason the named one does not
 */
export async function openChromium(
  root: string,
  program?: string,
  terpasang: readonly string[] = ['chrome', 'msedge'],
): Promise<Browser> {
  if (program !== undefined) {
    try {
      return await chromium.launch({ executablePath: program, args: ARGS });
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      throw new Error(`SOP_CHROMIUM menunjuk ${program}, tetapi program itu tidak dapat dijalankan: ${reason}`, {
        cause: error,
      });
    }
  }
  const tries: (() => Promise<LaunchOptions>)[] = [
    ...terpasang.map((channel) => () => Promise.resolve({ channel })),
    () => packedChromium(root),
  ];
  for (const options of tries) {
    try {
      return await chromium.launch({ ...(await options()), args: ARGS });
    } catch {
      continue;
    }
  }
  throw new Error(TANPA_CHROMIUM);
}

/** The packed browser of npm, unpacked once per version, aside first, so that a half-written file is never taken for one. */
export async function packedChromium(root: string): Promise<LaunchOptions> {
  const packages = join(root, 'node_modules');
  const manifest = await readFile(join(packages, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(packages, '.cache/lajur', `chromium-${version}`);
  if (!existsSync(join(folder, 'lengkap'))) await unpack(folder, version);
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...(process.env as Record<string, string>),
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    },
  };
}

async function unpack(folder: string, version: string): Promise<void> {
  const aside = `${folder}.${process.pid}`;
  await mkdir(aside, { recursive: true });
  const before = { TMPDIR: process.env['TMPDIR'], LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'] };
  // The package unpacks below the temporary folder, and its bundled libraries only where it believes to be on a lambda.
  Object.assign(process.env, { TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    for (const [key, value] of Object.entries({ ...before, AWS_EXECUTION_ENV: undefined }))
      if (value === undefined) Reflect.deleteProperty(process.env, key);
      else process.env[key] = value;
  }
  // Its own font configuration looks in folders of a lambda only, and a browser without any font gives up.
  await writeFile(
    join(aside, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig><dir>${join(folder, 'fonts', 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
  );
  await writeFile(join(aside, 'lengkap'), version);
  await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
}
