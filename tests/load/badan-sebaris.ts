/** Lines of a generated body: words, markup of every kind, and what is almost that. */
import fc from 'fast-check';

export const pilih = <T>(...list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);
/** Mostly the first, so that a share of bodies is accepted that is worth judging. */
export const jarang = <T>(biasa: fc.Arbitrary<T>, lain: fc.Arbitrary<T>, seper = 8): fc.Arbitrary<T> =>
  fc.oneof({ weight: seper - 1, arbitrary: biasa }, { weight: 1, arbitrary: lain });
export const gabung = (arbitrary: fc.Arbitrary<string>, min: number, max: number, antara = ''): fc.Arbitrary<string> =>
  fc.array(arbitrary, { minLength: min, maxLength: max }).map((parts) => parts.join(antara));

const KATA = pilih(
  'periksa',
  'draf',
  'Kepala',
  'surat',
  'é',
  '10.',
  '1)',
  'a',
  'x\u00a0y',
  '…',
  '“PK”',
  '😀',
  'import',
  'export',
);
export const HTML = pilih(
  '<script>alert(1)</script>',
  '<meta http-equiv="refresh" content="0;url=//x.example">',
  '<img src=x onerror=alert(1)>',
  '<iframe src="//x.example"></iframe>',
  '<style>*{display:none}</style>',
  '<svg onload=alert(1)/>',
  '<a href="javascript:alert(1)">a</a>',
  '<b>a</b>',
  '<p>',
  '</div>',
  '<br>',
  '<br/>',
  '<!-- a -->',
  '<?php a ?>',
  '<!DOCTYPE html>',
  '<![CDATA[a]]>',
  '<textarea>',
  '<form><input name=x>',
  '<x-y>',
  '<base href=//x.example>',
  '<',
  '<a',
  '</',
);
export const JSX = pilih(
  '<Langkah id="a" />',
  '<Langkah id="a"/>',
  "<Peraturan id='b' />",
  '<Langkah id="a" sop="x/y" />',
  '<Langkah\nid="a"\n/>',
  '<Bagan />',
  '<Catatan jenis="info">a</Catatan>',
  '<Langkah id="a">b</Langkah>',
  '<Langkah id={a} />',
  '<Langkah {...a} />',
  '<Langkah id="&lt;script>" />',
  '<Langkah id="a" id="<b>" />',
  '<>a</>',
  '<a.b />',
  '<a:b />',
  '{a}',
  '{/* a */}',
  '{',
  '}',
  '{<b>',
  '{`${',
);
const ENTITAS = pilih(
  '&lt;script&gt;',
  '&#60;b>',
  '&#x3c;img src=x>',
  '&amp;lt;b>',
  '&quot;',
  '&colon;',
  '&Tab;',
  '&NewLine;',
  '&nbsp;',
  '&',
  '&#0;',
  '&#x110000;',
);
export const LOLOS = pilih('\\<', '\\{', '\\}', '\\\\', '\\`', '\\[', '\\*', '\\&', '\\\n', '\\\\{', '\\\\\\{');
export const ALAMAT = jarang(
  pilih(
    'https://x.example/',
    '/temuan/',
    '#a',
    'mailto:a@x.example',
    '<a b>',
    '',
    '../a',
    '/a{b}',
    '//x.example',
    'a"b',
    "a'b",
    '<>',
  ),
  pilih(
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '<javascript:alert(1)>',
    '<java\tscript:alert(1)>',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#x3a;alert(1)',
    '&Tab;javascript:alert(1)',
    'java&NewLine;script:alert(1)',
    'java\\script:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    'vbscript:a',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    'blob:a',
    'file:///etc/passwd',
    'https:javascript:alert(1)',
    '%6aavascript:alert(1)',
  ),
  4,
);
export const JUDUL = jarang(
  pilih(''),
  pilih(' "a"', " 'a\nb'", ' (a)', ' "<b>"', ' "a" b', ' "&quot; onclick=&quot;x"'),
  3,
);
export const LABEL = pilih('a', 'b', 'A', '^1', '^a', '^{', 'a b', '^a b', '^<b>');

export const { sebaris } = fc.letrec<{ sebaris: string; butir: string }>((tie) => {
  const isi = tie('sebaris');
  const rentang = (tanda: readonly string[]): fc.Arbitrary<string> =>
    fc.tuple(pilih(...tanda), isi, fc.boolean()).map(([tanda_, teks, utuh]) => tanda_ + teks + (utuh ? tanda_ : ''));
  return {
    sebaris: gabung(tie('butir'), 1, 4, ' '),
    butir: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 8, arbitrary: KATA },
      { weight: 2, arbitrary: ENTITAS },
      { weight: 2, arbitrary: LOLOS },
      { weight: 1, arbitrary: jarang(JSX, HTML, 3) },
      {
        weight: 1,
        arbitrary: pilih(
          '\t',
          '  \n',
          '\n',
          '\n    ',
          '\n> ',
          '\n\t',
          '  ',
          '"a"',
          "'",
          '--',
          '...',
          '|',
          '~',
          '^',
          '$',
          ':::',
        ),
      },
      {
        weight: 1,
        arbitrary: pilih(
          'www.x.example',
          'https://x.example/?a&lt;b',
          'a@x.example',
          'mailto:a@x.example',
          'xmpp:a@x.example',
          'http://x.example/<b>',
          '<https://x.example>',
          'ftp://x.example',
        ),
      },
      { weight: 1, arbitrary: rentang(['*', '**', '_', '__', '~~', '~', '***']) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(pilih('`', '``', '```', '~~~'), fc.oneof(isi, HTML, JSX), fc.boolean())
          .map(([tanda, teks, utuh]) => tanda + teks + (utuh ? tanda : '')),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(pilih('[', '[', '[', '!['), isi, ALAMAT, JUDUL)
          .map(([buka, teks, alamat, judul]) => `${buka}${teks}](${alamat}${judul})`),
      },
      { weight: 1, arbitrary: fc.tuple(isi, LABEL).map(([teks, label]) => `[${teks}][${label}]`) },
      { weight: 2, arbitrary: LABEL.map((label) => `[${label}]`) },
    ),
  };
});
