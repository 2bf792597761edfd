/** What one SOP must agree on within itself, told where it stands and with what is there instead. */
import { describe, expect, test } from 'vitest';
import { checkSop } from '../../src/schema/check-sop.ts';
import { SOP } from './contoh.ts';

const [susun, periksa] = SOP.langkah;
const BERSIH = { ...SOP, langkah: [susun, { ...periksa, dicabut: undefined }] };

/** Problems of the clean SOP whose first step is changed like this. */
const langkah = (ubah: object): unknown =>
  checkSop({ ...BERSIH, langkah: [{ ...susun, perkiraan: [], ...ubah }, BERSIH.langkah[1]] });

test('an SOP that agrees with itself has no problem', () => {
  expect(checkSop(BERSIH)).toEqual([]);
  expect(checkSop({})).toEqual([]);
  expect(checkSop('kata')).toEqual([]);
  expect(checkSop({ langkah: 'kata', pelaksana: null, perkiraan: [null] })).toEqual([]);
});

describe('a name of something that is not there', () => {
  const LANGKAH = 'Yang ada: susun, periksa, selesai.';
  const PELAKSANA = 'Yang ada: staf, kasubbag.';
  test.each<[string, object, (string | number)[], string, string]>([
    ['lane', { pelaksana: 'kabag' }, ['pelaksana'], 'Pelaksana "kabag" tidak ada di daftar pelaksana.', PELAKSANA],
    [
      'lane, misspelt',
      { pelaksana: 'stf' },
      ['pelaksana'],
      'Pelaksana "stf" tidak ada di daftar pelaksana.',
      `Mungkin maksud Anda: staf. ${PELAKSANA}`,
    ],
    [
      'participant',
      { peserta: ['staf', 'camat'] },
      ['peserta', 1],
      'Pelaksana "camat" tidak ada di daftar pelaksana.',
      PELAKSANA,
    ],
    ['part', { bagian: 'luar' }, ['bagian'], 'Bagian "luar" tidak ada di daftar bagian.', 'Yang ada: inti.'],
    ['next step', { lanjut: 'kirim' }, ['lanjut'], 'Langkah "kirim" tidak ada di SOP ini.', LANGKAH],
    [
      'one of the next steps',
      { lanjut: ['periksa', 'kirim'] },
      ['lanjut', 1],
      'Langkah "kirim" tidak ada di SOP ini.',
      LANGKAH,
    ],
    [
      'target of a branch',
      { lanjut: undefined, keputusan: { cabang: [{ ke: 'selesai' }, { ke: 'perika' }] } },
      ['keputusan', 'cabang', 1, 'ke'],
      'Langkah "perika" tidak ada di SOP ini.',
      `Mungkin maksud Anda: periksa. ${LANGKAH}`,
    ],
    [
      'step of a merged cell',
      { mutuBaku: { gabungWaktu: 'xyz' } },
      ['mutuBaku', 'gabungWaktu'],
      'Langkah "xyz" tidak ada di SOP ini.',
      'Yang ada: susun, periksa.',
    ],
    [
      'successor',
      { dicabut: { pengganti: 'xyz' }, lanjut: undefined },
      ['dicabut', 'pengganti'],
      'Langkah "xyz" tidak ada di SOP ini.',
      'Yang ada: periksa.',
    ],
    [
      'field of an inference',
      { perkiraan: [{ bidang: 'waktu' }] },
      ['perkiraan', 0, 'bidang'],
      'Bidang perkiraan "waktu" tidak ada di sebuah langkah.',
      'Yang ada: pelaksana, peserta, lanjut, keputusan, tahap, cabang.ya, cabang.tidak, cabang.lain.',
    ],
    [
      'step of a quote',
      { perkiraan: [{ bidang: 'tahap', bukti: [{ langkah: 'xyz' }] }] },
      ['perkiraan', 0, 'bukti', 0, 'langkah'],
      'Langkah "xyz" tidak ada di SOP ini.',
      'Yang ada: susun, periksa.',
    ],
    [
      'branch of an inference',
      {
        lanjut: undefined,
        keputusan: { cabang: [{ jenis: 'ya', ke: 'periksa' }] },
        perkiraan: [{ bidang: 'cabang.tidak' }],
      },
      ['perkiraan', 0, 'bidang'],
      'Cabang "tidak" tidak ada di keputusan langkah ini.',
      'Yang ada: ya.',
    ],
  ])('%s', (_, ubah, path, message, hint) => {
    // A withdrawn step is no target, so that only its successor is wrong there.
    expect(langkah(ubah)).toContainEqual({ path: ['langkah', 0, ...path], message, hint });
    expect(langkah(ubah)).toHaveLength('dicabut' in ubah ? 2 : 1);
  });

  test('in a branch that is inferred, where the step is no decision, nothing can be listed', () => {
    expect(langkah({ perkiraan: [{ bidang: 'cabang.ya' }] })).toEqual([
      { path: ['langkah', 0, 'perkiraan', 0, 'bidang'], message: 'Cabang "ya" tidak ada di keputusan langkah ini.' },
    ]);
  });

  test('in a quote of the whole SOP; one of another SOP is judged elsewhere', () => {
    const bukti = [{ langkah: 'xyz' }, { langkah: 'lain', sop: 'dinas/lain' }];
    expect(checkSop({ ...BERSIH, perkiraan: [{ bidang: 'unit', bukti }] })).toEqual([
      {
        path: ['perkiraan', 0, 'bukti', 0, 'langkah'],
        message: 'Langkah "xyz" tidak ada di SOP ini.',
        hint: 'Yang ada: susun, periksa.',
      },
    ]);
  });

  test('lists at most twenty of what is there, each once and not too long', () => {
    const semua = Array.from({ length: 23 }, (_, at) => ({ id: `${'p'.repeat(100)}-${at + 10}` }));
    const [problem] = checkSop({ pelaksana: semua, langkah: [{ id: 'a', pelaksana: 'x' }] });
    expect(problem?.hint).toBe(
      `Yang ada: ${Array.from({ length: 20 }, () => 'p'.repeat(80)).join(', ')}, dan 3 lainnya.`,
    );
  });
});

