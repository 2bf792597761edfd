import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alamatSitus } from '../../src/domain/url.ts';

describe('the address of another site', () => {
  test.each([
    ['https://sop.dinas-a.example', 'https://sop.dinas-a.example/'],
    ['https://SOP.Dinas-A.example:8443/katalog', 'https://sop.dinas-a.example:8443/katalog/'],
    ['https://contoh.example/a/../b//', 'https://contoh.example/b/'],
    ['http://localhost:4700/', 'http://localhost:4700/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
    ['http://[::1]/x/', 'http://[::1]/x/'],
    ['/dinas-a', '/dinas-a/'],
    ['/kota/../dinas-a/', '/dinas-a/'],
  ])('%s is %s', (tulis, alamat) => expect(alamatSitus(tulis)).toBe(alamat));

  test.each([
    'http://sop.dinas-a.example/',
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' https://contoh.example/',
    'data:text/html,x',
    'ftp://contoh.example/',
    'https:contoh.example',
    'https://',
    'https://nama:sandi@contoh.example/',
    'https://contoh.example/?a=1',
    'https://contoh.example/#a',
    '//contoh.example/',
    '/\\contoh.example/',
    '/\t/contoh.example/',
    '/.//contoh.example/',
    '/a/..//contoh.example/',
    'https://a"b.example/',
    'https://contoh.example/;script-src *',
    'dinas-a/',
    '../dinas-a/',
    '/',
    '',
  ])('%j is none', (tulis) => expect(alamatSitus(tulis)).toBeNull());

  test('whatever is written: https, this machine, or a path of this host, and the same again', () => {
    const piece = fc.constantFrom(
      'https:',
      'http:',
      'javascript:',
      '/',
      '\\',
      '//',
      '.',
      '..',
      '@',
      'a.example',
      'localhost',
      '\t',
      '\n',
      ' ',
      ':1',
      '?',
      '#',
      '%2f',
      '\u202e',
      'ａ',
      ';',
      "'",
      '"',
      '<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const alamat = alamatSitus(pieces.join(''));
        if (alamat === null) return;
        const { protocol, hostname, origin } = new URL(alamat, 'https://portal.example');
        expect(protocol === 'https:' || hostname === 'localhost').toBe(true);
        if (alamat.startsWith('/')) expect(origin).toBe('https://portal.example');
        expect(alamat).toMatch(/^[\w.~%:[\]/-]+\/$/);
        expect(alamatSitus(alamat)).toBe(alamat);
      }),
      { numRuns: 20_000 },
    );
  });
});
