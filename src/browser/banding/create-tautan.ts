/** Links made in the browser, as the build makes its own. */
import { alamatBagian } from '../../domain/url.ts';

/** @param data of the element: `data-dasar` the base path, `data-rumah` the homes of agencies that stand elsewhere */
export function createTautan({ dasar = '/', rumah = '{}' }: DOMStringMap): (path: string) => string {
  const root = dasar.replace(/\/$/, '');
  const peta = JSON.parse(rumah) as Readonly<Record<string, string>>;
  return (path) => alamatBagian(peta, path) ?? root + path;
}
