/** Every SOP against every part of the regulation, line by line. */
import { BOM, renderBarisCsv, type Pemisah } from '../../domain/csv.ts';
import { kepatuhanRows, KOLOM_KEPATUHAN } from '../../export/kepatuhan.ts';
import { getKepatuhan } from '../../site/kepatuhan.ts';
import { stream } from '../../site/stream.ts';

export async function streamKepatuhan(pemisah: Pemisah): Promise<Response> {
  const baris = await getKepatuhan();
  function* lines(): Generator<string> {
    yield BOM + renderBarisCsv(KOLOM_KEPATUHAN, pemisah);
    for (const row of kepatuhanRows(baris)) yield renderBarisCsv(row, pemisah);
  }
  return stream(lines(), 'text/csv; charset=utf-8');
}
