/** Widths of the table's columns: pelaksana narrow and even, the words' columns where they save most height. */
import type { Huruf } from '../diagram/text.ts';
import { KOLOM_TEKS, type IsiBaris, type KolomTeks } from './isi.ts';
import { countBaris, hurufPt, kataTerlebar, measureAlinea, type Alinea } from './teks.ts';

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

// One or two columns are wider: all returns run in them, with their words.
const LAJUR = { bagian: 0.42, banyak: 0.52, sempit: 9.5, lebar: 20, sendiri: 28 };
const KATA_TERPANJANG = 42;
const LANGKAH_LEBAR = 2;
const TUKAR = 40;

/**
 * @param width of the whole table, mm
 * @param terendah height of a row that its symbol needs anyway, mm
 */
export function divideKolom(
  isi: readonly IsiBaris[],
  judul: Readonly<Record<KolomTeks, string>>,
  lajur: number,
  width: number,
  pt: number,
  terendah: number,
): KolomLebar {
  const huruf = hurufPt(pt);
  const baris = isi.map((item) => measureBaris(item, huruf));
  const nomorWidths = isi.map(({ nomor }) => kataTerlebar(measureAlinea(nomor, huruf)));
  const nomor = Math.max(8, Math.min(16, Math.max(0, ...nomorWidths) + 2 * BANTAL.x));
  const least = Math.min(LAJUR.sempit, (LAJUR.banyak * width) / lajur);
  const lane = Math.max(least, Math.min(lajur < 3 ? LAJUR.sendiri : LAJUR.lebar, (LAJUR.bagian * width) / lajur));
  const room = width - nomor - lane * lajur;
  const words = KOLOM_TEKS.map((kolom) => {
    const cells = baris.flatMap((item) => item[kolom]);
    return Math.max(
      kolom === 'kegiatan' ? 24 : 0,
      kataTerlebar(measureAlinea(judul[kolom], hurufPt(pt, 650))),
      ...cells.map((item) => Math.min(KATA_TERPANJANG, kataTerlebar(item))),
    );
  });
  const narrowest = words.map((word) => word + 2 * BANTAL.x + 0.1);
  const sum = narrowest.reduce((a, b) => a + b, 0);
  const utuh = sum <= room && baris.every((item) => KOLOM_TEKS.every((kolom) => item[kolom].every(isWhole)));
  const widths =
    sum <= room ? fillRuang(baris, narrowest, room, terendah) : narrowest.map((item) => (item * room) / sum);
  const teks = Object.fromEntries(KOLOM_TEKS.map((kolom, i) => [kolom, widths[i] ?? 0])) as Record<KolomTeks, number>;
  return { huruf, nomor, lajur: lane, teks, tinggi: baris.map((item) => tinggiBaris(item, widths)), utuh };
}

const isWhole = (alinea: Alinea): boolean => kataTerlebar(alinea) <= KATA_TERPANJANG;

/** Paragraphs of a row's cells; the name of a part stands over the activity it begins with. */
export function measureBaris(isi: IsiBaris, huruf: Huruf): BarisTerukur {
  const cell = (kolom: KolomTeks): Alinea[] => isi[kolom].map((item) => measureAlinea(item, huruf));
  const head = isi.bagian === null ? [] : [measureAlinea(isi.bagian, { ...huruf, weight: 650 })];
  return {
    kegiatan: [...head, ...cell('kegiatan')],
    kelengkapan: cell('kelengkapan'),
    waktu: cell('waktu'),
    output: cell('output'),
    keterangan: cell('keterangan'),
  };
}

const tinggiSel = (cell: readonly Alinea[], width: number): number =>
  cell.reduce((sum, item) => sum + countBaris(item, width - 2 * BANTAL.x) * item.huruf.line, 0) +
  Math.max(0, cell.length - 1) * BANTAL.alinea +
  2 * BANTAL.y;

const tinggiBaris = (baris: BarisTerukur, widths: readonly number[]): number =>
  Math.max(...KOLOM_TEKS.map((kolom, i) => tinggiSel(baris[kolom], widths[i] ?? 0)));

// Bit by bit to the column that then saves most height for its width, then from one to another while that saves more.
function fillRuang(baris: readonly BarisTerukur[], least: readonly number[], room: number, terendah: number): number[] {
  const cells = KOLOM_TEKS.map((kolom) => baris.map((item) => item[kolom]));
  const memo = cells.map(() => new Map<number, readonly number[]>());
  const heights = (column: number, width: number): readonly number[] => {
    const known = memo[column]?.get(width);
    if (known) return known;
    const own = (cells[column] ?? []).map((cell) => tinggiSel(cell, width));
    memo[column]?.set(width, own);
    return own;
  };
  const cost = (widths: readonly number[]): number => {
    const columns = widths.map((width, column) => heights(column, width));
    let sum = 0;
    for (let row = 0; row < baris.length; row++) {
      let tallest = terendah;
      let all = 0;
      for (const list of columns) {
        const height = list[row] ?? 0;
        tallest = Math.max(tallest, height);
        all += height;
      }
      sum = sum + tallest + 0.02 * all;
    }
    return sum;
  };
  let widths = [...least];
  const given = (changes: readonly (readonly [number, number])[]): number[] =>
    widths.map((width, i) => changes.reduce((sum, [column, by]) => (column === i ? sum + by : sum), width));
  const columns = KOLOM_TEKS.map((_, i) => i);
  let left = room - widths.reduce((a, b) => a + b, 0);
  while (left >= LANGKAH_LEBAR) {
    const now = cost(widths);
    const tries = columns.flatMap((column) =>
      [1, 3, 8]
        .map((times) => times * LANGKAH_LEBAR)
        .flatMap((step) => {
          if (step > left) return [];
          const next = given([[column, step]]);
          return [{ next, step, gain: (now - cost(next)) / step }];
        }),
    );
    const best = tries.reduce((a, b) => (b.gain > a.gain ? b : a), { next: widths, step: 0, gain: 1e-9 });
    if (best.step === 0) break;
    widths = best.next;
    left -= best.step;
  }
  const sum = widths.reduce((a, b) => a + b, 0);
  widths = widths.map((width) => width + (left * width) / sum);
  for (let round = 0; round < TUKAR; round++) {
    const now = cost(widths);
    const tries = columns.flatMap((from) =>
      columns.flatMap((to) =>
        [1, 3]
          .map((times) => times * LANGKAH_LEBAR)
          .flatMap((step) => {
            if (from === to || (widths[from] ?? 0) - step < (least[from] ?? 0)) return [];
            const next = given([
              [from, -step],
              [to, step],
            ]);
            return [{ next, gain: now - cost(next) }];
          }),
      ),
    );
    const best = tries.reduce((a, b) => (b.gain > a.gain ? b : a), { next: widths, gain: 1e-6 });
    if (best.next === widths) break;
    widths = best.next;
  }
  return widths;
}
