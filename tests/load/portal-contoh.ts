/** A portal of its own folder, its parts published as `/data/` publishes them, and what spoils them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { renderAcuanData, renderSopData } from '../../src/export/catalogue.ts';
import { pilihBagian } from '../../src/load/pilih-bagian.ts';
import type { Content } from '../../src/load/load-content.ts';
import { realContent } from '../content.ts';

export const { content } = await realContent();

export const sopOf = ({ sop, acuan }: Content): Sop[] =>
  sop.map(({ id, data }) => buildSop(id, data, indexAcuan(acuan)));

/** What a part of these agencies publishes: its two documents. */
export function terbitan(daftar: string): { readonly sop: unknown; readonly acuan: unknown } {
  const part = pilihBagian(content, daftar);
  const catalogue = { sop: sopOf(part), acuan: part.acuan, naskah: [], tanggal: '2026-11-22' };
  return {
    sop: JSON.parse([...renderSopData(catalogue)].join('')) as unknown,
    acuan: JSON.parse(renderAcuanData(catalogue)) as unknown,
  };
}

export function tulisBagian(
  home: string,
  folder: string,
  { sop, acuan }: { readonly sop?: unknown; readonly acuan?: unknown },
): void {
  mkdirSync(join(home, folder), { recursive: true });
  const asText = (value: unknown): string | Uint8Array =>
    typeof value === 'string' || value instanceof Uint8Array ? value : JSON.stringify(value);
  if (sop !== undefined) writeFileSync(join(home, folder, 'sop.json'), asText(sop));
  if (acuan !== undefined) writeFileSync(join(home, folder, 'acuan.json'), asText(acuan));
}

export function tulisPortal(home: string, value: unknown): string {
  const file = join(home, 'portal.json');
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

/** A copy with another value at one place; undefined takes the key away. */
export function tanam(value: unknown, [first, ...rest]: readonly (string | number)[], baru: unknown): unknown {
  if (first === undefined) return baru;
  if (Array.isArray(value)) {
    const copy: unknown[] = [...(value as unknown[])];
    copy[Number(first)] = tanam(copy[Number(first)], rest, baru);
    return copy;
  }
  const own = value as Readonly<Record<string, unknown>>;
  return { ...own, [first]: tanam(own[first], rest, baru) };
}
