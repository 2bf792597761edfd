/**
 * `impor`: drafts of entries from the files offices have. Writes to a folder of its own; `--terapkan` adds the files to
 * `content/` and never overwrites one.
 */
import { SLUG } from '../schema/field.ts';
import { listBerkas } from './impor-daftar.ts';
import { jalankanImpor } from './impor-jalan.ts';
import { createAlat, SalahPerintah } from './pilihan.ts';

export const alat = createAlat({
  sisa: '<berkas atau folder>…',
  keterangan: `Membaca SOP dari DOCX, XLSX, ODT, ODS, PDF berteks, HTML, Markdown, atau teks, lalu menulis draf entri,
naskah, dan laporan ke hasil-impor/. Tidak ada berkas yang ditimpa.`,
  pilihan: {
    instansi: { arti: 'id instansi (tanpa ini: dari kop naskah)', nilai: '<id>' },
    topik: { arti: 'id topik (tanpa ini: dari nama SOP)', nilai: '<id>' },
    keluaran: { arti: 'folder hasil', nilai: '<folder>', bawaan: 'hasil-impor' },
    terapkan: { arti: 'tambahkan draf ke content/ (hanya berkas baru)' },
    tanya: { arti: 'tanyakan hal yang belum jelas satu per satu' },
  },
  jalankan: async ({ instansi, topik, keluaran, terapkan, tanya }, paths) => {
    if (paths.length === 0)
      throw new SalahPerintah(
        'Sebutkan berkas atau folder yang akan dibaca, misalnya: npm run impor -- naskah/sop.docx',
      );
    checkId('--instansi', instansi);
    checkId('--topik', topik);
    const berkas = await listBerkas(paths);
    if (berkas.length === 0)
      throw new Error(
        'Tidak ada berkas yang dapat dibaca di sana. Yang dibaca: DOCX, XLSX, ODT, ODS, PDF, HTML, Markdown, dan teks.',
      );
    const gagal = await jalankanImpor(berkas, {
      akar: process.cwd(),
      keluaran,
      terapkan,
      tanya: tanya && process.stdin.isTTY,
      ...(instansi !== undefined && { instansi }),
      ...(topik !== undefined && { topik }),
    });
    return gagal > 0 ? 1 : 0;
  },
});

function checkId(nama: string, id: string | undefined): void {
  if (id !== undefined && !SLUG.test(id))
    throw new SalahPerintah(`${nama} "${id}" bukan id yang sah. Gunakan huruf kecil, angka, dan tanda hubung tunggal.`);
}
