import { expect, test } from 'vitest';
import { planBundel } from '../../src/integrations/bundel.ts';

const sop = (agency: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${agency}/sop-${at}`);
const pages = ['sop', 'jabatan', 'index.html', 'pagefind', 'peraturan'];

test('few SOPs make one bundle over the whole site', () => {
  expect(planBundel(sop('a', 9), pages, 10)).toEqual([{ nama: '', glob: '**/*.html' }]);
});

test('from the limit on, agencies are grouped whole and in order, and the other pages stay in the main bundle', () => {
  const all = [...sop('c', 2), ...sop('a', 3), ...sop('b', 2), ...sop('d', 9), ...sop('e', 1)];
  expect(planBundel(all, pages, 10)).toEqual([
    { nama: '', glob: '{index.html,jabatan/**/*.html,peraturan/**/*.html}' },
    { nama: '1', glob: 'sop/{a,b}/**/*.html' },
    { nama: '2', glob: 'sop/c/**/*.html' },
    { nama: '3', glob: 'sop/d/**/*.html' },
    { nama: '4', glob: 'sop/e/**/*.html' },
  ]);
});

test('every agency is in exactly one bundle, whatever the limit', () => {
  const agencies = ['a', 'b', 'c', 'd', 'e', 'f'];
  const all = agencies.flatMap((agency, at) => sop(agency, at + 1));
  for (let limit = 1; limit <= all.length; limit++) {
    const named = planBundel(all, pages, limit).flatMap(
      ({ glob }) => /^sop\/\{?([^}/]+)/.exec(glob)?.[1]?.split(',') ?? [],
    );
    expect(named).toEqual(agencies);
  }
});
