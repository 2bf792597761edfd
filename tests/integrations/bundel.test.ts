import { expect, test } from 'vitest';
import { planBundel } from '../../src/integrations/bundel.ts';

const sop = (agency: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${agency}/sop-${at}`);
const pages = ['sop', 'jabatan', 'index.html', 'pagefind', 'peraturan'];

test('few SOPs make one bundle, read in parts: the SOPs themselves, and what stands beside them', () => {
  expect(planBundel(sop('a', 9), pages, 10)).toEqual([
    { nama: '', glob: ['{index.html,jabatan/**/*.html,peraturan/**/*.html,sop/*.html}', 'sop/a/*/index.html'] },
  ]);
});

test('from the limit on, agencies are grouped whole and in order, and the other pages stay in the main bundle', () => {
  const all = [...sop('c', 2), ...sop('a', 3), ...sop('b', 2), ...sop('d', 9), ...sop('e', 1)];
  expect(planBundel(all, pages, 10, 3)).toEqual([
    { nama: '', glob: ['{index.html,jabatan/**/*.html,peraturan/**/*.html,sop/*.html}'] },
    { nama: '1', glob: ['sop/a/*/index.html', 'sop/b/*/index.html'] },
    { nama: '2', glob: ['sop/c/*/index.html'] },
    { nama: '3', glob: ['sop/d/*/index.html'] },
    { nama: '4', glob: ['sop/e/*/index.html'] },
  ]);
});

test('every agency is in exactly one bundle and one part of it, whatever the limits', () => {
  const agencies = ['a', 'b', 'c', 'd', 'e', 'f'];
  const all = agencies.flatMap((agency, at) => sop(agency, at + 1));
  for (let limit = 1; limit <= all.length; limit++) {
    for (const atOnce of [1, 4, 100]) {
      const named = planBundel(all, pages, limit, atOnce)
        .flatMap(({ glob }) => glob)
        .flatMap((glob) => /^sop\/\{?([^}/*]+)\}?\/\*\/index/.exec(glob)?.[1]?.split(',') ?? []);
      expect(named).toEqual(agencies);
    }
  }
});
