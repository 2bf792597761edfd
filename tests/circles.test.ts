/** No file needs itself: imports of a room, types included, run one way. */
import { expect, test } from 'vitest';
import { FILES, listImport, resolveImport } from './source.ts';

/** The sets of files of which each reaches every other, each in order of name. */
function findCircles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const reach = new Map<string, ReadonlySet<string>>();
  for (const start of imports.keys()) {
    const seen = new Set<string>();
    const open = [...(imports.get(start) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      open.push(...(imports.get(file) ?? []));
    }
    reach.set(start, seen);
  }
  const inCircle = [...imports.keys()].filter((file) => reach.get(file)?.has(file));
  const circles = inCircle.map((file) =>
    inCircle.filter((other) => reach.get(file)?.has(other) && reach.get(other)?.has(file)).sort(),
  );
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}

test.each([
  ['none', { a: ['b', 'c'], b: ['c'], c: [] }, []],
  ['a file that imports itself', { a: ['a'] }, [['a']]],
  [
    'two circles, one reached from the other',
    { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a long one', { c: ['a'], a: ['b'], b: ['c'], d: ['a'] }, [['a', 'b', 'c']]],
])('circles are found: %s', (_, imports, expected) => {
  expect(findCircles(new Map(Object.entries<string[]>(imports)))).toEqual(expected);
});

test('no circle of imports', () => {
  const known = new Set(FILES);
  const imports = FILES.map(
    (file) =>
      [
        file,
        listImport(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => resolveImport(file, specifier))
          .filter((target) => known.has(target)),
      ] as const,
  );
  expect(findCircles(new Map(imports))).toEqual([]);
});
