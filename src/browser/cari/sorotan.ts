/** Pagefind's excerpts are HTML with `<mark>`; this reads them as plain pieces, so that no markup is ever inserted. */
export interface Sorotan {
  readonly teks: string;
  readonly cocok: boolean;
}

/** `a <mark>b</mark>` → `a ` and the matching `b`; entities become their characters, other tags stay text. */
export function pisahSorotan(html: string): readonly Sorotan[] {
  return html
    .split(/(<mark>.*?<\/mark>)/s)
    .map((part) => ({ teks: decode(part.replace(/<\/?mark>/g, '')), cocok: part.startsWith('<mark>') }))
    .filter((part) => part.teks !== '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};

function decode(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}
