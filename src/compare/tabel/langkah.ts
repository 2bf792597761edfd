/** Every step with all its columns, and how it is matched. */
import { PERAN } from '../../domain/kosakata.ts';
import { findPerkiraan, type Langkah, type Sop } from '../../domain/sop.ts';
import { langkahUrl } from '../../domain/url.ts';
import type { Comparison, LangkahKolom } from '../comparison.ts';
import { angka, isBatasBawah, lampiran, teks, yaTidak, type NilaiSel, type Tabel } from './sel.ts';

export interface SumberLangkah {
  /** The SOPs of the columns; of one that is not here only what the comparison knows is told. */
  readonly sops?: readonly Sop[];
  /** Path of the site → full address; without it the path stands there. */
  readonly alamat?: (path: string) => string;
}

export function tabelLangkah(comparison: Comparison, { alamat = (path) => path, sops = [] }: SumberLangkah): Tabel {
  return {
    id: 'langkah',
    judul: 'Semua langkah',
    kolom: [
      teks('SOP'),
      angka('Urutan'),
      teks('Nomor tercetak'),
      teks('Kegiatan'),
      teks('Tahap'),
      teks('Pelaksana'),
      teks('Pelaksana diperkirakan'),
      teks('Keyakinan pelaksana'),
      teks('Peserta'),
      teks('Peran'),
      teks('Kelengkapan'),
      teks('Waktu tercetak'),
      { ...angka('Menit'), batas: 'Menit: batas bawah' },
      teks('Menit: batas bawah'),
      teks('Output'),
      teks('Keterangan'),
      teks('Baris padanan'),
      teks('Kekuatan padanan'),
      teks('Pada urutan lain'),
      angka('Baris naskah'),
      ...['Naskah', 'Instansi', 'Id SOP', 'Id langkah', 'Alasan padanan', 'Alamat'].map(lampiran),
    ],
    baris: comparison.kolom.flatMap((kolom) => {
      const sop = sops.find((item) => item.id === kolom.sop);
      const rows = new Map(sop?.langkah.map((item) => [item.id, item]));
      return kolom.langkah.map((own) => [
        kolom.label,
        ...isi(comparison, own, rows.get(own.id), sop),
        ...padanan(comparison, kolom.sop, own.id),
        rows.get(own.id)?.baris ?? null,
        sop?.sumber.naskah ?? null,
        kolom.namaInstansi,
        kolom.sop,
        own.id,
        alasan(comparison, kolom.sop, own.id),
        alamat(langkahUrl(kolom.sop, own.id)),
      ]);
    }),
  };
}

function isi({ tahap }: Comparison, own: LangkahKolom, langkah: Langkah | undefined, sop: Sop | undefined): NilaiSel[] {
  const peserta = [
    ...(langkah?.peserta ?? []).map((id) => sop?.pelaksana.find((item) => item.id === id)?.nama ?? id),
    ...(langkah?.pesertaLuar ?? []),
  ];
  return [
    own.urutan,
    langkah?.nomor ?? null,
    own.kegiatan,
    tahap.find((stage) => stage.id === own.tahap)?.nama ?? own.tahap,
    own.pelaksana,
    yaTidak(own.pelaksanaPerkiraan),
    (langkah && findPerkiraan(langkah, 'pelaksana')?.keyakinan) ?? null,
    joinText(peserta),
    own.peran === null ? null : PERAN[own.peran],
    joinText(langkah?.mutuBaku.kelengkapan ?? []),
    own.waktu,
    own.menit,
    yaTidak(isBatasBawah(own)),
    joinText(langkah?.mutuBaku.output ?? []),
    langkah?.keterangan ?? null,
  ];
}

function padanan({ baris }: Comparison, sop: string, id: string): NilaiSel[] {
  const row = baris.find((item) => item.sel.some((sel) => sel.sop === sop && sel.langkah.includes(id)));
  const sel = row?.sel.find((item) => item.sop === sop);
  return [row?.id ?? null, sel?.kekuatan ?? 'satu SOP saja', yaTidak(sel?.silang.includes(id) === true)];
}

function alasan({ baris }: Comparison, sop: string, id: string): string | null {
  const sel = baris.flatMap((row) => row.sel).find((item) => item.sop === sop && item.langkah.includes(id));
  return joinText(sel?.alasan.map((item) => item.teks) ?? []);
}

const joinText = (items: readonly string[]): string | null => items.join('; ') || null;
