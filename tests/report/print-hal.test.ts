/** Findings folded by cause, as an author reads them. */
import { expect, test } from 'vitest';
import type { LocatedFinding } from '../../src/domain/finding.ts';
import { printHal, type Hal } from '../../src/report/print-hal.ts';

const finding = (more: Partial<LocatedFinding>): LocatedFinding => ({
  ruleId: 'langkah-tanpa-waktu',
  severity: 'galat',
  jenis: 'sop',
  sopId: 'a/b',
  path: ['langkah', 0],
  message: 'Waktu kosong.',
  file: 'a.mdx',
  line: 14,
  column: 5,
  ...more,
});
const sendiri = (satu: LocatedFinding): Hal => ({ severity: satu.severity, kalimat: satu.message, temuan: [satu] });

test('nothing to say is nothing', () => expect(printHal([])).toBe(''));

test('by file, in the order of lines, what folds under its sentence', () => {
  const baris: Hal = {
    severity: 'galat',
    kalimat: 'Baris langkah ke-1 tidak memuat waktu dan output.',
    temuan: [finding({}), finding({ ruleId: 'langkah-tanpa-output', line: 15, message: 'Output kosong.' })],
  };
  const awal = finding({ line: 2, severity: 'catatan', ruleId: 'salah-ketik', path: ['nama'], message: 'Ejaan.' });
  const lain = finding({ file: 'b\u001b.mdx', severity: 'peringatan', quote: 'Kata' });
  expect(printHal([baris, sendiri(awal), sendiri(lain)])).toBe(`a.mdx
  2:5    catatan     nama  Ejaan.  salah-ketik → /temuan/salah-ketik/
         galat       Baris langkah ke-1 tidak memuat waktu dan output. (2 temuan)
      14:5   galat       langkah 1  Waktu kosong.  langkah-tanpa-waktu → /temuan/langkah-tanpa-waktu/
      15:5   galat       langkah 1  Output kosong.  langkah-tanpa-output → /temuan/langkah-tanpa-output/

b\\u{1b}.mdx
  14:5   peringatan  langkah 1  Waktu kosong.
                     “Kata”  langkah-tanpa-waktu → /temuan/langkah-tanpa-waktu/

3 hal (1 galat, 1 peringatan, 1 catatan) dari 4 temuan di 2 berkas.
`);
});
