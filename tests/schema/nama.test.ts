/** A name that is accepted can be a heading, an address and a folder on every computer. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugJabatan } from '../../src/bahasa/jabatan.ts';
import { DEVICE } from '../../src/schema/field.ts';
import { nama, namaPelaksana } from '../../src/schema/nama.ts';

const lane = namaPelaksana('Nama.');
const apapun = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 140 }),
  fc.string({ unit: fc.constantFrom(...'aZ9-_. /&é局ꦥ\u0301\u00a0\u200b'), maxLength: 140 }),
  fc.constantFrom(
    'Con',
    'N-U-L',
    'com1',
    '.aux.',
    'Kepala Sub Bagian',
    '& &',
    '&',
    'constructor',
    '__proto__',
    'toString',
  ),
);

test('every lane accepted has an address of its own', () => {
  let accepted = 0;
  fc.assert(
    fc.property(apapun, (value) => {
      if (!lane.safeParse(value).success) return;
      accepted += 1;
      const slug = slugJabatan(value);
      expect(slug).not.toBe('');
      expect(slug).not.toMatch(DEVICE);
      expect(slug).not.toMatch(/[./\\:*?"<>|\s\p{C}]/u);
      expect(encodeURIComponent(slug).length).toBeLessThanOrEqual(240);
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(300);
});

test.each(['constructor', '__proto__', 'toString', 'Staf', '3', 'Kasubbag Renja & Monev', '局長', 'Ka. UPT'])(
  '%s is a name',
  (value) => {
    expect(lane.safeParse(value).success).toBe(true);
    expect(nama('Nama.').safeParse(value).success).toBe(true);
  },
);

test.each(['', ' ', '-', '.....', '–', '…', '\u2800', 'Con', 'nul.', 'a\nb', 'a'.repeat(121), '★'])(
  '%j is none',
  (value) => expect(lane.safeParse(value).success).toBe(false),
);
