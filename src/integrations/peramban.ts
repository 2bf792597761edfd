/** The oldest browsers that the site is built for: `browserslist` in `package.json`, each with its oldest version. */
import { readFileSync } from 'node:fs';

const MANIFES = new URL('../../package.json', import.meta.url);

export interface Peramban {
  /** As browserslist names it, e.g. `ios_saf`. */
  readonly nama: string;
  readonly versi: string;
}

export function readPeramban(): readonly Peramban[] {
  const { browserslist } = JSON.parse(readFileSync(MANIFES, 'utf8')) as { browserslist: readonly string[] };
  return browserslist.map((baris) => {
    const [nama, versi, lebih] = baris.split(' ');
    if (!nama || !versi || lebih !== undefined)
      throw new Error(`browserslist in package.json: "${baris}" is not a name and a version, e.g. "chrome 109".`);
    return { nama, versi };
  });
}

/** The same as Vite's targets, e.g. `chrome109`, `ios16.4`. */
export const targetVite = (peramban: readonly Peramban[]): string[] =>
  peramban.map(({ nama, versi }) => (nama === 'ios_saf' ? 'ios' : nama) + versi);
