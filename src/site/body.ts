/** The prose of an SOP, a learning path or a rule's page. */
import type { Potongan } from '../domain/badan.ts';
import type { Content } from '../load/load-content.ts';
import { terima } from '../load/serahan.ts';

type Jenis = 'sop' | 'orientasi' | 'aturan';

const read = new WeakMap<Content, ReadonlyMap<string, readonly Potongan[]>>();

/** Empty where the author wrote none. */
export function getBadan(jenis: Jenis, id: string): readonly Potongan[] {
  const content = terima();
  const known = read.get(content) ?? indexBadan(content);
  read.set(content, known);
  return known.get(`${jenis} ${id}`) ?? [];
}

function indexBadan(content: Content): ReadonlyMap<string, readonly Potongan[]> {
  const each = (jenis: Jenis): [string, readonly Potongan[]][] =>
    content[jenis].map(({ id, badan }) => [`${jenis} ${id}`, badan]);
  return new Map([...each('sop'), ...each('orientasi'), ...each('aturan')]);
}
