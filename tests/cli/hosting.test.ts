/** The two files for hosts say what the rules say, address by address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aturanKepala, kebijakanIsi, SETAHUN, TANPA_BINGKAI } from '../../src/cli/hosting/kebijakan.ts';
import { bacaKepala, kepalaUntuk, tulisKepala } from '../../src/cli/hosting/kepala.ts';
import { PELAYAN, tempatSitus, tulisHosting } from '../../src/cli/hosting.ts';
import { ROOT } from '../content.ts';

const tempat = tempatSitus();
const nginx = (dasar = '/'): string =>
  tulisHosting(tempatSitus({ dasar }), PELAYAN).get('src/cli/hosting/nginx.conf') ?? '';

/** What nginx's `map` gives for a path: the first regular expression that fits, else the default. */
function petaNginx(conf: string, header: string, path: string): string {
  const variable = `lajur_${header.toLowerCase().replaceAll('-', '_')}`;
  const block = new RegExp(`map \\$uri \\$${variable} \\{([^}]*)\\}`).exec(conf)?.[1] ?? '';
  const lines = [...block.matchAll(/^ {2}(\S+) "([^"]*)";$/gm)];
  const hit = lines.find(([, key = '']) => key.startsWith('~') && new RegExp(key.slice(1)).test(path));
  return (hit ?? lines.find(([, key]) => key === 'default'))?.[2] ?? '';
}

test.each([...tulisHosting(tempat, PELAYAN)])('%s is what `npm run lajur -- hosting` writes', (file, text) => {
  expect(readFileSync(join(ROOT, file), 'utf8')).toBe(text);
});

test('the policy has no unsafe word but that of WebAssembly, and names no other origin', () => {
  const policy = kebijakanIsi(tempat);
  expect(policy.match(/'unsafe-[\w-]+'|https?:/g)).toBeNull();
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy).toContain("default-src 'none';");
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types lajur-pekerja");
});

test('a portal may read from its parts, and from nothing else', () => {
  const policy = kebijakanIsi({ ...tempat, bagian: ['https://a.contoh.go.id'] });
  expect(policy.match(/https:[^; ]*/g)).toEqual(['https://a.contoh.go.id']);
  expect(policy).toContain("connect-src 'self' https://a.contoh.go.id;");
});

test('a part is an address of another site, or no part', () => {
  expect(tempatSitus({ bagian: ['https://A.contoh.go.id', '/kota-b/'] }).bagian).toEqual(['https://a.contoh.go.id/']);
  for (const bagian of ['https://a.contoh.go.id/; script-src *', 'javascript:alert(1)', '*'])
    expect(() => tempatSitus({ bagian: [bagian] })).toThrow(
      `--bagian "${bagian}" bukan alamat situs. Tulis seperti https://sop.kota-b.example/.`,
    );
});

describe('headers of an address', () => {
  const aturan = aturanKepala(tempat);

  test('what is written is read back the same', () => {
    const again = bacaKepala(tulisKepala(aturan));
    for (const path of [
      '/',
      '/sop/a/b/',
      '/sematkan/a/b/',
      '/_astro/x.js',
      '/pagefind/fragment/x',
      '/data/sop.json',
      '/x',
    ])
      expect([path, kepalaUntuk(again, path)]).toEqual([path, kepalaUntuk(aturan, path)]);
  });

  test.each([
    ['/', true],
    ['/sop/a/b/', true],
    ['/luring/', true],
    ['/sematkan/a/b/', false],
    ['/sematkan-palsu/', false],
  ])('%s closed to frames by _headers: %s', (path, closed) => {
    expect((kepalaUntuk(aturan, path)['Content-Security-Policy'] ?? '').includes(TANPA_BINGKAI)).toBe(closed);
  });

  test('_headers and nginx agree on every branch', () => {
    const conf = nginx();
    const branches = tempat.cabang.filter((name) => name !== '').map((name) => `/${name}/x`);
    for (const path of [...branches, '/_astro/a.b.js', '/pagefind/fragment/a', '/pagefind/pagefind.js']) {
      const kepala = { 'Cache-Control': 'no-cache', ...kepalaUntuk(aturan, path) };
      for (const [name, value] of Object.entries(kepala)) {
        const said = petaNginx(conf, name, path);
        // nginx closes what no branch stands for as well.
        expect([path, name, said.replace(`, ${TANPA_BINGKAI}`, '')]).toEqual([
          path,
          name,
          value.replace(`, ${TANPA_BINGKAI}`, ''),
        ]);
      }
    }
    expect(petaNginx(conf, 'Cache-Control', '/_astro/a.b.js')).toBe(SETAHUN);
  });

  test.each(['/', '/sop/'])('nginx closes every address to frames but those below %ssematkan/', (dasar) => {
    const conf = nginx(dasar);
    const path = fc
      .array(fc.constantFrom('sop', 'sematkan', 'data', 'a', '..', 'sematkan.js', '%2e'))
      .map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(path, (item) => {
        const open = item.startsWith(`${dasar}sematkan/`);
        expect(petaNginx(conf, 'Content-Security-Policy', item).includes(TANPA_BINGKAI)).toBe(!open);
        expect(petaNginx(conf, 'X-Frame-Options', item)).toBe(open ? '' : 'DENY');
      }),
    );
  });
});
