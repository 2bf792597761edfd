/** A visit to the built site in a real browser: whatever goes wrong on the page fails the test that made it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { serve, type Served } from '../../src/cli/serve.ts';
import { launchBrowser } from './browser.ts';
import { DIST } from './site.ts';

export interface Kunjungan {
  readonly browser: () => Browser;
  /** Address of the served site, with its last slash. */
  readonly url: () => string;
  /** Opens a page in a context of its own. Console errors, exceptions and foreign requests are troubles, and there must be none. */
  readonly visit: (path: string, options: BrowserContextOptions, read: (page: Page) => Promise<void>) => Promise<void>;
}

/**
 * @param port the first one tried; a file of tests has its own
 * @param build makes the site to serve, where it is not the built one
 * @param launch opens another browser than the current one
 */
export function useSitus(
  port: number,
  build?: () => Promise<string>,
  launch: () => Promise<Browser> = launchBrowser,
): Kunjungan {
  let browser: Browser | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    const dist = build ? await build() : DIST;
    [browser, served] = await Promise.all([launch(), serve(dist, port)]);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    served?.server.close();
  });
  const ready = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The site is served while tests run, not before.');
    return value;
  };
  const url = (): string => ready(served).url;
  return {
    browser: () => ready(browser),
    url,
    visit: async (path, options, read) => {
      const context = await ready(browser).newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      const troubles = watch(page, url(), path);
      await page.goto(url() + path, { waitUntil: 'load' });
      try {
        await read(page);
        expect(troubles).toEqual([]);
      } finally {
        await context.close();
      }
    },
  };
}

function watch(page: Page, origin: string, path: string): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    // A page that is not there is an error to the console, and what 404 pages are for.
    if (message.type() === 'error' && !path.startsWith('404')) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(origin))
      troubles.push(`foreign request: ${request.url()}`);
  });
  return troubles;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, as `rule: elements`. Evaluated, not added as a script element, which the site's policy would rightly refuse. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}
