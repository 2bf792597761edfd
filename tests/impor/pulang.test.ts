/** Our own Word and Excel files come back as the entries they came from: every cell, field, lane and arrow. */
import { expect, test } from 'vitest';
import { renderDocx } from '../../src/export/docx/docx.ts';
import { renderXlsxFormulir } from '../../src/export/xlsx/formulir.ts';
import { readBerkas } from '../../src/impor/berkas/baca.ts';
import { importDokumen } from '../../src/impor/impor.ts';
import { bandingkanPulang } from '../bench/impor-banding.ts';
import { realContent, realSops } from '../content.ts';

const { content } = await realContent();
const sops = await realSops();
const konteks = { alamat: 'https://contoh.go.id/sop/', tanggal: '2026-11-22' };

test.each(
  sops.flatMap(
    (sop) =>
      [
        [sop.id, 'docx'],
        [sop.id, 'xlsx'],
      ] as const,
  ),
)('%s as %s', async (id, ext) => {
  const sop = sops.find((item) => item.id === id);
  const hand = content.sop.find((entry) => entry.id === id)?.data;
  if (sop === undefined || hand === undefined) throw new Error(id);
  const bytes = ext === 'docx' ? await renderDocx(sop, konteks) : await renderXlsxFormulir(sop, konteks);
  const read = await readBerkas(`sop.${ext}`, bytes);
  if (!read.ok) throw new Error(read.pesan);
  const hasil = importDokumen(read.dokumen, read.asli, { acuan: content.acuan, sop: [], hariIni: '2026-11-22' });
  if (!hasil.ok) throw new Error(hasil.pesan);
  expect(hasil.draf).toHaveLength(1);
  const [draft] = hasil.draf;
  expect(draft === undefined ? ['none'] : bandingkanPulang(sop, hand, draft.data)).toEqual([]);
});
