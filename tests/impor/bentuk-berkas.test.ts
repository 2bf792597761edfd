/** One small SOP in each format: whatever the file is, the same rows come out. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBerkas } from '../../src/impor/berkas/baca.ts';
import { importDokumen } from '../../src/impor/impor.ts';
import { ACUAN_KOSONG } from './nilai-rusak.ts';

const BARIS = [
  ['No', 'Kegiatan', 'Staf', 'Kepala', 'Kelengkapan', 'Waktu', 'Output', 'Ket'],
  ['1', 'Menerima surat', '', '', 'Surat', '5 menit', 'Agenda', ''],
  ['2', 'Membaca surat', '', '', 'Agenda', '1 jam', 'Disposisi', 'SOP Arsip'],
];
const ISI = [
  ['1', 'Menerima surat', 'Surat', '5 menit', 'Agenda', undefined],
  ['2', 'Membaca surat', 'Agenda', '1 jam', 'Disposisi', 'SOP Arsip'],
];

const html = `<html><body><h1>SOP Surat Masuk</h1><script>alert(1)</script><table>${BARIS.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('')}</table></body></html>`;
const markdown = `# SOP Surat Masuk\n\n${BARIS.map((row, index) => `| ${row.join(' | ')} |${index === 0 ? `\n|${row.map(() => '---|').join('')}` : ''}`).join('\n')}\n`;
const odfTable = `<table:table table:name="t">${BARIS.map((row) => `<table:table-row>${row.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`).join('')}</table:table>`;
const odf = (kind: string, body: string): Uint8Array =>
  zipSync({
    mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`),
    'content.xml': strToU8(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>${body}</office:body></office:document-content>`,
    ),
  });

/** A page with ruled cells and a symbol in the lane of each step. */
function pdf(ruled: boolean): Uint8Array {
  const xs = [20, 60, 200, 260, 320, 430, 490, 600, 700];
  const ys = [500, 470, 440, 410];
  const lines = ruled
    ? [
        ...xs.map((x) => `${x} ${ys[0] ?? 0} m ${x} ${ys[3] ?? 0} l S`),
        ...ys.map((y) => `${xs[0] ?? 0} ${y} m ${xs[8] ?? 0} ${y} l S`),
        '215 448 30 14 re S',
        '275 418 30 14 re S',
      ]
    : [];
  const words = BARIS.flatMap((row, at) =>
    row.map((cell, index) =>
      cell === '' ? '' : `BT /F 9 Tf ${(xs[index] ?? 0) + 3} ${(ys[at] ?? 0) - 18} Td (${cell}) Tj ET`,
    ),
  );
  const stream = [...lines, ...(ruled ? ['BT /F 12 Tf 20 540 Td (SOP SURAT MASUK) Tj ET', ...words] : [])].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 720 600] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(text, true);
}

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['surat.html', strToU8(html)],
  ['surat.md', strToU8(markdown)],
  ['surat.txt', strToU8(`SOP Surat Masuk\n\n${BARIS.map((row) => row.join('\t')).join('\r\n')}`)],
  [
    'surat.odt',
    odf('text', `<office:text><text:h text:outline-level="1">SOP Surat Masuk</text:h>${odfTable}</office:text>`),
  ],
  ['surat.ods', odf('spreadsheet', `<office:spreadsheet>${odfTable}</office:spreadsheet>`)],
  ['surat.pdf', pdf(true)],
];

test.each(FILES)('%s', async (nama, bytes) => {
  const read = await readBerkas(nama, bytes);
  if (!read.ok) throw new Error(read.pesan);
  const hasil = importDokumen(read.dokumen, read.asli, { acuan: ACUAN_KOSONG, sop: [], hariIni: '2026-11-22' });
  if (!hasil.ok) throw new Error(hasil.pesan);
  const [draft] = hasil.draf;
  expect(draft?.data.nama.toLowerCase()).toBe(nama === 'surat.ods' ? 'surat' : 'surat masuk');
  expect(draft?.data.pelaksana.map((item) => item.nama)).toEqual(['Staf', 'Kepala']);
  expect(
    draft?.data.langkah.map((item) => [
      item.nomor,
      item.kegiatan,
      item.mutuBaku?.kelengkapan,
      item.mutuBaku?.waktu,
      item.mutuBaku?.output,
      item.keterangan,
    ]),
  ).toEqual(ISI);
  if (nama === 'surat.pdf') expect(draft?.data.langkah.map((item) => item.pelaksana)).toEqual(['staf', 'kepala']);
});

test('a PDF without a text layer is refused with what to do', async () => {
  const read = await readBerkas('pindai.pdf', pdf(false));
  expect(read).toEqual({
    ok: false,
    pesan:
      'pindai.pdf: PDF ini hasil pindai tanpa lapisan teks. Jalankan pengenalan huruf (OCR) lebih dahulu, atau minta berkas aslinya (Word atau Excel).',
  });
});
