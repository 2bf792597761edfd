/** What an SOP says in a field of the identity block. */
import { barisIdentitas, BIDANG_POLOS, isPolos, type Bidang, type BidangKhusus } from './identitas.ts';
import type { Sop } from './sop.ts';
import { formatTanggal } from './tanggal.ts';

/** Paragraphs as the form prints them, an item each; none where the SOP says nothing. `pengesahan`: office, name and rank, two of them perhaps empty. */
export function isiBidang(sop: Sop, bidang: Bidang): readonly string[] {
  if (!isPolos(bidang)) return KHUSUS[bidang](sop);
  const value: string | readonly string[] | undefined = sop[bidang];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** The words of plain fields that search finds an SOP by. */
export function isiCari(sop: Sop): readonly string[] {
  return BIDANG_POLOS.filter((bidang) => barisIdentitas(bidang).cari === 'isi').flatMap((bidang) =>
    isiBidang(sop, bidang),
  );
}

const satu = (teks: string | null | undefined): readonly string[] => (teks ? [teks] : []);
const tanggal =
  (jenis: keyof Sop['tanggal']) =>
  (sop: Sop): readonly string[] =>
    satu(sop.tanggal[jenis] && formatTanggal(sop.tanggal[jenis]));

const KHUSUS: Readonly<Record<BidangKhusus, (sop: Sop) => readonly string[]>> = {
  instansi: ({ instansi }) => (instansi.tingkat === 'tidak-disebut' ? [] : [instansi.nama]),
  unit: (sop) => satu(sop.unit),
  nomor: (sop) => satu(sop.nomor),
  'tanggal.pembuatan': tanggal('pembuatan'),
  'tanggal.revisi': tanggal('revisi'),
  'tanggal.efektif': tanggal('efektif'),
  'tanggal.pengesahan': tanggal('pengesahan'),
  tanggal: () => [],
  pengesahan: ({ pengesahan }) =>
    pengesahan === null ? [] : [pengesahan.jabatan, pengesahan.nama ?? '', pengesahan.pangkat ?? ''],
  nama: (sop) => [sop.judulNaskah?.identitas ?? sop.nama],
  dasarHukum: (sop) => sop.dasarHukum.map(({ kutipan }) => kutipan),
  keterkaitan: (sop) => sop.keterkaitan.map(({ nama }) => nama),
  definisi: (sop) => sop.definisi.map(({ arti, istilah }) => `${istilah}: ${arti}`),
};
