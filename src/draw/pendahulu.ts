/** Draws for the pages that come next: the workers are never idle, and never busy with SOPs whose pages nobody makes. */
import type { Sop } from '../domain/sop.ts';
import type { Kerja } from './kerja.ts';

export interface Pendahulu {
  /** The pages of this SOP are being made. */
  readonly lewat: (sop: Sop) => void;
}

/** SOPs ahead of the one whose pages are made. */
const DI_DEPAN = 100;
const SEKALIGUS = 4;

/** @param gambar draws one thing; never rejects */
export function createPendahulu(
  sops: readonly Sop[],
  kerja: (sop: Sop) => readonly Kerja[],
  gambar: (item: Kerja) => Promise<void>,
): Pendahulu {
  const places = new Map(sops.map(({ id }, at) => [id, at]));
  const waiting: Kerja[] = [];
  let next = 0;
  let limit = 0;
  let lanes = 0;
  const lane = async (): Promise<void> => {
    lanes++;
    for (;;) {
      const item = waiting.shift();
      if (item !== undefined) await gambar(item);
      else if (next >= limit) break;
      else waiting.push(...sops.slice(next, ++next).flatMap(kerja));
    }
    lanes--;
  };
  return {
    lewat: ({ id }) => {
      const place = places.get(id) ?? 0;
      next = Math.max(next, place);
      limit = Math.max(limit, Math.min(sops.length, place + 1 + DI_DEPAN));
      while (lanes < SEKALIGUS && next < limit) void lane();
    },
  };
}
