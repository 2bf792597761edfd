/** Opens just enough of an office file for these tests: the grid of one table and the drawings on it. */
import { strFromU8, unzipSync } from 'fflate';
import { readGambar } from '../../../src/impor/berkas/gambar/gambar.ts';
import { createKisi } from '../../../src/impor/berkas/gambar/kisi.ts';
import type { Baris, Jangkar, Tabel } from '../../../src/impor/model.ts';
import { createAnggaran } from '../../../src/impor/anggaran.ts';
import {
  listAnak,
  readAngka,
  parseXml,
  listKeturunan,
  nameOf,
  readTeks,
  type Element,
} from '../../../src/impor/berkas/pohon.ts';

const TWIP_PER_PT = 20;

function parse(bytes: Uint8Array | undefined): Element {
  return parseXml(strFromU8(bytes ?? new Uint8Array()), 'uji', createAnggaran('uji'));
}

const DRAWN = new Set(['drawing', 'pict', 'AlternateContent', 'object']);

function drawings(of: Element): readonly Element[] {
  return listAnak(of).flatMap((item) => (DRAWN.has(nameOf(item)) ? [item] : drawings(item)));
}

/** The tables of a Word file that carry drawings: the step table, page by page. */
export function bukaDocx(bytes: Uint8Array): readonly Tabel[] {
  const root = parse(unzipSync(bytes)['word/document.xml']);
  return listKeturunan(root, 'tbl')
    .map(tabelWord)
    .filter(({ gambar }) => gambar.length > 0);
}

function tabelWord(table: Element): Tabel {
  const lebarKolom = listKeturunan(table, 'gridCol').map((item) => (readAngka(item, 'w') ?? 0) / TWIP_PER_PT);
  const drawn: { readonly root: Element; readonly jangkar: Jangkar }[] = [];
  const baris = listAnak(table)
    .filter((item) => nameOf(item) === 'tr')
    .map((row, at): Baris => {
      const height = listKeturunan(row, 'trHeight')[0];
      let kolom = 0;
      const sel = listAnak(row)
        .filter((item) => nameOf(item) === 'tc')
        .map((cell) => {
          const lebar = readAngka(listKeturunan(cell, 'gridSpan')[0] ?? null, 'val') ?? 1;
          const from = kolom;
          listAnak(cell)
            .filter((item) => nameOf(item) === 'p')
            .forEach((paragraph, paragraf) => {
              for (const item of drawings(paragraph))
                drawn.push({ root: item, jangkar: { baris: at, kolom: from, paragraf } });
            });
          kolom += lebar;
          return {
            teks: listKeturunan(cell, 't').map(readTeks).join(''),
            kolom: from,
            lebar,
            tinggi: 1,
            posisi: {},
          };
        });
      return { sel, posisi: {}, ...(height && { tinggi: (readAngka(height, 'val') ?? 0) / TWIP_PER_PT }) };
    });
  const bare: Tabel = { type: 'tabel', baris, kolom: lebarKolom.length, lebarKolom, gambar: [], posisi: {} };
  const kisi = createKisi(bare);
  return { ...bare, gambar: drawn.map(({ root, jangkar }) => readGambar('word', root, kisi, jangkar)) };
}

/** The sheet `Prosedur` of a workbook: its grid and its drawing part. */
export function bukaXlsx(bytes: Uint8Array): readonly Tabel[] {
  const parts = unzipSync(bytes);
  const [path = ''] = Object.keys(parts).filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name));
  const drawing = parse(parts[path]);
  const sheet = parse(parts['xl/worksheets/sheet2.xml']);
  const widths = listKeturunan(sheet, 'col').flatMap((item) => {
    const [from, to] = [readAngka(item, 'min') ?? 1, readAngka(item, 'max') ?? 1];
    return Array.from({ length: Math.min(to, 60) - from + 1 }, () => (readAngka(item, 'width') ?? 8.43) * 7 * 0.75);
  });
  const rows = listKeturunan(sheet, 'row');
  const baris = rows.map((row): Baris => ({ sel: [], posisi: {}, tinggi: readAngka(row, 'ht') ?? 15 }));
  const anchors = listAnak(drawing).filter((item) => /Anchor$|^AlternateContent$/.test(nameOf(item)));
  const bare: Tabel = {
    type: 'tabel',
    baris,
    kolom: widths.length,
    lebarKolom: widths,
    gambar: [],
    pangkal: { baris: 0, kolom: 0 },
    posisi: {},
  };
  const kisi = createKisi(bare);
  return [{ ...bare, gambar: anchors.map((item) => readGambar('excel', item, kisi)) }];
}
