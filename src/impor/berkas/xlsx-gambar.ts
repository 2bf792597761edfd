/** Drawings that lie over a sheet. */
import type { Anggaran } from '../anggaran.ts';
import type { Gambar } from '../model.ts';
import { readGambar } from './gambar/gambar.ts';
import type { Kisi } from './gambar/kisi.ts';
import { listAnak, readAtribut, parseXml, listKeturunan, nameOf } from './pohon.ts';
import { readRelasi } from './xlsx-relasi.ts';
import type { Paket } from './zip.ts';

/** Anchors of the sheet's drawing, and the shapes of older drawings (VML) but for notes. */
export function readGambarLembar(paket: Paket, path: string, berkas: string, kisi: Kisi, anggaran: Anggaran): Gambar[] {
  return [...new Set(readRelasi(paket, path, anggaran).values())].flatMap((target): Gambar[] => {
    const text = paket.get(target);
    if (text === undefined) return [];
    if (/drawings\/[^/]+\.xml$/i.test(target)) {
      return listAnak(parseXml(text, berkas, anggaran))
        .filter((item) => /Anchor$/.test(nameOf(item)))
        .map((item) => readGambar('excel', item, kisi));
    }
    if (/\.vml$/i.test(target)) {
      const shapes = listKeturunan(parseXml(text, berkas, anggaran), 'shape');
      return shapes
        .filter((item) => readAtribut(listKeturunan(item, 'ClientData')[0] ?? null, 'ObjectType') !== 'Note')
        .map((item) => readGambar('vml-excel', item, kisi));
    }
    return [];
  });
}
