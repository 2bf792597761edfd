/** The last Chromium for Windows 7 and 8, from npm for Linux x64; libraries and fonts are those of the current one. */
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { packedChromium } from '../../src/cli/chromium.ts';
import { ROOT } from '../content.ts';
import { ARGS } from './browser.ts';

export const hasChromium109 = process.platform === 'linux' && process.arch === 'x64';

export async function launchChromium109(): Promise<Browser> {
  const [options, executablePath] = await Promise.all([packedChromium(ROOT), unpack()]);
  return chromium.launch({ ...options, executablePath, args: [...ARGS] });
}

async function unpack(): Promise<string> {
  const packed = createRequire(import.meta.url).resolve('chromium-109/bin/chromium.br');
  const folder = join(ROOT, 'node_modules/.cache/lajur/chromium-109');
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  await mkdir(folder, { recursive: true });
  const aside = `${program}.${process.pid}`;
  await writeFile(aside, brotliDecompressSync(await readFile(packed)));
  await chmod(aside, 0o755);
  await rename(aside, program);
  return program;
}
