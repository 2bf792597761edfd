/** Connectors of a page: which the arrows across its edges need, and how they stand side by side. */
import { describe, expect, test } from 'vitest';
import { arrangeSegilima } from '../../src/form/baris-segilima.ts';
import { findSegilima, type Segilima } from '../../src/form/segilima.ts';
import type { PanahUrut, Urutan } from '../../src/form/urutan.ts';

/** Rows in lanes named after them, and arrows between them: `2>5`, `2>5 sedang` where inferred, `2>5 kira` where a guess. */
function urutan(rows: number, ...panah: readonly string[]): Urutan {
  return {
    lajur: [],
    baris: Array.from({ length: rows }, (_, i) => ({
      id: `l${i}`,
      langkah: null,
      bentuk: 'kotak',
      lajur: `lajur-${i}`,
      perkiraan: null,
      kira: false,
    })),
    panah: panah.map((id): PanahUrut => {
      const [ends = '', tanda] = id.split(' ');
      const [dari = 0, ke = 0] = ends.split('>').map(Number);
      const perkiraan = tanda === 'tinggi' || tanda === 'sedang' ? tanda : null;
      return { id, dari, ke, cabang: null, label: null, perkiraan, kira: tanda !== undefined };
    }),
  };
}
const tulis = (list: readonly Segilima[]): string[] =>
  list.map(({ arah, kunci, lajur, panah, sisi }) =>
    [sisi, arah, kunci, lajur, panah.map(({ id }) => id).join(' + ')].join(' | '),
  );

describe('the page of rows 2 to 4', () => {
  test('needs none for arrows within it or wholly elsewhere, even over its head', () => {
    expect(findSegilima(urutan(8, '2>4', '4>2', '0>1', '5>6', '0>6', '6>1'), 2, 5)).toEqual([]);
  });

  test('an arrow out of its last row, or into its first, crosses the edge', () => {
    expect(tulis(findSegilima(urutan(8, '4>5', '1>2'), 2, 5))).toEqual([
      'bawah | keluar | 5/maju | lajur-4 | 4>5',
      'atas | masuk | 2/maju | lajur-2 | 1>2',
    ]);
  });

  test('arrows back cross the other way round', () => {
    expect(tulis(findSegilima(urutan(8, '2>1', '5>4'), 2, 5))).toEqual([
      'atas | keluar | 1/balik | lajur-2 | 2>1',
      'bawah | masuk | 4/balik | lajur-4 | 5>4',
    ]);
  });

  test('arrows to one step share one, under the step nearest to the edge', () => {
    expect(tulis(findSegilima(urutan(8, '3>6', '2>6'), 2, 5))).toEqual([
      'bawah | keluar | 6/maju | lajur-3 | 3>6 + 2>6',
    ]);
    expect(tulis(findSegilima(urutan(8, '3>0', '4>0'), 2, 5))).toEqual([
      'atas | keluar | 0/balik | lajur-3 | 3>0 + 4>0',
    ]);
  });

  test('one step reached from both sides has one on each', () => {
    expect(tulis(findSegilima(urutan(8, '0>3', '1>3', '6>3'), 2, 5)).sort()).toEqual([
      'atas | masuk | 3/maju | lajur-3 | 0>3 + 1>3',
      'bawah | masuk | 3/balik | lajur-3 | 6>3',
    ]);
  });

  test('what leaves stands nearer to the rows than what enters; then what is reached sooner', () => {
    const list = tulis(findSegilima(urutan(9, '7>2', '6>3', '2>8', '3>5'), 2, 5));
    expect(list.map((item) => item.split(' | ').slice(1, 3).join(' '))).toEqual([
      'keluar 5/maju',
      'keluar 8/maju',
      'masuk 2/balik',
      'masuk 3/balik',
    ]);
    const above = tulis(findSegilima(urutan(9, '0>2', '1>3', '2>0', '3>1'), 2, 5));
    expect(above.map((item) => item.split(' | ').slice(1, 3).join(' '))).toEqual([
      'keluar 1/balik',
      'keluar 0/balik',
      'masuk 3/maju',
      'masuk 2/maju',
    ]);
  });

  test('both pages of an arrow name its connector alike, and each page uses a name once', () => {
    const flow = urutan(9, '1>6', '3>6', '4>7', '7>1', '6>3', '8>0');
    const halaman = [
      [0, 3],
      [3, 6],
      [6, 9],
    ].map(([awal = 0, akhir = 0]) => findSegilima(flow, awal, akhir));
    for (const page of halaman) expect(new Set(page.map(({ id }) => id)).size).toBe(page.length);
    const keys = (arah: Segilima['arah']): string[] => [
      ...new Set(
        halaman.flatMap((page) =>
          page
            .filter((item) => item.arah === arah)
            .flatMap((item) => item.panah.map(({ id }) => `${id} ${item.kunci}`)),
        ),
      ),
    ];
    expect(keys('keluar').sort()).toEqual(keys('masuk').sort());
  });

  test('is inferred only when every arrow joined in it is', () => {
    const [segilima] = findSegilima(urutan(8, '2>6 sedang', '3>6 tinggi'), 2, 5);
    expect(segilima).toMatchObject({ perkiraan: 'sedang', kira: true });
    const [campur] = findSegilima(urutan(8, '2>6 sedang', '3>6'), 2, 5);
    expect(campur).toMatchObject({ perkiraan: null, kira: false });
    const [kira] = findSegilima(urutan(8, '2>6 sedang', '3>6 kira'), 2, 5);
    expect(kira).toMatchObject({ perkiraan: null, kira: true });
  });
});

describe('side by side', () => {
  const lajur = ['a', 'b', 'c', 'd', 'e', 'f'];
  const susun = (own: string, lanes = lajur): string[] => {
    const list = [...own].map((lane, i): Segilima => {
      const [item] = findSegilima(urutan(8, `2>${6 + (i % 2)}`), 2, 5);
      if (item === undefined) throw new Error('none');
      return { ...item, id: `${i}`, lajur: lane };
    });
    return arrangeSegilima(list, lanes).map((row) => row.map((item) => `${item.segilima.id}${item.lajur}`).join(' '));
  };

  test('each stands in its own lane where that is free', () => {
    expect(susun('ace')).toEqual(['0a 1c 2e']);
  });

  test('else beside it, left first, at most two lanes away; then a row of its own', () => {
    expect(susun('cccccc')).toEqual(['0c 1b 2d 3a 4e', '5c']);
  });

  test('never outside the lanes', () => {
    expect(susun('aaaa')).toEqual(['0a 1b 2c', '3a']);
    expect(susun('ffff')).toEqual(['0f 1e 2d', '3f']);
  });

  test('a later one takes room in the row nearest to the steps', () => {
    expect(susun('aaaaf')).toEqual(['0a 1b 2c 4f', '3a']);
  });

  test('a lane the table lacks stands in the first one; without lanes it keeps its name', () => {
    expect(susun('z')).toEqual(['0a']);
    expect(susun('z', [])).toEqual(['0z']);
  });
});
