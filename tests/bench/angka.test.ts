import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fillReadme, readAngka, readMutasi } from './angka.ts';
import { DAFTAR } from './daftar.ts';

const README = readFileSync(new URL('README.md', import.meta.url), 'utf8');

describe('figures of the benches', () => {
  test('the README says what the kept figures say', () => {
    expect(fillReadme(README, readAngka(), readMutasi())).toBe(README);
  });

  test('every figure is of a bench that can be run again', () => {
    expect(readAngka().filter(({ bench }) => !Object.hasOwn(DAFTAR, bench))).toEqual([]);
  });

  test('new figures stand in the order of the benches, and nothing else of the page changes', () => {
    const page = 'Head.\n\n<!-- figures: written by the benches -->\nold\n<!-- end of figures -->\n\nFoot.\n';
    const angka = [
      { bench: 'temuan', apa: 'findings', nilai: '2', tanggal: '2026-01-02' },
      { bench: 'cari', apa: 'search', nilai: '1', tanggal: '2026-01-01' },
    ];
    const mutasi = { ruang: { view: { seed: 7, bagian: 1, diuji: 4, mati: 3, takTerjangkau: 0, mutan: 4 } } };
    expect(fillReadme(page, angka, mutasi)).toBe(`Head.

<!-- figures: written by the benches -->

| what | figure | bench | measured |
| --- | --- | --- | --- |
| search | 1 | \`cari\` | 2026-01-01 |
| findings | 2 | \`temuan\` | 2026-01-02 |

### Mutants noticed by a room's own unit tests

| room | killed of covered | run | seed, share | reached by no unit test | mutants |
| --- | --- | --- | --- | --- | --- |
| \`view\` | 75.0 % | 4 | 7, 1 | 0 of 4 | 4 |

<!-- end of figures -->

Foot.
`);
  });
});
