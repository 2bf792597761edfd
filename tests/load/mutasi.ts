/** Breaks a file at random, the same way for the same seed: bytes, lines of YAML, and the grammar of bodies. */

export type Acak = () => number;

/** Mulberry32: numbers from 0 to below 1. */
export function buatAcak(benih: number): Acak {
  let state = benih >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const below = (acak: Acak, count: number): number => Math.floor(acak() * count);
const pick = <T>(acak: Acak, list: readonly [T, ...T[]]): T => list[below(acak, list.length)] ?? list[0];

const ISI = [
  '[',
  '{',
  '&a x',
  '*a',
  '!!js/function x',
  '"',
  "'",
  '|',
  '>-',
  '- - -',
  '? x',
  '~',
  '-',
  '@x',
  '`x`',
  '%TAG',
  '"\\x07"',
  '"\\uD800"',
  '.inf',
  '1e999',
  '007',
  '2022-02-30',
  '../../../etc/passwd',
  '%2e%2e%2f',
  'con',
  '=1+1',
  '\u202Ex',
  '😀',
  '[a, [b, {c: d}]]',
  '{ a: 1, a: 2 }',
  '# x',
  'x: y: z',
  '<script>alert(1)</script>',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
] as const;
const BARIS = [
  '__proto__: { x: 1 }',
  'constructor: x',
  'toString: x',
  '<<: *a',
  '---',
  '...',
  '\tnama: x',
  '? [a, b]',
  ': x',
  '- x',
  'nama: a\nnama: b',
  '%YAML 9.9',
  'alias: [a/../b]',
] as const;
const BADAN = [
  '<Langkah',
  '<Langkah id="" />',
  '<Langkah id={1} />',
  '<Bagan sop="a/b/c" />',
  '<Bagan {...x} />',
  '<Catatan jenis="info">',
  '</Catatan>',
  '<></>',
  '{',
  '}',
  '{/* x */}',
  '{process.exit()}',
  "import fs from 'node:fs'",
  'export default 1',
  'export const a = ((((',
  '<script>x</script>',
  '<!-- x -->',
  '[a](javascript:x)',
  '![a](b)',
  '```',
  '> > > > > > - - - 1. a',
  '| a |\n| - |\n| b |',
  '[^a]: b\n\n[a]: javascript:x\n\n[a]',
  '***_**__~~a',
  '\\{ \\',
] as const;

type Ubah = (text: string, acak: Acak) => string;

const onLine =
  (change: (lines: string[], at: number, acak: Acak) => void): Ubah =>
  (text, acak) => {
    const lines = text.split('\n');
    change(lines, below(acak, lines.length), acak);
    return lines.join('\n');
  };

/** On the file as text. */
const TEKS: Readonly<Record<string, Ubah>> = {
  'hapus baris': onLine((lines, at) => void lines.splice(at, 1)),
  'gandakan baris': onLine((lines, at) => void lines.splice(at, 0, lines[at] ?? '')),
  'tukar baris': onLine((lines, at, acak) => {
    const other = below(acak, lines.length);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  }),
  'geser indentasi': onLine((lines, at, acak) => {
    const line = lines[at] ?? '';
    lines[at] = acak() < 0.5 ? line.replace(/^ {1,2}/, '') : `${' '.repeat(1 + below(acak, 4))}${line}`;
  }),
  'ganti isi': onLine((lines, at, acak) => {
    lines[at] = (lines[at] ?? '').replace(/: .*$/, () => `: ${pick(acak, ISI)}`);
  }),
  'sisip isi': onLine((lines, at, acak) => {
    const line = lines[at] ?? '';
    const column = below(acak, line.length + 1);
    lines[at] = line.slice(0, column) + pick(acak, ISI) + line.slice(column);
  }),
  'sisip baris': onLine((lines, at, acak) => void lines.splice(at, 0, pick(acak, BARIS))),
  'ganti kunci': onLine((lines, at, acak) => {
    lines[at] = (lines[at] ?? '').replace(/[A-Za-z]+(?=:)/, () =>
      pick(acak, ['nama', 'langkah', 'id', '__proto__', 'ke', '']),
    );
  }),
  'ulang blok': onLine((lines, at, acak) => {
    const block = lines.slice(at, at + 1 + below(acak, 30));
    lines.splice(at, 0, ...Array.from({ length: 1 + below(acak, 20) }, () => block).flat());
  }),
  'hapus blok': onLine((lines, at, acak) => void lines.splice(at, 1 + below(acak, 40))),
  kembung: onLine((lines, at, acak) => {
    lines[at] =
      `${lines[at] ?? ''}${pick(acak, ['x', ' ', '[', '- ', '"', ': ', '#', '{', '\n', '&a ']).repeat(below(acak, 30_000))}`;
  }),
  'sisip badan': (text, acak) => {
    const lines = text.split('\n');
    lines.splice(lines.length - below(acak, 10), 0, '', pick(acak, BADAN), '');
    return lines.join('\n');
  },
  'kembung badan': (text, acak) => `${text}\n${pick(acak, BADAN).repeat(1 + below(acak, 2000))}\n`,
};

/** On its bytes. */
const BITA: Readonly<Record<string, (bytes: Uint8Array, acak: Acak) => Uint8Array>> = {
  'balik bit': (bytes, acak) => {
    const next = Uint8Array.from(bytes);
    for (let count = 1 + below(acak, 8); count > 0; count -= 1) {
      const at = below(acak, next.length);
      next[at] = (next[at] ?? 0) ^ (1 << below(acak, 8));
    }
    return next;
  },
  'sisip bita': (bytes, acak) => {
    const at = below(acak, bytes.length);
    const inserted = Array.from({ length: 1 + below(acak, 6) }, () => below(acak, 256));
    return Uint8Array.from([...bytes.subarray(0, at), ...inserted, ...bytes.subarray(at)]);
  },
  potong: (bytes, acak) => bytes.slice(0, below(acak, bytes.length)),
  'hapus rentang': (bytes, acak) => {
    const at = below(acak, bytes.length);
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + below(acak, 200))]);
  },
  'tukar berkas': (bytes, acak) => Uint8Array.from(bytes.slice(below(acak, bytes.length))),
};

export interface Mutan {
  /** What was done, in order. */
  readonly cara: readonly string[];
  readonly isi: Uint8Array;
}

/** One to three changes. */
export function mutasi(asal: Uint8Array, acak: Acak): Mutan {
  let isi = asal;
  const cara: string[] = [];
  for (let count = 1 + below(acak, 3); count > 0; count -= 1) {
    if (acak() < 0.3) {
      const [name, change] = pick(acak, Object.entries(BITA) as [[string, (typeof BITA)[string]]]);
      if (isi.length > 0 && change) isi = change(isi, acak);
      cara.push(name);
    } else {
      const [name, change] = pick(acak, Object.entries(TEKS) as [[string, Ubah]]);
      isi = new TextEncoder().encode(change(new TextDecoder().decode(isi), acak));
      cara.push(name);
    }
  }
  return { cara, isi };
}
