/** Draws for the pages that come next: the workers are never idle, and never busy with SOPs whose pages nobody makes. */
import type { Sop } from '../domain/sop.ts';

export interface Pendahulu {
  /** The pages of this SOP are being made. */
  readonly lewat: (sop: Sop) => void;
}

/** SOPs ahead of the one whose pages are made. */
const DI_DEPAN = 100;
/** More than all workers hold. */
const SEKALIGUS = 18;

/** @param gambar draws one thing; never rejects */
export function createPendahulu<T>(
  sops: readonly Sop[],
  kerja: (sop: Sop) => readonly T[],
  gambar: (item: T) => Promise<void>,
): Pendahulu {
  const places = new Map(sops.map(({ id }, at) => [id, at]));
  const waiting: T[] = [];
  // From `start` on, up to `next` they are taken up, up to `limit` they will be.
  let start = 0;
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
      // A page may show an SOP far from those whose pages come next: it leads there, and the next page leads back.
      if (place < start || place > limit) {
        start = next = place;
        limit = 0;
      }
      next = Math.max(next, place);
      limit = Math.max(limit, Math.min(sops.length, place + 1 + DI_DEPAN));
      while (lanes < SEKALIGUS && next < limit) void lane();
    },
  };
}
