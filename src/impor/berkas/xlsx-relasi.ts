/** Relations between the parts of a workbook. */
import type { Anggaran } from '../anggaran.ts';
import { readAtribut, parseXml, listSemuaAnak, type Element } from './pohon.ts';
import type { Paket } from './zip.ts';

/** The relation an element names (`r:id`, whatever the prefix). */
export function readRelasiId({ atribut: own }: Element): string | null {
  for (const key in own) if (/^[^:]+:id$/.test(key)) return own[key] ?? null;
  return null;
}

/** Relations of a part: id → path inside the package. */
export function readRelasi(paket: Paket, of: string, anggaran: Anggaran): Map<string, string> {
  const folder = of.slice(0, of.lastIndexOf('/'));
  const text = paket.get(`${folder}/_rels/${of.slice(folder.length + 1)}.rels`);
  if (text === undefined) return new Map();
  return new Map(
    listSemuaAnak(parseXml(text, of, anggaran), 'Relationship').map((item) => [
      readAtribut(item, 'Id') ?? '',
      resolve(folder, readAtribut(item, 'Target') ?? ''),
    ]),
  );
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}
