import process from 'node:process';
import { expect } from 'vitest';

/** A hang guard: two seconds of the processor, a hundred times what the slowest text takes, however busy the machine is. */
export function cepat<T>(read: () => T): T {
  const start = process.threadCpuUsage().user;
  const result = read();
  expect(process.threadCpuUsage().user - start).toBeLessThan(2_000_000);
  return result;
}
