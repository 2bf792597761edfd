/** A document cut into its SOPs: what belongs together over pages, where the next one begins, what stands around. */
import { describe, expect, test } from 'vitest';
import type { Potong } from '../../../src/impor/model.ts';
import { DUA, KEPALA, kenali, LAJUR, lihatSop, paragraf, SATU, SATU_DUA, tabel } from './tabel.ts';

const lihat = (isi: readonly Potong[]): readonly string[][] => kenali(isi).map((sop) => [...lihatSop(sop)]);
const TIGA = ['3', 'Menyimpan surat', '', '', 'Disposisi', '5 menit', 'Arsip', ''];
const EMPAT = ['4', 'Mengirim surat', '', '', 'Arsip', '5 menit', 'Surat', ''];
const [PERTAMA = '', KEDUA = ''] = SATU_DUA;
const KETIGA = '3 | Menyimpan surat | Disposisi | 5 menit | Arsip | –';
const KEEMPAT = '4 | Mengirim surat | Arsip | 5 menit | Surat | –';

test('a text without a step table holds no SOP', () => {
  expect(
    lihat([
      paragraf('Surat biasa'),
      tabel([
        ['Nama', 'Alamat'],
        ['Budi', 'Jalan'],
      ]),
    ]),
  ).toEqual([]);
});

describe('a table cut over pages', () => {
  const pages = (second: Potong): readonly Potong[] => [
    paragraf('SOP Surat Masuk'),
    tabel([KEPALA, SATU, DUA]),
    second,
    paragraf('Mengetahui,'),
  ];
  const EXPECTED = [
    '< SOP Surat Masuk',
    LAJUR,
    PERTAMA,
    KEDUA,
    `${KETIGA}; tabel 1 baris 1–1; halaman baru`,
    `${KEEMPAT}; tabel 1 baris 2–2`,
    '> Mengetahui,',
  ];
  test('with its head again', () => expect(lihat(pages(tabel([KEPALA, TIGA, EMPAT])))).toEqual([EXPECTED]));

  test('without a head: times under the time tell', () => {
    expect(lihat(pages(tabel([TIGA, EMPAT])))).toEqual([
      EXPECTED.map((line) => line.replace('baris 1–1', 'baris 0–0').replace('baris 2–2', 'baris 1–1')),
    ]);
  });

  test('with short lines between, such as the number of the page', () => {
    expect(lihat([tabel([KEPALA, SATU, DUA]), paragraf('Halaman 2'), tabel([TIGA, EMPAT])])[0]?.slice(-2)).toEqual([
      `${KEEMPAT}; tabel 1 baris 1–1`,
      '> Halaman 2',
    ]);
  });

  test('a table of another kind is not taken for its rest', () => {
    const other = [
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'],
      ['i', 'j', 'k', 'l', 'm', 'n', 'o', 'p'],
    ];
    expect(lihat(pages(tabel(other)))[0]?.slice(4)).toEqual(['> a/b/c/d/e/f/g/h//i/j/k/l/m/n/o/p', '> Mengetahui,']);
    const narrow = [
      ['1', 'x', '5 menit'],
      ['2', 'y', '5 menit'],
    ];
    expect(lihat(pages(tabel(narrow)))[0]).toHaveLength(6);
    const apart = [
      tabel([KEPALA, SATU, DUA]),
      paragraf('Uraian yang panjang sekali sehingga bukan nomor halaman'),
      tabel([TIGA, EMPAT]),
    ];
    expect(lihat(apart)[0]?.slice(1, 3)).toEqual([PERTAMA, KEDUA]);
    expect(lihat(apart)[0]).toHaveLength(5);
  });

  test('with lanes in another order, they are told by their names', () => {
    const marked = (row: readonly string[], staf: string, kepala: string): string[] =>
      row.map((teks, at) => (at === 2 ? staf : at === 3 ? kepala : teks));
    const turned = KEPALA.map((teks) => (teks === 'Staf' ? 'Kepala' : teks === 'Kepala' ? 'Staf' : teks));
    expect(
      lihat([
        tabel([KEPALA, marked(SATU, 'V', ''), DUA]),
        tabel([turned, marked(TIGA, '', 'V'), marked(EMPAT, 'V', '')]),
      ])[0]?.slice(1),
    ).toEqual([
      `${PERTAMA}; lajur V –`,
      KEDUA,
      `${KETIGA}; lajur V –; tabel 1 baris 1–1; halaman baru`,
      `${KEEMPAT}; lajur – V; tabel 1 baris 2–2`,
    ]);
  });

  test('with other lanes, their cells have no place and the row says so', () => {
    const RAGU = '?Kolom pelaksana di halaman ini berbeda dari halaman sebelumnya; isi selnya tidak dapat ditempatkan.';
    const other = KEPALA.map((teks) => (teks === 'Staf' ? 'Camat' : teks === 'Kepala' ? 'Lurah' : teks));
    const three = ['No', 'Kegiatan', 'Camat', 'Lurah', 'Kades', ...KEPALA.slice(4)];
    const wide = (row: readonly string[]): string[] => [...row.slice(0, 2), 'V', '', '', ...row.slice(4)];
    expect(lihat([tabel([KEPALA, SATU, DUA]), tabel([other, TIGA, EMPAT])])[0]?.slice(3)).toEqual([
      `${KETIGA}; lajur hilang; tabel 1 baris 1–1; halaman baru; ${RAGU}`,
      `${KEEMPAT}; lajur hilang; tabel 1 baris 2–2; ${RAGU}`,
    ]);
    expect(lihat([tabel([KEPALA, SATU, DUA]), tabel([three, wide(TIGA), wide(EMPAT)])])[0]?.slice(3)).toEqual([
      `${KETIGA}; lajur hilang; residu V; tabel 1 baris 1–1; halaman baru; ${RAGU}`,
      `${KEEMPAT}; lajur hilang; residu V; tabel 1 baris 2–2; ${RAGU}`,
    ]);
  });

  test('a name that a scanner read otherwise keeps its column', () => {
    const scanned = KEPALA.map((teks) => (teks === 'Kepala' ? 'Kepa1a8' : teks));
    expect(
      lihat([
        tabel([KEPALA, SATU, DUA]),
        tabel([scanned, TIGA.map((teks, at) => (at === 3 ? 'V' : teks)), EMPAT]),
      ])[0]?.[3],
    ).toBe(`${KETIGA}; lajur – V; tabel 1 baris 1–1; halaman baru`);
  });
});

