/** What files of the content folder must agree on among each other. */
import { describe, expect, test } from 'vitest';
import {
  checkInstansiReferences,
  checkSopReferences,
  checkTahap,
  checkTopikReferences,
  collapse,
  type Known,
} from '../../src/schema/check-references.ts';
import { checkGlosarium } from '../../src/schema/check-glosarium.ts';
import { checkPeraturan } from '../../src/schema/check-peraturan.ts';

const KATA: Readonly<Record<string, string>> = {
  'dinas/a': 'Draf diserahkan kepada Kasubbag untuk diperiksa.',
  'dinas/b': 'Surat dikirim.',
};
const KNOWN: Known = {
  instansi: ['dinas', 'kecamatan'],
  topik: ['laporan', 'surat'],
  peraturan: ['uu-1-2004', 'pp-2-2005'],
  registri: new Map<string, unknown>([
    ['uu-1-2004', { jenis: 'uu', nomor: '1', tahun: '2004', status: { nilai: 'diubah' } }],
    [
      'pp-2-2005',
      { jenis: 'pp', nomor: '2', tahun: '2005', mengubah: ['uu-1-2004'], status: { nilai: 'tidak-diketahui' } },
    ],
  ]),
  tahap: ['penyusunan', 'pemeriksaan'],
  tahapTopik: new Map([['surat', ['agenda']]]),
  langkah: new Map([
    ['dinas/a', ['susun', 'periksa']],
    ['dinas/b', ['kirim']],
  ]),
  naskah: new Map([['000.txt', 'x']]),
  wordsOf: (sop) => KATA[sop] ?? null,
};
const PERATURAN = {
  message: 'Peraturan "uu-9-9999" tidak ada di content/peraturan.',
  hint: 'Yang ada: uu-1-2004, pp-2-2005.',
};

