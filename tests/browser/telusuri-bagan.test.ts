import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  toJejak,
  countKunjungan,
  stepForward,
  startPerjalanan,
  stepBack,
  listPilihan,
  sumTerpakai,
  replayJalur,
  type Alur,
  type Perjalanan,
} from '../../src/browser/telusuri/jalan.ts';
import { nameCara, nameJalur, sayLangkah, saySelesai } from '../../src/browser/telusuri/ucapan.ts';
import { daftarAlur, daftarMulai } from '../../src/components/sop/daftar-alur.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { sumWaktu } from '../../src/domain/waktu.ts';
import { realSops } from '../content.ts';
import { makeSop, sopArbitrary } from '../diagram/sop-arbitrary.ts';

/** What the player reads from the page's list of arrows. */
function alurOf(sop: Sop): Alur {
  return {
    mulai: daftarMulai(sop),
    titik: new Map(
      daftarAlur(sop).map(({ id, urutan, menit, menungguSemua, arah }) => {
        const [min = 0, maks = 0, lengkap] = menit.split(',').map(Number);
        const keluar = arah.map(({ panah: { ke, label, cabang } }) => ({ ke, label, cabang }));
        return [id, { id, urutan, waktu: { min, maks, lengkap: lengkap === 1 }, menungguSemua, keluar }];
      }),
    ),
  };
}

/** Takes the first way on, as often as asked. */
function jalan(alur: Alur, di: Perjalanan, kali: number): Perjalanan {
  return kali === 0 ? di : jalan(alur, stepForward(alur, di), kali - 1);
}

const cabang = (label: string, ke: string) => ({ jenis: 'lain' as const, label, ke, dinyatakan: 'langkah' as const });

describe('walking', () => {
  test('the straight way of each real SOP visits every step once and uses its total time', async () => {
    for (const sop of await realSops()) {
      const alur = alurOf(sop);
      const end = jalan(alur, startPerjalanan(alur), sop.langkah.length);
      expect(end.selesai).toBe(true);
      expect(end.jalur).toEqual(sop.langkah.map(({ id }) => id));
      expect(sumTerpakai(alur, end)).toEqual(sumWaktu(sop.langkah.map(({ waktu }) => waktu)));
    }
  });

  const putaran = makeSop(
    ['a'],
    [
      { id: 'susun', mutuBaku: { waktu: '2 jam' } },
      {
        id: 'periksa',
        mutuBaku: { waktu: '15 menit' },
        keputusan: { cabang: [cabang('Setuju', 'kirim'), cabang('Tidak', 'susun')] },
      },
      { id: 'kirim' },
    ],
  );

  test('a decision asks for a branch; a loop counts every visit; an unknown time makes a lower bound', () => {
    const alur = alurOf(putaran);
    const di = stepForward(alur, startPerjalanan(alur));
    expect(listPilihan(alur, di)).toEqual([
      { label: 'Setuju', ke: ['kirim'] },
      { label: 'Tidak', ke: ['susun'] },
    ]);
    const lagi = stepForward(alur, di, 1);
    expect(lagi.jalur).toEqual(['susun', 'periksa', 'susun']);
    expect(countKunjungan(lagi)).toBe(2);
    expect(sumTerpakai(alur, lagi)).toEqual({ min: 255, maks: 255, lengkap: true });
    const akhir = stepForward(alur, stepForward(alur, lagi), 0);
    expect(sumTerpakai(alur, akhir)).toEqual({ min: 270, maks: 270, lengkap: false });
    expect(stepForward(alur, di, 7)).toBe(di);
    expect(stepBack(lagi)).toBe(di);
  });

  test('the start has nothing behind it, and the end nothing before it', () => {
    const alur = alurOf(putaran);
    expect(stepBack(startPerjalanan(alur))).toEqual(startPerjalanan(alur));
    const akhir = stepForward(alur, replayJalur(alur, ['susun', 'periksa', 'kirim']));
    expect(akhir).toMatchObject({ kini: null, selesai: true });
    expect(listPilihan(alur, akhir)).toEqual([]);
    expect(stepForward(alur, akhir)).toBe(akhir);
    expect(toJejak(akhir)).toEqual(['susun', 'periksa', 'kirim', 'selesai']);
  });

  test('parallel steps run at the same time, and a step that waits for all comes after them', () => {
    const alur = alurOf(
      makeSop(
        ['a'],
        [
          { id: 'bagi', lanjut: ['kiri', 'kanan'] },
          { id: 'kiri', lanjut: 'gabung' },
          { id: 'kanan', lanjut: 'kanan-dua' },
          { id: 'gabung', menunggu: 'semua', lanjut: 'selesai' },
          { id: 'kanan-dua', lanjut: 'gabung' },
        ],
      ),
    );
    const bagi = startPerjalanan(alur);
    expect(listPilihan(alur, bagi)).toEqual([{ label: null, ke: ['kiri', 'kanan'] }]);
    const kiri = stepForward(alur, bagi);
    expect([kiri.kini, kiri.serempak]).toEqual(['kiri', ['kanan']]);
    const kanan = stepForward(alur, kiri);
    expect([kanan.kini, kanan.serempak]).toEqual(['kanan', ['gabung']]);
    const end = jalan(alur, kanan, 3);
    expect(end.jalur).toEqual(['bagi', 'kiri', 'kanan', 'kanan-dua', 'gabung']);
    expect(end.selesai).toBe(true);
  });

  test('parts with a start of their own are chosen first', () => {
    const alur = alurOf(
      makeSop(
        ['a'],
        [
          { id: 'satu', bagian: 'x' },
          { id: 'dua', bagian: 'y' },
        ],
        [
          { id: 'x', nama: 'Baru', mandiri: true },
          { id: 'y', nama: 'Perubahan', mandiri: true },
        ],
      ),
    );
    const awal = startPerjalanan(alur);
    expect(listPilihan(alur, awal).map(({ label }) => label)).toEqual(['Baru', 'Perubahan']);
    const dua = stepForward(alur, awal, 1);
    expect(dua.jalur).toEqual(['dua']);
    expect(stepBack(dua)).toEqual(awal);
    expect(replayJalur(alur, ['dua']).jalur).toEqual(['dua']);
  });

  test('an address is followed as far as it makes sense', () => {
    const alur = alurOf(putaran);
    expect(replayJalur(alur, ['susun', 'periksa', 'susun']).jalur).toEqual(['susun', 'periksa', 'susun']);
    expect(replayJalur(alur, ['susun', 'kirim']).jalur).toEqual(['susun']);
    expect(replayJalur(alur, ['entah']).jalur).toEqual(['susun']);
    expect(replayJalur(alur, []).jalur).toEqual(['susun']);
  });

  test('whatever the flow: no step is invented, back undoes forth, and an address leads to the same step', () => {
    fc.assert(
      fc.property(sopArbitrary({ langkah: 14, lajur: 4 }), fc.array(fc.nat(3), { maxLength: 25 }), (sop, choices) => {
        const alur = alurOf(sop);
        let di = startPerjalanan(alur);
        for (const choice of choices) {
          const ways = listPilihan(alur, di).length;
          const next = stepForward(alur, di, ways === 0 ? 0 : choice % ways);
          if (next === di) break;
          expect(stepBack(next)).toBe(di);
          expect(next.kini === null).toBe(next.selesai);
          expect(next.serempak).not.toContain(next.kini);
          expect(next.jalur.every((id) => alur.titik.has(id))).toBe(true);
          di = next;
        }
        const again = replayJalur(alur, toJejak(di));
        expect([again.kini, again.jalur]).toEqual([di.kini, di.jalur]);
      }),
      { seed: 20_261_122, numRuns: 150 },
    );
  });
});

