/** Where a step leads, in words: the arrows that a reader of the table would otherwise miss. */
import type { Perkiraan } from '../../domain/frontmatter.ts';
import { isPanahPerkiraan, type Langkah, type Panah, type Sop } from '../../domain/sop.ts';

export interface AlurKata {
  /** `Jika setuju`, `Lanjut`, `Serempak`. */
  readonly syarat: string;
  /** Target step, or null for the end. */
  readonly ke: Langkah | null;
  /** Lane of the target step, as readers know it. */
  readonly oleh: string | null;
  readonly balik: boolean;
  /** Why the target is dashed in the diagram; null where the words name it. */
  readonly ragu: string | null;
  readonly perkiraan: Perkiraan | null;
  readonly bidang: string;
}

/** Every branch of a decision, and every arrow that does not simply go to the next row. */
export function uraikanAlur(sop: Sop, langkah: Langkah): readonly AlurKata[] {
  const next = sop.langkah[langkah.urutan];
  const plain =
    langkah.keputusan === null &&
    langkah.keluar.length === 1 &&
    (next === undefined || langkah.keluar[0]?.ke === next.id) &&
    langkah.keluar.every((panah) => panah.perkiraan === null);
  if (plain) return [];
  return langkah.keluar.map((panah): AlurKata => {
    const ke = sop.langkah.find((item) => item.id === panah.ke) ?? null;
    return {
      syarat: syarat(panah, langkah.keluar.length),
      ke,
      oleh: sop.pelaksana.find((item) => item.id === ke?.pelaksana)?.nama ?? null,
      balik: panah.balik,
      ragu: isPanahPerkiraan(panah) ? RAGU[panah.dinyatakan] : null,
      perkiraan: panah.perkiraan,
      bidang: panah.cabang === null ? 'lanjut' : `cabang.${panah.cabang}`,
    };
  });
}

export const RAGU: Readonly<Record<Panah['dinyatakan'], string>> = {
  langkah: 'diperkirakan',
  peran: 'naskah hanya menyebut perannya',
  'tanpa-tujuan': 'tujuan tidak disebut dalam naskah',
  tidak: 'cabang ini tidak disebut dalam naskah',
};

export function syarat(panah: Panah, jumlah: number): string {
  if (panah.label === null) return jumlah > 1 ? 'Serempak' : 'Lanjut';
  if (/^(?:jika|apabila|bila)\b/i.test(panah.label)) return panah.label;
  const word = /\p{Lu}{2}/u.test(panah.label) ? panah.label : panah.label.toLowerCase();
  return `Jika ${word}`;
}
