import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { alamatIndeks, readPecahan, renderIndeks, writePecahan } from '../../src/integrations/halaman-indeks.ts';
import { kunciPasangan } from '../../src/search/kunci.ts';

const halaman = {
  url: '/sop/a/b/',
  content:
    'Judul ⟦sop# | susun draf | kepala | nomor "7" | topik | zjsusundraf zftopika ⟧ Isi & lain ' +
    '⟦langkah#langkah-x | periksa draf | staf | periksa draf surat | susun | zmperiksa zfperanx ⟧ Memeriksa draf.',
  meta: { title: 'Judul' },
  filters: { jenis: ['sop'], jabatan: ['kepala & staf'] },
  anchors: [
    { id: 'langkah-x', title: 'Langkah 1: Periksa', element: 'tr', location: 9 },
    { id: 'lain', element: 'h2', location: 20 },
  ],
};

test('every root and key is indexed once, titles first; visible words and facet keys are not', () => {
  const html = renderIndeks(halaman);
  const [titles = '', others = ''] = [...html.matchAll(/<p[^>]*>([^<]*)<\/p>/g)].map(([, text = '']) => text);
  expect(titles).toBe('susun draf periksa');
  expect(others.split(' ').sort()).toEqual(
    [
      '&quot;7&quot;',
      'kepala',
      'nomor',
      'staf',
      'surat',
      'topik',
      'zbperiksadraf',
      'zbsusundraf',
      'zjsusundraf',
      'zmperiksa',
    ].sort(),
  );
  expect(html).not.toContain('data-pagefind-filter');
});

test.each([
  ['two roots', ['periksa', 'draf']],
  ['a root with a hyphen', ['rancang', 'undang-undang']],
  ['a root with a full stop and digits', ['formulir', 'f.1-01', 'kirim']],
])('pairs are the keys that a question asks for: %s', (_, roots) => {
  const html = renderIndeks({ ...halaman, content: `⟦langkah#langkah-x | ${roots.join(' ')} | staf ⟧` });
  const written = html.replace(/<[^>]*>/g, ' ').split(' ');
  expect(written).toEqual(expect.arrayContaining(kunciPasangan(roots)));
});

test('a page without fields is found by its words', () => {
  expect(renderIndeks({ ...halaman, content: 'Hanya kata <biasa>' })).toContain('Hanya kata &lt;biasa>');
});

test('the file of a page holds what readers see, and its name follows it', () => {
  const file = readPecahan(writePecahan(halaman));
  expect(file).toEqual({
    url: halaman.url,
    content: halaman.content,
    meta: halaman.meta,
    anchors: [{ id: 'langkah-x', title: 'Langkah 1: Periksa' }],
  });
  expect(alamatIndeks(halaman)).toBe(alamatIndeks({ ...halaman }));
  expect(alamatIndeks({ ...halaman, content: `${halaman.content} baru` })).not.toBe(alamatIndeks(halaman));
});

test('a file of another shape stops the build', () => {
  expect(() => readPecahan(gzipSync('{"url":"/"}'))).toThrow(
    'Pecahan indeks Pagefind tidak dikenali. Periksa apakah versi Pagefind baru saja diganti.',
  );
});
