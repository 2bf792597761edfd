/** Where a finding points, as pages say it and link to it. */
import type { Finding } from '../../domain/finding.ts';
import { barisIdentitas, BIDANG } from '../../domain/identitas.ts';
import type { Sop } from '../../domain/sop.ts';
import { createBarisTemuan } from '../../report/baris-temuan.ts';

export interface Tempat {
  /** Same for all findings of one place; ends the anchor of its group. */
  readonly kunci: string;
  /** `Langkah 4`, `Tanggal efektif`, `Dasar hukum, butir 3`. */
  readonly judul: string;
  /** Cell or item within the place; null for all of it. */
  readonly rinci: string | null;
  /** Anchor of the place on the SOP page; null for the SOP as a whole. */
  readonly jangkar: string | null;
  /** Position of the place on the SOP page. */
  readonly urutan: number;
}

const RINCI: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nomor: 'nomor',
    kegiatan: 'kegiatan',
    pelaksana: 'pelaksana',
    peserta: 'peserta',
    pesertaLuar: 'peserta',
    keputusan: 'keputusan',
    lanjut: 'lanjutan',
    keterangan: 'keterangan',
    terkait: 'SOP terkait',
    simbolNaskah: 'simbol',
    'mutuBaku.kelengkapan': 'kelengkapan',
    'mutuBaku.waktu': 'waktu',
    'mutuBaku.output': 'output',
    mutuBaku: 'mutu baku',
  }),
);

const TEMPAT: ReadonlyMap<string, readonly [judul: string, jangkar: string]> = new Map(
  Object.entries<readonly [string, string]>({
    ...bidangIdentitas(true),
    judulNaskah: ['Judul tercetak', 'identitas'],
    klasifikasi: ['Jenis SOP', 'identitas'],
    status: ['Status SOP', 'identitas'],
    ...bidangIdentitas(false),
    dasarHukum: [barisIdentitas('dasarHukum').label, 'dasar-hukum'],
    keterkaitan: [barisIdentitas('keterkaitan').label, 'keterkaitan'],
    pelaksana: ['Kolom pelaksana', 'langkah'],
    bagian: ['Bagian', 'langkah'],
    langkah: ['Tabel langkah', 'langkah'],
    sumber: ['Salinan', 'sumber'],
    pengecualian: ['Pengecualian', 'sumber'],
  }),
);
const URUTAN = [...TEMPAT.keys()];
/** Sections of the page, in its order. */
const BAGIAN = ['identitas', 'dasar-hukum', 'keterkaitan', 'langkah', 'sumber'];
/** More than any section has places. */
const BANYAK = 10_000;
/** Fields that show a mark beside every item. */
const PER_BUTIR = ['dasarHukum', 'keterkaitan'];

export function tempatTemuan({ path }: Pick<Finding, 'path'>, sop: Sop): Tempat {
  const [first, second, ...rest] = path;
  if (first === undefined) return { kunci: 'sop', judul: 'SOP ini', rinci: null, jangkar: null, urutan: -1 };
  if (first === 'langkah' && typeof second === 'number') return tempatLangkah(sop, second, rest);
  const bidang = [`${first}.${second ?? ''}`, String(first)].find((item) => TEMPAT.has(item)) ?? 'sumber';
  const [judul, jangkar] = TEMPAT.get(bidang) ?? ['SOP ini', 'identitas'];
  const butir = path.find((part) => typeof part === 'number');
  const perButir = butir !== undefined && PER_BUTIR.includes(bidang);
  return {
    kunci: kunciTempat(bidang, perButir ? butir : undefined),
    judul: perButir ? `${judul}, butir ${butir + 1}` : judul,
    rinci: butir === undefined || perButir ? null : `butir ${butir + 1}`,
    jangkar,
    urutan: BAGIAN.indexOf(jangkar) * BANYAK + (perButir ? butir : URUTAN.indexOf(bidang)),
  };
}

function bidangIdentitas(wajib: boolean): Record<string, readonly [judul: string, jangkar: string]> {
  const fields = BIDANG.filter((bidang) => barisIdentitas(bidang).wajib === wajib);
  return Object.fromEntries(fields.map((bidang) => [bidang, [barisIdentitas(bidang).label, 'identitas'] as const]));
}

/** Key of a field of the SOP, e.g. `tanggal.efektif`; with the index of an item (from 0) where items have marks. */
export function kunciTempat(bidang: string, butir?: number): string {
  return bidang.replaceAll('.', '-') + (butir === undefined ? '' : `-${butir + 1}`);
}

export const kunciLangkah = (langkahId: string): string => `langkah-${langkahId}`;

function tempatLangkah(sop: Sop, index: number, rest: readonly (string | number)[]): Tempat {
  const id = sop.tertulis.langkah[index]?.id ?? '';
  const langkah = sop.langkah.find((item) => item.id === id);
  const bidang = rest.filter((part) => typeof part === 'string');
  const rinci = RINCI.get(bidang.slice(0, 2).join('.')) ?? RINCI.get(bidang[0] ?? '') ?? null;
  return {
    kunci: kunciLangkah(id),
    judul: langkah === undefined ? 'Langkah yang dicabut' : `Langkah ${langkah.urutan}`,
    rinci,
    jangkar: `langkah-${id}`,
    urutan: BAGIAN.indexOf('langkah') * BANYAK + URUTAN.length + index,
  };
}

/** `Langkah 4, waktu`. */
export function sebutTempat({ judul, rinci }: Tempat): string {
  return rinci === null ? judul : `${judul}, ${rinci}`;
}

/** Line of the source text, one finding after the other. */
export const findBaris = createBarisTemuan();
