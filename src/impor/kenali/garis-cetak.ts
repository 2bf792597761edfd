/** A table whose rows are lines of print (columns held apart by blanks): lines of one row are joined, by its number. */
import type { Baris, Sel, Tabel } from '../model.ts';
import { isNomorLangkah, isWaktu } from './isi-sel.ts';
import { findKepala, isNomorKolom, listJenisDiBaris } from './kepala.ts';
import { toIsiBaris, toKisi, type Kisi } from './kisi.ts';

/** The same table with whole rows; null when its columns do not hold. */
export function composeGarisCetak(tabel: Tabel): Tabel | null {
  const kisi = toKisi(tabel);
  const kepala = findKepala(kisi);
  const nomor = kepala?.kolom.nomor;
  if (kepala === null || nomor === undefined) return null;
  const baris: Baris[] = tabel.baris.slice(0, kepala.akhir);
  let group: Baris[] = [];
  const close = (): void => {
    if (group.length > 0) baris.push(joinRows(group, tabel.kolom));
    group = [];
  };
  for (let row = kepala.akhir; row < kisi.baris; row += 1) {
    const source = kisi.rowOf(row);
    if (source === undefined) continue;
    const starts = isNomorLangkah(kisi.teks(row, nomor)) && kisi.teks(row, nomor).trim() !== '';
    const head = isNomorKolom(kisi, row) || listJenisDiBaris(kisi, row).length >= 2;
    if (starts || head || isHeading(kisi, row)) close();
    group.push(source);
    if (head) close();
  }
  close();
  const joined: Tabel = { ...tabel, baris };
  return columnsHold(joined, kepala.akhir) ? joined : null;
}

const isHeading = (kisi: Kisi, row: number): boolean => {
  const items = toIsiBaris(kisi, row);
  const [only] = items;
  return items.length === 1 && only !== undefined && /^(?:TAHAP|[A-H]\.|[IVX]+\.)/.test(only.teks);
};

function joinRows(rows: readonly Baris[], kolom: number): Baris {
  const [first] = rows;
  const sel = Array.from({ length: kolom }, (_, index): Sel => {
    const parts = rows.map((row) => row.sel.find((item) => item.kolom === index)?.teks ?? '').filter(Boolean);
    return { teks: parts.join('\n'), kolom: index, lebar: 1, tinggi: 1, posisi: first?.posisi ?? {} };
  });
  return {
    sel,
    posisi: first?.posisi ?? {},
    ...(rows.some((row) => row.halamanBaru) && { halamanBaru: true as const }),
  };
}

/** The rivers were real when most rows have their time in the time column. */
function columnsHold(tabel: Tabel, from: number): boolean {
  const kisi = toKisi(tabel);
  const waktu = findKepala(kisi)?.kolom.waktu;
  if (waktu === undefined) return false;
  const rows = tabel.baris
    .map((_, index) => index)
    .slice(from)
    .filter((row) => toIsiBaris(kisi, row).length >= 4 && listJenisDiBaris(kisi, row).length < 2);
  const good = rows.filter((row) => isWaktu(kisi.teks(row, waktu), true) || kisi.teks(row, waktu) === '');
  return rows.length > 0 && good.length / rows.length >= 0.8;
}
