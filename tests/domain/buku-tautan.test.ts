/** The ledger of published ids: it grows and never forgets. */
import { describe, expect, test } from 'vitest';
import { addTerbit, findBelumTerbit, type BukuTautan } from '../../src/domain/buku-tautan.ts';

const sop = (id: string, ...langkah: string[]) => ({ id, langkah: langkah.map((one) => ({ id: one })) });
const buku: BukuTautan = { versi: 1, sop: { izin: { sejak: '2026-01-01', langkah: ['b', 'a'] } } };

describe('what is published', () => {
  test('is added behind what was, in the order of the table; the old date stays', () => {
    expect(addTerbit(buku, [sop('dinas/izin', 'a', 'c', 'd')], '2026-11-22')).toEqual({
      versi: 1,
      sop: { izin: { sejak: '2026-01-01', langkah: ['b', 'a', 'c', 'd'] } },
    });
  });

  test('a new SOP enters with the day, names in order', () => {
    const added = addTerbit(buku, [sop('dinas/surat', 'x'), sop('dinas/arsip')], '2026-11-22');
    expect(Object.entries(added.sop)).toEqual([
      ['arsip', { sejak: '2026-11-22', langkah: [] }],
      ['izin', { sejak: '2026-01-01', langkah: ['b', 'a'] }],
      ['surat', { sejak: '2026-11-22', langkah: ['x'] }],
    ]);
  });

  test('is not lost when its SOP is gone, and the ledger given stays as it was', () => {
    expect(addTerbit(buku, [], '2026-11-22')).toEqual(buku);
    expect(buku.sop['izin']?.langkah).toEqual(['b', 'a']);
  });
});

test('what the ledgers do not have yet: whole SOPs, and steps of known ones', () => {
  const all = [sop('dinas/izin', 'a', 'c'), sop('dinas/surat', 'x'), sop('lain/izin', 'a')];
  expect(findBelumTerbit(new Map([['dinas', buku]]), all)).toEqual(['dinas/izin#c', 'dinas/surat', 'lain/izin']);
  const known = addTerbit(buku, all.slice(0, 2), '2026-11-22');
  expect(findBelumTerbit(new Map([['dinas', known]]), all.slice(0, 2))).toEqual([]);
});
