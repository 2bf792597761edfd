/**
 * What a page of a subject depends on, as a key: a page whose key is that of the last build is taken from there. A key may
 * hold too much, never too little: the registries, the code and the settings of the build are in every one.
 */
import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import type { Sop } from '../domain/sop.ts';
import { getCatalogue } from './catalogue.ts';
import { SITUS } from './situs.ts';
import { getPemeriksaan } from './temuan.ts';

export interface Kunci {
  /** The SOP's own pages and files. @param lain what they show of other SOPs */
  readonly sop: (sop: Sop, lain: unknown) => string;
  /** Pages made from these SOPs and nothing else of the catalogue. @param lain what else they show */
  readonly himpunan: (sops: readonly Sop[], lain: unknown) => string;
}

let read: Promise<Kunci> | null = null;

/** One reading per build; dev keeps no pages and needs no keys. */
export async function getKunci(): Promise<Kunci> {
  if (import.meta.env.DEV) return { sop: () => '', himpunan: () => '' };
  return (read ??= readKunci());
}

async function readKunci(): Promise<Kunci> {
  const { acuan, naskah, tanggal } = await getCatalogue();
  const { bySop } = await getPemeriksaan();
  const aturan = (await getCollection('aturan')).map(({ id, data }) => [id, data]);
  const env = import.meta.env;
  const setelan = [
    env.SOP_KODE,
    env.SOP_HALAMAN_LANGKAH,
    env.SOP_GAMBAR,
    env.SOP_DOKUMEN,
    env.SOP_LURING,
    env.SITE,
    env.BASE_URL,
    env.SOP_BAGIAN,
  ];
  const umum = digest([setelan, SITUS, tanggal, acuan, aturan]);
  const isi = new Map((await getCollection('sop')).map(({ id, digest: own }) => [id, own]));
  const sumber = new Map(naskah.map((item) => [`${item.name}.txt`, digest(item.baris)]));
  const known = new Map<string, string>();
  const own = (sop: Sop): string => {
    const found =
      known.get(sop.id) ?? digest([sop.id, isi.get(sop.id), sumber.get(sop.sumber.naskah), bySop.get(sop.id) ?? []]);
    known.set(sop.id, found);
    return found;
  };
  return {
    sop: (sop, lain) => digest([umum, own(sop), lain]),
    himpunan: (sops, lain) => digest([umum, sops.map(own), lain]),
  };
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
