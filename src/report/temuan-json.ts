/** `/data/temuan.json`, piece by piece: `{versi, tanggal, temuan: [...]}`. */
import type { Finding } from '../domain/finding.ts';
import type { BacaTemuan } from './temuan-data.ts';

export const VERSI_TEMUAN = 1;

/** @param tanggal today of the audit, ISO */
export function* renderTemuanJson(findings: readonly Finding[], baca: BacaTemuan, tanggal: string): Generator<string> {
  yield `{"versi":${VERSI_TEMUAN},"tanggal":${JSON.stringify(tanggal)},"temuan":[`;
  for (const [index, finding] of findings.entries()) {
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(baca(finding))}`;
  }
  yield '\n]}\n';
}
