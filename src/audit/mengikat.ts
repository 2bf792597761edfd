/** Whether a rule counts for an agency. */
import { isDasarPeraturan } from '../domain/dasar.ts';
import type { Peraturan } from '../domain/frontmatter.ts';
import type { Sop } from '../domain/sop.ts';
import { findIkatan } from '../domain/tingkat.ts';
import type { Rule } from './rule.ts';

/** True where one of its regulations binds the agency, or it rests on none. @param peraturan the registry, by id */
export function isMengikat(rule: Rule, { instansi }: Sop, peraturan: ReadonlyMap<string, Peraturan>): boolean {
  const known = rule.dasar.filter(isDasarPeraturan).flatMap((item) => peraturan.get(item.peraturan) ?? []);
  return known.length === 0 || known.some((item) => findIkatan(item, instansi).terikat);
}
