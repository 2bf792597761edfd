/** Reading drawings: what the office formats' own XML reader does not offer. */
import { DOMParser } from '@xmldom/xmldom';
import { anak, keturunan, nama, type Element } from '../../berkas/xml.ts';

/** The root of a fragment; null where it does not parse. */
export function uraiXml(xml: string): Element | null {
  try {
    return new DOMParser({ onError: () => undefined }).parseFromString(xml, 'text/xml').documentElement;
  } catch {
    return null;
  }
}

/** The first child with one of these names. */
export function anakBernama(of: Element | null, ...names: readonly string[]): Element | null {
  return of === null ? null : (anak(of).find((item) => names.includes(nama(item))) ?? null);
}

export function pertama(of: Element | null, name: string): Element | null {
  return of === null ? null : (keturunan(of, name)[0] ?? null);
}

/** Words of a shape, paragraphs joined by a space; `potong` names the runs that hold them, null for all text. */
export function kataDalam(of: Element | null, paragraf: string, potong: string | null): string {
  if (of === null) return '';
  const words = keturunan(of, paragraf).map((item) =>
    potong === null
      ? (item.textContent ?? '')
      : keturunan(item, potong)
          .map((run) => run.textContent ?? '')
          .join(''),
  );
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
