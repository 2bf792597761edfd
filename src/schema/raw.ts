/** Careful access to front matter whose shape was not checked: references are judged even where the shape is broken. */
export type Path = readonly (string | number)[];

export interface Raw {
  readonly value: unknown;
  readonly path: Path;
}

export function get(raw: Raw, key: string): Raw {
  const value = isRecord(raw.value) ? raw.value[key] : undefined;
  return { value, path: [...raw.path, key] };
}

/** The items of a list; nothing when it is no list. */
export function items(raw: Raw): Raw[] {
  return Array.isArray(raw.value)
    ? raw.value.map((value: unknown, index) => ({ value, path: [...raw.path, index] }))
    : [];
}

/** The item, or the items when it is a list. */
export function oneOrMore(raw: Raw): Raw[] {
  return Array.isArray(raw.value) ? items(raw) : raw.value === undefined ? [] : [raw];
}

export function asText(raw: Raw): string | null {
  return typeof raw.value === 'string' ? raw.value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
