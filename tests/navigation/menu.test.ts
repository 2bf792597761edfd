/** Every entry of the menu and the footer has its page, and every page at the top is on one of them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KAKI, MENU } from '../../src/navigation/menu.ts';
import { ROOT } from '../content.ts';

const PAGES = join(ROOT, 'src/pages');
/** Reached from every page by other means: the logo, an address that does not exist. */
const SENDIRI = ['index', '404'];
const entries = [...MENU, ...KAKI].map(({ jalur }) => jalur.slice(1, -1));

test('every entry has its page', () => {
  const forms = (name: string): string[] => [`${name}.astro`, `${name}.mdx`, `${name}/index.astro`];
  const lost = entries.filter((name) => !forms(name).some((file) => existsSync(join(PAGES, file))));
  expect(lost).toEqual([]);
});

test('every page at the top has an entry', () => {
  const pages = readdirSync(PAGES)
    .filter((file) => /\.(?:astro|mdx)$/.test(file) && !file.startsWith('_'))
    .map((file) => file.replace(/\.[a-z]+$/, ''));
  expect(pages.filter((name) => !SENDIRI.includes(name) && !entries.includes(name))).toEqual([]);
});
