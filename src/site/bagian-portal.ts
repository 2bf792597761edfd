/** In a portal: which agencies stand on another host and where, and which parts it could not take in. Empty in every other build. */
import type { BagianHilang } from '../domain/bagian-hilang.ts';
import { alamatBagian } from '../domain/url.ts';

const { rumah, hilang } = JSON.parse(import.meta.env.SOP_BAGIAN || '{"rumah":{},"hilang":[]}') as {
  readonly rumah: Readonly<Record<string, string>>;
  readonly hilang: readonly BagianHilang[];
};

/** Home page of each agency's part. */
export const BAGIAN = rumah;

export const HILANG = hilang;

/** A path of the site that is a page of a part, as its full address; null for every other path. */
export const diBagian = (path: string): string | null => alamatBagian(BAGIAN, path);

/** Whether this build makes the pages of an agency; a portal makes none of its parts'. */
export const isMilik = (instansi: string): boolean => !Object.hasOwn(BAGIAN, instansi);
