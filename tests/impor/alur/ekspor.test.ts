import { describe, expect, test } from 'vitest';
import { buildSop, indexAcuan } from '../../../src/domain/build-sop.ts';
import type { SopFrontmatter } from '../../../src/domain/frontmatter.ts';
import { renderDocx } from '../../../src/export/docx/docx.ts';
import { renderXlsxFormulir } from '../../../src/export/xlsx/formulir.ts';
import { readAlur } from '../../../src/impor/alur/alur.ts';
import type { SopTerbaca, Tabel } from '../../../src/impor/model.ts';
import { realContent } from '../../content.ts';
import { bukaDocx, bukaXlsx } from './buka.ts';
import { bahanEntri } from './ketepatan.ts';

const { content } = await realContent();
const index = indexAcuan(content.acuan);
const KONTEKS = { alamat: 'https://contoh.go.id/sop/', tanggal: '2026-11-22' };

/** The entry as recognised in its own export: rows of steps by their words, or one by one under the head of a sheet. */
function terbaca(id: string, data: SopFrontmatter, tabel: readonly Tabel[]): SopTerbaca {
  const bahan = bahanEntri(data);
  const rows = tabel.flatMap(({ baris }, at) =>
    baris.map(({ sel }, row) => ({ at, row, kata: sel.map(({ teks }) => teks) })),
  );
  let last = 1;
  return {
    ...bahan,
    id,
    pelaksana: bahan.pelaksana.map((item, at) => ({ ...item, kolom: { awal: 2 + at, lebar: 1 } })),
    langkah: bahan.langkah.map((item) => {
      const found = rows.findIndex(
        ({ kata }, at) => at > last && kata.some((teks) => teks.includes(item.kegiatan.slice(0, 30))),
      );
      last = found < 0 ? last + 1 : found;
      const { at = 0, row = 0 } = rows[last] ?? {};
      return { ...item, tempat: { tabel: at, awal: row, akhir: row } };
    }),
    ujung: [],
    tabel,
    gambar: [],
  };
}

describe.each(content.sop.map(({ id, data }) => ({ id, data })))('$id, exported and read back', ({ id, data }) => {
  const sop = buildSop(id, data, index);

  test.each([
    ['DOCX', async () => bukaDocx(await renderDocx(sop, KONTEKS))],
    ['XLSX', async () => bukaXlsx(await renderXlsxFormulir(sop, KONTEKS))],
  ])('%s: lanes, decisions and arrows are those of the entry', async (_, buka) => {
    const hasil = readAlur(terbaca(id, data, await buka()), []);
    expect(
      hasil.langkah.map(({ pelaksana, keputusan, lanjut, asal }) => ({ pelaksana, keputusan, lanjut, asal })),
    ).toEqual(
      data.langkah.map(({ pelaksana, keputusan, lanjut }) => ({ pelaksana, keputusan, lanjut, asal: 'gambar' })),
    );
    expect(hasil.catatan).toEqual([]);
  });
});
