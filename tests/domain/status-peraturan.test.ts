import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Peraturan } from '../../src/domain/frontmatter.ts';
import {
  compareTanggal,
  findPenetapan,
  isLemah,
  sayStatusPada,
  statusPada,
} from '../../src/domain/status-peraturan.ts';
import { realContent } from '../content.ts';

const { peraturan: semua } = (await realContent()).content.acuan;
const get = (id: string): Peraturan => {
  const found = semua.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const say = (id: string, tanggal: string): string => sayStatusPada(statusPada(get(id), tanggal, semua), semua);

describe('the status of a real regulation on a day', () => {
  test.each([
    ['keppres-42-2002', '2001-12-31', 'belum berlaku'],
    ['keppres-42-2002', '2009-05', 'belum dicabut'],
    ['keppres-42-2002', '2010', 'tidak dapat dipastikan'],
    ['keppres-42-2002', '2012-01-01', 'diubah dengan Perpres 53/2010, 2010'],
    ['keppres-42-2002', '2013-06-06', 'diubah dengan Perpres 53/2010, 2010'],
    ['keppres-42-2002', '2013-06', 'tidak dapat dipastikan'],
    ['keppres-42-2002', '2013-06-07', 'dicabut oleh PP 45/2013, 7 Juni 2013'],
    ['uu-5-2014', '2023-10-30', 'belum dicabut'],
    ['uu-5-2014', '2023-10-31', 'dicabut oleh UU 20/2023, 31 Oktober 2023'],
    ['pp-18-2016', '2016-06-18', 'belum berlaku'],
    ['pp-18-2016', '2018-01', 'belum diubah'],
    ['pp-18-2016', '2019-10', 'tidak dapat dipastikan'],
    ['pp-18-2016', '2022-08-30', 'diubah dengan PP 72/2019, 15 Oktober 2019'],
    ['perwali-madiun-4-2020', '2022-08-30', 'diubah dengan Perwali Madiun 61/2021, 2021'],
    ['permenpanrb-35-2012', '2022-08-30', 'belum ditemukan pencabutan'],
    ['permendagri-52-2011', '2022-08-30', 'tidak diketahui'],
  ])('%s, %s: %s', (id, tanggal, kata) => {
    expect(say(id, tanggal)).toBe(kata);
  });
});

const peraturan = (status: Peraturan['status'], more: Partial<Peraturan> = {}): Peraturan => ({
  id: 'pp-1-2000',
  jenis: 'pp',
  nomor: '1',
  tahun: 2000,
  tentang: 'Contoh',
  status,
  ...more,
});

describe('what the registry leaves open', () => {
  test('revoked, nobody says when: true from the day it was looked up', () => {
    const item = peraturan({ nilai: 'dicabut', diperiksa: '2026-01-01' });
    expect(statusPada(item, '2025-12-31', [])).toEqual({ nilai: 'tidak-pasti', oleh: [], tanggal: null });
    expect(statusPada(item, '2026-01-01', [])).toEqual({ nilai: 'dicabut', oleh: [], tanggal: null });
  });
  test('revoked from a later day on, it is in force until then', () => {
    const item = peraturan({ nilai: 'dicabut', oleh: 'pp-2', tanggal: '2027-01-01', diperiksa: '2026-01-01' });
    expect(statusPada(item, '2026-12-31', []).nilai).toBe('belum-dicabut');
    expect(statusPada(item, '2027-01-01', [])).toEqual({ nilai: 'dicabut', oleh: ['pp-2'], tanggal: '2027-01-01' });
  });
  test('every amendment that came by then is told, the last one dated', () => {
    const first = peraturan(
      { nilai: 'tidak-diketahui' },
      { id: 'a', mengubah: ['pp-1-2000'], berlakuSejak: '2005-01-01' },
    );
    const second = peraturan(
      { nilai: 'tidak-diketahui' },
      { id: 'b', mengubah: ['pp-1-2000'], berlakuSejak: '2010-01-01' },
    );
    const item = peraturan({ nilai: 'diubah', oleh: 'b', tanggal: '2010-01-01', diperiksa: '2026-01-01' });
    const at = (tanggal: string): unknown => statusPada(item, tanggal, [first, second, item]);
    expect(at('2004-01-01')).toEqual({ nilai: 'belum-diubah', oleh: [], tanggal: null });
    expect(at('2005-01-01')).toEqual({ nilai: 'diubah', oleh: ['a'], tanggal: '2005-01-01' });
    expect(at('2020-01-01')).toEqual({ nilai: 'diubah', oleh: ['b', 'a'], tanggal: '2010-01-01' });
  });
});

const DAY = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const COARSE = fc.tuple(DAY, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

test('a coarse date is before or after an event only when each of its days is', () => {
  fc.assert(
    fc.property(
      COARSE,
      DAY,
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      (iso, event, day, month) => {
        const filled = `${iso}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const inside = iso.length === 10 ? iso : iso.length === 7 ? `${iso}-${String(day).padStart(2, '0')}` : filled;
        const at = compareTanggal(iso, event);
        if (at !== 'tidak-pasti') expect(compareTanggal(inside, event)).toBe(at);
        if (iso.length === 10) expect(at).toBe(iso < event ? 'sebelum' : 'sesudah');
      },
    ),
  );
});

test('what was revoked stays revoked', () => {
  fc.assert(
    fc.property(fc.constantFrom(...semua), DAY, DAY, (item, a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      if (statusPada(item, early, semua).nilai === 'dicabut')
        expect(statusPada(item, late, semua).nilai).toBe('dicabut');
    }),
  );
});

test('an SOP is made when it is signed, else in force, else written', () => {
  const none = { pembuatan: null, revisi: '2030-01', efektif: null, pengesahan: null };
  expect(findPenetapan(none)).toBeNull();
  expect(findPenetapan({ ...none, pembuatan: '2020-01' })).toEqual({ tanggal: '2020-01', kata: 'dibuat' });
  expect(findPenetapan({ ...none, pembuatan: '2020-01', efektif: '2020-02' })?.kata).toBe('mulai berlaku');
  expect(findPenetapan({ ...none, efektif: '2020-02', pengesahan: '2020-03' })).toEqual({
    tanggal: '2020-03',
    kata: 'ditetapkan',
  });
});

test('a status is weak where nothing official bears it out; where it is unknown there is nothing to bear out', () => {
  const sumber = (...jenis: ('resmi' | 'arsip-resmi' | 'tidak-resmi')[]): Peraturan =>
    peraturan({ nilai: 'diubah', sumber: jenis.map((item) => ({ jenis: item, keterangan: 'x' })), diperiksa: '2026' });
  expect(isLemah(sumber('tidak-resmi'))).toBe(true);
  expect(isLemah(sumber())).toBe(true);
  expect(isLemah(sumber('tidak-resmi', 'arsip-resmi'))).toBe(false);
  expect(isLemah(sumber('resmi'))).toBe(false);
  expect(isLemah(peraturan({ nilai: 'tidak-diketahui' }))).toBe(false);
});
