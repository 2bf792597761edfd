/** Round trips of every SOP, exported as XLSX and DOCX and imported again, against the entry it came from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sop } from '../../src/domain/sop.ts';
import { renderDocx } from '../../src/export/docx/docx.ts';
import { renderXlsxFormulir } from '../../src/export/xlsx/formulir.ts';
import { readBerkas } from '../../src/impor/berkas/baca.ts';
import { importDokumen } from '../../src/impor/impor.ts';
import { realContent, realSops } from '../content.ts';
import { bandingkanPulang } from './impor-banding.ts';

const { content } = await realContent();
const sops = await realSops();
const konteks = { alamat: 'https://contoh.go.id/sop/', tanggal: '2026-11-22' };
// A folder of files that another program has saved: `<id with __>.docx` or `.xlsx`.
const folder = process.argv[2];
let differences = 0;

for (const sop of sops) {
  for (const [ext, bytes] of await filesOf(sop)) {
    const read = await readBerkas(`${sop.id.replace('/', '__')}.${ext}`, bytes);
    if (!read.ok) throw new Error(read.pesan);
    const hasil = importDokumen(read.dokumen, read.asli, { acuan: content.acuan, sop: [], hariIni: '2026-11-22' });
    if (!hasil.ok) throw new Error(hasil.pesan);
    const hand = content.sop.find((entry) => entry.id === sop.id);
    const draft = hasil.draf[0];
    if (hand === undefined || draft === undefined) throw new Error(sop.id);
    const found = bandingkanPulang(sop, hand.data, draft.data);
    differences += found.length;
    console.log(
      `${sop.id}.${ext}: ${hasil.draf.length} SOP, ${found.length} beda, asal lajur ${[...new Set(draft.alur.langkah.map((item) => item.asal))].join('+')}`,
    );
    for (const line of found) console.log(`    ${line}`);
  }
}
console.log(`\n${differences} beda`);

async function filesOf(sop: Sop): Promise<[string, Uint8Array][]> {
  if (folder === undefined)
    return [
      ['docx', await renderDocx(sop, konteks)],
      ['xlsx', await renderXlsxFormulir(sop, konteks)],
    ];
  const name = sop.id.replace('/', '__');
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}.`))
    .map((file) => [file.slice(name.length + 1), new Uint8Array(readFileSync(join(folder, file)))]);
}
