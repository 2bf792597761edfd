/** Tables with one column Pelaksana that names the doer in words: each name becomes a lane, in order of appearance. */
import type { Blok } from './blok.ts';
import { isSisaSimbol } from './isi-sel.ts';
import { readJudulKolom, squash } from '../../bahasa/kantor/nama-kolom.ts';
import { joinBaris } from './kisi.ts';

export function splitLajurTunggal(blok: Blok): Blok {
  const [only] = blok.lajur;
  if (only === undefined || blok.lajur.length !== 1 || readJudulKolom(only.nama) !== 'pelaksana') return blok;
  const names = blok.langkah.map((item) => joinBaris([item.lajur?.[0] ?? '']));
  const worded = names.filter((nama) => /\p{L}{2}/u.test(nama) && !isSisaSimbol(nama));
  if (worded.length < blok.langkah.length / 2) return blok;
  const lanes = [...new Map(worded.map((nama) => [squash(nama), nama]))];
  const mark = (nama: string): string[] => lanes.map(([key]) => (key === squash(nama) ? '●' : ''));
  return {
    ...blok,
    lajur: lanes.map(([, nama]) => ({ nama })),
    kolomPelaksana: lanes.length,
    langkah: blok.langkah.map((item, index) => ({ ...item, lajur: mark(names[index] ?? '') })),
    ujung: blok.ujung.map((item) => ({ ...item, lajur: mark(joinBaris([item.lajur?.[0] ?? ''])) })),
    ragu: [
      ...blok.ragu,
      'Tabel hanya mempunyai satu kolom pelaksana yang berisi nama; setiap nama dijadikan satu kolom.',
    ],
  };
}
