/** `npm run build`: the build, in a process of its own. */
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buangSisa } from '../integrations/penampung.ts';
import { awasi } from './awasi.ts';
import { jalankanAlat } from './jalankan.ts';
import { createAlat } from './pilihan.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param root folder of the project
 * @returns the exit code: that of the build, or 128 and the number of the signal that ended it
 */
export async function bangunSitus(root: string, ke?: string): Promise<number> {
  const words = [join(root, 'src/cli/mulai.mjs'), 'src/cli/bangun-anak.ts', ...(ke === undefined ? [] : [resolve(ke)])];
  // A larger young generation: half the pages are garbage when they are written.
  const { kode, dibunuh } = await awasi(root, ['--max-semi-space-size=64', ...words]);
  if (dibunuh) {
    buangSisa(join(root, 'node_modules/.astro'));
    process.stderr.write('Pembangunan dihentikan; situs yang lama tidak berubah.\n');
  }
  return kode;
}

const alat = createAlat({
  keterangan: 'Pengaturan lewat variabel lingkungan: lihat src/integrations/README.md.',
  pilihan: { ke: { arti: 'folder situs', nilai: '<folder>', bawaan: 'dist' } },
  jalankan: ({ ke }) => bangunSitus(ROOT, ke),
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await jalankanAlat(
    { cara: 'npm run build --', guna: 'Membangun situs.', alat },
    process.argv.slice(2),
  );
