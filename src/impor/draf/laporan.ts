/** The report of an import: what was read, how surely, and every place that needs eyes. */
import { BIDANG_IDENTITAS } from '../../domain/identitas.ts';
import { ATURAN_PERKIRAAN, type Keyakinan } from '../../domain/kosakata.ts';
import { removeNip } from '../berkas/hilangkan-nip.ts';
import type { Dokumen } from '../model.ts';
import type { Draf } from './draf.ts';

/** Markdown. */
export function renderLaporan(dokumen: Dokumen, draf: readonly Draf[], jumlahNip: number): string {
  const lines = [`# Laporan impor ${dokumen.nama}`, ''];
  lines.push(
    `Terbaca sebagai ${dokumen.berkas}; ${draf.length} SOP, ${draf.reduce((sum, item) => sum + item.data.langkah.length, 0)} langkah.`,
  );
  if (jumlahNip > 0) lines.push(`${jumlahNip} NIP ditemukan dan tidak disalin.`);
  for (const pesan of dokumen.catatan) lines.push(`- ${pesan}`);
  for (const item of draf) lines.push('', ...renderSop(item));
  return removeNip(`${lines.join('\n')}\n`).teks;
}

function renderSop({ id, data, identitas, alur, periksa, peraturanBaru, tersisa, topik }: Draf): string[] {
  const count = (keyakinan: Keyakinan): number =>
    alur.langkah.filter((item) =>
      item.perkiraan.some((one) => one.bidang === 'pelaksana' && one.keyakinan === keyakinan),
    ).length;
  const stated = alur.langkah.filter((item) => item.pelaksana !== null && item.asal !== 'kata').length;
  const unknown = alur.langkah.filter((item) => item.pelaksana === null).length;
  const lines = [
    `## ${data.nama}`,
    '',
    `Id: \`${id}\`. Topik: \`${topik}\`. Instansi tercetak: ${identitas.instansi ?? 'tidak ditemukan'}.`,
    '',
    '### Yang terbaca',
    '',
    `- ${data.pelaksana.length} pelaksana: ${data.pelaksana.map((item) => item.nama).join('; ')}.`,
    `- ${data.langkah.length} langkah; pelaksananya: ${stated} dari gambar atau sel, ${count('tinggi')} perkiraan tinggi, ${count('sedang')} sedang, ${count('rendah')} rendah, ${unknown} tidak diketahui.`,
    `- ${data.dasarHukum.length} dasar hukum, ${peraturanBaru.length} di antaranya peraturan baru dengan status tidak diketahui.`,
  ];
  if (identitas.hilang.length > 0)
    lines.push(`- Tidak ada dalam salinan: ${identitas.hilang.map((bidang) => BIDANG_IDENTITAS[bidang]).join(', ')}.`);
  if (identitas.kosong.length > 0)
    lines.push(`- Tercetak tetapi kosong: ${identitas.kosong.map((bidang) => BIDANG_IDENTITAS[bidang]).join(', ')}.`);
  lines.push('', '### Perlu diperiksa', '');
  if (periksa.length === 0) lines.push('Tidak ada yang diragukan.');
  for (const [tempat, items] of Map.groupBy(periksa, (item) => item.tempat)) {
    lines.push(`- ${tempat}: ${[...new Set(items.map((item) => item.pesan))].join(' ')}`);
  }
  if (tersisa.length > 0) {
    lines.push(
      '',
      '### Baris yang tidak dipakai',
      '',
      ...tersisa.slice(0, 40).map((teks) => `- ${teks.replace(/\s+/g, ' ').slice(0, 200)}`),
    );
  }
  const guesses = data.langkah.flatMap((langkah, index) => (langkah.perkiraan ?? []).map((item) => ({ index, item })));
  if (guesses.length > 0) {
    lines.push('', '### Perkiraan', '');
    for (const { index, item } of guesses) {
      const other = (item.alternatif ?? []).map((one) => `${one.nilai} (${one.bobot})`).join(', ');
      lines.push(
        `- langkah ${index + 1}, ${item.bidang}${item.nilai === undefined ? '' : `: ${item.nilai}`} — ${item.keyakinan}, aturan ${item.aturan} (${ATURAN_PERKIRAAN[item.aturan]})${other === '' ? '' : `; lainnya: ${other}`}; bukti: ${item.bukti.map((one) => `“${one.kutipan}”`).join(', ')}`,
      );
    }
  }
  return lines;
}
