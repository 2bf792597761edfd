/** Figures that benches print are kept in `hasil/angka.json`, and `README.md` of this folder is written from them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DAFTAR } from './daftar.ts';
import { renderTabel, type HasilMutasi } from './mutasi-hasil.ts';

export interface Angka {
  readonly bench: string;
  readonly apa: string;
  readonly nilai: string;
  /** Day of the run, `YYYY-MM-DD`. */
  readonly tanggal: string;
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const HASIL = path('hasil/angka.json');
const README = path('README.md');
const [MULAI, AKHIR] = ['<!-- figures: written by the benches -->', '<!-- end of figures -->'];

/**
 * Prints figures of a bench and keeps them in place of those of its last run. A run with words of its own (a part, another seed)
 * only prints.
 * @param rows what was measured, and the figure with its unit and what was wanted
 */
export function keepAngka(bench: string, rows: readonly (readonly [apa: string, nilai: string])[]): void {
  for (const [apa, nilai] of rows) console.log(`${apa}: ${nilai}`);
  if (process.argv.length > 2) return;
  const tanggal = new Date().toISOString().slice(0, 10);
  const kept = [
    ...readAngka().filter((item) => item.bench !== bench),
    ...rows.map(([apa, nilai]) => ({ bench, apa, nilai, tanggal })),
  ];
  writeFileSync(HASIL, `${JSON.stringify(kept, null, 2)}\n`);
  writeReadme();
}

export function readAngka(): readonly Angka[] {
  return JSON.parse(readFileSync(HASIL, 'utf8')) as Angka[];
}

/** Writes the figures between the marks of `README.md` anew. */
export function writeReadme(): void {
  writeFileSync(README, fillReadme(readFileSync(README, 'utf8'), readAngka(), readMutasi()));
}

/** @returns `readme` with the figures between its marks; benches in the order of the list */
export function fillReadme(readme: string, angka: readonly Angka[], mutasi: HasilMutasi): string {
  const rows = Object.keys(DAFTAR).flatMap((bench) =>
    angka
      .filter((item) => item.bench === bench)
      .map(({ apa, nilai, tanggal }) => `| ${apa} | ${nilai} | \`${bench}\` | ${tanggal} |`),
  );
  const table = ['| what | figure | bench | measured |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const [before = '', rest = ''] = readme.split(MULAI);
  const after = rest.split(AKHIR)[1] ?? '';
  return `${before}${MULAI}\n\n${table}\n\n### Mutants noticed by a room's own unit tests\n\n${renderTabel(mutasi)}\n\n${AKHIR}${after}`;
}

export function readMutasi(): HasilMutasi {
  return JSON.parse(readFileSync(path('hasil/mutasi.json'), 'utf8')) as HasilMutasi;
}
