/**
 * Published data against the schemas of content. A site publishes what a schema gave out, so data is right when the same schema,
 * fed with the source text of each value, gives it out again: one schema for what authors write and for what others publish.
 */
import type * as z from 'zod';
import { checkShape, type Checked, type Problem } from './problem.ts';

/**
 * @param longgar leaves out keys that the schema does not know, as data of a later version may have them
 */
export function checkTerbit<S extends z.ZodType>(schema: S, value: unknown, longgar = false): Checked<z.output<S>> {
  const checked = checkShape(schema, toSource(value));
  if (checked.ok) {
    const problems = differences(value, checked.data, []);
    return problems.length === 0 ? checked : { ok: false, problems };
  }
  const unknown = checked.problems.filter((problem) => problem.atKey).map(({ path }) => JSON.stringify(path));
  if (!longgar || unknown.length === 0) return checked;
  return checkTerbit(schema, without(value, new Set(unknown), []), longgar);
}

/** Numbers and truth values as an author would write them. */
function toSource(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(toSource);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toSource(inner)]));
}

const JENIS: Readonly<Record<string, string>> = { string: 'teks', number: 'bilangan', boolean: 'true' };

/** Where a value is of another type than the schema gives out: `"12"` for 12. */
function differences(value: unknown, expected: unknown, path: readonly (string | number)[]): Problem[] {
  if (typeof value !== typeof expected) {
    const jenis = JENIS[typeof expected] ?? 'isian lain';
    return [{ path, message: `Isi kunci ini harus berupa ${jenis}.` }];
  }
  if (Array.isArray(value) && Array.isArray(expected))
    return value.flatMap((item, at) => differences(item, expected[at], [...path, at]));
  if (typeof value !== 'object' || value === null || expected === null) return [];
  const other = expected as Readonly<Record<string, unknown>>;
  return Object.entries(value).flatMap(([key, inner]) => differences(inner, other[key], [...path, key]));
}

function without(value: unknown, paths: ReadonlySet<string>, path: readonly (string | number)[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, at) => without(item, paths, [...path, at]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !paths.has(JSON.stringify([...path, key])))
      .map(([key, inner]) => [key, without(inner, paths, [...path, key])]),
  );
}
