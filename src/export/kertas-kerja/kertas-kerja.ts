/** An auditor's working paper as data: what was found, by which criterion, and empty columns for what only the auditor can say. */
import type { Finding } from '../../domain/finding.ts';
import type { Sop } from '../../domain/sop.ts';
import { findPenetapan } from '../../domain/status-peraturan.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
import { createKepala } from './kepala.ts';
import { createKriteria } from './kriteria.ts';
import type { BarisKertas, InputKertas, KertasKerja, TemuanKertas } from './model.ts';

/** The same input gives the same paper. */
export function createKertasKerja(input: InputKertas): KertasKerja {
  const bySop = new Map(input.sops.map((sop) => [sop.id, sop]));
  const rows = (jenis: Finding['jenis'], from: number): BarisKertas[] =>
    input.temuan
      .filter(({ finding }) => finding.jenis === jenis && bySop.has(finding.sopId))
      .map((item, at) => createBaris(item, bySop, input, from + at));
  const temuan = rows('sop', 1);
  const batas = rows('salinan', temuan.length + 1);
  return {
    judul: 'Kertas Kerja Audit',
    lingkup: input.lingkup,
    kepala: createKepala(input, temuan.length, batas.length),
    temuan,
    batas,
    berkas: input.berkas,
    tanggal: input.tanggal,
  };
}

function createBaris(
  { alamat, aturan, baris, finding, pangkal, tempat }: TemuanKertas,
  bySop: ReadonlyMap<string, Sop>,
  { peraturan, tanggal }: InputKertas,
  nomor: number,
): BarisKertas {
  const sop = bySop.get(finding.sopId);
  if (sop === undefined) throw new Error(`No SOP ${finding.sopId}.`);
  const [first, index] = finding.path;
  const id = first === 'langkah' && typeof index === 'number' ? sop.tertulis.langkah[index]?.id : undefined;
  const langkah = sop.langkah.find((item) => item.id === id);
  return {
    nomor,
    sop,
    tempat,
    nomorTercetak: langkah?.nomor ?? null,
    posisi: langkah?.urutan ?? null,
    kondisi: finding.message,
    kutipan: finding.quote === undefined ? null : sayKutipan(finding.quote),
    pangkal,
    sumber: baris === null ? sop.sumber.naskah : `${sop.sumber.naskah} baris ${baris}`,
    alamat,
    aturan: `${aturan.kode} ${aturan.judul}`.trim(),
    kriteria: createKriteria(aturan.dasar, finding, { sop, peraturan, tanggal }),
  };
}

/** Dates of the data have a form of their own, which no SOP prints. */
const sayKutipan = (kutipan: string): string =>
  /^\d{4}-\d{2}(?:-\d{2})?$/.test(kutipan) ? formatTanggal(kutipan) : kutipan;

/** `nomor 065/12/2021 · ditetapkan 11 Januari 2021`; what the SOP does not say is left out. */
export function sebutSop(sop: Sop): string {
  const penetapan = findPenetapan(sop.tanggal);
  return [
    ...(sop.nomor === null ? [] : [`nomor ${sop.nomor}`]),
    ...(penetapan === null ? [] : [`${penetapan.kata} ${formatTanggal(penetapan.tanggal)}`]),
  ].join(' · ');
}