test('two things at once that exclude each other', () => {
  expect(langkah({ keputusan: { cabang: [{ ke: 'periksa' }] } })).toEqual([
    {
      path: ['langkah', 0, 'lanjut'],
      atKey: true,
      message: 'Langkah ini mempunyai keputusan dan lanjut sekaligus.',
      hint: 'Tulis tujuan di cabang keputusan, lalu hapus lanjut.',
    },
  ]);
  expect(langkah({ mutuBaku: { waktu: '5 menit', gabungWaktu: 'periksa' } })).toEqual([
    {
      path: ['langkah', 0, 'mutuBaku', 'gabungWaktu'],
      atKey: true,
      message: 'Langkah ini mempunyai waktu dan gabungWaktu sekaligus.',
      hint: 'Waktu gabungan hanya ditulis di langkah yang memuat selnya.',
    },
  ]);
});

test('an inference of another lane than the step has', () => {
  expect(langkah({ perkiraan: [{ bidang: 'pelaksana', nilai: 'kasubbag' }] })).toEqual([
    {
      path: ['langkah', 0, 'perkiraan', 0, 'nilai'],
      message: 'Perkiraan menyebut pelaksana "kasubbag", tetapi langkah ini memakai "staf".',
      hint: 'Samakan nilai perkiraan dengan pelaksana langkah.',
    },
  ]);
  expect(langkah({ perkiraan: [{ bidang: 'tahap', nilai: 'kasubbag' }] })).toEqual([]);
  expect(langkah({ pelaksana: null, perkiraan: [{ bidang: 'pelaksana', nilai: 'kasubbag' }] })).toEqual([]);
  expect(langkah({ perkiraan: [{ bidang: 'pelaksana' }] })).toEqual([]);
});

test('an SOP that is replaced names its successor', () => {
  const problem = {
    path: ['status'],
    message: 'SOP ini diganti, tetapi penggantinya belum disebut.',
    hint: 'Tambahkan digantiOleh: <id SOP>.',
  };
  expect(checkSop({ ...BERSIH, status: 'diganti', digantiOleh: undefined })).toEqual([problem]);
  expect(checkSop({ ...BERSIH, status: 'diganti' })).toEqual([]);
  expect(checkSop({ ...BERSIH, digantiOleh: undefined })).toEqual([]);
});

test('an id stands once; a former id of a step counts among the ids', () => {
  const dua = (what: string): object => ({
    message: `Id ${what} dipakai lebih dari sekali.`,
    hint: 'Setiap id hanya boleh dipakai satu kali di SOP ini.',
  });
  const [staf] = SOP.pelaksana;
  const [inti] = SOP.bagian;
  const [a, b] = BERSIH.langkah;
  expect(
    checkSop({
      ...BERSIH,
      pelaksana: [...SOP.pelaksana, staf],
      bagian: [inti, inti],
      langkah: [a, { ...b, alias: ['baru', 'susun'] }, b],
    }),
  ).toEqual([
    { path: ['langkah', 1, 'alias', 1], ...dua('langkah "susun"') },
    { path: ['langkah', 2, 'id'], ...dua('langkah "periksa"') },
    { path: ['pelaksana', 2, 'id'], ...dua('pelaksana "staf"') },
    { path: ['bagian', 1, 'id'], ...dua('bagian "inti"') },
  ]);
});
