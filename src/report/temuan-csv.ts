/** `/data/temuan.csv`: RFC 4180, UTF-8 with a byte order mark, formulas disarmed; the columns of `temuan.json`. */
import type { Finding } from '../domain/finding.ts';
import type { BacaTemuan, TemuanData } from './temuan-data.ts';

export const TEMUAN_KOLOM = [
  'ruleId',
  'kode',
  'severity',
  'jenis',
  'sop',
  'langkah',
  'bidang',
  'kutipan',
  'pesan',
  'petunjuk',
] as const satisfies readonly (keyof TemuanData)[];

export function* renderTemuanCsv(findings: readonly Finding[], baca: BacaTemuan): Generator<string> {
  yield `\uFEFF${renderRow(TEMUAN_KOLOM)}`;
  for (const finding of findings) {
    const data = baca(finding);
    yield renderRow(TEMUAN_KOLOM.map((kolom) => data[kolom] ?? ''));
  }
}

function renderRow(cells: readonly string[]): string {
  return `${cells.map(renderCell).join(',')}\r\n`;
}

function renderCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
