/** Which code keeps something in a module: the judge of the purity rule, judged. */
import { expect, test } from 'vitest';
import { findModuleState } from './module-state.ts';

/** What is found in a file; `other` is free of state of its own. */
const look = (text: string, other: string): string[] =>
  findModuleState(
    new Map([
      ['a/satu.ts', text],
      ['a/dua.ts', other],
    ]),
  );

const CREATE = `export function createCount() { let n = 0; return () => (n += 1); }
export function createKnown() { const known = new Map(); return { read: (k) => known.get(k) ?? (known.set(k, 1), 1) }; }
export const viaOther = () => createCount();
export class Counter { n = 0; }
export const LIST = [1];`;
const FROM = "import { createCount, createKnown, viaOther, Counter, LIST } from './dua.ts';";

test.each([
  ['let', 'let count = 0;', 'count'],
  ['var, exported', 'export var count = 0;', 'count'],
  ['a map that is filled', 'const m = new Map([[1, 2]]); export const f = (k) => m.set(k, 1);', 'm'],
  ['a set that forgets', 'const s = new Set([1]); export function f() { s.clear(); }', 's'],
  ['a list that grows', 'const l = [1]; export function f() { l.push(2); }', 'l'],
  ['a list put in order', 'const l = [2, 1]; export const f = () => l.sort();', 'l'],
  ['a list of lists', 'const l = [[1]]; export function f() { l.at(0).push(2); }', 'l'],
  ['an object with a new value', 'const o = { a: 1 }; export function f() { o.a = 2; }', 'o'],
  ['an object with a counter', 'const o = { a: 1 }; export function f() { o.a++; }', 'o'],
  ['an object that loses a key', 'const o = { a: 1 }; export function f(k) { delete o[k]; }', 'o'],
  ['an object that takes others in', 'const o = { a: 1 }; export const f = (p) => Object.assign(o, p);', 'o'],
  ['weak keys', 'const w = new WeakMap<object, number>(); export const f = (o) => w.get(o);', 'w'],
  ['an empty map that is handed on', 'const m = new Map(); export const f = (g) => g(m);', 'm'],
  ['an empty list', 'const l: string[] = [];', 'l'],
  ['a static', 'export class A { static n = 0; }', 'A.n'],
  ['a static map', 'export class A { static readonly m = new Map(); }', 'A.m'],
  ['a static block', 'export class A { static { f(); } }', 'A.static'],
  ['a pattern that remembers its place', 'const p = /a/g; export const f = (t) => p.test(t);', 'p'],
  ['a function that counts', `${FROM} const next = createCount();`, 'next'],
  ['an object that remembers', `${FROM} export const known = createKnown();`, 'known'],
  ['a function that counts, in a list', `${FROM} const all = [createCount()];`, 'all'],
  ['a function that counts, made by another', `${FROM} const next = viaOther();`, 'next'],
  ['a function that counts, made at once', 'const next = (() => { let n = 0; return () => (n += 1); })();', 'next'],
  ['a thing with fields', `${FROM} const c = new Counter();`, 'c'],
  ["another file's list", `${FROM} export const f = () => LIST.push(1);`, 'LIST'],
])('found: %s', (_, text, name) => {
  expect(look(text, CREATE)).toEqual([`a/satu.ts: ${name}`]);
});

test.each([
  ['a list that is read', 'const l = [1]; export const f = () => l.map((x) => x + 1).sort();'],
  ['a copy put in order', 'const l = [2, 1]; export const f = () => [...l].sort();'],
  ['a parameter of the same name', 'const m = new Map([[1, 2]]); export const f = (m) => m.set(1, 1);'],
  ['a local of the same name', 'const l = [1]; export function f() { const l = []; l.push(1); return l; }'],
  ['a table built at once', 'const m = new Map([1, 2].map((n) => [n, n]));'],
  [
    'a table built by a function with callbacks',
    'const w = words("a b"); function words(t) { const f = []; t.split(" ").forEach((x) => f.push(x)); return f; }',
  ],
  ['an empty map that nobody may fill', 'const m: ReadonlyMap<string, string> = new Map();'],
  ['a pattern for all places', 'const p = /a/g; export const f = (t) => t.replace(p, "");'],
  ['a pattern without a place', 'const p = /a/; export const f = (t) => p.test(t);'],
  ['a maker that is called by a function', `${FROM} export const f = () => createCount()();`],
  ['a fixed static', 'export class A { static readonly n = 1; }'],
])('not found: %s', (_, text) => {
  expect(look(text, CREATE)).toEqual([]);
});
