import { describe, expect, test } from 'vitest';
import { compareWaktu } from '../../src/compare/waktu/bandingkan-waktu.ts';
import { describeWaktu, findMedian, sebutMenonjol } from '../../src/compare/waktu/statistik.ts';
import { measureWaktu } from '../../src/compare/waktu/waktu-sop.ts';
import { KONVERSI } from '../../src/domain/waktu.ts';
import { realSops } from '../content.ts';
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
    const costs = EMPAT.map((sop) =>
      measureWaktu(sop).balik.map(({ biaya, langkah }) => [langkah.length, biaya?.min, biaya?.maks]),
    );
    // 000: r9 + r10 = 30 + 15; r10 + r11 = 15 + 15, or from r8 on 120 + 30 + 15 + 15; Madiun: r3 + r4 = 60 + 450
    expect(costs).toEqual([
      [
        [2, 45, 45],
        [2, 30, 180],
      ],
      [],
      [[2, 510, 510]],
      [],
    ]);
  });

  test('whose target is only inferred stay returns without inferences, at a cost that nobody knows', () => {
    expect(measureWaktu(readSop(ID.madiun), { tanpaPerkiraan: true }).balik).toEqual([
      { dari: 'periksa-pk', dinyatakan: true, ke: [], langkah: [], biaya: null, perkiraan: true },
    ]);
  });

  test('that the source does not state cost nothing, and are gone without inferences', () => {
    // Pelaporan: "jika sudah benar dinaikkan"; what follows otherwise is our inference. Step 7 may send back to 5, 3 or 4.
    const { balik } = measureWaktu(readSop('naskah-003/pelaporan-kinerja'));
    expect(balik.map(({ biaya, dari, dinyatakan, ke }) => [dari, dinyatakan, ke, biaya?.min, biaya?.maks])).toEqual([
      ['periksa-draf', false, ['ketik-konsep'], undefined, undefined],
      // r5 + r6 + r7 = 3 days, 1 minute, 1 day; with r3 and r4 a week and 3 days more.
      ['verifikasi-draf', true, ['periksa-draf', 'buat-konsep', 'ketik-konsep'], 4 * 450 + 1, 12 * 450 + 1],
    ]);
    const tanpa = measureWaktu(readSop('naskah-003/pelaporan-kinerja'), { tanpaPerkiraan: true }).balik;
    expect(tanpa.map(({ biaya, dari, ke }) => [dari, ke, biaya])).toEqual([['verifikasi-draf', [], null]]);
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
    expect(measureWaktu(sop).balik).toMatchObject([{ dari: 'dua', ke: ['satu'], langkah: [], biaya: null }]);
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

const pasti = (menit: number) => ({ min: menit, maks: menit });

describe('statistics', () => {
  test('of a stage: shortest, median, longest, and what stands out', () => {
    const { tahap, total } = compareWaktu(EMPAT, acuan.tahap);
    const rapat = tahap.find((item) => item.tahap === 'rapat');
    expect(rapat).toMatchObject({ jumlah: 4, min: pasti(120), median: pasti(120), maks: pasti(900), tidakLengkap: [] });
    expect(rapat?.menonjol).toEqual([{ sop: ID.kalbar, menit: 900, medianLain: 120, lain: 3 }]);
    expect(total).toMatchObject({ jumlah: 4, min: pasti(665), median: pasti(3067.5), maks: pasti(4940) });
  });

  const times = (...menit: number[]) =>
    menit.map((maks, at) => ({ sop: `a/${at}`, waktu: { min: 1, maks, lengkap: true } }));
  test.each([
    ['of three, none stands out, however far apart: two others are no rule', [1, 1000, 1], []],
    ['of four, one three times the median of the others does', [10, 10, 10, 30], [['a/3', 30, 10]]],
    ['one a third of it does', [9, 3, 9, 9], [['a/1', 3, 9]]],
    ['one a little nearer does not', [10, 10, 10, 29], []],
    ['nor from below', [9, 4, 9, 9], []],
    ['the others are without itself', [10, 20, 20, 60], [['a/3', 60, 20]]],
  ])('%s: %j', (_, menit, expected) => {
    const found = describeWaktu(times(...menit)).menonjol.map((item) => [item.sop, item.menit, item.medianLain]);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found).toHaveLength(expected.length);
  });

  test('hold what is only a lower bound as open upwards', () => {
    const open = { sop: 'c/c', waktu: { min: 4, maks: 4, lengkap: false } };
    const full = { sop: 'a/a', waktu: { min: 5, maks: 10, lengkap: true } };
    expect(describeWaktu([open, full])).toEqual({
      jumlah: 2,
      min: { min: 4, maks: 10 },
      median: { min: 7, maks: null },
      maks: { min: 10, maks: null },
      menonjol: [],
    });
    expect(describeWaktu([open]).maks).toEqual({ min: 4, maks: null });
    expect(describeWaktu([])).toEqual({ jumlah: 0, min: null, median: null, maks: null, menonjol: [] });
  });

  test('of all seven SOPs: two are open, so the longest is at least the longer of them, and the median is the fourth', async () => {
    const { total, tahap } = compareWaktu(await realSops(), acuan.tahap);
    // 665, 2320, 2775, 3815, 4940, ≥ 5425, ≥ 7216
    expect(total).toMatchObject({ jumlah: 7, min: pasti(665), median: pasti(3815), maks: { min: 7216, maks: null } });
    // Orders: 5, 5, ≥ 5, 10, 10, 15, ≥ 1815
    expect(tahap.find((item) => item.tahap === 'perintah')).toMatchObject({
      jumlah: 7,
      min: pasti(5),
      median: pasti(10),
      maks: { min: 1815, maks: null },
      tidakLengkap: ['naskah-003/evaluasi', 'naskah-003/pelaporan-kinerja'],
    });
  });

  test.each([
    [[], null],
    [[3], 3],
    [[9, 1, 5], 5],
    [[1, 2, 3, 10], 2.5],
  ])('median of %j is %j', (values, median) => {
    expect(findMedian(values.map(pasti))).toEqual(median === null ? null : pasti(median));
  });

  test.each([
    [{ menit: 540, medianLain: 160, lain: 5 }, '3,4 × median 5 SOP lain'],
    [{ menit: 10, medianLain: 230, lain: 6 }, '4,3 % dari median 6 SOP lain'],
    [{ menit: 10, medianLain: 0, lain: 6 }, 'menonjol'],
  ])('%j stands out as: %s', (item, words) => {
    expect(sebutMenonjol({ sop: 'a/a', ...item })).toBe(words);
  });
});
