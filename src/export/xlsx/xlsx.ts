/** Tables as one XLSX workbook: typed cells, frozen heads, filters, ready to print. The same tables give the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Feature } from 'write-excel-file/universal';
import type { Tabel } from '../../compare/tabel/sel.ts';
import { addCetak, renderNama } from './cetak.ts';
import { urutkanHuruf } from './huruf.ts';
import { createSheet, listLembar } from './susun-lembar.ts';

export const XLSX_MEDIA = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The writer compresses a larger part in a worker, which a strict policy forbids in a browser. */
const BAGIAN_TERBESAR = 150_000;
const BARIS = /<sheetData>.*<\/sheetData>/s;

/** In a browser only where `muatDiPeramban` says so; Node has no such limit. */
export async function renderXlsx(tabel: readonly Tabel[]): Promise<Uint8Array<ArrayBuffer>> {
  const lembar = listLembar(tabel);
  const baris = new Map<string, string>();
  const features = [keepRows(baris)];
  const blob = await writeExcelFile(lembar.map(createSheet), {
    fontFamily: 'Calibri',
    fontSize: 11,
    features,
  }).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const edit = (name: string, change: (xml: string) => string): void => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  for (const [at, item] of lembar.entries()) {
    const id = String(at + 1);
    const rows = baris.get(id) ?? '<sheetData/>';
    edit(`xl/worksheets/sheet${id}.xml`, (xml) => addCetak(xml, item).replace('<sheetData/>', () => rows));
  }
  edit('xl/workbook.xml', (xml) => xml.replace('<definedNames/>', () => renderNama(lembar)));
  edit('xl/styles.xml', urutkanHuruf);
  // The writer stamps every part with the clock. A ZIP holds local time, so a local date gives the same bytes in every zone.
  return new Uint8Array(zipSync(parts, { mtime: new Date(1980, 0, 1), level: 9 }));
}

/** Whether a browser can write these tables: the texts of all of them stand in one part. */
export function muatDiPeramban(tabel: readonly Tabel[]): boolean {
  const teks = new Set(
    tabel.flatMap(({ kolom, baris }) => [...kolom.map(({ judul }) => judul), ...baris.flat()]).map(String),
  );
  // Each stands between tags of its own, and a sign can take six bytes there (`&quot;`).
  const size = [...teks].reduce(
    (sum, item) => sum + 40 + strToU8(item).length + 5 * (item.match(/[&<>"]/g) ?? []).length,
    0,
  );
  return size < BAGIAN_TERBESAR;
}

/** Takes the rows out of every sheet before it is compressed. @param baris filled by sheet id */
function keepRows(baris: Map<string, string>): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetId }) =>
            xml.replace(BARIS, (rows) => {
              baris.set(String(sheetId), rows);
              return '<sheetData/>';
            }),
        },
      },
    },
  };
}
