/** The yardstick: the same SOPs as pages of a plain Starlight site, their diagrams by astro-mermaid in the reader's browser. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderMermaid } from '../../src/diagram/mermaid-text.ts';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { ROOT } from '../content.ts';
import { installPeer, PEER_CONFIG, PEER_CONTENT_CONFIG } from './pembanding.ts';

/** Beside the page of the other bench, under the same packages. */
const SRC = 'src-skala';
export const STARLIGHT_CONFIG = 'astro.skala.config.mjs';
export const STARLIGHT_DIST = 'dist-skala';

/**
 * Writes the site of the content that `SOP_ISI` names; its folder, ready for `astro build`.
 * @param singkirkan takes away what an earlier build left
 */
export async function tulisStarlight(singkirkan: (path: string) => Promise<void>): Promise<string> {
  const { content } = await loadContent(ROOT);
  const index = indexAcuan(content.acuan);
  const folder = await installPeer();
  // A clean build here too.
  for (const kept of [SRC, STARLIGHT_DIST, '.astro', 'node_modules/.astro']) await singkirkan(join(folder, kept));
  const files: Record<string, string> = {
    [STARLIGHT_CONFIG]: PEER_CONFIG.replace(
      'defineConfig({',
      `defineConfig({ srcDir: './${SRC}', outDir: './${STARLIGHT_DIST}',`,
    ),
    [`${SRC}/content.config.ts`]: PEER_CONTENT_CONFIG,
    [`${SRC}/content/docs/index.md`]: '---\ntitle: Pembanding\n---\n',
  };
  for (const { id, data, badan } of content.sop) {
    const prosa = badan.filter((potongan) => typeof potongan === 'string').join('');
    files[`${SRC}/content/docs/sop/${id}.md`] = renderPage(buildSop(id, data, index), prosa);
  }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}

/** What our page shows too: identity, diagram, the table of steps, prose. */
function renderPage(sop: Sop, prosa: string): string {
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [`## ${title}`, '', ...items.map((item) => `- ${item}`), ''];
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const lane = new Map(sop.pelaksana.map(({ id, nama }) => [id, nama]));
  return [
    '---',
    `title: ${JSON.stringify(sop.nama)}`,
    '---',
    '',
    `${sop.instansi.nama} · ${sop.nomor ?? ''}`,
    '',
    '```mermaid',
    renderMermaid(sop).trimEnd(),
    '```',
    '',
    '| No. | Kegiatan | Pelaksana | Kelengkapan | Waktu | Output | Keterangan |',
    '|---|---|---|---|---|---|---|',
    ...sop.langkah.map(({ kegiatan, keterangan, mutuBaku, nomor, pelaksana }) => {
      const { kelengkapan, output, waktu } = mutuBaku;
      const cells = [
        nomor ?? '',
        kegiatan,
        lane.get(pelaksana ?? '') ?? '',
        kelengkapan.join('; '),
        waktu ?? '',
        output.join('; '),
        keterangan ?? '',
      ];
      return `| ${cells.map(cell).join(' | ')} |`;
    }),
    '',
    ...list(
      'Dasar hukum',
      sop.dasarHukum.map(({ kutipan }) => kutipan),
    ),
    ...list('Peralatan', sop.peralatan),
    ...list('Peringatan', sop.peringatan),
    ...list(
      'Keterkaitan',
      sop.keterkaitan.map(({ nama }) => nama),
    ),
    prosa,
  ].join('\n');
}
