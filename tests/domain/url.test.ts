/** The addresses that the contract promises for good. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as url from '../../src/domain/url.ts';

test.each([
  [url.sopUrl('a/b'), '/sop/a/b/'],
  [url.langkahUrl('a/b', 'x'), '/sop/a/b/#langkah-x'],
  [url.halamanLangkahUrl('a/b', 'x'), '/sop/a/b/langkah/x/'],
  [url.sematkanUrl('a/b'), '/sematkan/a/b/'],
  [url.sematkanUrl('a/b', 'x'), '/sematkan/a/b/x/'],
  [url.oembedUrl('a/b'), '/sematkan/a/b/oembed.json'],
  [url.oembedUrl('a/b', 'x'), '/sematkan/a/b/x/oembed.json'],
  [url.orientasiUrl('o'), '/orientasi/o/'],
  [url.exportUrl('a/b', 'docx'), '/sop/a/b.docx'],
  [url.instansiUrl('a'), '/instansi/a/'],
  [url.topikUrl('t'), '/topik/t/'],
  [url.peranUrl('p'), '/peran/p/'],
  [url.peranUrl('p', 'a'), '/peran/p/a/'],
  [url.jabatanUrl('j'), '/jabatan/j/'],
  [url.jabatanUrl('j', 'a'), '/jabatan/j/a/'],
  [url.peraturanUrl('uu-1'), '/peraturan/uu-1/'],
  [url.peraturanUrl('uu-1', 'a'), '/peraturan/uu-1/a/'],
  [url.temuanUrl(), '/temuan/'],
  [url.temuanUrl('r'), '/temuan/r/'],
  [url.temuanInstansiUrl('a'), '/temuan/instansi/a/'],
  [url.naskahUrl('n'), '/naskah/n/'],
  [url.naskahUrl('n', 12), '/naskah/n/#b12'],
  [url.istilahUrl('Renja SKPD'), '/glosarium/#istilah-renja-skpd'],
  [url.istilahUrl('(5W+1H)'), '/glosarium/#istilah-5w-1h'],
  [url.istilahUrl('Non-PNS'), '/glosarium/#istilah-non-pns'],
])('%s', (found, expected) => expect(found).toBe(expected));

test('the two parts of an id make it again', () => {
  const part = fc.stringMatching(/^[a-z0-9-]{1,10}$/);
  fc.assert(
    fc.property(part, part, (instansi, slug) => {
      expect(url.splitId(`${instansi}/${slug}`)).toEqual({ instansi, slug });
    }),
  );
});

describe('in a portal', () => {
  const bagian = { 'dinas-a': 'https://a.example/', constructor: 'https://x.example/' };
  test.each([
    ['/sop/dinas-a/b/', 'https://a.example/sop/dinas-a/b/'],
    ['/sop/dinas-a/b/cetak/f4/', 'https://a.example/sop/dinas-a/b/cetak/f4/'],
    ['/sematkan/dinas-a/b/', 'https://a.example/sematkan/dinas-a/b/'],
    ['/instansi/dinas-a/', 'https://a.example/instansi/dinas-a/'],
    ['/sop/dinas-b/b/', null],
    ['/sop/', null],
    ['/topik/dinas-a/', null],
    ['/x/sop/dinas-a/b/', null],
    ['/sop/toString/b/', null],
    ['/sop/dinas-a', null],
  ])('%s: %s', (path, expected) => expect(url.alamatBagian(bagian, path)).toBe(expected));
});
