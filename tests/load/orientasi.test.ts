/** A learning path that names what cannot be taught fails with its line. */
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { printFindings } from '../../src/report/print.ts';
import { replace, UJI, validFiles, writeFolder, type Files } from './content-folder.ts';

const JALUR = 'content/orientasi/uji.mdx';
const TEKS = `---
judul: Jalur uji
untuk: Penguji.
tujuan: [Menguji]
urutan:
  - sop: dinas-uji/uji
  - sop: dinas-uji/uji
    langkah: susun-draf
    pertanyaan:
      - { tanya: Apa?, jawab: Itu. }
---

Pengantar.
`;

async function report(change: (files: Files) => void): Promise<string> {
  const files = validFiles();
  files.set(JALUR, TEKS);
  change(files);
  const { root, remove } = await writeFolder(files);
  const { findings, content } = await loadContent(root);
  await remove();
  const text = printFindings(findings);
  if (text === '') expect(content.orientasi.map(({ id, data }) => [id, data.urutan.length])).toEqual([['uji', 2]]);
  return text;
}

test('a good path is read', async () => {
  expect(await report(() => undefined)).toBe('');
});

describe('refused with its line', () => {
  const CASES: Readonly<Record<string, readonly [(files: Files) => void, string, string]>> = {
    'an unknown step': [
      (files) => replace(files, JALUR, 'susun-draf', 'susun-daftar'),
      '8:14',
      'Langkah "susun-daftar" tidak ada di SOP dinas-uji/uji.',
    ],
    'an unknown SOP': [
      (files) => replace(files, JALUR, 'dinas-uji/uji', 'dinas-uji/ujo'),
      '6:10',
      'SOP "dinas-uji/ujo" tidak ada di katalog.',
    ],
    'a withdrawn step': [
      (files) => {
        replace(files, JALUR, 'susun-draf', 'perintah-penyusunan');
        replace(
          files,
          UJI,
          '- id: perintah-penyusunan',
          '- id: perintah-penyusunan\n    dicabut: { tanggal: 2026-11-20, pengganti: susun-draf }',
        );
      },
      '8:14',
      'Langkah "perintah-penyusunan" di SOP dinas-uji/uji sudah dicabut.',
    ],
    'a former id': [
      (files) => {
        replace(files, JALUR, 'susun-draf', 'perintah-lama');
        replace(files, UJI, '- id: perintah-penyusunan', '- id: perintah-penyusunan\n    alias: [perintah-lama]');
      },
      '8:14',
      'Langkah "perintah-lama" di SOP dinas-uji/uji sudah berganti id.',
    ],
    'an unknown key': [(files) => replace(files, JALUR, 'untuk:', 'utuk:'), '3:1', 'Kunci "utuk" tidak dikenal.'],
    'no steps at all': [
      (files) => files.set(JALUR, TEKS.replace(/urutan:[\s\S]*?\n---/, 'urutan: []\n---')),
      '5:9',
      'Jalur ini tanpa langkah.',
    ],
    'an unknown step in the introduction': [
      (files) => replace(files, JALUR, 'Pengantar.', '<Langkah id="susun-daftar" sop="dinas-uji/uji" />'),
      '13:1',
      'Langkah "susun-daftar" tidak ada di SOP dinas-uji/uji.',
    ],
    'code in the introduction': [(files) => replace(files, JALUR, 'Pengantar.', 'Nilai {1}.'), '13:7', ''],
  };
  test.each(Object.entries(CASES))('%s', async (_, [change, place, message]) => {
    const text = await report(change);
    expect(text).toContain(JALUR);
    expect(text).toContain(`  ${place} `);
    expect(text).toContain(message);
  });
});
