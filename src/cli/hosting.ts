/** `npm run hosting`: writes `public/_headers` and `src/cli/hosting/nginx.conf` from the one list of rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { standaloneSvg } from '../draw/standalone.ts';
import { aturanKepala, type Tempat } from './hosting/kebijakan.ts';
import { tulisKepala } from './hosting/kepala.ts';
import { tulisNginx, type Pelayan } from './hosting/nginx.ts';

const SUMBER = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What this site is, read from its sources. */
export function tempatSitus(pilihan: { readonly dasar?: string; readonly bagian?: readonly string[] } = {}): Tempat {
  const bagan = standaloneSvg('<svg><title>', readFileSync(join(SUMBER, 'draw/bagan.css'), 'utf8'));
  const ikon = readFileSync(join(SUMBER, '../public/favicon.svg'), 'utf8');
  const cabang = readdirSync(join(SUMBER, 'pages'))
    .map((nama) => nama.replace(/\..*$/, '').replace(/^index$/, ''))
    .filter((nama) => !nama.startsWith('_') && nama !== '404');
  return {
    dasar: `/${pilihan.dasar ?? ''}/`.replace(/\/{2,}/g, '/'),
    bagian: pilihan.bagian ?? [],
    gaya: [bagan, ikon].map(isiGaya),
    cabang: [...new Set(cabang)].sort(),
  };
}

/** File, from the root of the project → text. */
export function tulisHosting(tempat: Tempat, pelayan: Pelayan): ReadonlyMap<string, string> {
  return new Map([
    ['public/_headers', tulisKepala(aturanKepala(tempat))],
    ['src/cli/hosting/nginx.conf', tulisNginx(tempat, pelayan)],
  ]);
}

export const PELAYAN: Pelayan = { nama: 'lajur.example', akar: '/var/www/lajur', porta: 80 };

/** The text that a browser finds in the one `<style>` of a picture. */
function isiGaya(svg: string): string {
  const style = /<style>([^]*?)<\/style>/.exec(svg)?.[1] ?? '';
  return style.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      dasar: { type: 'string', default: '/' },
      bagian: { type: 'string', multiple: true, default: [] },
      nama: { type: 'string', default: PELAYAN.nama },
      akar: { type: 'string', default: PELAYAN.akar },
      porta: { type: 'string', default: String(PELAYAN.porta) },
      keluar: { type: 'boolean', default: false },
    },
  });
  const { nama, akar, porta, dasar, bagian } = values;
  const berkas = tulisHosting(tempatSitus({ dasar, bagian }), { nama, akar, porta: Number(porta) });
  for (const [file, text] of berkas) {
    if (values.keluar) console.log(`# --- ${file}\n${text}`);
    else await writeFile(join(SUMBER, '..', file), text);
  }
}
