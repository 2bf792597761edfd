/**
 * `/pekerja.js`, the service worker. Bundles have addresses that change with them; a worker must keep its own and reaches
 * no further than its folder, so it is written out here from the sources of its functions.
 */
import type { APIRoute } from 'astro';
import { ALAT } from '../browser/luring/alat.ts';
import { runPekerja } from '../browser/luring/pekerja.ts';
import { retirePekerja } from '../browser/luring/pensiun.ts';
import { getCatalogue } from '../site/catalogue.ts';
import { LURING } from '../site/saklar.ts';

export const GET: APIRoute = async () => {
  const { tanggal } = await getCatalogue();
  const alat = Object.entries(ALAT).map(
    ([nama, isi]) => `${nama}: ${typeof isi === 'string' ? JSON.stringify(isi) : String(isi)}`,
  );
  const inti = `(${String(runPekerja)})(self, VERSI, {\n${alat.join(',\n')}\n});`;
  const versi = `${tanggal}-${await cap(inti)}`;
  const text = LURING ? `const VERSI = ${JSON.stringify(versi)};\n${inti}\n` : `(${String(retirePekerja)})(self);\n`;
  return new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};

async function cap(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
