/** Drawn arrows against the words: the drawing says where, the words on which condition; what disagrees is said. */
import { describe, expect, test } from 'vitest';
import type { FaktaLangkah, PanahFakta } from '../../../src/impor/alur/gambar/fakta.ts';
import { mergeArah } from '../../../src/impor/alur/padukan.ts';
import type { AlurLangkah, LangkahTerbaca } from '../../../src/impor/model.ts';

const LANGKAH = ['a', 'b', 'c', 'd'].map((id): LangkahTerbaca => ({ id, nomor: null, kegiatan: id, posisi: {} }));
const panah = (ke: PanahFakta['ke'], more: Partial<PanahFakta> = {}): PanahFakta => ({
  ke,
  label: '',
  putus: false,
  ragu: false,
  ...more,
});
const KATA: AlurLangkah = { pelaksana: 'staf', perkiraan: [], asal: 'gambar', catatan: [] };
const BUKTI = [{ kutipan: 'x' }];
const CABANG = {
  cabang: [
    { jenis: 'ya', label: 'Lengkap', ke: 'c', dinyatakan: 'langkah' },
    { jenis: 'tidak', label: 'Tidak lengkap', ke: 'a', dinyatakan: 'peran' },
  ],
} as const;

/** Step b as drawn, over what the words say of it. */
function padu(
  keluar: readonly PanahFakta[],
  kata: Partial<AlurLangkah> = {},
  drawn: Partial<FaktaLangkah> = {},
  at = 1,
): AlurLangkah {
  const own: FaktaLangkah = { lajur: 0, jenis: 'kotak', putus: false, ragu: false, lajurLain: [], keluar, ...drawn };
  const langkah = LANGKAH.map((_, index) => (index === at ? own : { ...own, keluar: [] }));
  return mergeArah(LANGKAH, { langkah, berpanah: true, catatan: [] }, at, { ...KATA, ...kata });
}
const cabang = (hasil: AlurLangkah): unknown =>
  hasil.keputusan?.cabang.map(({ dinyatakan, jenis, ke, label }) => `${jenis} ${label} ${ke} ${dinyatakan}`);

describe('one arrow', () => {
  test('to the next step says nothing more; elsewhere it is where the step goes on', () => {
    expect(padu([panah(2)])).toEqual(KATA);
    expect(padu([panah(3)])).toEqual({ ...KATA, lanjut: 'd' });
    expect(padu([panah('selesai')])).toEqual({ ...KATA, lanjut: 'selesai' });
    expect(padu([panah('selesai')], {}, {}, 3)).toEqual(KATA);
    expect(padu([panah(99)])).toEqual({ ...KATA, lanjut: 'selesai' });
  });

  test('the words’ own ways give way, their other inferences stay', () => {
    const perkiraan = [
      { bidang: 'lanjut', keyakinan: 'sedang', aturan: 2, bukti: BUKTI },
      { bidang: 'cabang.ya', keyakinan: 'sedang', aturan: 4, bukti: BUKTI },
      { bidang: 'peserta', keyakinan: 'sedang', aturan: 1, bukti: BUKTI },
    ] as const;
    expect(
      padu([panah(2)], {
        lanjut: ['c', 'd'],
        perkiraan,
        peserta: ['x'],
        pesertaLuar: ['y'],
        menunggu: 'semua',
        opsional: true,
      }),
    ).toEqual({
      ...KATA,
      perkiraan: [perkiraan[2]],
      peserta: ['x'],
      pesertaLuar: ['y'],
      menunggu: 'semua',
      opsional: true,
    });
  });

  test('an end in doubt, a lone diamond, and words with a condition are said', () => {
    expect(padu([panah(2, { ragu: true })]).catatan).toEqual([
      'Ujung panah langkah ini tidak tepat menyentuh simbol. Periksa arahnya di berkas asli.',
    ]);
    expect(padu([panah(2)], {}, { jenis: 'belah-ketupat' }).catatan).toEqual([
      'Bagannya menggambar belah ketupat, tetapi hanya satu panah keluar yang terbaca. Periksa cabangnya di berkas asli.',
    ]);
    expect(padu([panah(2, { ragu: true })], { keputusan: CABANG, catatan: ['lama'] })).toEqual({
      ...KATA,
      keputusan: CABANG,
      catatan: [
        'lama',
        'Ujung panah langkah ini tidak tepat menyentuh simbol. Periksa arahnya di berkas asli.',
        'Kata-kata langkah ini memuat syarat, tetapi bagannya hanya mempunyai satu panah keluar. Periksa cabangnya di berkas asli.',
      ],
    });
  });
});

describe('no arrow', () => {
  test('a capsule ends the way; any other symbol should have one', () => {
    expect(padu([], {}, { jenis: 'kapsul' })).toEqual({ ...KATA, lanjut: 'selesai' });
    expect(padu([], { keputusan: CABANG }, { jenis: 'kapsul' }).keputusan).toEqual(CABANG);
    expect(padu([]).catatan).toEqual([
      'Panah keluar dari simbol langkah ini tidak terbaca. Periksa arahnya di berkas asli.',
    ]);
  });
  test('the last step needs none, nor one that is not drawn', () => {
    expect(padu([], {}, {}, 3)).toEqual(KATA);
    expect(padu([], {}, { lajur: null })).toEqual(KATA);
    expect(mergeArah(LANGKAH, { langkah: [], berpanah: true, catatan: [] }, 1, KATA)).toBe(KATA);
    const undrawn = { lajur: 0, jenis: 'kotak', putus: false, ragu: false, lajurLain: [], keluar: [panah(3)] } as const;
    expect(mergeArah(LANGKAH, { langkah: LANGKAH.map(() => undrawn), berpanah: false, catatan: [] }, 1, KATA)).toBe(
      KATA,
    );
  });
});

