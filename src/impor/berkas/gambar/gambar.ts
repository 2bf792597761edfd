/** A drawing of an office file as shapes and lines, in points on the page of its table. */
import { listKeturunan, nameOf, type Element } from '../pohon.ts';
import type { Gambar, Jangkar } from '../../model.ts';
import { shiftDown, type IsiGambar } from './bangun.ts';
import { readExcel, readWord } from './drawingml.ts';
import type { Kisi } from './kisi.ts';
import { readGambarOdf } from './odf.ts';
import { readVmlExcel, readVmlWord } from './vml.ts';

/**
 * In Word one `w:drawing`, `w:pict` or `mc:AlternateContent` (the outermost), in Excel one `xdr:twoCellAnchor`-like element or
 * `v:shape` with its `x:ClientData`, in ODF one `draw:*` element.
 */
export type BahasaGambar = 'word' | 'excel' | 'vml-excel' | 'odf';

/** @param kisi of the whole table: where its columns and rows lie */
export function readGambar(bahasa: BahasaGambar, root: Element, kisi: Kisi, jangkar?: Jangkar): Gambar {
  return { ...readIsi(bahasa, root, kisi, jangkar), ...(jangkar && { jangkar }) };
}

function readIsi(bahasa: BahasaGambar, root: Element, kisi: Kisi, jangkar: Jangkar | undefined): IsiGambar {
  switch (bahasa) {
    case 'excel':
      return readExcel(root, kisi);
    case 'vml-excel':
      return readVmlExcel(root, kisi);
    case 'odf':
      return readGambarOdf(root, jangkar, kisi);
    case 'word': {
      // Word writes a shape twice: DrawingML, and VML for older programs.
      const found = readWord(root, jangkar, kisi);
      const old = nameOf(root) === 'pict' || listKeturunan(root, 'pict').length > 0 || nameOf(root) === 'object';
      return found.bangun.length + found.garis.length === 0 && old ? readVmlWord(root, jangkar, kisi) : found;
    }
  }
}

/** The same lower or higher on the page, its anchors counted from another row. */
export function shiftGambar(gambar: Gambar, turun: number, baris: number): Gambar {
  const { bangun, garis } = shiftDown(gambar, turun);
  return {
    bangun: bangun.map((item) => ({
      ...item,
      jangkar: item.jangkar && { ...item.jangkar, baris: item.jangkar.baris + baris },
    })),
    garis,
    ...(gambar.jangkar && { jangkar: { ...gambar.jangkar, baris: gambar.jangkar.baris + baris } }),
  };
}
