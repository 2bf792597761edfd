/** PDF with a text layer: cells from the ruled lines where there are any, else columns from where the words stand. */
import { getDocumentProxy } from 'unpdf';
import { BATAS, formatRibuan, type Anggaran } from '../anggaran.ts';
import type { Dokumen, Paragraf, Potong } from '../model.ts';
import { ImporError } from '../tolak.ts';
import { checkAliran } from './pdf-aliran.ts';
import { readGarisPdf, type GambarPdf } from './pdf-garis.ts';
import { composeKisiPdf } from './pdf-kisi.ts';
import { toLayout, type KataPdf } from './pdf-baris.ts';
import { readTeks } from './teks.ts';

const FEWEST_LETTERS = 30;

export async function readPdf(berkas: string, bytes: Uint8Array, anggaran: Anggaran): Promise<Dokumen> {
  checkAliran(berkas, bytes, anggaran);
  let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
  try {
    pdf = await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true, stopAtErrors: false, verbosity: 0 });
  } catch (error) {
    const locked = error instanceof Error && /password/i.test(`${error.name} ${error.message}`);
    throw new ImporError(
      locked
        ? `${berkas}: PDF ini terkunci kata sandi. Simpan salinan tanpa kata sandi, lalu coba lagi.`
        : `${berkas}: PDF ini rusak, tidak dapat dibuka. Unduh atau simpan ulang berkasnya, lalu coba lagi.`,
    );
  }
  if (pdf.numPages > BATAS.halaman)
    throw new ImporError(
      `${berkas}: PDF ini ${pdf.numPages} halaman, paling banyak ${BATAS.halaman}. Pecah menjadi satu berkas per SOP.`,
    );
  const pages: Halaman[] = [];
  let letters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const toPage = (x: number, y: number): [number, number] => {
      const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = viewport.transform as number[];
      return [a * x + c * y + e, b * x + d * y + f];
    };
    const content = await page.getTextContent();
    checkHalaman(berkas, number, 'potong teks', content.items.length, BATAS.kataHalaman);
    anggaran.spend(WORK_PER_PAGE + content.items.length * WORK_PER_WORD);
    const words = content.items.flatMap((item): KataPdf[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 1, b = 0, , , e = 0, f = 0] = item.transform as number[];
      const [x, y] = toPage(e, f);
      const size = Math.hypot(a, b) || item.height || 8;
      const [dx, dy] = [toPage(e + a, f + b)[0] - x, toPage(e + a, f + b)[1] - y];
      if (Math.abs(dy) > Math.abs(dx)) {
        const up = dy < 0;
        return [
          {
            teks: item.str,
            x: up ? x - size : x,
            y: up ? y - item.width : y,
            lebar: size,
            tinggi: item.width,
            tegak: true,
          },
        ];
      }
      return [{ teks: item.str, x, y: y - size, lebar: item.width, tinggi: size, tegak: false }];
    });
    letters += words.reduce((sum, word) => sum + word.teks.length, 0);
    const gambar = readGarisPdf(await page.getOperatorList(), toPage, anggaran);
    checkHalaman(berkas, number, 'garis dan bentuk', gambar.garis.length + gambar.bentuk.length, BATAS.garisHalaman);
    pages.push({ words, gambar, tinggi: viewport.height });
    page.cleanup();
  }
  const isi: Potong[] = [];
  let unruled = '';
  const repeated = findRepeated(pages);
  for (const [index, { words: all, gambar, tinggi }] of pages.entries()) {
    const isRepeated = (word: KataPdf): boolean => isEdge(word, tinggi) && repeated.has(keyOf(word));
    const ruled = composeKisiPdf(all, gambar, index + 1, isRepeated, anggaran);
    if (ruled.some((potong) => potong.type === 'tabel')) {
      for (const potong of [...flushText(berkas, unruled, anggaran), ...ruled]) isi.push(potong);
      unruled = '';
    } else {
      // Form feeds before the first of these pages count those that came before.
      unruled ||= '\f'.repeat(index);
      unruled += `${toLayout(all.filter((word) => !isRepeated(word)))}\n\f`;
    }
  }
  await pdf.cleanup();
  for (const potong of flushText(berkas, unruled, anggaran)) isi.push(potong);
  if (letters < FEWEST_LETTERS) {
    throw new ImporError(
      `${berkas}: PDF ini hasil pindai tanpa lapisan teks. Jalankan pengenalan huruf (OCR) lebih dahulu, atau minta berkas aslinya (Word atau Excel).`,
    );
  }
  return { nama: berkas, berkas: 'pdf', jenis: 'teks', isi, catatan: [] };
}

const WORK_PER_PAGE = 10_000;
const WORK_PER_WORD = 50;

function checkHalaman(berkas: string, halaman: number, apa: string, jumlah: number, paling: number): void {
  if (jumlah > paling)
    throw new ImporError(
      `${berkas}: halaman ${halaman} memuat ${formatRibuan(jumlah)} ${apa}, paling banyak ${formatRibuan(paling)}. Cetak ulang SOP-nya ke PDF tanpa gambar latar, atau minta berkas aslinya (Word atau Excel).`,
    );
}

interface Halaman {
  readonly words: readonly KataPdf[];
  readonly gambar: GambarPdf;
  readonly tinggi: number;
}

/** Headers and footers: the same words at the same edge of several pages, numbers aside. */
function findRepeated(pages: readonly Halaman[]): Set<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(page.words.filter((word) => isEdge(word, page.tinggi)).map(keyOf));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(pages.length * 0.6));
  return new Set([...seen].filter(([, count]) => count >= least).map(([key]) => key));
}

const isEdge = (word: KataPdf, tinggi: number): boolean => word.y < tinggi * 0.07 || word.y > tinggi * 0.91;
const keyOf = (word: KataPdf): string => `${Math.round(word.y / 4)}:${word.teks.replace(/\d+/g, '#').trim()}`;

const flushText = (berkas: string, teks: string, anggaran: Anggaran): Potong[] =>
  teks.trim() === ''
    ? []
    : readTeks(berkas, teks, anggaran).isi.map((potong) => (potong.type === 'paragraf' ? withoutLine(potong) : potong));

const withoutLine = (paragraf: Paragraf): Paragraf => ({
  ...paragraf,
  posisi: paragraf.posisi.halaman === undefined ? {} : { halaman: paragraf.posisi.halaman },
});
