/** On what a demand rests: a regulation of the registry, or – said honestly – none. */
import type { Peraturan } from './frontmatter.ts';
import { singkatPeraturan } from './peraturan.ts';

/** Where no regulation asks for it: what does, in the words a reader sees. */
export const SELAIN_PERATURAN = {
  kelaziman: 'Kelaziman',
  penilaian: 'Penilaian situs ini',
  metode: 'Metode situs ini',
} as const;
export type SelainPeraturan = keyof typeof SELAIN_PERATURAN;

export interface DasarPeraturan {
  /** Id in `content/peraturan`. */
  readonly peraturan: string;
  /** `Pasal 18`, `Bagian Identitas`. */
  readonly bagian?: string;
  /** What it asks, without a full stop. */
  readonly isi?: string;
}
export interface DasarLain {
  readonly selain: SelainPeraturan;
  readonly isi?: string;
}
export type Dasar = DasarPeraturan | DasarLain;

export function isDasarPeraturan(dasar: Dasar): dasar is DasarPeraturan {
  return 'peraturan' in dasar;
}

/** `PermenPANRB 35/2012, Bagian Identitas: nomor SOP; penilaian situs ini`; a regulation the registry does not hold by its id. */
export function sayDasar(dasar: readonly Dasar[], peraturan: readonly Peraturan[]): string {
  return dasar
    .map((item, index) => {
      const name = isDasarPeraturan(item)
        ? [nameDasar(item, peraturan), item.bagian].filter(Boolean).join(', ')
        : SELAIN_PERATURAN[item.selain];
      const said = item.isi === undefined ? name : `${name}: ${item.isi}`;
      return index === 0 || isDasarPeraturan(item) ? said : said.charAt(0).toLowerCase() + said.slice(1);
    })
    .join('; ');
}

/** Short name of the regulation, `PP 60/2008`. */
export function nameDasar(dasar: DasarPeraturan, peraturan: readonly Peraturan[]): string {
  const known = peraturan.find((item) => item.id === dasar.peraturan);
  return known === undefined ? dasar.peraturan : singkatPeraturan(known);
}