describe('an SOP', () => {
  const periksa = (sop: object, id = 'dinas/a') => checkSopReferences(id, sop, KNOWN);

  test('that refers to what is there, or to nothing', () => {
    expect(periksa({})).toEqual([]);
    expect(
      periksa({
        topik: 'laporan',
        digantiOleh: 'dinas/b',
        sumber: { naskah: '000.txt' },
        dasarHukum: [{ peraturan: 'uu-1-2004', diubah: ['pp-2-2005'] }],
        keterkaitan: [{ nama: 'SOP lain' }, { nama: 'SOP B', sop: 'dinas/b' }],
        perkiraan: [
          {
            bukti: [
              { kutipan: 'diserahkan  kepada\nKasubbag' },
              { kutipan: 'Surat', sop: 'dinas/b', langkah: 'kirim' },
            ],
          },
        ],
        langkah: [
          { tahap: 'penyusunan', terkait: [{ sop: 'dinas/b' }], perkiraan: [{ bukti: [{ kutipan: 'Draf' }] }] },
        ],
      }),
    ).toEqual([]);
  });

  test.each<[string, object, (string | number)[], string, string]>([
    [
      'topic',
      { topik: 'surt' },
      ['topik'],
      'Topik "surt" tidak ada di content/topik.',
      'Mungkin maksud Anda: surat. Yang ada: laporan, surat.',
    ],
    [
      'successor',
      { digantiOleh: 'x/y' },
      ['digantiOleh'],
      'SOP "x/y" tidak ada di katalog.',
      'Yang ada: dinas/a, dinas/b.',
    ],
    [
      'source text',
      { sumber: { naskah: '9.txt' } },
      ['sumber', 'naskah'],
      'Naskah "9.txt" tidak ada di content/naskah.',
      'Yang ada: 000.txt.',
    ],
    [
      'legal basis',
      { dasarHukum: [{ peraturan: 'uu-9-9999' }] },
      ['dasarHukum', 0, 'peraturan'],
      PERATURAN.message,
      PERATURAN.hint,
    ],
    [
      'amending regulation',
      { dasarHukum: [{ peraturan: 'uu-1-2004', diubah: ['pp-2-2005', 'uu-9-9999'] }] },
      ['dasarHukum', 0, 'diubah', 1],
      PERATURAN.message,
      PERATURAN.hint,
    ],
    [
      'related SOP',
      { keterkaitan: [{ sop: 'dinas/c' }] },
      ['keterkaitan', 0, 'sop'],
      'SOP "dinas/c" tidak ada di katalog.',
      'Mungkin maksud Anda: dinas/a. Yang ada: dinas/a, dinas/b.',
    ],
    [
      'SOP of a step',
      { langkah: [{ terkait: [{ sop: 'x/y' }] }] },
      ['langkah', 0, 'terkait', 0, 'sop'],
      'SOP "x/y" tidak ada di katalog.',
      'Yang ada: dinas/a, dinas/b.',
    ],
    [
      'stage',
      { topik: 'laporan', langkah: [{ tahap: 'agenda' }] },
      ['langkah', 0, 'tahap'],
      'Tahap "agenda" tidak ada di daftar tahap.',
      'Yang ada: penyusunan, pemeriksaan.',
    ],
    [
      'stage where the topic has its own',
      { topik: 'surat', langkah: [{ tahap: 'penyusunan' }] },
      ['langkah', 0, 'tahap'],
      'Tahap "penyusunan" tidak ada di daftar tahap.',
      'Yang ada: agenda.',
    ],
    [
      'SOP of a quote',
      { perkiraan: [{ bukti: [{ kutipan: 'x', sop: 'x/y' }] }] },
      ['perkiraan', 0, 'bukti', 0, 'sop'],
      'SOP "x/y" tidak ada di katalog.',
      'Yang ada: dinas/a, dinas/b.',
    ],
    [
      'step of a quote from another SOP',
      { perkiraan: [{ bukti: [{ kutipan: 'Surat', sop: 'dinas/b', langkah: 'susun' }] }] },
      ['perkiraan', 0, 'bukti', 0, 'langkah'],
      'Langkah "susun" tidak ada di SOP dinas/b.',
      'Yang ada: kirim.',
    ],
    [
      'quote that nobody wrote',
      { perkiraan: [{ bukti: [{ kutipan: 'diserahkan kepada Kabag' }] }] },
      ['perkiraan', 0, 'bukti', 0, 'kutipan'],
      'Kutipan "diserahkan kepada Kabag" tidak ada di SOP dinas/a maupun naskahnya.',
      'Salin kata-katanya persis dari naskah.',
    ],
    [
      'quote of a step',
      { langkah: [{ perkiraan: [{ bukti: [{ kutipan: 'kabag' }] }] }] },
      ['langkah', 0, 'perkiraan', 0, 'bukti', 0, 'kutipan'],
      'Kutipan "kabag" tidak ada di SOP dinas/a maupun naskahnya.',
      'Salin kata-katanya persis dari naskah.',
    ],
  ])('%s', (_, sop, path, message, hint) => expect(periksa(sop)).toEqual([{ path, message, hint }]));

  test('of an agency that is not there', () => {
    expect(periksa({}, 'dina/a')).toEqual([
      {
        path: [],
        message: 'Instansi "dina" tidak ada di content/instansi.',
        hint: 'Mungkin maksud Anda: dinas. Yang ada: dinas, kecamatan.',
      },
    ]);
  });

  test('is not judged by stages while there is no list of them, nor by words that could not be read', () => {
    const known: Known = { ...KNOWN, tahap: [], wordsOf: () => null };
    expect(
      checkSopReferences('dinas/a', { langkah: [{ tahap: 'apa', perkiraan: [{ bukti: [{ kutipan: 'x' }] }] }] }, known),
    ).toEqual([]);
  });
});

test('an inference about an agency says from which SOP its quote is', () => {
  const bukti = (item: object) => checkInstansiReferences({ perkiraan: [{ bukti: [item] }] }, KNOWN);
  expect(bukti({ kutipan: 'Draf', sop: 'dinas/a' })).toEqual([]);
  expect(bukti({ kutipan: 'Draf' })).toEqual([
    {
      path: ['perkiraan', 0, 'bukti', 0],
      message: 'Bukti ini belum menyebut SOP asalnya.',
      hint: 'Tambahkan sop: <id SOP>.',
    },
  ]);
});

