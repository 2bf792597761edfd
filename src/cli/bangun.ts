/** `npm run build`: the build in a process of its own, which a signal ends even while it draws. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buangSisa } from '../integrations/penampung.ts';
import { jalankanAlat } from './jalankan.ts';
import { createAlat } from './pilihan.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** After this a build that is busy with one long computation is killed. */
const SABAR_MS = 1200;
const SINYAL = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
/** Marks that Astro and Vite read as part of an address. */
const TANDA_ALAMAT = /[#?%]/;

/**
 * @param root folder of the project
 * @returns the exit code: that of the build, or 128 and the number of the signal that ended it
 */
export async function bangunSitus(root: string, ke?: string): Promise<number> {
  const tanda = TANDA_ALAMAT.exec(root)?.[0];
  if (tanda !== undefined)
    throw new Error(
      `Folder proyek ini, "${root}", memuat tanda "${tanda}", sehingga situs tidak dapat dibangun di dalamnya. Ganti nama foldernya, lalu ulangi.`,
    );
  const words = [join(root, 'src/cli/mulai.mjs'), 'src/cli/bangun-anak.ts', ...(ke === undefined ? [] : [resolve(ke)])];
  // A larger young generation: half the pages are garbage when they are written.
  const child = spawn(process.execPath, ['--max-semi-space-size=64', ...words], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  let sinyal: NodeJS.Signals | null = null;
  let paksa: NodeJS.Timeout | undefined;
  const akhiri = (nama: NodeJS.Signals): void => {
    sinyal = nama;
    child.kill('SIGTERM');
    paksa ??= setTimeout(() => child.kill('SIGKILL'), SABAR_MS);
  };
  for (const nama of SINYAL) process.on(nama, akhiri);
  try {
    const [code, by] = await new Promise<readonly [number | null, NodeJS.Signals | null]>((done, fail) => {
      child.once('error', fail).once('exit', (kode, oleh) => done([kode, oleh]));
    });
    if (by !== null) {
      buangSisa(join(root, 'node_modules/.astro'));
      process.stderr.write('Pembangunan dihentikan; situs yang lama tidak berubah.\n');
    }
    const ended = sinyal ?? by;
    return ended === null ? (code ?? 1) : 128 + constants.signals[ended];
  } finally {
    clearTimeout(paksa);
    for (const nama of SINYAL) process.removeListener(nama, akhiri);
  }
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
