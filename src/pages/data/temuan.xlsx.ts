/** The findings as a workbook for auditors: what is in `temuan.csv`, in words. */
import type { APIRoute } from 'astro';
import { teks, type Tabel } from '../../compare/tabel/sel.ts';
import { JENIS, TINGKAT } from '../../components/temuan/kata-temuan.ts';
import { sebutTempat, tempatTemuan } from '../../components/temuan/tempat.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
import { renderXlsx, XLSX_MEDIA } from '../../export/xlsx/xlsx.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { DOKUMEN } from '../../site/saklar.ts';
import { getAturan, getPemeriksaan } from '../../site/temuan.ts';

/** A workbook is made in memory; beyond this the CSV, which is a stream, holds the rest. */
const PALING_BANYAK = 20_000;

export const GET: APIRoute = async () => {
  // Without a body no file is written.
  if (!DOKUMEN) return new Response(null);
  const { sop, tanggal } = await getCatalogue();
  const { temuan } = await getPemeriksaan();
  const aturan = new Map((await getAturan()).map((item) => [item.rule.id, item]));
  const bySop = new Map(sop.map((item) => [item.id, item]));
  const daftar: Tabel = {
    id: 'temuan',
    judul: 'Temuan',
    kolom: ['Instansi', 'SOP', 'Tempat', 'Tingkat', 'Tentang', 'Temuan', 'Tertulis', 'Saran', 'Kode', 'Aturan'].map(
      teks,
    ),
    baris: temuan.slice(0, PALING_BANYAK).map((item) => {
      const satu = bySop.get(item.sopId);
      const { rule, judul } = aturan.get(item.ruleId) ?? {};
      return [
        satu?.instansi.nama ?? null,
        satu?.nama ?? item.sopId,
        satu === undefined ? null : sebutTempat(tempatTemuan(item, satu)),
        TINGKAT[item.severity],
        JENIS[item.jenis],
        item.message,
        item.quote ?? null,
        item.hint ?? null,
        rule?.kode ?? null,
        judul ?? item.ruleId,
      ];
    }),
  };
  const keterangan: Tabel = {
    id: 'keterangan',
    judul: 'Keterangan',
    kolom: [teks('Keterangan')],
    baris: [
      [`Temuan pemeriksaan otomatis terhadap salinan teks ${sop.length} SOP, ${formatTanggal(tanggal)}.`],
      ['Temuan adalah hal yang patut diperiksa pada dokumen aslinya, bukan putusan tentang instansinya.'],
      ['“Tentang salinan kami”: mungkin akibat salinan yang kami terima; tidak menilai instansi.'],
      ...(temuan.length > PALING_BANYAK
        ? [[`Buku kerja ini memuat ${PALING_BANYAK} dari ${temuan.length} temuan; semuanya ada di temuan.csv.`]]
        : []),
    ],
  };
  return new Response(await renderXlsx([daftar, keterangan]), { headers: { 'content-type': XLSX_MEDIA } });
};
