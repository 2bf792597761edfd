/** By what a condition is judged: the basis of the rule, and the force of each regulation when the SOP was made and today. */
import { isDasarPeraturan, SELAIN_PERATURAN, type Dasar } from '../../domain/dasar.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Peraturan } from '../../domain/frontmatter.ts';
import { sebutPeraturan } from '../../domain/peraturan.ts';
import type { Sop } from '../../domain/sop.ts';
import { findPenetapan, sayStatusPada, statusPada } from '../../domain/status-peraturan.ts';
import { formatTanggal } from '../../domain/tanggal.ts';

export interface Kriteria {
  readonly dasar: string;
  /** Null where no regulation of the registry asks for it. */
  readonly statusDulu: string | null;
  readonly statusKini: string | null;
}

export interface KonteksKriteria {
  readonly sop: Sop;
  readonly peraturan: readonly Peraturan[];
  /** Today, ISO. */
  readonly tanggal: string;
}

/** At least one; where a citation is what was found, the regulation it names comes last. */
export function createKriteria(dasar: readonly Dasar[], finding: Finding, konteks: KonteksKriteria): Kriteria[] {
  const { peraturan, sop } = konteks;
  const own = dasar.map((item): Kriteria => {
    if (!isDasarPeraturan(item))
      return { dasar: withIsi(SELAIN_PERATURAN[item.selain], item.isi), statusDulu: null, statusKini: null };
    const known = peraturan.find(({ id }) => id === item.peraturan);
    const nama = known === undefined ? item.peraturan : sebutPeraturan(known);
    return sayKriteria(withIsi([nama, item.bagian].filter(Boolean).join(', '), item.isi), known, konteks);
  });
  const [first, index] = finding.path;
  const cited = first === 'dasarHukum' && typeof index === 'number' ? sop.dasarHukum[index]?.peraturan : undefined;
  return cited === undefined
    ? own
    : [...own, sayKriteria(`Peraturan yang dikutip: ${sebutPeraturan(cited)}`, cited, konteks)];
}

const TANPA_TANGGAL = 'tanpa tanggal: status saat itu tidak dapat ditentukan';

const withIsi = (nama: string, isi: string | undefined): string => (isi === undefined ? nama : `${nama}: ${isi}`);

function sayKriteria(
  dasar: string,
  own: Peraturan | undefined,
  { peraturan, sop, tanggal }: KonteksKriteria,
): Kriteria {
  if (own === undefined) return { dasar, statusDulu: null, statusKini: null };
  const say = (hari: string): string => sayStatusPada(statusPada(own, hari, peraturan), peraturan);
  const penetapan = findPenetapan(sop.tanggal);
  return {
    dasar,
    statusDulu:
      penetapan === null
        ? TANPA_TANGGAL
        : `${penetapan.kata} ${formatTanggal(penetapan.tanggal)}: ${say(penetapan.tanggal)}`,
    statusKini: `${formatTanggal(tanggal)}: ${say(tanggal)}`,
  };
}
