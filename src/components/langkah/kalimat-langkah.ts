/** What a step's own page says in words: where it comes from, where it goes, and one line for a chat. */
import type { Perkiraan } from '../../domain/frontmatter.ts';
import { isPanahPerkiraan, type Langkah, type Panah, type Sop } from '../../domain/sop.ts';
import { RAGU, syarat } from '../sop/alur-kata.ts';

export interface Sambungan {
  /** The step at the other end; null for the start or the end of the SOP. */
  readonly langkah: Langkah | null;
  readonly oleh: string | null;
  /** Branch word, e.g. `Jika setuju`; null where the arrow is no branch. */
  readonly syarat: string | null;
  readonly balik: boolean;
  readonly ragu: string | null;
  readonly perkiraan: Perkiraan | null;
  /** Step and field that the evidence hangs on. */
  readonly dasar: { readonly langkah: string; readonly bidang: string };
}

export function datangDari(sop: Sop, langkah: Langkah): readonly Sambungan[] {
  return langkah.masuk.map((panah) => sambungan(sop, panah, panah.dari));
}

export function menuju(sop: Sop, langkah: Langkah): readonly Sambungan[] {
  return langkah.keluar.map((panah) => sambungan(sop, panah, panah.ke));
}

/** Lane as readers know it; null where it is not known. */
export function namaPelaksana(sop: Sop, langkah: Langkah | null): string | null {
  return sop.pelaksana.find((item) => item.id === langkah?.pelaksana)?.nama ?? null;
}

/** Two or three short sentences, at most 300 characters: who, how long, what comes out, who is next. */
export function uraianLangkah(sop: Sop, langkah: Langkah): string {
  const oleh = namaPelaksana(sop, langkah);
  const kira = langkah.perkiraan.some((item) => item.bidang === 'pelaksana' && item.keyakinan !== 'tinggi');
  const next = menuju(sop, langkah).map(
    (item) =>
      `${item.syarat === null ? '' : `${item.syarat.toLowerCase()} `}${item.langkah === null ? 'selesai' : `ke langkah ${item.langkah.urutan}${item.oleh === null ? '' : ` (${item.oleh})`}`}`,
  );
  const parts = [
    `Langkah ${langkah.urutan} dari ${sop.langkah.length}.`,
    oleh === null ? 'Pelaksana tidak diketahui.' : `Oleh ${oleh}${kira ? ' (perkiraan)' : ''}.`,
    langkah.mutuBaku.waktu !== null && `Waktu: ${langkah.mutuBaku.waktu}.`,
    next.length > 0 && `Berikutnya ${next.join('; ')}.`,
    langkah.mutuBaku.output.length > 0 && `Output: ${langkah.mutuBaku.output.join('; ')}.`,
  ].filter((part) => part !== false);
  return parts.reduce((text, part) => (text.length + part.length < 290 ? `${text} ${part}` : text), '').trim();
}

function sambungan(sop: Sop, panah: Panah, id: string): Sambungan {
  const langkah = sop.langkah.find((item) => item.id === id) ?? null;
  const from = sop.langkah.find((item) => item.id === panah.dari);
  const several = (from?.keluar.length ?? 1) > 1;
  return {
    langkah,
    oleh: namaPelaksana(sop, langkah),
    syarat: panah.label !== null || several ? syarat(panah, from?.keluar.length ?? 1) : null,
    balik: panah.balik,
    ragu: isPanahPerkiraan(panah) ? RAGU[panah.dinyatakan] : null,
    perkiraan: panah.perkiraan,
    dasar: { langkah: panah.dari, bidang: panah.cabang === null ? 'lanjut' : `cabang.${panah.cabang}` },
  };
}
