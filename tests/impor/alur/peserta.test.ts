/** Who takes part in a step besides its doer, which branches its words mean, and what only looks like a decision. */
import { describe, expect, test } from 'vitest';
import type { SopFrontmatter } from '../../../src/domain/frontmatter.ts';
import { inferAlur } from '../../../src/impor/alur/alur.ts';
import type { AlurLangkah, SopSaudara } from '../../../src/impor/model.ts';
import type { Bahan } from './ketepatan.ts';

const LAJUR = {
  kadis: 'Kepala Dinas',
  kabid: 'Kepala Bidang',
  kasubbag: 'Kasubbag Umum',
  kasubkeu: 'Kasubbag Keuangan',
  staf: 'Staf',
  bendahara: 'Bendahara',
  pemohon: 'Pemohon',
};
const sop = (kegiatan: readonly string[], more: Partial<Bahan['langkah'][number]>[] = []): Bahan => ({
  nama: 'SOP Penerbitan Surat',
  pelaksana: Object.entries(LAJUR).map(([id, nama]) => ({ id, nama, jenjang: 'tidak-diketahui', peran: 'pengolah' })),
  langkah: kegiatan.map((teks, at) => ({
    id: `l${at + 1}`,
    nomor: String(at + 1),
    kegiatan: teks,
    posisi: {},
    ...more[at],
  })),
});
const baca = (
  kegiatan: readonly string[],
  more: Partial<Bahan['langkah'][number]>[] = [],
  saudara: readonly SopSaudara[] = [],
): readonly AlurLangkah[] => inferAlur(sop(kegiatan, more), saudara);
const perkiraan = (langkah: AlurLangkah | undefined, bidang: string): readonly string[] =>
  (langkah?.perkiraan ?? [])
    .filter((item) => item.bidang.startsWith(bidang))
    .map(
      ({ alternatif, aturan, bukti, keyakinan, nilai }) =>
        `${nilai ?? '–'} ${keyakinan} ${aturan}: ${bukti.map(({ kutipan, sop: id }) => (id === undefined ? kutipan : `${kutipan} [${id}]`)).join(' / ')}${alternatif === undefined ? '' : ` atau ${alternatif.map((item) => item.nilai).join()}`}`,
    );
const cabang = (langkah: AlurLangkah | undefined): readonly string[] =>
  (langkah?.keputusan?.cabang ?? []).map(
    ({ dinyatakan, jenis, ke, label }) => `${jenis} ${label}: ${ke}, ${dinyatakan}`,
  );

describe('participants', () => {
  test('are those named with the doer, never the doer', () => {
    const [first] = baca(['Staf menghitung belanja bersama Bendahara']);
    expect([first?.pelaksana, first?.peserta, perkiraan(first, 'peserta')]).toEqual([
      'staf',
      ['bendahara'],
      ['bendahara tinggi 1: menghitung belanja bersama Bendahara'],
    ]);
  });

  test('are those called to the meeting, and who leads it', () => {
    const alur = baca([
      'Staf menyampaikan undangan rapat kepada Bendahara',
      'Kepala Bidang memimpin rapat',
      'Staf mengikuti rapat dan mencatat hasil rapat',
    ]);
    expect(perkiraan(alur[1], 'peserta')).toEqual(['bendahara sedang 2: menyampaikan undangan rapat kepada Bendahara']);
    expect(
      baca(['Staf menyampaikan surat kepada Bendahara', 'Kepala Bidang memimpin rapat'])[1]?.peserta,
    ).toBeUndefined();
  });

  test('of a coordination are the peers that have no step of their own', () => {
    const [first] = baca(['Staf melakukan koordinasi dengan Kasubbag']);
    expect(first?.peserta).toEqual(['kasubbag', 'kasubkeu']);
  });

  test('units without a lane are named as printed', () => {
    const luar = (teks: string): unknown => baca([teks])[0]?.pesertaLuar;
    expect(luar('Staf berkoordinasi dengan Dinas Pekerjaan Umum')).toEqual(['Dinas Pekerjaan Umum']);
    expect(luar('Staf melakukan koordinasi teknis dengan BPKAD dan Inspektorat')).toEqual(['BPKAD dan Inspektorat']);
    expect(luar('Staf melakukan rapat persiapan dengan Bagian Hukum')).toEqual(['Bagian Hukum']);
    expect(luar('Staf konsultasi dengan OPD terkait')).toEqual(['OPD']);
    expect(luar('Staf mengirim surat ke Dinas Kesehatan')).toBeUndefined();
    expect(luar('Staf berkoordinasi dengan Bendahara')).toBeUndefined();
  });
});

describe('steps that only may happen', () => {
  test('are told by their words', () => {
    expect(
      baca(['Staf memperbaiki surat bila diperlukan', 'Staf mengirim surat']).map(({ opsional }) => opsional ?? false),
    ).toEqual([true, false]);
  });
});

