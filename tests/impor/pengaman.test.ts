/** Files that are dangerous, broken or no documents are refused with a sentence; nothing is read from them. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readBerkas } from '../../src/impor/berkas/baca.ts';

const DOC =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Halo</w:t></w:r></w:p></w:body></w:document>';
const zip = (files: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ) as Zippable,
  );

async function refusal(nama: string, bytes: Uint8Array): Promise<string> {
  const read = await readBerkas(nama, bytes);
  if (read.ok) throw new Error('was read');
  return read.pesan;
}

describe('refused with a sentence that says what to do', () => {
  test('an empty file', async () => {
    expect(await refusal('a.docx', new Uint8Array())).toBe('a.docx: berkas ini kosong.');
  });
  test('100 MB', async () => {
    expect(await refusal('a.pdf', new Uint8Array(100_000_000))).toBe(
      'a.pdf: besarnya 100 MB, paling besar 100 MB. Hapus gambar yang tidak perlu, atau pecah menjadi beberapa berkas.',
    );
  });
  test('a zip bomb', async () => {
    const bomb = zip({ 'word/document.xml': new Uint8Array(30_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal('a.docx', bomb)).toBe(
      'a.docx: isinya mengembang tidak wajar saat dibuka (bom zip). Simpan ulang berkas ini dari program aslinya.',
    );
  });
  test('very many entries', async () => {
    const many = zip(Object.fromEntries(Array.from({ length: 5_100 }, (_, index) => [`a/${index}.xml`, ''])));
    expect(await refusal('a.docx', many)).toBe(
      'a.docx: isinya mengembang tidak wajar saat dibuka (bom zip). Simpan ulang berkas ini dari program aslinya.',
    );
  });
  test('macros, by their part and by the content type', async () => {
    const pesan =
      'a.docx: berkas ini memuat makro. Simpan ulang tanpa makro (DOCX, XLSX, ODT, atau ODS), lalu coba lagi.';
    expect(await refusal('a.docx', zip({ 'word/document.xml': DOC, 'word/vbaProject.bin': 'x' }))).toBe(pesan);
    const types = '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>';
    expect(await refusal('a.docx', zip({ '[Content_Types].xml': types, 'word/document.xml': DOC }))).toBe(
      'a.docx: berkas ini memuat makro. Simpan ulang tanpa makro sebagai DOCX atau XLSX, lalu coba lagi.',
    );
  });
  test('a template outside the file, while links may stay', async () => {
    const rel = (kind: string): string =>
      `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="http://contoh.id/x" TargetMode="External"/></Relationships>`;
    expect(
      await refusal(
        'a.docx',
        zip({ 'word/document.xml': DOC, 'word/_rels/settings.xml.rels': rel('attachedTemplate') }),
      ),
    ).toBe(
      'a.docx: berkas ini merujuk berkas lain di luar dirinya (word/_rels/settings.xml.rels). Putuskan tautannya (Data atau Edit › Tautan), simpan, lalu coba lagi.',
    );
    expect(
      (await readBerkas('a.docx', zip({ 'word/document.xml': DOC, 'word/_rels/document.xml.rels': rel('hyperlink') })))
        .ok,
    ).toBe(true);
  });
  test('a document type declaration, which could name entities', async () => {
    const evil = `<!DOCTYPE x [<!ENTITY a "b">]>${DOC}`;
    expect(await refusal('a.docx', zip({ 'word/document.xml': evil }))).toBe(
      'a.docx: bagian word/document.xml memuat deklarasi DTD, yang tidak pernah ditulis program kantor. Berkas ini ditolak.',
    );
  });
  test('a broken package, and one that is no document', async () => {
    expect(await refusal('a.docx', zip({ 'word/document.xml': DOC }).slice(0, 60))).toBe(
      'a.docx: berkas rusak, tidak dapat dibuka sebagai paket zip. Simpan ulang berkas ini, lalu coba lagi.',
    );
    expect(await refusal('a.zip', zip({ 'a.txt': 'x' }))).toBe(
      'a.zip: paket zip ini bukan dokumen Word, Excel, atau OpenDocument. Ekstrak isinya, lalu impor berkas di dalamnya.',
    );
    expect(await refusal('a.zip', zip({}))).toBe('a.zip: paket zip ini kosong.');
    expect(await refusal('a.docx', zip({ 'word/document.xml': '<w:document' }))).toBe(
      'a.docx: isinya bukan XML yang utuh. Simpan ulang berkas ini dari program aslinya.',
    );
    for (const text of ['', ' ', 'Halo', '<a/><b/>'])
      expect(await refusal('a.docx', zip({ 'word/document.xml': text }))).toBe(
        'a.docx: isinya bukan XML yang utuh. Simpan ulang berkas ini dari program aslinya.',
      );
  });
  test('macros of LibreOffice and loose modules, but not its empty list of them', async () => {
    const pesan =
      'a.odt: berkas ini memuat makro. Simpan ulang tanpa makro (DOCX, XLSX, ODT, atau ODS), lalu coba lagi.';
    for (const name of ['Basic/Standard/Module1.xml', 'x/Scripts/a.py', 'modul.bas', 'kelas.CLS', 'xl/vbaProject.bin'])
      expect(await refusal('a.odt', zip({ [name]: 'x', 'content.xml': '<a/>' }))).toBe(pesan);
    expect(await refusal('a.odt', zip({ 'Basic/script-lc.xml': '<a/>', 'content.xml': '<a/>' }))).toBe(
      'a.odt: dokumen ini tanpa isi.',
    );
  });
  test('a workbook that speaks of another', async () => {
    expect(
      await refusal('a.xlsx', zip({ 'xl/workbook.xml': '<a/>', 'xl/externalLinks/externalLink1.xml': '<a/>' })),
    ).toBe(
      'a.xlsx: buku kerja ini merujuk buku kerja lain. Putuskan tautannya (Data › Edit Tautan), simpan, lalu coba lagi.',
    );
  });
  test('elements that stand too deep, or are too many', async () => {
    const deep = (count: number): string => `${'<a>'.repeat(count)}${'</a>'.repeat(count)}`;
    expect(await refusal('a.docx', zip({ 'word/document.xml': deep(201) }))).toBe(
      'a.docx: isinya bersarang lebih dari 200 tingkat, yang tidak pernah ditulis program kantor. Salin tabel SOP-nya ke dokumen baru, lalu coba lagi.',
    );
    expect(await refusal('a.docx', zip({ 'word/document.xml': deep(200) }))).toBe('a.docx: dokumen ini tanpa isi.');
    expect(await refusal('a.docx', zip({ 'word/document.xml': `<a>${'<b/>'.repeat(500_000)}</a>` }))).toBe(
      'a.docx: berkas ini memuat 500.001 unsur, paling banyak 500.000. Hapus lembar, baris, dan gambar yang tidak perlu, atau pecah menjadi satu berkas per SOP.',
    );
  });
  test('old formats, pictures and bytes of no kind', async () => {
    expect(await refusal('a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe(
      'a.doc: berkas ini berformat Office lama (.doc, .xls) atau terkunci kata sandi. Buka, hapus kata sandinya bila ada, lalu simpan sebagai DOCX atau XLSX.',
    );
    for (const head of ['\u0089PNG\r\n', '\u00ff\u00d8\u00ff', 'GIF89a', 'BM', 'II*', 'MM\u0000*', 'RIFF'])
      expect(await refusal('a.png', strToU8(head, true))).toBe(
        'a.png: berkas ini gambar tanpa teks. Jalankan pengenalan huruf (OCR) lebih dahulu dan simpan sebagai PDF berteks atau TXT, atau minta berkas aslinya (Word atau Excel).',
      );
    expect(await refusal('a.rtf', strToU8('{\\rtf1 x}'))).toBe(
      'a.rtf: berkas RTF belum dibaca. Simpan sebagai DOCX atau ODT, lalu coba lagi.',
    );
    expect(await refusal('a.pdf', strToU8('%PDF-1.4 rusak'))).toBe(
      'a.pdf: PDF ini rusak, tidak dapat dibuka. Unduh atau simpan ulang berkasnya, lalu coba lagi.',
    );
  });
});
