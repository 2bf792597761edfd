/**
 * `npm run impor -- <files or folder>`: drafts of entries from the files offices have. Writes to a folder of its own;
 * `--terapkan` adds the files to `content/` and never overwrites one.
 */
import { SLUG } from '../schema/field.ts';
import { listBerkas } from './impor-daftar.ts';
import { jalankanImpor } from './impor-jalan.ts';
import { bacaPilihan } from './pilihan.ts';

const HELP = `npm run impor -- <berkas atau folder>… [pilihan]

Membaca SOP dari DOCX, XLSX, ODT, ODS, PDF berteks, HTML, Markdown, atau teks, lalu menulis draf entri,
naskah, dan laporan ke hasil-impor/. Tidak ada berkas yang ditimpa.

  --instansi <id>   id instansi (tanpa ini: dari kop naskah)
  --topik <id>      id topik (tanpa ini: dari nama SOP)
  --keluaran <dir>  folder hasil, selain hasil-impor
  --terapkan        tambahkan draf ke content/ (hanya berkas baru)
  --tanya           tanyakan hal yang belum jelas satu per satu
`;

const { values, positionals } = bacaPilihan(
  {
    allowPositionals: true,
    options: {
      instansi: { type: 'string' },
      topik: { type: 'string' },
      keluaran: { type: 'string', default: 'hasil-impor' },
      terapkan: { type: 'boolean', default: false },
      tanya: { type: 'boolean', default: false },
    },
  },
  HELP,
);

if (positionals.length === 0) {
  process.stdout.write(HELP);
  process.exitCode = 1;
} else {
  try {
    for (const [name, id] of [
      ['--instansi', values.instansi],
      ['--topik', values.topik],
    ] as const) {
      if (id !== undefined && !SLUG.test(id))
        throw new Error(`${name} "${id}" bukan id yang sah. Gunakan huruf kecil, angka, dan tanda hubung tunggal.`);
    }
    const berkas = await listBerkas(positionals);
    if (berkas.length === 0)
      throw new Error(
        'Tidak ada berkas yang dapat dibaca di sana. Yang dibaca: DOCX, XLSX, ODT, ODS, PDF, HTML, Markdown, dan teks.',
      );
    const gagal = await jalankanImpor(berkas, {
      akar: process.cwd(),
      keluaran: values.keluaran,
      terapkan: values.terapkan,
      tanya: values.tanya && process.stdin.isTTY,
      ...(values.instansi !== undefined && { instansi: values.instansi }),
      ...(values.topik !== undefined && { topik: values.topik }),
    });
    if (gagal > 0) process.exitCode = 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
