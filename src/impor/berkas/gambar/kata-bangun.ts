/** Words and parts of a drawn shape. */
import { listKeturunan, readTeks, type Element } from '../pohon.ts';

export function findFirst(of: Element | null, name: string): Element | null {
  return of === null ? null : (listKeturunan(of, name)[0] ?? null);
}

/** Words of a shape, paragraphs joined by a space; `potong` names the runs that hold them, null for all text. */
export function readKata(of: Element | null, paragraf: string, potong: string | null): string {
  if (of === null) return '';
  const words = listKeturunan(of, paragraf).map((item) =>
    potong === null
      ? readTeks(item)
      : listKeturunan(item, potong)
          .map((run) => readTeks(run))
          .join(''),
  );
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
