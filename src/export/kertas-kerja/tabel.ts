/** The working paper as tables for a workbook: findings, limits of the copies, head and files. */
import { angka, lampiran, teks, type NilaiSel, type Tabel } from '../../compare/tabel/sel.ts';
import { sebutSop } from './kertas-kerja.ts';
import { KOLOM_AUDITOR, type BarisKertas, type KertasKerja } from './model.ts';
import type { Kriteria } from './kriteria.ts';

export function kertasTables(kertas: KertasKerja): readonly Tabel[] {
  return [
    rowsTable('kertas-kerja', 'Kertas kerja', kertas.temuan, KOLOM_AUDITOR),
    ...(kertas.batas.length === 0 ? [] : [rowsTable('keterbatasan', 'Keterbatasan salinan', kertas.batas, [])]),
    {
      id: 'kepala',
      judul: 'Kepala',
      kolom: [teks('Hal'), teks('Isi')],
      baris: [['Judul', kertas.judul], ...kertas.kepala.map(([hal, isi]): NilaiSel[] => [hal, isi || null])],
    },
    {
      id: 'berkas',
      judul: 'Daftar berkas',
      kolom: [teks('Berkas'), teks('SHA-256')],
      baris: kertas.berkas.map(({ nama, sha256 }) => [nama, sha256]),
    },
  ];
}

/** What an auditor reads and fills in goes on paper; what is for filtering and looking up stands behind it. */
function rowsTable(id: string, judul: string, rows: readonly BarisKertas[], kosong: readonly string[]): Tabel {
  const kolom = [
    angka('No.'),
    ...['SOP', 'Tempat', 'Nomor tercetak'].map(teks),
    angka('Posisi langkah'),
    ...['Kondisi', 'Kutipan', 'Kriteria'].map(teks),
    ...kosong.map((nama) => ({ ...teks(nama), lebar: LEBAR_AUDITOR })),
    ...LAMPIRAN.map(([nama]) => lampiran(nama)),
  ];
  const baris = rows.map((row) => [
    ...[row.nomor, row.sop.nama, row.tempat, row.nomorTercetak, row.posisi, row.kondisi, row.kutipan],
    sayKriteria(row),
    ...kosong.map(() => null),
    ...LAMPIRAN.map(([, sel]) => sel(row)),
  ]);
  return { id, judul, kolom, baris };
}

const LEBAR_AUDITOR = 16;

const LAMPIRAN: readonly (readonly [judul: string, sel: (row: BarisKertas) => string | null])[] = [
  ['Status saat SOP dibuat', ({ kriteria }) => join(kriteria, ({ statusDulu }) => statusDulu)],
  ['Status kini', ({ kriteria }) => join(kriteria, ({ statusKini }) => statusKini)],
  ['Aturan', ({ aturan }) => aturan],
  ['Satu pangkal', ({ pangkal }) => pangkal],
  ['Instansi', ({ sop }) => sop.instansi.nama],
  ['Nomor dan tanggal SOP', ({ sop }) => sebutSop(sop) || null],
  ['Naskah dan baris', ({ sumber }) => sumber],
  ['Tautan', ({ alamat }) => alamat],
];

/** Each basis with its force on both days, then the rule. */
function sayKriteria({ aturan, kriteria }: BarisKertas): string {
  const lines = kriteria.map(({ dasar, statusDulu, statusKini }) =>
    [
      `${dasar}.`,
      ...(statusDulu === null ? [] : [`Saat SOP ${statusDulu}.`]),
      ...(statusKini === null ? [] : [`Per ${statusKini}.`]),
    ].join(' '),
  );
  return [...lines, `Aturan ${aturan}`].join('\n');
}

const join = (kriteria: readonly Kriteria[], of: (item: Kriteria) => string | null): string | null =>
  kriteria.flatMap((item) => of(item) ?? []).join('\n') || null;
