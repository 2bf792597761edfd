import { describe, expect, test } from 'vitest';
import { groupJabatan, slugJabatan } from '../../src/bahasa/jabatan.ts';
import { realSops } from '../content.ts';

describe('one jabatan, however it is spelled', () => {
  test.each([
    ['Kasubag Program', 'kasubbag-program'],
    ['KASUBBAG Program', 'kasubbag-program'],
    ['Kepala Sub Bagian Program', 'kasubbag-program'],
    ['Kepala Subbagian Program', 'kasubbag-program'],
    ['Kasubbag Renja & Monev', 'kasubbag-renja-dan-monev'],
    ['KABAG', 'kabag'],
    ['Kepala Bagian', 'kabag'],
    ['Staff', 'staf'],
    ['Staf (Umum)', 'staf-umum'],
    ['Kepala Badan', 'kaban'],
    ['Sekretaris SKPD', 'sekretaris-skpd'],
    ['Sekretaris Daerah', 'sekda'],
  ])('%s → %s', (nama, slug) => {
    expect(slugJabatan(nama)).toBe(slug);
  });
});

describe('the real SOPs', () => {
  test('join Kabag, kabag and KABAG under the readable spelling', async () => {
    const kabag = groupJabatan(await realSops()).find((item) => item.slug === 'kabag');
    expect(kabag?.nama).toBe('Kabag');
    expect([...(kabag?.ejaan ?? [])].sort()).toEqual(['KABAG', 'kabag']);
    expect(kabag?.pemakaian).toHaveLength(4);
  });

  test('every lane of every SOP belongs to exactly one jabatan', async () => {
    const sops = await realSops();
    const lanes = groupJabatan(sops).flatMap((item) =>
      item.pemakaian.map(({ sop, pelaksana }) => `${sop.id}#${pelaksana.id}`),
    );
    expect(lanes.sort()).toEqual(sops.flatMap((sop) => sop.pelaksana.map((item) => `${sop.id}#${item.id}`)).sort());
  });

  test('slugs are unique and fit an address', async () => {
    const slugs = groupJabatan(await realSops()).map((item) => item.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });
});
