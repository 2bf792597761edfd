/** The flow of a drawn SOP: the drawing first, then marks in the cells, then the words; what disagrees is said. */
import { expect, test } from 'vitest';
import { readAlur } from '../../../src/impor/alur/alur.ts';
import { bangun, panah, sop } from './bahan-gambar.ts';

test('marks in the cells that differ from the drawing are said', () => {
  const whole = sop([bangun(0, 0), bangun(1, 1), bangun(0, 2)]);
  const marked = (cells: readonly (readonly string[])[]): readonly (readonly string[])[] =>
    readAlur(
      { ...whole, langkah: whole.langkah.map((item, at) => ({ ...item, selPelaksana: cells[at] ?? [] })) },
      [],
    ).langkah.map(({ catatan }) => catatan);
  expect(
    marked([
      ['V', ''],
      ['V', ''],
      ['', 'Ruang rapat'],
    ]),
  ).toEqual([
    [],
    ['Gambar berada di kolom “Kepala Dinas”, tetapi tanda selnya di kolom “Staf”. Periksa di berkas asli.'],
    ['Sel pelaksana “Kepala Dinas” berisi tulisan yang bukan simbol. Periksa di berkas asli.'],
  ]);
});

test('two ticks without a drawing leave the doer in doubt', () => {
  const whole = sop([]);
  const [first] = readAlur(
    {
      ...whole,
      pelaksana: [...whole.pelaksana, { id: 'lain', nama: 'Camat', jenjang: 'tidak-diketahui', peran: 'pengolah' }],
      langkah: whole.langkah.map((item) => ({ ...item, selPelaksana: ['V', 'V', ''] })),
    },
    [],
  ).langkah;
  expect(first).toMatchObject({ pelaksana: 'staf', peserta: ['kepala'], asal: 'sel' });
  expect(first?.catatan).toEqual([
    'Lebih dari satu sel pelaksana bertanda pada langkah ini. Periksa pelaksana dan pesertanya di berkas asli.',
  ]);
});

test('where a step forks, the first step that two ways lead to waits for all', () => {
  const [a, b, c, d] = [bangun(0, 0), bangun(0, 1), bangun(1, 2), bangun(0, 3)];
  const flow = readAlur(sop([a, b, c, d], [panah(a, b), panah(a, c), panah(b, d), panah(c, d)], 4), []).langkah;
  expect(flow.map(({ lanjut, menunggu }) => [lanjut ?? null, menunggu ?? null])).toEqual([
    [['l1', 'l2'], null],
    ['l3', null],
    [null, null],
    [null, 'semua'],
  ]);
});

test('phases with a start and an end of their own are told', () => {
  const whole = sop([], [], 4);
  const phases = {
    ...whole,
    langkah: whole.langkah.map((item, at) => ({ ...item, bagian: at < 2 ? 'satu' : 'dua' })),
  };
  const ends = (list: readonly (readonly ['mulai' | 'selesai', number])[]): unknown =>
    readAlur({ ...phases, ujung: list.map(([jenis, sebelum]) => ({ jenis, sebelum })) }, []).mandiri;
  expect(
    ends([
      ['mulai', 0],
      ['selesai', 2],
      ['mulai', 2],
      ['selesai', 4],
    ]),
  ).toEqual(['satu', 'dua']);
  expect(
    ends([
      ['mulai', 0],
      ['selesai', 4],
    ]),
  ).toBeUndefined();
  expect(
    ends([
      ['mulai', 0],
      ['selesai', 2],
    ]),
  ).toBeUndefined();
});

test('a symbol drawn with a broken line is inferred: the words’ own reading stands beside it', () => {
  const whole = sop([bangun(0, 0, 'kotak', { putus: true }), bangun(1, 1), bangun(0, 2)]);
  const words = {
    ...whole,
    langkah: whole.langkah.map((item, at) => ({
      ...item,
      kegiatan: at === 0 ? 'Staf mengetik surat' : 'Mengerjakan',
    })),
  };
  expect(
    readAlur(words, []).langkah.map(({ perkiraan }) => perkiraan.map(({ bidang, nilai }) => [bidang, nilai])),
  ).toEqual([[['pelaksana', 'staf']], [], []]);
  const other = {
    ...words,
    langkah: words.langkah.map((item, at) => ({
      ...item,
      kegiatan: at === 0 ? 'Kepala Dinas menandatangani surat' : 'Mengerjakan',
    })),
  };
  expect(readAlur(other, []).langkah[0]).toMatchObject({ pelaksana: 'staf', perkiraan: [] });
});
