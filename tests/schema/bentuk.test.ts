/** Which keys content may leave out, and what an author reads about a key that is missing, unknown, empty or of another kind. */
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { glosariumSchema, instansiSchema, topikSchema } from '../../src/schema/acuan.ts';
import { peraturanSchema } from '../../src/schema/peraturan.ts';
import { aturanSchema } from '../../src/schema/aturan.ts';
import { tautanSchema } from '../../src/schema/buku-tautan.ts';
import { orientasiSchema } from '../../src/schema/orientasi.ts';
import { portalSchema } from '../../src/schema/portal.ts';
import { checkShape, type Problem } from '../../src/schema/problem.ts';
import { sopSchema } from '../../src/schema/sop.ts';
import { ATURAN, GLOSARIUM, INSTANSI, ORIENTASI, PERATURAN, PORTAL, SOP, TAUTAN, TOPIK } from './contoh.ts';

type Jalur = readonly (string | number)[];

/** The same with another value at a place; `undefined` takes the key away. */
function ubah(isi: unknown, [kunci, ...sisa]: Jalur, nilai: unknown): unknown {
  if (kunci === undefined) return nilai;
  if (Array.isArray(isi)) return isi.map((item: unknown, at) => (at === kunci ? ubah(item, sisa, nilai) : item));
  const { [kunci]: lama, ...lain } = isi as Record<string, unknown>;
  const baru = ubah(lama, sisa, nilai);
  return baru === undefined ? lain : { ...lain, [kunci]: baru };
}

/** Every place of a value, lists by their first item. */
function listJalur(isi: unknown, jalur: Jalur = []): { jalur: Jalur; nilai: unknown }[] {
  if (typeof isi !== 'object' || isi === null) return [];
  const entries = Array.isArray(isi) ? [[0, isi[0] as unknown] as const] : Object.entries(isi);
  return entries.flatMap(([kunci, nilai]) => [
    { jalur: [...jalur, kunci], nilai },
    ...listJalur(nilai, [...jalur, kunci]),
  ]);
}

function masalah(schema: z.ZodType, isi: unknown): readonly Problem[] {
  const checked = checkShape(schema, isi);
  return checked.ok ? [] : checked.problems;
}

const BENTUK: Readonly<Record<string, readonly [schema: z.ZodType, isi: unknown, wajib: string]>> = {
  sop: [
    sopSchema,
    SOP,
    `nama nomor topik status tanggal tanggal.pembuatan tanggal.revisi tanggal.efektif tanggal.pengesahan pengesahan
    pengesahan.jabatan dasarHukum dasarHukum.peraturan dasarHukum.kutipan kualifikasiPelaksana peralatan peringatan pencatatan
    definisi.istilah definisi.arti keterkaitan keterkaitan.nama bagian.id bagian.nama pelaksana pelaksana.id pelaksana.nama
    pelaksana.jenjang pelaksana.peran langkah langkah.id langkah.nomor langkah.kegiatan langkah.ringkas langkah.pelaksana
    langkah.tahap langkah.terkait.nama langkah.perkiraan.bidang langkah.perkiraan.keyakinan langkah.perkiraan.aturan
    langkah.perkiraan.bukti langkah.perkiraan.bukti.kutipan langkah.perkiraan.alternatif.nilai langkah.perkiraan.alternatif.bobot
    perkiraan.bidang perkiraan.keyakinan perkiraan.aturan perkiraan.bukti perkiraan.bukti.kutipan perkiraan.alternatif.nilai
    perkiraan.alternatif.bobot sumber sumber.naskah sumber.jenis sumber.hilang sumber.kosong sumber.cacat sumber.catatan
    pengecualian.aturan pengecualian.alasan pengecualian.jabatan pengecualian.berlakuHingga riwayat.tanggal riwayat.uraian`,
  ],
  keputusan: [
    sopSchema.shape.langkah.element,
    SOP.langkah[1],
    `id nomor kegiatan ringkas pelaksana tahap keputusan.cabang keputusan.cabang.jenis keputusan.cabang.label keputusan.cabang.ke
    keputusan.cabang.dinyatakan dicabut.tanggal`,
  ],
  instansi: [
    instansiSchema,
    INSTANSI,
    `nama tingkat perkiraan.bidang perkiraan.keyakinan perkiraan.aturan perkiraan.bukti perkiraan.bukti.kutipan
    perkiraan.alternatif.nilai perkiraan.alternatif.bobot`,
  ],
  topik: [topikSchema, TOPIK, 'nama uraian tahap.id tahap.nama tahap.uraian padanan.sama'],
  peraturan: [
    peraturanSchema,
    PERATURAN,
    'jenis nomor tahun tentang status status.nilai status.sumber status.sumber.jenis status.sumber.keterangan status.diperiksa',
  ],
  glosarium: [glosariumSchema, GLOSARIUM, 'istilah'],
  aturan: [aturanSchema, ATURAN, 'kode judul tingkat cakupan'],
  orientasi: [
    orientasiSchema,
    ORIENTASI,
    'judul untuk tujuan urutan urutan.sop urutan.pertanyaan.tanya urutan.pertanyaan.jawab',
  ],
  tautan: [tautanSchema, TAUTAN, 'versi sop sop.laporan.sejak sop.laporan.langkah'],
  portal: [portalSchema, PORTAL, 'bagian bagian.nama bagian.alamat bagian.data'],
};

