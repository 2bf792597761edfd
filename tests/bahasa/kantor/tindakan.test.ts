import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { akar } from '../../../src/bahasa/akar.ts';
import { DAFTAR_TINDAKAN } from '../../../src/bahasa/kantor/daftar-tindakan.ts';
import { akarTindakan, artiTindakan, sebutTindakan } from '../../../src/bahasa/kantor/tindakan.ts';
import { ROOT } from '../../content.ts';

describe('the table of actions', () => {
  const roots = Object.values(DAFTAR_TINDAKAN).flatMap((row) => row.akar.split(' '));

  test('a root stands in one row only, and is what the stemmer makes of it', () => {
    expect(roots.filter((root, at) => roots.indexOf(root) !== at)).toEqual([]);
    expect(roots.filter((root) => akar(root) !== root)).toEqual([]);
  });

  test.each([
    ['meneliti', 'memeriksa', 'periksa'],
    ['mengoreksi', 'memeriksa', 'periksa'],
    ['memaraf', 'memaraf', 'paraf'],
    ['menandatangani', 'menandatangani', 'sah'],
    ['pengesahan', 'menandatangani', 'sah'],
    ['menyetujui', 'menyetujui', 'sah'],
    ['mengetik', 'membuat', 'tulis'],
    ['merumuskan', 'membuat', 'susun'],
    ['menyempurnakan', 'memperbaiki', 'susun'],
    ['mengusulkan', 'meminta', 'mohon'],
    ['meneruskan', 'menyerahkan', 'serah'],
    ['mendistribusikan', 'mengirim', 'serah'],
    ['mengembalikan', 'mengembalikan', 'serah'],
    ['mengagendakan', 'mencatat', 'tulis'],
    ['memfotokopi', 'menggandakan', 'tulis'],
    ['mengarsipkan', 'menyimpan', 'tulis'],
    ['mengunggah', 'mengumumkan', 'tulis'],
    ['memimpin', undefined, 'pimpin'],
    ['mencairkan', undefined, 'bayar'],
  ])('%s: what it does to a document, who usually does it', (word, dokumen, pelaku) => {
    expect(artiTindakan(akar(word))).toMatchObject(dokumen === undefined ? { pelaku } : { dokumen, pelaku });
  });

  test('a root outside the office is no act', () => {
    expect(artiTindakan('surat')).toBeNull();
    expect(artiTindakan('toString')).toBeNull();
  });

  test('roots of a kind', () => {
    expect([...akarTindakan(({ hubungan }) => hubungan === 'undang')]).toEqual(['undang', 'panggil', 'hubung']);
    expect([...akarTindakan(({ dokumen }) => dokumen === 'menandatangani')]).toEqual([
      'tandatangan',
      'sah',
      'teken',
      'ttd',
      'legalisasi',
    ]);
  });

  test('acts that comparison or search joins agree on what they do to a document, where they do anything', () => {
    for (const column of ['padanan', 'cari'] as const) {
      const rows = Object.values(DAFTAR_TINDAKAN).flatMap((row) => (column in row && 'dokumen' in row ? [row] : []));
      const mixed = [...Map.groupBy(rows, (row) => (column in row ? (row as Record<string, string>)[column] : ''))]
        .map(([group, items]) => [group, [...new Set(items.map((item) => item.dokumen))].sort()] as const)
        .filter(([, kinds]) => kinds.length > 1);
      // Read by a person: preparing is completing, what is fixed by decree is signed, what is handed on is sent.
      expect(Object.fromEntries(mixed)).toEqual(
        column === 'padanan'
          ? {
              siap: ['melengkapi', 'membuat'],
              tandatangan: ['menandatangani', 'menyetujui'],
              serah: ['mengembalikan', 'mengirim', 'menyerahkan'],
            }
          : { kirim: ['mengirim', 'menyerahkan'] },
      );
    }
  });

  test('every act of a text, verbs and nouns alike, but no state', () => {
    const named = (teks: string): string[] => sebutTindakan(teks).map((arti) => arti.perbuatan);
    expect(named('Memeriksa dan memaraf draf')).toEqual(['periksa', 'paraf', 'konsep']);
    expect(named('Dokumen yang sah')).toEqual([]);
    expect(named('telah di tanda tangani')).toEqual(['tandatangan']);
  });
});

test('there is one table of verbs: no other source lists five roots of it in one string or pattern', () => {
  const rows = Object.values(DAFTAR_TINDAKAN);
  const groups = new Set<string>(rows.flatMap((row) => ('pelaku' in row ? [row.pelaku] : [])));
  const known = new Set(rows.flatMap((row) => row.akar.split(' ')).filter((root) => !groups.has(root)));
  const src = join(ROOT, 'src');
  const lists = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !BUKAN_TABEL.has(file))
    .flatMap((file) => {
      const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
      const runs = code.match(/[a-z]+(?:(?:[ |]|',\s*'|\s*\n\s+)[a-z]+){4,}/g) ?? [];
      return runs
        .map((run) => [...new Set(run.split(/[^a-z]+/))].filter((word) => known.has(word)))
        .filter((found) => found.length >= 5)
        .map((found) => `${file}: ${found.join(' ')}`);
    });
  expect(lists).toEqual([]);
});

/** The table itself, lists of roots as such, names of papers and of states. */
const BUKAN_TABEL: ReadonlySet<string> = new Set([
  'bahasa/kantor/daftar-tindakan.ts',
  'bahasa/kata-dasar.ts',
  'bahasa/kata-dasar-umum.ts',
  'audit/aturan/kegiatan-tanpa-kata-kerja.ts',
  'audit/aturan/peralatan-berisi-dokumen.ts',
  'compare/dokumen.ts',
  'impor/kenali/kelompok-label.ts',
  'bahasa/kantor/syarat.ts',
]);
