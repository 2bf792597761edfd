/** Every JSON file that a build publishes, and its schema. */
import type * as z from 'zod';
import { dataAcuan } from './acuan.ts';
import { daftarBanding, topikBanding, topikPadanan } from './banding.ts';
import { dataKamus, dataKamusAwal, dataSaring, pagefindBundel, pagefindSaring } from './cari.ts';
import { oembed } from './oembed.ts';
import { dataSop, sopTerbit } from './sop.ts';
import { dataTemuan } from './temuan.ts';

/** Name of the schema → the addresses of its files from the root of the site; `*` is one name, `**` several. */
export const TERBITAN = {
  'sop-terbit': { berkas: ['/sop/*/*.json'], skema: sopTerbit },
  'data-sop': { berkas: ['/data/sop.json'], skema: dataSop },
  'data-acuan': { berkas: ['/data/acuan.json'], skema: dataAcuan },
  'data-temuan': { berkas: ['/data/temuan.json'], skema: dataTemuan },
  'data-kamus': { berkas: ['/data/kamus.json'], skema: dataKamus },
  'data-kamus-awal': { berkas: ['/data/kamus/*.json'], skema: dataKamusAwal },
  'data-saring': { berkas: ['/data/saring.json'], skema: dataSaring },
  'topik-banding': { berkas: ['/topik/*.json'], skema: topikBanding },
  'topik-padanan': { berkas: ['/topik/*/padanan.json'], skema: topikPadanan },
  'banding-daftar': { berkas: ['/banding/daftar.json'], skema: daftarBanding },
  'pagefind-bundel': { berkas: ['/pagefind/bundel.json', '/pagefind/*/bundel.json'], skema: pagefindBundel },
  'pagefind-saring': { berkas: ['/pagefind/saring.json', '/pagefind/*/saring.json'], skema: pagefindSaring },
  oembed: { berkas: ['/sematkan/**/oembed.json'], skema: oembed },
} as const satisfies Readonly<Record<string, { readonly berkas: readonly string[]; readonly skema: z.ZodType }>>;

export type NamaTerbitan = keyof typeof TERBITAN;

/** The schema of a published file; null for a file that is none of ours. @param alamat from the root of the site */
export function findTerbitan(alamat: string): NamaTerbitan | null {
  const names = Object.keys(TERBITAN) as NamaTerbitan[];
  return names.find((name) => TERBITAN[name].berkas.some((pola) => isCocok(pola, alamat))) ?? null;
}

function isCocok(pola: string, alamat: string): boolean {
  const parts = pola.split(/(\*\*?)/).map((part) => {
    if (part === '*') return '[^/]+';
    return part === '**' ? '.+' : part.replaceAll('.', '\\.');
  });
  return new RegExp(`^${parts.join('')}$`).test(alamat);
}
