/** `sajikan`: the built site on this computer, or on its network when that is asked for. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAlat, type IsiPilihan } from './pilihan.ts';
import { readPorta } from './porta.ts';
import { serve } from './serve.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const PILIHAN_SAJI = {
  porta: { arti: 'porta pertama yang dicoba (tanpa ini: PORT, lalu 4321)', nilai: '<angka>' },
} as const;

/** Says the address, and goes on until the process ends. */
export async function sajikan(folder: string, { porta }: IsiPilihan<typeof PILIHAN_SAJI>): Promise<void> {
  const { url } = await serve(folder, readPorta(porta ?? process.env['PORT'] ?? '4321'), (line) => console.log(line));
  console.log(`Lajur siap di ${url} (Ctrl+C untuk berhenti)`);
}

export const alat = createAlat({
  keterangan: 'Situsnya dibangun oleh npm run build; npm start membangun lalu menyajikan.',
  pilihan: PILIHAN_SAJI,
  jalankan: async (isi) => {
    await sajikan(join(ROOT, 'dist'), isi);
    return 0;
  },
});
