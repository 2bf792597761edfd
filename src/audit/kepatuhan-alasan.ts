/** Why a part of the regulation is not to be judged by the copy of an SOP. */
import type { Finding } from '../domain/finding.ts';
import { BIDANG_IDENTITAS } from '../domain/identitas.ts';
import { CACAT } from '../domain/kosakata.ts';
import { findPerkiraan, isPanahPerkiraan, type Sop } from '../domain/sop.ts';
import type { BagianPedoman } from './pedoman.ts';
import { isLewat } from './pengecualian.ts';
import { isBerdasarPerkiraan, isHilang } from './temuan.ts';

export interface Keadaan {
  /** Rules of the part that bind the agency. */
  readonly aturan: readonly string[];
  /** What they found that does not prove the part unmet. */
  readonly temuan: readonly Finding[];
  readonly tanggal: string;
  /** One of the rules broke, or may have. */
  readonly rusak: boolean;
}

/** Sentences in the order of their weight; none where the part is met. */
export function listAlasan(sop: Sop, bagian: BagianPedoman, keadaan: Keadaan): readonly string[] {
  if (bagian.tanpa !== undefined) return [bagian.tanpa];
  if (keadaan.aturan.length === 0) return ['Tidak ada aturan bagian ini yang mengikat instansi itu.'];
  const salinan = [...sayHilang(sop, bagian), ...sayCacat(sop, bagian)];
  return [
    ...salinan,
    ...sayLangkah(sop, bagian),
    ...sayTemuan(keadaan, salinan.length > 0),
    ...sayPengecualian(sop, keadaan),
    ...(keadaan.rusak ? ['Sebuah aturan tidak dapat dijalankan, jadi hasilnya belum lengkap.'] : []),
  ];
}

function sayHilang(sop: Sop, { baca = [], bidang }: BagianPedoman): string[] {
  const hilang = [...(bidang === undefined ? [] : [bidang]), ...baca].filter((item) => isHilang(sop, item));
  return hilang.length === 0
    ? []
    : [`Tidak ada dalam salinan: ${hilang.map((item) => kecil(BIDANG_IDENTITAS[item])).join(', ')}.`];
}

const kecil = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

function sayCacat(sop: Sop, bagian: BagianPedoman): string[] {
  const cacat = bagian.cacat.filter((item) => sop.sumber.cacat.includes(item));
  return cacat.length === 0 ? [] : [`Keadaan salinan: ${cacat.map((item) => CACAT[item]).join('; ')}.`];
}

/** Parts of the table need its rows, and what they rest on must be the source's. */
function sayLangkah(sop: Sop, { kelompok, kira }: BagianPedoman): string[] {
  if (kelompok !== 'flowchart' && kelompok !== 'simbol') return [];
  if (sop.langkah.length === 0) return ['Salinan tidak memuat langkah.'];
  if (kira === 'pelaksana' && sop.langkah.some((item) => findPerkiraan(item, 'pelaksana') !== null))
    return ['Pelaksana sebagian langkah adalah perkiraan.'];
  if (kira === 'panah' && sop.panah.some(isPanahPerkiraan)) return ['Sebagian alur adalah perkiraan.'];
  return [];
}

/** @param salinan the state of the copy is said already */
function sayTemuan({ temuan }: Keadaan, salinan: boolean): string[] {
  const says = (kalimat: string, ada: (item: Finding) => boolean): string[] => (temuan.some(ada) ? [kalimat] : []);
  return [
    ...says('Ada temuan yang mungkin akibat salinan kami.', ({ jenis }) => jenis === 'salinan' && !salinan),
    ...says('Ada temuan yang berdasarkan perkiraan.', isBerdasarPerkiraan),
    ...says(
      'Ada temuan yang sebagian bertumpu pada penilaian situs ini, atau hanya patut ditanyakan.',
      (item) => item.jenis === 'sop' && !isBerdasarPerkiraan(item),
    ),
  ];
}

function sayPengecualian(sop: Sop, { aturan, tanggal }: Keadaan): string[] {
  return sop.pengecualian
    .filter((item) => aturan.includes(item.aturan) && !isLewat(item.berlakuHingga, tanggal))
    .map(({ alasan }) => `Aturannya dikecualikan: ${alasan.replace(/\.$/, '')}.`);
}
