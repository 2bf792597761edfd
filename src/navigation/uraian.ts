const MOST = 300;

/** A description short enough for link previews: whole sentences where they fit, else whole words and an ellipsis. */
export function shortenUraian(teks: string): string {
  if (teks.length <= MOST) return teks;
  const sentence = teks.slice(0, MOST).lastIndexOf('. ');
  if (sentence > 80) return teks.slice(0, sentence + 1);
  return `${teks.slice(0, teks.lastIndexOf(' ', MOST - 1))}…`;
}
