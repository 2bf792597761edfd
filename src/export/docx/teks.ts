/** Paragraphs of the form in Word: exact lines, so that the words take the room that the geometry gave them. */
import { AlignmentType, LineRuleType, Paragraph, TextRun, UnderlineType, type IParagraphOptions } from 'docx';
import { bersihkan } from '../gambar/drawingml.ts';

/** The font every office has; narrower than the font the form is measured with. */
export const HURUF = 'Arial';
/** Twips, the twentieth of a point. */
export const twip = (mm: number): number => Math.round((mm / 25.4) * 1440);

/** Line height in sizes of the letters, as the form measures it. */
export const SPASI = 1.27;

export interface GayaTeks {
  readonly pt: number;
  readonly tebal?: boolean;
  readonly tengah?: boolean;
  /** Waved underline: the words rest on an inference. */
  readonly kira?: boolean;
  /** Mm below. */
  readonly sesudah?: number;
}

export function alinea(
  teks: string,
  { kira = false, pt, sesudah = 0, tebal = false, tengah = false }: GayaTeks,
  more: Omit<IParagraphOptions, 'children' | 'spacing'> = {},
): Paragraph {
  const underline = kira ? { underline: { type: UnderlineType.WAVE } } : {};
  const run = new TextRun({ text: bersihkan(teks), size: Math.round(pt * 2), bold: tebal, ...underline });
  return new Paragraph({
    ...(tengah ? { alignment: AlignmentType.CENTER } : {}),
    ...more,
    spacing: { before: 0, after: twip(sesudah), line: Math.round(pt * SPASI * 20), lineRule: LineRuleType.EXACT },
    children: teks === '' ? [] : [run],
  });
}

/** A paragraph that only carries drawings, or parts two tables. */
export const alineaKosong = (more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...more, spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } });
