/** Walks through small flows written as arrows, and the sentences about them. */
import { describe, expect, test } from 'vitest';
import {
  countKunjungan,
  listPilihan,
  replayJalur,
  startPerjalanan,
  stepForward,
  sumTerpakai,
  toJejak,
  type Alur,
} from '../../src/browser/telusuri/jalan.ts';
import { nameCara, nameJalur, sayLangkah, saySelesai } from '../../src/browser/telusuri/ucapan.ts';

/** `a: b c` leads to both at once, `a: Ya=b Tidak=c` asks, `a*` waits for all; every step takes ten minutes. */
function alur(
  rows: readonly string[],
  mulai: readonly (readonly [ke: string, nama: string | null])[] = [['a', null]],
): Alur {
  return {
    mulai: mulai.map(([ke, nama]) => ({ ke, nama })),
    titik: new Map(
      rows.map((row, at) => {
        const [nama = '', arah = ''] = row.split(':');
        const id = nama.replace('*', '');
        const keluar = arah
          .trim()
          .split(' ')
          .filter(Boolean)
          .map((one) => {
            const [label = '', ke] = one.split('=');
            return ke === undefined ? { ke: label, label: null, cabang: null } : { ke, label, cabang: label };
          });
        return [
          id,
          {
            id,
            urutan: at + 1,
            waktu: { min: 10, maks: 20, lengkap: id !== 'x' },
            menungguSemua: nama.includes('*'),
            keluar,
          },
        ];
      }),
    ),
  };
}
/** The way of the first choices, until it ends or ten steps are done. */
function jalan(own: Alur): string {
  let di = startPerjalanan(own);
  for (let kali = 0; kali < 10 && !di.selesai; kali += 1) di = stepForward(own, di);
  return toJejak(di).join(' ');
}

describe('walks', () => {
  test.each([
    [['a: b', 'b: c', 'c: selesai'], 'a b c selesai'],
    [['a: c', 'b: selesai', 'c: b'], 'a c b selesai'],
    [['a: b', 'b:'], 'a b selesai'],
    [['a: entah', 'b:'], 'a selesai'],
    [['a: b c', 'b: d', 'c: d', 'd*:'], 'a b c d selesai'],
    [['a: c b', 'b: d', 'c: d', 'd*:'], 'a b c d selesai'],
    [['a: b c', 'b: e', 'c: d', 'd: e', 'e*:'], 'a b c d e selesai'],
    // Both wait for each other's way: the first in the table goes on.
    [['a: b c', 'b*: c', 'c*: b'], 'a b c b c b c b c b c'],
    [['a: b c', 'b: selesai', 'c: selesai'], 'a b c selesai'],
    [['a: Ya=b Tidak=c', 'b:', 'c:'], 'a b selesai'],
    [['a: b', 'b: a'], 'a b a b a b a b a b a'],
  ])('%j', (rows, expected) => expect(jalan(alur(rows))).toBe(expected));

  test('from several starts one is chosen, by its name', () => {
    const own = alur(
      ['a: selesai', 'b: selesai'],
      [
        ['a', 'Baru'],
        ['b', 'Lama'],
      ],
    );
    const di = startPerjalanan(own);
    expect([di.kini, di.selesai, listPilihan(own, di)]).toEqual([
      null,
      false,
      [
        { label: 'Baru', ke: ['a'] },
        { label: 'Lama', ke: ['b'] },
      ],
    ]);
    expect(stepForward(own, di, 1).kini).toBe('b');
    expect(stepForward(own, di, 2)).toBe(di);
    expect(toJejak(replayJalur(own, ['b', 'selesai']))).toEqual(['b', 'selesai']);
  });

  test('the ways of a decision are asked one by one, parallel ones together, an end has none', () => {
    const own = alur(['a: Ya=b Tidak=a', 'b: a c', 'c:']);
    expect(listPilihan(own, replayJalur(own, ['a']))).toEqual([
      { label: 'Ya', ke: ['b'] },
      { label: 'Tidak', ke: ['a'] },
    ]);
    expect(listPilihan(own, replayJalur(own, ['a', 'b']))).toEqual([{ label: null, ke: ['a', 'c'] }]);
    expect(listPilihan(alur(['a:']), startPerjalanan(alur(['a:'])))).toEqual([]);
  });

  test('an address is read as far as its steps follow, its end too', () => {
    const own = alur(['a: Ya=b Tidak=c', 'b: a', 'c: selesai']);
    const baca = (...ids: readonly string[]): string => toJejak(replayJalur(own, ids)).join(' ');
    expect([
      baca(),
      baca('a', 'c', 'selesai'),
      baca('a', 'b', 'a', 'c'),
      baca('c'),
      baca('a', 'selesai'),
      baca('b', 'a'),
    ]).toEqual(['a', 'a c selesai', 'a b a c', 'a c', 'a', 'a b a']);
  });

  test('times of all visits are added; one that is not whole makes the sum a bound', () => {
    const own = alur(['a: x', 'x: a']);
    const di = replayJalur(own, ['a', 'x', 'a']);
    expect([sumTerpakai(own, di), countKunjungan(di)]).toEqual([{ min: 30, maks: 60, lengkap: false }, 2]);
    expect(sumTerpakai(own, startPerjalanan(own))).toEqual({ min: 10, maks: 20, lengkap: true });
  });
});

describe('sentences', () => {
  const di = {
    urutan: 1,
    jumlah: 2,
    keputusan: false,
    oleh: 'Staf',
    ringkas: 'Mengetik',
    waktu: '5 menit',
    kunjungan: 1,
    serempak: [],
    cara: [],
  };
  test('a step without a way on ends', () => {
    expect(sayLangkah(di)).toBe('Langkah 1 dari 2, Staf, Mengetik, 5 menit. Alur berakhir di sini.');
    expect(sayLangkah({ ...di, oleh: '' })).toBe('Langkah 1 dari 2, Mengetik, 5 menit. Alur berakhir di sini.');
  });
  test('others that run at the same time are listed', () => {
    expect(sayLangkah({ ...di, serempak: [3, 4, 5] })).toContain(', serempak dengan langkah 3, 4 dan 5.');
    expect(sayLangkah({ ...di, serempak: [3] })).toContain(', serempak dengan langkah 3.');
  });
  test('a blank label is a plain arrow', () => {
    expect(nameCara({ label: '  ', ke: [2], perkiraan: false })).toBe('Lanjut ke langkah 2');
    expect(nameCara({ label: ' Ya ', ke: [2], perkiraan: false })).toBe('Ya ke langkah 2');
    expect(nameCara({ label: null, ke: [], perkiraan: true })).toBe('Lanjut ke selesai (perkiraan)');
  });
  test('the end says how many steps and how long', () => {
    expect(saySelesai(1, { min: 60, maks: 60, lengkap: true })).toBe(
      'Alur selesai. 1 langkah ditempuh, waktu kerja 1 jam.',
    );
    expect(nameJalur([1])).toBe('1');
    expect(nameJalur([1, 1, 1])).toBe('1 · 1 (ke-2) · 1 (ke-3)');
  });
});
