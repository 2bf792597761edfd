/** Whole PDF files: pages, headers, turned pages, columns of blanks, bounds. */
import { strToU8, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createAnggaran } from '../../../src/impor/anggaran.ts';
import { checkAliran } from '../../../src/impor/berkas/pdf-aliran.ts';
import { readBerkas } from '../../../src/impor/berkas/baca.ts';
import { bacaLihat } from '../lihat.ts';

/** A file of pages 600 × 800, each with its own operators. */
function pdf(pages: readonly string[], halaman = ''): Uint8Array {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
    ...pages.flatMap((isi, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] ${halaman} /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      `<< /Length ${isi.length} >>\nstream\n${isi}\nendstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const from = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return from;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(text, true);
}
const kata = (teks: string, x: number, y: number, matriks = '1 0 0 1'): string =>
  `BT /F 10 Tf ${matriks} ${x} ${y} Tm (${teks}) Tj ET\n`;
const tolak = async (bytes: Uint8Array): Promise<string> => {
  const read = await readBerkas('a.pdf', bytes);
  if (read.ok) throw new Error('was read');
  return read.pesan;
};
const PANJANG = 'Standar Operasional Prosedur Surat Masuk';

describe('pages', () => {
  test('lines of all pages in order, with their page', async () => {
    expect(
      await bacaLihat('a.pdf', pdf([kata(PANJANG, 50, 400) + kata('dua', 50, 380), kata('tiga', 50, 400)])),
    ).toEqual(['pdf, teks', `¶ hal1 ${PANJANG}`, '¶ hal1 dua', '¶ hal2 tiga']);
  });

  test('what repeats at the edges of most pages is no text, numbers aside; at the edge of one page it is', async () => {
    const page = (nomor: number, isi: string): string =>
      kata(`Halaman ${nomor}`, 50, 20) +
      kata('SOP Kantor', 50, 780) +
      kata(isi, 50, 400) +
      (nomor === 1 ? kata('sekali', 300, 20) : '');
    const lines = await bacaLihat('a.pdf', pdf([page(1, PANJANG), page(2, 'dua'), page(3, 'tiga')]));
    expect(lines.slice(1)).toEqual([`¶ hal1 ${PANJANG}`, '¶ hal1 sekali', '¶ hal2 dua', '¶ hal3 tiga']);
    const middle = await bacaLihat('a.pdf', pdf([kata(PANJANG, 50, 400), kata(PANJANG, 50, 400)]));
    expect(middle.slice(1)).toEqual([`¶ hal1 ${PANJANG}`, `¶ hal2 ${PANJANG}`]);
  });

  test('columns that only blanks hold apart', async () => {
    const rows = [
      ['No', 'Kegiatan', 'Waktu'],
      ['1', 'Menerima surat', '5 menit'],
      ['2', 'Membaca surat', '1 jam'],
    ];
    const isi = rows.flatMap((row, at) =>
      row.map((teks, kolom) => kata(teks, [50, 100, 300][kolom] ?? 0, 700 - 20 * at)),
    );
    expect((await bacaLihat('a.pdf', pdf([isi.join('')]))).slice(1)).toEqual([
      '▦ hal1 brs1 3 kolom; garis cetak',
      '  No | Kegiatan | Waktu',
      '  1 | Menerima surat | 5 menit ; hal1 brs2',
      '  2 | Membaca surat | 1 jam ; hal1 brs3',
    ]);
  });

  test('a ruled page between pages of lines: each part in its place; turned pages and words', async () => {
    const ruled =
      [100, 200, 300].map((x) => `${x} 500 m ${x} 700 l S\n`).join('') +
      [500, 600, 700].map((y) => `100 ${y} m 300 ${y} l S\n`).join('');
    const up = kata('Kepala Dinas', 150, 610, '0 1 -1 0');
    const lines = await bacaLihat(
      'a.pdf',
      pdf([kata(PANJANG, 50, 400), ruled + up + kata('isi', 210, 550), kata('akhir', 50, 400)]),
    );
    expect(lines.slice(1)).toEqual([
      `¶ hal1 ${PANJANG}`,
      '▦ hal2 2 kolom; 100 100',
      '  Kepala Dinas | – ; 100 pt',
      '  – | isi ; 100 pt',
      '¶ hal3 akhir',
    ]);
    expect(
      (await bacaLihat('a.pdf', pdf([kata(PANJANG, 50, 400) + kata('dua', 50, 380)], '/Rotate 180'))).slice(1),
    ).toHaveLength(2);
  });
});

describe('bounds', () => {
  test('fewer letters than a line: scanned', async () => {
    expect(await tolak(pdf([kata('x'.repeat(29), 50, 400)]))).toBe(
      'a.pdf: PDF ini hasil pindai tanpa lapisan teks. Jalankan pengenalan huruf (OCR) lebih dahulu, atau minta berkas aslinya (Word atau Excel).',
    );
    expect(await bacaLihat('a.pdf', pdf([kata('x'.repeat(30), 50, 400)]))).toHaveLength(2);
  });

  test('pages', async () => {
    expect(await tolak(pdf(Array.from({ length: 401 }, () => '')))).toBe(
      'a.pdf: PDF ini 401 halaman, paling banyak 400. Pecah menjadi satu berkas per SOP.',
    );
  });

  test('lines and figures of one page', async () => {
    expect(await tolak(pdf([kata(PANJANG, 50, 400) + '0 0 m 0 99 l S\n'.repeat(8_001)]))).toBe(
      'a.pdf: halaman 1 memuat 8.001 garis dan bentuk, paling banyak 8.000. Cetak ulang SOP-nya ke PDF tanpa gambar latar, atau minta berkas aslinya (Word atau Excel).',
    );
  });
});

describe('packed streams', () => {
  const stream = (dict: string, data: Uint8Array, akhir = '\n'): string =>
    `1 0 obj\n<< ${dict} >>\nstream${akhir}${String.fromCharCode(...data)}\nendstream\nendobj\n`;
  const work = (text: string): number => {
    let sum = 0;
    checkAliran('a.pdf', strToU8(text, true), { spend: (langkah) => void (sum += langkah) });
    return Math.round(sum * 16);
  };
  const data = zlibSync(new Uint8Array(1_000));

  test('are counted as they unpack, pictures and plain ones are not', () => {
    expect(work(stream('/Filter /FlateDecode', data))).toBe(1_000);
    expect(work(stream('/Filter /Fl', data, '\r\n'))).toBe(1_000);
    expect(work(stream('/Filter /FlateDecode', data).repeat(3))).toBe(3_000);
    expect(work(stream('/Filter /FlateDecode /Subtype /Image', data))).toBe(0);
    expect(work(stream('/Filter /FlateDecode /Subtype /Form', data))).toBe(1_000);
    expect(work(stream('', data))).toBe(0);
    expect(work(stream('/Filter /FlateDecode', strToU8('rusak')) + stream('/Filter /FlateDecode', data))).toBe(1_000);
    // The dictionary of one stream says nothing of the next.
    expect(work(stream('/Filter /FlateDecode', data) + stream('', data))).toBe(1_000);
  });

  test('that swell are refused', () => {
    const swollen = strToU8(stream('/Filter /FlateDecode', zlibSync(new Uint8Array(17_000_000))), true);
    expect(() => checkAliran('a.pdf', swollen, createAnggaran('a.pdf'))).toThrow(
      'a.pdf: isi PDF ini mengembang tidak wajar saat dibuka. Cetak ulang dokumennya ke PDF dari program aslinya, lalu coba lagi.',
    );
  });
});
