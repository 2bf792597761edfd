/** No published link rots: renumbering, reordering, renaming and moving keep it, losing it in silence stops the build. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeTautan } from '../../src/cli/tautan.ts';
import { findBelumTerbit } from '../../src/domain/buku-tautan.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { printFindings } from '../../src/report/print.ts';
import { realContent } from '../content.ts';
import { replace, UJI, validFiles, writeFolder, type Files } from './content-folder.ts';

const BUKU = 'content/tautan/dinas-uji.json';
const TERBIT = JSON.stringify(
  {
    versi: 1,
    sop: { uji: { sejak: '2026-11-01', langkah: ['perintah-penyusunan', 'susun-draf', 'periksa-draf'] } },
  },
  null,
  2,
);

async function report(change: (files: Files) => void): Promise<string> {
  const files = validFiles();
  files.set(BUKU, TERBIT);
  change(files);
  const { root, remove } = await writeFolder(files);
  const { findings } = await loadContent(root);
  await remove();
  return printFindings(findings);
}

/** The step with this id, as its lines stand in the file. */
function stepText(files: Files, id: string): string {
  const found = new RegExp(`  - id: ${id}\\n(?:    .*\\n|\\n(?=    ))*`).exec(String(files.get(UJI)));
  if (found === null) throw new Error(`No step ${id}`);
  return found[0];
}

describe('old links keep working', () => {
  const CASES: Readonly<Record<string, (files: Files) => void>> = {
    'nothing changed': () => undefined,
    renumbered: (files) => files.set(UJI, String(files.get(UJI)).replace(/nomor: 2/, 'nomor: 20')),
    reordered: (files) => {
      const first = stepText(files, 'perintah-penyusunan');
      const second = stepText(files, 'susun-draf');
      replace(files, UJI, first, '@1');
      replace(files, UJI, second, first);
      replace(files, UJI, '@1', second);
    },
    'a step renamed with its alias': (files) => {
      replace(files, UJI, '- id: perintah-penyusunan', '- id: perintah\n    alias: [perintah-penyusunan]');
    },
    'the SOP moved with its alias': (files) => {
      files.set(
        'content/sop/dinas-uji/baru.mdx',
        String(files.get(UJI)).replace('sumber:', 'alias: [dinas-uji/uji]\nsumber:'),
      );
      files.delete(UJI);
    },
    'the SOP moved and a step of it renamed': (files) => {
      const text = String(files.get(UJI))
        .replace('sumber:', 'alias: [dinas-uji/uji]\nsumber:')
        .replace('- id: perintah-penyusunan', '- id: perintah\n    alias: [perintah-penyusunan]');
      files.set('content/sop/dinas-uji/baru.mdx', text);
      files.delete(UJI);
    },
    'a step withdrawn': (files) => {
      replace(
        files,
        UJI,
        '- id: perintah-penyusunan',
        '- id: perintah-penyusunan\n    dicabut: { tanggal: 2026-11-20, pengganti: susun-draf }',
      );
    },
  };
  for (const [name, change] of Object.entries(CASES)) {
    test(name, async () => {
      expect(await report(change)).toBe('');
    });
  }
});

describe('a lost link fails and says what to write', () => {
  test('a step deleted without a word', async () => {
    const text = await report((files) => replace(files, UJI, stepText(files, 'perintah-penyusunan'), ''));
    expect(text).toContain('content/sop/dinas-uji/uji.mdx');
    expect(text).toContain('Langkah "perintah-penyusunan" pernah terbit, tetapi sekarang tidak ada di SOP ini.');
    expect(text).toContain('alias: [perintah-penyusunan]');
    expect(text).toContain('dicabut: { tanggal: …, pengganti: … }');
  });

  test('a step renamed without an alias names its likely heir', async () => {
    const text = await report((files) =>
      replace(files, UJI, '- id: perintah-penyusunan', '- id: perintah-penyusunan-draf'),
    );
    expect(text).toContain(
      'Bila langkah "perintah-penyusunan-draf" adalah langkah itu, tulis alias: [perintah-penyusunan] padanya.',
    );
  });

  test('an SOP deleted', async () => {
    const text = await report((files) => {
      files.delete(UJI);
      files.delete('content/sop/dinas-uji/sebelah.mdx');
    });
    expect(text).toContain(BUKU);
    expect(text).toContain('SOP "dinas-uji/uji" pernah terbit, tetapi sekarang tidak ada.');
    expect(text).toContain('status: dicabut');
  });

  test('an SOP moved without an alias names its new file, once, on the line of the ledger', async () => {
    const text = await report((files) => {
      files.set('content/sop/dinas-uji/baru.mdx', String(files.get(UJI)));
      files.delete(UJI);
    });
    expect(text).toMatch(/content\/tautan\/dinas-uji\.json\n {2}4:5 /);
    expect(text).toContain('tulis alias: [dinas-uji/uji] di content/sop/');
    expect(text).toContain('1 masalah');
  });

  test('a ledger written by hand', async () => {
    const text = await report((files) => files.set(BUKU, '{ "versi": 2, "sop": { "uji": { "langkah": ["A B"] } } }'));
    expect(text).toContain('Versi buku tautan ini tidak dikenal.');
    expect(text).toContain('"A B" bukan id yang sah.');
  });

  test('a broken SOP file is not called lost', async () => {
    expect(await report((files) => files.set(UJI, 'x'))).not.toContain('pernah terbit');
  });
});

test('npm run lajur -- tautan only adds, and a second run writes nothing', async () => {
  const files = validFiles();
  files.set(BUKU, TERBIT);
  replace(files, UJI, '- id: perintah-penyusunan', '- id: perintah\n    alias: [perintah-penyusunan]');
  const { root, remove } = await writeFolder(files);
  const first = await writeTautan(root, '2026-11-22');
  const text = await readFile(join(root, BUKU), 'utf8');
  const second = await writeTautan(root, '2026-11-23');
  await remove();
  expect(first).toMatchObject({ ok: true, baru: ['dinas-uji/sebelah', 'dinas-uji/uji#perintah'] });
  expect(JSON.parse(text)).toMatchObject({
    sop: {
      sebelah: { sejak: '2026-11-22' },
      uji: { sejak: '2026-11-01', langkah: ['perintah-penyusunan', 'susun-draf', 'periksa-draf', 'perintah'] },
    },
  });
  expect(second).toEqual({ ok: true, baru: [], berkas: [] });
});

test('every published id is in the ledgers (if not: npm run lajur -- tautan)', async () => {
  const { content } = await realContent();
  const sops = content.sop.map(({ id, data }) => ({ id, langkah: data.langkah }));
  expect(findBelumTerbit(content.tautan, sops)).toEqual([]);
});
