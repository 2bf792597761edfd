/** The comparison as tables for spreadsheets: plain rows, every column of one type. */
import { JENJANG, PERAN } from '../domain/kosakata.ts';
import type { TotalWaktu } from '../domain/waktu.ts';
import type { Comparison, Hitungan, KolomSop, StatusSel, WaktuSop } from './comparison.ts';

export interface KolomTabel {
  readonly judul: string;
  /** `tanggal`: ISO dates, or a year and month. */
  readonly jenis: 'teks' | 'angka' | 'tanggal';
}
export type NilaiSel = string | number | null;

export interface Tabel {
  /** Fit for a file name. */
  readonly id: string;
  /** Fit for a sheet: at most 31 characters. */
  readonly judul: string;
  readonly kolom: readonly KolomTabel[];
  /** Cells in column order; null is an empty cell. */
  readonly baris: readonly (readonly NilaiSel[])[];
}

export interface TabelOptions {
  /** Date of the data, ISO. */
  readonly tanggal: string;
  /** Where the data come from, e.g. the address of the page. */
  readonly sumber: string;
}

export function comparisonTables(comparison: Comparison, options: TabelOptions): readonly Tabel[] {
  return [
    tabelPadanan(comparison),
    tabelWaktuTahap(comparison),
    tabelWaktuPeran(comparison),
    tabelStruktur(comparison),
    tabelBalik(comparison),
    tabelDasarHukum(comparison),
    tabelDokumen(comparison),
    tabelPerbedaan(comparison),
    tabelLangkah(comparison),
    tabelAsumsi(comparison, options),
  ];
}

const teks = (judul: string): KolomTabel => ({ judul, jenis: 'teks' });
const angka = (judul: string): KolomTabel => ({ judul, jenis: 'angka' });
const tanggal = (judul: string): KolomTabel => ({ judul, jenis: 'tanggal' });
const yaTidak = (value: boolean): string => (value ? 'ya' : 'tidak');

function tabelPadanan({ kolom, baris, tahap }: Comparison): Tabel {
  return {
    id: 'padanan',
    judul: 'Langkah yang sepadan',
    kolom: [
      teks('Baris'),
      teks('Tahap'),
      teks('Kegiatan'),
      teks('Kekuatan padanan'),
      ...kolom.flatMap((item) => [teks(item.label), angka(`${item.label} (menit)`)]),
    ],
    baris: baris.map((row) => [
      row.id,
      tahap.find((item) => item.id === row.tahap)?.nama ?? row.tahap,
      row.judul,
      row.kekuatan ?? 'satu SOP saja',
      ...kolom.flatMap((item): NilaiSel[] => {
        const sel = row.sel.find((own) => own.sop === item.sop);
        if (sel === undefined) return [null, null];
        if (sel.langkah.length > 0) return [sayLangkah(item, sel.langkah), sumMenit(item, sel.langkah)];
        const passing = sel.tercakup && `tercakup dalam ${sayLangkah(item, [sel.tercakup.langkah])}`;
        return [passing ?? 'tidak ada', null];
      }),
    ]),
  };
}

function tabelWaktuTahap({ kolom, tahap, waktu }: Comparison): Tabel {
  const find = (own: WaktuSop, id: string): number | null =>
    own.perTahap.find((part) => part.tahap === id)?.waktu.maks ?? null;
  const statistik = (name: string, pick: 'min' | 'median' | 'maks'): NilaiSel[] => [
    name,
    ...waktu.tahap.map((item) => item[pick]),
    waktu.total[pick],
    null,
    null,
  ];
  return {
    id: 'waktu-tahap',
    judul: 'Waktu per tahap (menit)',
    kolom: [
      teks('SOP'),
      ...tahap.map((item) => angka(item.nama)),
      angka('Jumlah'),
      teks('Batas bawah'),
      angka('Harapan dengan pengembalian'),
    ],
    baris: [
      ...waktu.sop.map((own): NilaiSel[] => [
        labelOf(kolom, own.sop),
        ...tahap.map((item) => find(own, item.id)),
        own.total.maks,
        yaTidak(!own.total.lengkap),
        own.harapan.jenis === 'terhingga' ? own.harapan.menit : null,
      ]),
      statistik('Paling singkat', 'min'),
      statistik('Median', 'median'),
      statistik('Paling lama', 'maks'),
    ],
  };
}