describe('branches', () => {
  const tiga = (syarat: string): readonly string[] =>
    cabang(
      baca(['Staf mengetik surat', `Kasubbag Umum memeriksa surat${syarat}`, 'Kepala Dinas menandatangani surat'])[1],
    );

  test('lead on and back: to the lane named, to the step numbered, to the end', () => {
    expect(tiga(', jika benar diparaf, jika salah dikembalikan kepada Staf')).toEqual([
      'ya Benar: l3, langkah',
      'tidak Salah: l1, peran',
    ]);
    expect(tiga(', jika salah kembali ke langkah 1, jika benar diparaf')).toEqual([
      'ya Benar: l3, langkah',
      'tidak Salah: l1, langkah',
    ]);
    expect(tiga(', jika lengkap diparaf, jika tidak lengkap proses selesai')).toEqual([
      'ya Lengkap: l3, langkah',
      'tidak Tidak lengkap: selesai, langkah',
    ]);
    expect(tiga(', jika lengkap diparaf, jika tidak lengkap diperbaiki')).toEqual([
      'ya Lengkap: l3, langkah',
      'tidak Tidak lengkap: l1, tanpa-tujuan',
    ]);
  });

  test('left out by the words are the opposite', () => {
    expect(tiga(', jika salah dikembalikan kepada Staf')).toEqual(['ya Benar: l3, tidak', 'tidak Salah: l1, peran']);
    expect(tiga(', jika sudah benar diteruskan kepada Kepala Dinas')).toEqual([
      'ya Sudah benar: l3, langkah',
      'tidak Belum benar: l1, tidak',
    ]);
  });

  test('that refuse end the way, with the maker as another possibility', () => {
    const [, periksa] = baca([
      'Staf mengetik surat',
      'Kasubbag Umum memeriksa surat, jika layak diparaf, jika tidak layak dibuat surat penolakan',
      'Kepala Dinas menandatangani surat',
    ]);
    expect(cabang(periksa)).toEqual(['ya Layak: l3, langkah', 'tidak Tidak layak: selesai, tanpa-tujuan']);
    expect(perkiraan(periksa, 'cabang')).toEqual(['selesai rendah 4: jika tidak layak dibuat surat penolakan atau l1']);
  });

  test('of a lane with several steps mean the nearest; the others are possible', () => {
    const alur = baca([
      'Staf mengetik surat',
      'Staf mencatat agenda',
      'Kasubbag Umum memeriksa surat, jika benar diparaf, jika salah dikembalikan kepada Staf',
      'Kepala Dinas menandatangani surat',
    ]);
    expect(perkiraan(alur[2], 'cabang')).toEqual([
      expect.stringMatching(/^l2 sedang 4: jika salah dikembalikan kepada Staf \/ Staf mencatat agenda atau l1$/),
    ]);
  });

  test('a condition that sends nothing anywhere is an aside', () => {
    expect(
      cabang(baca(['Staf mengetik surat, jika ada lampiran digandakan', 'Kepala Dinas menandatangani surat'])[0]),
    ).toEqual([]);
  });
});

describe('what looks like a decision', () => {
  const duga = (
    kegiatan: readonly string[],
    more: Partial<Bahan['langkah'][number]>[] = [],
    saudara: readonly SopSaudara[] = [],
  ): readonly string[] => perkiraan(baca(kegiatan, more, saudara)[1], 'keputusan');
  const AWAL = 'Staf mengetik surat';

  test('rubble of a diamond', () => {
    for (const residu of ['v <>', '◇', '◆', '¢'])
      expect(duga([AWAL, 'Kasubbag Umum membaca surat'], [{}, { residu }])).toEqual([
        `– rendah 6: ${residu.replace('v ', '')} / Kasubbag Umum membaca surat`,
      ]);
    expect(duga([AWAL, 'Kasubbag Umum membaca surat'], [{}, { residu: 'v' }])).toEqual([]);
  });

  test('a check that gives back without a condition', () => {
    expect(duga([AWAL, 'Kasubbag Umum memeriksa surat dan mengembalikan kepada Staf'])).toEqual([
      '– rendah 4: mengembalikan kepada Staf',
    ]);
  });

  test('a check beside one that has a condition, here or in a sister', () => {
    expect(
      duga([
        AWAL,
        'Kasubbag Umum memeriksa surat',
        'Kepala Bidang memeriksa surat, jika salah dikembalikan kepada Staf, jika benar diparaf',
      ]),
    ).toEqual(['– rendah 7: Kasubbag Umum memeriksa surat / jika salah dikembalikan kepada Staf']);
    const saudara = [
      {
        id: 'dinas/arsip',
        sop: {
          nama: 'Arsip',
          topik: 'arsip',
          pelaksana: [],
          langkah: [
            { id: 'cek', kegiatan: 'Memeriksa arsip yang akan disimpan. Lalu selesai', keputusan: { cabang: [] } },
          ] as unknown as SopFrontmatter['langkah'],
        },
      },
    ];
    expect(duga([AWAL, 'Kasubbag Umum memeriksa surat'], [], saudara)).toEqual([
      '– rendah 7: Kasubbag Umum memeriksa surat / Memeriksa arsip yang akan disimpan [dinas/arsip]',
    ]);
    expect(duga([AWAL, 'Kasubbag Umum membaca surat'], [], saudara)).toEqual([]);
    expect(duga([AWAL, 'Kasubbag Umum memeriksa surat'])).toEqual([]);
  });
});
