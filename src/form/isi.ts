/** What stands in the cells of a step: the source's words and nothing else. */
import type { Langkah, Sop } from '../domain/sop.ts';

export const KOLOM_TEKS = ['kegiatan', 'kelengkapan', 'waktu', 'output', 'keterangan'] as const;
export type KolomTeks = (typeof KOLOM_TEKS)[number];

/** Paragraphs of each cell; no paragraph where the source's cell is empty. */
export type IsiBaris = Readonly<Record<KolomTeks, readonly string[]>> & {
  readonly nomor: string;
  /** Name of the part of the procedure that begins with this row. */
  readonly bagian: string | null;
};

export function toIsiBaris(sop: Sop, langkah: Langkah): IsiBaris {
  const { kelengkapan, output, waktu } = langkah.mutuBaku;
  const before = sop.langkah[langkah.urutan - 2];
  const bagian = before?.bagian === langkah.bagian ? undefined : sop.bagian.find(({ id }) => id === langkah.bagian);
  return {
    nomor: langkah.nomor ?? '',
    bagian: bagian?.nama ?? null,
    kegiatan: [langkah.kegiatan],
    kelengkapan,
    waktu: waktu === null ? [] : [waktu],
    output,
    keterangan: langkah.keterangan === null ? [] : [langkah.keterangan],
  };
}

export const ISI_KOSONG: IsiBaris = {
  nomor: '',
  bagian: null,
  kegiatan: [],
  kelengkapan: [],
  waktu: [],
  output: [],
  keterangan: [],
};

/** Column heads as the regulation names them; a unit that the source wrote into the head stays there. */
export const judulKolom = (sop: Sop): Readonly<Record<KolomTeks, string>> => ({
  kegiatan: 'Kegiatan',
  kelengkapan: 'Kelengkapan',
  waktu: sop.satuanWaktu === undefined ? 'Waktu' : `Waktu (${sop.satuanWaktu})`,
  output: 'Output',
  keterangan: 'Keterangan',
});
