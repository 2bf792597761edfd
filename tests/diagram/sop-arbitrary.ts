/** Generated SOPs of every shape an author can write, sensible or not. */
import fc from 'fast-check';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import type { Bagian, CabangFrontmatter, LangkahFrontmatter, SopFrontmatter } from '../../src/domain/frontmatter.ts';
import type { Keyakinan } from '../../src/domain/kosakata.ts';
import type { Sop } from '../../src/domain/sop.ts';

export interface Limits {
  readonly langkah: number;
  readonly lajur: number;
  /** At least so many steps. */
  readonly min?: number;
}

const WORDS =
  'Memeriksa draf surat pengantar dan menyerahkan kepada Kepala Bidang Perencanaan untuk ditandatangani'.split(' ');
const LABELS = ['Ya', 'Tidak', 'Setuju', 'Tidak setuju', 'Belum lengkap', 'Perlu diperbaiki oleh bidang', ''];

const phrase = (max: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: max }).map((words) => words.join(' ').slice(0, 48));

/** An SOP with up to so many steps and lanes. */
export function sopArbitrary(limits: Limits): fc.Arbitrary<Sop> {
  return fc
    .record({
      lajur: fc.array(phrase(5), { minLength: 1, maxLength: limits.lajur, size: 'max' }),
      bagian: fc.constantFrom<readonly Bagian[]>(
        [],
        [],
        [],
        [
          { id: 'a', nama: 'Tahap persiapan' },
          { id: 'b', nama: 'Tahap pelaporan' },
        ],
        [
          { id: 'a', nama: 'Perjanjian baru', mandiri: true },
          { id: 'b', nama: 'Perubahan', mandiri: true },
        ],
      ),
      langkah: fc.array(langkahDraft, { minLength: limits.min ?? 1, maxLength: limits.langkah, size: 'max' }),
      wild: fc.boolean(),
    })
    .map(({ bagian, lajur, langkah, wild }) => toSop(lajur, bagian, langkah, wild));
}

interface Draft {
  readonly ringkas: string;
  readonly lajur: number;
  readonly peserta: readonly number[];
  readonly kind: 'lanjut' | 'keputusan' | 'balik' | 'lompat' | 'paralel' | 'selesai' | 'banyak';
  readonly targets: readonly number[];
  readonly labels: readonly string[];
  readonly keyakinan: Keyakinan | null;
}

const langkahDraft: fc.Arbitrary<Draft> = fc.record({
  ringkas: phrase(8),
  lajur: fc.nat(29),
  peserta: fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.nat(29), { maxLength: 4 }) },
  ),
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constant('lanjut' as const) },
    { weight: 3, arbitrary: fc.constant('keputusan' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'balik' as const,
        'lompat' as const,
        'paralel' as const,
        'selesai' as const,
        'banyak' as const,
      ),
    },
  ),
  targets: fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 }),
  labels: fc.array(fc.constantFrom(...LABELS), { minLength: 5, maxLength: 5 }),
  keyakinan: fc.option(fc.constantFrom<Keyakinan>('tinggi', 'sedang', 'rendah')),
});

function toSop(lajur: readonly string[], bagian: readonly Bagian[], drafts: readonly Draft[], wild: boolean): Sop {
  const id = (row: number): string => `l${row + 1}`;
  const count = drafts.length;
  const langkah = drafts.map((draft, row): LangkahFrontmatter => {
    // Tame SOPs go to the next row and back a little; wild ones anywhere.
    const target = (k: number): string => {
      const value = draft.targets[k] ?? 0;
      if (wild) return value % 9 === 0 ? 'selesai' : id(value % count);
      return k === 0 ? (row + 1 < count ? id(row + 1) : 'selesai') : id(Math.max(0, row - 1 - (value % 4)));
    };
    const cabang = (k: number, jenis: CabangFrontmatter['jenis']): CabangFrontmatter => ({
      jenis,
      label: draft.labels[k] ?? '',
      ke: target(k),
      dinyatakan: k % 2 === 0 ? 'langkah' : 'peran',
    });
    return {
      id: id(row),
      nomor: String(row + 1),
      kegiatan: draft.ringkas,
      ringkas: draft.ringkas,
      pelaksana: draft.lajur === 29 ? null : `p${draft.lajur % lajur.length}`,
      peserta: draft.peserta.map((item) => `p${item % lajur.length}`),
      tahap: 'x',
      ...(bagian.length > 0 ? { bagian: (bagian[Math.floor((row * bagian.length) / count)] ?? { id: 'a' }).id } : {}),
      ...(draft.kind === 'keputusan' ? { keputusan: { cabang: [cabang(0, 'ya'), cabang(1, 'tidak')] } } : {}),
      ...(draft.kind === 'banyak'
        ? {
            keputusan: {
              cabang: [
                cabang(0, 'ya'),
                ...draft.targets.slice(1, 1 + ((draft.targets[0] ?? 0) % 4)).map((_, k) => cabang(k + 1, 'lain')),
              ],
            },
          }
        : {}),
      ...(draft.kind === 'balik' ? { lanjut: id((draft.targets[0] ?? 0) % (row + 1)) } : {}),
      ...(draft.kind === 'lompat' ? { lanjut: id(Math.min(count - 1, row + 1 + ((draft.targets[0] ?? 0) % 4))) } : {}),
      ...(draft.kind === 'paralel' ? { lanjut: [...new Set([target(0), target(1), target(2)])] } : {}),
      ...(draft.kind === 'selesai' ? { lanjut: 'selesai' } : {}),
      ...(draft.keyakinan === null
        ? {}
        : { perkiraan: [{ bidang: 'pelaksana', keyakinan: draft.keyakinan, aturan: 1 as const, bukti: [] }] }),
    };
  });
  return buildSop('contoh/buatan', { ...EMPTY, bagian, pelaksana: toPelaksana(lajur), langkah }, NO_ACUAN);
}

const toPelaksana = (lajur: readonly string[]): SopFrontmatter['pelaksana'] =>
  lajur.map((nama, i) => ({ id: `p${i}`, nama, jenjang: 'pelaksana', peran: 'pengolah' }));

const NO_ACUAN = indexAcuan({ instansi: [], topik: [], tahap: [], peraturan: [], istilah: [] });

const EMPTY = {
  nama: 'SOP buatan',
  nomor: null,
  topik: 'buatan',
  status: 'tidak-diketahui',
  tanggal: { pembuatan: null, revisi: null, efektif: null, pengesahan: null },
  pengesahan: null,
  dasarHukum: [],
  kualifikasiPelaksana: [],
  peralatan: [],
  peringatan: [],
  pencatatan: [],
  keterkaitan: [],
  sumber: { naskah: 'x.txt', jenis: 'teks', hilang: [], kosong: [], cacat: [], catatan: [] },
} as const satisfies Partial<SopFrontmatter>;

/** A small SOP for tables: lane ids in column order and steps as an author writes them. */
export function makeSop(
  lajur: readonly string[],
  langkah: readonly (Partial<LangkahFrontmatter> & { readonly id: string })[],
  bagian: readonly Bagian[] = [],
): Sop {
  const steps = langkah.map((item): LangkahFrontmatter => ({
    nomor: null,
    kegiatan: item.id,
    ringkas: item.id,
    pelaksana: lajur[0] ?? null,
    tahap: 'x',
    ...item,
  }));
  const pelaksana = lajur.map((id) => ({ id, nama: id, jenjang: 'pelaksana' as const, peran: 'pengolah' as const }));
  return buildSop('contoh/buatan', { ...EMPTY, bagian, pelaksana, langkah: steps }, NO_ACUAN);
}
