/** Small pieces several sections share. */
import type { KolomSop, LangkahKolom, Segmen, Tautan } from '../compare/comparison.ts';
import { sebutNomor } from '../compare/perbedaan/kalimat.ts';
import type { Hitungan } from '../compare/ukuran.ts';
import { langkahUrl, peraturanUrl, sopUrl } from '../domain/url.ts';
import { BANYAK, type Konteks } from './konteks.ts';
import { el, type Anak, type Simpul } from './simpul.ts';

export const idBaris = (baris: string): string => `padanan-${baris}`;
export const idTahap = (tahap: string): string => `tahap-${tahap}`;

export function hrefTautan(konteks: Konteks, tautan: Tautan): string {
  switch (tautan.jenis) {
    case 'langkah':
      return konteks.tautan(langkahUrl(tautan.sop, tautan.langkah));
    case 'sop':
      return konteks.tautan(sopUrl(tautan.sop));
    case 'peraturan':
      return konteks.tautan(peraturanUrl(tautan.peraturan));
    case 'baris':
      return `#${idBaris(tautan.baris)}`;
    case 'tahap':
      return `#${idTahap(tautan.tahap)}`;
  }
}

/** A step is named to scripts and tests as well. */
function dataLangkah(tautan: Tautan): Readonly<Record<string, string>> {
  return tautan.jenis === 'langkah' ? { 'data-langkah': tautan.langkah, 'data-sop': tautan.sop } : {};
}

export function segmen(konteks: Konteks, daftar: readonly Segmen[]): readonly Anak[] {
  return daftar.map((item) =>
    item.tautan === null
      ? item.teks
      : el('a', { href: hrefTautan(konteks, item.tautan), ...dataLangkah(item.tautan) }, item.teks),
  );
}

/** The SOP's short name, leading to its page. */
export function namaKolom(konteks: Konteks, kolom: KolomSop): Simpul {
  return el('a', { href: konteks.tautan(sopUrl(kolom.sop)) }, kolom.label);
}

/** The head of a row; of many SOPs the first table leads to each, the others name it. */
export function namaBaris(konteks: Konteks, kolom: KolomSop): Simpul | string {
  return konteks.comparison.kolom.length > BANYAK ? kolom.label : namaKolom(konteks, kolom);
}

/** The step's number, leading to the step; in a page of many SOPs its words stand there alone. */
export function nomorLangkah(konteks: Konteks, sop: string, langkah: LangkahKolom): Simpul {
  const title = konteks.comparison.kolom.length > BANYAK ? null : langkah.ringkas;
  return el('a', { href: konteks.tautan(langkahUrl(sop, langkah.id)), title }, sebutNomor(langkah));
}

/** `3, 4`, every number a link. */
export function nomorSemua(konteks: Konteks, sop: string, daftar: readonly LangkahKolom[]): readonly Anak[] {
  return daftar.flatMap((item, at) => [at > 0 && ', ', nomorLangkah(konteks, sop, item)]);
}

/** A count, and how much of it is inferred. */
export function hitungan(value: Hitungan): readonly Anak[] {
  return [
    value.lengkap ? String(value.jumlah) : value.jumlah === 0 ? 'tidak diketahui' : `≥\u00a0${value.jumlah}`,
    value.perkiraan > 0 && el('small', { class: 'kira' }, `${value.perkiraan} diperkirakan`),
  ];
}

/** A table in a region of its own: it scrolls, the page does not. */
export function bingkai(kelas: string, label: string, ...tabel: readonly Anak[]): Simpul {
  return el('div', { class: `gulir ${kelas}`, role: 'group', 'aria-label': label, tabindex: '0' }, ...tabel);
}

/** Offers a table as a file: with commas, and with semicolons for spreadsheets with Indonesian settings. */
export function unduhTabel(konteks: Konteks, tabel: string, nama: string): readonly Simpul[] {
  const { berkas } = konteks;
  if (berkas === 'tanpa') return [];
  const link = (pemisah: ',' | ';', teks: string): Simpul =>
    el(
      'a',
      {
        href: berkas?.(tabel, pemisah) ?? '#',
        download: true,
        'data-unduh': tabel,
        'data-pemisah': pemisah,
        'aria-label': `${nama}: ${teks}`,
      },
      teks,
    );
  return [
    el(
      'p',
      { class: 'unduh-tabel' },
      'Unduh tabel ini: ',
      link(',', 'CSV'),
      ' atau ',
      link(';', 'CSV titik koma'),
      el('span', { class: 'redup' }, ' (untuk Excel berbahasa Indonesia)'),
    ),
  ];
}