function tabelWaktuPeran({ kolom, waktu }: Comparison): Tabel {
  return {
    id: 'waktu-peran',
    judul: 'Waktu per peran (menit)',
    kolom: [teks('SOP'), teks('Peran'), angka('Menit'), teks('Batas bawah'), teks('Berdasarkan perkiraan')],
    baris: waktu.sop.flatMap((own) =>
      own.perPeran.map((part): NilaiSel[] => [
        labelOf(kolom, own.sop),
        part.peran === null ? 'Tidak diketahui' : PERAN[part.peran],
        part.waktu.maks,
        yaTidak(!part.waktu.lengkap),
        yaTidak(part.perkiraan),
      ]),
    ),
  };
}

function tabelStruktur({ kolom, struktur }: Comparison): Tabel {
  const withShare = (name: string): KolomTabel[] => [angka(name), angka(`${name}: perkiraan`)];
  const cells = (hitungan: Hitungan): NilaiSel[] => [hitungan.jumlah, hitungan.perkiraan];
  return {
    id: 'struktur',
    judul: 'Struktur',
    kolom: [
      teks('SOP'),
      angka('Langkah'),
      angka('Pelaksana'),
      ...withShare('Serah terima'),
      ...withShare('Keputusan'),
      angka('Keputusan yang diduga'),
      ...withShare('Pengembalian'),
      angka('Pemeriksaan sebelum tanda tangan'),
      teks('Langkah tanda tangan'),
      teks('Penanda tangan'),
      teks('Jenjang penanda tangan'),
      teks('Reviu dari luar'),
      teks('Pihak luar yang disebut'),
    ],
    baris: struktur.map((own): NilaiSel[] => {
      const column = kolom.find((item) => item.sop === own.sop);
      return [
        labelOf(kolom, own.sop),
        own.langkah,
        own.pelaksana,
        ...cells(own.serahTerima),
        ...cells(own.keputusan),
        own.keputusanDiduga,
        ...cells(own.balik),
        own.pemeriksaan.length,
        own.tandaTangan === null || !column ? 'tidak ada' : sayLangkah(column, [own.tandaTangan]),
        own.penandaTangan?.nama ?? null,
        own.penandaTangan ? JENJANG[own.penandaTangan.jenjang] : null,
        own.reviuLuar.map((item) => item.pihak ?? 'tidak disebut').join('; ') || 'tidak ada',
        own.pihakLuar.map((item) => item.pihak).join('; ') || null,
      ];
    }),
  };
}

function tabelBalik({ kolom, waktu }: Comparison): Tabel {
  return {
    id: 'pengembalian',
    judul: 'Pengembalian',
    kolom: [
      teks('SOP'),
      teks('Dari'),
      teks('Ke'),
      angka('Langkah yang diulang'),
      angka('Menit'),
      teks('Berdasarkan perkiraan'),
    ],
    baris: waktu.sop.flatMap((own) => {
      const column = kolom.find((item) => item.sop === own.sop);
      return own.balik.map((item): NilaiSel[] => [
        labelOf(kolom, own.sop),
        column ? sayLangkah(column, [item.dari]) : item.dari,
        column ? sayLangkah(column, [item.ke]) : item.ke,
        item.langkah.length,
        menitOf(item.biaya),
        yaTidak(item.perkiraan),
      ]);
    }),
  };
}

const STATUS_SEL: Readonly<Record<StatusSel, string>> = {
  dikutip: 'dikutip',
  'sebagai-perubahan': 'disebut sebagai perubahan',
  tidak: '–',
  hilang: 'hilang dalam salinan',
  kosong: 'dikosongkan',
};

function tabelDasarHukum({ kolom, dasarHukum }: Comparison): Tabel {
  return {
    id: 'dasar-hukum',
    judul: 'Dasar hukum',
    kolom: [
      teks('Peraturan'),
      teks('Judul'),
      teks('Status'),
      tanggal('Diperiksa'),
      ...kolom.map((item) => teks(item.label)),
    ],
    baris: dasarHukum.map((row) => [
      row.singkat,
      row.lengkap,
      row.teksStatus,
      row.diperiksa || null,
      ...row.sel.map((sel) => STATUS_SEL[sel.status]),
    ]),
  };
}

function tabelDokumen({ kolom, dokumen }: Comparison): Tabel {
  return {
    id: 'dokumen',
    judul: 'Dokumen',
    kolom: [
      teks('Dokumen'),
      angka('Jumlah SOP'),
      ...kolom.flatMap((item) => [teks(`${item.label}: kelengkapan`), teks(`${item.label}: output`)]),
    ],
    baris: dokumen.map((row) => [
      row.nama,
      row.jumlah,
      ...kolom.flatMap((item): NilaiSel[] => {
        const sel = row.sel.find((own) => own.sop === item.sop);
        return [sayNomor(item, sel?.masukan ?? []), sayNomor(item, sel?.keluaran ?? [])];
      }),
    ]),
  };
}

