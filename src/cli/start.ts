/** `npm start`: builds the site and serves it. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bangunSitus } from './bangun.ts';
import { jalankanAlat } from './jalankan.ts';
import { createAlat } from './pilihan.ts';
import { PILIHAN_SAJI, sajikan } from './sajikan.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const alat = createAlat({
  pilihan: PILIHAN_SAJI,
  jalankan: async (isi) => {
    const kode = await bangunSitus(ROOT);
    if (kode === 0) await sajikan(join(ROOT, 'dist'), isi);
    return kode;
  },
});

process.exitCode = await jalankanAlat(
  { cara: 'npm start --', guna: 'Membangun situs, lalu menyajikannya di komputer ini.', alat },
  process.argv.slice(2),
);