test('a regulation names those that are there', () => {
  const periksa = (value: object) => checkPeraturan('uu-1-2004', value, KNOWN);
  expect(periksa({ mengubah: ['uu-1-2004'], status: { oleh: 'pp-2-2005' } })).toEqual([]);
  expect(periksa({ mengubah: ['uu-9-9999'], status: { oleh: 'uu-9-9999' } })).toEqual([
    { path: ['mengubah', 0], ...PERATURAN },
    { path: ['status', 'oleh'], ...PERATURAN },
  ]);
  expect(periksa({ status: { nilai: 'diubah', oleh: 'pp-2-2005' } })).toEqual([]);
  expect(periksa({ mengubah: ['pp-2-2005'], status: { nilai: 'diubah', oleh: 'uu-1-2004' } })).toEqual([
    {
      path: ['mengubah', 0],
      message: 'Peraturan ini mengubah "pp-2-2005", tetapi status "pp-2-2005" "tidak-diketahui".',
      hint: 'Tulis status diubah di sana, dengan oleh dan sumbernya.',
    },
    {
      path: ['status', 'oleh'],
      message: 'Status ini menyebut "uu-1-2004" sebagai pengubah, tetapi "uu-1-2004" tidak mencantumkan peraturan ini.',
      hint: 'Tambahkan mengubah: [uu-1-2004] di sana.',
    },
  ]);
});

test('a stage stands once in its list, the general one or a topic’s', () => {
  const dua = {
    message: 'Id tahap "a" dipakai lebih dari sekali.',
    hint: 'Setiap id hanya boleh dipakai satu kali di daftar tahap ini.',
  };
  const tahap = [{ id: 'a' }, { id: 'b' }, { id: 'a' }];
  expect(checkTahap({ value: tahap, path: ['x'] })).toEqual([{ path: ['x', 2, 'id'], ...dua }]);
  expect(checkTopikReferences({ tahap }, KNOWN)).toEqual([{ path: ['tahap', 2, 'id'], ...dua }]);
});

test('steps that a topic holds for the same or for different ones are there', () => {
  const padanan = [{ sama: ['dinas/a#susun', 'dinas/b#kirm'] }, { beda: ['dinas/c#susun', 'dinas/b'] }];
  expect(checkTopikReferences({ padanan }, KNOWN)).toEqual([
    {
      path: ['padanan', 0, 'sama', 1],
      message: 'Langkah "kirm" tidak ada di SOP dinas/b.',
      hint: 'Mungkin maksud Anda: kirim. Yang ada: kirim.',
    },
    {
      path: ['padanan', 1, 'beda', 0],
      message: 'SOP "dinas/c" tidak ada di katalog.',
      hint: 'Mungkin maksud Anda: dinas/a. Yang ada: dinas/a, dinas/b.',
    },
    { path: ['padanan', 1, 'beda', 1], message: 'Langkah "" tidak ada di SOP dinas/b.', hint: 'Yang ada: kirim.' },
  ]);
});

test('every term has an address of its own', () => {
  const istilah = (...words: string[]) =>
    checkGlosarium(
      words.map((istilah) => ({ istilah })),
      KNOWN.registri,
    );
  expect(istilah('SOP', 'PK')).toEqual([]);
  expect(checkGlosarium([{ arti: 'x' }, null], KNOWN.registri)).toEqual([]);
  const arti = [{ arti: 'Menurut UU 1/2004 dan PP Nomor 2 Tahun 2006.' }];
  expect(checkGlosarium(arti, KNOWN.registri)).toEqual([
    {
      path: [0, 'arti'],
      message: 'Peraturan "PP 2/2006" belum ada di content/peraturan.',
      hint: 'Tambahkan satu berkas di sana, dengan status dan sumbernya.',
    },
  ]);
  expect(istilah('Perjanjian Kinerja', 'PERJANJIAN  KINERJA')).toEqual([
    {
      path: [1, 'istilah'],
      message: 'Istilah "PERJANJIAN KINERJA" beralamat sama dengan "Perjanjian Kinerja".',
      hint: 'Satukan keduanya dalam satu butir.',
    },
  ]);
  expect(istilah('局')).toEqual([
    {
      path: [0, 'istilah'],
      message: 'Istilah "局" tidak memuat huruf Latin atau angka, padahal menjadi alamat.',
      hint: 'Tulis istilahnya dengan huruf Latin.',
    },
  ]);
});

test('white space counts once', () => expect(collapse(' a \n\t b ')).toBe('a b'));
