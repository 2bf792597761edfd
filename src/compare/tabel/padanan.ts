/** Tables of what SOPs share: the alignment, documents, and the sentences. */
import type { Comparison, KolomSop, SelPadanan } from '../comparison.ts';
import {
  angka,
  batas,
  isBatasBawah,
  lampiran,
  menit,
  sayLangkah,
  sayNomor,
  sumMenit,
  teks,
  yaTidak,
  type NilaiSel,
  type Tabel,
} from './sel.ts';

export function tabelPadanan({ kolom, baris, tahap }: Comparison): Tabel {
  return {
    id: 'padanan',
    judul: 'Langkah yang sepadan',
    kolom: [
      teks('Baris'),
      teks('Tahap'),
      teks('Kegiatan'),
      teks('Kekuatan padanan'),
      ...kolom.flatMap((item) => [teks(item.label), menit(item.label)]),
      ...kolom.map((item) => batas(item.label)),
    ],
    baris: baris.map((row) => [
      row.id,
      tahap.find((item) => item.id === row.tahap)?.nama ?? row.tahap,
      row.judul,
      row.kekuatan ?? 'satu SOP saja',
      ...kolom.flatMap((item): NilaiSel[] => {
        const sel = row.sel.find((own) => own.sop === item.sop);
        if (sel === undefined) return [null, null];
        if (sel.langkah.length > 0) return [sayLangkah(item, sel.langkah), sumMenit(item, sel.langkah)];
        return [sayTiada(item, sel.tercakup), null];
      }),
      ...kolom.map((item) => {
        const langkah = row.sel.find((own) => own.sop === item.sop)?.langkah ?? [];
        return langkah.length === 0 ? null : yaTidak(isTerbuka(item, langkah));
      }),
    ]),
  };
}

const isTerbuka = ({ langkah }: KolomSop, ids: readonly string[]): boolean =>
  langkah.some((item) => ids.includes(item.id) && isBatasBawah(item));

function sayTiada(kolom: KolomSop, tercakup: SelPadanan['tercakup']): string {
  if (tercakup === null) return 'tidak ada padanan';
  return `tidak ada padanan; tersebut di langkah ${sayLangkah(kolom, [tercakup.langkah])}: “${tercakup.kutipan}”`;
}

export function tabelDokumen({ kolom, dokumen }: Comparison): Tabel {
  return {
    id: 'dokumen',
    judul: 'Dokumen',
    kolom: [
      teks('Dokumen'),
      angka('Jumlah SOP'),
      ...kolom.flatMap((item) => [teks(`${item.label}: kelengkapan`), teks(`${item.label}: output`)]),
      teks('Juga ditulis'),
      ...kolom.map((item) => lampiran(`${item.label}: disebut`)),
    ],
    baris: dokumen.map((row) => [
      row.nama,
      row.jumlah,
      ...kolom.flatMap((item): NilaiSel[] => {
        const sel = row.sel.find((own) => own.sop === item.sop);
        return [sayNomor(item, sel?.masukan ?? []), sayNomor(item, sel?.keluaran ?? [])];
      }),
      row.ejaan.filter((item) => item !== row.nama).join('; ') || null,
      ...kolom.map((item) => row.sel.find((own) => own.sop === item.sop)?.sebutan.join('; ') || null),
    ]),
  };
}

export function tabelPerbedaan({ perbedaan }: Comparison): Tabel {
  return {
    id: 'perbedaan',
    judul: 'Perbedaan',
    kolom: [
      angka('No.'),
      teks('Perbedaan'),
      teks('Berdasarkan perkiraan'),
      ...['Jenis', 'SOP', 'Langkah', 'Baris padanan'].map(lampiran),
    ],
    baris: perbedaan.map((item, place) => [
      place + 1,
      item.segmen.map((part) => part.teks).join(''),
      yaTidak(item.perkiraan),
      item.jenis,
      item.bukti.map(({ sop }) => sop).join('; ') || null,
      item.bukti.flatMap(({ sop, langkah }) => langkah.map((id) => `${sop}#${id}`)).join('; ') || null,
      item.baris.join('; ') || null,
    ]),
  };
}
