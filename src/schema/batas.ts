/** How much one SOP may hold: what is more nobody reads as one table, and drawing it takes minutes. */
interface Terlalu {
  readonly input?: unknown;
}

export const PALING_BANYAK_LANGKAH = 200;
export const PALING_BANYAK_PELAKSANA = 40;
/** Branches of a decision, and steps that go on at the same time. */
export const PALING_BANYAK_CABANG = 20;

const count = ({ input }: Terlalu): number => (Array.isArray(input) ? input.length : 0);

export const langkahTerlaluBanyak = (issue: Terlalu): string =>
  `SOP ini memuat ${count(issue)} langkah, paling banyak ${PALING_BANYAK_LANGKAH}.\nPecah menjadi beberapa SOP, misalnya satu berkas untuk setiap bagian tabel; sebut SOP lanjutannya di keterkaitan dan di terkait langkah terakhirnya.`;

export const pelaksanaTerlaluBanyak = (issue: Terlalu): string =>
  `SOP ini memuat ${count(issue)} pelaksana, paling banyak ${PALING_BANYAK_PELAKSANA}.\nPecah menjadi beberapa SOP menurut unit yang mengerjakannya; pihak yang hanya ikut serta ditulis di pesertaLuar.`;

export const cabangTerlaluBanyak = (issue: Terlalu): string =>
  `Langkah ini mempunyai ${count(issue)} tujuan, paling banyak ${PALING_BANYAK_CABANG}.\nPecah menjadi beberapa keputusan yang berurutan.`;
