/** Every format that is rendered from an SOP alone (the SVG needs Mermaid and is drawn in `draw/`). */
import { csv } from './csv/csv.ts';
import type { DokumenFormat, ExportFormat } from './format.ts';
import { json } from './json.ts';
import { mmd } from './mmd.ts';

export const EXPORT_FORMATS: readonly ExportFormat[] = [json, csv, mmd];

export const DOCX: DokumenFormat = {
  id: 'docx',
  label: 'Word',
  uraian: 'formulir, dapat disunting',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  render: async (sop, konteks) => (await import('./docx/docx.ts')).renderDocx(sop, konteks),
};

export const XLSX: DokumenFormat = {
  id: 'xlsx',
  label: 'Excel',
  uraian: 'tabel dan bagan alir',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  render: async (sop, konteks) => (await import('./xlsx/formulir.ts')).renderXlsxFormulir(sop, konteks),
};

export const DOKUMEN_FORMATS: readonly DokumenFormat[] = [DOCX, XLSX];
