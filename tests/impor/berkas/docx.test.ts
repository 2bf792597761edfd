/** What Word prints is what is read: merged cells, pages, symbols, and nothing that was deleted. */
import { describe, expect, test } from 'vitest';
import { readBerkas } from '../../../src/impor/berkas/baca.ts';
import { bacaLihat } from '../lihat.ts';
import { docx, p, paket, t, tc, tr } from './paket.ts';

const baca = async (body: string, parts: Readonly<Record<string, string>> = {}): Promise<readonly string[]> =>
  (await bacaLihat('surat.docx', docx(body, parts))).slice(1);
describe('paragraphs', () => {
  test('runs are one text, blanks one blank, and an empty paragraph is none', async () => {
    expect(await baca(p(`${t('Nomor')}${t(' :  067&#160;')}${t('/1 ')}`) + p('') + p(t('  ')))).toEqual([
      '¶ hal1 Nomor : 067 /1',
    ]);
  });

  test('tabs, breaks and hyphens that Word writes as elements', async () => {
    const isi =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t></w:r>';
    expect(await baca(p(isi))).toEqual(['¶ hal1 a b⏎c⏎d-e']);
  });

  test('inserted words count, deleted, moved and hidden instructions do not', async () => {
    const isi = `<w:ins>${t('baru')}</w:ins><w:del><w:r><w:t>lama</w:t></w:r></w:del><w:moveFrom>${t('pindah')}</w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink>${t(' tautan')}</w:hyperlink>`;
    expect(await baca(p(isi))).toEqual(['¶ hal1 baru tautan']);
  });

  test('controls and inserted blocks around paragraphs are looked into', async () => {
    const isi = `<w:sdt><w:sdtPr/><w:sdtContent>${p(t('a'))}</w:sdtContent></w:sdt><w:sdt>${p(t('b'))}</w:sdt><w:ins>${p(t('c'))}</w:ins><w:customXml>${p(t('d'))}</w:customXml><w:smartTag>${p(t('e'))}</w:smartTag><w:altChunk>${p(t('f'))}</w:altChunk>`;
    expect(await baca(isi)).toEqual(['a', 'b', 'c', 'd', 'e'].map((teks) => `¶ hal1 ${teks}`));
  });

  test('pages are counted by breaks, by what Word last rendered, and by paragraphs that begin one', async () => {
    const isi =
      p(t('satu')) +
      p(`<w:r><w:br w:type="page"/></w:r>${t('dua')}`) +
      p(`<w:r><w:lastRenderedPageBreak/></w:r>${t('tiga')}`) +
      p(t('empat'), '<w:pageBreakBefore/>') +
      p(t('tetap'), '<w:pageBreakBefore w:val="0"/>');
    expect(await baca(isi)).toEqual(['¶ hal1 satu', '¶ hal2 dua', '¶ hal3 tiga', '¶ hal4 empat', '¶ hal4 tetap']);
  });

  test('symbol fonts: the marks of lane cells', async () => {
    const sym = (char: string): string => `<w:r><w:sym w:font="Wingdings" w:char="${char}"/></w:r>`;
    const CHARS = ['F0FC', 'F0FE', 'F0E0', 'F0E8', 'F0EA', 'F0B7', 'F0A8', 'F06F', 'F075', 'F041', '0042', 'zz'];
    expect(await baca(p(CHARS.map((char) => sym(char)).join(`${t(',')}`)))).toEqual(['¶ hal1 ✓,☑,→,→,↓,•,□,□,◆,A,B,']);
  });

  test('a drawing outside a table is there, and embedded objects are told', async () => {
    const drawing = '<w:r><w:drawing/></w:r>';
    expect(await baca(p(drawing) + p(`${t('x')}${drawing}<w:r><w:pict/></w:r>`))).toEqual([
      '¶ hal1 ; 1 gambar',
      '¶ hal1 x; 2 gambar',
    ]);
    expect(await baca(p(`${t('x')}<w:r><w:object><w:t/></w:object></w:r>`))).toEqual([
      '! Dokumen memuat objek tertanam (misalnya Visio); gambarnya tidak terbaca.',
      '¶ hal1 x',
    ]);
  });
});

