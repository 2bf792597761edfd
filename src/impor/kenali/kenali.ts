/** A document as the SOPs it holds: identity, titles and step tables found by content. */
import type { Anggaran } from '../anggaran.ts';
import type { Dokumen, Gambar, Potong } from '../model.ts';
import { joinBlok, type Blok } from './blok.ts';
import { readJudul } from '../../bahasa/kantor/judul-sop.ts';
import { readLabel } from './label.ts';
import { splitLajurTunggal } from './lajur-tunggal.ts';
import { cutDokumen, type Bagian } from './potong.ts';

export interface SopMentah {
  /** Everything before its table, since the SOP before. */
  readonly sebelum: readonly Potong[];
  readonly blok: Blok;
  /** What follows its last table and begins no other SOP: signatures, notes. */
  readonly sesudah: readonly Potong[];
  readonly gambar: readonly Gambar[];
}

/** The SOPs of a document in order; empty when it holds no step table. */
export function recogniseSop(dokumen: Dokumen, anggaran: Anggaran): SopMentah[] {
  const bagian = cutDokumen(dokumen.isi, anggaran);
  const sops: { sebelum: Bagian[]; blok: Blok; sesudah: Bagian[] }[] = [];
  let between: Bagian[] = [];
  for (const item of bagian) {
    if (item.jenis === 'sekitar') {
      between.push(item);
      continue;
    }
    const last = sops.at(-1);
    if (last !== undefined && belongsTo(last.blok, item.blok, item.lanjutan, between)) {
      anggaran.spend((last.blok.langkah.length + last.blok.tabel.length) * 2);
      last.blok = joinBlok(last.blok, retable(item.blok, last.blok.tabel.length));
      for (const one of between) last.sesudah.push(one);
    } else {
      const cut = last === undefined ? 0 : findStart(between);
      for (const one of between.slice(0, cut)) last?.sesudah.push(one);
      sops.push({ sebelum: between.slice(cut), blok: item.blok, sesudah: [] });
    }
    between = [];
  }
  for (const one of between) sops.at(-1)?.sesudah.push(one);
  return sops
    .filter((sop) => sop.blok.langkah.length > 0)
    .map(({ sebelum, blok, sesudah }) => ({
      sebelum: potongs(sebelum),
      blok: splitLajurTunggal(blok),
      sesudah: potongs(sesudah),
      gambar: [...sebelum, ...sesudah].flatMap((item) => (item.jenis === 'sekitar' ? item.gambar : [])),
    }));
}

const potongs = (items: readonly Bagian[]): Potong[] =>
  items.flatMap((item) => (item.jenis === 'sekitar' ? [item.potong] : []));

function retable(blok: Blok, by: number): Blok {
  const moved = <
    T extends { readonly tempat?: { readonly tabel: number; readonly awal: number; readonly akhir: number } },
  >(
    item: T,
  ): T => (item.tempat === undefined ? item : { ...item, tempat: { ...item.tempat, tabel: item.tempat.tabel + by } });
  return { ...blok, langkah: blok.langkah.map(moved), ujung: blok.ujung.map(moved) };
}

/** A table that goes on over a page: same lanes, numbers that go on, and no title or identity between. */
function belongsTo(before: Blok, next: Blok, lanjutan: boolean, between: readonly Bagian[]): boolean {
  if (lanjutan) return true;
  if (between.some((item) => item.jenis === 'sekitar' && startsSop(item.potong))) return false;
  const names = (blok: Blok): string => blok.lajur.map((item) => item.nama.toLowerCase().replace(/\W+/g, '')).join('|');
  const last = number(before.langkah.findLast((item) => item.isi.nomor !== undefined)?.isi.nomor);
  const first = number(next.langkah.find((item) => item.isi.nomor !== undefined)?.isi.nomor);
  const goesOn = last === null || first !== 1;
  const restarts = first === 1 && next.bagian.length > 0 && between.length === 0;
  if (first !== null && last !== null && first === last + 1) return true;
  return (names(before) === names(next) || before.lajur.length === next.lajur.length) && (goesOn || restarts);
}

const number = (nomor: string | undefined): number | null => {
  const digits = /\d+/.exec(nomor ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
};

/** Where the next SOP begins in what stands between two tables. */
function findStart(between: readonly Bagian[]): number {
  const at = between.findIndex((item) => item.jenis === 'sekitar' && startsSop(item.potong));
  return at === -1 ? between.length : at;
}

function startsSop(potong: Potong): boolean {
  const texts =
    potong.type === 'paragraf' ? [potong.teks] : potong.baris.flatMap((row) => row.sel.map((sel) => sel.teks));
  return texts.some((teks) => {
    const line = teks.split('\n')[0]?.trim() ?? '';
    const label = readLabel(line);
    return (
      readJudul(line) !== null ||
      /^(?:PEMERINTAH|KEMENTERIAN|STANDAR OPERASIONAL)\b/.test(line) ||
      (label !== null && label.bidang !== 'pengesahan' && label.bidang !== 'lain')
    );
  });
}
