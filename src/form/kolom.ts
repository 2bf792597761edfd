/** Widths of the table's columns: pelaksana narrow and even, the words' columns where they save most height. */
import type { Huruf } from '../diagram/text.ts';
import { KOLOM_TEKS, type IsiBaris, type KolomTeks } from './isi.ts';
import { hitungBaris, hurufPt, kataTerlebar, ukurAlinea, type Alinea } from './teks.ts';

export const BANTAL = { x: 1.2, y: 1.1, alinea: 0.6 };

export interface KolomLebar {
  readonly huruf: Huruf;
  readonly nomor: number;
  /** Of one pelaksana column. */
  readonly lajur: number;
  readonly teks: Readonly<Record<KolomTeks, number>>;
  /** Height that the words of each row need. */
  readonly tinggi: readonly number[];
  /** No word breaks. */
  readonly utuh: boolean;
}

export type BarisTerukur = Readonly<Record<KolomTeks, readonly Alinea[]>>;

const LAJUR = { bagian: 0.42, banyak: 0.52, sempit: 9.5, lebar: 20 };
const KATA_TERPANJANG = 42;
const LANGKAH_LEBAR = 2;

/** @param width of the whole table, mm */
export function bagiKolom(
  isi: readonly IsiBaris[],
  judul: Readonly<Record<KolomTeks, string>>,
  lajur: number,
  width: number,
  pt: number,
): KolomLebar {
  const huruf = hurufPt(pt);
  const baris = isi.map((item) => ukurBaris(item, huruf));
  const nomorWidths = isi.map(({ nomor }) => kataTerlebar(ukurAlinea(nomor, huruf)));
  const nomor = Math.max(8, Math.min(16, Math.max(0, ...nomorWidths) + 2 * BANTAL.x));
  const least = Math.min(LAJUR.sempit, (LAJUR.banyak * width) / lajur);
  const lane = Math.max(least, Math.min(LAJUR.lebar, (LAJUR.bagian * width) / lajur));
  const room = width - nomor - lane * lajur;
  const words = KOLOM_TEKS.map((kolom) => {
    const cells = baris.flatMap((item) => item[kolom]);
    return Math.max(
      kolom === 'kegiatan' ? 24 : 0,
      kataTerlebar(ukurAlinea(judul[kolom], hurufPt(pt, 650))),
      ...cells.map((item) => Math.min(KATA_TERPANJANG, kataTerlebar(item))),
    );
  });
  const least2 = words.map((word) => word + 2 * BANTAL.x + 0.1);
  const sum = least2.reduce((a, b) => a + b, 0);
  const utuh = sum <= room && baris.every((item) => KOLOM_TEKS.every((kolom) => item[kolom].every(isWhole)));
  const widths = sum <= room ? isiRuang(baris, least2, room) : least2.map((item) => (item * room) / sum);
  const teks = Object.fromEntries(KOLOM_TEKS.map((kolom, i) => [kolom, widths[i] ?? 0])) as Record<KolomTeks, number>;
  return { huruf, nomor, lajur: lane, teks, tinggi: baris.map((item) => tinggiBaris(item, widths)), utuh };
}

const isWhole = (alinea: Alinea): boolean => kataTerlebar(alinea) <= KATA_TERPANJANG;

/** Paragraphs of a row's cells; the name of a part stands over the activity it begins with. */
export function ukurBaris(isi: IsiBaris, huruf: Huruf): BarisTerukur {
  const cell = (kolom: KolomTeks): Alinea[] => isi[kolom].map((item) => ukurAlinea(item, huruf));
  const head = isi.bagian === null ? [] : [ukurAlinea(isi.bagian, { ...huruf, weight: 650 })];
  return {
    kegiatan: [...head, ...cell('kegiatan')],
    kelengkapan: cell('kelengkapan'),
    waktu: cell('waktu'),
    output: cell('output'),
    keterangan: cell('keterangan'),
  };
}

const tinggiSel = (cell: readonly Alinea[], width: number): number =>
  cell.reduce((sum, item) => sum + hitungBaris(item, width - 2 * BANTAL.x) * item.huruf.line, 0) +
  Math.max(0, cell.length - 1) * BANTAL.alinea +
  2 * BANTAL.y;

const tinggiBaris = (baris: BarisTerukur, widths: readonly number[]): number =>
  Math.max(...KOLOM_TEKS.map((kolom, i) => tinggiSel(baris[kolom], widths[i] ?? 0)));

// Bit by bit to the column that then saves most height for its width; what saves nothing more goes to all.
function isiRuang(baris: readonly BarisTerukur[], least: readonly number[], room: number): number[] {
  const widths = [...least];
  const cells = KOLOM_TEKS.map((kolom) => baris.map((item) => item[kolom]));
  const heights = cells.map((column, i) => column.map((cell) => tinggiSel(cell, widths[i] ?? 0)));
  const cost = (column: number, own: readonly number[]): number =>
    baris.reduce((sum, _, row) => {
      const others = heights.map((list, i) => (i === column ? own[row] : list[row]) ?? 0);
      // Nearly the highest cell; cells almost as high count too, or two of them would wait for each other.
      return sum + others.reduce((all, height) => all + height ** 6, 0) ** (1 / 6);
    }, 0);
  let left = room - widths.reduce((a, b) => a + b, 0);
  while (left >= LANGKAH_LEBAR) {
    const now = cost(-1, []);
    let best: { column: number; step: number; own: number[]; gain: number } | null = null;
    for (const [column, list] of cells.entries())
      for (const step of [LANGKAH_LEBAR, 3 * LANGKAH_LEBAR, 8 * LANGKAH_LEBAR]) {
        if (step > left) continue;
        const own = list.map((cell) => tinggiSel(cell, (widths[column] ?? 0) + step));
        const gain = (now - cost(column, own)) / step;
        if (gain > (best?.gain ?? 1e-9)) best = { column, step, own, gain };
      }
    if (best === null) break;
    widths[best.column] = (widths[best.column] ?? 0) + best.step;
    heights[best.column] = best.own;
    left -= best.step;
  }
  const sum = widths.reduce((a, b) => a + b, 0);
  return widths.map((width) => width + (left * width) / sum);
}
