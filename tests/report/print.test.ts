/** Findings as an author reads them. */
import { describe, expect, test } from 'vitest';
import type { LocatedFinding } from '../../src/domain/finding.ts';
import { printFindings, printPath } from '../../src/report/print.ts';

const finding = (more: Partial<LocatedFinding>): LocatedFinding => ({
  ruleId: 'skema',
  severity: 'galat',
  jenis: 'sop',
  sopId: 'a/b',
  path: [],
  message: 'Salah.',
  file: 'a.mdx',
  line: 1,
  column: 1,
  ...more,
});

test('nothing to say is nothing', () => expect(printFindings([])).toBe(''));

test('by file, with place, field, words, hint and rule, and a line that counts', () => {
  const text = printFindings([
    finding({
      line: 14,
      column: 16,
      path: ['langkah', 1, 'pelaksana'],
      message: '"loket-2" tidak ada.',
      hint: 'Gunakan salah satu: pemohon.',
    }),
    finding({ file: 'b.mdx', severity: 'catatan', ruleId: 'nomor-ganda', quote: 'No. 3', message: 'Nomor berulang.' }),
    finding({
      line: 120,
      severity: 'peringatan',
      ruleId: 'langkah-tanpa-waktu',
      quote: 'Menyusun',
      hint: 'Contoh: 15 menit.',
      path: ['langkah', 0],
      message: 'Waktu kosong.',
    }),
    finding({ file: 'b.mdx', severity: 'catatan', message: 'Kosong.' }),
  ]);
  expect(text).toBe(`a.mdx
  14:16  galat       langkah 2 › pelaksana  "loket-2" tidak ada.
                     Gunakan salah satu: pemohon.  skema
  120:1  peringatan  langkah 1  Waktu kosong.
                     “Menyusun”
                     Contoh: 15 menit.  langkah-tanpa-waktu → /temuan/langkah-tanpa-waktu/

b.mdx
  1:1    catatan     Nomor berulang.
                     “No. 3”  nomor-ganda → /temuan/nomor-ganda/
  1:1    catatan     Kosong.  skema

4 masalah (1 galat, 1 peringatan, 2 catatan) di 2 berkas.
`);
});

describe('a field', () => {
  test.each([
    [[], ''],
    [['nama'], 'nama'],
    [['langkah', 2, 'mutuBaku', 'waktu'], 'langkah 3 › mutuBaku › waktu'],
    [['langkah', 0, 'keputusan', 'cabang', 1], 'langkah 1 › keputusan › cabang 2'],
    [[4], 'butir 5'],
  ])('%j: %s', (path, words) => expect(printPath(path)).toBe(words));
});
