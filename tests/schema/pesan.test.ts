/** What an author reads about one wrong value: what is wrong, and what to write instead. */
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { glosariumSchema, tahapSchema, topikSchema } from '../../src/schema/acuan.ts';
import { peraturanSchema } from '../../src/schema/peraturan.ts';
import { aturanSchema } from '../../src/schema/aturan.ts';
import { tautanSchema } from '../../src/schema/buku-tautan.ts';
import { choice, date, flag, fraction, slug, text, wholeNumber } from '../../src/schema/field.ts';
import { kutip } from '../../src/schema/kutip.ts';
import { langkahSchema } from '../../src/schema/langkah.ts';
import { nama, namaPelaksana } from '../../src/schema/nama.ts';
import { orientasiSchema } from '../../src/schema/orientasi.ts';
import { perkiraanSchema } from '../../src/schema/perkiraan.ts';
import { portalSchema } from '../../src/schema/portal.ts';
import { checkShape } from '../../src/schema/problem.ts';
import { sopSchema } from '../../src/schema/sop.ts';
import { ATURAN, GLOSARIUM, ORIENTASI, PERATURAN, PORTAL, SOP, TAUTAN, TOPIK } from './contoh.ts';

/** Each problem as `path: message hint`. */
function baca(schema: z.ZodType, isi: unknown): string[] {
  const checked = checkShape(schema, isi);
  return checked.ok
    ? []
    : checked.problems.map(({ path, message, hint }) => `${path.join('.')}: ${message}${hint ? ` ${hint}` : ''}`);
}

const tanpaProto = (isi: object): object => Object.assign(Object.create(null) as object, isi);

