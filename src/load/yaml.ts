/** YAML with positions. Every scalar is its source text: `1.10` stays "1.10", `007` stays "007", a lone `-` is "-". */
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLParseError } from 'yaml';
import { formatBilangan } from '../domain/bilangan.ts';
import { findNip } from '../domain/nip.ts';
import { findKendali } from './tanda-kendali.ts';
import { MEMUAT_NIP } from './nip.ts';
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
// Every part can match in one way only: on a file of empty lines an ambiguous one takes hours.
const LONE_DASH = /^([ \t]*(?:- +)*(?:[A-Za-z][\w-]*: +|- +))-(?=[ \t]*$)/gm;

/** Longest line, deepest nesting of brackets, and most of them, that the parser is given. */
const PALING_LEBAR = 20_000;
const PALING_DALAM = 50;
const PALING_BANYAK_KURUNG = 20_000;

/** @param firstLine line of the file on which `source` starts, from 1 */
export function parseYaml(source: string, firstLine: number): Yaml {
  const bomb = findBomb(source);
  if (bomb) return refuse(bomb.line + firstLine - 1, bomb.words);
  try {
    return read(source, firstLine);
  } catch (error) {
    // The parser calls itself for each level, and levels need no brackets: `- - - -`.
    if (!(error instanceof RangeError)) throw error;
    return refuse(firstLine, { message: 'Data ini bersarang terlalu dalam.', hint: 'Tulis sebagai kunci: isi.' });
  }
}

function refuse(line: number, words: { readonly message: string; readonly hint: string }): Yaml {
  const place = { line, column: 1 };
  return { value: undefined, problems: [{ ...place, path: [], ...words }], broken: true, locate: () => place };
}

function read(source: string, firstLine: number): Yaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(source.replace(LONE_DASH, `$1${DASH}`), {
    schema: 'failsafe',
    lineCounter,
    prettyErrors: false,
    // The parser compares each key with all before it; we ask a table.
    uniqueKeys: false,
  });
  const positions = new Map<string, { key: number; value: number }>();
  const problems: Place[] = [];
  const doubled: number[] = [];
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
        if (Object.hasOwn(record, name)) doubled.push(offset);
        record[name] = toValue(pair.value as Node | null, [...path, name], offset);
      }
      return record;
    }
    if (isSeq(node)) return node.items.map((item, index) => toValue(item as Node | null, [...path, index], start));
    if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range) quoted.push([node.range[0], node.range[1]]);
    if (!isScalar(node)) return null;
    const text = scalarText(node.value, node.type);
    // An escape in quotes can say what the file itself may not hold.
    const hidden = text === null ? null : findKendali(text);
    if (hidden) report(start, hidden.message, hidden.hint);
    if (text !== null && findNip(text).length > 0) report(start, MEMUAT_NIP.message, MEMUAT_NIP.hint);
    return text;
  };

  const value = toValue(document.contents as Node | null, [], 0);
  const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const structural = errors.find((error) => !RECOVERABLE.has(error.code));
  for (const offset of doubled) if (offset < (structural?.pos[0] ?? Infinity)) report(offset, ...DOUBLE_KEY);
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

/** Texts that no author writes and on which a parser works for minutes. Lines count from 1. */
function findBomb(source: string): { line: number; words: { message: string; hint: string } } | null {
  let depth = 0;
  let opened = 0;
  for (const [index, line] of source.split('\n').entries()) {
    if (line.length > PALING_LEBAR) {
      const message = `Baris ini ${formatBilangan(line.length)} huruf, paling panjang ${formatBilangan(PALING_LEBAR)}.`;
      return { line: index + 1, words: { message, hint: 'Pecah isinya menjadi beberapa baris atau butir.' } };
    }
    for (const char of line) {
      if (char === '[' || char === '{') {
        depth += 1;
        opened += 1;
      } else if ((char === ']' || char === '}') && depth > 0) depth -= 1;
      if (depth > PALING_DALAM) {
        const message = `Kurung di sini bersarang lebih dari ${PALING_DALAM} tingkat.`;
        return { line: index + 1, words: { message, hint: 'Tutup kurungnya, atau apit isinya dengan tanda kutip.' } };
      }
    }
    if (opened > PALING_BANYAK_KURUNG) {
      const message = `Sampai di sini ada lebih dari ${formatBilangan(PALING_BANYAK_KURUNG)} kurung.`;
      return { line: index + 1, words: { message, hint: 'Tulis daftar dengan tanda - di awal baris.' } };
    }
  }
  return null;
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

const DOUBLE_KEY = ['Kunci ini ditulis dua kali.', 'Hapus salah satunya.'] as const;

const EXPLANATIONS: Readonly<Record<string, readonly [string, string]>> = {
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
const RECOVERABLE = new Set(['BAD_SCALAR_START']);

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
