/** The identity block as rows of words, for documents that set their own lines. */
import { findPerkiraan, type Sop } from '../domain/sop.ts';
import { formatTanggal } from '../domain/tanggal.ts';
import type { SelIdentitas } from '../form/halaman.ts';

export interface Isian {
  readonly bidang: SelIdentitas['bidang'];
  readonly judul: string;
  /** Paragraphs; numbered where there are several. */
  readonly isi: readonly string[];
  /** ISO date, where the value is a whole date. */
  readonly tanggal: string | null;
  /** The words rest on an inference. */
  readonly kira: boolean;
}

export interface IsianIdentitas {
  readonly instansi: Isian;
  readonly unit: Isian;
  /** Right half, from the top; `pengesahan` holds office, name and rank. */
  readonly kanan: readonly Isian[];
  readonly pasangan: readonly (readonly [Isian, Isian | null])[];
}

/** Nothing but what the form's identity pages show, in their order. */
export function isianIdentitas(sop: Sop): IsianIdentitas {
  const { instansi } = sop;
  const guess = instansi.perkiraan?.find(({ bidang, nilai }) => bidang === 'nama' && nilai !== undefined);
  const unknown = instansi.tingkat === 'tidak-disebut';
  const nama = unknown ? (guess?.nilai ?? '') : instansi.nama;
  const date = (key: keyof Sop['tanggal'], judul: string): Isian => {
    const iso = sop.tanggal[key] ?? findPerkiraan(sop, `tanggal.${key}`)?.nilai ?? null;
    const whole = iso !== null && /^\d{4}-\d{2}-\d{2}$/.test(iso);
    return { ...nilai(sop, `tanggal.${key}`, judul, sop.tanggal[key]), tanggal: whole ? iso : null };
  };
  return {
    instansi: { bidang: 'instansi', judul: '', isi: [nama], tanggal: null, kira: unknown && guess !== undefined },
    unit: nilai(sop, 'unit', '', sop.unit ?? null),
    kanan: [
      nilai(sop, 'nomor', 'Nomor SOP', sop.nomor),
      date('pembuatan', 'Tanggal Pembuatan'),
      date('revisi', 'Tanggal Revisi'),
      date('efektif', 'Tanggal Efektif'),
      ...(sop.tanggal.pengesahan === null ? [] : [date('pengesahan', 'Tanggal Pengesahan')]),
      pengesahan(sop),
      nilai(sop, 'nama', 'Nama SOP', sop.judulNaskah?.identitas ?? sop.nama),
    ],
    pasangan: pasangkan(sop),
  };
}

function nilai(sop: Sop, bidang: NonNullable<Isian['bidang']>, judul: string, teks: string | null): Isian {
  const guess = findPerkiraan(sop, bidang);
  const shown = teks ?? guess?.nilai ?? '';
  const words = bidang.startsWith('tanggal.') || (teks === null && guess !== null) ? formatTanggal(shown) : shown;
  return { bidang, judul, isi: words === '' ? [] : [words], tanggal: null, kira: guess !== null };
}

function pengesahan(sop: Sop): Isian {
  const { jabatan = '', nama = '', pangkat = '' } = sop.pengesahan ?? {};
  const kira = findPerkiraan(sop, 'pengesahan') !== null && sop.pengesahan !== null;
  return { bidang: 'pengesahan', judul: 'Disahkan oleh', isi: [jabatan, nama, pangkat], tanggal: null, kira };
}

function pasangkan(sop: Sop): IsianIdentitas['pasangan'] {
  const field = (bidang: Isian['bidang'], judul: string, isi: readonly string[] = []): Isian => ({
    bidang,
    judul,
    isi,
    tanggal: null,
    kira: false,
  });
  const kutipan = sop.dasarHukum.map((item) => item.kutipan);
  const terkait = sop.keterkaitan.map(({ nama }) => nama);
  const definisi = sop.definisi.map(({ arti, istilah }) => `${istilah}: ${arti}`);
  const more = [
    field('tujuan', 'Tujuan', sop.tujuan),
    field('ruangLingkup', 'Ruang Lingkup', sop.ruangLingkup),
    field('definisi', 'Definisi', definisi),
  ].filter(({ isi }) => isi.length > 0);
  return [
    [
      field('dasarHukum', 'Dasar Hukum', kutipan),
      field('kualifikasiPelaksana', 'Kualifikasi Pelaksana', sop.kualifikasiPelaksana),
    ],
    [field('keterkaitan', 'Keterkaitan', terkait), field('peralatan', 'Peralatan/Perlengkapan', sop.peralatan)],
    [
      field('peringatan', 'Peringatan', sop.peringatan),
      field('pencatatan', 'Pencatatan dan Pendataan', sop.pencatatan),
    ],
    ...more.flatMap((item, i) => (i % 2 === 0 ? [[item, more[i + 1] ?? null] as const] : [])),
  ];
}
