import { expect, test } from 'vitest';
import { renderSkeleton } from '../../src/cli/sop-skeleton.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { printFindings } from '../../src/report/print.ts';
import { validFiles, writeFolder } from '../load/content-folder.ts';

test.each(['Penerbitan KTP', "Izin: 'baru' # dua", '"Kutip" \\ & <b>', '123', '- strip'])(
  'a skeleton named %s is valid as it stands',
  async (nama) => {
    const files = validFiles();
    for (const { path, text } of renderSkeleton({ instansi: 'dinas-lain', slug: 'baru', nama, topik: 'topik-lain' })) {
      files.set(`content/${path}`, text);
    }
    const { root, remove } = await writeFolder(files);
    const { content, findings } = await loadContent(root);
    await remove();
    expect(printFindings(findings)).toBe('');
    expect(content.sop.find(({ id }) => id === 'dinas-lain/baru')?.data.nama).toBe(nama);
  },
);
