/** Tables of structure and of legal bases. */
import { JENJANG } from '../../domain/kosakata.ts';
import type { Comparison } from '../comparison.ts';
import {
  angka,
  labelOf,
  lampiran,
  sayLangkah,
  tanggal,
  teks,
  yaTidak,
  type KolomTabel,
  type NilaiSel,
  type Tabel,
} from './sel.ts';
import type { Hitungan, StatusSel } from '../ukuran.ts';

export function tabelStruktur({ kolom, struktur }: Comparison): Tabel {
  const withShare = (name: string): KolomTabel[] => [
    angka(name),
    angka(`${name}: perkiraan`),
    teks(`${name}: batas bawah`),
  ];
  const cells = (hitungan: Hitungan): NilaiSel[] => [
    hitungan.lengkap || hitungan.jumlah > 0 ? hitungan.jumlah : null,
    hitungan.perkiraan,
    yaTidak(!hitungan.lengkap),
  ];
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
      teks('Langkah yang memeriksa'),
      teks('Jalan bila ditolak'),
      teks('Langkah tanda tangan'),
      teks('Penanda tangan'),
      teks('Jenjang penanda tangan'),
      teks('Penanda tangan diperkirakan'),
      teks('Reviu dari luar'),
      teks('Pihak luar yang disebut'),
    ],
    baris: struktur.map((own): NilaiSel[] => {
      const column = kolom.find((item) => item.sop === own.sop);
      const say = (ids: readonly string[]): string => (column ? sayLangkah(column, ids) : ids.join('; '));
      return [
        labelOf(kolom, own.sop),
        own.langkah,
        own.pelaksana,
        ...cells(own.serahTerima),
        ...cells(own.keputusan),
        own.keputusanDiduga,
        ...cells(own.balik),
        own.pemeriksaan.length,
        say(own.pemeriksaan) || 'tidak ada',
        say(own.jalanTolak) || 'tidak dinyatakan',
        own.tandaTangan === null ? 'tidak ada' : say([own.tandaTangan]),
        own.penandaTangan?.nama ?? null,
        own.penandaTangan ? JENJANG[own.penandaTangan.jenjang] : null,
        own.penandaTangan ? yaTidak(own.penandaTangan.perkiraan) : null,
        own.reviuLuar
          .map(
            ({ langkah, perkiraan, pihak }) =>
              `${pihak ?? 'pihak tidak disebut'}, langkah ${say([langkah])}${perkiraan ? ' (diperkirakan)' : ''}`,
          )
          .join('; ') || 'tidak ada',
        own.pihakLuar.map(({ langkah, pihak }) => `${pihak}, langkah ${say([langkah])}`).join('; ') || null,
      ];
    }),
  };
}

const STATUS_SEL: Readonly<Record<StatusSel, string>> = {
  dikutip: 'dikutip',
  'sebagai-perubahan': 'sebagai perubahan',
  tidak: '–',
  hilang: 'hilang dalam salinan',
  kosong: 'dikosongkan',
};

export function tabelDasarHukum({ kolom, dasarHukum }: Comparison): Tabel {
  return {
    id: 'dasar-hukum',
    judul: 'Dasar hukum',
    kolom: [
      teks('Peraturan'),
      teks('Judul'),
      teks('Status'),
      tanggal('Diperiksa'),
      ...kolom.map((item) => teks(item.label)),
      ...kolom.map((item) => lampiran(`${item.label}: kutipan`)),
    ],
    baris: dasarHukum.map((row) => [
      row.singkat,
      row.lengkap,
      row.teksStatus,
      row.diperiksa || null,
      ...row.sel.map((sel) =>
        sel.status === 'dikutip' && row.status === 'dicabut' ? 'dikutip, sudah dicabut' : STATUS_SEL[sel.status],
      ),
      ...row.sel.map((sel) => sel.kutipan),
    ]),
  };
}
