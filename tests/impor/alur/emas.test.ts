/** What the words of the cases let us infer, step by step, as a person reads it beside the case (`emas/`): lane, rule, quotes, others, branches. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Perkiraan } from '../../../src/domain/frontmatter.ts';
import { inferAlur } from '../../../src/impor/alur/alur.ts';
import type { AlurLangkah } from '../../../src/impor/model.ts';
import { bacaKasus, KUMPULAN, type Bahan } from './ketepatan.ts';

function lihat(sop: Bahan): string {
  const alur = inferAlur(sop);
  return `${sop.langkah.map(({ id, kegiatan }, at) => [`${id}: ${kegiatan.replace(/\s+/g, ' ')}`, ...lihatLangkah(alur[at])].join('\n  ')).join('\n\n')}\n`;
}

function lihatLangkah(alur: AlurLangkah | undefined): readonly string[] {
  if (alur === undefined) return ['tidak ada'];
  const { catatan, keputusan, lanjut, menunggu, opsional, pelaksana, perkiraan, pesertaLuar } = alur;
  return [
    `→ ${pelaksana ?? 'tidak diketahui'}${opsional ? ', opsional' : ''}${menunggu ? ', menunggu semua' : ''}`,
    ...perkiraan.map(lihatPerkiraan),
    ...(pesertaLuar ?? []).map((nama) => `peserta luar ${nama}`),
    ...(keputusan?.cabang ?? []).map(
      ({ dinyatakan, jenis, ke, label }) => `${jenis} (${label}) ke ${ke}, ${dinyatakan}`,
    ),
    ...(lanjut === undefined ? [] : [`lanjut ${[lanjut].flat().join(' ')}`]),
    ...catatan.map((teks) => `! ${teks}`),
  ];
}

/** How much each of the others weighs is not told, only their order. */
function lihatPerkiraan({ alternatif = [], aturan, bidang, bukti, keyakinan, nilai }: Perkiraan): string {
  const lain = alternatif.length === 0 ? '' : `; atau ${alternatif.map((item) => item.nilai).join(', ')}`;
  return `${bidang} ${nilai ?? ''} ${keyakinan}, aturan ${aturan}: ${bukti.map(({ kutipan, langkah }) => `“${kutipan}”${langkah === undefined ? '' : ` (${langkah})`}`).join(' ')}${lain}`;
}

describe.each(KUMPULAN)('%s', (kumpulan) => {
  test.each(bacaKasus(kumpulan).map(({ nama, sop }) => [nama, sop] as const))('%s', async (nama, sop) => {
    await expect(lihat(sop)).toMatchFileSnapshot(join(import.meta.dirname, 'emas', nama.replace(/\.yaml$/, '.txt')));
  });
});
