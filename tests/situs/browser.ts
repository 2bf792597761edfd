/**
 * A real browser from npm: nothing to install by hand on Linux x64; elsewhere the machine's Chrome or Edge.
 * A browser that cannot start fails the run.
 */
import { chromium, type Browser } from 'playwright-core';
import { packedChromium } from '../../src/cli/chromium.ts';
import { ROOT } from '../content.ts';

/** Our own flags: the package's own switch web security and site isolation off, under which a test proves little. */
export const ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Names lead nowhere but to this computer.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  '--font-render-hinting=none',
];

export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64')
    return chromium.launch({ ...(await packedChromium(ROOT)), args: [...ARGS] });
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel, args: [...ARGS] });
    } catch {
      continue;
    }
  }
  throw new Error('No browser: install Google Chrome or Microsoft Edge, then run the tests again.');
}
