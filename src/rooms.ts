/** The rooms of the house and what each may import: the table of the architecture, as data. `tests/rooms.test.ts` holds every import against it. */
export interface Room {
  /** Rooms this one may import, beside itself. */
  readonly rooms: readonly string[];
  /** Packages and `node:` modules, by prefix. */
  readonly packages: readonly string[];
  /** No clock, randomness, environment, console, files, network or module state. */
  readonly pure: boolean;
}

const room = (rooms: string, packages = '', pure = false): Room => ({
  rooms: rooms.split(' ').filter(Boolean),
  packages: packages.split(' ').filter(Boolean),
  pure,
});

const EVERYTHING = 'domain schema bahasa diagram compare view audit search form export draw report navigation';

export const ROOMS: Readonly<Record<string, Room>> = {
  domain: room('', '', true),
  bahasa: room('domain', '', true),
  // Only how far two words are apart, for the word an author most likely meant.
  schema: room('domain bahasa', 'zod', true),
  diagram: room('domain', '', true),
  compare: room('domain bahasa', '', true),
  view: room('domain compare', '', true),
  audit: room('domain bahasa', '', true),
  search: room('domain bahasa', '', true),
  form: room('domain diagram', '', true),
  export: room('domain diagram form compare audit', 'docx fflate write-excel-file', true),
  impor: room('domain bahasa', 'fflate saxes unpdf satteri jsdom yaml', true),
  draw: room('domain diagram form', 'mermaid jsdom qrcode fontkit sharp node:'),
  report: room('domain', '', true),
  load: room('domain schema report', 'yaml satteri mdast-util-to-hast zod astro/loaders node:'),
  site: room('domain load audit', 'astro:content node:crypto'),
  navigation: room('domain', '', true),
  // A component loads the browser script of the element it renders.
  components: room(`${EVERYTHING} site browser`, 'astro'),
  layouts: room(`${EVERYTHING} components site browser`, 'astro @fontsource-variable/public-sans'),
  pages: room(`${EVERYTHING} components layouts site browser`, 'astro'),
  browser: room('domain bahasa compare view search export', 'diff'),
  // The index is written with the keys that a question asks for.
  integrations: room('search', 'astro pagefind node:'),
  cli: room(`${EVERYTHING} impor load integrations`, 'node: send fontkit yaml playwright-core @sparticuz/chromium'),
};