describe('one value', () => {
  test.each<[string, z.ZodType, unknown, string]>([
    ['text, empty', text('Isi.'), '', ': Isian ini kosong. Tulis isinya, atau hapus kuncinya.'],
    [
      'text of nothing that is seen',
      text('Isi.'),
      '\u2800\u200b \u00ad',
      ': Isian ini kosong. Tulis isinya, atau hapus kuncinya.',
    ],
    [
      'text without a value',
      text('Isi.'),
      null,
      ': Isian ini kosong. Tulis teks, atau hapus kuncinya bila boleh tidak ada.',
    ],
    ['text, a map', text('Isi.'), tanpaProto({ a: '1' }), ': Isi berkas ini harus berupa teks.'],
    [
      'text, too long',
      text('Isi.'),
      'a'.repeat(10_001),
      ': Isian ini 10.001 huruf, paling banyak 10.000. Pecah menjadi beberapa butir, atau pindahkan ke badan halaman.',
    ],
    [
      'id with capitals and signs',
      slug('Id.'),
      'Périksa  Draf!',
      ': "Périksa Draf!" bukan id yang sah. Gunakan huruf kecil, angka, dan tanda hubung tunggal, misalnya: pe-riksa-draf.',
    ],
    [
      'id of signs alone',
      slug('Id.'),
      '--',
      ': "--" bukan id yang sah. Gunakan huruf kecil, angka, dan tanda hubung tunggal, misalnya: periksa-draf.',
    ],
    [
      'id, too long',
      slug('Id.'),
      'a'.repeat(81),
      ': Id ini lebih panjang dari 80 huruf. Pakai id yang pendek dan tetap.',
    ],
    [
      'id that Windows keeps',
      slug('Id.'),
      'com1',
      ': "com1" nama perangkat di Windows, dan id menjadi nama folder. Pilih id lain.',
    ],
    [
      'choice, misspelt',
      choice({ galat: 1, catatan: 1 }, 'Pilih.'),
      'Catatn',
      ': "Catatn" bukan pilihan di sini. Mungkin maksud Anda: catatan. Gunakan salah satu: galat, catatan.',
    ],
    [
      'choice, far from all',
      choice({ galat: 1, catatan: 1 }, 'Pilih.'),
      'merah',
      ': "merah" bukan pilihan di sini. Gunakan salah satu: galat, catatan.',
    ],
    [
      'choice, missing',
      choice({ galat: 1, catatan: 1 }, 'Pilih.'),
      undefined,
      ': Kunci ini belum ada. Gunakan salah satu: galat, catatan.',
    ],
    [
      'choice, a map',
      choice({ galat: 1, catatan: 1 }, 'Pilih.'),
      tanpaProto({}),
      ': Isi berkas ini harus satu pilihan. Gunakan salah satu: galat, catatan.',
    ],
    [
      'choice without a value',
      choice({ galat: 1 }, 'Pilih.'),
      null,
      ': "null" bukan pilihan di sini. Gunakan salah satu: galat.',
    ],
    [
      'date that no calendar has',
      date('Tanggal.'),
      '2022-02-30',
      ': "2022-02-30" bukan tanggal. Tulis tanggal yang ada dalam kalender seperti 2022-08-30, atau 2022-08 bila harinya tidak diketahui.',
    ],
    ['number, zero', wholeNumber('Baris.'), '0', ': "0" bukan bilangan bulat positif. Contoh: 12.'],
    ['number with a nought before', wholeNumber('Baris.'), '012', ': "012" bukan bilangan bulat positif. Contoh: 12.'],
    ['number, missing', wholeNumber('Baris.'), undefined, ': Kunci ini belum ada. Isinya: Baris.'],
    [
      'share above one',
      fraction('Bobot.'),
      '1.5',
      ': "1.5" bukan bobot. Tulis bilangan dari 0 sampai 1, misalnya 0.3.',
    ],
    [
      'flag, false',
      flag('Bendera.'),
      'false',
      ': Kunci ini hanya boleh berisi true. Hapus kuncinya bila tidak berlaku.',
    ],
    [
      'name without letters',
      nama('Nama.'),
      '…',
      ': Nama "…" tidak memuat huruf atau angka, padahal menjadi judul dan alamat. Tulis namanya dengan kata-kata.',
    ],
    ['name, blank', nama('Nama.'), ' ', ': Isian ini kosong. Tulis isinya, atau hapus kuncinya.'],
    ['name of two lines', nama('Nama.'), 'a\nb', ': Nama ini lebih dari satu baris. Tulis dalam satu baris.'],
    [
      'name, too long',
      nama('Nama.'),
      'a'.repeat(251),
      ': Nama ini 251 huruf, paling banyak 250. Tulis namanya saja, tanpa penjelasan.',
    ],
    [
      'lane without letters',
      namaPelaksana('Nama.'),
      '?',
      ': Nama pelaksana "?" tidak memuat huruf atau angka, padahal menjadi judul dan alamat. Bila pelaksananya tidak diketahui, hapus kolom ini dan tulis pelaksana: null pada langkahnya. Bila hanya namanya yang tidak terbaca, tulis misalnya Pelaksana 3, dan yang tercetak di tercetak.',
    ],
    [
      'lane, too long',
      namaPelaksana('Nama.'),
      'a'.repeat(121),
      ': Nama pelaksana ini 121 huruf, paling banyak 120. Tulis nama jabatannya saja; nama seperti tercetak ditulis di tercetak.',
    ],
    [
      'lane that cannot be a folder',
      namaPelaksana('Nama.'),
      'Con',
      ': Nama pelaksana "Con" tidak dapat menjadi nama folder. Tulis nama jabatannya lengkap dan dengan huruf Latin, misalnya: Petugas Loket.',
    ],
    [
      'lane in letters that make a long address',
      namaPelaksana('Nama.'),
      '局'.repeat(30),
      `: Nama pelaksana "${'局'.repeat(30)}" tidak dapat menjadi nama folder. Tulis nama jabatannya lengkap dan dengan huruf Latin, misalnya: Petugas Loket.`,
    ],
  ])('%s', (_, schema, isi, pesan) => expect(baca(schema, isi)).toEqual([pesan]));

  test('is right up to its bounds', () => {
    const right: [z.ZodType, unknown][] = [
      [text('Isi.'), 'a'.repeat(10_000)],
      [slug('Id.'), `${'a'.repeat(78)}-1`],
      [slug('Id.'), 'com10'],
      [slug('Id.'), 'console'],
      [nama('Nama.'), `${'a'.repeat(249)}\n`],
      [nama('Nama.'), '7'],
      [namaPelaksana('Nama.'), 'a'.repeat(120)],
      [namaPelaksana('Nama.'), '局'.repeat(26)],
      [date('Tanggal.'), '2024-02-29'],
      [date('Tanggal.'), '2022-08'],
    ];
    expect(right.flatMap(([schema, isi]) => baca(schema, isi))).toEqual([]);
    expect(['1', '9999999'].map((isi) => wholeNumber('Baris.').parse(isi))).toEqual([1, 9_999_999]);
    expect(['0', '1', '.5', '0.25', '1.0'].map((isi) => fraction('Bobot.').parse(isi))).toEqual([0, 1, 0.5, 0.25, 1]);
    for (const isi of ['10000000', '-1', '1.5', '1e3', ' 1', 'x1'])
      expect(baca(wholeNumber('Baris.'), isi), isi).toHaveLength(1);
    for (const isi of ['2', '1.1', '0.12345', '0,5', '10', 'x0', '0x', '01'])
      expect(baca(fraction('Bobot.'), isi), isi).toHaveLength(1);
    expect(flag('Bendera.').parse('true')).toBe(true);
  });

  test('is quoted on one line, not too long, and never as a map', () => {
    expect(kutip('a\n b\t\u200bc')).toBe('"a b c"');
    expect(kutip('a'.repeat(80))).toBe(`"${'a'.repeat(80)}"`);
    expect(kutip('😀'.repeat(81))).toBe(`"${'😀'.repeat(80)}…"`);
    expect(kutip(tanpaProto({}))).toBe('Isian ini');
    expect(kutip(null)).toBe('"null"');
    expect(kutip(12)).toBe('"12"');
  });
});

