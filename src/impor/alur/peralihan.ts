/** From one row to the next: who may follow whom. */
import { isDalam, type Perkara, type Bacaan } from './faktor.ts';
import type { Lajur } from '../../bahasa/kantor/lajur-jabatan.ts';

/** Share of rows after which the same lane goes on, where the words say nothing. */
const TETAP = 0.3;

/** Log weight of lane `b` in row `at + 1` after lane `a` in row `at`. */
export function createPeralihan(perkara: Perkara): (at: number, a: number, b: number) => number {
  const { lajur, bacaan } = perkara;
  const others = Math.max(1, lajur.length - 1);
  return (at, a, b) => {
    const dari = lajur[a];
    const ke = lajur[b];
    const row = bacaan[at];
    const next = bacaan[at + 1];
    if (!dari || !ke || !row || !next) return 0;
    const base = a === b ? Math.log(TETAP) : Math.log((1 - TETAP) / others);
    return base + (a === b ? stay(row, next, dari) : move(perkara, row, next, dari, ke));
  };
}

function stay(row: Bacaan, next: Bacaan, lane: Lajur): number {
  const first = next.laku[0]?.kelas;
  let weight = 0;
  if (first === 'terima' && row.serah.length + row.perintah.length > 0) weight -= 1.5;
  else if (first === 'terima') weight -= 0.7;
  // What is collected comes from others.
  if (first === 'himpun' && makes(row)) weight -= 0.8;
  // Nobody checks his own work.
  if ((first === 'periksa' || first === 'paraf') && makes(row)) weight -= 1.8;
  if (row.perintah.some((order) => order.kolom.length === 0)) weight -= 1.2;
  if (upward(row)) weight -= 1.2;
  if (first === 'periksa' && row.laku[0]?.kelas === 'periksa') weight -= 1.5;
  if (lane.macam === 'pemohon') weight -= 0.8;
  return weight;
}

function move({ tangga }: Perkara, row: Bacaan, next: Bacaan, dari: Lajur, ke: Lajur): number {
  const up = ke.pangkat > dari.pangkat;
  const inside = isDalam(dari) && isDalam(ke);
  const first = next.laku[0]?.kelas;
  let weight = 0;
  if (row.perintah.some((order) => order.kolom.length === 0)) {
    weight += up ? -1.5 : inside ? 0.5 : 0;
    if (inside && tangga.bawahan(dari.pangkat).includes(ke)) weight += 0.6;
  }
  if (inside && (first === 'periksa' || first === 'paraf') && makes(row)) weight += up ? 0.8 : -1;
  if (inside && (first === 'periksa' || first === 'paraf') && row.laku[0]?.kelas === 'periksa') {
    weight += up ? 0.9 : -1.2;
    if (tangga.atasan(dari.pangkat).includes(ke)) weight += 0.7;
  }
  if (inside && upward(row)) weight += up ? 0.9 : -1;
  if (inside && first === 'sah' && up) weight += 0.3;
  return weight;
}

function makes(row: Bacaan): boolean {
  const kelas = row.laku[0]?.kelas;
  return kelas === 'susun' || kelas === 'tulis' || kelas === 'paraf' || kelas === 'mohon';
}

/** Reports or hands up without saying to whom: `kemudian melaporkan kesiapannya`, `memaraf dan menyampaikannya`. */
function upward(row: Bacaan): boolean {
  if (row.serah.length > 0) return false;
  return row.laku.some(
    (act, at) => act.kelas === 'lapor' || (act.kelas === 'serah' && at > 0 && row.laku[0]?.kelas !== 'tulis'),
  );
}
