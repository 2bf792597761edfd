/** The lane of every step: evidence, probabilities, and the inference that states both. */
import type { Bukti, Perkiraan } from '../../domain/frontmatter.ts';
import type { Keyakinan } from '../../domain/kosakata.ts';
import { weighKata } from './faktor-kata.ts';
import { weighKelas } from './faktor-kelas.ts';
import { weighMutu } from './faktor-mutu.ts';
import type { Faktor, Perkara } from './faktor.ts';
import { computePeluang } from './peluang.ts';
import { createPeralihan } from './peralihan.ts';

/** From these shares on; below the last the lane stays unknown. */
const AMBANG = { tinggi: 0.88, sedang: 0.62, rendah: 0.34 } as const;
const MOST_QUOTES = 3;

export interface LajurLangkah {
  /** Null below `rendah`. */
  readonly kolom: number | null;
  readonly peluang: readonly number[];
  readonly keyakinan: Keyakinan | null;
  readonly perkiraan: Perkiraan | null;
}

/**
 * @param pasti lane a drawing or a lane cell states, per row; null where none does
 */
export function inferLajur(perkara: Perkara, pasti: readonly (number | null)[]): readonly LajurLangkah[] {
  const peralihan = createPeralihan(perkara);
  const known: Faktor[] = pasti.flatMap((kolom, urutan) =>
    kolom === null ? [] : [{ urutan, kolom, bobot: 30, aturan: 6, bukti: [], langsung: true }],
  );
  const words = [...known, ...weighKata(perkara), ...weighMutu(perkara), ...weighKelas(perkara)];
  const faktor = [...words, ...weighSisaKolom(perkara, computePeluang(sum(perkara, words), peralihan), words)];
  return computePeluang(sum(perkara, faktor), peralihan).map((peluang, urutan) => {
    const stated = pasti[urutan] ?? null;
    if (stated !== null) return { kolom: stated, peluang, keyakinan: null, perkiraan: null };
    return conclude(perkara, faktor, peluang, urutan);
  });
}

function sum({ lajur, bacaan }: Perkara, faktor: readonly Faktor[]): readonly number[][] {
  const rows = bacaan.map(() => lajur.map(() => 0));
  for (const item of faktor) {
    const row = rows[item.urutan];
    if (row) row[item.kolom] = (row[item.kolom] ?? 0) + item.bobot;
  }
  return rows;
}

/** Rule 8: a column is there for some step; the doubtful steps it suits become likelier. */
function weighSisaKolom(
  { lajur, bacaan }: Perkara,
  peluang: readonly (readonly number[])[],
  faktor: readonly Faktor[],
): Faktor[] {
  return lajur.flatMap((item) => {
    if (isUsed(item.kolom, peluang)) return [];
    // Of several posts of one rung, one at work is enough.
    if (
      item.macam !== 'staf' &&
      lajur.some(
        (other) => other.macam === item.macam && other.pangkat === item.pangkat && isUsed(other.kolom, peluang),
      )
    )
      return [];
    return bacaan
      .filter((row) => {
        const shares = peluang[row.urutan] ?? [];
        const own = shares[item.kolom] ?? 0;
        const top = Math.max(...shares);
        const against = faktor.some((one) => one.urutan === row.urutan && one.kolom === item.kolom && one.bobot <= -1);
        return !against && own >= 0.03 && own >= 0.2 * top && top <= 0.9;
      })
      .sort((a, b) => (peluang[b.urutan]?.[item.kolom] ?? 0) - (peluang[a.urutan]?.[item.kolom] ?? 0))
      .slice(0, 2)
      .map((row, order): Faktor => {
        const quote = row.langkah.kegiatan.split(/[.;,\n]/)[0]?.trim() ?? row.langkah.kegiatan;
        const bukti: Bukti[] = [{ kutipan: item.nama }, { kutipan: quote, langkah: row.langkah.id }];
        return {
          urutan: row.urutan,
          kolom: item.kolom,
          bobot: order === 0 ? 1.6 : 0.8,
          aturan: 8,
          bukti,
          langsung: false,
        };
      });
  });
}

function isUsed(kolom: number, peluang: readonly (readonly number[])[]): boolean {
  return peluang.some((row) => (row[kolom] ?? 0) >= 0.6);
}

function conclude(
  { lajur, bacaan }: Perkara,
  faktor: readonly Faktor[],
  peluang: readonly number[],
  urutan: number,
): LajurLangkah {
  const best = peluang.reduce((top, share, kolom) => (share > (peluang[top] ?? 0) ? kolom : top), 0);
  const share = peluang[best] ?? 0;
  const item = lajur[best];
  const langkah = bacaan[urutan]?.langkah;
  const unknown: LajurLangkah = { kolom: null, peluang, keyakinan: null, perkiraan: null };
  const own = faktor
    .filter((one) => one.urutan === urutan && one.kolom === best && one.bobot > 0.25 && one.bukti.length > 0)
    .sort((a, b) => b.bobot - a.bobot);
  const [first] = own;
  if (!item || !langkah || !first || share < AMBANG.rendah) return unknown;
  const sure = own.some((one) => one.langsung);
  const keyakinan: Keyakinan = share >= AMBANG.tinggi && sure ? 'tinggi' : share >= AMBANG.sedang ? 'sedang' : 'rendah';
  const alternatif = lajur
    .flatMap((other) => {
      const bobot = Math.round((peluang[other.kolom] ?? 0) * 100) / 100;
      return other.kolom === best || bobot < 0.1 ? [] : [{ nilai: other.id, bobot }];
    })
    .sort((a, b) => b.bobot - a.bobot)
    .slice(0, 3);
  return {
    kolom: best,
    peluang,
    keyakinan,
    perkiraan: {
      bidang: 'pelaksana',
      nilai: item.id,
      keyakinan,
      aturan: first.aturan,
      bukti: quotes(own),
      ...(alternatif.length > 0 && { alternatif }),
    },
  };
}

function quotes(faktor: readonly Faktor[]): readonly Bukti[] {
  const found: Bukti[] = [];
  for (const { bukti } of faktor) {
    for (const item of bukti) {
      const repeated = found.some(
        (other) =>
          other.langkah === item.langkah &&
          other.sop === item.sop &&
          (other.kutipan.includes(item.kutipan) || item.kutipan.includes(other.kutipan)),
      );
      if (!repeated && item.kutipan !== '' && found.length < MOST_QUOTES) found.push(item);
    }
  }
  return found;
}
