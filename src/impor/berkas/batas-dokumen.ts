/** What an adapter has read, before anything is recognised in it: small enough for every later step. */
import { BATAS, formatRibuan, type Anggaran } from '../anggaran.ts';
import type { Dokumen, Gambar, Posisi, Tabel } from '../model.ts';
import { ImporError } from '../tolak.ts';

/** Times later steps walk over every place of a table. */
const WALKS = 4;
/** Shapes and lines are compared with each other. */
const WORK_PER_SHAPE = 5_000;

/** @throws ImporError that names the place and how to split the file */
export function checkDokumen(dokumen: Dokumen, anggaran: Anggaran): void {
  const { nama, isi } = dokumen;
  let alinea = 0;
  let tempat = 0;
  let gambar = 0;
  const draw = (items: readonly Gambar[]): void => {
    gambar += items.length;
    if (gambar > BATAS.gambar) return;
    for (const { bangun, garis } of items) {
      if (bangun.length + garis.length > BATAS.bangun)
        throw new ImporError(
          `${nama}: satu gambar terlalu rumit untuk dibaca. Pisahkan kelompok (ungroup) gambar bagan alir itu, atau hapus gambarnya, lalu coba lagi.`,
        );
      anggaran.spend(WORK_PER_SHAPE * (1 + bangun.length + garis.length));
    }
  };
  for (const potong of isi) {
    if (potong.type === 'paragraf') {
      alinea += 1;
      checkHuruf(nama, potong.teks, potong.posisi, anggaran);
      draw(potong.gambar ?? []);
      continue;
    }
    alinea += potong.baris.length;
    tempat += potong.baris.length * potong.kolom;
    draw(potong.gambar);
    const pesan = describeTabel(potong);
    if (pesan !== null) throw new ImporError(`${nama}: ${pesan} ${SARAN_TABEL}`);
    for (const [at, baris] of potong.baris.entries()) {
      for (const sel of baris.sel) {
        anggaran.spend(WALKS * sel.lebar * Math.min(sel.tinggi, potong.baris.length - at));
        checkHuruf(nama, sel.teks, sel.posisi, anggaran);
      }
    }
  }
  if (tempat > BATAS.tempat)
    throw new ImporError(
      `${nama}: tabel-tabelnya memuat ${formatRibuan(tempat)} sel, paling banyak ${formatRibuan(BATAS.tempat)}. ${SARAN_TABEL}`,
    );
  if (alinea > BATAS.alinea)
    throw new ImporError(
      `${nama}: berkas ini memuat ${formatRibuan(alinea)} alinea dan baris, paling banyak ${formatRibuan(BATAS.alinea)}. Pecah menjadi satu berkas per SOP.`,
    );
  if (gambar > BATAS.gambar)
    throw new ImporError(
      `${nama}: berkas ini memuat ${formatRibuan(gambar)} gambar, paling banyak ${formatRibuan(BATAS.gambar)}. Pecah menjadi satu berkas per SOP.`,
    );
}

export const describeLembar = (nama: string, jumlah: number): string =>
  `${nama}: berkas ini memuat ${formatRibuan(jumlah)} lembar, paling banyak ${BATAS.lembar}. Pecah menjadi beberapa buku kerja.`;

export const SARAN_TABEL = 'Hapus baris dan kolom yang tidak perlu, atau pecah menjadi satu berkas per SOP.';

/** Why a table is too large, without the file's name; null where it is not. */
export function describeTabel({
  baris,
  kolom,
  lembar,
}: {
  readonly baris: { readonly length: number };
  readonly kolom: number;
  readonly lembar?: Tabel['lembar'];
}): string | null {
  if (baris.length <= BATAS.baris && kolom <= BATAS.kolom && baris.length * kolom <= BATAS.tempat) return null;
  const apa = lembar === undefined ? 'satu tabel' : `lembar “${lembar.slice(0, 40)}”`;
  return `${apa} berukuran ${formatRibuan(baris.length)} baris × ${formatRibuan(kolom)} kolom; paling banyak ${formatRibuan(BATAS.baris)} baris, ${BATAS.kolom} kolom, dan ${formatRibuan(BATAS.tempat)} sel.`;
}

/** Long texts are looked at by patterns whose work grows faster than their length. */
export function checkHuruf(nama: string, teks: string, posisi: Posisi, anggaran: Anggaran): void {
  if (teks.length > BATAS.huruf) {
    const place =
      posisi.garis !== undefined
        ? ` (baris ${posisi.garis})`
        : posisi.halaman !== undefined
          ? ` (halaman ${posisi.halaman})`
          : '';
    throw new ImporError(
      `${nama}: satu alinea atau sel${place} memuat ${formatRibuan(teks.length)} huruf, paling banyak ${formatRibuan(BATAS.huruf)}. Berkas ini mungkin bukan SOP, atau akhir barisnya hilang; simpan ulang dari program aslinya.`,
    );
  }
  anggaran.spend(1 + teks.length + (teks.length > LONG ? teks.length ** 2 / 50 : 0));
}

const LONG = 1_000;
