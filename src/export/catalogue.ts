/** The whole catalogue as data. Written piece by piece: no string holds all of it. */
import type { Catalogue } from '../domain/catalogue.ts';
import { BOM, type Pemisah } from '../domain/csv.ts';
import { findPerkiraan } from '../domain/sop.ts';
import { LANGKAH_KOLOM, langkahRows, renderCsv } from './csv/csv.ts';
import type { KonteksBerkas } from './format.ts';
import { toSopJson, VERSI } from './json.ts';

/** `/data/sop.json`: `{versi, tanggal, sop: [...]}`. */
export function* renderSopData({ sop, tanggal }: Catalogue): Generator<string> {
  yield `{"versi":${VERSI},"tanggal":${JSON.stringify(tanggal)},"sop":[`;
  for (const [index, item] of sop.entries()) yield `${index === 0 ? '' : ','}\n${JSON.stringify(toSopJson(item))}`;
  yield '\n]}\n';
}

/** `/data/langkah.csv`: every step of every SOP. */
export function* renderLangkahData(
  { sop }: Catalogue,
  konteks: KonteksBerkas,
  pemisah: Pemisah = ',',
): Generator<string> {
  yield BOM + renderCsv([LANGKAH_KOLOM], pemisah);
  for (const item of sop) yield renderCsv(langkahRows(item, konteks), pemisah);
}

/** `/data/acuan.json`: agencies, topics, stages, regulations, terms. */
export function renderAcuanData({ acuan, tanggal }: Catalogue): string {
  return `${JSON.stringify({ versi: VERSI, tanggal, ...acuan }, null, 1)}\n`;
}

/** `/banding/daftar.json`: what the choice of SOPs to compare shows of each. */
export function* renderDaftarData({ sop, tanggal }: Catalogue): Generator<string> {
  yield `{"versi":${VERSI},"tanggal":${JSON.stringify(tanggal)},"sop":[`;
  for (const [index, item] of sop.entries()) {
    const baris = {
      id: item.id,
      nama: item.nama,
      instansi: item.instansi.nama,
      instansiPerkiraan: findPerkiraan(item.instansi, 'nama')?.nilai ?? null,
      topik: item.topik.id,
      namaTopik: item.topik.nama,
      langkah: item.langkah.length,
    };
    yield `${index === 0 ? '' : ','}\n${JSON.stringify(baris)}`;
  }
  yield '\n]}\n';
}
