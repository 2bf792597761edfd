/** Fragments of drawings, by local name: prefixes differ from program to program. Whole parts are read by `pohon.ts`. */
import { XMLSerializer, type Element, type Node } from '@xmldom/xmldom';

export type { Element };

export function anak(of: Node): Element[] {
  const found: Element[] = [];
  for (let node = of.firstChild; node !== null; node = node.nextSibling) if (isElement(node)) found.push(node);
  return found;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export const nama = (of: Element): string => of.localName ?? of.nodeName;

/** An attribute by local name. */
export function atribut(of: Element | null, name: string): string | null {
  if (of === null) return null;
  for (let index = 0; index < of.attributes.length; index += 1) {
    const item = of.attributes.item(index);
    if (item !== null && (item.localName ?? item.nodeName) === name) return item.value;
  }
  return null;
}

export function angka(of: Element | null, name: string): number | null {
  const value = Number.parseFloat(atribut(of, name) ?? '');
  return Number.isFinite(value) ? value : null;
}

/** The element alone, with the namespaces it needs. */
export function tulisXml(of: Element): string {
  return new XMLSerializer().serializeToString(of);
}

export function keturunan(of: Element, name: string): Element[] {
  return anak(of).flatMap((item) => [...(nama(item) === name ? [item] : []), ...keturunan(item, name)]);
}
