/** The door of the room: N SOPs in, one Comparison out. Pure; the same input gives the same bytes, in Node and in a browser. */
import { createKonsep } from '../bahasa/konsep.ts';
import type { Acuan } from '../domain/frontmatter.ts';
import type { Sop } from '../domain/sop.ts';
import { KONVERSI, type Konversi } from '../domain/waktu.ts';
import { compareWaktu } from './waktu/bandingkan-waktu.ts';
import type { Comparison } from './comparison.ts';
import { compareDasarHukum } from './dasar-hukum.ts';
import { compareDokumen } from './dokumen.ts';
import { listKolom } from './kolom.ts';
import { listBaris } from './padanan/baris.ts';
import { listPenjajaran } from './padanan/padanan.ts';
import type { PenjajaranTopik } from './padanan/penjajaran.ts';
import { listPerbedaan } from './perbedaan/perbedaan.ts';
import type { Padanan } from './padanan/pin.ts';
import { describeStruktur } from './struktur.ts';
import { listTahap } from './tahap.ts';

export interface CompareOptions {
  /** The registries, as published in `/data/acuan.json`. */
  readonly acuan: Pick<Acuan, 'istilah' | 'peraturan' | 'tahap'>;
  readonly konversi?: Konversi;
  /** Chance of "tidak" at every decision, 0 to 1; 0 gives the plain totals. */
  readonly peluangTidak?: number;
  /** Leaves inferred lanes, branches and arrows out of counts, times and sentences; the alignment stays. */
  readonly tanpaPerkiraan?: boolean;
  /**
   * Alignments of the topics, each made of all its SOPs (`alignTopik`): the same pairs then, whatever SOPs are given. Without that of a
   * topic, the topic is taken to have these SOPs and no others.
   */
  readonly penjajaran?: readonly PenjajaranTopik[];
  /** Pins in place of those of the topics, where an alignment is made here. */
  readonly pin?: Padanan;
}

/** @param sops two or more, each once; the order is that of the columns */
export function compareSop(sops: readonly Sop[], options: CompareOptions): Comparison {
  const { acuan, konversi = KONVERSI, peluangTidak = 0, tanpaPerkiraan = false } = options;
  const konsep = createKonsep(acuan.istilah);
  const tahap = listTahap(sops, acuan.tahap);
  const penjajaran = listPenjajaran(sops, acuan.tahap, options.penjajaran ?? [], { ...options, konsep });
  const bahan = {
    kolom: listKolom(sops, konversi),
    konversi,
    peluangTidak,
    tanpaPerkiraan,
    tahap,
    baris: listBaris(sops, tahap, penjajaran, konsep),
    waktu: compareWaktu(sops, tahap, { konversi, peluangTidak, tanpaPerkiraan }),
    struktur: sops.map((sop) => describeStruktur(sop, tanpaPerkiraan)),
    dasarHukum: compareDasarHukum(sops, acuan.peraturan),
  };
  const [first] = sops;
  const sameTopik = sops.every((sop) => sop.topik.id === first?.topik.id);
  return {
    ...bahan,
    pinGagal: penjajaran.flatMap((item) => item.pinGagal),
    dokumen: compareDokumen(sops, konsep),
    perbedaan: listPerbedaan(bahan, sops),
    keterbandingan: sameTopik ? (first?.topik.keterbandingan ?? []) : [],
  };
}
