/** Lines to arrows: what their ends touch, pieces that are one arrow, the words beside them. */
import { describe, expect, test } from 'vitest';
import { connectGaris } from '../../../src/impor/alur/gambar/sambung.ts';
import type { Bangun, Garis, JenisBangun } from '../../../src/impor/berkas/gambar/bangun.ts';

/** Boxes of 40 × 20 at (x, y); the first two lie above each other. */
const kotak = (x: number, y: number, jenis: JenisBangun = 'kotak', id: readonly string[] = [], teks = ''): Bangun => ({
  id,
  jenis,
  rupa: 'rect',
  teks,
  kotak: { x, y, lebar: 40, tinggi: 20 },
  putus: false,
  jangkar: null,
});
type Ujung = readonly [x: number, y: number];
const garis = ([x1, y1]: Ujung, [x2, y2]: Ujung, more: Partial<Garis> = {}): Garis => ({
  dari: null,
  ke: null,
  awal: { x: x1, y: y1 },
  akhir: { x: x2, y: y2 },
  lewat: [],
  teks: '',
  putus: false,
  ujung: { awal: false, akhir: true },
  ...more,
});
const lihat = (bangun: readonly Bangun[], lines: readonly Garis[]): readonly string[] => {
  const { lepas, sambungan } = connectGaris(bangun, lines);
  return [
    ...sambungan.map(({ dari, ke, label, putus, ragu }) =>
      [`${dari}→${ke}`, label && `“${label}”`, putus && 'putus', ragu && 'ragu'].filter(Boolean).join(' '),
    ),
    ...(lepas > 0 ? [`${lepas} lepas`] : []),
  ];
};
const ATAS = kotak(0, 0);
const BAWAH = kotak(0, 100);
const DUA = [ATAS, BAWAH];

describe('ends', () => {
  test('touch a shape, lie near it, or further off in doubt', () => {
    expect(lihat(DUA, [garis([20, 20], [20, 100])])).toEqual(['0→1']);
    expect(lihat(DUA, [garis([20, 28], [20, 92])])).toEqual(['0→1']);
    expect(lihat(DUA, [garis([20, 29], [20, 100])])).toEqual(['0→1 ragu']);
    expect(lihat(DUA, [garis([20, 20], [20, 76])])).toEqual(['0→1 ragu']);
    expect(lihat(DUA, [garis([20, 20], [20, 75])])).toEqual(['1 lepas']);
    expect(lihat(DUA, [garis([46, 24], [20, 100])])).toEqual(['0→1']);
  });

  test('the nearest shape counts, and a name before any place', () => {
    expect(lihat([ATAS, BAWAH, kotak(0, 25)], [garis([20, 24], [20, 100])])).toEqual(['2→1']);
    const named = [kotak(0, 0, 'kotak', ['a']), kotak(0, 100, 'kotak', ['b', 'c']), kotak(0, 200, 'kotak', ['c'])];
    expect(lihat(named, [garis([500, 500], [500, 500], { dari: 'a', ke: 'b' })])).toEqual(['0→1']);
    expect(lihat(named, [garis([20, 20], [20, 190], { ke: 'c' })])).toEqual(['0→2']);
    expect(lihat(named, [garis([20, 20], [20, 130], { ke: 'c' })])).toEqual(['0→1']);
    expect(lihat(named, [garis([20, 20], [20, 100], { ke: 'tidak ada' })])).toEqual(['0→1']);
  });

  test('words are no shape, and a line from a shape to itself leads nowhere', () => {
    expect(lihat([ATAS, kotak(0, 100, 'kata', ['k'], 'Ya')], [garis([20, 20], [20, 100], { ke: 'k' })])).toEqual([
      '1 lepas',
    ]);
    expect(lihat(DUA, [garis([20, 0], [20, 20])])).toEqual(['1 lepas']);
  });
});

describe('directions', () => {
  test('the head tells, at either end; both or none lead as drawn', () => {
    expect(lihat(DUA, [garis([20, 20], [20, 100], { ujung: { awal: true, akhir: false } })])).toEqual(['1→0']);
    expect(lihat(DUA, [garis([20, 20], [20, 100], { ujung: { awal: true, akhir: true } })])).toEqual(['0→1']);
    expect(lihat(DUA, [garis([20, 20], [20, 100], { ujung: { awal: false, akhir: false } })])).toEqual(['0→1']);
    expect(lihat(DUA, [garis([20, 100], [20, 20], { ujung: null })])).toEqual(['1→0']);
  });

  test('a line without a head that rises is in doubt', () => {
    expect(lihat(DUA, [garis([20, 100], [20, 20], { ujung: { awal: false, akhir: false } })])).toEqual(['1→0 ragu']);
    const level = [kotak(0, 0), kotak(100, 0)];
    expect(lihat(level, [garis([40, 10], [100, 4], { ujung: { awal: false, akhir: false } })])).toEqual(['0→1']);
  });

  test('two arrows the same way are one', () => {
    expect(lihat(DUA, [garis([10, 20], [10, 100]), garis([30, 20], [30, 100]), garis([35, 100], [35, 20])])).toEqual([
      '0→1',
      '1→0',
    ]);
  });
});

