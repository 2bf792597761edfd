/** Rows of the form: which steps are capsules themselves, which terminals keep a row, and what rests on a guess. */
import { describe, expect, test } from 'vitest';
import type { LangkahFrontmatter } from '../../src/domain/frontmatter.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { orderLangkah } from '../../src/form/urutan.ts';
import { makeSop } from '../diagram/sop-arbitrary.ts';

type Isi = Partial<LangkahFrontmatter> & { readonly id: string };
const baris = (sop: Sop): string[] =>
  orderLangkah(sop).baris.map(
    (row) => `${row.langkah === null ? '(kosong)' : row.id} ${row.bentuk}${row.kira ? ' kira' : ''}`,
  );
const panah = (sop: Sop): string[] =>
  orderLangkah(sop).panah.map(
    ({ cabang, dari, ke, kira }) => `${dari} → ${ke}${cabang === null ? '' : ` ${cabang}`}${kira ? ' kira' : ''}`,
  );
const pilih = (...ke: readonly string[]): Pick<LangkahFrontmatter, 'keputusan'> => ({
  keputusan: {
    cabang: ke.map((id, i) => ({ jenis: i === 0 ? 'ya' : 'tidak', label: '', ke: id, dinyatakan: 'langkah' })),
  },
});
const buat = (...langkah: readonly Isi[]): Sop => makeSop(['a', 'b'], langkah);

describe('the first and the last step', () => {
  test('are capsules themselves, and no arrow leads to a terminal', () => {
    const sop = buat({ id: 'satu' }, { id: 'dua' }, { id: 'tiga' });
    expect(baris(sop)).toEqual(['satu kapsul', 'dua kotak', 'tiga kapsul']);
    expect(panah(sop)).toEqual(['0 → 1', '1 → 2']);
  });

  test('of a procedure of one step are one capsule', () => {
    const sop = buat({ id: 'satu' });
    expect(baris(sop)).toEqual(['satu kapsul']);
    expect(panah(sop)).toEqual([]);
  });

  test('stay decisions where they decide, with a terminal before and after', () => {
    const sop = buat({ id: 'satu', ...pilih('dua', 'satu') }, { id: 'dua', ...pilih('selesai', 'satu') });
    expect(baris(sop)).toEqual(['(kosong) kapsul', 'satu belah-ketupat', 'dua belah-ketupat', '(kosong) kapsul']);
    expect(panah(sop)).toEqual(['0 → 1', '1 → 2 ya', '1 → 1 tidak', '2 → 3 ya', '2 → 1 tidak']);
  });

  test('keep the terminal where the last goes on elsewhere too', () => {
    const sop = buat({ id: 'satu' }, { id: 'dua', lanjut: ['satu', 'selesai'] });
    expect(baris(sop)).toEqual(['satu kapsul', 'dua kotak', '(kosong) kapsul']);
    expect(panah(sop).sort()).toEqual(['0 → 1', '1 → 0', '1 → 2']);
  });

  test('a first step of several ways on is a capsule all the same', () => {
    const sop = buat({ id: 'satu', lanjut: ['dua', 'tiga'] }, { id: 'dua', lanjut: 'tiga' }, { id: 'tiga' });
    expect(baris(sop)).toEqual(['satu kapsul', 'dua kotak', 'tiga kapsul']);
  });
});

describe('what rests on a guess', () => {
  const ragu = { perkiraan: [{ bidang: 'pelaksana', keyakinan: 'sedang', aturan: 1, bukti: [] }] } as const;

  test('a step whose lane is inferred, and every arrow at it', () => {
    const sop = buat({ id: 'satu' }, { id: 'dua', pelaksana: 'b', ...ragu }, { id: 'tiga' }, { id: 'empat' });
    expect(baris(sop)).toEqual(['satu kapsul', 'dua kotak kira', 'tiga kotak', 'empat kapsul']);
    expect(panah(sop)).toEqual(['0 → 1 kira', '1 → 2 kira', '2 → 3']);
  });

  test('a step without a lane, and the lane drawn for it', () => {
    const sop = buat({ id: 'satu' }, { id: 'dua', pelaksana: null });
    expect(baris(sop)).toEqual(['satu kapsul', 'dua kapsul kira']);
    expect(orderLangkah(sop).lajur.map(({ kira }) => kira)).toEqual([false, false, true]);
  });

  test('a terminal only when all that lead to it are guesses', () => {
    const akhir = (satu: Partial<Isi>, dua: Partial<Isi>): string | undefined =>
      baris(
        buat(
          { id: 'awal' },
          { id: 'satu', ...pilih('selesai', 'dua'), ...satu },
          { id: 'dua', ...pilih('selesai', 'satu'), ...dua },
        ),
      ).at(-1);
    expect(akhir({}, {})).toBe('(kosong) kapsul');
    expect(akhir(ragu, {})).toBe('(kosong) kapsul');
    expect(akhir(ragu, ragu)).toBe('(kosong) kapsul kira');
  });
});
