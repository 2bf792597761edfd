/** One SOP as JSON: the front matter as written, with what can be computed from it. Shape: `kontrak`, version 1. */
import type { Sop } from '../domain/sop.ts';
import { sopUrl } from '../domain/url.ts';
import { menitWaktu } from '../domain/waktu.ts';
import type { ExportFormat } from './format.ts';

export const VERSI = 1;

/** Plain data: front matter plus `id`, `url`, `totalMenit`, `totalLengkap`, per step `urutan` (from 1) and `menit`. */
export function toSopJson(sop: Sop): object {
  const rows = new Map(sop.langkah.map((langkah) => [langkah.id, langkah]));
  return {
    versi: VERSI,
    id: sop.id,
    url: sopUrl(sop.id),
    totalMenit: sop.total.maks,
    totalLengkap: sop.total.lengkap,
    ...sop.tertulis,
    langkah: sop.tertulis.langkah.map((langkah) => {
      const row = rows.get(langkah.id);
      return { ...langkah, urutan: row?.urutan ?? null, menit: row ? menitWaktu(row.waktu) : null };
    }),
  };
}

export const json: ExportFormat = {
  id: 'json',
  label: 'Data (JSON)',
  mediaType: 'application/json; charset=utf-8',
  render: (sop) => `${JSON.stringify(toSopJson(sop), null, 1)}\n`,
};
