/** The table pages: as many rows as a page holds, never a part of one, and the flowchart of just these rows. */
import type { Finding } from '../domain/finding.ts';
import type { Sop } from '../domain/sop.ts';
import { aturAlir, type Alir } from './alir.ts';
import type { BarisTabel, HalamanTabel, Sel } from './halaman.ts';
import { isiBaris, ISI_KOSONG, judulKolom, type KOLOM_TEKS, type IsiBaris } from './isi.ts';
import type { Kaki } from './kaki.ts';
import { buatKepala, type KepalaTabel } from './kepala.ts';
import { TEPI, type Kertas } from './kertas.ts';
import { BANTAL, bagiKolom, ukurBaris, type KolomLebar } from './kolom.ts';
import { taruhHalaman } from './label.ts';
import { patahAlinea, susunBaris } from './teks.ts';
import { urutkan, type Urutan } from './urutan.ts';

const UKURAN_PT = [9, 8.5, 8, 7.5, 7, 6.5];
// Mm of one px of the diagram: symbols of 10 mm, smaller where the columns are narrow.
const SKALA = { terbesar: 0.2, pxPerLajur: 74 };
// Least height of a row with a symbol, and of a connector's row, in px of the diagram.
const TERENDAH = 58;
// A row may fill so much of a page before smaller letters are tried.
const TINGGI = 0.6;

type HalamanSetengah = Omit<HalamanTabel, 'nomor' | 'kaki' | 'legenda'>;

export interface Tabel {
  /** Numbers of pages and pentagons that name them are filled in by {@link nomori}. */
  readonly halaman: readonly HalamanSetengah[];
  /** Rows that no page holds. */
  readonly masalah: readonly Finding[];
}

export function buatTabel(sop: Sop, kertas: Kertas, kaki: Kaki): Tabel {
  const urutan = urutkan(sop);
  const isi = urutan.baris.map(({ langkah }) => (langkah === null ? ISI_KOSONG : isiBaris(sop, langkah)));
  const { kepala, kolom, ruang } = pilihUkuran(sop, urutan, isi, kertas, kaki);
  const skala = Math.min(SKALA.terbesar, kolom.lajur / SKALA.pxPerLajur);
  const ukuran = { lajur: kolom.lajur, skala, tinggi: kolom.tinggi, ruang };
  const halaman: HalamanSetengah[] = [];
  const masalah: Finding[] = [];
  for (let awal = 0; awal < urutan.baris.length;) {
    let akhir = awal;
    for (let used = 0; akhir < urutan.baris.length; akhir++) {
      used += Math.max(TERENDAH * skala, kolom.tinggi[akhir] ?? 0);
      if (used > ruang) break;
    }
    akhir = Math.max(akhir, awal + 1);
    const muat = (end: number): Alir | null => {
      const tried = aturAlir(urutan, awal, end, ukuran);
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
      masalah.push(laporkan(sop, urutan, awal, kertas, kolom.tinggi[awal] ?? 0, ruang));
      awal = akhir;
      continue;
    }
    halaman.push(susunHalaman({ alir, isi, kepala, kertas, kolom, sop, urutan }));
    awal = akhir;
  }
  return { halaman, masalah };
}

// The largest letters with which no word breaks and no row fills a page.
function pilihUkuran(
  sop: Sop,
  urutan: Urutan,
  isi: readonly IsiBaris[],
  kertas: Kertas,
  kaki: Kaki,
): { kolom: KolomLebar; kepala: KepalaTabel; ruang: number } {
  const width = kertas.width - 2 * TEPI.x;
  for (const pt of UKURAN_PT) {
    const kolom = bagiKolom(isi, judulKolom(sop), urutan.lajur.length, width, pt, TERENDAH * SKALA.terbesar);
    const kepala = buatKepala(sop, urutan, kolom);
    const ruang = kaki.y - TEPI.atas - kepala.height;
    const last = pt === UKURAN_PT.at(-1);
    if (last || (kolom.utuh && Math.max(...kolom.tinggi) <= TINGGI * ruang)) return { kolom, kepala, ruang };
  }
  throw new Error('No size of letters to choose from.');
}

interface Bahan {
  readonly sop: Sop;
  readonly urutan: Urutan;
  readonly isi: readonly IsiBaris[];
  readonly alir: Alir;
  readonly kolom: KolomLebar;
  readonly kepala: KepalaTabel;
  readonly kertas: Kertas;
}

