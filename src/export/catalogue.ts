/** The whole catalogue as data. Written piece by piece: no string holds all of it. */
import type { Catalogue } from '../domain/catalogue.ts';
import { BOM } from '../domain/csv.ts';
import { LANGKAH_KOLOM, langkahRows, renderCsv } from './csv/csv.ts';
import { toSopJson, VERSI } from './json.ts';

/** `/data/sop.json`: `{versi, tanggal, sop: [...]}`. */
export function* renderSopData({ sop, tanggal }: Catalogue): Generator<string> {
  yield `{"versi":${VERSI},"tanggal":${JSON.stringify(tanggal)},"sop":[`;
  for (const [index, item] of sop.entries()) yield `${index === 0 ? '' : ','}\n${JSON.stringify(toSopJson(item))}`;
  yield '\n]}\n';
}

/** `/data/langkah.csv`: every step of every SOP. */
export function* renderLangkahData({ sop }: Catalogue): Generator<string> {
  yield BOM + renderCsv([LANGKAH_KOLOM]);
  for (const item of sop) yield renderCsv(langkahRows(item));
}

/** `/data/acuan.json`: agencies, topics, stages, regulations, terms. */
export function renderAcuanData({ acuan, tanggal }: Catalogue): string {
  return `${JSON.stringify({ versi: VERSI, tanggal, ...acuan }, null, 1)}\n`;
}
