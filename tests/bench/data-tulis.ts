/** Writes a generated content folder. Stages, terms and the pages of the rules are those of `content/`. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sebutPeraturan } from '../../src/domain/peraturan.ts';
import { realContent, ROOT } from '../content.ts';
import { createIsi } from './data-isi.ts';

/** Written anew: what was in the folder is removed. @returns number of files */
export async function writeIsi(folder: string, jumlah: number, benih: number): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  for (const shared of ['tahap.yaml', 'glosarium.yaml', 'aturan', 'peraturan']) {
    await cp(join(ROOT, 'content', shared), join(folder, shared), { recursive: true });
  }
  const { content } = await realContent();
  const nasional = content.acuan.peraturan
    .filter(({ daerah }) => daerah === undefined)
    .map((item) => ({ id: item.id, kutipan: sebutPeraturan(item) }));
  const folders = new Set<string>();
  let count = 0;
  for (const { jalur, teks } of createIsi(jumlah, benih, nasional)) {
    const file = join(folder, jalur);
    if (!folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    folders.add(dirname(file));
    await writeFile(file, teks);
    count += 1;
  }
  return count;
}
