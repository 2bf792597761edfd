/** The lower half of the identity block: pairs of fields side by side, continued on the next page where they are long. */
import type { SelIdentitas } from './halaman.ts';
import type { Isian, IsianIdentitas } from './isian-identitas.ts';
import { hurufPt, breakAlinea, placeBaris, measureAlinea, type BarisTeks } from './teks.ts';

const HURUF = hurufPt(9);
const TEBAL = hurufPt(9, 650);
const BANTAL = { x: 2, y: 1.4 };
const TERENDAH = 11;
// A field goes on at the foot of a page only with so many lines of its own.
const SEDIKIT = 3;
const KOTAK_KOSONG: { readonly bidang: Isian['bidang'] | null; readonly judul: string } = { bidang: null, judul: '' };

interface Baris {
  readonly nomor: string;
  readonly teks: string;
  readonly dx: number;
}

export interface Tempat {
  readonly x: number;
  /** Where the first page's pairs begin, and every page's contents. */
  readonly y: number;
  readonly atas: number;
  readonly bawah: number;
  readonly width: number;
}

/** @returns the cells of each page, at least one page */
export function composePasangan(pairs: IsianIdentitas['pasangan'], tempat: Tempat): SelIdentitas[][] {
  const half = tempat.width / 2;
  const pages: SelIdentitas[][] = [[]];
  const slack = Math.max(0, tempat.bawah - tempat.y - tinggiSemua(pairs, half)) / pairs.length;
  let y = tempat.y;
  for (const pair of pairs) {
    const sides = pair.map((item) => ({
      ...(item ?? KOTAK_KOSONG),
      lines: toBaris(item?.isi ?? [], half - 2 * BANTAL.x),
    }));
    let done = 0;
    for (let part = 0; ; part++) {
      const most = Math.max(...sides.map(({ lines }) => lines.length)) - done;
      const fits = Math.floor((tempat.bawah - y - 2 * BANTAL.y + 1e-6) / HURUF.line) - 1;
      if (fits < Math.min(most, SEDIKIT) && y > tempat.atas) {
        pages.push([]);
        y = tempat.atas;
        continue;
      }
      const count = Math.min(most, Math.max(1, fits));
      const height = Math.max(TERENDAH, (count + 1) * HURUF.line + 2 * BANTAL.y) + slack;
      sides.forEach(({ bidang, judul, lines }, i) => {
        const x = tempat.x + i * half;
        const teks: BarisTeks[] = placeBaris(
          [part === 0 ? judul : `${judul} (lanjutan)`],
          TEBAL,
          x + BANTAL.x,
          y + BANTAL.y,
        );
        lines.slice(done, done + count).forEach((line, k) => {
          const at = y + BANTAL.y + (k + 1) * HURUF.line;
          if (line.nomor !== '') teks.push(...placeBaris([line.nomor], HURUF, x + BANTAL.x, at));
          teks.push(...placeBaris([line.teks], HURUF, x + BANTAL.x + line.dx, at));
        });
        if (part === 0 || lines.length > done)
          pages.at(-1)?.push({ bidang, kotak: { x, y, width: half, height }, teks });
        else pages.at(-1)?.push({ bidang: null, kotak: { x, y, width: half, height }, teks: [] });
      });
      y += height;
      done += count;
      if (done >= Math.max(...sides.map(({ lines }) => lines.length))) break;
    }
  }
  return pages;
}

// What one page holds with room to spare fills it, like the regulation's form.
const tinggiSemua = (pairs: IsianIdentitas['pasangan'], half: number): number =>
  pairs.reduce((sum, pair) => {
    const lines = Math.max(...pair.map((item) => toBaris(item?.isi ?? [], half - 2 * BANTAL.x).length));
    return sum + Math.max(TERENDAH, (lines + 1) * HURUF.line + 2 * BANTAL.y);
  }, 0);

// Several entries are numbered; a number stands out into the margin of its entry.
function toBaris(isi: readonly string[], width: number): Baris[] {
  const numbered = isi.length > 1;
  const indent = numbered ? 1.5 + 2.1 * String(isi.length).length + 1 : 0;
  return isi.flatMap((item, i) =>
    breakAlinea(measureAlinea(item, HURUF), width - indent).map((teks, k) => ({
      nomor: k === 0 && numbered ? `${i + 1}.` : '',
      teks,
      dx: indent,
    })),
  );
}
