/** YAML with positions. Every scalar is its source text: `1.10` stays "1.10", `007` stays "007", a lone `-` is "-". */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLParseError } from 'yaml';
import type { Place } from './place.ts';

export interface Yaml {
  readonly value: unknown;
  readonly problems: readonly Place[];
  /** True when what follows a syntax problem cannot be trusted: then only the syntax is worth reporting. */
  readonly broken: boolean;
  /** Place of a path; of its nearest parent where the path itself is absent. `atKey` asks for the key. */
  readonly locate: (path: readonly (string | number)[], atKey?: boolean) => { line: number; column: number };
}

// A lone dash is a list marker to YAML; it passes through as a character of the private use area, one for one.
const DASH = '\uE000';
const LONE_DASH = /^((?:\s*- )*\s*(?:[A-Za-z][\w-]*: +|- +))-(?=[ \t]*$)/gm;

/** @param firstLine line of the file on which `source` starts, from 1 */
export function parseYaml(source: string, firstLine: number): Yaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(source.replace(LONE_DASH, `$1${DASH}`), {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
  });
  const positions = new Map<string, { key: number; value: number }>();
  const problems: Place[] = [];
  const quoted: (readonly [start: number, end: number])[] = [];
  const placeOf = (offset: number): { line: number; column: number } => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(1, col) };
  };
  const report = (offset: number, message: string, hint: string): void => {
    problems.push({ ...placeOf(offset), path: [], message, hint });
  };

  const toValue = (node: Node | null, path: readonly (string | number)[], key: number): unknown => {
    const start = node?.range?.[0] ?? key;
    positions.set(keyOf(path), { key, value: start });
    if (isAlias(node) || (node && 'anchor' in node && node.anchor)) {
      report(
        start,
        'Jangkar dan alias YAML (& dan *) tidak dipakai di sini.',
        'Tulis isinya secara langsung, atau apit dengan tanda kutip.',
      );
      return null;
    }
    if (isMap(node)) {
      const record = Object.create(null) as Record<string, unknown>;
      for (const pair of node.items) {
        const keyNode = pair.key as Node | null;
        const offset = keyNode?.range?.[0] ?? start;
        if (!isScalar(keyNode)) {
          report(offset, 'Kunci ini bukan teks biasa.', 'Tulis kunci: isi.');
          continue;
        }
        const name = String(keyNode.value);
        record[name] = toValue(pair.value as Node | null, [...path, name], offset);
      }
      return record;
    }
    if (isSeq(node)) return node.items.map((item, index) => toValue(item as Node | null, [...path, index], start));
    if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range) quoted.push([node.range[0], node.range[1]]);
    return isScalar(node) ? scalarText(node.value, node.type) : null;
  };

  const value = toValue(document.contents as Node | null, [], 0);
  const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const structural = errors.find((error) => !RECOVERABLE.has(error.code));
  for (const error of errors) {
    if (RECOVERABLE.has(error.code) || error === structural) report(openingQuote(error, quoted), ...explain(error));
    if (error === structural) break;
  }
  for (const warning of document.warnings) {
    report(warning.pos[0], 'Tanda YAML (!) tidak dipakai di sini.', 'Apit isinya dengan tanda kutip.');
  }
  return {
    value,
    problems,
    broken: structural !== undefined,
    locate: (path, atKey = false) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const found = positions.get(keyOf(path.slice(0, length)));
        if (found) return placeOf(atKey && length === path.length ? found.key : found.value);
      }
      return { line: firstLine, column: 1 };
    },
  };
}

function scalarText(value: unknown, type: string | undefined): string | null {
  const text = String(value ?? '');
  if (type === 'PLAIN' || type === undefined) {
    if (text === '' || text === 'null' || text === '~') return null;
  }
  return text.replaceAll(DASH, '-');
}

function keyOf(path: readonly (string | number)[]): string {
  return JSON.stringify(path);
}

const EXPLANATIONS: Readonly<Record<string, readonly [string, string]>> = {
  DUPLICATE_KEY: ['Kunci ini ditulis dua kali.', 'Hapus salah satunya.'],
  TAB_AS_INDENT: ['Indentasinya memakai tab.', 'Ganti tab dengan spasi, dua untuk setiap tingkat.'],
  BAD_INDENT: ['Indentasi di sini tidak sejajar.', 'Sejajarkan dengan baris lain pada tingkat yang sama.'],
  BLOCK_AS_IMPLICIT_KEY: ['Ada titik dua kedua di baris ini.', 'Apit isinya dengan tanda kutip.'],
  BAD_SCALAR_START: ['Isi tidak boleh diawali tanda ini.', 'Apit isinya dengan tanda kutip.'],
  UNEXPECTED_TOKEN: ['Ada tanda yang tidak pada tempatnya.', 'Apit isinya dengan tanda kutip.'],
  MULTIPLE_DOCS: ['Ada garis --- di tengah data.', 'Hapus garisnya; data hanya satu bagian.'],
  MULTILINE_IMPLICIT_KEY: ['Baris ini tidak berbentuk kunci: isi.', 'Tambahkan titik dua dan spasi sesudah kuncinya.'],
  IMPOSSIBLE: ['Bagian ini tidak dapat dibaca.', 'Tulis sebagai kunci: isi.'],
};

/** Problems the reader can read past; after any other, the rest of the file is guesswork. */
const RECOVERABLE = new Set(['DUPLICATE_KEY', 'BAD_SCALAR_START']);

function explain({ code, message }: YAMLParseError): readonly [string, string] {
  const known = EXPLANATIONS[code];
  if (known) return known;
  if (message.includes('quote')) return ['Tanda kutip di sini belum ditutup.', 'Tutup tandanya.'];
  if (message.includes('key'))
    return [
      'Baris ini tidak sejajar, atau tidak berbentuk kunci: isi.',
      'Sejajarkan dengan baris lain, dan tulis kunci: isi.',
    ];
  return [
    'Baris ini tidak dapat dibaca sebagai YAML.',
    'Periksa apakah indentasinya sejajar dan bentuknya kunci: isi.',
  ];
}

/** An open quote is noticed at the end of the file; what the author looks for is where it opens. */
function openingQuote({ message, pos: [at] }: YAMLParseError, quoted: readonly (readonly [number, number])[]): number {
  if (!message.includes('closing') || !message.includes('quote')) return at;
  return quoted.findLast(([start, end]) => start < at && end >= at - 1)?.[0] ?? at;
}