describe('content', () => {
  const [langkah, periksa] = SOP.langkah;
  const [perkiraan] = SOP.perkiraan;
  const banyak = <T>(jumlah: number, item: (at: number) => T): T[] =>
    Array.from({ length: jumlah }, (_, at) => item(at));

  test.each<[string, z.ZodType, unknown, readonly string[]]>([
    ['no stage', tahapSchema, [], [': Daftar tahap kosong.']],
    [
      'a pair with two keys, or with none',
      topikSchema,
      { ...TOPIK, padanan: [{ sama: ['a/b#c'], beda: ['a/b#c'] }, {}, 'x'] },
      [
        'padanan.0: Padanan berisi satu kunci: sama atau beda. Contoh: - sama: [instansi/sop#langkah, instansi-lain/sop#langkah].',
        'padanan.1.sama: Kunci ini belum ada. Isinya: Langkah-langkah.',
        'padanan.1.beda: Kunci ini belum ada. Isinya: Langkah-langkah.',
        'padanan.2: Padanan berisi satu kunci: sama atau beda. Contoh: - sama: [instansi/sop#langkah, instansi-lain/sop#langkah].',
      ],
    ],
    [
      'a year of three digits',
      peraturanSchema,
      { ...PERATURAN, tahun: '204' },
      ['tahun: "204" bukan tahun. Contoh: 2014.'],
    ],
    [
      'a year of another age',
      peraturanSchema,
      { ...PERATURAN, tahun: '12004' },
      ['tahun: "12004" bukan tahun. Contoh: 2014.'],
    ],
    [
      'a number of a regulation in signs',
      peraturanSchema,
      { ...PERATURAN, nomor: '-' },
      ['nomor: Nomor "-" tidak memuat huruf atau angka, padahal menjadi judul dan alamat. Tulis nomornya.'],
    ],
    [
      'a number of a regulation, too long',
      peraturanSchema,
      { ...PERATURAN, nomor: '1'.repeat(61) },
      ['nomor: Nomor ini 61 huruf, paling banyak 60. Tulis nomornya saja.'],
    ],
    [
      'a title of a regulation, too long',
      peraturanSchema,
      { ...PERATURAN, tentang: 'a'.repeat(1001) },
      ['tentang: Nama ini 1.001 huruf, paling banyak 1.000. Tulis namanya saja, tanpa penjelasan.'],
    ],
    ...(['dicabut', 'berlaku-terverifikasi'] as const).map((nilai): [string, z.ZodType, unknown, string[]] => [
      `status ${nilai} without a source`,
      peraturanSchema,
      { ...PERATURAN, status: { nilai, diperiksa: '2026-11-01' } },
      ['status.sumber: Status ini tanpa sumber. Status dicabut dan berlaku-terverifikasi perlu sumber.'],
    ]),
    [
      'a source in the old form, one text',
      peraturanSchema,
      { ...PERATURAN, status: { ...PERATURAN.status, sumber: 'Lembaran Negara' } },
      [],
    ],
    [
      'status diubah that nobody looked up',
      peraturanSchema,
      { ...PERATURAN, status: { nilai: 'diubah' } },
      ['status.diperiksa: Status ini tanpa tanggal pemeriksaan. Hanya status tidak-diketahui boleh tanpa diperiksa.'],
    ],
    [
      'status tidak-diketahui that nobody looked up',
      peraturanSchema,
      { ...PERATURAN, status: { nilai: 'tidak-diketahui' } },
      [],
    ],
    [
      'status diubah without a source',
      peraturanSchema,
      { ...PERATURAN, status: { nilai: 'diubah', diperiksa: '2026-11-01' } },
      [],
    ],
    [
      'a term, too long',
      glosariumSchema,
      [{ ...GLOSARIUM[0], istilah: 'a'.repeat(121) }],
      ['0.istilah: Nama ini 121 huruf, paling banyak 120. Tulis namanya saja, tanpa penjelasan.'],
    ],
    ...['mb-02', 'MB-2', 'MB-022', 'XMB-02'].map((kode): [string, z.ZodType, unknown, string[]] => [
      `a code of a rule like ${kode}`,
      aturanSchema,
      { ...ATURAN, kode },
      ['kode: Kode aturan terdiri atas dua huruf dan dua angka. Contoh: MB-02.'],
    ]),
    [
      'a rule of no rank',
      aturanSchema,
      { ...ATURAN, tingkat: 'fatal' },
      ['tingkat: "fatal" bukan pilihan di sini. Gunakan salah satu: galat, peringatan, catatan.'],
    ],
    [
      'a rule of no scope',
      aturanSchema,
      { ...ATURAN, cakupan: 'x' },
      ['cakupan: "x" bukan pilihan di sini. Gunakan salah satu: sop, instansi, koleksi, mesin.'],
    ],
    [
      'a ledger of another version',
      tautanSchema,
      { ...TAUTAN, versi: '2' },
      ['versi: Versi buku tautan ini tidak dikenal. Gunakan 1.'],
    ],
    [
      'a path without aims',
      orientasiSchema,
      { ...ORIENTASI, tujuan: [] },
      ['tujuan: Jalur ini tanpa tujuan. Tulis paling sedikit satu tujuan.'],
    ],
    [
      'a path without steps',
      orientasiSchema,
      { ...ORIENTASI, urutan: [] },
      ['urutan: Jalur ini tanpa langkah. Tulis paling sedikit satu butir urutan.'],
    ],
    [
      'a portal without parts',
      portalSchema,
      { bagian: [] },
      ['bagian: Daftar bagian ini kosong. Tulis paling sedikit satu bagian.'],
    ],
    [
      'a part without agencies',
      portalSchema,
      { bagian: [{ ...PORTAL.bagian[0], instansi: [] }] },
      ['bagian.0.instansi: Daftar instansi ini kosong. Tulis id instansinya, atau hapus kuncinya.'],
    ],
    [
      'a part at no address',
      portalSchema,
      { bagian: [{ ...PORTAL.bagian[0], alamat: 'kota-b' }] },
      [
        'bagian.0.alamat: "kota-b" bukan alamat situs. Tulis seperti https://sop.kota-b.example/, atau /kota-b/ bila bagian itu berada di situs ini.',
      ],
    ],
    [
      'an inference without evidence',
      perkiraanSchema,
      { ...perkiraan, bukti: [] },
      ['bukti: Perkiraan ini tanpa bukti. Tambahkan paling sedikit satu kutipan dari naskah.'],
    ],
    [
      'an inference by no rule',
      perkiraanSchema,
      { ...perkiraan, aturan: '9' },
      ['aturan: "9" bukan pilihan di sini. Gunakan salah satu: 1, 2, 3, 4, 5, 6, 7, 8.'],
    ],
    ...['mulai', 'selesai'].map((id): [string, z.ZodType, unknown, string[]] => [
      `a step called ${id}`,
      langkahSchema,
      { ...langkah, id },
      [
        `id: "${id}" dipakai untuk kapsul bagan dan tidak boleh menjadi id langkah. Pakai id yang menyebut kegiatannya, misalnya: periksa-draf.`,
      ],
    ]),
    [
      'a short phrase, too long',
      langkahSchema,
      { ...langkah, ringkas: 'a'.repeat(49) },
      [
        'ringkas: Ringkasan ini 49 huruf, paling banyak 48. Pakai kata kerja dan objeknya saja, misalnya: Memeriksa surat pengantar.',
      ],
    ],
    [
      'a short phrase of signs',
      langkahSchema,
      { ...langkah, ringkas: '-' },
      [
        'ringkas: Ringkasan "-" tidak memuat huruf atau angka, padahal menjadi judul dan alamat. Pakai kata kerja dan objeknya, misalnya: Memeriksa surat pengantar.',
      ],
    ],
    [
      'a cell that is a map',
      langkahSchema,
      { ...langkah, mutuBaku: { kelengkapan: tanpaProto({ a: 'b' }) } },
      ['mutuBaku.kelengkapan: Isi kunci ini harus berupa teks atau daftar teks.'],
    ],
    [
      'a decision without branches',
      langkahSchema,
      { ...periksa, keputusan: { cabang: [] } },
      ['keputusan.cabang: Keputusan ini tanpa cabang. Tulis cabangnya, atau hapus kunci keputusan.'],
    ],
    [
      'a decision of 21 branches',
      langkahSchema,
      {
        ...periksa,
        keputusan: { cabang: banyak(21, () => ({ jenis: 'lain', label: 'x', ke: 'a', dinyatakan: 'tidak' })) },
      },
      [
        'keputusan.cabang: Langkah ini mempunyai 21 tujuan, paling banyak 20. Pecah menjadi beberapa keputusan yang berurutan.',
      ],
    ],
    [
      'no next step',
      langkahSchema,
      { ...langkah, lanjut: [] },
      ['lanjut: Daftar lanjut kosong. Tulis id langkahnya, atau hapus kuncinya.'],
    ],
    [
      '21 next steps',
      langkahSchema,
      { ...langkah, lanjut: banyak(21, (at) => `a-${at}`) },
      ['lanjut: Langkah ini mempunyai 21 tujuan, paling banyak 20. Pecah menjadi beberapa keputusan yang berurutan.'],
    ],
    [
      'a next step that is a map',
      langkahSchema,
      { ...langkah, lanjut: tanpaProto({}) },
      ['lanjut: Isi lanjut harus berupa id langkah, selesai, atau daftar id langkah.'],
    ],
    [
      'an SOP without lanes',
      sopSchema,
      { ...SOP, pelaksana: [] },
      ['pelaksana: SOP ini tanpa pelaksana. Tulis paling sedikit satu kolom pelaksana.'],
    ],
    [
      'an SOP without steps',
      sopSchema,
      { ...SOP, langkah: [] },
      ['langkah: SOP ini tanpa langkah. Tulis paling sedikit satu langkah.'],
    ],
    [
      '41 lanes',
      sopSchema,
      { ...SOP, pelaksana: banyak(41, (at) => ({ ...SOP.pelaksana[0], id: `p-${at}` })) },
      [
        'pelaksana: SOP ini memuat 41 pelaksana, paling banyak 40. Pecah menjadi beberapa SOP menurut unit yang mengerjakannya; pihak yang hanya ikut serta ditulis di pesertaLuar.',
      ],
    ],
    [
      '201 steps',
      sopSchema,
      { ...SOP, langkah: banyak(201, (at) => ({ ...langkah, id: `l-${at}` })) },
      [
        'langkah: SOP ini memuat 201 langkah, paling banyak 200. Pecah menjadi beberapa SOP, misalnya satu berkas untuk setiap bagian tabel; sebut SOP lanjutannya di keterkaitan dan di terkait langkah terakhirnya.',
      ],
    ],
  ])('%s', (_, schema, isi, pesan) => expect(baca(schema, isi)).toEqual(pesan));

  test('is right at its bounds', () => {
    expect(
      baca(sopSchema, { ...SOP, pelaksana: banyak(40, (at) => ({ ...SOP.pelaksana[0], id: `p-${at}` })) }),
    ).toEqual([]);
    expect(baca(sopSchema, { ...SOP, langkah: banyak(200, (at) => ({ ...langkah, id: `l-${at}` })) })).toEqual([]);
    expect(baca(langkahSchema, { ...langkah, lanjut: banyak(20, (at) => `a-${at}`), ringkas: 'a'.repeat(48) })).toEqual(
      [],
    );
  });

  test('gives numbers and truth values out as such', () => {
    expect(sopSchema.parse(SOP)).toMatchObject({
      bagian: [{ mandiri: true }],
      langkah: [
        { opsional: true, halamanBaru: true, baris: 12, perkiraan: [{ aturan: 3, alternatif: [{ bobot: 0.3 }] }] },
        {},
      ],
      sumber: { kolomPelaksana: 3 },
    });
    expect(peraturanSchema.parse(PERATURAN).tahun).toBe(2004);
    expect(tautanSchema.parse(TAUTAN).versi).toBe(1);
    expect(portalSchema.parse(PORTAL).bagian[0]?.alamat).toBe('https://b.example/');
  });
});
