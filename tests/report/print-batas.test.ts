/** What an author sees in the terminal: all of a usual file, the start of one that is no SOP, and nothing that steers the terminal. */
import { expect, test } from 'vitest';
import type { LocatedFinding } from '../../src/domain/finding.ts';
import { printFindings } from '../../src/report/print.ts';
import { renderTemuanGithub } from '../../src/report/temuan-github.ts';

const finding = (line: number, more: Partial<LocatedFinding> = {}): LocatedFinding => ({
  ruleId: 'skema',
  severity: 'galat',
  jenis: 'sop',
  sopId: 'a/b',
  path: [],
  message: `Baris ${line} salah.`,
  file: 'content/sop/a/b.mdx',
  line,
  column: 1,
  ...more,
});
const many = (count: number, more: Partial<LocatedFinding> = {}): LocatedFinding[] =>
  Array.from({ length: count }, (_, at) => finding(at + 1, more));

test('a hundred problems of a file are told, and how many more there are', () => {
  const lines = printFindings([...many(1234), ...many(2, { file: 'content/tahap.yaml' })]).split('\n');
  expect(lines.filter((line) => line.includes(' salah.'))).toHaveLength(102);
  expect(lines[101]).toBe('  dan 1.134 masalah lagi di berkas ini; perbaiki dulu yang di atas.');
  expect(lines.at(-2)).toBe('1.236 masalah (1.236 galat) di 2 berkas.');
});

test('findings of the audit are told in full', () => {
  const text = printFindings(many(300, { ruleId: 'langkah-tanpa-waktu', severity: 'peringatan' }));
  expect(text.match(/ salah\./g)).toHaveLength(300);
  expect(text).not.toContain('masalah lagi');
});

test('signs that steer a terminal are shown, not obeyed', () => {
  const evil = finding(1, {
    file: 'content/sop/a/\u001b[2J\r\u009b31m\u202e.mdx',
    message: 'Nama \u001b]8;;x\u0007 salah.',
    hint: 'Tulis\n::error::x',
  });
  expect(printFindings([evil])).toBe(
    [
      'content/sop/a/\\u{1b}[2J\\u{d}\\u{9b}31m\\u{202e}.mdx',
      '  1:1    galat       Nama \\u{1b}]8;;x\\u{7} salah.',
      '                     Tulis\\u{a}::error::x  skema',
      '',
      '1 masalah (1 galat) di 1 berkas.',
      '',
    ].join('\n'),
  );
  expect(renderTemuanGithub([evil]).split('\n')).toHaveLength(2);
  expect(renderTemuanGithub([evil])).not.toContain('\u001b');
});
