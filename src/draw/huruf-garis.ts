/** Words as outlines of our own font, so that a picture looks the same on every machine that builds it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { create, type Font } from 'fontkit';

const FONT_FILE = 'node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2';

interface Outline {
  readonly path: string;
  /** In font units. */
  readonly advance: number;
}

export interface Penulis {
  /** Width in px. */
  readonly measure: (text: string, size: number) => number;
  /** `<g>` with the outlines, the baseline's left end at x, y. */
  readonly write: (
    text: string,
    at: { readonly x: number; readonly y: number; readonly size: number },
    fill: string,
  ) => string;
}

/** @param weight 100 to 900 */
export function createPenulis(weight: number): Penulis {
  const bytes = readFileSync(resolve(FONT_FILE));
  const base = create(bytes);
  const font = create(bytes);
  font.variationCoords = [weight];
  const outlines = new Map<number, Outline>();
  const outlineOf = (char: string): Outline => {
    const code = char.codePointAt(0) ?? 0;
    const known = base.hasGlyphForCodePoint(code) ? code : 0x20;
    const found = outlines.get(known) ?? trace(base, font, known);
    outlines.set(known, found);
    return found;
  };
  const { unitsPerEm } = base;
  return {
    measure: (text, size) =>
      Array.from(text).reduce((sum, char) => sum + outlineOf(char).advance, 0) * (size / unitsPerEm),
    write: (text, { x, y, size }, fill) => {
      let at = 0;
      const scale = size / unitsPerEm;
      const parts = Array.from(text).map((char) => {
        const { path, advance } = outlineOf(char);
        const placed = path === '' ? '' : `<path transform="translate(${at})" d="${path}"/>`;
        at += advance;
        return placed;
      });
      return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${parts.join('')}</g>`;
    },
  };
}

// fontkit's getVariation() fails on WOFF2: the deltas are applied to the stored outline instead.
function trace(base: Font, font: Font, code: number): Outline {
  const glyph = base.glyphForCodePoint(code);
  const processor = font._variationProcessor;
  const decoded = glyph._decode();
  if (processor === null || decoded?.points === undefined || decoded.points.length === 0) {
    return { path: glyph.path.toSVG(), advance: widen(base, font, code) };
  }
  const points = decoded.points.map((point) => point.copy());
  const [first] = points;
  const phantoms =
    first === undefined ? [] : [0, 1, 2, 3].map(() => Object.assign(first.copy(), { x: 0, y: 0, endContour: true }));
  processor.transformPoints(glyph.id, [...points, ...phantoms]);
  glyph._decode = () => ({ ...decoded, points });
  return { path: glyph.path.toSVG(), advance: widen(base, font, code) };
}

function widen(base: Font, font: Font, code: number): number {
  const glyph = base.glyphForCodePoint(code);
  return glyph.advanceWidth + (font._variationProcessor?.getAdvanceAdjustment(glyph.id, font.HVAR) ?? 0);
}