describe.each(Object.entries(BENTUK))('%s', (_nama, [schema, isi, wajib]) => {
  const places = listJalur(isi);

  test('with every key is right', () => expect(masalah(schema, isi)).toEqual([]));

  test('only these keys must be there, and a missing one is told where it is missing', () => {
    const missing = places
      .filter(({ jalur }) => typeof jalur.at(-1) === 'string')
      .map(({ jalur }) => ({ jalur, problems: masalah(schema, ubah(isi, jalur, undefined)) }))
      .filter(({ problems }) => problems.length > 0);
    expect(missing.map(({ jalur }) => jalur.filter((part) => typeof part === 'string').join('.'))).toEqual(
      wajib.split(/\s+/),
    );
    for (const { jalur, problems } of missing) {
      if (/padanan|status\.(?:sumber|diperiksa)|versi/.test(jalur.join('.'))) continue;
      expect(problems).toEqual([
        {
          path: jalur,
          message: 'Kunci ini belum ada.',
          hint: expect.stringMatching(/^(?:Isinya: .+[.…)]|Gunakan salah satu: .+\.)$/) as string,
        },
      ]);
    }
  });

  test('a key that nobody knows is told at the key, with the one that was meant', () => {
    const records = places.filter(({ nilai }) => typeof nilai === 'object' && nilai !== null && !Array.isArray(nilai));
    for (const { jalur, nilai } of records) {
      const [first = ''] = Object.keys(nilai as object);
      if (jalur.join('.').startsWith('padanan') || jalur.join('.') === 'sop') continue;
      expect(masalah(schema, ubah(isi, [...jalur, `${first}x`], 'a'))).toContainEqual({
        path: [...jalur, `${first}x`],
        atKey: true,
        message: `Kunci "${first}x" tidak dikenal.`,
        hint: `Mungkin maksud Anda: ${first}.`,
      });
    }
  });

  test('what is of another kind is told in the words of its kind', () => {
    for (const { jalur, nilai } of places) {
      if (
        typeof nilai !== 'object' ||
        nilai === null ||
        /padanan|lanjut|kelengkapan|status.sumber$/.test(jalur.join('.'))
      )
        continue;
      const jenis = Array.isArray(nilai) ? 'daftar' : 'pasangan kunci dan isi';
      expect(masalah(schema, ubah(isi, jalur, 'kata'))).toEqual([
        { path: jalur, message: `Isi kunci ini harus berupa ${jenis}.` },
      ]);
    }
    expect(masalah(schema, 'kata')).toEqual([
      { path: [], message: `Isi berkas ini harus berupa ${Array.isArray(isi) ? 'daftar' : 'pasangan kunci dan isi'}.` },
    ]);
  });

  test('an empty text is no text, wherever it stands', () => {
    for (const { jalur, nilai } of places)
      if (typeof nilai === 'string')
        for (const kosong of ['', ' \t', '\u2800'])
          expect(masalah(schema, ubah(isi, jalur, kosong)), jalur.join('.')).not.toEqual([]);
  });
});
