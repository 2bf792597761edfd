/** What a drawing states: whose symbol stands in a row, where its arrows lead, what lies where nothing belongs. */
import { describe, expect, test } from 'vitest';
import { readFakta } from '../../../src/impor/alur/gambar/fakta.ts';
import type { BarisUjung, SopTerbaca } from '../../../src/impor/model.ts';
import { bangun, panah, sop } from './bahan-gambar.ts';

const lihat = (of: SopTerbaca): readonly string[] => {
  const { berpanah, catatan, langkah } = readFakta(of);
  return [
    ...langkah.map(({ jenis, keluar, lajur, lajurLain, putus, ragu }) =>
      [
        lajur === null ? '–' : `${lajur} ${jenis ?? ''}`,
        putus && 'putus',
        ragu && 'ragu',
        lajurLain.length > 0 && `juga ${lajurLain.join()}`,
        ...keluar.map(({ ke, label }) => `→${ke}${label && ` ${label}`}`),
      ]
        .filter(Boolean)
        .join(' '),
    ),
    ...(berpanah ? ['berpanah'] : []),
    ...catatan,
  ];
};

describe('symbols', () => {
  test('stand in a row and a lane', () => {
    expect(lihat(sop([bangun(0, 0), bangun(1, 1, 'belah-ketupat', { putus: true }), bangun(0, 2, 'kapsul')]))).toEqual([
      '0 kotak',
      '1 belah-ketupat putus',
      '0 kapsul',
    ]);
    expect(lihat(sop([bangun(0, 0), bangun(1, 2)]))).toEqual(['0 kotak', '–', '1 kotak']);
  });

  test('near a rule they are in doubt', () => {
    expect(lihat(sop([bangun(0, 0, 'kotak', { dx: 45 }), bangun(1, 1), bangun(0, 2)]))[0]).toBe('0 kotak ragu');
    expect(lihat(sop([bangun(0, 0, 'kotak', { dy: 22 }), bangun(1, 1), bangun(0, 2)]))[0]).toBe('0 kotak ragu');
  });

  test('of several in a row the one an arrow enters does the step, the others take part', () => {
    const [a, b, c] = [bangun(0, 0), bangun(0, 1), bangun(1, 1)];
    expect(lihat(sop([a, b, c, bangun(0, 2)], [panah(a, c)]))[1]).toBe('1 kotak ragu juga 0');
    expect(lihat(sop([a, b, c, bangun(0, 2)]))[1]).toBe('0 kotak ragu juga 1');
    expect(lihat(sop([a, b, bangun(1, 1, 'kotak', { dy: -5 }), bangun(0, 2)]))[1]).toBe('1 kotak ragu juga 0');
  });

  test('outside the lanes they are not used; other outlines are named', () => {
    expect(
      lihat(sop([bangun(-1, 0), bangun(0, 1, 'lain', { rupa: 'cloud' }), bangun(0, 2, 'lain', { rupa: 'sun' })])),
    ).toEqual([
      '–',
      '0 lain',
      '0 lain',
      '1 simbol berada di luar kolom pelaksana dan tidak dipakai. Periksa letaknya di berkas asli.',
      'Ada simbol di luar lima simbol baku: cloud, sun. Simbol itu dibaca sebagai kegiatan.',
    ]);
  });

  test('as many as steps, in places that do not tell: their order from top to bottom decides', () => {
    expect(lihat(sop([bangun(0, 0), bangun(1, 0, 'kotak', { dy: 20 }), bangun(0, 1)]))).toEqual([
      '0 kotak',
      '1 kotak ragu',
      '0 kotak ragu',
    ]);
    const mulai: BarisUjung = { jenis: 'mulai', sebelum: 0 };
    expect(
      lihat(
        sop([bangun(0, 0, 'kapsul'), bangun(1, 0, 'kotak', { dy: 20 }), bangun(0, 1), bangun(1, 2)], [], 3, [mulai]),
      ),
    ).toEqual(['1 kotak', '0 kotak', '1 kotak']);
  });
});

describe('arrows', () => {
  test('lead from step to step, and may be followed where most steps have one', () => {
    const [a, b, c] = [bangun(0, 0), bangun(1, 1), bangun(0, 2)];
    expect(lihat(sop([a, b, c], [panah(a, b), panah(b, c), panah(b, a, { teks: 'tidak' })]))).toEqual([
      '0 kotak →1',
      '1 kotak →2 →0 tidak',
      '0 kotak',
      'berpanah',
    ]);
    expect(lihat(sop([a, b, c], [panah(a, b)]))).toEqual(['0 kotak →1', '1 kotak', '0 kotak', 'berpanah']);
    const five = [0, 1, 2, 3, 4].map((row) => bangun(row % 2, row));
    expect(lihat(sop(five, [panah(five[0] ?? a, five[1] ?? b)], 5)).at(-1)).toBe('0 kotak');
  });

  test('through pentagons go on where the pentagon of the same name does', () => {
    const [a, b, c] = [bangun(0, 0), bangun(0, 1), bangun(0, 2)];
    const [p, q, r] = [
      bangun(1, 0, 'segilima', { teks: '1' }),
      bangun(1, 1, 'segilima', { teks: '1' }),
      bangun(1, 1, 'segilima', { teks: '2', dy: 10 }),
    ];
    expect(lihat(sop([a, b, c, p, q, r], [panah(a, p, { teks: 'ya' }), panah(q, c)]))[0]).toBe('0 kotak →2 ya');
    expect(lihat(sop([a, b, c, p, r], [panah(a, p), panah(r, c)]))[0]).toBe('0 kotak');
    const [m, n] = [bangun(1, 0, 'segilima'), bangun(1, 1, 'segilima')];
    expect(lihat(sop([a, b, c, m, n], [panah(a, m), panah(n, b)]))[0]).toBe('0 kotak →1');
  });

  test('to a capsule that says so, or stands beside the last symbol, end the way', () => {
    const [a, b, c] = [bangun(0, 0), bangun(0, 1), bangun(0, 2)];
    const akhir = bangun(1, 2, 'kapsul', { teks: 'Selesai' });
    expect(lihat(sop([a, b, c, akhir], [panah(a, b), panah(b, c), panah(c, akhir)]))[2]).toBe('0 kotak →selesai');
    const diam = bangun(1, 2, 'kapsul');
    expect(lihat(sop([a, b, c, diam], [panah(b, diam)]))[1]).toBe('0 kotak →selesai');
    const mulai = bangun(1, 0, 'kapsul');
    expect(lihat(sop([a, b, c, mulai], [panah(mulai, a), panah(a, b)]))[0]).toBe('0 kotak →1');
    const tengah = bangun(1, 1, 'kapsul');
    expect(lihat(sop([a, b, c, tengah], [panah(a, tengah)]))[1]).toBe('1 kapsul ragu juga 0');
  });

  test('to rows that only start or end', () => {
    const [a, b] = [bangun(0, 0), bangun(0, 1)];
    const kapsul = bangun(0, 2, 'kapsul');
    const end: BarisUjung = { jenis: 'selesai', sebelum: 2, tempat: { tabel: 0, awal: 3, akhir: 3 } };
    const whole = sop([a, b, kapsul], [panah(a, b), panah(b, kapsul)], 3, [end]);
    expect(lihat({ ...whole, langkah: whole.langkah.slice(0, 2) })).toEqual([
      '0 kotak →1',
      '0 kotak →selesai',
      'berpanah',
    ]);
  });
});
