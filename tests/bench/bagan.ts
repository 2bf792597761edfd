/**
 * The laws of the diagrams on many generated SOPs, and words of every kind through Mermaid's parser.
 * Words: `[SOPs, 1000] [words, 10000] [seed, 1]`. Prints figures, exits with 1 when a law is broken.
 */
import fc from 'fast-check';
import { arrange } from '../../src/diagram/arrange.ts';
import { buildSwimlane } from '../../src/diagram/swimlane.ts';
import { closeDrawing, drawDiagram } from '../../src/draw/draw.ts';
import { renderSvg } from '../../src/draw/svg.ts';
import { realSops } from '../content.ts';
import { findBrokenLaws, measureLines } from '../diagram/laws.ts';
import { makeSop, sopArbitrary, type Limits } from '../diagram/sop-arbitrary.ts';
import { keepAngka } from './angka.ts';

const [sopCount = 1000, wordCount = 10_000, seed = 1] = process.argv.slice(2).map(Number);
let broken = 0;

const SIZES: readonly (readonly [string, Limits, number])[] = [
  ['up to 8 steps, 4 lanes', { langkah: 8, lajur: 4 }, 0.6],
  ['up to 16 steps, 8 lanes', { langkah: 16, lajur: 8 }, 0.35],
  ['10 to 30 steps, 12 lanes', { langkah: 30, lajur: 12, min: 10 }, 0.04],
  ['40 to 80 steps, 25 lanes', { langkah: 80, lajur: 25, min: 40 }, 0.01],
];

console.log('SOP | langkah | silang | belokan | panjang px | ms');
for (const sop of await realSops()) {
  const swimlane = buildSwimlane(sop);
  const started = performance.now();
  const geometry = arrange(swimlane);
  const ms = performance.now() - started;
  const { bends, crossings, length } = measureLines(geometry.garis.map(({ points }) => points));
  report(sop.id, findBrokenLaws(swimlane, geometry));
  console.log([sop.id, sop.langkah.length, crossings, bends, length, ms.toFixed(1)].join(' | '));
}

console.log('\nGenerated | SOPs | with broken laws | crossings in all | without crossing | ms each');
for (const [name, limits, share] of SIZES) {
  const sops = fc.sample(sopArbitrary(limits), { numRuns: Math.max(1, Math.round(sopCount * share)), seed });
  const started = performance.now();
  const before = broken;
  const crossings = sops.map((sop, i) => {
    const swimlane = buildSwimlane(sop);
    const geometry = arrange(swimlane);
    report(`${name}, number ${i}, seed ${seed}`, findBrokenLaws(swimlane, geometry));
    return measureLines(geometry.garis.map(({ points }) => points)).crossings;
  });
  const ms = (performance.now() - started) / sops.length;
  const sum = crossings.reduce((total, count) => total + count, 0);
  const without = crossings.filter((count) => count === 0).length;
  console.log([name, sops.length, broken - before, sum, without, ms.toFixed(1)].join(' | '));
}

const words = fc.sample(fc.string({ unit: 'binary', maxLength: 48 }), { numRuns: wordCount, seed });
let wrong = 0;
for (let i = 0; i < words.length; i += 20) {
  const langkah = words.slice(i, i + 20).map((ringkas, k) => ({ id: `l${k}`, ringkas }));
  const sop = makeSop(['a'], langkah);
  const swimlane = buildSwimlane(sop);
  const direct = renderSvg(sop.id, sop.nama, swimlane, arrange(swimlane));
  if ((await drawDiagram(sop, { cache: null })) !== direct) wrong++;
}
broken += wrong;
console.log(`\n${words.length} labels through Mermaid's parser, ${wrong} groups of 20 not drawn as written`);
await closeDrawing();
keepAngka('bagan', [
  [`broken laws of the diagram on the seven SOPs, ${sopCount} generated ones and ${wordCount} labels`, String(broken)],
]);
process.exitCode = broken > 0 ? 1 : 0;

function report(name: string, laws: readonly string[]): void {
  if (laws.length === 0) return;
  broken++;
  console.log(`${name}: ${laws.join('; ')}`);
}