describe('two SOPs in one document', () => {
  test('a title between them begins the second; a signature before it ends the first', () => {
    expect(
      lihat([
        paragraf('SOP Surat Masuk'),
        tabel([KEPALA, SATU, DUA]),
        paragraf('Mengetahui,'),
        paragraf('SOP Surat Keluar'),
        paragraf('Nomor SOP : 2'),
        tabel([KEPALA, SATU, DUA]),
        paragraf('Kepala Dinas,'),
      ]),
    ).toEqual([
      ['< SOP Surat Masuk', LAJUR, PERTAMA, KEDUA, '> Mengetahui,'],
      ['< SOP Surat Keluar', '< Nomor SOP : 2', LAJUR, PERTAMA, KEDUA, '> Kepala Dinas,'],
    ]);
  });

  test.each([
    ['PEMERINTAH KOTA'],
    ['KEMENTERIAN AGAMA'],
    ['STANDAR OPERASIONAL PROSEDUR'],
    ['Nama SOP : Surat'],
    ['Dasar Hukum'],
  ])('“%s” begins one', (teks) => {
    expect(lihat([tabel([KEPALA, SATU, DUA]), paragraf(teks), tabel([KEPALA, TIGA, EMPAT])])).toHaveLength(2);
  });

  test.each([['Disahkan oleh'], ['Halaman'], ['Catatan'], ['Pemerintah kota']])('“%s” begins none', (teks) => {
    expect(lihat([tabel([KEPALA, SATU, DUA]), paragraf(teks), tabel([KEPALA, TIGA, EMPAT])])).toHaveLength(1);
  });

  test('a table that numbers anew is another SOP, unless the lanes go on', () => {
    expect(lihat([tabel([KEPALA, SATU, DUA]), tabel([KEPALA, SATU, DUA])])).toHaveLength(2);
    const others = ['No', 'Kegiatan', 'Camat', ...KEPALA.slice(4)];
    const cut = (row: readonly string[]): string[] => [...row.slice(0, 3), ...row.slice(4)];
    expect(lihat([tabel([KEPALA, SATU, DUA]), tabel([others, cut(TIGA), cut(EMPAT)])])).toHaveLength(1);
    expect(lihat([tabel([KEPALA, SATU, DUA]), tabel([others, cut(EMPAT), cut(TIGA)])])).toHaveLength(2);
    expect(lihat([tabel([KEPALA, SATU, DUA]), tabel([KEPALA, EMPAT, TIGA])])).toHaveLength(1);
  });

  test('phases that count anew in the next table are of the same SOP', () => {
    const bagian = ['', 'TAHAP KEDUA', '', '', '', '', '', ''];
    expect(lihat([tabel([KEPALA, SATU, DUA]), tabel([KEPALA, bagian, SATU, DUA])])).toHaveLength(1);
    expect(lihat([tabel([KEPALA, SATU, DUA]), paragraf('x'), tabel([KEPALA, bagian, SATU, DUA])])).toHaveLength(2);
  });
});

