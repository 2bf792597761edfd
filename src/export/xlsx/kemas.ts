/** What the writer of cells cannot say, added to the finished workbook: merged areas, paper, print titles, drawing, properties. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { kemas, sifatInti, type SifatBerkas } from '../docx/kemas.ts';
import { bersihkan, escapeXml } from '../gambar/drawingml.ts';
import { TEPI } from '../../form/kertas.ts';
import { hurufKolom } from './huruf-kolom.ts';
import { urutkanHuruf } from './huruf.ts';
import type { Area, Lembar } from './lembar.ts';

export interface LembarKemas {
  readonly lembar: Lembar;
  /** The drawing part. */
  readonly gambar: string | null;
  /** Rows repeated on every printed page, from the first. */
  readonly judulCetak: number;
}

/** Excel refuses a longer footer; an ampersand counts twice. */
const KAKI_TERPANJANG = 180;

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKET = 'http://schemas.openxmlformats.org/package/2006';

/** @param kaki words at the left of every printed page's foot */
export function kemasXlsx(
  bytes: Uint8Array,
  lembar: readonly LembarKemas[],
  kaki: string,
  sifat: SifatBerkas,
): Uint8Array<ArrayBuffer> {
  const parts: Record<string, Uint8Array> = { ...unzipSync(bytes) };
  const edit = (path: string, change: (text: string) => string): void => {
    const part = parts[path];
    if (part === undefined) throw new Error(`The workbook has no part ${path}.`);
    parts[path] = strToU8(change(strFromU8(part)));
  };
  lembar.forEach(({ gambar, lembar: sheet }, i) => {
    const n = i + 1;
    edit(`xl/worksheets/sheet${n}.xml`, (text) => lengkapi(text, sheet, gambar !== null, kaki));
    if (gambar === null) return;
    parts[`xl/drawings/drawing${n}.xml`] = strToU8(gambar);
    edit(`xl/worksheets/_rels/sheet${n}.xml.rels`, (text) =>
      text.replace(
        '</Relationships>',
        `<Relationship Id="gambar" Type="${REL}/drawing" Target="../drawings/drawing${n}.xml"/></Relationships>`,
      ),
    );
  });
  parts['docProps/core.xml'] = strToU8(sifatInti(sifat));
  edit('_rels/.rels', (text) =>
    text.replace(
      '</Relationships>',
      `<Relationship Id="sifat" Type="${PAKET}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    ),
  );
  edit('[Content_Types].xml', (text) => text.replace('</Types>', `${jenisIsi(lembar)}</Types>`));
  edit('xl/styles.xml', urutkanHuruf);
  edit('xl/workbook.xml', (text) => text.replace('<definedNames/>', namaCetak(lembar)));
  return kemas(parts);
}

function lengkapi(text: string, { gabung }: Lembar, drawing: boolean, kaki: string): string {
  const inch = (mm: number): string => (mm / 25.4).toFixed(3);
  const [open, rest = ''] = text.split('</sheetData>');
  if (open === undefined || rest === '') throw new Error('The sheet has no cells.');
  const words = [...bersihkan(kaki)].map((sign) => (sign === '&' ? '&&' : sign));
  while (words.join('').length > KAKI_TERPANJANG) words.pop();
  const foot = `&L&"Arial,Regular"&7${words.join('')}&R&"Arial,Regular"&7Halaman &P dari &N`;
  const merged = gabung.map((area) => `<mergeCell ref="${rujukan(area)}"/>`).join('');
  return [
    open.replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`),
    '</sheetData>',
    gabung.length === 0 ? '' : `<mergeCells count="${gabung.length}">${merged}</mergeCells>`,
    `<pageMargins left="${inch(TEPI.x)}" right="${inch(TEPI.x)}" top="${inch(TEPI.atas)}" bottom="${inch(16)}" header="0" footer="${inch(8)}"/>`,
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escapeXml(foot)}</oddFooter></headerFooter>`,
    drawing ? '<drawing r:id="gambar"/>' : '',
    '</worksheet>',
  ].join('');
}

function jenisIsi(lembar: readonly LembarKemas[]): string {
  const drawings = lembar.flatMap(({ gambar }, i) =>
    gambar === null
      ? []
      : [
          `<Override ContentType="application/vnd.openxmlformats-officedocument.drawing+xml" PartName="/xl/drawings/drawing${i + 1}.xml"/>`,
        ],
  );
  const core = `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>`;
  return drawings.join('') + core;
}

function namaCetak(lembar: readonly LembarKemas[]): string {
  const names = lembar.flatMap(({ judulCetak, lembar: { nama } }, i) =>
    judulCetak === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escapeXml(nama)}!$1:$${judulCetak}</definedName>`,
        ],
  );
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

const rujukan = ({ baris: [top, bottom], kolom: [left, right] }: Area): string =>
  `${hurufKolom(left)}${top + 1}:${hurufKolom(right)}${bottom + 1}`;
