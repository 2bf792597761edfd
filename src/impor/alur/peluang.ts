/** How likely each lane is for each step, all steps weighed together (forward and backward over the rows). */

/**
 * @param satu log weight per row and lane
 * @param antara log weight of going from lane `a` in row `at` to lane `b` in the next
 * @returns per row the probabilities of the lanes; each row sums to 1
 */
export function computePeluang(
  satu: readonly (readonly number[])[],
  antara: (at: number, a: number, b: number) => number,
): readonly (readonly number[])[] {
  const maju: number[][] = [];
  satu.forEach((row, at) => {
    const before = maju[at - 1];
    maju.push(row.map((own, b) => own + (before ? logSum(before.map((value, a) => value + antara(at - 1, a, b))) : 0)));
  });
  const mundur: number[][] = satu.map((row) => row.map(() => 0));
  for (let at = satu.length - 2; at >= 0; at--) {
    const next = satu[at + 1] ?? [];
    const after = mundur[at + 1] ?? [];
    mundur[at] = (satu[at] ?? []).map((_, a) => logSum(next.map((own, b) => own + (after[b] ?? 0) + antara(at, a, b))));
  }
  return maju.map((row, at) => normalise(row.map((value, lane) => value + (mundur[at]?.[lane] ?? 0))));
}

function logSum(values: readonly number[]): number {
  const top = Math.max(...values);
  return top + Math.log(values.reduce((sum, value) => sum + Math.exp(value - top), 0));
}

function normalise(values: readonly number[]): number[] {
  const total = logSum(values);
  return values.map((value) => Math.exp(value - total));
}
