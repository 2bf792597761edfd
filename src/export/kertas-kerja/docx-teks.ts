/** Sheet, paragraphs and cells of the working paper in Word; lengths in twips. */
import { unsur, type Unsur } from '../gambar/drawingml.ts';

const TEPI = 680;
/** A4 on its side. */
export const KERTAS_DOCX = { lebar: 16_838, tinggi: 11_906, tepi: TEPI, isi: 16_838 - 2 * TEPI } as const;

export type GayaAlinea = 'Normal' | 'Judul1' | 'Judul2' | 'Kepala' | 'Fakta';

/** Line ends of the text become breaks. @param penanda name of a bookmark at its start */
export function alineaDocx(teks: string, gaya: GayaAlinea = 'Normal', penanda?: { id: number; nama: string }): Unsur {
  const lines = teks.split('\n');
  const runs = lines.map((line, at) =>
    unsur('w:r', {}, [...(at > 0 ? [unsur('w:br')] : []), unsur('w:t', { 'xml:space': 'preserve' }, [line])]),
  );
  const mark =
    penanda === undefined
      ? []
      : [
          unsur('w:bookmarkStart', { 'w:id': penanda.id, 'w:name': penanda.nama }),
          unsur('w:bookmarkEnd', { 'w:id': penanda.id }),
        ];
  const style = gaya === 'Normal' ? [] : [unsur('w:pPr', {}, [unsur('w:pStyle', { 'w:val': gaya })])];
  return unsur('w:p', {}, [...style, ...mark, ...(teks === '' ? [] : runs)]);
}

export interface SelDocx {
  readonly isi: readonly Unsur[];
  /** Columns it covers. */
  readonly kolom?: number;
  readonly kelabu?: boolean;
}
export interface BarisTabelDocx {
  readonly sel: readonly SelDocx[];
  /** Repeated on every page. */
  readonly kepala?: boolean;
}

/** @param lebar of each column */
export function tabelDocx(lebar: readonly number[], baris: readonly BarisTabelDocx[]): Unsur {
  const garis = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '85898E' };
  const width = lebar.reduce((sum, item) => sum + item, 0);
  return unsur('w:tbl', {}, [
    unsur('w:tblPr', {}, [
      unsur('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      unsur(
        'w:tblBorders',
        {},
        ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => unsur(`w:${side}`, garis)),
      ),
      unsur('w:tblLayout', { 'w:type': 'fixed' }),
      unsur('w:tblCellMar', {}, [
        unsur('w:top', { 'w:w': 25, 'w:type': 'dxa' }),
        unsur('w:left', { 'w:w': 70, 'w:type': 'dxa' }),
        unsur('w:bottom', { 'w:w': 25, 'w:type': 'dxa' }),
        unsur('w:right', { 'w:w': 70, 'w:type': 'dxa' }),
      ]),
    ]),
    unsur(
      'w:tblGrid',
      {},
      lebar.map((item) => unsur('w:gridCol', { 'w:w': item })),
    ),
    ...baris.map((row) => tulisBaris(row, lebar)),
  ]);
}

function tulisBaris({ kepala = false, sel }: BarisTabelDocx, lebar: readonly number[]): Unsur {
  let at = 0;
  const cells = sel.map(({ isi, kelabu = false, kolom = 1 }) => {
    const width = lebar.slice(at, at + kolom).reduce((sum, item) => sum + item, 0);
    at += kolom;
    return unsur('w:tc', {}, [
      unsur('w:tcPr', {}, [
        unsur('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
        ...(kolom > 1 ? [unsur('w:gridSpan', { 'w:val': kolom })] : []),
        ...(kelabu ? [unsur('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': 'EDEBE4' })] : []),
      ]),
      ...(isi.length === 0 ? [alineaDocx('')] : isi),
    ]);
  });
  // A row that fits on a page is not split; a longer one flows on.
  const props = [unsur('w:cantSplit'), ...(kepala ? [unsur('w:tblHeader')] : [])];
  return unsur('w:tr', {}, [unsur('w:trPr', {}, props), ...cells]);
}
