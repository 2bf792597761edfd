import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toIdJangkar } from '../../src/browser/jangkar.ts';

test.each([
  ['#langkah-susun-draf', 'langkah-susun-draf'],
  ['#istilah-%C3%A9', 'istilah-é'],
  ['#%zz', '%zz'],
  ['#%', '%'],
  ['#%E0%A4', '%E0%A4'],
  ['##a', '#a'],
  ['', ''],
])('%s is %s', (hash, id) => expect(toIdJangkar(hash)).toBe(id));

test('no address makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'#%0aAfFzZ2é-') }), (hash) => {
      expect(typeof toIdJangkar(hash)).toBe('string');
    }),
  );
});
