/** A file's text, or why it is none: encoding, byte order mark, line ends, size, symbolic links. */
import { lstat, readFile } from 'node:fs/promises';
import type { Place } from './place.ts';

export const MAX_BYTES = 1_000_000;

export type ReadText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly Place[] };

const NIP = /(?<!\d)(?:19|20)\d{6} ?(?:19|20)\d{4} ?[12] ?\d{3}(?!\d)/;

/** Reads a text that authors write: UTF-8 without BOM, LF line ends, at most 1 MB, not empty. */
export async function readText(path: string): Promise<ReadText> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) {
    return refuse('Berkas ini tautan simbolis.', 'Letakkan berkas aslinya di sini.');
  }
  if (found.size > MAX_BYTES) {
    return refuse(
      `Berkas ini ${Math.ceil(found.size / 1000).toLocaleString('id-ID')} KB, paling besar 1.000 KB.`,
      'Pecah isinya menjadi beberapa berkas.',
    );
  }
  const bytes = await readFile(path);
  if (bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return refuse('Berkas ini diawali tanda BOM.', 'Simpan ulang sebagai UTF-8 tanpa BOM.');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('Berkas ini bukan teks UTF-8.', 'Simpan ulang sebagai UTF-8.');
  }
  if (text.trim() === '') return refuse('Berkas ini kosong.', 'Isi berkas ini, atau hapus.');
  if (text.includes('\0'))
    return refuse('Berkas ini memuat karakter nol, jadi bukan teks.', 'Simpan ulang sebagai teks UTF-8.');
  const carriage = text.indexOf('\r');
  if (carriage !== -1) {
    const line = text.slice(0, carriage).split('\n').length;
    return refuse(
      'Akhir barisnya CRLF.',
      'Simpan ulang dengan akhir baris LF; di editor pilihannya bernama LF atau Unix.',
      line,
    );
  }
  const problems = findNip(text);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, text };
}

/** Reads a source text as received; line ends may be of any kind. */
export async function readNaskah(path: string): Promise<ReadText> {
  const bytes = await readFile(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('Naskah ini bukan teks UTF-8.', 'Simpan ulang sebagai UTF-8.');
  }
  const problems = findNip(text);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, text };
}

/** An NIP encodes birth date and sex: it never enters the catalogue. */
function findNip(text: string): Place[] {
  return text.split('\n').flatMap((line, index) => {
    const match = NIP.exec(line);
    if (match === null) return [];
    return [
      {
        line: index + 1,
        column: match.index + 1,
        path: [],
        message: 'Baris ini tampaknya memuat NIP.',
        hint: 'NIP memuat tanggal lahir dan jenis kelamin; hapus angkanya.',
      },
    ];
  });
}

function refuse(message: string, hint: string, line = 1): ReadText {
  return { ok: false, problems: [{ line, column: 1, path: [], message, hint }] };
}
