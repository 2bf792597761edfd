/** A file of JSON that came from elsewhere: there, a file, not too large, whole. */
import { readFileSync, statSync } from 'node:fs';
import { formatBilangan } from '../domain/bilangan.ts';
import { Tolak } from './tolak-bagian.ts';

/**
 * @param nama as the operator knows the file
 * @param most bytes
 * @throws {Tolak} with a sentence that names the file
 */
export function readJsonBagian(file: string, nama: string, most: number): unknown {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined)
    throw new Tolak('tidak-ada', `${nama} tidak ada. Ambil datanya lebih dahulu dengan curl -fo ${nama} https://…`);
  if (!found.isFile()) throw new Tolak('rusak', `${nama} bukan berkas biasa.`);
  if (found.size > most) {
    const inMb = (bytes: number): string => `${formatBilangan(Math.ceil(bytes / 1_000_000))} MB`;
    throw new Tolak('terlalu-besar', `${nama} berukuran ${inMb(found.size)}, paling besar ${inMb(most)}.`);
  }
  const text = decode(readFileSync(file), nama);
  if (text.trim() === '') throw new Tolak('rusak', `${nama} kosong. Ambil datanya lagi.`);
  if (/^\s*</.test(text))
    throw new Tolak('rusak', `${nama} berisi halaman web, bukan data. Periksa alamat unduhannya.`);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Tolak(
      'rusak',
      `${nama} ${salahJson(text, error instanceof Error ? error.message : '')} Ambil datanya lagi.`,
    );
  }
}

/** V8 names the place in some of its messages only. */
function salahJson(text: string, message: string): string {
  const at = Number(/position (\d+)/.exec(message)?.[1] ?? NaN);
  const before = text.slice(0, at).split('\n');
  if (/end of JSON|Unterminated/.test(message) || at >= text.length)
    return `terpotong di baris ${text.split('\n').length}.`;
  const place = Number.isNaN(at) ? '' : ` di baris ${before.length}, kolom ${(before.at(-1) ?? '').length + 1}`;
  return `bukan JSON yang sah${place}.`;
}

function decode(bytes: Uint8Array, nama: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Tolak('rusak', `${nama} bukan teks UTF-8.`);
  }
}
