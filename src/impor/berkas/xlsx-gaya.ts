/** Number formats of a workbook: only dates matter here, which are numbers that print as days. */
import { formatTanggal } from '../../domain/tanggal.ts';
import type { Anggaran } from '../anggaran.ts';
import { listAnakBernama, readAngka, readAtribut, parseXml, listSemuaAnak } from './pohon.ts';

export interface Gaya {
  /** True per cell style whose format is a date. */
  readonly tanggal: readonly boolean[];
  readonly sejak1904: boolean;
}

export function readGaya(styles: string | undefined, sejak1904: boolean, anggaran: Anggaran): Gaya {
  if (styles === undefined) return { tanggal: [], sejak1904 };
  const root = parseXml(styles, 'xl/styles.xml', anggaran);
  const own = new Map(
    listSemuaAnak(listAnakBernama(root, 'numFmts'), 'numFmt').map((item) => [
      readAngka(item, 'numFmtId') ?? -1,
      readAtribut(item, 'formatCode') ?? '',
    ]),
  );
  const isDate = (id: number): boolean => {
    if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return true;
    const code = own.get(id)?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '') ?? '';
    return /[dy]/i.test(code) && !/[#0?]/.test(code);
  };
  return {
    tanggal: listSemuaAnak(listAnakBernama(root, 'cellXfs'), 'xf').map((item) =>
      isDate(readAngka(item, 'numFmtId') ?? 0),
    ),
    sejak1904,
  };
}

/** The day as offices print it; null where the style is no date. */
export function writeTanggal(value: number, gaya: Gaya, style: number): string | null {
  if (gaya.tanggal[style] !== true || value < 1 || value > 80_000) return null;
  const days = gaya.sejak1904 ? value - 24_107 : value - 25_569;
  return formatTanggal(new Date(Math.floor(days) * 86_400_000).toISOString().slice(0, 10));
}