describe('saying', () => {
  const di = {
    urutan: 10,
    jumlah: 13,
    keputusan: true,
    oleh: 'Kasubbag',
    ringkas: 'Memeriksa draf',
    waktu: '15 menit',
    kunjungan: 1,
    serempak: [],
    cara: [
      { label: 'Setuju', ke: [11], perkiraan: false },
      { label: 'Tidak setuju', ke: [9], perkiraan: true },
    ],
  };

  test('a decision names its branches by the digit that chooses them', () => {
    expect(sayLangkah(di)).toBe(
      'Langkah 10 dari 13, keputusan, Kasubbag, Memeriksa draf, 15 menit. 1 Setuju ke langkah 11; 2 Tidak setuju ke langkah 9 (perkiraan).',
    );
  });

  test('what is unknown, repeated or parallel is said', () => {
    const cara = [{ label: null, ke: [4, 5], perkiraan: false }];
    expect(sayLangkah({ ...di, keputusan: false, waktu: null, kunjungan: 2, serempak: [7, 8], cara })).toBe(
      'Langkah 10 dari 13, Kasubbag, Memeriksa draf, waktu tidak tercantum, kunjungan ke-2, serempak dengan langkah 7 dan 8. Serempak ke langkah 4 dan 5.',
    );
    expect(saySelesai(3, { min: 120, maks: 120, lengkap: false })).toBe(
      'Alur selesai. 3 langkah ditempuh, waktu kerja ≥ 2 jam.',
    );
  });

  test.each([
    [{ label: null, ke: [4], perkiraan: false }, 'Lanjut ke langkah 4'],
    [{ label: null, ke: [], perkiraan: false }, 'Lanjut ke selesai'],
    [{ label: '', ke: [2], perkiraan: false }, 'Lanjut ke langkah 2'],
    [{ label: 'Ya', ke: [], perkiraan: true }, 'Ya ke selesai (perkiraan)'],
  ])('%o', (cara, words) => expect(nameCara(cara)).toBe(words));

  test('the path counts visits', () => expect(nameJalur([1, 2, 1, 2])).toBe('1 · 2 · 1 (ke-2) · 2 (ke-2)'));
});
