/** A small, valid content folder on disk, to be broken by one change at a time. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderSkeleton } from '../../src/cli/sop-skeleton.ts';

export const UJI = 'content/sop/dinas-uji/uji.mdx';
export const SEBELAH = 'dinas-uji/sebelah';

export type Files = Map<string, string | Uint8Array>;

/** Two SOPs of one agency with their registries: `dinas-uji/uji`, to be changed, and `dinas-uji/sebelah` beside it. */
export function validFiles(): Files {
  const files: Files = new Map();
  for (const slug of ['uji', 'sebelah']) {
    for (const { path, text } of renderSkeleton({
      instansi: 'dinas-uji',
      slug,
      nama: `SOP ${slug}`,
      topik: 'topik-uji',
    })) {
      files.set(`content/${path}`, text);
    }
  }
  files.set(
    'content/tahap.yaml',
    ['perintah', 'penyusunan', 'penandatanganan']
      .map((id) => `- id: ${id}\n  nama: ${id}\n  uraian: Tahap ${id}.\n`)
      .join(''),
  );
  files.set('content/glosarium.yaml', '- istilah: SOP\n  kepanjangan: Standar Operasional Prosedur\n');
  files.set(
    'content/peraturan/permenpanrb-35-2012.yaml',
    'jenis: permenpanrb\nnomor: 35\ntahun: 2012\ntentang: Pedoman\nstatus:\n  nilai: tidak-diketahui\n  diperiksa: 2026-11-22\n',
  );
  return files;
}

/** Writes the files below a new temporary root; call `remove` when done. */
export async function writeFolder(files: Files): Promise<{ root: string; remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'lajur-isi-'));
  for (const [file, text] of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

/** Replaces words that must occur, so that no case silently tests nothing. */
export function replace(files: Files, file: string, from: string, to: string): void {
  const text = files.get(file);
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  files.set(file, text.replace(from, to));
}