function tabelPerbedaan({ perbedaan }: Comparison): Tabel {
  return {
    id: 'perbedaan',
    judul: 'Perbedaan',
    kolom: [angka('No.'), teks('Perbedaan'), teks('Berdasarkan perkiraan')],
    baris: perbedaan.map((item, place) => [
      place + 1,
      item.segmen.map((part) => part.teks).join(''),
      yaTidak(item.perkiraan),
    ]),
  };
}

function tabelLangkah({ kolom, baris, tahap }: Comparison): Tabel {
  return {
    id: 'langkah',
    judul: 'Semua langkah',
    kolom: [
      teks('SOP'),
      teks('Instansi'),
      angka('Urutan'),
      teks('Id langkah'),
      teks('Kegiatan'),
      teks('Tahap'),
      teks('Baris padanan'),
      teks('Pelaksana'),
      teks('Pelaksana diperkirakan'),
      teks('Peran'),
      teks('Waktu tercetak'),
      angka('Menit'),
    ],
    baris: kolom.flatMap((item) =>
      item.langkah.map((own): NilaiSel[] => [
        item.label,
        item.namaInstansi,
        own.urutan,
        own.id,
        own.kegiatan,
        tahap.find((stage) => stage.id === own.tahap)?.nama ?? own.tahap,
        baris.find((row) => row.sel.some((sel) => sel.sop === item.sop && sel.langkah.includes(own.id)))?.id ?? null,
        own.pelaksana,
        yaTidak(own.pelaksanaPerkiraan),
        own.peran === null ? null : PERAN[own.peran],
        own.waktu,
        own.menit,
      ]),
    ),
  };
}

function tabelAsumsi(
  { konversi, peluangTidak, tanpaPerkiraan, keterbandingan }: Comparison,
  options: TabelOptions,
): Tabel {
  const baris: NilaiSel[][] = [
    ['Tanggal data', null, options.tanggal],
    ['Sumber', null, options.sumber],
    ['1 hari kerja', konversi.menitPerHari, 'menit; 450 menit menurut Perpres 21/2023'],
    ['1 minggu', konversi.hariPerMinggu, 'hari kerja; 5 hari menurut Perpres 21/2023'],
    ['1 bulan', konversi.hariPerBulan, 'hari kerja; 20 hari adalah anggapan kami'],
    ['Peluang “tidak” pada setiap keputusan', peluangTidak, 'untuk waktu harapan dengan pengembalian'],
    ['Perkiraan', null, tanpaPerkiraan ? 'tidak disertakan' : 'disertakan dan ditandai'],
    ['Arti waktu', null, 'Jumlah waktu adalah anggaran waktu kerja menurut naskah, bukan lama tunggu.'],
    ['Rentang waktu', null, 'Dihitung dengan batas atasnya.'],
    ['Padanan langkah', null, 'Disusun otomatis dari tahap, urutan, peran, kata kerja, objek, dan dokumen.'],
    ...keterbandingan.map((note): NilaiSel[] => ['Catatan keterbandingan', null, note]),
  ];
  return { id: 'asumsi', judul: 'Asumsi dan sumber', kolom: [teks('Hal'), angka('Nilai'), teks('Keterangan')], baris };
}

function labelOf(kolom: readonly KolomSop[], sop: string): string {
  return kolom.find((item) => item.sop === sop)?.label ?? sop;
}

/** `4. Memimpin rapat; 5. Membahas draf`. */
function sayLangkah(kolom: KolomSop, ids: readonly string[]): string {
  const own = kolom.langkah.filter((item) => ids.includes(item.id));
  return own.map((item) => `${item.urutan}. ${item.ringkas}`).join('; ');
}

function sayNomor(kolom: KolomSop, ids: readonly string[]): string | null {
  const own = kolom.langkah.filter((item) => ids.includes(item.id));
  return own.length === 0 ? null : own.map((item) => String(item.urutan)).join(', ');
}

/** Null when none of the steps states a time. */
function sumMenit(kolom: KolomSop, ids: readonly string[]): number | null {
  const known = kolom.langkah.flatMap((item) => (ids.includes(item.id) && item.menit !== null ? [item.menit] : []));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function menitOf(waktu: TotalWaktu | null): number | null {
  return waktu === null ? null : waktu.maks;
}
