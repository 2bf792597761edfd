/** Styles come with what they dress. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './content.ts';

const list = (pattern: string): string[] => globSync(pattern, { cwd: ROOT }).sort();
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
/** Stylesheets a file imports, as paths from the root. */
const stylesOf = (file: string): string[] =>
  [...read(file).matchAll(/^(?:import|@import) '(\.[^']+\.css)'/gm)].map((match) =>
    normalize(join(dirname(file), match[1] ?? '')),
  );

const files = [...list('src/**/*.astro'), ...list('src/**/*.css')];
const uses = new Map(files.map((file) => [file, stylesOf(file)]));
const classesOf = (css: string): string[] => [
  ...new Set([...read(css).matchAll(/\.([a-z][a-z0-9-]*)/g)].map((match) => match[1] ?? '')),
];

test('a page imports only styles of pages, a component only its own and those of drawings', () => {
  const foreign = [...uses].flatMap(([file, styles]) =>
    styles.filter((css) =>
      file.startsWith('src/components/')
        ? !/^src\/(?:components|draw)\//.test(css)
        : !css.startsWith('src/layouts/gaya/'),
    ),
  );
  expect(foreign).toEqual([]);
});

test('every stylesheet is used', () => {
  const used = new Set([...uses.values()].flat());
  expect(list('src/{components,draw,layouts}/**/*.css').filter((css) => !used.has(css))).toEqual([]);
});

test('the frame lies in one layer, so that the order of files decides nothing between it and the rest', () => {
  for (const frame of ['rangka', 'rangka-sematan'])
    expect(
      read(`src/layouts/gaya/${frame}.css`)
        .match(/@import .*/g)
        ?.filter((line) => !line.endsWith(' layer(rangka);')),
    ).toEqual([]);
});

test('a page writes no class that the styles of components dress', () => {
  const layouts = list('src/layouts/*.astro').flatMap(stylesOf);
  const frame = new Set([...layouts, ...layouts.flatMap(stylesOf)].flatMap(classesOf));
  const components = list('src/components/**/*.css');
  const strays = list('src/pages/**/*.astro').flatMap((page) => {
    const own = new Set([...frame, ...stylesOf(page).flatMap(classesOf)]);
    const written = [...read(page).matchAll(/\bclass(?::list)?=(?:"([^"]+)"|\{([^}]+)\})/g)].flatMap(
      (match) => (match[1] ?? match[2] ?? '').match(/[a-z][a-z0-9-]*/g) ?? [],
    );
    return written
      .filter((name) => !own.has(name) && components.some((css) => classesOf(css).includes(name)))
      .map((name) => `${page}: ${name}`);
  });
  expect([...new Set(strays)]).toEqual([]);
});
