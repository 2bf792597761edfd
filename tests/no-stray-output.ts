/** A test that prints to the console hides something: it fails. */
import { afterEach, beforeEach, expect } from 'vitest';

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
