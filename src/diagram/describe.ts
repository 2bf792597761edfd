/** The diagram in words, for readers who do not see it: one name per shape and one description of the whole. */
import type { Garis, Simpul, Swimlane } from './swimlane.ts';

/** e.g. `Langkah 10 dari 13, keputusan, Kasubbag; setuju ke langkah 11, tidak setuju kembali ke langkah 9`. */
export function nameSimpul(swimlane: Swimlane, simpul: Simpul): string {
  const urutan = countSteps(swimlane);
  const position = `Langkah ${urutan.get(simpul.id) ?? ''} dari ${urutan.size}`;
  const lane = swimlane.lajur.find((item) => item.id === simpul.lajur)?.nama ?? simpul.lajur;
  const marks = [
    position,
    simpul.bentuk === 'belah-ketupat' ? 'keputusan' : null,
    `${simpul.label}`,
    simpul.perkiraan === null ? lane : `${lane} (perkiraan)`,
  ];
  const out = swimlane.garis.filter((item) => item.dari === simpul.id).map((item) => nameGaris(swimlane, item, urutan));
  const facts = marks.filter((part) => part !== null && part !== '').join(', ');
  return out.length === 0 ? facts : `${facts}; ${out.join(', ')}`;
}

/** e.g. `Alur kerja 13 langkah oleh 7 pelaksana: …`. */
export function describeSwimlane(swimlane: Swimlane): string {
  const steps = swimlane.simpul.filter((item) => item.bentuk !== 'kapsul');
  const decisions = steps.filter((item) => item.bentuk === 'belah-ketupat').length;
  const urutan = countSteps(swimlane);
  const back = swimlane.garis.filter((item) => isBack(item, urutan)).length;
  const inferred = swimlane.garis.filter((item) => item.perkiraan !== null).length;
  const lanes = swimlane.lajur.map((item) => item.nama).join(', ');
  return [
    `Bagan alir ${steps.length} langkah dari atas ke bawah, satu langkah per baris, dalam ${swimlane.lajur.length} lajur: ${lanes}.`,
    decisions === 0 ? 'Tanpa keputusan.' : `${decisions} keputusan.`,
    back === 0 ? '' : `${back} panah kembali ke langkah sebelumnya.`,
    inferred === 0 ? '' : `${inferred} panah putus-putus adalah perkiraan.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Position of every step, from 1. */
function countSteps(swimlane: Swimlane): Map<string, number> {
  const steps = swimlane.simpul.filter((item) => item.bentuk !== 'kapsul');
  return new Map(steps.map((item, i) => [item.id, i + 1]));
}

function isBack(garis: Garis, urutan: ReadonlyMap<string, number>): boolean {
  const from = urutan.get(garis.dari);
  const to = urutan.get(garis.ke);
  return from !== undefined && to !== undefined && to <= from;
}

function nameGaris(swimlane: Swimlane, garis: Garis, urutan: ReadonlyMap<string, number>): string {
  const to = urutan.get(garis.ke);
  const terminal = swimlane.simpul.find((item) => item.id === garis.ke)?.label ?? garis.ke;
  return [
    lowerFirst(garis.label ?? ''),
    isBack(garis, urutan) ? 'kembali ke' : 'ke',
    to === undefined ? lowerFirst(terminal) : `langkah ${to}`,
    garis.perkiraan === null ? '' : '(perkiraan)',
  ]
    .filter((word) => word !== '')
    .join(' ');
}

// An abbreviation keeps its capitals.
const lowerFirst = (text: string): string => text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
