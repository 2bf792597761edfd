/** What an entry needs and the file does not say, as proposals: ids, short phrases, topics, stages and ranks. */
import { describe, expect, test } from 'vitest';
import type { Acuan } from '../../../src/domain/frontmatter.ts';
import { suggestId, suggestIdLangkah, suggestRingkas, toSlug } from '../../../src/impor/draf/kata-id.ts';
import { findTerkait, readTeksSel } from '../../../src/impor/draf/langkah.ts';
import { suggestTahap } from '../../../src/impor/draf/tahap.ts';
import { suggestJabatan, suggestSemua } from '../../../src/impor/draf/usul-jabatan.ts';
import { suggestSlug, suggestTopik, toPelaksana } from '../../../src/impor/draf/usul.ts';
import type { SopSaudara } from '../../../src/impor/model.ts';

describe('addresses', () => {
  test.each([
    ['Surat Masuk', 60, 'surat-masuk'],
    ['  Surat “Masuk” (baru) ', 60, 'surat-masuk-baru'],
    ['Café Négara', 60, 'cafe-negara'],
    ['satu dua tiga', 8, 'satu'],
    ['satu dua tiga', 9, 'satu-dua'],
    ['satudua', 4, 'satu'],
    ['…', 60, 'tanpa-nama'],
    ['CON', 60, 'nama-con'],
    ['com1', 60, 'nama-com1'],
    ['lpt9', 60, 'nama-lpt9'],
    ['nul', 60, 'nama-nul'],
    ['konsep', 60, 'konsep'],
  ])('%j, at most %i', (teks, most, expected) => expect(toSlug(teks, most)).toBe(expected));

  test('of one name are told apart by numbers', () => {
    const taken = new Set<string>();
    expect([suggestId('Staf', taken), suggestId('staf', taken), suggestId('STAF!', taken)]).toEqual([
      'staf',
      'staf-2',
      'staf-3',
    ]);
  });

  test('of SOPs are unique within their agency', () => {
    const taken = new Set(['dinas-a/surat', 'dinas-b/arsip']);
    expect([
      suggestSlug('Surat', 'dinas-a', taken),
      suggestSlug('Arsip', 'dinas-a', taken),
      suggestSlug('Arsip', 'dinas-a', taken),
    ]).toEqual(['surat-2', 'arsip', 'arsip-2']);
    expect([...taken].slice(2)).toEqual(['dinas-a/surat-2', 'dinas-a/arsip', 'dinas-a/arsip-2']);
  });
});

describe('short phrases', () => {
  test.each([
    ['menerima surat', 'Menerima surat'],
    ['1. Menerima  surat;', 'Menerima surat'],
    ['- mencatat', 'Mencatat'],
    ['…', 'Langkah tanpa uraian'],
    ['', 'Langkah tanpa uraian'],
    [
      'Memeriksa kelengkapan berkas permohonan, jika tidak lengkap dikembalikan',
      'Memeriksa kelengkapan berkas permohonan',
    ],
    [
      'Menyerahkan surat yang sudah ditandatangani kepada bagian umum untuk dikirim',
      'Menyerahkan surat yang sudah ditandatangani',
    ],
    [
      'Menandatangani surat keputusan pengangkatan jabatan fungsional arsiparis',
      'Menandatangani surat keputusan pengangkatan',
    ],
    [
      'Memverifikasi dokumen kelengkapan administrasi dan teknis bangunan',
      'Memverifikasi dokumen kelengkapan administrasi',
    ],
    ['x'.repeat(60), 'X'.padEnd(48, 'x')],
  ])('%j', (kegiatan, expected) => {
    const ringkas = suggestRingkas(kegiatan);
    expect(ringkas).toBe(expected);
    expect(ringkas.length).toBeLessThanOrEqual(48);
  });
});

test('ids of steps: the root of the verb and the words behind it, never a reserved one', () => {
  expect(
    suggestIdLangkah([
      'Menyampaikan surat kepada kepala dinas kota',
      'Memeriksa berkas',
      'Memeriksa berkas',
      'Mulai',
      'Selesai',
      '',
      'Melakukan rapat',
      'Surat dibaca',
      'Dan atau',
    ]),
  ).toEqual([
    'sampaikan-surat-kepala-dinas',
    'periksa-berkas',
    'periksa-berkas-2',
    'mulai-2',
    'selesai-2',
    'langkah',
    'lakukan-rapat',
    'surat-dibaca',
    'langkah-2',
  ]);
});

describe('topics', () => {
  const acuan = {
    topik: [
      { id: 'surat', nama: 'Surat Masuk', uraian: '' },
      { id: 'x', nama: 'Kinerja (PK)', uraian: '' },
    ],
  } as unknown as Acuan;
  test.each([
    ['Surat masuk', 'surat'],
    ['SURAT MASUK (baru)', 'surat'],
    ['Surat Masuk dari Luar', 'surat'],
    ['Surat Masukan', 'surat-masukan'],
    ['Kinerja', 'x'],
    ['Arsip', 'arsip'],
  ])('%s', (nama, expected) => expect(suggestTopik(nama, acuan)).toBe(expected));
});