describe('several arrows', () => {
  test('from a box run at the same time', () => {
    expect(padu([panah(2), panah(3, { ragu: true })])).toEqual({
      ...KATA,
      lanjut: ['c', 'd'],
      catatan: ['Ujung panah langkah ini tidak tepat menyentuh simbol. Periksa arahnya di berkas asli.'],
    });
  });

  test('from a diamond, with labels, or with one that turns back: a decision', () => {
    expect(cabang(padu([panah(2), panah(0)], {}, { jenis: 'belah-ketupat' }))).toEqual([
      'ya Ya c langkah',
      'tidak Tidak a langkah',
    ]);
    expect(cabang(padu([panah(2, { label: 'lengkap' }), panah(3)]))).toEqual([
      'ya Lengkap c langkah',
      'tidak Tidak lengkap d langkah',
    ]);
    expect(cabang(padu([panah(3), panah(1)]))).toEqual(['ya Ya d langkah', 'tidak Tidak b langkah']);
    expect(cabang(padu([panah(0), panah('selesai')], {}, { jenis: 'belah-ketupat' }))).toEqual([
      'ya Ya selesai langkah',
      'tidak Tidak a langkah',
    ]);
  });

  test.each([
    ['tdk', 'tidak'],
    ['T', 'tidak'],
    ['No', 'tidak'],
    ['belum lengkap', 'tidak'],
    ['salah', 'tidak'],
    ['kurang', 'tidak'],
    ['ditolak', 'tidak'],
    ['revisi', 'tidak'],
    ['Y', 'ya'],
    ['yes', 'ya'],
    ['setuju', 'ya'],
    ['sudah', 'ya'],
    ['OK', 'ya'],
    ['memenuhi', 'ya'],
    ['diterima', 'ya'],
  ])('a label “%s” is %s', (label, jenis) => {
    const found = cabang(padu([panah(2, { label }), panah(3)], {}, { jenis: 'belah-ketupat' })) as readonly string[];
    expect(found.some((line) => line.startsWith(`${jenis} `) && line.includes(' c '))).toBe(true);
  });

  test('two labels of one kind are told apart, a third is another way', () => {
    expect(
      cabang(padu([panah(2, { label: 'ya' }), panah(3, { label: 'ya sekali' })], {}, { jenis: 'belah-ketupat' })),
    ).toEqual(['ya Ya c langkah', 'tidak Ya sekali d langkah']);
    expect(
      cabang(padu([panah(2, { label: 'tidak' }), panah(3, { label: 'belum' })], {}, { jenis: 'belah-ketupat' })),
    ).toEqual(['ya Belum d langkah', 'tidak Tidak c langkah']);
    expect(cabang(padu([panah(2), panah(3), panah(0), panah('selesai')], {}, { jenis: 'belah-ketupat' }))).toEqual([
      'ya Ya c langkah',
      'tidak Tidak d langkah',
      'lain Lain a langkah',
    ]);
  });

  test('the words give labels; their own inferences and the note of their targets go', () => {
    const perkiraan = [
      { bidang: 'cabang.tidak', nilai: 'a', keyakinan: 'sedang', aturan: 4, bukti: BUKTI },
      { bidang: 'keputusan', keyakinan: 'rendah', aturan: 6, bukti: BUKTI },
    ] as const;
    const kata = { keputusan: CABANG, perkiraan, catatan: ['Tujuan cabang “x” …', 'lain'] };
    expect(padu([panah(0), panah(2)], kata, { jenis: 'belah-ketupat' })).toEqual({
      ...KATA,
      keputusan: {
        cabang: [
          { jenis: 'ya', label: 'Lengkap', ke: 'c', dinyatakan: 'langkah' },
          { jenis: 'tidak', label: 'Tidak lengkap', ke: 'a', dinyatakan: 'langkah' },
        ],
      },
      catatan: ['lain'],
    });
  });

  test('a broken arrow is an inference of whoever drew it: the words’ own stands beside it', () => {
    const perkiraan = [{ bidang: 'cabang.tidak', nilai: 'a', keyakinan: 'sedang', aturan: 4, bukti: BUKTI }] as const;
    const hasil = padu(
      [panah(0, { putus: true }), panah(2, { putus: true })],
      { keputusan: CABANG, perkiraan },
      { jenis: 'belah-ketupat' },
    );
    expect([cabang(hasil), hasil.perkiraan]).toEqual([
      ['ya Lengkap c tidak', 'tidak Tidak lengkap a peran'],
      perkiraan,
    ]);
    expect(
      padu([panah(3, { putus: true }), panah(2)], { keputusan: CABANG, perkiraan }, { jenis: 'belah-ketupat' })
        .perkiraan,
    ).toEqual([]);
  });
});
