/** Workbooks as another library reads them. */
import { readXlsx } from 'hucre/xlsx';
import type { CellValue, Sheet } from 'hucre/xlsx';

export interface Buku {
  /** In their order. */
  readonly nama: readonly string[];
  /** @throws where there is no such sheet */
  readonly lembar: (nama: string) => Sheet;
}

export async function bukaXlsx(bytes: Uint8Array): Promise<Buku> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return {
    nama: sheets.map(({ name }) => name),
    lembar: (nama) => {
      const sheet = sheets.find(({ name }) => name === nama);
      if (sheet === undefined) throw new Error(`no sheet ${nama}`);
      return sheet;
    },
  };
}

/** Counted from one, as spreadsheets do; a cell that another one covers has no value. */
export const sel = (sheet: Sheet, row: number, column: number): CellValue => sheet.rows[row - 1]?.[column - 1] ?? null;

/** Minutes of a working day that a workbook of a comparison says it counted with. */
export function menitPerHari({ lembar, nama }: Buku): CellValue {
  // Of one SOP alone nothing differs, and its assumptions have the sheet to themselves.
  const sheet = lembar(nama.find((item) => /asumsi/i.test(item)) ?? '');
  return sheet.rows.find(([hal]) => hal === '1 hari kerja')?.[1] ?? null;
}
