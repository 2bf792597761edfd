/** The table pages: as many rows as a page holds, never a part of one, and the flowchart of just these rows. */
import type { Finding } from '../domain/finding.ts';
import type { Sop } from '../domain/sop.ts';
import { BARIS_TERENDAH, type Alir, type PengaturAlir } from './alir.ts';
import type { HalamanSetengah } from './halaman.ts';
import { toIsiBaris, ISI_KOSONG, judulKolom, type IsiBaris } from './isi.ts';
import type { Kaki } from './kaki.ts';
import { buildKepala, type KepalaTabel } from './kepala.ts';
import { TEPI, type Kertas } from './kertas.ts';
import { divideKolom, type KolomLebar } from './kolom.ts';
import { composeHalaman } from './lembar-tabel.ts';
import type { Urutan } from './urutan.ts';

const UKURAN_PT = [9, 8.5, 8, 7.5, 7, 6.5];
// Mm of one px of the diagram: symbols of 10 mm, smaller where the columns are narrow.
const SKALA = { terbesar: 0.2, pxPerLajur: 74 };
// A row may fill so much of a page before smaller letters are tried.
const TINGGI = 0.6;

export interface Tabel {
  /** Numbers of pages and pentagons that name them are filled in by `nomor-segilima.ts`. */
  readonly halaman: readonly HalamanSetengah[];
  /** Rows that no page holds. */
  readonly masalah: readonly Finding[];
}

export function buildTabel(sop: Sop, kertas: Kertas, kaki: Kaki, { atur, urutan }: PengaturAlir): Tabel {
  const isi = urutan.baris.map(({ langkah }) => (langkah === null ? ISI_KOSONG : toIsiBaris(sop, langkah)));
  const { kepala, kolom, ruang } = pickUkuran(sop, urutan, isi, kertas, kaki);
  const lajurPx = Math.max(SKALA.pxPerLajur, kolom.lajur / SKALA.terbesar);
  const skala = kolom.lajur / lajurPx;
  const ukuran = { lajur: kolom.lajur, lajurPx, skala, tinggi: kolom.tinggi, ruang };
  const halaman: HalamanSetengah[] = [];
  const masalah: Finding[] = [];
  for (let awal = 0; awal < urutan.baris.length;) {
    let akhir = awal;
    for (let used = 0; akhir < urutan.baris.length; akhir++) {
      used += Math.max(BARIS_TERENDAH * skala, kolom.tinggi[akhir] ?? 0);
      if (used > ruang) break;
    }
    akhir = Math.max(akhir, awal + 1);
    const muat = (end: number): Alir | null => {
      const tried = atur(awal, end, ukuran);
      return tried !== null && tried.height <= ruang + 1e-6 ? tried : null;
    };
    let alir = muat(akhir);
    if (alir === null) {
      // Arrows need room too: half as many rows at a time, since every try is a new drawing.
      let [enough, tooMany] = [awal, akhir];
      while (tooMany - enough > 1) {
        const middle = Math.max(enough + 1, tooMany - enough > 4 ? (enough + tooMany) >> 1 : tooMany - 1);
        const tried = muat(middle);
        if (tried === null) tooMany = middle;
        else [enough, alir] = [middle, tried];
      }
      akhir = Math.max(enough, awal + 1);
    }
    if (alir === null) {
      masalah.push(reportMasalah(sop, urutan, awal, kertas, kolom.tinggi[awal] ?? 0, ruang));
      awal = akhir;
      continue;
    }
    halaman.push(composeHalaman({ alir, isi, kepala, kertas, kolom, sop, urutan }));
    awal = akhir;
  }
  return { halaman, masalah };
}

// The largest letters with which no word breaks and no row fills a page.
function pickUkuran(
  sop: Sop,
  urutan: Urutan,
  isi: readonly IsiBaris[],
  kertas: Kertas,
  kaki: Kaki,
): { kolom: KolomLebar; kepala: KepalaTabel; ruang: number } {
  const width = kertas.width - 2 * TEPI.x;
  for (const pt of UKURAN_PT) {
    const kolom = divideKolom(isi, judulKolom(sop), urutan.lajur.length, width, pt, BARIS_TERENDAH * SKALA.terbesar);
    const kepala = buildKepala(sop, urutan, kolom);
    const ruang = kaki.y - TEPI.atas - kepala.height;
    const last = pt === UKURAN_PT.at(-1);
    if (last || (kolom.utuh && Math.max(...kolom.tinggi) <= TINGGI * ruang)) return { kolom, kepala, ruang };
  }
  throw new Error('No size of letters to choose from.');
}

function reportMasalah(
  { id, langkah: list }: Sop,
  urutan: Urutan,
  row: number,
  kertas: Kertas,
  tinggi: number,
  ruang: number,
): Finding {
  const panah = tinggi < 0.8 * ruang;
  const langkah = urutan.baris[row]?.langkah ?? list[0];
  const why = panah
    ? 'lebih banyak panah bertemu pada simbolnya daripada yang dapat digambar'
    : 'barisnya lebih tinggi daripada satu halaman';
  return {
    ruleId: 'formulir',
    severity: 'peringatan',
    jenis: 'sop',
    sopId: id,
    path: ['langkah', (langkah?.urutan ?? 1) - 1, panah ? 'keputusan' : 'kegiatan'],
    message: `Langkah "${langkah?.ringkas ?? ''}" tidak muat pada formulir ${kertas.nama}: ${why}.`,
    hint: 'Pecah langkah ini menjadi beberapa langkah.',
  };
}
