/** A document in order: what is around the step tables, and the step tables; a sheet that holds both is cut. */
import { findTabelTerlipat } from '../lipatan/tabel-terlipat.ts';
import { findTabelTegak } from '../lipatan/tabel-tegak.ts';
import type { Anggaran } from '../anggaran.ts';
import type { Gambar, Paragraf, Potong, Tabel } from '../model.ts';
import { toBlok, type Blok } from './blok.ts';
import { composeGarisCetak } from './garis-cetak.ts';
import { isNomorLangkah, isWaktu } from './isi-sel.ts';
import { readJudul } from '../../bahasa/kantor/judul-sop.ts';
import { findKepala, type Kepala } from './kepala.ts';
import { toIsiBaris, toKisi, type Kisi } from './kisi.ts';
import { readLabel } from './label.ts';
import { shiftGambar } from '../berkas/gambar/gambar.ts';
import { createKisi } from '../berkas/gambar/kisi.ts';
import { alignKisi } from './samakan-kisi.ts';

export type Bagian =
  | { readonly jenis: 'sekitar'; readonly potong: Potong; readonly gambar: readonly Gambar[] }
  /** `lanjutan`: a table without a head, read with the head before it. */
  | { readonly jenis: 'blok'; readonly blok: Blok; readonly lanjutan: boolean };

export function cutDokumen(isi: readonly Potong[], anggaran: Anggaran): Bagian[] {
  const bagian: Bagian[] = [];
  let running: Paragraf[] = [];
  let last: { readonly kepala: Kepala; readonly tabel: Tabel } | null = null;
  const flush = (): void => {
    for (const item of readRunning(running, anggaran)) bagian.push(item);
    running = [];
  };
  for (const potong of isi) {
    if (potong.type === 'paragraf') {
      running.push(potong);
      continue;
    }
    const whole = potong.garisCetak === true ? composeGarisCetak(potong) : potong;
    if (whole === null) {
      for (const line of toLines(potong)) running.push(line);
      continue;
    }
    flush();
    for (const part of cutTable(whole)) {
      const kisi = toKisi(part);
      const kepala = findKepala(kisi);
      if (kepala !== null) {
        if (kepala.awal > 0) bagian.push(around(sliceRows(part, 0, kepala.awal)));
        bagian.push({ jenis: 'blok', blok: toBlok(kisi, kepala, kepala.akhir, 0), lanjutan: false });
        last = { kepala, tabel: part };
        continue;
      }
      const regrid = last === null ? null : alignKisi(part, last.tabel);
      const further = [kisi, ...(regrid === null ? [] : [toKisi(regrid)])].find(
        (item) => last !== null && goesOn(item, last.kepala, bagian),
      );
      if (last !== null && further !== undefined) {
        bagian.push({ jenis: 'blok', blok: toBlok(further, last.kepala, 0, 0), lanjutan: true });
      } else bagian.push(around(part));
    }
  }
  flush();
  return bagian;
}

const around = (potong: Potong): Bagian => ({ jenis: 'sekitar', potong, gambar: potong.gambar ?? [] });

/** Running lines may hold a table whose columns are gone. */
function readRunning(lines: readonly Paragraf[], anggaran: Anggaran): Bagian[] {
  const bagian: Bagian[] = [];
  let from = 0;
  let upright = findTabelTegak(lines, 0);
  for (;;) {
    const folded = findTabelTerlipat(lines, from, anggaran);
    if (upright !== null && upright.awal < from) upright = findTabelTegak(lines, from);
    const found = folded === null || (upright !== null && upright.awal <= folded.awal) ? upright : folded;
    for (const line of lines.slice(from, found?.awal ?? lines.length)) bagian.push(around(line));
    if (found === null) return bagian;
    bagian.push({ jenis: 'blok', blok: found.blok, lanjutan: false });
    from = found.akhir;
  }
}

