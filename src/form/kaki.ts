/** The foot of every page: title, number, address, and which page of how many; over it the legend. */
import type { Sop } from '../domain/sop.ts';
import type { Legenda } from './halaman.ts';
import { TEPI, type Kertas } from './kertas.ts';
import { hurufPt, breakAlinea, placeBaris, measureAlinea, type BarisTeks } from './teks.ts';

const HURUF = hurufPt(6.5);
const TEBAL = hurufPt(6.5, 600);
const KANAN = 34;

export interface Kaki {
  /** Where the foot begins: everything else ends above it. */
  readonly y: number;
  baris(nomor: number, jumlah: number): readonly BarisTeks[];
  legenda(tanpa: boolean): Legenda;
}

export function buildKaki(sop: Sop, kertas: Kertas, alamat: string): Kaki {
  const width = kertas.width - 2 * TEPI.x - KANAN;
  const fill = (teks: string, huruf = HURUF): readonly string[] => breakAlinea(measureAlinea(teks, huruf), width);
  const judul = fill(`SOP ${sop.nama}`, TEBAL);
  const asal = fill(`Nomor SOP: ${sop.nomor ?? '–'} · Dicetak dari ${alamat}`);
  const y = kertas.height - TEPI.bawah - (judul.length + asal.length) * HURUF.line - 0.8;
  const top = y + 0.8;
  const legendaY = y - HURUF.line - 0.4;
  return {
    y: legendaY - 1.4,
    baris: (nomor, jumlah) => [
      ...placeBaris(judul, TEBAL, TEPI.x, top),
      ...placeBaris(asal, HURUF, TEPI.x, top + judul.length * TEBAL.line),
      ...placeBaris([`Halaman ${nomor} dari ${jumlah}`], TEBAL, kertas.width - TEPI.x, top, 'kanan'),
    ],
    legenda: (tanpa) => {
      const teks = tanpa
        ? 'Yang tidak tercantum dalam naskah dikosongkan.'
        : 'Bertanda gelombang atau bergaris putus-putus: perkiraan dari kata-kata naskah, tidak tercantum di dalamnya.';
      const [line] = placeBaris([teks], HURUF, TEPI.x + (tanpa ? 0 : 4), legendaY);
      return { bertanda: !tanpa, teks: line ?? { x: 0, y: 0, teks, huruf: HURUF, rata: 'kiri' } };
    },
  };
}
