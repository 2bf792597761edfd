/** Fonts in the order of the schema, which the writer of cells does not keep. */
const HURUF = ['b', 'i', 'strike', 'u', 'sz', 'color', 'name', 'family'];

/** @param gaya text of `xl/styles.xml` */
export const urutkanHuruf = (gaya: string): string =>
  gaya.replace(/<font>(.*?)<\/font>/g, (_, inner: string) => `<font>${urutkan(inner)}</font>`);

const urutkan = (inner: string): string =>
  (inner.match(/<[^>]+\/>/g) ?? [])
    .map((item) => ({ item, at: HURUF.indexOf(/^<(\w+)/.exec(item)?.[1] ?? '') }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
    .join('');
