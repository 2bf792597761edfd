import { describe, expect, test } from 'vitest';
import { solveLinear } from '../../src/compare/waktu/linear.ts';
import { measureWaktu } from '../../src/compare/waktu/waktu-sop.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { menitWaktu } from '../../src/domain/waktu.ts';
import { createAcak } from '../bench/padanan-acak.ts';
import { buatSop, EMPAT, ID, readSop, selama } from './contoh.ts';

const harapan = (sop: Sop, peluangTidak: number): unknown => measureWaktu(sop, { peluangTidak }).harapan;

const periksa = (id: string, menit: number, ya: string, tidak: string): ReturnType<typeof selama> =>
  selama(id, menit, {
    keputusan: {
      cabang: [
        { jenis: 'ya', label: 'Ya', ke: ya, dinyatakan: 'langkah' },
        { jenis: 'tidak', label: 'Tidak', ke: tidak, dinyatakan: 'langkah' },
      ],
    },
  });

test('without a chance of "tidak" the expectation is the plain total', () => {
  for (const sop of EMPAT) expect(harapan(sop, 0)).toMatchObject({ jenis: 'terhingga', menit: sop.total.maks });
});

test('of text 000 agrees with the hand calculation', () => {
  // v11 = 1 / 0,8; v10 = v11 / 0,8; v9 = 1 + 0,2 v10
  expect(harapan(readSop(ID.naskah000), 0.2)).toEqual({
    jenis: 'terhingga',
    menit: 4940 + 0.3125 * 30 + 0.5625 * 15 + 0.25 * 15,
    // Sent back to r8 in place of r10: v11 = 1 / 0,8; v10 = v9 = v11 / 0,8; v8 = 1 + 0,2 v11
    maks: 4940 + 0.25 * 120 + 0.5625 * 30 + 0.5625 * 15 + 0.25 * 15,
    lengkap: true,
    perkiraan: true,
    kunjungan: [
      { langkah: 'buat-surat-pengantar', kali: 1.3125 },
      { langkah: 'periksa-surat-pengantar', kali: 1.5625 },
      { langkah: 'periksa-draf', kali: 1.25 },
    ],
  });
});

describe('agrees with a million simulated runs within 0.5 %', () => {
  const nested = buatSop('a/nested', [
    selama('satu', 30),
    periksa('dua', 60, 'tiga', 'satu'),
    selama('tiga', 240),
    periksa('empat', 15, 'lima', 'dua'),
    periksa('lima', 45, 'selesai', 'satu'),
  ]);
  test.each([
    ['text 000', readSop(ID.naskah000), 0.35],
    ['Kota Madiun', readSop(ID.madiun), 0.5],
    ['returns inside returns', nested, 0.4],
  ] as const)('%s', (_, sop, p) => {
    const { harapan: exact } = measureWaktu(sop, { peluangTidak: p });
    if (exact.jenis !== 'terhingga') throw new Error('unbounded');
    const mean = simulate(sop, p, 1_000_000);
    expect(Math.abs(mean / exact.menit - 1)).toBeLessThan(0.005);
  });
});

/** Walks the arrows as the SOP gives them, knowing nothing of matrices. */
function simulate(sop: Sop, p: number, runs: number): number {
  const acak = createAcak(20221130);
  const rows = new Map(sop.langkah.map((item, row) => [item.id, row]));
  const steps = sop.langkah.map((item) => ({
    menit: menitWaktu(item.waktu) ?? 0,
    lain: rows.get(item.keluar.find((panah) => panah.cabang !== 'tidak')?.ke ?? '') ?? -1,
    tidak: item.keputusan ? (rows.get(item.keluar.find((panah) => panah.cabang === 'tidak')?.ke ?? '') ?? -1) : null,
  }));
  let total = 0;
  for (let run = 0; run < runs; run++) {
    for (let at = 0; at >= 0;) {
      const step = steps[at];
      if (step === undefined) break;
      total += step.menit;
      at = step.tidak !== null && acak() < p ? step.tidak : step.lain;
    }
  }
  return total / runs;
}

describe('loops without a way out are unbounded', () => {
  test('when every check refuses', () => {
    expect(harapan(readSop(ID.madiun), 1)).toEqual({
      jenis: 'tak-terhingga',
      langkah: ['kumpulkan-pk', 'periksa-pk'],
      perkiraan: true,
    });
  });

  test('when the arrows themselves go round', () => {
    const sop = buatSop('a/b', [selama('satu', 1), selama('dua', 1, { lanjut: 'satu' })]);
    expect(harapan(sop, 0)).toEqual({ jenis: 'tak-terhingga', langkah: ['satu', 'dua'], perkiraan: false });
  });

  test('but a loop nobody reaches does no harm', () => {
    const sop = buatSop('a/b', [selama('satu', 5, { lanjut: 'selesai' }), selama('dua', 1, { lanjut: 'dua' })]);
    expect(harapan(sop, 0.5)).toMatchObject({ jenis: 'terhingga', menit: 5 });
  });
});

test('parallel steps are all done, and what waits for them is done once', () => {
  const sop = buatSop('a/b', [
    selama('satu', 1, { lanjut: ['dua', 'tiga'] }),
    selama('dua', 10, { lanjut: 'empat' }),
    selama('tiga', 100),
    selama('empat', 1000, { menunggu: 'semua' }),
  ]);
  expect(harapan(sop, 0.3)).toMatchObject({ menit: 1111, kunjungan: [] });
});

test('where only "tidak" is written, the rest goes on to the next row', () => {
  const sop = buatSop('a/b', [
    selama('satu', 10),
    selama('dua', 20, {
      keputusan: { cabang: [{ jenis: 'tidak', label: 'Tidak', ke: 'satu', dinyatakan: 'langkah' }] },
    }),
    selama('tiga', 5),
  ]);
  expect(harapan(sop, 0.5)).toMatchObject({ menit: 2 * 30 + 5 });
});

test('a third branch shares what "tidak" leaves', () => {
  const sop = buatSop('a/b', [
    selama('satu', 10, {
      keputusan: {
        cabang: [
          { jenis: 'ya', label: 'Ya', ke: 'selesai', dinyatakan: 'langkah' },
          { jenis: 'lain', label: 'Sebagian', ke: 'dua', dinyatakan: 'langkah' },
          { jenis: 'tidak', label: 'Tidak', ke: 'selesai', dinyatakan: 'langkah' },
        ],
      },
    }),
    selama('dua', 100),
  ]);
  expect(harapan(sop, 0.5)).toMatchObject({ menit: 10 + 0.25 * 100 });
});

test('an unknown time makes the expectation a lower bound', () => {
  expect(harapan(buatSop('a/b', [selama('satu', 10), { id: 'dua' }]), 0)).toMatchObject({ menit: 10, lengkap: false });
});

describe('solveLinear', () => {
  test('needs a pivot where the diagonal is 0', () => {
    expect(
      solveLinear(
        [
          [0, 2],
          [1, 1],
        ],
        [4, 5],
      ),
    ).toEqual([3, 2]);
  });
  test('has no answer for a singular matrix', () => {
    expect(
      solveLinear(
        [
          [1, 2],
          [2, 4],
        ],
        [1, 2],
      ),
    ).toBeNull();
  });
});
