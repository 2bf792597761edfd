/** How a sheet of tables is filtered and goes on paper: what the writer of cells cannot say, as parts of the workbook. */
import { escapeHtml } from '../html.ts';
import { hurufKolom } from './huruf-kolom.ts';
import { countBarisLembar, countCetak, measureColumns, type LembarTabel } from './susun-lembar.ts';

/** A4 landscape within its margins: characters of a line and lines of a page, at full size. */
const HALAMAN = { huruf: 142, baris: 34 } as const;
/** A sheet that is a little longer than its pages is made a little smaller. */
const LEBIH = 0.6;

/** The sheet's XML with its filter, its paper and its foot. */
export function addCetak(xml: string, lembar: LembarTabel): string {
  const [first] = lembar.bagian;
  if (first === undefined) return xml;
  const filter = `<autoFilter ref="${refTabel(lembar)}"/>`;
  const foot = '&L&8&A&R&8Halaman &P dari &N';
  return xml
    .replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(/<\/sheetData>|<sheetData\/>/, (tag) => `${tag}${filter}`)
    .replace(
      /<pageMargins[^>]*\/>/,
      '<pageMargins left="0.4" right="0.4" top="0.45" bottom="0.6" header="0.2" footer="0.3"/>',
    )
    .replace(
      /<pageSetup[^>]*\/>/,
      `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="${countHalaman(lembar)}"/><headerFooter><oddFooter>${escapeHtml(foot)}</oddFooter></headerFooter>`,
    );
}

/** Names that spreadsheets know: the filter, the rows that every page repeats, the columns that go on paper. */
export function renderNama(semua: readonly LembarTabel[]): string {
  const names = semua.flatMap((lembar, at) => {
    const sheet = `'${lembar.judul.replaceAll("'", "''")}'!`;
    const name = (id: string, ref: string, more = ''): string =>
      `<definedName name="_xlnm.${id}" localSheetId="${at}"${more}>${escapeHtml(ref)}</definedName>`;
    const absolute = (ref: string): string => ref.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    const last = lembar.bagian.at(-1);
    const rows = last === undefined ? 1 : last.kepala + last.tabel.baris.length + 1;
    const columns = Math.max(1, ...lembar.bagian.map(({ tabel }) => countCetak(tabel)));
    return [
      name('_FilterDatabase', sheet + absolute(refTabel(lembar)), ' hidden="1"'),
      name('Print_Area', `${sheet}${absolute(`A1:${hurufKolom(columns - 1)}${rows}`)}`),
      // Below the first table of several its head would stand over the columns of another.
      ...(lembar.bagian.length > 1 ? [] : [name('Print_Titles', `${sheet}$1:$1`)]),
    ];
  });
  return names.length === 0 ? '<definedNames/>' : `<definedNames>${names.join('')}</definedNames>`;
}

/** Head and rows of the first table. */
function refTabel({ bagian }: LembarTabel): string {
  const tabel = bagian[0]?.tabel;
  const columns = Math.max(1, tabel?.kolom.length ?? 1);
  return `A1:${hurufKolom(columns - 1)}${(tabel?.baris.length ?? 0) + 1}`;
}

/** Pages that the rows need when all printed columns stand beside each other; several tables of a sheet share one. */
function countHalaman({ bagian }: LembarTabel): number {
  const printed = Math.max(0, ...bagian.map(({ tabel }) => countCetak(tabel)));
  const width = measureColumns(bagian)
    .slice(0, printed)
    .reduce((sum, item) => sum + item, 0);
  const pages = (countBarisLembar(bagian) * Math.min(1, HALAMAN.huruf / width)) / HALAMAN.baris;
  return bagian.length > 1 && pages < 2 ? 1 : Math.max(1, Math.ceil(pages - LEBIH));
}
