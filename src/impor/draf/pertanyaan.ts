/** The open questions of a draft, one by one, and what an answer changes. Nothing is asked that the naskah states. */
import type { SopFrontmatter } from '../../domain/frontmatter.ts';
import type { Draf } from './draf.ts';

export interface Pertanyaan {
  readonly teks: string;
  /** What may be answered; absent: any words. */
  readonly pilihan?: readonly string[];
  /** What stays when nothing is answered. */
  readonly bawaan: string;
  readonly jawab: (data: SopFrontmatter, jawaban: string) => SopFrontmatter;
}

export function composePertanyaan(draf: Draf, tahap: readonly string[]): Pertanyaan[] {
  const { data } = draf;
  const lanes = data.pelaksana.map((item) => item.id);
  const name: Pertanyaan[] =
    draf.identitas.nama === null
      ? [
          {
            teks: 'Judul SOP tidak ditemukan. Apa namanya?',
            bawaan: data.nama,
            jawab: (own, nama) => ({ ...own, nama }),
          },
        ]
      : [];
  const broken = data.pelaksana.flatMap((lane, index): Pertanyaan[] =>
    lane.tercetak === undefined
      ? []
      : [
          {
            teks: `Kolom pelaksana ${index + 1} tercetak “${lane.tercetak}”. Apa namanya?`,
            bawaan: lane.nama,
            jawab: (own, nama) => withLane(own, index, nama),
          },
        ],
  );
  const unsure = data.langkah.flatMap((langkah, index): Pertanyaan[] => {
    const guess = langkah.perkiraan?.find((item) => item.bidang === 'pelaksana');
    if (langkah.pelaksana !== null && guess?.keyakinan !== 'rendah') return [];
    return [
      {
        teks: `Langkah ${index + 1}, “${langkah.kegiatan}”: siapa pelaksananya?`,
        pilihan: lanes,
        bawaan: langkah.pelaksana ?? '',
        jawab: (own, id) => withStep(own, index, id),
      },
    ];
  });
  const stages = draf.periksa
    .filter((item) => /^Tahap “.*” hanya tebakan/.test(item.pesan))
    .flatMap((item): Pertanyaan[] => {
      const index = Number(/\d+/.exec(item.tempat)?.[0] ?? 0) - 1;
      const langkah = data.langkah[index];
      if (langkah === undefined) return [];
      return [
        {
          teks: `Langkah ${index + 1}, “${langkah.kegiatan}”: termasuk tahap apa?`,
          pilihan: tahap,
          bawaan: langkah.tahap,
          jawab: (own, id) => ({
            ...own,
            langkah: own.langkah.map((one, at) => (at === index ? { ...one, tahap: id } : one)),
          }),
        },
      ];
    });
  return [...name, ...broken, ...unsure, ...stages];
}

const withLane = (own: SopFrontmatter, index: number, nama: string): SopFrontmatter => ({
  ...own,
  pelaksana: own.pelaksana.map((lane, at) => (at === index ? { ...lane, nama } : lane)),
});

/** An answered lane is stated by a person: its inference goes, the note stays. */
function withStep(own: SopFrontmatter, index: number, id: string): SopFrontmatter {
  const langkah = own.langkah.map((one, at) => {
    if (at !== index) return one;
    const { perkiraan = [], ...rest } = one;
    const kept = perkiraan.filter((item) => item.bidang !== 'pelaksana');
    return { ...rest, pelaksana: id, ...(kept.length > 0 && { perkiraan: kept }) };
  });
  const catatan = `Pelaksana langkah ${index + 1} dijawab oleh pengimpor; naskah tidak menyebutnya dengan jelas.`;
  return { ...own, langkah, sumber: { ...own.sumber, catatan: [...own.sumber.catatan, catatan] } };
}
