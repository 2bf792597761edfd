/** Every page is valid HTML: the standard's rules and those of accessibility, as html-validate knows them. */
import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { PAGE_KINDS, pages } from './site.ts';

const CONFIG: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  elements: [
    'html5',
    // The standard's sectioning content is article, aside, nav and section; details may stand in a table head.
    { details: { sectioning: false } },
  ],
  rules: {
    // Tables become cards below 60 rem; Safari drops their meaning with `display: grid`, so their roles are repeated.
    'no-redundant-role': 'off',
    // A combobox needs a listbox, and an example that scrolls is a region by its name: no native element does either.
    'prefer-native-element': ['error', { exclude: ['listbox', 'region'] }],
    // Filters answer at once and send nothing: a button would do nothing.
    'wcag/h32': 'off',
    // Boxes of one name are one list of choices, in the address as well.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
};

const validator = new HtmlValidate(CONFIG);
const judge = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    );

test('every page of the site is valid', () => {
  expect(pages.map(({ url }) => url)).toEqual(expect.arrayContaining([...PAGE_KINDS]));
  const problems = pages.flatMap(({ url, html }) => judge(html).map((problem) => `${url} ${problem}`));
  expect(problems).toEqual([]);
});

test('the validator looks: a broken page has errors', () => {
  const html =
    '<!doctype html><html lang="id"><head><title>x</title></head><body><p id="a"><div id="a"></p><img src="x.png"></body></html>';
  expect(judge(html).join('\n')).toMatch(/no-dup-id[^]*|close-order/);
  expect(judge(html).length).toBeGreaterThanOrEqual(3);
});
