/** All drawings of one SOP on one page: its tables one below the other, in points. */
import { keturunan, nama } from '../../berkas/xml.ts';
import type { Gambar, SopTerbaca } from '../../model.ts';
import { gabungIsi, KOSONG, type Bangun, type Garis, type IsiGambar, type Titik } from './bangun.ts';
import { bacaExcel, bacaWord } from './drawingml.ts';
import { createKisi, type Kisi } from './kisi.ts';
import { bacaOdf } from './odf.ts';
import { bacaVmlExcel, bacaVmlWord } from './vml.ts';
import { uraiXml } from './xml.ts';

export interface Petak {
  readonly kisi: Kisi;
  /** Where its upper edge lies on the common page. */
  readonly dasar: number;
}

export interface Papan {
  readonly petak: readonly Petak[];
  readonly bangun: readonly Bangun[];
  readonly garis: readonly Garis[];
  /** Fragments that do not parse, and drawings anchored outside every table. */
  readonly rusak: number;
  readonly lepas: number;
}

/** Far enough that nothing of one table lies near the next. */
const JARAK = 200;

export function susunPapan(sop: Pick<SopTerbaca, 'tabel' | 'gambar'>): Papan {
  const petak: Petak[] = [];
  let dasar = 0;
  for (const tabel of sop.tabel) {
    const kisi = createKisi(tabel);
    petak.push({ kisi, dasar });
    dasar += (kisi.y.at(-1) ?? 0) + JARAK;
  }
  let rusak = 0;
  const isi = sop.tabel.flatMap((tabel, at) => {
    const own = petak[at];
    return tabel.gambar.map((gambar): IsiGambar => {
      const found = own === undefined ? null : bacaGambar(gambar, own.kisi);
      if (found === null || own === undefined) {
        rusak++;
        return KOSONG;
      }
      return turunkan(found, own.dasar);
    });
  });
  const all = gabungIsi(isi);
  return { petak, ...all, rusak, lepas: sop.gambar.length };
}

/** @returns null where the fragment does not parse */
export function bacaGambar(gambar: Gambar, kisi: Kisi): IsiGambar | null {
  const root = uraiXml(gambar.xml);
  if (root === null) return null;
  switch (gambar.bahasa) {
    case 'excel':
      return bacaExcel(root, kisi);
    case 'vml-excel':
      return bacaVmlExcel(root, kisi);
    case 'odf':
      return bacaOdf(root, gambar, kisi);
    case 'word': {
      // Word writes a shape twice: DrawingML, and VML for older programs.
      const found = bacaWord(root, gambar, kisi);
      const old = nama(root) === 'pict' || keturunan(root, 'pict').length > 0 || nama(root) === 'object';
      return found.bangun.length + found.garis.length === 0 && old ? bacaVmlWord(root, gambar, kisi) : found;
    }
  }
}

function turunkan({ bangun, garis }: IsiGambar, dasar: number): IsiGambar {
  const down = ({ x, y }: Titik): Titik => ({ x, y: y + dasar });
  return {
    bangun: bangun.map((item) => ({ ...item, kotak: { ...item.kotak, y: item.kotak.y + dasar } })),
    garis: garis.map((item) => ({
      ...item,
      awal: down(item.awal),
      akhir: down(item.akhir),
      lewat: item.lewat.map(down),
    })),
  };
}
