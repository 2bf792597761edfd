/** Tables for these tests: `['Pelaksana', 3]` covers three columns, `['No', 1, 2]` two rows, as in HTML. */
import { createAnggaran } from '../../../src/impor/anggaran.ts';
import { recogniseSop, type SopMentah } from '../../../src/impor/kenali/kenali.ts';
import type { Baris, Paragraf, Potong, Sel, Tabel } from '../../../src/impor/model.ts';

export type SelUji = string | readonly [teks: string, lebar?: number, tinggi?: number];

export function tabel(rows: readonly (readonly SelUji[])[], more: Partial<Tabel> = {}): Tabel {
  const taken = new Set<string>();
  const baris = rows.map((row, at): Baris => {
    let kolom = 0;
    const sel = row.map((item): Sel => {
      const [teks, lebar = 1, tinggi = 1] = typeof item === 'string' ? [item] : item;
      while (taken.has(`${at}:${kolom}`)) kolom += 1;
      const own = { teks, kolom, lebar, tinggi, posisi: {} };
      for (let down = 0; down < tinggi; down += 1)
        for (let right = 0; right < lebar; right += 1) taken.add(`${at + down}:${kolom + right}`);
      kolom += lebar;
      return own;
    });
    return { sel, posisi: { garis: at + 1 } };
  });
  const kolom = Math.max(...baris.flatMap(({ sel }) => sel.map((one) => one.kolom + one.lebar)));
  return { type: 'tabel', kolom, baris, gambar: [], posisi: {}, ...more };
}

export const paragraf = (teks: string, garis?: number): Paragraf => ({
  type: 'paragraf',
  teks,
  posisi: garis === undefined ? {} : { garis },
});

export const kenali = (isi: readonly Potong[]): readonly SopMentah[] =>
  recogniseSop({ nama: 'uji', berkas: 'teks', jenis: 'teks', isi, catatan: [] }, createAnggaran('uji'));

/** What was recognised, line by line: lanes, phases, steps with their cells, starts and ends, doubts. */
export function lihatSop({ blok, gambar, sebelum, sesudah }: SopMentah): readonly string[] {
  const teks = (potong: Potong): string =>
    potong.type === 'paragraf'
      ? potong.teks
      : potong.baris
          .map((row) =>
            row.sel
              .map((sel) => sel.teks)
              .filter(Boolean)
              .join('/'),
          )
          .filter(Boolean)
          .join('//');
  return [
    ...sebelum.map((item) => `< ${teks(item)}`),
    `lajur: ${blok.lajur.map(({ kolom, nama, tercetak }) => `${nama}${tercetak === undefined ? '' : ` (${tercetak})`}${kolom === undefined ? '' : ` ${kolom.awal}${kolom.lebar > 1 ? `→${kolom.lebar}` : ''}`}`).join(', ')}${blok.kolomPelaksana === blok.lajur.length ? '' : `; ${blok.kolomPelaksana} kolom`}`,
    ...(blok.satuanWaktu === undefined ? [] : [`satuan: ${blok.satuanWaktu}`]),
    ...blok.langkah.map((item, at) => {
      const { gabungWaktu, halamanBaru, isi, lajur, ragu, residu, tempat } = item;
      const cell = (value: string | undefined): string => (value ?? '–').replaceAll('\n', '⏎');
      return [
        `${[isi.nomor, isi.kegiatan, isi.kelengkapan, isi.waktu, isi.output, isi.keterangan].map(cell).join(' | ')}`,
        lajur === undefined
          ? 'lajur hilang'
          : lajur.some(Boolean) && `lajur ${lajur.map((one) => one || '–').join(' ')}`,
        residu !== undefined && `residu ${residu}`,
        item.bagian !== undefined && `bagian ${item.bagian}`,
        gabungWaktu !== undefined && `waktu langkah ${at + 1 - gabungWaktu}`,
        tempat &&
          (tempat.tabel > 0 || tempat.awal !== tempat.akhir) &&
          `tabel ${tempat.tabel} baris ${tempat.awal}–${tempat.akhir}`,
        halamanBaru && 'halaman baru',
        ...ragu.map((pesan) => `?${pesan}`),
      ]
        .filter(Boolean)
        .join('; ');
    }),
    ...blok.ujung.map(
      ({ jenis, lajur, sebelum: before }) =>
        `${jenis} sebelum ${before + 1}${lajur?.some(Boolean) ? `: ${lajur.map((one) => one || '–').join(' ')}` : ''}`,
    ),
    ...blok.luar.map((one) => `luar: ${one}`),
    ...blok.ragu.map((one) => `? ${one}`),
    ...sesudah.map((item) => `> ${teks(item)}`),
    ...(gambar.length > 0 ? [`${gambar.length} gambar`] : []),
  ];
}

/** The one SOP of a table. */
export function baca(rows: readonly (readonly SelUji[])[], more: Partial<Tabel> = {}): readonly string[] {
  const [sop, ...others] = kenali([tabel(rows, more)]);
  if (sop === undefined || others.length > 0) throw new Error(`${others.length + (sop ? 1 : 0)} SOP`);
  return lihatSop(sop);
}

/** Head of one row, two lanes. */
export const KEPALA = ['No', 'Kegiatan', 'Staf', 'Kepala', 'Kelengkapan', 'Waktu', 'Output', 'Ket'];
export const SATU = ['1', 'Menerima surat', '', '', 'Surat', '5 menit', 'Agenda', ''];
export const DUA = ['2', 'Membaca surat', '', '', 'Agenda', '1 jam', 'Disposisi', ''];
export const LAJUR = 'lajur: Staf 2, Kepala 3';
export const SATU_DUA = [
  '1 | Menerima surat | Surat | 5 menit | Agenda | –',
  '2 | Membaca surat | Agenda | 1 jam | Disposisi | –',
];
