/** Generated cases are the same in every run; a test that prints to the console hides something, and fails. */
import fc from 'fast-check';
import { afterEach, beforeEach, expect } from 'vitest';

fc.configureGlobal({ seed: 20261122 });

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;
const original = Object.fromEntries(METHODS.map((method) => [method, console[method]]));
let printed: string[] = [];

beforeEach(() => {
  printed = [];
  for (const method of METHODS) console[method] = (...words: unknown[]) => void printed.push(words.join(' '));
});

afterEach(() => {
  for (const method of METHODS) console[method] = original[method] as (typeof console)['log'];
  expect(printed, 'stray console output').toEqual([]);
});
