/** Texts of other kinds of offices, as copies give them, against what a person reads in them (`naskah/emas/`). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bacaSebagaiEmas } from './emas.ts';

const FOLDER = join(import.meta.dirname, 'naskah');
const files = readdirSync(FOLDER).filter((file) => /\.(?:txt|md)$/.test(file));
/** Copies whose columns are gone: a cell may be wrong there, but never without a mark. */
const TANPA_KOLOM = new Set(['pengaduan-lingkungan.txt']);

describe('what a person reads in a text is what the import reads', () => {
  test.each(files)('%s', async (file) => {
    const emas = readFileSync(join(FOLDER, 'emas', file.replace(/\.[a-z]+$/, '.txt')), 'utf8');
    const { teks, bertanda } = await bacaSebagaiEmas(file, readFileSync(join(FOLDER, file)));
    if (!TANPA_KOLOM.has(file)) {
      expect(teks).toBe(emas);
      return;
    }
    const known = new Set(emas.split('\n'));
    const wrong = teks.split('\n').filter((line) => !known.has(line));
    expect(wrong.filter((line) => !bertanda.has(line))).toEqual([]);
    expect(wrong.length).toBeLessThanOrEqual(known.size / 3);
  });
});

test('every golden has its text', () => {
  expect(readdirSync(join(FOLDER, 'emas')).sort()).toEqual(
    files.map((file) => file.replace(/\.[a-z]+$/, '.txt')).sort(),
  );
});
