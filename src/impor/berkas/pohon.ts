/** XML of office files as a light tree, by local name: prefixes differ from program to program. */
import { SaxesParser } from 'saxes';
import { BATAS, formatRibuan, type Anggaran } from '../anggaran.ts';
import { ImporError } from '../tolak.ts';

export interface Element {
  /** With its prefix. */
  readonly tag: string;
  /** Names with their prefixes; null where there are none. */
  readonly atribut: Readonly<Record<string, string>> | null;
  readonly isi: readonly (Element | string)[];
}

const TANPA: readonly never[] = [];

/** @param tempat file, and part where that says more, for messages */
export function parseXml(text: string, tempat: string, anggaran: Anggaran): Element {
  anggaran.spend(text.length / 8);
  const stack: (Element & { isi: (Element | string)[] })[] = [];
  const names = new Map<string, string>();
  let root: Element | null = null;
  const add = (item: Element | string): void => {
    const top = stack.at(-1);
    if (top === undefined) return;
    if ((top.isi as readonly unknown[]) === TANPA) top.isi = [item];
    else top.isi.push(item);
  };
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw new Rusak();
  });
  parser.on('opentag', ({ name, attributes }) => {
    anggaran.spend(WORK_PER_ELEMENT);
    const tag = names.get(name) ?? name;
    if (!names.has(name)) names.set(name, name);
    const keys = Object.keys(attributes);
    const element = {
      tag,
      atribut: keys.length === 0 ? null : attributes,
      isi: TANPA as unknown as (Element | string)[],
    };
    add(element);
    root ??= element;
    stack.push(element);
    if (stack.length > BATAS.dalam)
      throw new ImporError(
        `${tempat}: isinya bersarang lebih dari ${BATAS.dalam} tingkat, yang tidak pernah ditulis program kantor. Salin tabel SOP-nya ke dokumen baru, lalu coba lagi.`,
      );
  });
  parser.on('closetag', () => void stack.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  try {
    parser.write(text).close();
    if (root !== null) return root;
  } catch (error) {
    if (!(error instanceof Rusak)) throw error;
  }
  throw new ImporError(`${tempat}: isinya bukan XML yang utuh. Simpan ulang berkas ini dari program aslinya.`);
}

class Rusak extends Error {}

const WORK_PER_ELEMENT = 20;

/** Elements of all parts before any is read: their trees would not fit into memory. */
export function checkElemen(parts: Iterable<string>, berkas: string): void {
  let count = 0;
  for (const text of parts)
    for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at + 1))
      if (text.charCodeAt(at + 1) !== 47) count += 1;
  if (count > BATAS.elemen)
    throw new ImporError(
      `${berkas}: berkas ini memuat ${formatRibuan(count)} unsur, paling banyak ${formatRibuan(BATAS.elemen)}. Hapus lembar, baris, dan gambar yang tidak perlu, atau pecah menjadi satu berkas per SOP.`,
    );
}

const isElement = (item: Element | string): item is Element => typeof item !== 'string';

export const listAnak = (of: Element): Element[] => of.isi.filter(isElement);

const toLokal = (name: string): string => name.slice(name.indexOf(':') + 1);

export const nameOf = (of: Element): string => toLokal(of.tag);

/** The first child with one of these names. */
export const listAnakBernama = (of: Element | null, ...names: readonly string[]): Element | null => {
  if (of === null) return null;
  for (const item of of.isi) if (isElement(item) && names.includes(nameOf(item))) return item;
  return null;
};

export const listSemuaAnak = (of: Element | null, name: string): Element[] =>
  of === null ? [] : listAnak(of).filter((item) => nameOf(item) === name);

/** An attribute by local name. */
export function readAtribut(of: Element | null, name: string): string | null {
  for (const key in of?.atribut)
    if (toLokal(key) === name && !key.startsWith('xmlns')) return of?.atribut?.[key] ?? null;
  return null;
}

export function readAngka(of: Element | null, name: string): number | null {
  const value = Number.parseFloat(readAtribut(of, name) ?? '');
  return Number.isFinite(value) ? value : null;
}

/** A whole number that is counted with: a span, a repetition, a place. Never below `least` nor above `most`. */
export function readBilangan(of: Element | null, name: string, least: number, most: number): number | null {
  const value = readAngka(of, name);
  return value === null ? null : Math.trunc(Math.min(most, Math.max(least, value)));
}

/** All text inside, in order. */
export const readTeks = (of: Element | null): string =>
  (of?.isi ?? []).map((item) => (isElement(item) ? readTeks(item) : item)).join('');

export function listKeturunan(of: Element, name: string, into: Element[] = []): Element[] {
  for (const item of of.isi) {
    if (!isElement(item)) continue;
    if (nameOf(item) === name) into.push(item);
    listKeturunan(item, name, into);
  }
  return into;
}
