/**
 * Joint alignment of all steps of all SOPs at once. Groups grow by average likeness, the most alike first, and no two
 * groups may stand in opposite order in two SOPs. What order forbids is joined afterwards only where the likeness is
 * strong: such a step is reported as one that crosses. Deterministic; ties follow the order of the steps given.
 */
import type { FiturLangkah } from './fitur.ts';
import { rarityOf } from './objek.ts';
import { rateKemiripan } from './kemiripan.ts';
import { AMBANG_DISEBUT, haveCommonWords, isDisebut, isPecahan } from './pecahan.ts';

/** Average likeness from which two groups are one activity; lower where no stage helps. */
const AMBANG = { denganTahap: 0.47, tanpaTahap: 0.39 } as const;
/** More is asked where the order of the SOPs speaks against it. */
const TAMBAHAN_SILANG = 0.06;

export interface Ikatan {
  /** Pairs of places in the list of steps. */
  readonly sama: readonly (readonly [number, number])[];
  readonly beda: readonly (readonly [number, number])[];
}

/** @returns groups of places in `fitur`, each in order, together every place once */
export function groupLangkah(fitur: readonly FiturLangkah[], ikatan: Ikatan = { sama: [], beda: [] }): number[][] {
  const grouping = new Grouping(fitur, ikatan);
  const ambang = fitur[0]?.tahap === null ? AMBANG.tanpaTahap : AMBANG.denganTahap;
  grouping.joinAll(ambang, (g, h) => !grouping.sharesSop(g, h) && !grouping.isCrossing(g, h));
  grouping.joinAll(ambang + TAMBAHAN_SILANG, (g, h) => !grouping.sharesSop(g, h));
  const weigh = rarityOf(fitur);
  const steps = (g: number, h: number): [FiturLangkah[], FiturLangkah[]] => [grouping.stepsOf(g), grouping.stepsOf(h)];
  grouping.joinAll(ambang, (g, h) => isPecahan(...steps(g, h)) && haveCommonWords(...steps(g, h)));
  grouping.joinAll(AMBANG_DISEBUT, (g, h) => isPecahan(...steps(g, h)) && isDisebut(...steps(g, h), weigh));
  return grouping.list();
}

class Grouping {
  private readonly fitur: readonly FiturLangkah[];
  private readonly size: number;
  /** Group of each step: the place of its first member. */
  private readonly groupOf: Int32Array;
  private readonly members: number[][];
  /** Likeness of steps of different SOPs, summed over groups; and how many such pairs. */
  private readonly sum: Float64Array;
  private readonly pairs: Int32Array;
  /** Pinned apart. */
  private readonly apart: Uint8Array;

  constructor(fitur: readonly FiturLangkah[], ikatan: Ikatan) {
    const size = fitur.length;
    this.fitur = fitur;
    this.size = size;
    this.groupOf = Int32Array.from(fitur, (_, place) => place);
    this.members = fitur.map((_, place) => [place]);
    this.sum = new Float64Array(size * size);
    this.pairs = new Int32Array(size * size);
    this.apart = new Uint8Array(size * size);
    fitur.forEach((a, i) => {
      fitur.forEach((b, j) => {
        if (i >= j || a.sop === b.sop) return;
        this.sum[i * size + j] = this.sum[j * size + i] = rateKemiripan(a, b);
        this.pairs[i * size + j] = this.pairs[j * size + i] = 1;
      });
    });
    for (const [a, b] of ikatan.beda) this.apart[a * size + b] = this.apart[b * size + a] = 1;
    for (const [a, b] of ikatan.sama) {
      const [g, h] = [this.groupAt(a), this.groupAt(b)];
      if (g !== h) this.join(g, h);
    }
  }

  list(): number[][] {
    return this.members.filter((group) => group.length > 0).map((group) => [...group].sort((a, b) => a - b));
  }

