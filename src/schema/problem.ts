/** From zod's issues to problems an author can act on: one Indonesian sentence and a hint. */
import type * as z from 'zod';
import { kutip } from './kutip.ts';
import { nearest } from './nearest.ts';

export interface Problem {
  readonly path: readonly (string | number)[];
  /** True when `path` names a key that should not be there: the position is the key's. */
  readonly atKey?: true;
  readonly message: string;
  readonly hint?: string;
}

export type Checked<T> =
  { readonly ok: true; readonly data: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks a value against a schema and reports everything that is wrong with it. */
export function checkShape<S extends z.ZodType>(schema: S, value: unknown): Checked<z.output<S>> {
  const result = schema.safeParse(value, { error: describe });
  if (result.success) return { ok: true, data: result.data };
  return { ok: false, problems: result.error.issues.flatMap(toProblems) };
}

function toProblems(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((key) => ({ path: [...path, key], atKey: true, ...unknownKey(key, known) }));
  }
  if (issue.code === 'invalid_union') {
    const deepest = issue.errors
      .flat()
      .filter((inner) => inner.path.length > 0 || /^(?:custom|too_big)$/.test(inner.code));
    if (deepest.length > 0)
      return deepest.flatMap(toProblems).map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
  }
  const [message = '', ...hint] = issue.message.split('\n');
  const subject = path.length === 0 ? message.replace('Isi kunci ini', 'Isi berkas ini') : message;
  return [{ path, message: subject, ...(hint.length > 0 && { hint: hint.join(' ') }) }];
}

function unknownKey(key: string, known: readonly string[]): Pick<Problem, 'message' | 'hint'> {
  const close = nearest(key, known);
  return {
    message: `Kunci ${kutip(key)} tidak dikenal.`,
    hint: close === null ? `Kunci yang ada: ${known.join(', ')}.` : `Mungkin maksud Anda: ${close}.`,
  };
}

/** Message and hint, joined by a line break; schemas that bring their own message use the same form. */
function describe(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return shapeKeys(issue.inst).join(' ');
  if (issue.code === 'invalid_type') {
    const expected = EXPECTED[String(issue.expected)] ?? 'isian lain';
    if (issue.input === undefined) return `Kunci ini belum ada.\n${exampleOf(issue.inst)}`;
    if (issue.input === null) return `Isian ini kosong.\nTulis ${expected}, atau hapus kuncinya bila boleh tidak ada.`;
    return `Isi kunci ini harus berupa ${expected}.`;
  }
  if (issue.code === 'invalid_value') {
    const values = (issue.values as unknown[]).map(String);
    if (issue.input === undefined) return `Kunci ini belum ada.\nGunakan salah satu: ${values.join(', ')}.`;
    // A map without a prototype, as the loader makes them, cannot become a text.
    if (typeof issue.input === 'object' && issue.input !== null)
      return `Isi kunci ini harus satu pilihan.\nGunakan salah satu: ${values.join(', ')}.`;
    const close = nearest(String(issue.input), values);
    return `${kutip(issue.input)} bukan pilihan di sini.\n${close ? `Mungkin maksud Anda: ${close}. ` : ''}Gunakan salah satu: ${values.join(', ')}.`;
  }
  if (issue.code === 'invalid_key') return 'Nama kunci ini tidak sah.';
  return undefined;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'teks',
  array: 'daftar',
  object: 'pasangan kunci dan isi',
  record: 'pasangan kunci dan isi',
};

function shapeKeys(inst: unknown): string[] {
  const shape = (inst as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape;
  return shape === undefined ? [] : Object.keys(shape);
}

function exampleOf(inst: unknown): string {
  const meta = (inst as { meta?: () => { description?: string } | undefined } | undefined)?.meta?.();
  return meta?.description === undefined ? 'Tambahkan kunci ini.' : `Isinya: ${meta.description}`;
}
