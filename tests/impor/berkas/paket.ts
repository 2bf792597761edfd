/** Office files made in memory: only the parts a test needs. */
import { strToU8, zipSync } from 'fflate';

export const paket = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

export const docx = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  paket({ 'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`, ...parts });

/** @param sheets name of a sheet and what stands in its `worksheet` */
export function xlsx(
  sheets: readonly (readonly [nama: string, isi: string, atribut?: string])[],
  parts: Readonly<Record<string, string>> = {},
  pr = '',
): Uint8Array {
  return paket({
    'xl/workbook.xml': `<workbook xmlns:r="r">${pr}<sheets>${sheets.map(([nama, , atribut = ''], at) => `<sheet name="${nama}" r:id="rId${at + 1}" ${atribut}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(
      sheets.map(([, isi], at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet>${isi}</worksheet>`]),
    ),
    ...parts,
  });
}

/** @param kind `text` or `spreadsheet` */
export const odf = (kind: 'text' | 'spreadsheet', body: string, styles = ''): Uint8Array =>
  paket({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:draw="d" xmlns:svg="v"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
  });

/** Paragraphs, runs, rows and cells of Word, with their properties. */
export const p = (isi: string, pPr = ''): string => `<w:p>${pPr && `<w:pPr>${pPr}</w:pPr>`}${isi}</w:p>`;
export const t = (teks: string): string => `<w:r><w:t>${teks}</w:t></w:r>`;
export const tc = (isi: string, tcPr = ''): string => `<w:tc>${tcPr && `<w:tcPr>${tcPr}</w:tcPr>`}${isi}</w:tc>`;
export const tr = (isi: string, trPr = ''): string => `<w:tr>${trPr && `<w:trPr>${trPr}</w:trPr>`}${isi}</w:tr>`;
