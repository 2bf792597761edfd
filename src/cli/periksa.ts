/** `periksa`: the report of a build without building. Exit code 1 when there is a galat. */
import { loadContent } from '../load/load-content.ts';
import { printFindings } from '../report/print.ts';
import { createAlat } from './pilihan.ts';

export const alat = createAlat({
  keterangan: 'Kode keluar 1 bila ada galat. SOP_ISI=<folder> memeriksa folder isi yang lain.',
  pilihan: {},
  jalankan: async () => {
    const { content, findings } = await loadContent(process.cwd());
    if (findings.length > 0) {
      process.stderr.write(printFindings(findings));
      return findings.some((finding) => finding.severity === 'galat') ? 1 : 0;
    }
    const langkah = content.sop.reduce((sum, sop) => sum + sop.data.langkah.length, 0);
    process.stdout.write(`${content.sop.length} SOP, ${langkah} langkah: tidak ada masalah.\n`);
    return 0;
  },
});