function susunHalaman(bahan: Bahan): HalamanSetengah {
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
    baris: alir.baris.map((item, i) => susunBarisTabel(bahan, item, alir.baris[i - 1]?.id, alir.baris[i + 1]?.id)),
    simbol: alir.simbol.map((item) => ({ ...item, pusat: move(item.pusat), nomorSegilima: null })),
    panah: alir.panah.map((item) => ({ ...item, titik: item.titik.map(move) })),
    label: alir.label.map((item) => ({ ...item, kotak: move(item.kotak) })),
  };
}

function susunBarisTabel(
  { isi, kepala, kolom, sop, urutan }: Bahan,
  { height, id, y }: { id: string; y: number; height: number },
  before: string | undefined,
  next: string | undefined,
): BarisTabel {
  const row = urutan.baris.findIndex((item) => item.id === id);
  const langkah = urutan.baris[row]?.langkah ?? null;
  const words = isi[row] ?? ISI_KOSONG;
  const top = TEPI.atas + kepala.height + y;
  const terukur = ukurBaris(words, kolom.huruf);
  const cell = (kolomId: (typeof KOLOM_TEKS)[number]): Sel => {
    const width = kolom.teks[kolomId];
    const x = TEPI.x + kepala.x[kolomId];
    const parts = terukur[kolomId].map((alinea) => ({
      huruf: alinea.huruf,
      lines: patahAlinea(alinea, width - 2 * BANTAL.x),
    }));
    const tall =
      parts.reduce((sum, { huruf, lines }) => sum + lines.length * huruf.line, 0) +
      Math.max(0, parts.length - 1) * BANTAL.alinea;
    const middle = kolomId === 'waktu';
    let at = top + (height - tall) / 2;
    const teks = parts.flatMap(({ huruf, lines }) => {
      const placed = susunBaris(lines, huruf, middle ? x + width / 2 : x + BANTAL.x, at, middle ? 'tengah' : 'kiri');
      at += lines.length * huruf.line + BANTAL.alinea;
      return placed;
    });
    return { kotak: { x, y: top, width, height }, teks };
  };
  const waktu = cell('waktu');
  const open = [
    ...(sambungWaktu(sop, before, id) ? (['atas'] as const) : []),
    ...(sambungWaktu(sop, id, next) ? (['bawah'] as const) : []),
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
        teks: susunBaris(
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
function sambungWaktu({ langkah }: Sop, atas: string | undefined, bawah: string | undefined): boolean {
  const upper = langkah.find(({ id }) => id === atas);
  const lower = langkah.find(({ id }) => id === bawah);
  if (lower?.waktu.jenis !== 'gabung' || upper === undefined) return false;
  return (
    lower.waktu.dengan === upper.id || (upper.waktu.jenis === 'gabung' && upper.waktu.dengan === lower.waktu.dengan)
  );
}

/**
 * Numbers the pentagons in reading order and writes beside each the pages it joins.
 * @param pertama number of the first table page
 */
export function nomori(halaman: readonly HalamanSetengah[], pertama: number): Omit<HalamanTabel, 'kaki' | 'legenda'>[] {
  const nomor = new Map<string, number>();
  const pages = new Map<string, { keluar: number[]; masuk: number[] }>();
  halaman.forEach(({ simbol }, i) => {
    for (const { segilima } of simbol) {
      if (segilima === null) continue;
      if (!nomor.has(segilima.kunci)) nomor.set(segilima.kunci, nomor.size + 1);
      const ends = pages.get(segilima.kunci) ?? { keluar: [], masuk: [] };
      pages.set(segilima.kunci, ends);
      ends[segilima.arah].push(pertama + i);
    }
  });
  return halaman.map((page, i) => {
    const numbered = page.simbol.map((item) => ({
      ...item,
      nomorSegilima: item.segilima === null ? null : (nomor.get(item.segilima.kunci) ?? null),
    }));
    const label = [...page.label];
    const first = page.lajur[0];
    const batas = {
      x: first?.x ?? 0,
      y: page.baris[0]?.y ?? 0,
      width: page.lajur.reduce((sum, lane) => sum + lane.width, 0),
      height: page.baris.reduce((sum, row) => sum + row.height, 0),
    };
    for (const item of numbered) {
      if (item.segilima === null) continue;
      const ends = pages.get(item.segilima.kunci);
      const other = item.segilima.arah === 'keluar' ? ends?.masuk : ends?.keluar;
      const word = [...new Set(other)].join(', ');
      label.push(taruhHalaman(item, word, numbered, page.panah, label, { batas, lajur: page.lajur }));
    }
    return { ...page, nomor: pertama + i, simbol: numbered, label };
  });
}

function laporkan(
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