/** The lines of a table whose columns did not hold, gaps kept wide. */
function toLines(tabel: Tabel): Paragraf[] {
  return tabel.baris.map((baris) => ({
    type: 'paragraf',
    teks: baris.sel
      .map((sel) => sel.teks)
      .filter(Boolean)
      .join('    '),
    posisi: baris.posisi,
  }));
}

/** Cuts a table before the title or identity rows that stand above a further head. */
function cutTable(tabel: Tabel): Tabel[] {
  const kisi = toKisi(tabel);
  const cuts: number[] = [];
  let from = 0;
  for (;;) {
    const kepala = findKepala(kisi, from);
    if (kepala === null) break;
    if (kepala.awal > 0 && from > 0) {
      let start = kepala.awal;
      while (start > from && !isStep(kisi, start - 1)) start -= 1;
      const named = Array.from({ length: kepala.awal - start }, (_, index) => start + index).some((row) =>
        isTitleRow(kisi, row),
      );
      const anew = firstNumber(kisi, kepala.akhir) === 1 && !sameAsBefore(kisi, kepala);
      if (named || anew) cuts.push(start);
    }
    from = kepala.akhir;
  }
  return [0, ...cuts].map((start, index) => sliceRows(tabel, start, cuts[index] ?? tabel.baris.length));
}

const isStep = (kisi: Kisi, row: number): boolean => {
  const items = toIsiBaris(kisi, row);
  return items.length >= 3 && (isNomorLangkah(items[0]?.teks ?? '') || items.some((item) => isWaktu(item.teks)));
};

const isTitleRow = (kisi: Kisi, row: number): boolean =>
  toIsiBaris(kisi, row).some(
    (item) => readJudul(item.teks.split('\n')[0] ?? '') !== null || readLabel(item.teks.split('\n')[0] ?? '') !== null,
  );

function firstNumber(kisi: Kisi, from: number): number | null {
  for (let row = from; row < Math.min(kisi.baris, from + 4); row += 1) {
    const match = /^\W*(\d{1,3})\b/.exec(toIsiBaris(kisi, row)[0]?.teks ?? '');
    if (match !== null) return Number(match[1]);
  }
  return null;
}

/** A head that repeats on the next page of a table whose phases count anew. */
function sameAsBefore(kisi: Kisi, kepala: Kepala): boolean {
  const names = (of: Kepala | null): string | undefined => of?.lajur.map((item) => item.nama).join();
  return names(findKepala(kisi)) === names(kepala);
}

function sliceRows(tabel: Tabel, from: number, to: number): Tabel {
  if (from === 0 && to === tabel.baris.length) return tabel;
  return {
    ...tabel,
    baris: tabel.baris.slice(from, to),
    gambar: tabel.gambar
      .filter((item) => item.jangkar === undefined || (item.jangkar.baris >= from && item.jangkar.baris < to))
      .map((item) => shiftGambar(item, -(createKisi(tabel).y[from] ?? 0), -from)),
    ...(tabel.pangkal && { pangkal: { ...tabel.pangkal, baris: tabel.pangkal.baris + from } }),
  };
}

/** A table without a head goes on with the one before: as many columns, numbers or times where that one has them. */
function goesOn(kisi: Kisi, kepala: Kepala, before: readonly Bagian[]): boolean {
  const last = before.findLastIndex((item) => item.jenis === 'blok');
  const between = before.slice(last + 1);
  const quiet = between.every(
    (item) => item.jenis === 'sekitar' && item.potong.type === 'paragraf' && item.potong.teks.length < 40,
  );
  const widest = Math.max(kepala.kolom.waktu ?? 0, kepala.kolom.output ?? 0, kepala.kolom.kegiatan ?? 0);
  if (last === -1 || !quiet || kisi.kolom <= widest) return false;
  const rows = Array.from({ length: kisi.baris }, (_, row) => row).filter((row) => toIsiBaris(kisi, row).length >= 3);
  const hits = rows.filter(
    (row) => kepala.kolom.waktu !== undefined && isWaktu(kisi.teks(row, kepala.kolom.waktu), true),
  );
  return rows.length > 0 && hits.length >= rows.length / 2;
}
