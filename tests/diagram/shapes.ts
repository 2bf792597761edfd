/** SOPs of every shape that the drawing must hold, small enough to be read by eye. */
import type { CabangFrontmatter, LangkahFrontmatter } from '../../src/domain/frontmatter.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { makeSop } from './sop-arbitrary.ts';

type Branch = readonly [jenis: CabangFrontmatter['jenis'], label: string, ke: string];

const cabang = (...branches: readonly Branch[]): Pick<LangkahFrontmatter, 'keputusan'> => ({
  keputusan: { cabang: branches.map(([jenis, label, ke]) => ({ jenis, label, ke, dinyatakan: 'langkah' as const })) },
});

const steps = (count: number, lanes: readonly string[]): { id: string; pelaksana: string; ringkas: string }[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `l${i + 1}`,
    pelaksana: lanes[(i * 7) % lanes.length] ?? '',
    ringkas: `Langkah kerja nomor ${i + 1}`,
  }));

const lanes = (count: number): string[] => Array.from({ length: count }, (_, i) => `lajur-${i + 1}`);

export const SHAPES: Readonly<Record<string, Sop>> = {
  'satu-langkah': makeSop(['a'], [{ id: 'satu' }]),
  'keputusan-dan-kembali': makeSop(
    ['a', 'b', 'c'],
    [
      { id: 'susun', ringkas: 'Menyusun draf' },
      {
        id: 'periksa',
        pelaksana: 'b',
        ringkas: 'Memeriksa draf',
        ...cabang(['ya', 'Setuju', 'sah'], ['tidak', 'Tidak setuju', 'susun']),
      },
      { id: 'sah', pelaksana: 'c', ringkas: 'Mengesahkan' },
    ],
  ),
  'lompat-ke-depan': makeSop(
    ['a', 'b'],
    [
      { id: 'terima', ...cabang(['ya', 'Lengkap', 'bukukan'], ['tidak', 'Perlu rapat', 'rapat']) },
      { id: 'rapat', pelaksana: 'b' },
      { id: 'catat', pelaksana: 'b' },
      { id: 'bukukan' },
    ],
  ),
  'dua-cabang-kembali': makeSop(
    ['a', 'b', 'c'],
    [
      { id: 'satu' },
      { id: 'dua', pelaksana: 'b' },
      { id: 'tiga', pelaksana: 'c', ...cabang(['tidak', 'Salah', 'satu'], ['lain', 'Kurang', 'dua']) },
      { id: 'empat', pelaksana: 'c' },
    ],
  ),
  'tiga-cabang': makeSop(
    ['a', 'b', 'c'],
    [
      {
        id: 'nilai',
        pelaksana: 'b',
        ...cabang(['ya', 'Besar', 'besar'], ['lain', 'Sedang', 'sedang'], ['lain', 'Kecil', 'kecil']),
      },
      { id: 'besar', lanjut: 'selesai' },
      { id: 'sedang', pelaksana: 'b', lanjut: 'selesai' },
      { id: 'kecil', pelaksana: 'c' },
    ],
  ),
  paralel: makeSop(
    ['a', 'b', 'c', 'd'],
    [
      { id: 'bagi', pelaksana: 'b', lanjut: ['kiri', 'tengah', 'kanan'] },
      { id: 'kiri', lanjut: 'gabung' },
      { id: 'tengah', pelaksana: 'c', lanjut: 'gabung' },
      { id: 'kanan', pelaksana: 'd', lanjut: 'gabung' },
      { id: 'gabung', pelaksana: 'b', menunggu: 'semua' },
    ],
  ),
  putaran: makeSop(
    ['a', 'b'],
    [{ id: 'satu' }, { id: 'dua', pelaksana: 'b', lanjut: 'satu' }, { id: 'diri', lanjut: 'diri' }],
  ),
  'varian-mandiri': makeSop(
    ['a', 'b'],
    [
      { id: 'baru', bagian: 'baru' },
      { id: 'sahkan', bagian: 'baru', pelaksana: 'b' },
      { id: 'ubah', bagian: 'perubahan', pelaksana: 'b' },
      { id: 'tetapkan', bagian: 'perubahan' },
    ],
    [
      { id: 'baru', nama: 'Perjanjian baru', mandiri: true },
      { id: 'perubahan', nama: 'Perubahan', mandiri: true },
    ],
  ),
  'tanpa-lajur-dan-lajur-kosong': makeSop(
    ['a', 'kosong', 'b'],
    [{ id: 'satu' }, { id: 'dua', pelaksana: null }, { id: 'tiga', pelaksana: 'b' }],
  ),
  peserta: makeSop(
    ['a', 'b', 'c', 'd'],
    [
      { id: 'undang' },
      { id: 'rapat', pelaksana: 'c', peserta: ['a', 'b', 'd', 'c'] },
      { id: 'lapor', pelaksana: 'd', ...cabang(['ya', 'Selesai', 'selesai'], ['tidak', 'Ulangi', 'undang']) },
    ],
  ),
  'banyak-masuk': makeSop(
    ['a', 'b', 'c'],
    [
      { id: 'awal' },
      ...['b', 'c', 'a', 'b', 'c', 'a'].map((pelaksana, i) => ({
        id: `cek-${i + 1}`,
        pelaksana,
        ...cabang(['ya', 'Benar', i < 5 ? `cek-${i + 2}` : 'selesai'], ['tidak', 'Salah', 'awal']),
      })),
    ],
  ),
  'lima-belas-lajur': makeSop(lanes(15), steps(15, lanes(15))),
  'dua-puluh-lima-lajur-delapan-puluh-langkah': makeSop(lanes(25), steps(80, lanes(25))),
};

export function shapeOf(name: keyof typeof SHAPES): Sop {
  const sop = SHAPES[name];
  if (sop === undefined) throw new Error(`There is no shape "${name}".`);
  return sop;
}
