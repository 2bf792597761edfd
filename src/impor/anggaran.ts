/**
 * The one budget of reading a file: work is counted, never timed, so that a file gets the same answer on every machine.
 * Whoever opens the door (`readBerkas`, `importDokumen`) passes one in; command and browser use the same numbers.
 */
import { ImporError } from './tolak.ts';

/** Bounds of a single thing; each refusal names its own. */
export const BATAS = {
  /** Bytes of the file. */
  berkas: 100_000_000,
  /** Bytes of plain text, Markdown, a web page. */
  teks: 5_000_000,
  /** Entries of a package, bytes of its XML together and of one part. */
  isiPaket: 5_000,
  xmlSemua: 80_000_000,
  xmlBagian: 50_000_000,
  /** Elements of all XML, and how deep they may stand in each other. */
  elemen: 500_000,
  dalam: 200,
  /** Elements of a web page, whose tree is several times as heavy. */
  elemenHtml: 100_000,
  lembar: 150,
  /** Rows of one table; places (rows × columns) of one table, and of all. */
  baris: 5_000,
  kolom: 256,
  tempat: 200_000,
  /** Paragraphs and rows of the whole document. */
  alinea: 40_000,
  /** Letters of one paragraph, cell or line. */
  huruf: 20_000,
  gambar: 4_000,
  /** Shapes and lines of one drawing. */
  bangun: 1_000,
  halaman: 400,
  /** Bytes of one unpacked stream of a PDF, and of all but pictures. */
  aliranPdf: 16_000_000,
  aliranPdfSemua: 80_000_000,
  /** Words, and ruled lines or figures, of one PDF page. */
  kataHalaman: 20_000,
  garisHalaman: 8_000,
  draf: 150,
  langkah: 200,
  lajur: 40,
} as const;

/** Steps of work for one file: some seconds. */
export const MOST_LANGKAH_KERJA = 100_000_000;

export interface Anggaran {
  /** Counts work: one step is a letter looked at, an element read or two things compared. @throws ImporError when it is spent */
  spend(langkah: number): void;
}

/** @param nama file name, for the sentence */
export function createAnggaran(nama: string, paling = MOST_LANGKAH_KERJA): Anggaran {
  let sisa = paling;
  return {
    spend: (langkah) => {
      sisa -= langkah;
      if (sisa < 0) throw new ImporError(describeTerlaluRumit(nama));
    },
  };
}

export const describeTerlaluRumit = (nama: string): string =>
  `${nama}: berkas ini terlalu besar atau terlalu rumit untuk dibaca. Pecah menjadi satu berkas per SOP, hapus lembar dan gambar yang tidak perlu, lalu coba lagi.`;

/** 12.345 as it is written in Indonesian. */
export const formatRibuan = (jumlah: number): string => String(jumlah).replace(/\B(?=(?:\d{3})+$)/g, '.');
