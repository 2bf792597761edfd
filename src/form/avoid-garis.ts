/** Moves arrows off the table's rules, so that nobody takes a rule for an arrow; their order and crossings stay. */
import type { Point } from '../diagram/geometry.ts';
import type { Simbol } from './simbol.ts';

export interface Tabel {
  /** Rules between rows and between lanes, mm, in order. */
  readonly mendatar: readonly number[];
  readonly tegak: readonly number[];
}

/** A strip without symbols on both sides of a rule, at most to the middle of the next row (or lane). */
interface Celah {
  readonly garis: number;
  readonly dari: number;
  readonly sampai: number;
  /** No symbol ends it there, but the strip of the next rule. */
  readonly terbuka: readonly [boolean, boolean];
}

/**
 * Mm to a rule, and from a symbol to a line before it: an arrowhead needs more than a line that only leaves.
 * Where columns are narrow, less and less is asked for.
 */
const LONGGAR = [
  { jauh: 1.1, ujung: 2.5, lepas: 0.9 },
  { jauh: 0.8, ujung: 2, lepas: 0.8 },
  { jauh: 0.5, ujung: 1.6, lepas: 0.7 },
] as const;
const RAPAT = 1.2;

export function avoidGaris(
  panah: readonly (readonly Point[])[],
  simbol: readonly Simbol[],
  { mendatar, tegak }: Tabel,
): (readonly Point[])[] {
  const datar = shiftLevels(panah, findCelah(mendatar, simbol, 'y'), 'y', 'lepas');
  return shiftLevels(datar, findCelah(tegak, simbol, 'x'), 'x', 'ujung');
}

function findCelah(rules: readonly number[], simbol: readonly Simbol[], sumbu: 'x' | 'y'): Celah[] {
  const half = ({ height, width }: Simbol): number => (sumbu === 'x' ? width : height) / 2;
  return rules.map((garis) => {
    const before = simbol.filter(({ pusat }) => pusat[sumbu] < garis).map((item) => item.pusat[sumbu] + half(item));
    const after = simbol.filter(({ pusat }) => pusat[sumbu] > garis).map((item) => item.pusat[sumbu] - half(item));
    const at = rules.indexOf(garis);
    // Nothing leaves the table: beyond its edges there is no room.
    const [above = garis, below = garis] = [rules[at - 1], rules[at + 1]];
    const [lower, upper] = [(above + garis) / 2, (garis + below) / 2];
    const [dari, sampai] = [Math.max(lower, ...before), Math.min(upper, ...after)];
    return { garis, dari, sampai, terbuka: [dari === lower, sampai === upper] };
  });
}

function shiftLevels(
  panah: readonly (readonly Point[])[],
  celah: readonly Celah[],
  sumbu: 'x' | 'y',
  awal: 'lepas' | 'ujung',
): (readonly Point[])[] {
  const levels = new Set<number>();
  for (const titik of panah)
    for (let k = 1; k + 2 < titik.length; k++) {
      const [a, b] = [titik[k], titik[k + 1]];
      if (a && b && a[sumbu] === b[sumbu]) levels.add(a[sumbu]);
    }
  const moved = new Map<number, number>();
  for (const { dari, garis, sampai, terbuka } of celah) {
    const own = [...levels].filter((level) => level > dari && level < sampai).sort((a, b) => a - b);
    if (own.every((level) => Math.abs(level - garis) >= LONGGAR[0].jauh)) continue;
    const places = LONGGAR.reduce<number[] | null>((found, longgar) => {
      const first = dari + (terbuka[0] ? RAPAT / 2 : longgar[awal]);
      const last = sampai - (terbuka[1] ? RAPAT / 2 : longgar.ujung);
      return found ?? divideLevels(own, [first, garis - longgar.jauh], [garis + longgar.jauh, last]);
    }, null);
    if (places !== null) own.forEach((level, i) => moved.set(level, places[i] ?? level));
  }
  return panah.map((titik) =>
    titik.map((point, k) => {
      const inner = k > 0 && k < titik.length - 1;
      const level = point[sumbu];
      const beside = [k > 1 ? titik[k - 1] : undefined, k < titik.length - 2 ? titik[k + 1] : undefined];
      if (!inner || !beside.some((other) => other?.[sumbu] === level)) return point;
      return { ...point, [sumbu]: moved.get(level) ?? level };
    }),
  );
}

/** Places in the same order, some before the rule and the rest after it, moved as little as possible; null: no room. */
function divideLevels(
  levels: readonly number[],
  kiri: readonly [number, number],
  kanan: readonly [number, number],
): number[] | null {
  let best: { places: number[]; cost: number } | null = null;
  for (let k = 0; k <= levels.length; k++) {
    const left = spreadLevels(levels.slice(0, k), kiri);
    const right = spreadLevels(levels.slice(k), kanan);
    if (left === null || right === null) continue;
    const places = [...left, ...right];
    const cost = places.reduce((sum, place, i) => sum + Math.abs(place - (levels[i] ?? 0)), 0);
    if (best === null || cost < best.cost) best = { places, cost };
  }
  return best?.places ?? null;
}

function spreadLevels(levels: readonly number[], [from, to]: readonly [number, number]): number[] | null {
  if (levels.length === 0) return [];
  const gap = levels.length === 1 ? 0 : Math.min(RAPAT, (to - from) / (levels.length - 1));
  if (to < from || (levels.length > 1 && gap < RAPAT / 2)) return null;
  const places: number[] = [];
  levels.forEach((level, i) => {
    const least = i === 0 ? from : (places[i - 1] ?? from) + gap;
    const most = to - (levels.length - 1 - i) * gap;
    places.push(Math.min(Math.max(level, least), most));
  });
  return places;
}
