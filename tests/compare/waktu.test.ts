import { describe, expect, test } from 'vitest';
import { compareWaktu } from '../../src/compare/waktu/bandingkan-waktu.ts';
import { describeWaktu, findMedian } from '../../src/compare/waktu/statistik.ts';
import { measureWaktu } from '../../src/compare/waktu/waktu-sop.ts';
import { KONVERSI } from '../../src/domain/waktu.ts';
import { acuan, buatSop, EMPAT, ID, readSop, selama } from './contoh.ts';

/** Added up by hand from the printed waktu cells, 1 hari = 450 menit. */
const HITUNGAN_TANGAN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // 5 Menit | 1 Hari | 2 jam | 5 Hari + 2 Hari + 2 Jam | 1 Hari | 1 Hari | 30 Menit | 15 + 15 Menit | 15 Menit + 2 Jam
  [ID.naskah000]: {
    perintah: 5,
    persiapan: 450,
    rapat: 120,
    penyusunan: 3270,
    penghimpunan: 450,
    'reviu-luar': 450,
    'surat-pengantar': 30,
    pemeriksaan: 30,
    pengiriman: 135,
    jumlah: 4940,
  },
  // 10 menit | 30 menit + 2 jam | 1 hari + 1 hari | 2 hari | 2 jam + 2 jam | 2 jam
  [ID.kalbar]: {
    perintah: 10,
    persiapan: 150,
    rapat: 900,
    penyusunan: 900,
    pemeriksaan: 240,
    penandatanganan: 120,
    jumlah: 2320,
  },
  // 5 menit | 120 menit | 60 menit | 1 hari | 15 menit | 15 menit
  [ID.madiun]: {
    perintah: 5,
    rapat: 120,
    penghimpunan: 60,
    pemeriksaan: 450,
    penandatanganan: 15,
    pengiriman: 15,
    jumlah: 665,
  },
  // 10 Menit | 2 Jam + 1 Jam + 30 Menit | 2 Jam | 3 Jam | 4 Hari + 2 Hari | 1 Hari | 1 Jam + 10 Menit | 15 Menit | 1 Jam
  [ID.naskah004]: {
    perintah: 10,
    persiapan: 210,
    rapat: 120,
    penghimpunan: 180,
    penyusunan: 2700,
    pemeriksaan: 450,
    penandatanganan: 70,
    'surat-pengantar': 15,
    pengiriman: 60,
    jumlah: 3815,
  },
};

test.each(Object.entries(HITUNGAN_TANGAN))(
  'stage times and total of %s agree with the hand calculation',
  (id, hand) => {
    const { perTahap, total } = measureWaktu(readSop(id));
    const { jumlah, ...tahap } = hand;
    expect(Object.fromEntries(perTahap.map((item) => [item.tahap, item.waktu.maks]))).toEqual(tahap);
    expect(total).toEqual({ min: jumlah, maks: jumlah, lengkap: true });
  },
);

test('role functions share the total without loss, and say what is inferred', () => {
  for (const sop of EMPAT) {
    const { perPeran, total } = measureWaktu(sop);
    expect(perPeran.reduce((sum, item) => sum + item.waktu.maks, 0)).toBe(total.maks);
    const tanpa = measureWaktu(sop, { tanpaPerkiraan: true }).perPeran;
    expect(tanpa.filter((item) => item.perkiraan).map((item) => item.peran)).toEqual([null]);
  }
});

test('the length of a day is an argument', () => {
  const konversi = { ...KONVERSI, menitPerHari: 300 };
  expect(measureWaktu(readSop(ID.madiun), { konversi }).total.maks).toBe(665 - 150);
});