describe('stages', () => {
  const saudara = [
    {
      id: 'a/b',
      sop: {
        nama: '',
        topik: '',
        pelaksana: [],
        langkah: [
          { kegiatan: 'Memeriksa konsep surat undangan', tahap: 'pemeriksaan' },
          { kegiatan: 'Memeriksa konsep surat', tahap: 'lama' },
        ],
      },
    },
  ] as unknown as readonly SopSaudara[];
  const known = ['persiapan', 'penyusunan', 'pemeriksaan', 'penandatanganan'];
  test('of the most similar step of a sister, when the verb is the same', () => {
    expect(
      suggestTahap(['Memeriksa konsep surat undangan rapat', 'Membuat konsep surat undangan'], saudara, known),
    ).toEqual([
      { tahap: 'pemeriksaan', dasar: 'saudara' },
      { tahap: 'penyusunan', dasar: 'kata-kerja' },
    ]);
    expect(suggestTahap(['Memeriksa konsep surat'], saudara, [...known, 'lama'])).toEqual([
      { tahap: 'lama', dasar: 'saudara' },
    ]);
    expect(suggestTahap(['Memeriksa kendaraan dinas kantor'], saudara, known)[0]?.dasar).toBe('kata-kerja');
  });
  test('else of the verb, else a guess that says so', () => {
    expect(suggestTahap(['Menandatangani surat', 'Surat', 'Menerima surat'], [], known)).toEqual([
      { tahap: 'penandatanganan', dasar: 'kata-kerja' },
      { tahap: 'penyusunan', dasar: 'tebakan' },
      { tahap: 'persiapan', dasar: 'kata-kerja' },
    ]);
    expect(suggestTahap(['Menandatangani surat'], [], ['awal', 'akhir'])).toEqual([
      { tahap: 'awal', dasar: 'tebakan' },
    ]);
    expect(suggestTahap(['Menandatangani surat'], [], [])).toEqual([{ tahap: 'penyusunan', dasar: 'tebakan' }]);
  });
});

describe('lanes', () => {
  test('rank and function from the name; what it does not tell is marked', () => {
    expect(suggestJabatan('Kasubbag Umum')).toEqual({ jenjang: 'pengawas', peran: 'koordinator' });
    expect(suggestJabatan('Xyz')).toMatchObject({ jenjang: 'tidak-diketahui' });
  });

  test('the highest signs where nobody else does', () => {
    const peran = (names: readonly string[]): unknown => suggestSemua(names).map((item) => item.peran);
    expect(peran(['Staf', 'Kasubbag Umum', 'Kepala Bagian', 'Kepala Bidang'])).toEqual([
      'pengolah',
      'koordinator',
      'penanda-tangan',
      suggestJabatan('Kepala Bidang').peran,
    ]);
    expect(peran(['Staf', 'Kasubbag Umum'])).toEqual(['pengolah', 'penanda-tangan']);
    expect(peran(['Kepala Dinas', 'Kepala Bagian'])).toEqual(['penanda-tangan', suggestJabatan('Kepala Bagian').peran]);
    expect(peran(['Staf'])).toEqual(['pengolah']);
  });

  test('a name that cannot be a heading is named, and what is printed stays', () => {
    const lanes = (names: readonly string[]): unknown =>
      toPelaksana({ lajur: names.map((nama) => ({ nama })) } as never).map(({ id, nama, tercetak }) => [
        id,
        nama,
        tercetak,
      ]);
    expect(lanes(['Staf', 'staf', '***', `${'kata '.repeat(30)}`.trim()])).toEqual([
      ['staf', 'Staf', undefined],
      ['staf-2', 'staf', undefined],
      ['pelaksana-3', 'Pelaksana 3', '***'],
      ['kata-kata-kata-kata-kata-kata-kata-kata', 'kata '.repeat(24).trim(), 'kata '.repeat(30).trim()],
    ]);
    expect(toPelaksana({ lajur: [] } as never)).toEqual([
      { id: 'tidak-terbaca', nama: 'Tidak terbaca', jenjang: 'tidak-diketahui', peran: 'pengolah' },
    ]);
  });
});

describe('cells', () => {
  test('dashes and blanks are no text', () => {
    expect([undefined, '', ' - ', '–', '...', '_', ' a ', 'a\nb', '-1'].map(readTeksSel)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      'a',
      'a b',
      '-1',
    ]);
  });
  test('other SOPs that the remark names', () => {
    expect(findTerkait('Terkait SOP Penerbitan Undangan Rapat, dan POS Arsip; SOP A. lihat SOP')).toEqual([
      { nama: 'SOP Penerbitan Undangan Rapat' },
      { nama: 'POS Arsip' },
    ]);
    expect(findTerkait(undefined)).toEqual([]);
  });
});
