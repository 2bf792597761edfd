/** Plain data → block YAML as an author would write it: keys in order, quotes only where they are needed. */

export type Nilai = string | number | boolean | null | readonly Nilai[] | { readonly [key: string]: Nilai | undefined };

export function toYaml(value: Readonly<Record<string, Nilai | undefined>>): string {
  return writeMap(value, '').join('\n') + '\n';
}

function writeMap(map: Readonly<Record<string, Nilai | undefined>>, indent: string): string[] {
  return Object.entries(map).flatMap(([key, value]) =>
    value === undefined || isEmptyMap(value) ? [] : writeEntry(`${indent}${key}:`, value, indent),
  );
}

/** A key whose map holds nothing is left out, as an author would. */
function isEmptyMap(value: Nilai): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((item) => item === undefined);
}

function writeEntry(head: string, value: Nilai, indent: string): string[] {
  if (Array.isArray(value)) {
    const items = value as readonly Nilai[];
    if (items.length === 0) return [`${head} []`];
    return [head, ...items.flatMap((item) => writeItem(item, `${indent}  `))];
  }
  if (typeof value === 'object' && value !== null)
    return [head, ...writeMap(value as Record<string, Nilai>, `${indent}  `)];
  return [`${head} ${writeScalar(value as string | number | boolean | null)}`];
}

function writeItem(item: Nilai, indent: string): string[] {
  if (typeof item !== 'object' || item === null) return [`${indent}- ${writeScalar(item)}`];
  const [first = '', ...rest] = writeMap(item as Record<string, Nilai>, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function writeScalar(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value);
  const plain = /^[\p{L}\d(/][^\n]*$/u.test(value) && !/: |:$| #|\s$|^(?:null|true|false|~)$/.test(value);
  return plain ? value : JSON.stringify(value);
}
