/** Bounds on what an adapter has read: up to the bound it is taken, beyond it the sentence says how to split the file. */
import { describe, expect, test } from 'vitest';
import { createAnggaran, formatRibuan } from '../../../src/impor/anggaran.ts';
import { checkDokumen, checkHuruf, describeTabel } from '../../../src/impor/berkas/batas-dokumen.ts';
import type { Gambar, Potong, Tabel } from '../../../src/impor/model.ts';

const check = (isi: readonly Potong[], anggaran = createAnggaran('a.docx', Infinity)): string => {
  try {
    checkDokumen({ nama: 'a.docx', berkas: 'docx', jenis: 'teks', isi, catatan: [] }, anggaran);
    return 'ok';
  } catch (error) {
    return (error as Error).message;
  }
};
const paragraf = (teks: string, gambar: readonly Gambar[] = []): Potong => ({
  type: 'paragraf',
  teks,
  posisi: {},
  gambar,
});
const tabel = (baris: number, kolom: number, more: Partial<Tabel> = {}): Tabel => ({
  type: 'tabel',
  baris: Array.from({ length: baris }, () => ({ sel: [], posisi: {} })),
  kolom,
  gambar: [],
  posisi: {},
  ...more,
});
const gambar = (count: number): Gambar => ({
  bangun: [],
  garis: Array.from({ length: count }, () => ({
    dari: null,
    ke: null,
    awal: { x: 0, y: 0 },
    akhir: { x: 0, y: 0 },
    lewat: [],
    teks: '',
    putus: false,
    ujung: null,
  })),
});
const SARAN = 'Hapus baris dan kolom yang tidak perlu, atau pecah menjadi satu berkas per SOP.';

test('thousands are written as in Indonesian', () => {
  expect([0, 999, 1_000, 12_345, 1_234_567].map(formatRibuan)).toEqual(['0', '999', '1.000', '12.345', '1.234.567']);
});

describe('one table', () => {
  test.each([
    [5_000, 40, null],
    [781, 256, null],
    [5_001, 1, 'satu tabel berukuran 5.001 baris × 1 kolom'],
    [1, 257, 'satu tabel berukuran 1 baris × 257 kolom'],
    [5_000, 41, 'satu tabel berukuran 5.000 baris × 41 kolom'],
  ])('%i rows of %i columns', (baris, kolom, expected) => {
    const pesan = describeTabel({ baris: { length: baris }, kolom });
    expect(pesan).toBe(expected && `${expected}; paling banyak 5.000 baris, 256 kolom, dan 200.000 sel.`);
  });

  test('is named in the refusal of a document, a sheet by its name', () => {
    expect(check([tabel(5_001, 1)])).toBe(
      `a.docx: satu tabel berukuran 5.001 baris × 1 kolom; paling banyak 5.000 baris, 256 kolom, dan 200.000 sel. ${SARAN}`,
    );
    expect(describeTabel({ baris: [], kolom: 257, lembar: `${'L'.repeat(40)}xyz` })).toBe(
      `lembar “${'L'.repeat(40)}” berukuran 0 baris × 257 kolom; paling banyak 5.000 baris, 256 kolom, dan 200.000 sel.`,
    );
  });
});

describe('all together', () => {
  test('places', () => {
    expect(check([tabel(1_000, 100), tabel(1_000, 100)])).toBe('ok');
    expect(check([tabel(1_000, 100), tabel(1_000, 101)])).toBe(
      `a.docx: tabel-tabelnya memuat 201.000 sel, paling banyak 200.000. ${SARAN}`,
    );
  });

  test('paragraphs and rows', () => {
    const many = Array.from({ length: 39_000 }, () => paragraf('a'));
    expect(check([...many, tabel(1_000, 1)])).toBe('ok');
    expect(check([...many, tabel(1_001, 1)])).toBe(
      'a.docx: berkas ini memuat 40.001 alinea dan baris, paling banyak 40.000. Pecah menjadi satu berkas per SOP.',
    );
  });

  test('drawings, in paragraphs and in tables', () => {
    const many = Array.from({ length: 2_000 }, () => gambar(0));
    expect(check([paragraf('', many), tabel(1, 1, { gambar: many })])).toBe('ok');
    expect(check([paragraf('', many), tabel(1, 1, { gambar: [...many, gambar(0)] })])).toBe(
      'a.docx: berkas ini memuat 4.001 gambar, paling banyak 4.000. Pecah menjadi satu berkas per SOP.',
    );
  });

  test('shapes and lines of one drawing', () => {
    expect(check([paragraf('', [gambar(1_000), gambar(1_000)])])).toBe('ok');
    expect(check([paragraf('', [gambar(1_001)])])).toBe(
      'a.docx: satu gambar terlalu rumit untuk dibaca. Pisahkan kelompok (ungroup) gambar bagan alir itu, atau hapus gambarnya, lalu coba lagi.',
    );
  });
});

