/** Rule 7: the same work in a sister SOP, done there by a lane of the same standing. */
import type { LangkahFrontmatter, PelaksanaFrontmatter } from '../../domain/frontmatter.ts';
import type { SopSaudara } from '../model.ts';
import type { Bacaan } from './baca.ts';
import type { Faktor, Perkara } from './faktor.ts';
import { opening } from './faktor-kata.ts';
import { readLajur, type Lajur } from './jabatan.ts';
import { readAkar } from './kata.ts';

/** Share of common roots from which two steps count as the same work. */
const MIRIP = 0.5;
const MOST = 2;

export function faktorSaudara(perkara: Perkara, saudara: readonly SopSaudara[]): readonly Faktor[] {
  const steps = saudara.flatMap(({ id, sop }) => {
    const ranks = readLajur(sop.pelaksana.map((item) => ({ ...item })));
    return sop.langkah.flatMap((langkah) => {
      const at = sop.pelaksana.findIndex((item) => item.id === langkah.pelaksana);
      const lane = sop.pelaksana[at];
      const rank = ranks[at];
      if (!lane || !rank || isDoubtful(langkah)) return [];
      return [{ id, langkah, lane, rank, akar: new Set(readAkar(langkah.kegiatan)) }];
    });
  });
  return perkara.bacaan.flatMap((bacaan) => {
    const own = new Set(bacaan.akar);
    return steps
      .map((step) => ({ step, mirip: likeness(own, step.akar) }))
      .filter(({ mirip }) => mirip >= MIRIP)
      .sort((a, b) => b.mirip - a.mirip)
      .slice(0, MOST)
      .flatMap(({ step, mirip }) => draw(perkara, bacaan, step, mirip));
  });
}

function isDoubtful(langkah: LangkahFrontmatter): boolean {
  return langkah.perkiraan?.some((item) => item.bidang === 'pelaksana' && item.keyakinan === 'rendah') === true;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((root) => b.has(root)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function draw(
  perkara: Perkara,
  bacaan: Bacaan,
  step: {
    readonly id: string;
    readonly langkah: LangkahFrontmatter;
    readonly lane: PelaksanaFrontmatter;
    readonly rank: Lajur;
  },
  mirip: number,
): Faktor[] {
  const alike = perkara.lajur.filter(
    (item) => item.macam === step.rank.macam && Math.abs(item.pangkat - step.rank.pangkat) <= 8,
  );
  const quote = step.langkah.kegiatan.split(/[.;,\n]/)[0]?.trim() ?? '';
  if (alike.length === 0 || quote === '') return [];
  return alike.map((item) => ({
    urutan: bacaan.urutan,
    kolom: item.kolom,
    bobot: (1.6 * mirip) / Math.sqrt(alike.length),
    aturan: 7 as const,
    bukti: [...opening(bacaan), { kutipan: quote, langkah: step.langkah.id, sop: step.id }],
    langsung: false,
  }));
}
