/** `sajikan`: the built site on this computer, or on its network when that is asked for. */
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAlat, type IsiPilihan } from './pilihan.ts';
import { readPorta } from './porta.ts';
import { serve } from './serve.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const PILIHAN_SAJI = {
  porta: { arti: 'porta pertama yang dicoba (tanpa ini: PORT, lalu 4321)', nilai: '<angka>' },
  host: { arti: 'buka juga bagi komputer lain di jaringan' },
} as const;

/** Says the address, and goes on until the process ends. */
export async function sajikan(folder: string, { porta, host }: IsiPilihan<typeof PILIHAN_SAJI>): Promise<void> {
  const first = readPorta(porta ?? process.env['PORT'] ?? '4321');
  const { url } = await serve(folder, first, (line) => console.log(line), host ? '0.0.0.0' : undefined);
  console.log(`Lajur siap di ${url} (Ctrl+C untuk berhenti)`);
  if (host) console.log(sebutJaringan(url));
}

function sebutJaringan(url: string): string {
  const alamat = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => url.replace('127.0.0.1', address));
  if (alamat.length === 0) return 'Komputer ini tidak terhubung ke jaringan.';
  return `Siapa pun di jaringan yang sama dapat membukanya di ${alamat.join(' atau ')}`;
}

export const alat = createAlat({
  keterangan: 'Situsnya dibangun oleh npm run build; npm start membangun lalu menyajikan.',
  pilihan: PILIHAN_SAJI,
  jalankan: async (isi) => {
    await sajikan(join(ROOT, 'dist'), isi);
    return 0;
  },
});
