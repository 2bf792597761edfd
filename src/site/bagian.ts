/** In a portal: which agencies stand on another host, and where. Empty in every other build. */
import { alamatBagian } from '../domain/url.ts';

export const BAGIAN = JSON.parse(import.meta.env.SOP_BAGIAN || '{}') as Readonly<Record<string, string>>;

/** A path of the site that is a page of a part, as its full address; null for every other path. */
export const diBagian = (path: string): string | null => alamatBagian(BAGIAN, path);

/** Whether this build makes the pages of an agency; a portal makes none of its parts'. */
export const isMilik = (instansi: string): boolean => BAGIAN[instansi] === undefined;
