import { describe, expect, test } from 'vitest';
import { readSel } from '../../../src/impor/alur/sel.ts';

const read = (selPelaksana: readonly string[]): ReturnType<typeof readSel> =>
  readSel({ id: 'a', nomor: '1', kegiatan: 'Memeriksa berkas', posisi: {}, selPelaksana });

describe('marks in the lane cells', () => {
  test.each([
    [['', 'V', ''], 1, 'centang'],
    [['√', '', ''], 0, 'centang'],
    [['', '', '✓'], 2, 'centang'],
    [['', 'x', ''], 1, 'centang'],
    [['Mulai', '', ''], 0, 'kapsul'],
    [['', '○', ''], 1, 'kapsul'],
    [['', '', '◇ Ya'], 2, 'belah-ketupat'],
    [['', '<>', ''], 1, 'belah-ketupat'],
    [['□', '', ''], 0, 'kotak'],
    [['→', '□', '↓'], 1, 'kotak'],
  ])('%j: lane %d, %s', (cells, lajur, tanda) => {
    expect(read(cells)).toMatchObject({ lajur, tanda, ragu: false, peserta: [], lain: [] });
  });

  test('a symbol beside ticks does the step, the ticked lanes take part', () => {
    expect(read(['V', '◇', 'V'])).toMatchObject({ lajur: 1, peserta: [0, 2], ragu: false });
  });
  test('two ticks leave the doer in doubt', () => {
    expect(read(['V', 'V', ''])).toMatchObject({ lajur: 0, peserta: [1], ragu: true });
  });
  test('a tick in every lane names no doer', () => {
    expect(read(['V', 'V', 'V'])).toMatchObject({ lajur: null, peserta: [0, 1, 2], ragu: true });
  });
  test('our own question mark says: inferred', () => {
    expect(read(['', '□?', ''])).toMatchObject({ lajur: 1, kira: true });
  });
  test('words that are no mark are told, not guessed at', () => {
    expect(read(['', 'Ruang rapat', ''])).toMatchObject({ lajur: null, lain: [1] });
  });
  test('empty cells say nothing', () => {
    expect(read(['', ' ', '↓'])).toMatchObject({ lajur: null, ragu: false, peserta: [] });
  });
});
