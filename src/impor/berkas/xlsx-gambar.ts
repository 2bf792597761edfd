/** Drawings that lie over a sheet. */
import type { Anggaran } from '../anggaran.ts';
import type { Gambar } from '../model.ts';
import { bacaGambar } from './gambar/gambar.ts';
import type { Kisi } from './gambar/kisi.ts';
import { anak, atribut, bacaXml, keturunan, nama } from './pohon.ts';
import { bacaRelasi } from './xlsx-relasi.ts';
import type { Paket } from './zip.ts';

/** Anchors of the sheet's drawing, and the shapes of older drawings (VML) but for notes. */
export function bacaGambarLembar(paket: Paket, path: string, berkas: string, kisi: Kisi, anggaran: Anggaran): Gambar[] {
  return [...new Set(bacaRelasi(paket, path, anggaran).values())].flatMap((target): Gambar[] => {
    const text = paket.get(target);
    if (text === undefined) return [];
    if (/drawings\/[^/]+\.xml$/i.test(target)) {
      return anak(bacaXml(text, berkas, anggaran))
        .filter((item) => /Anchor$/.test(nama(item)))
        .map((item) => bacaGambar('excel', item, kisi));
    }
    if (/\.vml$/i.test(target)) {
      const shapes = keturunan(bacaXml(text, berkas, anggaran), 'shape');
      return shapes
        .filter((item) => atribut(keturunan(item, 'ClientData')[0] ?? null, 'ObjectType') !== 'Note')
        .map((item) => bacaGambar('vml-excel', item, kisi));
    }
    return [];
  });
}
