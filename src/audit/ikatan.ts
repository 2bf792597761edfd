/** A rule speaks only to agencies that a regulation it rests on binds. */
import { isDasarPeraturan } from '../domain/dasar.ts';
import type { Sop } from '../domain/sop.ts';
import { findIkatan } from '../domain/tingkat.ts';
import type { Context } from './context.ts';
import type { Rule, Temuan } from './rule.ts';

/** What the rule says of this SOP, resting on the inferred level too where only that binds the agency; null where nothing binds it. */
export function bind(rule: Rule, sop: Sop, temuan: Temuan, context: Context): Temuan | null {
  const ikatan = rule.dasar.filter(isDasarPeraturan).flatMap(({ peraturan }) => {
    const known = context.peraturan.get(peraturan);
    return known === undefined ? [] : [findIkatan(known, sop.instansi)];
  });
  if (ikatan.length === 0) return temuan;
  const bound = ikatan.filter(({ terikat }) => terikat);
  if (bound.length === 0) return null;
  const sure = bound.some(({ perkiraan }) => perkiraan === null);
  return sure ? temuan : { ...temuan, perkiraan: [...(temuan.perkiraan ?? []), bound[0]?.perkiraan] };
}