  /** Joins the most alike pair of groups again and again while it reaches the threshold and is allowed. */
  joinAll(ambang: number, allowed: (g: number, h: number) => boolean): void {
    const active = this.members.flatMap((group, place) => (group.length > 0 ? [place] : []));
    const refused = new Uint8Array(this.size * this.size);
    const best = new Int32Array(this.size).fill(-1);
    const findBest = (g: number): void => {
      let found = -1;
      let most = ambang;
      for (const h of active) {
        if (h <= g || this.members[h]?.length === 0 || refused[g * this.size + h] || this.apart[g * this.size + h])
          continue;
        const value = this.average(g, h);
        if (value > most || (found < 0 && value === most)) {
          most = value;
          found = h;
        }
      }
      best[g] = found;
    };
    const isBetter = (g: number, h: number, than: number): boolean => {
      if (this.apart[g * this.size + h]) return false;
      const value = this.average(g, h);
      const most = than < 0 ? ambang : this.average(g, than);
      return value > most || (value === most && (than < 0 || h < than));
    };
    active.forEach(findBest);
    for (;;) {
      let from = -1;
      for (const g of active) {
        const partner = best[g] ?? -1;
        if (partner < 0) continue;
        if (from < 0 || this.average(g, partner) > this.average(from, best[from] ?? -1)) from = g;
      }
      if (from < 0) return;
      const to = best[from] ?? -1;
      if (!allowed(from, to)) {
        refused[from * this.size + to] = 1;
        findBest(from);
        continue;
      }
      this.join(from, to);
      for (const g of active) {
        // What a refused group joins stays refused only if the reason still holds: ask again.
        refused[g * this.size + from] = refused[from * this.size + g] = 0;
        best[to] = -1;
        if (this.members[g]?.length === 0) continue;
        const partner = best[g] ?? -1;
        if (g === from || partner === from || partner === to) findBest(g);
        else if (g < from && isBetter(g, from, partner)) best[g] = from;
      }
    }
  }

  sharesSop(g: number, h: number): boolean {
    const sops = new Set(this.sopsOf(g));
    return this.sopsOf(h).some((sop) => sops.has(sop));
  }

  /** True when some SOPs put g before h, directly or through other groups, and would then have to put it after too. */
  isCrossing(g: number, h: number): boolean {
    return this.reaches(g, h) || this.reaches(h, g);
  }

  stepsOf(group: number): FiturLangkah[] {
    return (this.members[group] ?? []).flatMap((place) => this.fitur[place] ?? []);
  }

  private reaches(from: number, to: number): boolean {
    const seen = new Set([from]);
    for (const group of seen) {
      for (const place of this.members[group] ?? []) {
        const [own, next] = [this.fitur[place], this.fitur[place + 1]];
        if (own === undefined || next?.sop !== own.sop) continue;
        const target = this.groupAt(place + 1);
        if (target === to) return true;
        seen.add(target);
      }
    }
    return false;
  }

  private join(g: number, h: number): void {
    const moved = this.members[h] ?? [];
    this.members[g]?.push(...moved);
    this.members[h] = [];
    for (const place of moved) this.groupOf[place] = g;
    for (let other = 0; other < this.size; other++) {
      for (const list of [this.sum, this.pairs, this.apart]) {
        const value = (list[g * this.size + other] ?? 0) + (list[h * this.size + other] ?? 0);
        list[g * this.size + other] = list[other * this.size + g] = list === this.apart ? Math.min(1, value) : value;
      }
    }
  }

  private average(g: number, h: number): number {
    const pairs = this.pairs[g * this.size + h] ?? 0;
    return pairs === 0 ? 0 : (this.sum[g * this.size + h] ?? 0) / pairs;
  }

  private groupAt(place: number): number {
    return this.groupOf[place] ?? place;
  }

  private sopsOf(group: number): number[] {
    return this.stepsOf(group).map((item) => item.sop);
  }
}
