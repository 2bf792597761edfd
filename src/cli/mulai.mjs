/**
 * Where every command starts, in words that any Node understands: `node src/cli/mulai.mjs <file> [words]` runs a TypeScript
 * file of the project. Refuses a Node that cannot, and switches off what Astro would tell its makers.
 */
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TERENDAH = 24;
const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));
/** Marks that Astro and Vite read as part of an address. */
const TANDA_ALAMAT = /[#?%]/;

process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (Number.parseInt(process.versions.node, 10) < TERENDAH) {
  process.stderr.write(
    `Lajur memerlukan Node.js ${TERENDAH} atau lebih baru, sedangkan yang menjalankannya Node.js ${process.versions.node}. ` +
      `Jalankan npm ci agar Node.js ${TERENDAH} ikut terpasang di folder ini, atau pasang sendiri di komputer Anda.\n`,
  );
  process.exitCode = 1;
} else if (TANDA_ALAMAT.test(ROOT)) {
  const [tanda] = TANDA_ALAMAT.exec(ROOT) ?? [];
  process.stderr.write(
    `Folder proyek ini, "${ROOT}", memuat tanda "${tanda}", sehingga situs tidak dapat dibangun di dalamnya. ` +
      'Ganti nama foldernya, lalu ulangi.\n',
  );
  process.exitCode = 1;
} else {
  const [, , file = '', ...words] = process.argv;
  const path = resolve(ROOT, file);
  process.argv = [process.execPath, path, ...words];
  await import(pathToFileURL(path).href);
}
