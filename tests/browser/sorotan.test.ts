import { expect, test } from 'vitest';
import { pisahSorotan } from '../../src/browser/cari/sorotan.ts';

test.each([
  ['Draft <mark>Surat</mark> Pengantar', ['Draft ', '*Surat', ' Pengantar']],
  ['<mark>a</mark><mark>b</mark>', ['*a', '*b']],
  ['R &amp; D &lt;b&gt; &quot;x&quot; &#39;y&#39; &lain;', ['R & D <b> "x" \'y\' &lain;']],
  ['&lt;mark&gt;bukan&lt;/mark&gt;', ['<mark>bukan</mark>']],
  ['<img src=x onerror=alert(1)>', ['<img src=x onerror=alert(1)>']],
  ['', []],
])('an excerpt becomes plain pieces: %s', (html, expected) => {
  expect(pisahSorotan(html).map(({ teks, cocok }) => (cocok ? `*${teks}` : teks))).toEqual(expected);
});
