/** Every lane name of the labelled sets: the catalogue, the three sets of cases, the goldens of the importer. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { realContent, ROOT } from '../../content.ts';

export async function listNamaLajur(): Promise<readonly string[]> {
  const { content } = await realContent();
  const read = (dir: string): string[] =>
    readdirSync(join(ROOT, 'tests/impor', dir)).map((file) =>
      readFileSync(join(ROOT, 'tests/impor', dir, file), 'utf8'),
    );
  const kasus = ['alur/kasus', 'alur/kasus-akhir', 'alur/kasus-uji'].flatMap(read).flatMap((text) => {
    const { kolom } = parse(text) as { readonly kolom: Readonly<Record<string, string>> };
    return Object.values(kolom);
  });
  const emas = read('naskah/emas').flatMap((text) =>
    [...text.matchAll(/^pelaksana: (.*)$/gm)].flatMap(([, line = '']) => line.split(' ¶ ')),
  );
  const katalog = content.sop.flatMap(({ data }) => data.pelaksana.map(({ nama }) => nama));
  return [...new Set([...katalog, ...kasus, ...emas])].sort();
}
