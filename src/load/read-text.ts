/** A file's text, or why it is none: encoding, byte order mark, line ends, size, symbolic links. */
import { lstat, readFile } from 'node:fs/promises';
import { formatBilangan } from '../domain/bilangan.ts';
import { findKendali } from './tanda-kendali.ts';
import { refuseNip } from './nip.ts';
import type { Place } from './place.ts';

/** An SOP or a page of prose; other files are lists that grow with the catalogue. Five times the largest SOP we know. */
const MAX_BYTES = { '.mdx': 300_000, lain: 1_000_000, naskah: 5_000_000 } as const;

export type ReadText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problems: readonly Place[] };

/** Reads a text that authors write: UTF-8 without BOM, LF line ends, not too large, not empty, nothing invisible. */
export async function readText(path: string): Promise<ReadText> {
  const problem = await checkFile(path, path.endsWith('.mdx') ? MAX_BYTES['.mdx'] : MAX_BYTES.lain);
  if (problem) return problem;
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
  const problems = [...refuseNip(text), ...kendaliIn(text)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, text };
}

/** Reads a source text as received; line ends may be of any kind. */
export async function readNaskah(path: string): Promise<ReadText> {
  const problem = await checkFile(path, MAX_BYTES.naskah);
  if (problem) return problem;
  const bytes = await readFile(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('Naskah ini bukan teks UTF-8.', 'Simpan ulang sebagai UTF-8.');
  }
  if (text.includes('\0'))
    return refuse('Naskah ini memuat karakter nol, jadi bukan teks.', 'Simpan ulang sebagai teks.');
  const problems = [...refuseNip(text), ...kendaliIn(text)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, text };
}

/** What lies there must be a file of its own: a link could lead to any file of the machine, a pipe never ends. */
async function checkFile(path: string, most: number): Promise<ReadText | null> {
  const found = await lstat(path);
  if (found.isSymbolicLink()) return refuse('Berkas ini tautan simbolis.', 'Letakkan berkas aslinya di sini.');
  if (!found.isFile()) return refuse('Ini bukan berkas biasa.', 'Hapus, atau ganti dengan berkas teks.');
  if (found.size <= most) return null;
  const inKb = (bytes: number): string => formatBilangan(Math.ceil(bytes / 1000));
  return refuse(
    `Berkas ini ${inKb(found.size)} KB, paling besar ${inKb(most)} KB.`,
    'Pecah isinya menjadi beberapa berkas.',
  );
}

/** Signs that nobody sees: they break XML, or let a text read otherwise than it is written. */
function kendaliIn(text: string): Place[] {
  return text.split('\n').flatMap((line, index) => {
    const found = findKendali(line);
    if (found === null) return [];
    const { at, hint, message } = found;
    return [{ line: index + 1, column: at + 1, path: [], message, hint }];
  });
}

function refuse(message: string, hint: string, line = 1): ReadText {
  return { ok: false, problems: [{ line, column: 1, path: [], message, hint }] };
}
