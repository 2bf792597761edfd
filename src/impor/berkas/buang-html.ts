/** Leftovers of HTML and Markdown inside plain text: marks go, words and line ends stay. */

const BLOCK = /<\/?(?:p|div|li|ol|ul|h[1-6]|tr|table|pre|br|center)(?:\s[^<>]*)?\/?>/gi;
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ndash: '–',
    mdash: '—',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    hellip: '…',
    bull: '•',
  }),
);

/** True when the text holds tags, so that its source is called `html`. */
export function hasHtml(teks: string): boolean {
  return /<\/?(?:p|ol|ul|li|div|br|u|b|i|em|strong|span|pre|center|font|h[1-6]|table|tr|td|th)\b[^<>]*>/i.test(teks);
}

/** Tags become line ends or nothing, entities their letters; runs of blanks within a line become one. */
export function stripHtml(teks: string): string {
  const bare = hasHtml(teks) ? stripTags(teks) : teks;
  return bare
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return codePoint(Number(decimal), whole);
      if (hex !== undefined) return codePoint(Number.parseInt(hex, 16), whole);
      return ENTITIES.get((name ?? '').toLowerCase()) ?? whole;
    })
    .replace(/\*\*/g, '')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n+|\n+$/g, '');
}

function stripTags(teks: string): string {
  return teks.replace(BLOCK, '\n').replace(TAG, '');
}

function codePoint(value: number, otherwise: string): string {
  return value > 31 && value <= 0x10ffff ? String.fromCodePoint(value) : otherwise;
}
