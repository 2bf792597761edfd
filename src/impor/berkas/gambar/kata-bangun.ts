/** Words and parts of a drawn shape. */
import { keturunan, teksDalam, type Element } from '../pohon.ts';

export function pertama(of: Element | null, name: string): Element | null {
  return of === null ? null : (keturunan(of, name)[0] ?? null);
}

/** Words of a shape, paragraphs joined by a space; `potong` names the runs that hold them, null for all text. */
export function kataDalam(of: Element | null, paragraf: string, potong: string | null): string {
  if (of === null) return '';
  const words = keturunan(of, paragraf).map((item) =>
    potong === null
      ? teksDalam(item)
      : keturunan(item, potong)
          .map((run) => teksDalam(run))
          .join(''),
  );
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
