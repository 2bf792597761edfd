/** Run in a copy of the project that has one more field: everyone who sees it, as JSON. */
import { TAMBAHAN } from '../../src/components/sop/identitas.ts';
import { tempatTemuan } from '../../src/components/temuan/tempat.ts';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import type { SopFrontmatter } from '../../src/domain/frontmatter.ts';
import { renderDocx } from '../../src/export/docx/docx.ts';
import { json } from '../../src/export/json.ts';
import { renderXlsxFormulir } from '../../src/export/xlsx/formulir.ts';
import { buildFormulir } from '../../src/form/formulir.ts';
import { KERTAS } from '../../src/form/kertas.ts';
import { readBerkas } from '../../src/impor/berkas/baca.ts';
import { importDokumen } from '../../src/impor/impor.ts';
import { renderAkarSop } from '../../src/search/render-akar.ts';
import { sopSchema } from '../../src/schema/sop.ts';
import { realContent } from '../content.ts';

const [bidang = '', isi = ''] = process.argv.slice(2);
const { content } = await realContent();
const [entry] = content.sop;
if (entry === undefined) throw new Error('No SOP.');
const data = { ...entry.data, [bidang]: isi } as SopFrontmatter;
const sop = buildSop(entry.id, data, indexAcuan(content.acuan));
const konteks = { alamat: 'https://contoh.go.id/sop/', tanggal: '2026-11-22' };

const form = buildFormulir(sop, KERTAS.a4, konteks);
const cells = form.ok
  ? form.formulir.halaman.flatMap((page) => (page.jenis === 'identitas' ? page.sel.flatMap((sel) => sel.teks) : []))
  : [];
const readBack = async (name: string, bytes: Uint8Array): Promise<unknown> => {
  const read = await readBerkas(name, bytes);
  if (!read.ok) return read.pesan;
  const made = importDokumen(read.dokumen, read.asli, { acuan: content.acuan, sop: [], hariIni: '2026-11-22' });
  return made.ok ? (made.draf[0]?.data as unknown as Record<string, unknown>)[bidang] : made.pesan;
};
const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> = sopSchema.shape;

process.stdout.write(
  JSON.stringify({
    skema: [shape[bidang]?.safeParse(isi).success, shape[bidang]?.safeParse('').success],
    formulir: cells.map(({ teks }) => teks).filter((teks) => teks === isi || teks === 'Kode Arsip'),
    halaman: TAMBAHAN.map(String).includes(bidang),
    temuan: tempatTemuan({ path: [bidang] }, sop).judul,
    json: (JSON.parse(String(json.render(sop, { alamat: (path) => path }))) as Record<string, unknown>)[bidang],
    cari: renderAkarSop(sop, (teks) => [teks]).includes(isi),
    docx: await readBack('sop.docx', await renderDocx(sop, konteks)),
    xlsx: await readBack('sop.xlsx', await renderXlsxFormulir(sop, konteks)),
  }),
);
