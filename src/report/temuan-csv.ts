/** `/data/temuan.csv`: CSV (`domain/csv.ts`) with the columns of `temuan.json`. */
import { BOM, renderBarisCsv, type Pemisah } from '../domain/csv.ts';
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
  'urutan',
  'nomor',
  'naskah',
  'baris',
  'dasar',
  'url',
] as const satisfies readonly (keyof TemuanData)[];

export function* renderTemuanCsv(
  findings: readonly Finding[],
  baca: BacaTemuan,
  pemisah: Pemisah = ',',
): Generator<string> {
  yield BOM + renderBarisCsv(TEMUAN_KOLOM, pemisah);
  for (const finding of findings) {
    const data = baca(finding);
    yield renderBarisCsv(
      TEMUAN_KOLOM.map((kolom) => data[kolom] ?? null),
      pemisah,
    );
  }
}
