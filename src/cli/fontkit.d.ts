declare module 'fontkit' {
  interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
  }
  interface VariationProcessor {
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
  }
  export function create(bytes: Uint8Array): Font;
}
