/** Sparse weighted bags of words, and how alike two are. */

/** Sorted by `kunci`, of length 1 unless empty. */
export interface Vektor {
  readonly kunci: Int32Array;
  readonly nilai: Float64Array;
}

/** Turns bags (word → weight) into vectors; words that most bags hold say little and weigh little. */
export function weighVektor(bags: readonly ReadonlyMap<string, number>[]): Vektor[] {
  const count = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) count.set(word, (count.get(word) ?? 0) + 1);
  const words = [...count.keys()].sort();
  const index = new Map(words.map((word, place) => [word, place]));
  const rarity = words.map((word) => Math.log((bags.length + 1) / (count.get(word) ?? 1)));
  return bags.map((bag) => {
    const entries = [...bag]
      .map(([word, weight]) => ({ place: index.get(word) ?? -1, weight }))
      .sort((a, b) => a.place - b.place);
    const nilai = Float64Array.from(entries, (item) => item.weight * (rarity[item.place] ?? 0));
    const length = Math.sqrt(nilai.reduce((sum, value) => sum + value * value, 0));
    return {
      kunci: Int32Array.from(entries, (item) => item.place),
      nilai: length === 0 ? nilai : nilai.map((value) => value / length),
    };
  });
}

/** Cosine, 0 to 1; 0 when one is empty. */
export function cosine(a: Vektor, b: Vektor): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.kunci.length && j < b.kunci.length;) {
    const left = a.kunci[i] ?? 0;
    const right = b.kunci[j] ?? 0;
    if (left === right) sum += (a.nilai[i++] ?? 0) * (b.nilai[j++] ?? 0);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}
