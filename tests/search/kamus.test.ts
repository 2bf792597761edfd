/** The dictionary of a site: roots in order, their words by how usual they are. */
import { expect, test } from 'vitest';
import { createKamus } from '../../src/search/kamus.ts';
import { splitKamus } from '../../src/search/kamus-bagian.ts';

test('every hit counts a root once; words stand by use, then by name, six at most', () => {
  const kamus = createKamus(
    [
      'surat surat pengantar',
      'Surat antar',
      'mengantar mengantar diantar',
      'antarkan antari terantar pengantaran 12a yang x1',
    ],
    [
      { istilah: 'PK', kepanjangan: 'Perjanjian Kinerja' },
      { istilah: 'paraf', arti: 'Tanda tangan.' },
    ],
  );
  expect(kamus.versi).toBe(1);
  expect(kamus.dokumen).toBe(4);
  expect(kamus.akar['surat']).toEqual([2, 'surat']);
  expect(kamus.akar['antar']).toEqual([4, 'mengantar', 'antar', 'antari', 'antarkan', 'diantar', 'pengantar']);
  expect(kamus.istilah).toEqual([['PK', 'Perjanjian Kinerja']]);
  expect(Object.keys(kamus.akar)).toEqual(Object.keys(kamus.akar).sort());
  expect(Object.values(kamus.akar).flatMap(([, ...forms]) => forms)).not.toContain('12a');
});

test('parts stand in the order of their letters', () => {
  const akar = Object.fromEntries(['zeta', 'beta', 'alfa', '1a'].map((root): [string, [number]] => [root, [1]]));
  const { inti, bagian } = splitKamus({ versi: 1, dokumen: 4, akar, istilah: [] }, 1);
  expect(inti.awalan).toEqual(['0', 'a', 'b', 'z']);
  expect([...bagian.keys()]).toEqual(inti.awalan);
});
