/** One table page on its sheet: the head, the words of its rows, and the flowchart moved to its place. */
import type { Sop } from '../domain/sop.ts';
import type { Alir } from './alir.ts';
import type { BarisTabel, HalamanSetengah, Sel } from './halaman.ts';
import { ISI_KOSONG, type IsiBaris, type KolomTeks } from './isi.ts';
import type { KepalaTabel } from './kepala.ts';
import { TEPI, type Kertas } from './kertas.ts';
import { BANTAL, measureBaris, type KolomLebar } from './kolom.ts';
import { breakAlinea, placeBaris } from './teks.ts';
import type { Urutan } from './urutan.ts';

export interface Bahan {
  readonly sop: Sop;
  readonly urutan: Urutan;
  readonly isi: readonly IsiBaris[];
  readonly alir: Alir;
  readonly kolom: KolomLebar;
  readonly kepala: KepalaTabel;
  readonly kertas: Kertas;
}

export function composeHalaman(bahan: Bahan): HalamanSetengah {
  const { alir, kepala, kertas, kolom, urutan } = bahan;
  const top = TEPI.atas + kepala.height;
  const lanes = TEPI.x + kepala.x.lajur;
  const move = <T extends { readonly x: number; readonly y: number }>(point: T): T => ({
    ...point,
    x: point.x + lanes,
    y: point.y + top,
  });
  return {
    jenis: 'tabel',
    kepala: kepala.sel.map((sel) => ({
      ...sel,
      kotak: { ...sel.kotak, x: sel.kotak.x + TEPI.x, y: sel.kotak.y + TEPI.atas },
      teks: sel.teks.map((line) => ({ ...line, x: line.x + TEPI.x, y: line.y + TEPI.atas })),
    })),
    lajur: urutan.lajur.map(({ id }, i) => ({ id, x: lanes + i * kolom.lajur, width: kolom.lajur })),
    tabel: {
      x: TEPI.x,
      y: TEPI.atas,
      width: kertas.width - 2 * TEPI.x,
      height: kepala.height + alir.height,
    },
    baris: alir.baris.map((item, i) => composeBarisTabel(bahan, item, alir.baris[i - 1]?.id, alir.baris[i + 1]?.id)),
    simbol: alir.simbol.map((item) => ({ ...item, pusat: move(item.pusat), nomorSegilima: null })),
    panah: alir.panah.map((item) => ({ ...item, titik: item.titik.map(move) })),
    label: alir.label.map((item) => ({ ...item, kotak: move(item.kotak) })),
  };
}

function composeBarisTabel(
  { isi, kepala, kolom, sop, urutan }: Bahan,
  { height, id, y }: { id: string; y: number; height: number },
  before: string | undefined,
  next: string | undefined,
): BarisTabel {
  const row = urutan.baris.findIndex((item) => item.id === id);
  const langkah = urutan.baris[row]?.langkah ?? null;
  const words = isi[row] ?? ISI_KOSONG;
  const top = TEPI.atas + kepala.height + y;
  const terukur = measureBaris(words, kolom.huruf);
  const cell = (kolomId: KolomTeks): Sel => {
    const width = kolom.teks[kolomId];
    const x = TEPI.x + kepala.x[kolomId];
    const parts = terukur[kolomId].map((alinea) => ({
      huruf: alinea.huruf,
      lines: breakAlinea(alinea, width - 2 * BANTAL.x),
    }));
    const tall =
      parts.reduce((sum, { huruf, lines }) => sum + lines.length * huruf.line, 0) +
      Math.max(0, parts.length - 1) * BANTAL.alinea;
    const middle = kolomId === 'waktu';
    let at = top + (height - tall) / 2;
    const teks = parts.flatMap(({ huruf, lines }) => {
      const placed = placeBaris(lines, huruf, middle ? x + width / 2 : x + BANTAL.x, at, middle ? 'tengah' : 'kiri');
      at += lines.length * huruf.line + BANTAL.alinea;
      return placed;
    });
    return { kotak: { x, y: top, width, height }, teks };
  };
  const waktu = cell('waktu');
  const open = [
    ...(isWaktuGabung(sop, before, id) ? (['atas'] as const) : []),
    ...(isWaktuGabung(sop, id, next) ? (['bawah'] as const) : []),
  ];
  const nomorWidth = kolom.nomor;
  const nomorTeks = words.nomor === '' ? [] : [words.nomor];
  return {
    langkah: langkah?.id ?? null,
    y: top,
    height,
    sel: {
      nomor: {
        kotak: { x: TEPI.x, y: top, width: nomorWidth, height },
        teks: placeBaris(
          nomorTeks,
          kolom.huruf,
          TEPI.x + nomorWidth / 2,
          top + (height - kolom.huruf.line) / 2,
          'tengah',
        ),
      },
      kegiatan: cell('kegiatan'),
      kelengkapan: cell('kelengkapan'),
      waktu: open.length === 0 ? waktu : { ...waktu, tanpaGaris: open },
      output: cell('output'),
      keterangan: cell('keterangan'),
    },
  };
}

/** One merged time cell covers both rows. */
function isWaktuGabung({ langkah }: Sop, atas: string | undefined, bawah: string | undefined): boolean {
  const upper = langkah.find(({ id }) => id === atas);
  const lower = langkah.find(({ id }) => id === bawah);
  if (lower?.waktu.jenis !== 'gabung' || upper === undefined) return false;
  return (
    lower.waktu.dengan === upper.id || (upper.waktu.jenis === 'gabung' && upper.waktu.dengan === lower.waktu.dengan)
  );
}
