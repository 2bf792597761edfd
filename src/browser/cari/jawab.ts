/** One answer as a reader gets it: the hits that really answer, gathered, and counted by kind. Pure; also run by the bench. */
import { kelompokMakna } from '../../bahasa/makna.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Bidang, Jenis } from '../../search/bidang.ts';
import { bacaCalon, findCalon, groupHasil, type Hasil, type Kelompok, type Mesin } from '../../search/cari.ts';
import type { Kata, Kueri } from '../../search/kueri.ts';
import type { Pilihan } from '../../search/saring.ts';

export interface Jawaban {
  /** Hits in rank order. */
  readonly hasil: readonly Hasil[];
  /** The same gathered under their SOPs, every hit of a group kept. */
  readonly kelompok: readonly Kelompok[];
  /** Pages that could answer; more than were read when `lengkap` is false. */
  readonly halaman: number;
  readonly lengkap: boolean;
}

/** @param mesin where something is chosen, one that `saringMesin` has narrowed */
export async function answerKueri(mesin: Mesin, kueri: Kueri, pilihan: Pilihan = {}): Promise<Jawaban> {
  const found = await findCalon(mesin, kueri, pilihan);
  const hasil = pickPantas(await bacaCalon(found, kueri, pilihan), kueri);
  return createJawaban(hasil, found.semua.size, found.calon.length >= found.semua.size);
}

export function createJawaban(hasil: readonly Hasil[], halaman: number, lengkap: boolean): Jawaban {
  return { hasil, kelompok: groupHasil(hasil, Infinity), halaman, lengkap };
}

/** Of the most that one hit covers, a hit must cover so much to be shown at all. */
const ENOUGH = 0.6;

/** Leaves out hits that owe their place to the name of their SOP alone, or to one word of several. */
export function pickPantas(hasil: readonly Hasil[], kueri: Kueri): Hasil[] {
  const asked = kueri.kata.filter((item) => item.bobot > 0);
  if (asked.length === 0) return [...hasil];
  const rated = hasil.map((item) => ({ item, ...rate(item.bidang, asked, kueri) }));
  const most = Math.max(0, ...rated.map(({ cakupan }) => cakupan));
  return rated
    .filter(({ tepat, sendiri, cakupan }) => tepat || (sendiri && cakupan >= most * ENOUGH))
    .map(({ item }) => item);
}

function rate(
  bidang: Bidang,
  asked: readonly Kata[],
  kueri: Kueri,
): { tepat: boolean; sendiri: boolean; cakupan: number } {
  const own = [...bidang.judul, ...bidang.pelaku, ...bidang.isi];
  const holds = (roots: readonly string[], { akar, kata }: Kata): boolean => {
    const kelompok = kelompokMakna(akar);
    return roots.some(
      (root) => root === akar || root === kata || (kelompok !== null && kelompokMakna(root) === kelompok),
    );
  };
  // Whole words as typed: `pk` is one word, though it stands for two roots.
  const words = [...groupBy(asked, (item) => item.kata).values()];
  const weigh = (roots: readonly Kata[]): number => roots.reduce((sum, item) => sum + item.bobot, 0) / roots.length;
  const found = words.filter((roots) => roots.every((item) => holds(own, item) || holds(bidang.latar, item)));
  const sum = (items: readonly (readonly Kata[])[]): number => items.reduce((total, item) => total + weigh(item), 0);
  return {
    tepat: kueri.kunci.some((key) => bidang.kunci.includes(key)),
    sendiri: asked.some((item) => holds(own, item)),
    cakupan: sum(found) / sum(words),
  };
}

const SATUAN: Readonly<Record<Jenis, string>> = {
  sop: 'SOP',
  langkah: 'langkah',
  peraturan: 'peraturan',
  jabatan: 'jabatan',
  peran: 'peran',
  instansi: 'instansi',
  topik: 'topik',
  istilah: 'istilah',
  aturan: 'aturan pemeriksaan',
  halaman: 'halaman penjelasan',
};

/** `12 langkah dalam 5 SOP, 2 peraturan, dan 1 istilah`; empty when there is nothing. */
export function describeJumlah({ hasil, kelompok }: Jawaban): string {
  const langkah = hasil.filter((item) => item.jenis === 'langkah').length;
  const sop = kelompok.filter(({ hasil: [first] }) => first?.jenis === 'sop' || first?.jenis === 'langkah').length;
  const parts = [...(langkah > 0 ? [`${langkah} langkah dalam ${sop} SOP`] : sop > 0 ? [`${sop} SOP`] : [])];
  for (const [jenis, items] of groupBy(hasil, (item) => item.jenis)) {
    if (jenis !== 'langkah' && jenis !== 'sop') parts.push(`${items.length} ${SATUAN[jenis]}`);
  }
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(', ')}${parts.length > 2 ? ',' : ''} dan ${last}`;
}
