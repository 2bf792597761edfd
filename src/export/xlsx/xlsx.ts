/** Tables as one XLSX workbook: typed cells, a frozen head, a sheet per table. The same tables give the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell, type Feature, type Sheet } from 'write-excel-file/universal';
import type { KolomTabel, NilaiSel, Tabel } from '../../compare/tabel/sel.ts';
import { urutkanHuruf } from './huruf.ts';
import { teksSel } from './teks.ts';

export const XLSX_MEDIA = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Columns that stay in sight besides the first. */
const KOLOM_BEKU: Readonly<Record<string, number>> = { padanan: 3, langkah: 4 };
/** In characters. */
const LEBAR = { paling: 48, sedikit: 9 } as const;
/** The writer compresses a larger part in a worker, which a strict policy forbids in a browser. */
const BAGIAN_TERBESAR = 150_000;
const BARIS = /<sheetData>.*<\/sheetData>/s;

/** In a browser only where `muatDiPeramban` says so; Node has no such limit. */
export async function renderXlsx(tabel: readonly Tabel[]): Promise<Uint8Array<ArrayBuffer>> {
  const baris = new Map<string, string>();
  const features = [keepRows(baris)];
  const blob = await writeExcelFile(tabel.map(createSheet), { fontFamily: 'Calibri', fontSize: 11, features }).toBlob();
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  for (const [id, rows] of baris) {
    const name = `xl/worksheets/sheet${id}.xml`;
    const sheet = parts[name];
    if (sheet) parts[name] = strToU8(strFromU8(sheet).replace('<sheetData/>', () => rows));
  }
  const gaya = parts['xl/styles.xml'];
  if (gaya) parts['xl/styles.xml'] = strToU8(urutkanHuruf(strFromU8(gaya)));
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

function createSheet(tabel: Tabel): Sheet<Blob> {
  return {
    sheet: tabel.judul,
    data: [
      tabel.kolom.map(createHead),
      ...tabel.baris.map((row) => tabel.kolom.map((kolom, at) => createCell(row[at] ?? null, kolom))),
    ],
    columns: tabel.kolom.map((kolom, at) => ({
      width: measureWidth(
        kolom.judul,
        tabel.baris.map((row) => row[at] ?? null),
      ),
    })),
    stickyRowsCount: 1,
    stickyColumnsCount: KOLOM_BEKU[tabel.id] ?? 1,
    orientation: 'landscape',
  };
}

function createHead(kolom: KolomTabel): Cell {
  return {
    value: teksSel(kolom.judul),
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'bottom',
    align: kolom.jenis === 'angka' ? 'right' : 'left',
    backgroundColor: '#EDEBE4',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#85898E',
  };
}

function createCell(nilai: NilaiSel, kolom: KolomTabel): Cell {
  if (nilai === null) return null;
  if (typeof nilai === 'number') {
    return { value: nilai, type: Number, format: formatAngka(nilai), alignVertical: 'top' };
  }
  const day = kolom.jenis === 'tanggal' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(nilai) : null;
  if (day) {
    const value = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
    return { value, type: Date, format: 'yyyy-mm-dd', alignVertical: 'top', align: 'left' };
  }
  return { value: teksSel(nilai), type: String, wrap: true, alignVertical: 'top' };
}

/** Shares keep their decimals, minutes show one. */
function formatAngka(nilai: number): string {
  if (Number.isInteger(nilai)) return '#,##0';
  return Math.abs(nilai) < 1 ? '0.00' : '#,##0.0';
}

function measureWidth(judul: string, nilai: readonly NilaiSel[]): number {
  const words = judul.split(' ').map((word) => word.length);
  const longest = Math.max(...words, Math.ceil(judul.length / 2), ...nilai.map((item) => String(item ?? '').length));
  return Math.min(LEBAR.paling, Math.max(LEBAR.sedikit, longest + 2));
}