describe('tables', () => {
  const tabel = (rows: string, cols: readonly number[] = []): string =>
    `<w:tbl><w:tblGrid>${cols.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rows}</w:tbl>`;

  test('widths and heights in points, columns left out before a row', async () => {
    const rows =
      tr(tc(p(t('No'))) + tc(p(t('Kegiatan'))), '<w:trHeight w:val="500"/>') +
      tr(tc(p(t('Isi'))), '<w:gridBefore w:val="1"/>');
    expect(await baca(tabel(rows, [600, 3000]))).toEqual([
      '▦ hal1 2 kolom; 30 150',
      '  No | Kegiatan ; 25 pt',
      '  @1 Isi',
    ]);
  });

  test('a grid that does not fit the rows says no widths', async () => {
    expect(await baca(tabel(tr(tc(p(t('a'))) + tc(p(t('b')), '<w:gridSpan w:val="2"/>')), [600, 600]))).toEqual([
      '▦ hal1 3 kolom',
      '  a | b→2',
    ]);
  });

  test('cells merged downwards are one, with the words of all; a new merge begins a new one', async () => {
    const merge = (teks: string, val?: string): string =>
      tc(p(t(teks)), val === undefined ? '<w:vMerge/>' : `<w:vMerge w:val="${val}"/>`);
    const rows =
      tr(merge('a', 'restart') + tc(p(t('1')))) +
      tr(merge('b') + tc(p(t('2')))) +
      tr(merge('', 'continue') + tc(p(t('3')))) +
      tr(merge('c', 'restart') + tc(p(t('4')))) +
      tr(tc(p(t('d'))) + tc(p(t('5')))) +
      tr(merge('e') + tc(p(t('6'))));
    expect(await baca(tabel(rows))).toEqual([
      '▦ hal1 2 kolom',
      '  a⏎b↓3 | 1',
      '  @1 2',
      '  @1 3',
      '  c | 4',
      '  d | 5',
      '  e | 6',
    ]);
  });

  test('paragraphs of a cell are its lines; tables in it stand after the table', async () => {
    const inner = tabel(tr(tc(p(t('dalam')))));
    expect(await baca(tabel(tr(tc(p(t('a')) + p('') + p(t('b')) + inner) + tc(p(t('c'))))))).toEqual([
      '▦ hal1 2 kolom',
      '  a⏎b | c',
      '▦ hal1 1 kolom',
      '  dalam',
    ]);
    expect(await baca(tabel(tr(tc(inner))))).toEqual(['▦ hal1 1 kolom', '  dalam']);
  });

  test('rows and cells inside controls are rows and cells', async () => {
    const row = tr(tc(p(t('a'))));
    const cell = tc(p(t('b')));
    expect(
      await baca(
        tabel(
          `<w:sdt><w:sdtContent>${row}</w:sdtContent></w:sdt><w:sdt>${row}</w:sdt><w:ins>${row}</w:ins><w:customXml>${row}</w:customXml><w:bookmarkStart/>` +
            tr(
              `<w:sdt><w:sdtContent>${cell}</w:sdtContent></w:sdt><w:sdt>${cell}</w:sdt><w:customXml>${cell}</w:customXml>${tc(`<w:sdt><w:sdtContent>${p(t('c'))}</w:sdtContent></w:sdt><w:ins>${p(t('d'))}</w:ins><w:customXml>${p(t('e'))}</w:customXml>`)}`,
            ),
        ),
      ),
    ).toEqual(['▦ hal1 4 kolom', '  a', '  a', '  a', '  a', '  b | b | b | c⏎d⏎e']);
  });

  test('a row that begins on a new page says so, but not the first', async () => {
    const broken = (teks: string): string => tr(tc(p(`<w:r><w:lastRenderedPageBreak/></w:r>${t(teks)}`)));
    expect(await baca(tabel(broken('a') + tr(tc(p(t('b')))) + broken('c')))).toEqual([
      '▦ hal1 1 kolom',
      '  a ; hal2',
      '  b ; hal2',
      '  c ; hal3 ; halaman baru',
    ]);
  });

  test('drawings are anchored to the paragraph of their cell', async () => {
    const read = await readBerkas(
      'surat.docx',
      docx(
        tabel(
          tr(tc(p(t('a'))) + tc(p(t('b')) + p(`${t('c')}<w:r><w:pict/></w:r>`), '<w:gridSpan w:val="2"/>')) +
            tr(tc(p('<w:r><w:drawing/></w:r>'))),
        ),
      ),
    );
    if (!read.ok) throw new Error(read.pesan);
    const [potong] = read.dokumen.isi;
    expect(potong?.gambar?.map(({ jangkar }) => jangkar)).toEqual([
      { baris: 0, kolom: 1, paragraf: 1 },
      { baris: 1, kolom: 0, paragraf: 0 },
    ]);
  });
});

test('the main part may have a number in its name', async () => {
  const bytes = paket({
    'word/document2.xml': '<w:document><w:body><w:p><w:r><w:t>Halo</w:t></w:r></w:p></w:body></w:document>',
  });
  expect(await bacaLihat('a.docx', bytes)).toEqual(['docx, teks', '¶ hal1 Halo']);
});

test('a document without a body is refused', async () => {
  expect(await readBerkas('a.docx', paket({ 'word/document.xml': '<w:document/>' }))).toEqual({
    ok: false,
    pesan: 'a.docx: dokumen ini tanpa isi.',
  });
});
