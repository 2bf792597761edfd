/** Sop → PNG for link previews, kept in a cache by content: unchanged SOPs cost nothing in the next build. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Sop } from '../domain/sop.ts';
import { writeCached } from './cache.ts';
import { createPenulis } from './huruf-garis.ts';
import { renderKartu, type Huruf } from './kartu.ts';

export const GAMBAR_FOLDER = 'node_modules/.cache/lajur/gambar';

// Fonts and the hash of the drawing code are the same for every picture of the process.
let huruf: Huruf | null = null;
let code: string | null = null;

/** 1200 × 630, at most 64 colours. Must run at the project root. @param cache folder, or null to draw anew */
export async function drawGambar(sop: Sop, situs: string, cache: string | null = GAMBAR_FOLDER): Promise<Uint8Array> {
  const key = keyOf(sop, situs);
  const file = cache === null ? null : join(cache, `${key}.png`);
  const cached = file === null ? null : await readFile(file).catch(() => null);
  if (cached !== null) return cached;
  huruf ??= { tebal: createPenulis(680), biasa: createPenulis(450) };
  const { default: sharp } = await import('sharp');
  const png = await sharp(Buffer.from(renderKartu(sop, situs, huruf)))
    .png({ palette: true, colours: 64, compressionLevel: 9, effort: 7 })
    .toBuffer();
  if (file !== null) writeCached(file, png);
  return png;
}

/** Everything the picture shows, and the code that draws it. */
function keyOf(sop: Sop, situs: string): string {
  code ??= ['gambar.ts', 'kartu.ts', 'huruf-garis.ts']
    .map((name) => readFileSync(resolve('src/draw', name), 'utf8'))
    .join('\0');
  const shown = [
    situs,
    sop.nama,
    sop.instansi.nama,
    sop.total,
    sop.pelaksana.map(({ id, nama }) => [id, nama]),
    sop.langkah.map(({ id, pelaksana, keputusan }) => [id, pelaksana, keputusan !== null]),
    sop.panah.map(({ dari, ke, balik }) => [dari, ke, balik]),
  ];
  return createHash('sha256').update(code).update(JSON.stringify(shown)).digest('hex');
}
