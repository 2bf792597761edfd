/** The sample: the standard's hash, and the laws that let anyone draw it again. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSampel } from '../../src/domain/sampel.ts';
import { sha256 } from '../../src/domain/sha256.ts';

describe('sha256', () => {
  test('gives the values of the standard', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
  });

  test('agrees with Node on every text, at every length around a block', () => {
    const node = (teks: string): string => createHash('sha256').update(teks, 'utf8').digest('hex');
    for (let length = 0; length < 200; length++) expect(sha256('a'.repeat(length))).toBe(node('a'.repeat(length)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (teks) => {
        expect(sha256(teks)).toBe(node(teks));
      }),
      { seed: 1 },
    );
  });
});

describe('a sample', () => {
  const kunci = fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 40 });
  const all = fc.record({ kunci, ukuran: fc.integer({ min: -2, max: 50 }), benih: fc.string({ maxLength: 12 }) });
  const names = (list: readonly { readonly kunci: string }[]): string[] => list.map((item) => item.kunci);

  test('holds different members of the population, as many as asked for or all', () => {
    fc.assert(
      fc.property(all, ({ kunci, ukuran, benih }) => {
        const { anggota, populasi } = drawSampel(kunci, ukuran, benih);
        expect(populasi).toBe(kunci.length);
        expect(anggota).toHaveLength(Math.min(Math.max(ukuran, 0), kunci.length));
        expect(new Set(names(anggota)).size).toBe(anggota.length);
        for (const item of names(anggota)) expect(kunci).toContain(item);
      }),
    );
  });

  test('is the same for the same seed, whatever the order of the population and however often a member is named', () => {
    fc.assert(
      fc.property(all, ({ kunci, ukuran, benih }) => {
        const once = drawSampel(kunci, ukuran, benih);
        expect(drawSampel([...kunci.toReversed(), ...kunci], ukuran, benih)).toEqual(once);
      }),
    );
  });

  test('begins with the smaller sample of the same seed', () => {
    fc.assert(
      fc.property(all, ({ kunci, ukuran, benih }) => {
        const { anggota } = drawSampel(kunci, ukuran, benih);
        expect(drawSampel(kunci, ukuran + 3, benih).anggota.slice(0, anggota.length)).toEqual(anggota);
      }),
    );
  });

  test('can be drawn again with sha256sum and sort', () => {
    const populasi = ['c', 'a', 'b', 'd'];
    const again = populasi
      .map((item) => [createHash('sha256').update(`42\n${item}`).digest('hex'), item] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, 2);
    expect(drawSampel(populasi, 2, '42').anggota.map((item) => [item.sha256, item.kunci])).toEqual(again);
  });

  test('no member is favoured: over many seeds each of ten is drawn about equally often', () => {
    const populasi = Array.from({ length: 10 }, (_, i) => `sop-${i}`);
    const counts = new Map(populasi.map((item) => [item, 0]));
    for (let benih = 0; benih < 2000; benih++)
      for (const item of names(drawSampel(populasi, 3, String(benih)).anggota))
        counts.set(item, (counts.get(item) ?? 0) + 1);
    for (const count of counts.values()) expect(Math.abs(count - 600)).toBeLessThan(80);
  });
});
