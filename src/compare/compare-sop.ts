/** The door of the room: N SOPs in, one Comparison out. Pure; the same input gives the same bytes, in Node and in a browser. */
import { createKonsep } from '../bahasa/konsep.ts';
import type { Acuan, Tahap } from '../domain/frontmatter.ts';
import type { Sop } from '../domain/sop.ts';
import { KONVERSI, type Konversi } from '../domain/waktu.ts';
import { compareWaktu } from './waktu/bandingkan-waktu.ts';
import type { Comparison } from './comparison.ts';
import { compareDasarHukum } from './dasar-hukum.ts';
import { compareDokumen } from './dokumen.ts';
import { listKolom } from './kolom.ts';
import { alignSop } from './padanan/padanan.ts';
import { listPerbedaan } from './perbedaan/perbedaan.ts';
import type { Padanan } from './padanan/pin.ts';
import { describeStruktur } from './struktur.ts';

export interface CompareOptions {
  /** The registries, as published in `/data/acuan.json`. */
  readonly acuan: Pick<Acuan, 'istilah' | 'peraturan' | 'tahap'>;
  readonly konversi?: Konversi;
  /** Chance of "tidak" at every decision, 0 to 1; 0 gives the plain totals. */
  readonly peluangTidak?: number;
  /** Leaves inferred lanes, branches and arrows out of counts, times and sentences; the alignment stays. */
  readonly tanpaPerkiraan?: boolean;
  /** Pins; without them those of the topic all SOPs share. */
  readonly padanan?: Padanan;
  readonly sembunyikanTahap?: boolean;
}

/** @param sops two or more, each once; the order is that of the columns */
export function compareSop(sops: readonly Sop[], options: CompareOptions): Comparison {
  const { acuan, konversi = KONVERSI, peluangTidak = 0, tanpaPerkiraan = false } = options;
  const konsep = createKonsep(acuan.istilah);
  const tahap = listTahap(sops, acuan.tahap);
  const { baris, pinGagal } = alignSop(sops, tahap, { ...options, konsep });
  const bahan = {
    kolom: listKolom(sops, konversi),
    konversi,
    peluangTidak,
    tanpaPerkiraan,
    tahap,
    baris,
    waktu: compareWaktu(sops, tahap, { konversi, peluangTidak, tanpaPerkiraan }),
    struktur: sops.map((sop) => describeStruktur(sop, tanpaPerkiraan)),
    dasarHukum: compareDasarHukum(sops, acuan.peraturan),
  };
  const [first] = sops;
  const sameTopik = sops.every((sop) => sop.topik.id === first?.topik.id);
  return {
    ...bahan,
    pinGagal,
    dokumen: compareDokumen(sops, konsep),
    perbedaan: listPerbedaan(bahan),
    keterbandingan: sameTopik ? (first?.topik.keterbandingan ?? []) : [],
  };
}

/** Stages that occur: in the order of the registry, then those of topics with a list of their own, then any other. */
function listTahap(sops: readonly Sop[], registry: readonly Tahap[]): readonly Tahap[] {
  const used = new Map(sops.flatMap((sop) => sop.langkah.map((item): [string, Tahap] => [item.tahap.id, item.tahap])));
  const known = [...(sops[0]?.topik.tahap ?? []), ...registry, ...sops.flatMap((sop) => sop.topik.tahap ?? [])];
  const order = [...new Set([...known.map((item) => item.id), ...used.keys()])];
  return order.flatMap((id) => used.get(id) ?? []);
}