describe('pieces', () => {
  const TANPA = { awal: false, akhir: false };
  test('end to end they are one arrow, drawn either way', () => {
    const far = [ATAS, kotak(200, 200)];
    expect(lihat(far, [garis([20, 20], [20, 210], { ujung: TANPA }), garis([20, 210], [200, 210])])).toEqual(['0→1']);
    expect(
      lihat(far, [
        garis([20, 210], [20, 20], { ujung: TANPA }),
        garis([200, 210], [20, 210], { ujung: { awal: true, akhir: false } }),
      ]),
    ).toEqual(['0→1']);
    expect(
      lihat(far, [
        garis([20, 100], [20, 210], { ujung: TANPA }),
        garis([20, 210], [200, 210]),
        garis([20, 20], [20, 100], { ujung: TANPA }),
      ]),
    ).toEqual(['0→1']);
  });

  test('they keep words and dashes, and the heads of the outer ends', () => {
    const far = [ATAS, kotak(200, 200)];
    expect(
      lihat(far, [
        garis([20, 20], [20, 210], { ujung: TANPA, teks: 'bila', putus: true }),
        garis([20, 210], [200, 210], { teks: 'ya' }),
      ]),
    ).toEqual(['0→1 “bila ya” putus']);
    expect(
      lihat(far, [
        garis([20, 20], [20, 210], { ujung: { awal: true, akhir: false } }),
        garis([20, 210], [200, 210], { ujung: TANPA }),
      ]),
    ).toEqual(['1→0']);
    expect(
      lihat(far, [garis([200, 210], [20, 210], { ujung: TANPA }), garis([20, 210], [20, 20], { ujung: null })]),
    ).toEqual(['1→0']);
  });

  test('ends that do not meet stay loose; so do ends that meet on a shape', () => {
    const far = [ATAS, kotak(200, 200)];
    expect(lihat(far, [garis([20, 20], [20, 204], { ujung: TANPA }), garis([26, 211], [200, 210])])).toEqual([
      '2 lepas',
    ]);
    expect(lihat([ATAS, BAWAH, kotak(0, 200)], [garis([20, 20], [20, 100]), garis([20, 120], [20, 200])])).toEqual([
      '0→1',
      '1→2',
    ]);
  });

  test('very many loose ends are no flowchart', () => {
    const many = Array.from({ length: 301 }, (_, at) => garis([500, 500 + 60 * at], [500, 530 + 60 * at]));
    expect(lihat(DUA, many)).toEqual(['301 lepas']);
  });
});

describe('words beside an arrow', () => {
  const BELAH = kotak(0, 0, 'belah-ketupat');
  const kata = (teks: string, x: number, y: number): Bangun => ({
    ...kotak(x, y, 'kata', [], teks),
    kotak: { x, y, lebar: 20, tinggi: 10 },
  });
  const ARAH = [garis([20, 20], [20, 100]), garis([40, 10], [100, 10])];
  const KANAN = kotak(100, 0);

  test('belong to the nearest arrow, each to one', () => {
    expect(lihat([BELAH, BAWAH, KANAN, kata('Ya', 24, 30), kata('Tidak', 50, 0)], ARAH)).toEqual([
      '0→1 “Ya”',
      '0→2 “Tidak”',
    ]);
    expect(lihat([BELAH, BAWAH, KANAN, kata('Ya', 24, 24), kata('lagi', 24, 36)], ARAH)).toEqual([
      '0→1 “Ya”',
      '0→2 “lagi”',
    ]);
  });

  test('an arrow’s own words give way to those beside it', () => {
    expect(lihat([BELAH, BAWAH, kata('Ya', 24, 30)], [garis([20, 20], [20, 100], { teks: 'x' })])).toEqual([
      '0→1 “Ya”',
    ]);
    expect(lihat([BELAH, BAWAH], [garis([20, 20], [20, 100], { teks: 'x' })])).toEqual(['0→1 “x”']);
  });

  test('far words, long words and none belong to no arrow', () => {
    expect(lihat([BELAH, BAWAH, kata('Ya', 80, 60)], [garis([20, 20], [20, 100])])).toEqual(['0→1']);
    expect(lihat([BELAH, BAWAH, kata('x'.repeat(41), 24, 30)], [garis([20, 20], [20, 100])])).toEqual(['0→1']);
    expect(lihat([BELAH, BAWAH, kata('', 24, 30)], [garis([20, 20], [20, 100])])).toEqual(['0→1']);
  });

  test('first to arrows that leave a branch, then to others', () => {
    const plain = [ATAS, BAWAH, kata('Ya', 24, 30)];
    expect(lihat(plain, [garis([20, 20], [20, 100])])).toEqual(['0→1 “Ya”']);
    expect(lihat([ATAS, BAWAH, kata('Ya', 40, 40)], [garis([20, 20], [20, 100])])).toEqual(['0→1']);
    expect(lihat([BELAH, BAWAH, kata('Ya', 40, 40)], [garis([20, 20], [20, 100])])).toEqual(['0→1 “Ya”']);
  });

  test('stand where an arrow leaves, also one that is drawn backwards or round corners', () => {
    const back = [garis([20, 100], [20, 20], { ujung: { awal: true, akhir: false } })];
    expect(lihat([BELAH, BAWAH, kata('Ya', 24, 30)], back)).toEqual(['0→1 “Ya”']);
    const round = garis([40, 10], [40, 110], {
      lewat: [
        { x: 40, y: 10 },
        { x: 120, y: 10 },
        { x: 120, y: 110 },
        { x: 40, y: 110 },
      ],
    });
    expect(lihat([BELAH, BAWAH, kata('Tidak', 60, 12)], [round])).toEqual(['0→1 “Tidak”']);
  });
});