describe('returns', () => {
  test('cost the steps from the target to the decision, both included', () => {
    const costs = EMPAT.map((sop) => measureWaktu(sop).balik.map((item) => [item.langkah.length, item.biaya?.maks]));
    // 000: r9 + r10 = 30 + 15, r10 + r11 = 15 + 15; Madiun: r3 + r4 = 60 + 450
    expect(costs).toEqual([
      [
        [2, 45],
        [2, 30],
      ],
      [],
      [[2, 510]],
      [],
    ]);
    expect(measureWaktu(readSop(ID.madiun), { tanpaPerkiraan: true }).balik).toEqual([]);
  });

  test('to a step from which no way leads back have no cost', () => {
    const sop = buatSop('a/b', [
      selama('satu', 10, { lanjut: 'selesai' }),
      selama('dua', 10, {
        keputusan: {
          cabang: [
            { jenis: 'ya', label: 'Ya', ke: 'selesai', dinyatakan: 'langkah' },
            { jenis: 'tidak', label: 'Tidak', ke: 'satu', dinyatakan: 'langkah' },
          ],
        },
      }),
    ]);
    expect(measureWaktu(sop).balik).toMatchObject([{ dari: 'dua', ke: 'satu', langkah: [], biaya: null }]);
  });
});

test('an empty cell makes a lower bound, and a merged cell outside of the stage does too', () => {
  const sop = buatSop('a/b', [
    selama('satu', 10, { tahap: 'persiapan' }),
    { id: 'dua', tahap: 'rapat', mutuBaku: { gabungWaktu: 'satu' } },
    { id: 'tiga', tahap: 'pengiriman' },
  ]);
  const { perTahap, total } = measureWaktu(sop);
  expect(total).toEqual({ min: 10, maks: 10, lengkap: false });
  expect(perTahap.map((item) => [item.tahap, item.waktu.maks, item.waktu.lengkap])).toEqual([
    ['persiapan', 10, true],
    ['rapat', 0, false],
    ['pengiriman', 0, false],
  ]);
});

describe('statistics', () => {
  test('of a stage: shortest, median, longest, and what stands out', () => {
    const { tahap, total } = compareWaktu(EMPAT, acuan.tahap);
    const rapat = tahap.find((item) => item.tahap === 'rapat');
    expect(rapat).toMatchObject({ jumlah: 4, min: 120, median: 120, maks: 900, tidakLengkap: [] });
    expect(rapat?.menonjol).toEqual([{ sop: ID.kalbar, menit: 900, medianLain: 120 }]);
    expect(total).toMatchObject({ jumlah: 4, min: 665, median: 3067.5, maks: 4940 });
  });

  const times = (...menit: number[]) =>
    menit.map((maks, at) => ({ sop: `a/${at}`, waktu: { min: 1, maks, lengkap: true } }));
  test.each([
    ['of two, neither stands out, however far apart', [1, 1000], []],
    ['of three, one three times the median of the others does', [10, 10, 30], [['a/2', 30, 10]]],
    ['one a third of it does', [9, 3, 9], [['a/1', 3, 9]]],
    ['one a little nearer does not', [10, 10, 29], []],
    ['nor from below', [9, 4, 9], []],
    [
      'the others are without itself',
      [10, 20, 50],
      [
        ['a/2', 50, 15],
        ['a/0', 10, 35],
      ],
    ],
  ])('%s: %j', (_, menit, expected) => {
    const found = describeWaktu(times(...menit)).menonjol.map((item) => [item.sop, item.menit, item.medianLain]);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found).toHaveLength(expected.length);
  });

  test('leave lower bounds out', () => {
    const open = { sop: 'c/c', waktu: { min: 1, maks: 1, lengkap: false } };
    const full = { sop: 'a/a', waktu: { min: 5, maks: 10, lengkap: true } };
    expect(describeWaktu([open, full])).toEqual({ jumlah: 1, min: 10, median: 10, maks: 10, menonjol: [] });
    expect(describeWaktu([open])).toEqual({ jumlah: 0, min: null, median: null, maks: null, menonjol: [] });
  });

  test.each([
    [[], null],
    [[3], 3],
    [[9, 1, 5], 5],
    [[1, 2, 3, 10], 2.5],
  ])('median of %j is %j', (values, median) => {
    expect(findMedian(values)).toBe(median);
  });
});
