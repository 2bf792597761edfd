/** Lines that a text fills in Arial: advance widths of the printable ASCII characters, in thousandths of the size. */
const LEBAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const WIDEST = 1015;

const ukur = (text: string): number =>
  [...text].reduce((sum, char) => sum + (LEBAR[(char.codePointAt(0) ?? 0) - 32] ?? WIDEST) / 1000, 0);

/** @param width room in multiples of the size of the letters */
export function barisArial(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=-)|\s+/)) {
    const own = ukur(word);
    const gap = used === 0 ? 0 : ukur(' ');
    if (used > 0 && used + gap + own > width) {
      lines += 1;
      used = 0;
    }
    if (own > width) {
      lines += Math.ceil(own / width) - 1;
      used = own % width;
    } else used += (used === 0 ? 0 : gap) + own;
  }
  return lines;
}
