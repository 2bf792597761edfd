/** Bodies as an author, a careless one and a hostile one would write them: by the grammar of Markdown and MDX, bent at its seams. */
import fc from 'fast-check';
import { ALAMAT, gabung, HTML, jarang, JSX, JUDUL, LABEL, LOLOS, pilih, sebaris } from './badan-sebaris.ts';

const INDEN = jarang(
  pilih('', '', '', ' ', '  ', '   '),
  pilih('    ', '     ', '\t', ' \t', '        ', '\u00a0   '),
  4,
);
const ISI_KODE = gabung(
  fc.oneof(sebaris, HTML, JSX, pilih('', '```', '    a', '\ta', '- a', '> a', '# a')),
  0,
  3,
  '\n',
);
const baris = (teks: string, awal: string, lain = awal): string =>
  teks
    .split('\n')
    .map((line, index) => (index === 0 ? awal : lain) + line)
    .join('\n');

const { blok } = fc.letrec<{ blok: string; isi: string }>((tie) => ({
  isi: fc.oneof(
    { depthSize: 'small' },
    sebaris,
    fc.tuple(tie('blok'), pilih('\n', '\n\n'), tie('blok')).map((parts) => parts.join('')),
    tie('blok'),
  ),
  blok: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 6, arbitrary: fc.tuple(INDEN, sebaris, INDEN).map(([awal, teks, lain]) => baris(teks, awal, lain)) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          INDEN,
          pilih('```', '~~~', '````'),
          jarang(pilih('', 'js', 'yaml a'), pilih('{js}', 'a`b', '<b>', '"><b>'), 4),
          ISI_KODE,
          INDEN,
          jarang(pilih(''), pilih(' x', '`'), 6),
          fc.boolean(),
        )
        .map(
          ([inden, pagar, info, isi, inden2, ekor, utuh]) =>
            `${inden}${pagar}${info}\n${baris(isi, inden)}${utuh ? `\n${inden2}${pagar}${ekor}` : ''}`,
        ),
    },
    { weight: 2, arbitrary: fc.tuple(pilih('    ', '\t', '     '), ISI_KODE).map(([inden, isi]) => baris(isi, inden)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(INDEN, pilih('#', '##', '###', '######', '#######'), sebaris, pilih('', ' ##'))
        .map((parts) => `${parts[0]}${parts[1]} ${parts[2]}${parts[3]}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(sebaris, INDEN, pilih('===', '---', '-', '='))
        .map(([teks, inden, garis]) => `${teks}\n${inden}${garis}`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(INDEN, pilih('---', '***', '* * *', '_ _ _', '- - -', '+++')).map((parts) => parts.join('')),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          pilih('| a | b |', 'a | b', '| a |'),
          pilih('|:-|-:|', '-|-', '|-|', '|:-:|-|'),
          fc.array(gabung(fc.oneof(sebaris, LOLOS), 1, 3, ' | '), { maxLength: 2 }),
          INDEN,
        )
        .map(([kepala, garis, rows, inden]) => [kepala, garis, ...rows].map((row) => inden + row).join('\n')),
    },
    { weight: 1, arbitrary: fc.tuple(INDEN, HTML, sebaris).map(([inden, html, teks]) => `${inden}${html}\n${teks}`) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          INDEN,
          pilih('- ', '* ', '+ ', '1. ', '2) ', '-\t', '- [ ] ', '- [x] ', '-   ', '-    ', '-     ', '-'),
          tie('isi'),
          pilih(0, 0, 0, -1, 1, 4),
        )
        .map(([inden, tanda, isi, geser]) =>
          baris(isi, inden + tanda, ' '.repeat(Math.max(0, inden.length + tanda.length + geser))),
        ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(INDEN, pilih('> ', '>', '>\t', '>     '), tie('isi'), fc.boolean())
        .map(([inden, tanda, isi, malas]) => baris(isi, inden + tanda, malas ? '' : inden + tanda)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(INDEN, LABEL, pilih(' ', '\n', '\n   ', ''), ALAMAT, JUDUL)
        .map(([inden, label, antara, alamat, judul]) => `${inden}[${label}]:${antara}${alamat}${judul}`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(INDEN, pilih('1', 'a', '{', 'a b'), tie('isi'), pilih('    ', '', '\t', '   '))
        .map(([inden, label, isi, lain]) => baris(isi, `${inden}[^${label}]: `, lain)),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(INDEN, pilih('penting', 'info', 'lain'), pilih('\n\n', '\n', ''), tie('isi'))
        .map(([inden, jenis, jeda, isi]) => baris(`<Catatan jenis="${jenis}">${jeda}${isi}${jeda}</Catatan>`, inden)),
    },
    { weight: 1, arbitrary: fc.tuple(INDEN, JSX).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: pilih("import a from 'a'", 'export const a = 1', 'a: 1\n---', '\u000c', '&nbsp;') },
  ),
}));

/** A text of Markdown and MDX without carriage returns; about half of them are accepted. */
export const badanAcak: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(blok, pilih('\n\n', '\n\n', '\n', '\n \n', '\n\n\n')), { minLength: 1, maxLength: 4 }),
    jarang(
      fc.constant(null),
      fc.tuple(fc.nat(), pilih('', '\n', ' ', '\t', '`', '>', '<', '\\', '{', '&', '[', '    ')),
      5,
    ),
  )
  .map(([parts, sisip]) => {
    const teks = parts.flat().join('');
    if (sisip === null) return teks;
    const at = sisip[0] % (teks.length + 1);
    // Nothing to insert: take a sign away.
    return sisip[1] === '' ? teks.slice(0, at) + teks.slice(at + 1) : teks.slice(0, at) + sisip[1] + teks.slice(at);
  });
