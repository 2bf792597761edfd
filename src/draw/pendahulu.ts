/** Draws for the pages that probably come next: the workers are never idle, and never busy with a whole catalogue. */
import type { Sop } from '../domain/sop.ts';
import { MOST_HELD } from './worker-client.ts';

export interface Pendahulu {
  /** The pages of this SOP are being made. */
  readonly lewat: (sop: Sop) => void;
}

/** SOPs ahead of the one whose pages are made. */
const DI_DEPAN = 100;
/** More than the workers hold, so that they never wait. */
export const SEKALIGUS = MOST_HELD + 2;

/** @param kerja,gambar what an SOP asks for, and how one thing is drawn; what fails is passed over */
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
      try {
        const item = waiting.shift();
        if (item !== undefined) await gambar(item);
        else if (next >= limit) break;
        else waiting.push(...sops.slice(next, ++next).flatMap(kerja));
      } catch {
        // Its page tells what is wrong.
      }
    }
    lanes--;
  };
  return {
    lewat: ({ id }) => {
      const place = places.get(id);
      if (place === undefined) return;
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
