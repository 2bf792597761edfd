/** A drawing of an office file as shapes and lines, in points on the page of its table. */
import { keturunan, nama, type Element } from '../pohon.ts';
import type { Gambar, Jangkar } from '../../model.ts';
import { turunkan, type IsiGambar } from './bangun.ts';
import { bacaExcel, bacaWord } from './drawingml.ts';
import type { Kisi } from './kisi.ts';
import { bacaOdf } from './odf.ts';
import { bacaVmlExcel, bacaVmlWord } from './vml.ts';

/**
 * In Word one `w:drawing`, `w:pict` or `mc:AlternateContent` (the outermost), in Excel one `xdr:twoCellAnchor`-like element or
 * `v:shape` with its `x:ClientData`, in ODF one `draw:*` element.
 */
export type BahasaGambar = 'word' | 'excel' | 'vml-excel' | 'odf';

/** @param kisi of the whole table: where its columns and rows lie */
export function bacaGambar(bahasa: BahasaGambar, root: Element, kisi: Kisi, jangkar?: Jangkar): Gambar {
  return { ...bacaIsi(bahasa, root, kisi, jangkar), ...(jangkar && { jangkar }) };
}

function bacaIsi(bahasa: BahasaGambar, root: Element, kisi: Kisi, jangkar: Jangkar | undefined): IsiGambar {
  switch (bahasa) {
    case 'excel':
      return bacaExcel(root, kisi);
    case 'vml-excel':
      return bacaVmlExcel(root, kisi);
    case 'odf':
      return bacaOdf(root, jangkar, kisi);
    case 'word': {
      // Word writes a shape twice: DrawingML, and VML for older programs.
      const found = bacaWord(root, jangkar, kisi);
      const old = nama(root) === 'pict' || keturunan(root, 'pict').length > 0 || nama(root) === 'object';
      return found.bangun.length + found.garis.length === 0 && old ? bacaVmlWord(root, jangkar, kisi) : found;
    }
  }
}

/** The same lower or higher on the page, its anchors counted from another row. */
export function geserGambar(gambar: Gambar, turun: number, baris: number): Gambar {
  const { bangun, garis } = turunkan(gambar, turun);
  return {
    bangun: bangun.map((item) => ({
      ...item,
      jangkar: item.jangkar && { ...item.jangkar, baris: item.jangkar.baris + baris },
    })),
    garis,
    ...(gambar.jangkar && { jangkar: { ...gambar.jangkar, baris: gambar.jangkar.baris + baris } }),
  };
}
