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
    expect(await refusal('a.docx', many)).toContain('bom zip');
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
    expect(await refusal('a.docx', zip({ 'word/document.xml': DOC }).slice(0, 60))).toContain(
      'berkas rusak, tidak dapat dibuka sebagai paket zip',
    );
    expect(await refusal('a.zip', zip({ 'a.txt': 'x' }))).toContain('bukan dokumen Word, Excel, atau OpenDocument');
    expect(await refusal('a.docx', zip({ 'word/document.xml': '<w:document' }))).toContain('bukan XML yang utuh');
  });
  test('old formats, pictures and bytes of no kind', async () => {
    expect(await refusal('a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toContain('berformat Office lama');
    expect(await refusal('a.png', strToU8('\u0089PNG\r\n', true))).toContain('Jalankan pengenalan huruf (OCR)');
    expect(await refusal('a.txt', new Uint8Array(64))).toContain('bukan teks dan bentuknya tidak dikenal');
    expect(await refusal('a.pdf', strToU8('%PDF-1.4 rusak'))).toContain('PDF ini rusak');
  });
});
