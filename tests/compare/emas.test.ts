/** A comparison of three short SOPs, and the tables of one written by hand, for a person to read. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareSop } from '../../src/compare/compare-sop.ts';
import { comparisonTables } from '../../src/compare/tabel/tabel.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import type { LangkahFrontmatter } from '../../src/domain/frontmatter.ts';
import { TIGA } from '../view/contoh.ts';
import { acuan, buatSop } from './contoh.ts';

const LAJUR = {
  pelaksana: [
    { id: 'kepala', nama: 'Kepala Dinas', jenjang: 'jpt-pratama', peran: 'penanda-tangan' },
    { id: 'kasubbag', nama: 'Kasubbag Program', jenjang: 'pengawas', peran: 'koordinator' },
    { id: 'staf', nama: 'Staf', jenjang: 'pelaksana', peran: 'pengolah' },
  ],
} as const;

const langkah = (
  id: string,
  kegiatan: string,
  pelaksana: string,
  tahap: string,
  waktu: string | undefined,
  more: Partial<LangkahFrontmatter> = {},
): LangkahFrontmatter => ({
  id,
  nomor: null,
  kegiatan,
  ringkas: kegiatan,
  pelaksana,
  tahap,
  mutuBaku: { kelengkapan: 'Disposisi', ...(waktu !== undefined && { waktu }), output: 'Draf PK' },
  ...more,
});

const kembali = (ke: string): Partial<LangkahFrontmatter> => ({
  keputusan: {
    cabang: [
      { jenis: 'ya', label: 'setuju', ke: 'teken', dinyatakan: 'langkah' },
      { jenis: 'tidak', label: 'tidak setuju', ke, dinyatakan: 'peran' },
    ],
  },
});

const SATU = buatSop(
  'dinas-a/pk',
  [
    langkah('perintah', 'Memerintahkan penyusunan Perjanjian Kinerja', 'kepala', 'perintah', '10 menit'),
    langkah('susun', 'Menyusun draf Perjanjian Kinerja', 'staf', 'penyusunan', '1 hari'),
    langkah(
      'periksa',
      'Memeriksa draf Perjanjian Kinerja, jika setuju diserahkan, jika tidak setuju dikembalikan',
      'kasubbag',
      'pemeriksaan',
      '2 jam',
      kembali('susun'),
    ),
    langkah('teken', 'Menandatangani Perjanjian Kinerja', 'kepala', 'penandatanganan', '30 menit'),
  ],
  { ...LAJUR, dasarHukum: [{ peraturan: 'pp-8-2006', kutipan: 'PP 8 Tahun 2006' }] },
);
const DUA = buatSop(
  'dinas-b/pk',
  [
    langkah('buat', 'Membuat konsep Perjanjian Kinerja', 'staf', 'penyusunan', '5 hari', {
      perkiraan: [
        { bidang: 'pelaksana', nilai: 'staf', keyakinan: 'sedang', aturan: 7, bukti: [{ kutipan: 'Membuat konsep' }] },
      ],
    }),
    langkah('teken', 'Menandatangani Perjanjian Kinerja', 'kepala', 'penandatanganan', '15 menit'),
    langkah('kirim', 'Mengirim Perjanjian Kinerja kepada Bagian Organisasi', 'staf', 'pengiriman', undefined),
  ],
  { ...LAJUR, dasarHukum: [{ peraturan: 'uu-15-2004', kutipan: 'UU 15 Tahun 2004' }] },
);
const TIGA_SOP = buatSop(
  'dinas-c/pk',
  [
    langkah('kumpul', 'Mengumpulkan bahan Perjanjian Kinerja', 'staf', 'penghimpunan', '3 jam'),
    langkah('susun', 'Menyusun Perjanjian Kinerja', 'staf', 'penyusunan', '2 hari'),
    langkah('periksa', 'Memeriksa Perjanjian Kinerja', 'kasubbag', 'pemeriksaan', '1 jam'),
  ],
  LAJUR,
);

function ceritakan(comparison: Comparison): string {
  const { kolom, baris, waktu, struktur, dasarHukum, dokumen, perbedaan } = comparison;
  const json = (value: unknown): string => JSON.stringify(value);
  return [
    ...kolom.map((item) => `${item.label}: ${item.langkah.length} langkah, ${item.jumlahPelaksana} pelaksana`),
    ...baris.flatMap((row) => [
      `${row.id} ${row.tahap}: ${row.judul} (${row.kekuatan ?? '-'}, ${row.jumlah})`,
      ...row.sel.map((sel) =>
        `  ${sel.langkah.join('+') || '–'} ${sel.kekuatan ?? ''} ${sel.alasan.map(({ teks }) => teks).join('; ')} ${sel.silang.join()}`.trimEnd(),
      ),
    ]),
    ...waktu.sop.map((item) => json(item)),
    ...waktu.tahap.map((item) => json(item)),
    json(waktu.total),
    ...struktur.map((item) => json(item)),
    ...dasarHukum.map((item) => json({ ...item, diperiksa: null })),
    ...dokumen.map((item) => json(item)),
    ...perbedaan.map((item) => `${item.jenis}: ${item.segmen.map(({ teks }) => teks).join('')}`),
    '',
  ].join('\n');
}

const tabel = (comparison: Comparison): string =>
  comparisonTables(comparison, { tanggal: '2026-11-22', sumber: 'https://contoh.example/topik/x/' })
    .flatMap(({ id, judul, kolom, baris }) => [
      `${id}: ${judul}`,
      `  ${kolom.map((item) => `${item.judul} (${item.jenis})`).join(' | ')}`,
      ...baris.map((row) => `  ${JSON.stringify(row)}`),
      '',
    ])
    .join('\n');

const KASUS: Readonly<Record<string, () => string>> = {
  'tiga-sop': () => ceritakan(compareSop([SATU, DUA, TIGA_SOP], { acuan })),
  'tiga-sop-tanpa-perkiraan': () =>
    ceritakan(compareSop([SATU, DUA, TIGA_SOP], { acuan, tanpaPerkiraan: true, peluangTidak: 0.25 })),
  'satu-sop': () => ceritakan(compareSop([SATU], { acuan })),
  'tabel-tangan': () => tabel(TIGA),
};

test.each(Object.entries(KASUS))('%s', async (name, tell) => {
  await expect(tell()).toMatchFileSnapshot(`emas/${name}.txt`);
});

test('every golden has its case', () => {
  expect(readdirSync(new URL('emas', import.meta.url)).sort()).toEqual(
    Object.keys(KASUS)
      .map((name) => `${name}.txt`)
      .sort(),
  );
});