describe('letters', () => {
  const huruf = (posisi: { halaman?: number; garis?: number }): string => {
    try {
      checkHuruf('a.docx', 'x'.repeat(20_001), posisi, createAnggaran('a.docx'));
      return 'ok';
    } catch (error) {
      return (error as Error).message;
    }
  };
  test.each([
    [{}, ''],
    [{ halaman: 3 }, ' (halaman 3)'],
    [{ halaman: 3, garis: 7 }, ' (baris 7)'],
  ])('at %j', (posisi, tempat) => {
    expect(huruf(posisi)).toBe(
      `a.docx: satu alinea atau sel${tempat} memuat 20.001 huruf, paling banyak 20.000. Berkas ini mungkin bukan SOP, atau akhir barisnya hilang; simpan ulang dari program aslinya.`,
    );
  });

  test('of a cell, too', () => {
    const sel = { teks: 'x'.repeat(20_001), kolom: 0, lebar: 1, tinggi: 1, posisi: { halaman: 2 } };
    expect(check([tabel(1, 1, { baris: [{ sel: [sel], posisi: {} }] })])).toContain(
      'sel (halaman 2) memuat 20.001 huruf',
    );
  });
});

describe('work is counted', () => {
  const cost = (isi: readonly Potong[]): number => {
    let sum = 0;
    check(isi, { spend: (langkah) => void (sum += langkah) });
    return sum;
  };
  test('a letter is a step; a long text costs more than its letters', () => {
    expect(cost([paragraf('abc')]) - cost([paragraf('')])).toBe(3);
    expect(cost([paragraf('x'.repeat(1_000))])).toBe(1_001);
    expect(cost([paragraf('x'.repeat(2_000))])).toBeGreaterThan(50_000);
  });

  test('a cell costs the places it covers, as far as the table reaches', () => {
    const sel = (lebar: number, tinggi: number): Potong =>
      tabel(2, 9, {
        baris: [
          { sel: [{ teks: '', kolom: 0, lebar, tinggi, posisi: {} }], posisi: {} },
          { sel: [], posisi: {} },
        ],
      });
    const [one, wide, tall, beyond] = [sel(1, 1), sel(3, 1), sel(1, 2), sel(1, 900)].map((item) => cost([item]));
    expect([wide, tall, beyond].map((value) => ((value ?? 0) - 1) / ((one ?? 0) - 1))).toEqual([3, 2, 2]);
  });

  test('drawings cost by their shapes and lines', () => {
    const [none, one, two] = [0, 1, 2].map((count) => cost([paragraf('', [gambar(count)])]) - cost([paragraf('')]));
    expect(none).toBeGreaterThan(0);
    expect([one, two]).toEqual([2 * (none ?? 0), 3 * (none ?? 0)]);
  });

  test('what is spent is spent', () => {
    const anggaran = createAnggaran('a.docx', 10);
    anggaran.spend(4);
    anggaran.spend(6);
    expect(() => anggaran.spend(1)).toThrow(
      'a.docx: berkas ini terlalu besar atau terlalu rumit untuk dibaca. Pecah menjadi satu berkas per SOP, hapus lembar dan gambar yang tidak perlu, lalu coba lagi.',
    );
  });
});
