/** `hosting`: writes `public/_headers` and `src/cli/hosting/nginx.conf` from the one list of rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alamatSitus } from '../domain/url.ts';
import { standaloneSvg } from '../draw/standalone.ts';
import { aturanKepala, type Tempat } from './hosting/kebijakan.ts';
import { tulisKepala } from './hosting/kepala.ts';
import { tulisNginx, type Pelayan } from './hosting/nginx.ts';
import { createAlat, SalahPerintah } from './pilihan.ts';
import { readPorta } from './porta.ts';

const SUMBER = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What this site is, read from its sources. @throws when a part is no address of another site */
export function tempatSitus(pilihan: { readonly dasar?: string; readonly bagian?: readonly string[] } = {}): Tempat {
  const bagan = standaloneSvg('<svg><title>', readFileSync(join(SUMBER, 'draw/bagan.css'), 'utf8'));
  const ikon = readFileSync(join(SUMBER, '../public/favicon.svg'), 'utf8');
  const cabang = readdirSync(join(SUMBER, 'pages'))
    .map((nama) => nama.replace(/\..*$/, '').replace(/^index$/, ''))
    .filter((nama) => !nama.startsWith('_') && nama !== '404');
  return {
    dasar: `/${pilihan.dasar ?? ''}/`.replace(/\/{2,}/g, '/'),
    bagian: (pilihan.bagian ?? []).flatMap(asalBagian),
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

/** A part on this host is read already. */
function asalBagian(tulis: string): readonly string[] {
  const alamat = alamatSitus(tulis);
  if (alamat === null)
    throw new SalahPerintah(`--bagian "${tulis}" bukan alamat situs. Tulis seperti https://sop.kota-b.example/.`);
  return alamat.startsWith('/') ? [] : [alamat];
}

/** The text that a browser finds in the one `<style>` of a picture. */
function isiGaya(svg: string): string {
  const style = /<style>([^]*?)<\/style>/.exec(svg)?.[1] ?? '';
  return style.replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

export const alat = createAlat({
  keterangan: 'Keduanya disimpan di proyek. Dengan --keluar isinya hanya ditampilkan, untuk pelayan Anda sendiri.',
  pilihan: {
    dasar: { arti: 'jalur situs di bawah alamat pelayan', nilai: '<jalur>', bawaan: '/' },
    bagian: { arti: 'asal situs lain yang boleh dibaca portal ini', nilai: '<asal>', berulang: true },
    nama: { arti: 'nama pelayan', nilai: '<nama>', bawaan: PELAYAN.nama },
    akar: { arti: 'folder situs di pelayan', nilai: '<folder>', bawaan: PELAYAN.akar },
    porta: { arti: 'porta pelayan', nilai: '<angka>', bawaan: String(PELAYAN.porta) },
    keluar: { arti: 'tampilkan saja, jangan menulis berkas' },
  },
  jalankan: async ({ dasar, bagian, nama, akar, porta, keluar }) => {
    const berkas = tulisHosting(tempatSitus({ dasar, bagian }), { nama, akar, porta: readPorta(porta) });
    for (const [file, text] of berkas) {
      if (keluar) console.log(`# --- ${file}\n${text}`);
      else await writeFile(join(SUMBER, '..', file), text);
    }
    if (!keluar) console.log(`Ditulis: ${[...berkas.keys()].join(', ')}`);
    return 0;
  },
});
