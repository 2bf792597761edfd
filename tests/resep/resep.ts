/** The recipes of CONTRIBUTING, followed: what is written to which file. */

/** New text of a file; of one that exists, from its text. */
export type Tulis = string | ((text: string) => string);

export interface Resep {
  /** The recipe's heading in CONTRIBUTING. */
  readonly judul: string;
  readonly tulis: Readonly<Record<string, Tulis>>;
}

const sisip =
  (before: string, line: string): Tulis =>
  (text) => {
    if (text.split(before).length !== 2) throw new Error(`“${before}” stands not once.`);
    return text.replace(before, `${line}${before}`);
  };

const ATURAN = `import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'tujuan-kosong',
  kode: 'ID-99',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'contoh untuk resep' }],
  check(sop, report) {
    if (sop.tujuan?.length !== 0) return;
    report({ path: ['tujuan'], message: 'Tujuan ditulis tanpa isi.', hint: 'Tulis tujuannya, atau hapus kuncinya.' });
  },
};
`;

const HALAMAN_ATURAN = `---
kode: ID-99
judul: Tujuan kosong
tingkat: catatan
cakupan: sop
contohSalah: |
  tujuan: []
contohBenar: |
  tujuan:
    - Menjelaskan prosedur
---

## Arti

Tujuan ditulis tanpa isi.

## Dasar

Contoh.

## Contoh salah

Kuncinya ada, isinya tidak.

## Contoh benar

Ada satu butir.

## Cara memperbaiki

Tulis tujuannya.
`;

export const RESEP: readonly Resep[] = [
  {
    judul: 'A field of the identity block',
    tulis: {
      'src/domain/identitas.ts': sisip(
        '  definisi: {',
        `  kodeArsip: {
    label: 'Kode arsip',
    judul: 'Kode Arsip',
    letak: 'tambahan',
    isi: 'teks',
    wajib: false,
    polos: true,
    uraian: 'Kode arsip, bila tercetak.',
    cari: 'isi',
  },
`,
      ),
      'src/pages/panduan.mdx': (text) =>
        text.replace('"tujuan, ruangLingkup, definisi"', '"tujuan, ruangLingkup, kodeArsip, definisi"'),
    },
  },
  {
    judul: 'A rule',
    tulis: {
      'src/audit/aturan/tujuan-kosong.ts': ATURAN,
      'src/audit/registry.ts': (text) =>
        `import { rule as tujuanKosong } from './aturan/tujuan-kosong.ts';\n${text.replace(/(?<=RULES: readonly [^=]*= \[)/, '\n  tujuanKosong,')}`,
      'content/aturan/tujuan-kosong.mdx': HALAMAN_ATURAN,
      'tests/audit/kasus/tujuan-kosong.yaml': '- { nama: absent is not empty, temuan: 0, ubah: {} }\n',
    },
  },
  {
    judul: 'An export format',
    tulis: {
      'src/export/txt.ts': `/** The steps as plain lines. */
import type { ExportFormat } from './format.ts';

export const txt: ExportFormat = {
  id: 'txt',
  label: 'Teks',
  mediaType: 'text/plain; charset=utf-8',
  render: (sop) => sop.langkah.map((langkah) => \`\${langkah.urutan}. \${langkah.kegiatan}\\n\`).join(''),
};
`,
      'src/export/registry.ts': (text) =>
        `import { txt } from './txt.ts';\n${text.replace('[json, csv, mmd]', '[json, csv, mmd, txt]')}`,
    },
  },
  {
    judul: 'A page',
    tulis: {
      'src/pages/bantuan.mdx': `---
layout: ../layouts/Teks.astro
judul: Bantuan
jalur: /bantuan/
uraian: Ke mana bertanya tentang situs ini.
pengantar: Ke mana bertanya.
---

import Tautan from '../components/teks/Tautan.astro';

export const components = { a: Tautan };

Baca [panduan](/panduan/) dahulu.
`,
      'src/navigation/menu.ts': sisip("  { nama: 'Tentang',", "  { nama: 'Bantuan', jalur: '/bantuan/' },\n"),
    },
  },
];