describe('one sheet that holds everything', () => {
  const kosong = ['', '', '', '', '', '', '', ''];
  test('identity above the head, signature below', () => {
    expect(lihat([tabel([['Nomor SOP', '1', '', '', '', '', '', ''], kosong, KEPALA, SATU, DUA])])).toEqual([
      ['< Nomor SOP/1', LAJUR, PERTAMA, KEDUA],
    ]);
  });

  test('two SOPs below each other, told by a title or by numbers that begin anew', () => {
    const judul = ['SOP Surat Keluar', '', '', '', '', '', '', ''];
    const two = lihat([tabel([KEPALA, SATU, DUA, judul, KEPALA, SATU, DUA])]);
    expect(two.map((lines) => lines.length)).toEqual([3, 4]);
    expect(two[1]?.[0]).toBe('< SOP Surat Keluar');
    const other = KEPALA.map((teks) => (teks === 'Staf' ? 'Camat' : teks));
    expect(lihat([tabel([KEPALA, SATU, DUA, other, SATU, DUA])])).toHaveLength(2);
  });

  test('a head that repeats is none of a second SOP', () => {
    expect(lihat([tabel([KEPALA, SATU, DUA, KEPALA, TIGA, EMPAT])])).toEqual([
      [LAJUR, PERTAMA, KEDUA, `${KETIGA}; halaman baru`, KEEMPAT],
    ]);
  });

  test('drawings go with the rows they are anchored in', () => {
    const gambar = (baris: number): Potong['gambar'] => [
      { bangun: [], garis: [], jangkar: { baris, kolom: 2, paragraf: 0 } },
    ];
    const judul = ['SOP Surat Keluar', '', '', '', '', '', '', ''];
    const isi = tabel([KEPALA, SATU, DUA, judul, KEPALA, SATU, DUA], {
      gambar: [...(gambar(1) ?? []), ...(gambar(5) ?? []), { bangun: [], garis: [] }],
    });
    const found = kenali([isi]).map(({ blok }) =>
      blok.tabel.map((one) => one.gambar.map(({ jangkar }) => jangkar?.baris ?? null)),
    );
    expect(found).toEqual([[[1, null]], [[2, null]]]);
    expect(
      kenali([tabel([judul, KEPALA, SATU, DUA], { pangkal: { baris: 4, kolom: 0 } })])[0]?.sebelum[0],
    ).toMatchObject({ pangkal: { baris: 4, kolom: 0 } });
  });

  test('drawings in paragraphs around are of the SOP', () => {
    const lines = lihat([
      { ...paragraf('SOP Surat'), gambar: [{ bangun: [], garis: [] }] },
      tabel([KEPALA, SATU, DUA]),
      { ...paragraf('x'), gambar: [{ bangun: [], garis: [] }] },
    ]);
    expect(lines[0]?.at(-1)).toBe('2 gambar');
  });
});
