/** The words of every file of the site, also of those that are packed: documents, learning packages, the search index. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { DIST } from './site.ts';

/** All files, the search index too. */
export function semuaBerkas(): { readonly file: string; readonly isi: Uint8Array }[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ file: path.slice(DIST.length), isi: readFileSync(path) }));
}

/** Texts in a file by name; none in pictures, fonts and programs. Drawings lose their coordinates, which are figures of ours. */
export function teksDalam(file: string, isi: Uint8Array): { readonly nama: string; readonly teks: string }[] {
  if (/\.(?:woff2|png|jpe?g|wasm)$/.test(file) || starts(isi, [0, 0x61, 0x73, 0x6d])) return [];
  if (starts(isi, [0x50, 0x4b, 3, 4]))
    return Object.entries(unzipSync(isi)).flatMap(([nama, part]) => teksDalam(`${file}/${nama}`, part));
  if (starts(isi, [0x1f, 0x8b])) return teksDalam(`${file}!`, gunzipSync(isi));
  return [{ nama: file, teks: strFromU8(isi).replace(GEOMETRI, ' ') }];
}

const GEOMETRI = /\s(?:d|points|viewBox|transform)="[MLHVCSQTAZmlhvcsqtaz\d\s.,()-]*"/g;

const starts = (isi: Uint8Array, sign: readonly number[]): boolean => sign.every((byte, at) => isi[at] === byte);
