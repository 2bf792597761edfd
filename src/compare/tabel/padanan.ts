/** Tables of steps: the alignment, all steps, documents, and the sentences. */
import { PERAN } from '../../domain/kosakata.ts';
import type { Comparison } from '../comparison.ts';
import { angka, sayLangkah, sayNomor, sumMenit, teks, yaTidak, type NilaiSel, type Tabel } from './sel.ts';

export function tabelPadanan({ kolom, baris, tahap }: Comparison): Tabel {
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

export function tabelLangkah({ kolom, baris, tahap }: Comparison): Tabel {
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

export function tabelDokumen({ kolom, dokumen }: Comparison): Tabel {
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

export function tabelPerbedaan({ perbedaan }: Comparison): Tabel {
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
