/** A tree as HTML: read back by a parser it is the same tree, whatever stands in it. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/view/render-html.ts';
import { el } from '../../src/view/simpul.ts';

test.each([
  [el('p', {}, 'a & b < c > d "e" \'f\''), "<p>a &amp; b &lt; c &gt; d &quot;e&quot; 'f'</p>"],
  [el('a', { href: '/?a=1&b="2"', title: '<i>' }, 'x'), '<a href="/?a=1&amp;b=&quot;2&quot;" title="&lt;i&gt;">x</a>'],
  [el('p', { hidden: true, id: 'x' }), '<p hidden id="x"></p>'],
  [el('input', { name: 'a', checked: true }), '<input name="a" checked>'],
  [el('p', {}, 'a', el('br'), el('b', {}, 'c')), '<p>a<br><b>c</b></p>'],
  [el('colgroup', {}, el('col', { class: 'x' })), '<colgroup><col class="x"></colgroup>'],
])('%#: %j', (tree, html) => expect(renderHtml(tree)).toBe(html));

test('words alone are escaped too', () => expect(renderHtml('<b>&"')).toBe('&lt;b&gt;&amp;&quot;'));

test('any words and attributes come back', () => {
  const { document } = new JSDOM('').window;
  // A parser reads no NUL and makes a line feed of a carriage return.
  const text = fc.string({ unit: 'binary', minLength: 1 }).filter((words) => !/[\0\r\ud800-\udfff]/.test(words));
  fc.assert(
    fc.property(text, text, (words, value) => {
      const home = document.createElement('div');
      home.innerHTML = renderHtml(el('p', { title: value }, words));
      expect(home.children).toHaveLength(1);
      expect([home.firstElementChild?.getAttribute('title'), home.textContent]).toEqual([value, words]);
    }),
  );
});

test('attributes and children that are nothing are left out, lists are laid flat', () => {
  expect(
    el('p', { a: null, b: undefined, c: false, d: true, e: 0, f: '' }, null, undefined, false, '', [
      'x',
      [null, ['y']],
    ]),
  ).toEqual({
    tag: 'p',
    atribut: { d: '', e: '0', f: '' },
    anak: ['x', 'y'],
  });
  expect(el('br')).toEqual({ tag: 'br', atribut: {}, anak: [] });
});
