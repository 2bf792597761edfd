declare module 'fontkit' {
  interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { toSVG(): string };
    /** The outline as the font stores it, before variations. */
    _decode(): { readonly points?: readonly Point[] } | null;
  }
  interface Point {
    x: number;
    y: number;
    endContour: boolean;
    copy(): Point;
  }
  interface VariationProcessor {
    /** Moves the points in place; the last four are phantom points. */
    transformPoints(glyphId: number, points: readonly Point[]): void;
    getAdvanceAdjustment(glyphId: number, table: unknown): number;
  }
  export interface Font {
    readonly unitsPerEm: number;
    readonly capHeight: number;
    readonly ascent: number;
    readonly descent: number;
    readonly characterSet: readonly number[];
    readonly HVAR: unknown;
    readonly _variationProcessor: VariationProcessor | null;
    variationCoords: readonly number[] | null;
    glyphForCodePoint(codePoint: number): Glyph;
    hasGlyphForCodePoint(codePoint: number): boolean;
  }
  export function create(bytes: Uint8Array): Font;
}
