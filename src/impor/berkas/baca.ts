/** Bytes of any file to the one model; what cannot be read is refused with a sentence that says what to do. */
import { markdownToHtml } from 'satteri';
import type { Dokumen, Potong } from '../model.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readOdf } from './odf.ts';
import { readPdf } from './pdf.ts';
import { readTeks } from './teks.ts';
import { readXlsx } from './xlsx.ts';
import { bukaPaket, ImporError } from './zip.ts';

export const MOST_BYTES = 100_000_000;

export type HasilBaca =
  /** `asli`: the file's own text, where it is plain text or Markdown. */
  | { readonly ok: true; readonly dokumen: Dokumen; readonly asli: string | null }
  | { readonly ok: false; readonly pesan: string };

/** @param nama file name, for messages and, for plain text only, for its kind */
export async function readBerkas(nama: string, bytes: Uint8Array): Promise<HasilBaca> {
  try {
    return { ok: true, ...(await read(nama, bytes)) };
  } catch (error) {
    if (error instanceof ImporError) return { ok: false, pesan: error.message };
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      pesan: `${nama}: berkas ini rusak atau bentuknya tidak dikenal (${reason}). Simpan ulang dari program aslinya, lalu coba lagi.`,
    };
  }
}

async function read(nama: string, bytes: Uint8Array): Promise<{ dokumen: Dokumen; asli: string | null }> {
  if (bytes.length === 0) throw new ImporError(`${nama}: berkas ini kosong.`);
  if (bytes.length >= MOST_BYTES)
    throw new ImporError(
      `${nama}: besarnya ${Math.ceil(bytes.length / 1e6)} MB, paling besar 100 MB. Hapus gambar yang tidak perlu, atau pecah menjadi beberapa berkas.`,
    );
  const head = String.fromCharCode(...bytes.slice(0, 8));
  if (head.startsWith('%PDF')) return { dokumen: await readPdf(nama, bytes), asli: null };
  if (head.startsWith('PK')) return { dokumen: readPaket(nama, bytes), asli: null };
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    throw new ImporError(
      `${nama}: berkas ini berformat Office lama (.doc, .xls) atau terkunci kata sandi. Buka, hapus kata sandinya bila ada, lalu simpan sebagai DOCX atau XLSX.`,
    );
  }
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|II\*|MM\0\*|RIFF)/.test(head)) throw new ImporError(pesanGambar(nama));
  if (head.startsWith('{\\rtf'))
    throw new ImporError(`${nama}: berkas RTF belum dibaca. Simpan sebagai DOCX atau ODT, lalu coba lagi.`);
  const teks = decode(nama, bytes);
  if (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/i.test(teks) || /\.x?html?$/i.test(nama))
    return { dokumen: readHtml(nama, teks), asli: null };
  if (/\.(?:md|markdown)$/i.test(nama)) {
    const { html } = markdownToHtml(teks);
    return { dokumen: { ...readHtml(nama, html), berkas: 'md', jenis: 'teks' }, asli: teks };
  }
  return { dokumen: /<table[\s>]/i.test(teks) ? readCampuran(nama, teks) : readTeks(nama, teks), asli: teks };
}

export const pesanGambar = (nama: string): string =>
  `${nama}: berkas ini gambar tanpa teks. Jalankan pengenalan huruf (OCR) lebih dahulu dan simpan sebagai PDF berteks atau TXT, atau minta berkas aslinya (Word atau Excel).`;

function readPaket(nama: string, bytes: Uint8Array): Dokumen {
  const paket = bukaPaket(bytes, nama);
  const types = paket.get('[Content_Types].xml') ?? '';
  if (/macroEnabled/i.test(types))
    throw new ImporError(
      `${nama}: berkas ini memuat makro. Simpan ulang tanpa makro sebagai DOCX atau XLSX, lalu coba lagi.`,
    );
  if (paket.has('xl/workbook.xml')) return readXlsx(nama, paket);
  if ([...paket.keys()].some((name) => /^word\/document\d*\.xml$/.test(name))) return readDocx(nama, paket);
  const kind = paket.get('mimetype') ?? '';
  if (paket.has('content.xml') && /opendocument\.spreadsheet/.test(kind)) return readOdf(nama, paket, true);
  if (paket.has('content.xml')) return readOdf(nama, paket, false);
  if (paket.has('ppt/presentation.xml'))
    throw new ImporError(
      `${nama}: presentasi tidak dibaca. Simpan tabelnya dalam berkas Word atau Excel, lalu coba lagi.`,
    );
  throw new ImporError(
    `${nama}: paket zip ini bukan dokumen Word, Excel, atau OpenDocument. Ekstrak isinya, lalu impor berkas di dalamnya.`,
  );
}

function decode(nama: string, bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('windows-1252').decode(bytes);
  }
  const strange = text.slice(0, 4000).match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0;
  if (strange > 3)
    throw new ImporError(
      `${nama}: berkas ini bukan teks dan bentuknya tidak dikenal. Yang dibaca: DOCX, XLSX, ODT, ODS, PDF, HTML, Markdown, dan teks.`,
    );
  return text;
}

/** Plain text with HTML tables in it, as some extractors write. */
function readCampuran(nama: string, teks: string): Dokumen {
  const isi: Potong[] = [];
  let from = 0;
  const outside = (part: string, garis: number): void => {
    isi.push(...readTeks(nama, part).isi.map((potong) => shift(potong, garis)));
  };
  const lineOf = (at: number): number => teks.slice(0, at).split('\n').length - 1;
  for (const match of teks.matchAll(/<table[\s>][\s\S]*?(?:<\/table\s*>|$)/gi)) {
    outside(teks.slice(from, match.index), lineOf(from));
    const garis = lineOf(match.index) + 1;
    isi.push(...readHtml(nama, match[0]).isi.map((potong) => ({ ...potong, posisi: { garis } })));
    from = match.index + match[0].length;
  }
  outside(teks.slice(from), lineOf(from));
  return { nama, berkas: 'teks', jenis: 'html', isi, catatan: [] };
}

function shift(potong: Potong, by: number): Potong {
  const move = <T extends { readonly posisi: { readonly garis?: number } }>(item: T): T => ({
    ...item,
    posisi: { ...item.posisi, garis: (item.posisi.garis ?? 1) + by },
  });
  return potong.type === 'paragraf' ? move(potong) : { ...move(potong), baris: potong.baris.map(move) };
}
