/** Symbols and letters in the lane cells: `V`, `✓`, `●`, `◇`, `Mulai`. */
import type { LangkahTerbaca } from '../model.ts';

export type Tanda = 'kapsul' | 'kotak' | 'belah-ketupat' | 'segilima' | 'centang' | 'peserta';

export interface BacaSel {
  readonly lajur: number | null;
  readonly tanda: Tanda | null;
  readonly peserta: readonly number[];
  /** Marked as inferred (`?`). */
  readonly kira: boolean;
  readonly ragu: boolean;
  /** Cells that hold something else than a mark. */
  readonly lain: readonly number[];
}

const TANDA: readonly (readonly [RegExp, Tanda])[] = [
  [/^(?:mulai|start|selesai|end|finish)$/i, 'kapsul'],
  [/^[○●◯⬭⬬◉⚪⚫]$/u, 'kapsul'],
  [/^(?:[◇◆◊⬦⋄♢♦]|<>)$/u, 'belah-ketupat'],
  [/^[□■▭▬▢▣◻◼⬜⬛▪▫☐☑☒]$/u, 'kotak'],
  [/^[⌂⬠⬟▽▼]$/u, 'segilima'],
  [/^(?:[vx√✓✔✗✘✕×*+]|\[\s?[vx]\s?\]|ya)$/iu, 'centang'],
  [/^(?:r|p|pj|pelaksana)$/i, 'centang'],
  [/^(?:[acik]|ps|peserta)$/i, 'peserta'],
];
/** Bits of arrows say nothing about who. */
const PANAH = /[→←↑↓↔↕⇒⇐⇑⇓➔➜➡⬇⬆⬅▲►◄|¦│─_\-–—]/gu;

export function readSel(langkah: LangkahTerbaca): BacaSel {
  const cells = (langkah.selPelaksana ?? []).map((teks) => classify(teks));
  const marked = cells.flatMap((cell, lajur) =>
    cell === null || cell.tanda === null ? [] : [{ lajur, tanda: cell.tanda, kira: cell.kira }],
  );
  const lain = cells.flatMap((cell, lajur) => (cell !== null && cell.tanda === null ? [lajur] : []));
  const doers = marked.filter((item) => item.tanda !== 'peserta' && item.tanda !== 'segilima');
  const shapes = doers.filter((item) => item.tanda !== 'centang');
  const pool = shapes.length > 0 ? shapes : doers;
  const [first] = pool;
  // Every lane ticked says who is in it, not who does it.
  const all = doers.length > 1 && shapes.length === 0 && doers.length === cells.length;
  if (first === undefined || all) {
    return {
      lajur: null,
      tanda: null,
      peserta: all ? doers.map((item) => item.lajur) : [],
      kira: false,
      ragu: marked.length > 0,
      lain,
    };
  }
  const peserta = marked
    .filter((item) => item.lajur !== first.lajur && item.tanda !== 'segilima')
    .map((item) => item.lajur);
  return { lajur: first.lajur, tanda: first.tanda, peserta, kira: first.kira, ragu: pool.length > 1, lain };
}

function classify(teks: string): { readonly tanda: Tanda | null; readonly kira: boolean } | null {
  const plain = teks.replace(PANAH, ' ').replace(/\s+/g, ' ').trim();
  if (plain === '') return null;
  const kira = /\?$/.test(plain);
  const mark = plain.replace(/\s*\?$/, '');
  const found = TANDA.find(([pattern]) => pattern.test(mark));
  if (found) return { tanda: found[1], kira };
  // Several marks in one cell: `◇ Ya`, `○ Mulai`.
  const parts = mark.split(' ').flatMap((part) => TANDA.find(([pattern]) => pattern.test(part))?.[1] ?? []);
  return { tanda: parts[0] ?? null, kira };
}
