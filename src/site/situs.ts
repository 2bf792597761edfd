import { SITUS } from '../domain/situs.ts';
import { diBagian } from './bagian-portal.ts';

export { SITUS };

/** A path of the site as a link, below the base path of this build; in a portal a page of a part on its own host. */
export function tautan(path: string): string {
  return diBagian(path) ?? import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** A path of the site as a full address. */
export function alamat(path: string): string {
  return new URL(tautan(path), import.meta.env.SITE ?? SITUS.asal).href;
}
