/**
 * The current browser without what Firefox ESR 115 and Safari 16.4 lack, and without what the oldest of all lack:
 * names are deleted before any script of the page runs, and styles arrive as an older parser would keep them.
 */
import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from './browser.ts';

/** Static and prototype members, each missing in at least one browser of `browserslist`. */
const HILANG = [
  'Map.groupBy Object.groupBy Array.fromAsync Promise.withResolvers Promise.try URL.canParse URL.parse RegExp.escape',
  'Array.prototype.toSorted Array.prototype.toReversed Array.prototype.toSpliced Array.prototype.with',
  'Array.prototype.findLast Array.prototype.findLastIndex String.prototype.isWellFormed String.prototype.toWellFormed',
  'Set.prototype.union Set.prototype.intersection Set.prototype.difference Set.prototype.symmetricDifference',
  'Set.prototype.isSubsetOf Set.prototype.isSupersetOf Set.prototype.isDisjointFrom',
  'Iterator.prototype.map Iterator.prototype.filter Iterator.prototype.take Iterator.prototype.drop Iterator.from',
  'Iterator.prototype.flatMap Iterator.prototype.some Iterator.prototype.every Iterator.prototype.find',
  'Iterator.prototype.toArray Iterator.prototype.forEach Iterator.prototype.reduce',
  'HTMLElement.prototype.popover HTMLElement.prototype.showPopover HTMLElement.prototype.hidePopover',
  'HTMLElement.prototype.togglePopover Element.prototype.moveBefore',
  'Element.prototype.setHTMLUnsafe Document.prototype.startViewTransition Document.parseHTMLUnsafe',
  'AbortSignal.any Response.prototype.bytes Blob.prototype.bytes Uint8Array.fromBase64 Uint8Array.prototype.toBase64',
  'Intl.Segmenter Intl.DurationFormat CSS.highlights globalThis.Highlight globalThis.scheduler globalThis.trustedTypes',
  'globalThis.TrustedTypePolicyFactory globalThis.requestIdleCallback globalThis.cancelIdleCallback',
  'globalThis.navigation globalThis.cookieStore globalThis.Temporal globalThis.Sanitizer Navigator.prototype.share',
]
  .join(' ')
  .split(' ');

/** What a declaration, a selector or a condition must not hold to be read. */
const ASING = {
  declaration: /light-dark\(|color-mix\(|content-visibility|contain-intrinsic|text-wrap|overflow-anchor/,
  selector: /:has\(|:popover-open|:open\b|&/,
  media: /[<>]|scripting/,
  supports: /:has\(|light-dark|color-mix|popover/,
};

/** Built CSS as an older parser keeps it: whole declarations, rules and conditions go. */
export const lucutiGaya = (css: string): string =>
  css
    .replace(/@media ([^{]*)\{/g, (all, condition: string) => (ASING.media.test(condition) ? '@media not all{' : all))
    .replace(/@supports ([^{]*)\{/g, (all, condition: string) =>
      ASING.supports.test(condition) ? '@media not all{' : all,
    )
    .replace(/([^{};]*)\{([^{}]*)\}/g, (all, selector: string, body: string) => {
      if (selector.includes('@')) return all;
      if (ASING.selector.test(selector)) return '';
      return `${selector}{${body
        .split(';')
        .filter((line) => !ASING.declaration.test(line))
        .join(';')}}`;
    });

export async function launchDilucuti(): Promise<Browser> {
  const browser = await launchBrowser();
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => lucuti(await newContext(options));
  return browser;
}

async function lucuti(context: BrowserContext): Promise<BrowserContext> {
  await context.addInitScript((names: readonly string[]) => {
    for (const name of names) {
      const path = name.split('.');
      const last = path.pop() ?? '';
      const home = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], globalThis);
      if (home !== undefined) Reflect.deleteProperty(home as object, last);
    }
  }, HILANG);
  await context.route(/\.(css|svg)(\?|$)/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const body = route.request().url().includes('.css')
      ? lucutiGaya(text)
      : text.replace(/<style>([^]*?)<\/style>/g, (_, css: string) => `<style>${lucutiGaya(css)}</style>`);
    await route.fulfill({ response, body });
  });
  // A browser without Trusted Types does not ask for them either.
  await context.route(
    ({ pathname }) => pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      const csp = headers['content-security-policy'];
      if (csp !== undefined)
        headers['content-security-policy'] = csp.replace(/;?\s*(?:require-trusted-types-for|trusted-types)[^;]*/g, '');
      await route.fulfill({ response, headers });
    },
  );
  return context;
}
