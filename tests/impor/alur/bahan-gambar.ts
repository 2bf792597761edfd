/** Drawn SOPs of two lanes, for the tests of drawings. */
import type { Bangun, Garis, JenisBangun } from '../../../src/impor/berkas/gambar/bangun.ts';
import type { BarisUjung, SopTerbaca } from '../../../src/impor/model.ts';

/** Lanes are the columns 1 and 2, 100 points wide; rows are 50 high, the first is the head. */
export const bangun = (
  lajur: number,
  baris: number,
  jenis: JenisBangun = 'kotak',
  more: Partial<Bangun> & { dx?: number; dy?: number } = {},
): Bangun => {
  const { dx = 0, dy = 0, ...rest } = more;
  return {
    id: [],
    jenis,
    rupa: 'rect',
    teks: '',
    kotak: { x: 100 * (lajur + 1) + 30 + dx, y: 50 * (baris + 1) + 15 + dy, lebar: 40, tinggi: 20 },
    putus: false,
    jangkar: null,
    ...rest,
  };
};
export const panah = (dari: Bangun, ke: Bangun, more: Partial<Garis> = {}): Garis => ({
  dari: null,
  ke: null,
  awal: { x: dari.kotak.x + 20, y: dari.kotak.y + 20 },
  akhir: { x: ke.kotak.x + 20, y: ke.kotak.y },
  lewat: [],
  teks: '',
  putus: false,
  ujung: { awal: false, akhir: true },
  ...more,
});

export function sop(
  shapes: readonly Bangun[],
  lines: readonly Garis[] = [],
  rows = 3,
  ujung: readonly BarisUjung[] = [],
): SopTerbaca {
  return {
    id: 'x/y',
    nama: 'Surat',
    pelaksana: ['staf', 'kepala'].map((id, at) => ({
      id,
      nama: id === 'staf' ? 'Staf' : 'Kepala Dinas',
      jenjang: 'tidak-diketahui',
      peran: 'pengolah',
      kolom: { awal: 1 + at, lebar: 1 },
    })),
    langkah: Array.from({ length: rows }, (_, at) => ({
      id: `l${at}`,
      nomor: null,
      kegiatan: 'Mengerjakan',
      posisi: {},
      tempat: { tabel: 0, awal: at + 1, akhir: at + 1 },
    })),
    ujung,
    tabel: [
      {
        type: 'tabel',
        kolom: 4,
        lebarKolom: [100, 100, 100, 100],
        baris: Array.from({ length: rows + 1 }, () => ({ sel: [], posisi: {}, tinggi: 50 })),
        gambar: [{ bangun: shapes, garis: lines }],
        pangkal: { baris: 0, kolom: 0 },
        posisi: {},
      },
    ],
    gambar: [],
  };
}
