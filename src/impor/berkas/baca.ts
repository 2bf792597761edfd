/** Bytes of any file to the one model; what cannot be read is refused with a sentence that says what to do. */
import { BATAS, createAnggaran, describeTerlaluRumit, type Anggaran } from '../anggaran.ts';
import type { Dokumen } from '../model.ts';
import { ImporError } from '../tolak.ts';
import { checkDokumen } from './batas-dokumen.ts';
import { readDocx } from './docx.ts';
import { readOdf } from './odf.ts';
import { checkGaris, readTeks } from './teks.ts';
import { readXlsx } from './xlsx.ts';
import { openPaket } from './zip.ts';

export type HasilBaca =
  /** `asli`: the file's own text, where it is plain text or Markdown. */
  | { readonly ok: true; readonly dokumen: Dokumen; readonly asli: string | null }
  | { readonly ok: false; readonly pesan: string };

/**
 * @param nama file name, for messages and, for plain text only, for its kind
 * @param anggaran the work this file may cost; pass it on to `importDokumen`
 */
export async function readBerkas(
  nama: string,
  bytes: Uint8Array,
  anggaran: Anggaran = createAnggaran(nama),
): Promise<HasilBaca> {
  try {
    const hasil = await read(nama, bytes, anggaran);
    checkDokumen(hasil.dokumen, anggaran);
    return { ok: true, ...hasil };
  } catch (error) {
    if (error instanceof ImporError) return { ok: false, pesan: error.message };
    // Out of stack, or an array longer than there can be: too much, not broken.
    if (error instanceof RangeError) return { ok: false, pesan: describeTerlaluRumit(nama) };
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      pesan: `${nama}: berkas ini rusak atau bentuknya tidak dikenal (${reason}). Simpan ulang dari program aslinya, lalu coba lagi.`,
    };
  }
}

async function read(
  nama: string,
  bytes: Uint8Array,
  anggaran: Anggaran,
): Promise<{ dokumen: Dokumen; asli: string | null }> {
  if (bytes.length === 0) throw new ImporError(`${nama}: berkas ini kosong.`);
  if (bytes.length >= BATAS.berkas) throw new ImporError(describeBesar(nama, bytes.length));
  const head = String.fromCharCode(...bytes.slice(0, 8));
  // The large readers are loaded when a file asks for them.
  if (head.startsWith('%PDF')) {
    const { readPdf } = await import('./pdf.ts');
    return { dokumen: await readPdf(nama, bytes, anggaran), asli: null };
  }
  if (head.startsWith('PK')) return { dokumen: readPaket(nama, bytes, anggaran), asli: null };
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) {
    throw new ImporError(
      `${nama}: berkas ini berformat Office lama (.doc, .xls) atau terkunci kata sandi. Buka, hapus kata sandinya bila ada, lalu simpan sebagai DOCX atau XLSX.`,
    );
  }
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|II\*|MM\0\*|RIFF)/.test(head)) throw new ImporError(describeGambar(nama));
  if (head.startsWith('{\\rtf'))
    throw new ImporError(`${nama}: berkas RTF belum dibaca. Simpan sebagai DOCX atau ODT, lalu coba lagi.`);
  if (bytes.length > BATAS.teks)
    throw new ImporError(
      `${nama}: besarnya ${Math.ceil(bytes.length / 1e6)} MB; teks, Markdown, dan HTML paling besar ${BATAS.teks / 1e6} MB. Pecah menjadi satu berkas per SOP.`,
    );
  const teks = decode(nama, bytes);
  if (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/i.test(teks) || /\.x?html?$/i.test(nama)) {
    const { readHtml } = await import('./html.ts');
    return { dokumen: readHtml(nama, teks, anggaran), asli: null };
  }
  if (/\.(?:md|markdown)$/i.test(nama)) {
    checkGaris(nama, teks, anggaran);
    const [{ markdownToHtml }, { readHtml }] = await Promise.all([import('satteri'), import('./html.ts')]);
    const { html } = markdownToHtml(teks);
    return { dokumen: { ...readHtml(nama, html, anggaran), berkas: 'md', jenis: 'teks' }, asli: teks };
  }
  checkGaris(nama, teks, anggaran);
  if (!/<table[\s>]/i.test(teks)) return { dokumen: readTeks(nama, teks, anggaran), asli: teks };
  const { readCampuran } = await import('./campuran.ts');
  return { dokumen: readCampuran(nama, teks, anggaran), asli: teks };
}

export const describeBesar = (nama: string, bytes: number): string =>
  `${nama}: besarnya ${Math.ceil(bytes / 1e6)} MB, paling besar 100 MB. Hapus gambar yang tidak perlu, atau pecah menjadi beberapa berkas.`;

export const describeGambar = (nama: string): string =>
  `${nama}: berkas ini gambar tanpa teks. Jalankan pengenalan huruf (OCR) lebih dahulu dan simpan sebagai PDF berteks atau TXT, atau minta berkas aslinya (Word atau Excel).`;

function readPaket(nama: string, bytes: Uint8Array, anggaran: Anggaran): Dokumen {
  const paket = openPaket(bytes, nama);
  const types = paket.get('[Content_Types].xml') ?? '';
  if (/macroEnabled/i.test(types))
    throw new ImporError(
      `${nama}: berkas ini memuat makro. Simpan ulang tanpa makro sebagai DOCX atau XLSX, lalu coba lagi.`,
    );
  if (paket.has('xl/workbook.xml')) return readXlsx(nama, paket, anggaran);
  if ([...paket.keys()].some((name) => /^word\/document\d*\.xml$/.test(name))) return readDocx(nama, paket, anggaran);
  const kind = paket.get('mimetype') ?? '';
  if (paket.has('content.xml') && /opendocument\.spreadsheet/.test(kind)) return readOdf(nama, paket, true, anggaran);
  if (paket.has('content.xml')) return readOdf(nama, paket, false, anggaran);
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
