/** Precision and recall of the alignment on two golds, with and without the stages. */
import { readFileSync } from 'node:fs';
import { createKonsep } from '../../src/bahasa/konsep.ts';
import { alignLangkah } from '../../src/compare/padanan/padanan.ts';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { keepAngka } from './angka.ts';
import { createAcak } from './padanan-acak.ts';
import { readPadananEmas, scorePadanan, sumSkor, type Skor } from './padanan-skor.ts';
import { createVarian } from './padanan-varian.ts';

const BENIH = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const VARIAN_PER_SOP = 3;

const { content } = await loadContent(process.cwd());
const acuan = indexAcuan(content.acuan);
const konsep = createKonsep(content.acuan.istilah);

const align = (sops: readonly Sop[], sembunyikanTahap: boolean): string[][] =>
  alignLangkah(sops, content.acuan.tahap, { konsep, sembunyikanTahap, pin: [] });

const angka: [string, string][] = [];
const verbose = process.argv.includes('--rinci');
for (const [name, file] of [
  ['the four comparable SOPs against a gold made by hand', 'padanan-emas.json'],
  ['three different procedures of one office', 'padanan-uji.json'],
] as const) {
  const emas = readPadananEmas(readFileSync(new URL(file, import.meta.url), 'utf8'));
  const sops = emas.sop.flatMap((id) => {
    const entry = content.sop.find((item) => item.id === id);
    return entry ? [buildSop(entry.id, entry.data, acuan)] : [];
  });
  for (const hidden of [false, true]) {
    const groups = align(sops, hidden);
    report(name, hidden, scorePadanan(groups, emas.kelompok));
    if (verbose) printGroups(groups, emas.kelompok);
  }
}
for (const hidden of [false, true]) {
  const scores = content.sop.flatMap((entry) =>
    BENIH.map((seed) => {
      const acak = createAcak(seed);
      const terpecah = new Set<string>();
      const truth = new Map(entry.data.langkah.map((item) => [`${entry.id}#${item.id}`, item.id]));
      const sops = [buildSop(entry.id, entry.data, acuan)];
      for (let nth = 1; nth <= VARIAN_PER_SOP; nth++) {
        const { data, emas: own } = createVarian(entry.data, acak, terpecah);
        const id = `varian-${nth}/${entry.id.replace('/', '-')}`;
        for (const [langkah, group] of own) truth.set(`${id}#${langkah}`, group);
        sops.push(buildSop(id, data, acuan));
      }
      return scorePadanan(align(sops, hidden), truth);
    }),
  );
  report(`${scores.length} sets of made variants`, hidden, sumSkor(scores));
}

keepAngka('padanan', angka);

function report(name: string, hidden: boolean, { benar, salah, luput }: Skor): void {
  const part = (value: number): string => value.toFixed(3);
  const presisi = part(benar / (benar + salah));
  const perolehan = part(benar / (benar + luput));
  angka.push([
    `alignment: ${name}, ${hidden ? 'stages hidden' : 'with stages'}`,
    `precision ${presisi}, recall ${perolehan}`,
  ]);
}

function printGroups(groups: readonly (readonly string[])[], truth: ReadonlyMap<string, string>): void {
  for (const group of groups) console.log('  ', group.map((id) => `${id} (${truth.get(id) ?? '?'})`).join(' | '));
}
