/** What the index asks for and what it hands out, taken apart: words to find a page by, and the text a reader gets. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readBagian } from '../search/bidang.ts';
import { kunciPasangan } from '../search/kunci.ts';

/** A page as Pagefind has read it from its HTML. */
export interface Halaman {
  readonly url: string;
  /** Visible words and our fields, `⟦langkah#… | roots | … ⟧`. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly title?: string }[];
}

const TANDA = 'pagefind_dcd';

/** @throws when the file is not written the way this version of Pagefind writes fragments */
export function readPecahan(file: Uint8Array): Halaman {
  const text = gunzipSync(file).toString('utf8');
  if (!text.startsWith(TANDA)) {
    throw new Error('Pecahan indeks Pagefind tidak dikenali. Periksa apakah versi Pagefind baru saja diganti.');
  }
  return JSON.parse(text.slice(TANDA.length)) as Halaman;
}

/**
 * The page that is indexed instead: every root and key of its fields once, those of titles with more weight. Facets
 * are no filters here (`tabel-saring.ts`): Pagefind counts every
 * loaded value in every search. A page without fields keeps its visible words.
 * @param pasangan with pairs of the roots of titles, which only large sites are asked for (`Kueri.tanya`)
 */
export function renderIndeks({ content }: Halaman, pasangan = true): string {
  const fields = readBagian(content).map(({ bidang }) => bidang);
  const titles = new Set(fields.flatMap(({ judul }) => judul));
  const words = new Set([
    ...fields.flatMap(({ judul, pelaku, isi, latar, kunci }) => [...judul, ...pelaku, ...isi, ...latar, ...kunci]),
    ...(pasangan ? fields.flatMap(({ judul }) => kunciPasangan(judul)) : []),
  ]);
  const others = fields.length === 0 ? content.split(/\s+/) : [...words].filter((word) => !titles.has(word));
  return [
    '<html><body><main data-pagefind-body>',
    `<p data-pagefind-weight="2">${escape([...titles].join(' '))}</p><p>${escape(others.filter(isAsked).join(' '))}</p>`,
    '</main></body></html>',
  ].join('');
}

/** An address that changes with what is shown, so that the file Pagefind names after it does too. */
export function alamatIndeks(halaman: Halaman): string {
  return `${halaman.url}#${createHash('sha256').update(JSON.stringify(halaman)).digest('base64url').slice(0, 12)}`;
}

/** The file of a page: what Pagefind's script and our reader use of it, nothing else. */
export function writePecahan({ url, content, meta, anchors }: Halaman): Uint8Array {
  const named = anchors.flatMap(({ id, title }) => (title === undefined ? [] : [{ id, title }]));
  return gzipSync(TANDA + JSON.stringify({ url, content, meta, anchors: named }), { level: 9 });
}

/** Facet keys are read from the text, never asked for. */
function isAsked(word: string): boolean {
  return word !== '' && !word.startsWith('zf');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
