/** A tree of elements as plain data: printed by the build, mounted by the browser. */
export interface Simpul {
  readonly tag: string;
  readonly atribut: Readonly<Record<string, string>>;
  readonly anak: readonly (Simpul | string)[];
}
/** A section of a comparison. */
export interface Bagian {
  /** Anchor and name of the section. */
  readonly id: string;
  readonly judul: string;
  readonly isi: readonly Simpul[];
}

export type Anak = Simpul | string | null | false | undefined | readonly Anak[];
type Nilai = string | number | boolean | null | undefined;

/** Attributes that are null, undefined or false are left out, true is an empty one; empty children are left out. */
export function el(tag: string, atribut: Readonly<Record<string, Nilai>> = {}, ...anak: readonly Anak[]): Simpul {
  const kept = Object.entries(atribut).flatMap(([name, value]): [string, string][] =>
    value === null || value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)]],
  );
  return { tag, atribut: Object.fromEntries(kept), anak: flatten(anak) };
}

function flatten(anak: readonly Anak[]): (Simpul | string)[] {
  return anak.flatMap((item): (Simpul | string)[] => {
    if (item === null || item === undefined || item === false || item === '') return [];
    return isList(item) ? flatten(item) : [item];
  });
}

function isList(item: Anak): item is readonly Anak[] {
  return Array.isArray(item);
}
