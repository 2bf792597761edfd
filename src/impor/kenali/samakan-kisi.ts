/** A table cut over pages may come back with other grid columns: its cells are put on the first table's grid by place. */
import type { Sel, Tabel } from '../model.ts';

/** The table on the other's grid; null where widths do not tell. */
export function alignKisi(tabel: Tabel, pada: Tabel): Tabel | null {
  const own = edges(tabel.lebarKolom);
  const other = edges(pada.lebarKolom);
  const [width, target] = [own?.at(-1) ?? 0, other?.at(-1) ?? 0];
  if (own === null || other === null || width === 0 || Math.abs(width - target) > target * 0.03) return null;
  const columnAt = (x: number): number =>
    Math.max(
      0,
      other.findLastIndex((edge, index) => index < other.length - 1 && edge <= x),
    );
  const baris = tabel.baris.map((row) => {
    const cells = new Map<number, Sel>();
    for (const sel of row.sel) {
      const [left, right] = [own[sel.kolom] ?? 0, own[sel.kolom + sel.lebar] ?? width];
      const kolom = columnAt(left + Math.min(6, (right - left) / 2));
      const last = columnAt(right - Math.min(6, (right - left) / 2));
      const before = cells.get(kolom);
      const teks = [before?.teks ?? '', sel.teks].filter(Boolean).join(' ');
      cells.set(kolom, { ...sel, kolom, lebar: Math.max(1, last - kolom + 1, before?.lebar ?? 1), teks });
    }
    return { ...row, sel: [...cells.values()].sort((a, b) => a.kolom - b.kolom) };
  });
  return { ...tabel, baris, kolom: pada.kolom, ...(pada.lebarKolom && { lebarKolom: pada.lebarKolom }) };
}

function edges(widths: readonly number[] | undefined): number[] | null {
  if (widths === undefined || widths.length === 0) return null;
  const found = [0];
  for (const width of widths) found.push((found.at(-1) ?? 0) + width);
  return found;
}
