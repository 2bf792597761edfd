import { expect, test } from 'vitest';
import type { SopFrontmatter } from '../../../src/domain/frontmatter.ts';
import type { Draf } from '../../../src/impor/draf/draf.ts';
import { composePertanyaan } from '../../../src/impor/draf/pertanyaan.ts';
import { realContent } from '../../content.ts';

const { content } = await realContent();
const entry = content.sop.find(({ id }) => id === 'setda-kota-madiun/penyusunan-perjanjian-kinerja');
if (entry === undefined) throw new Error('SOP contoh tidak ada');
const asli = entry.data;

/** The entry as the importer would propose it: nothing inferred, but for what `ubah` leaves open. */
function draf(
  ubah: (data: SopFrontmatter) => SopFrontmatter,
  lain: { nama?: null; periksa?: Draf['periksa'] } = {},
): Draf {
  const pasti = { ...asli, langkah: asli.langkah.map((langkah) => ({ ...langkah, perkiraan: [] })) };
  return {
    data: ubah(pasti),
    identitas: { nama: lain.nama === null ? null : asli.nama },
    periksa: lain.periksa ?? [],
  } as unknown as Draf;
}
const TAHAP = ['persiapan', 'pengiriman'];

test('nothing is asked that the naskah states', () => {
  expect(
    composePertanyaan(
      draf((data) => data),
      TAHAP,
    ),
  ).toEqual([]);
});

test('a title nobody found', () => {
  const open = draf((data) => data, { nama: null });
  const [tanya] = composePertanyaan(open, TAHAP);
  expect(tanya).toMatchObject({ teks: 'Judul SOP tidak ditemukan. Apa namanya?', bawaan: asli.nama });
  expect(tanya?.jawab(open.data, 'Penyusunan PK').nama).toBe('Penyusunan PK');
});

test('a broken lane name is shown as printed, and only that lane is renamed', () => {
  const open = draf((data) => ({
    ...data,
    pelaksana: data.pelaksana.map((lane, at) => (at === 1 ? { ...lane, tercetak: 'SUBK00RD' } : lane)),
  }));
  const [tanya, ...more] = composePertanyaan(open, TAHAP);
  expect(more).toEqual([]);
  expect(tanya?.teks).toBe('Kolom pelaksana 2 tercetak “SUBK00RD”. Apa namanya?');
  expect(tanya?.jawab(open.data, 'Subkoordinator').pelaksana.map(({ nama }) => nama)).toEqual(
    asli.pelaksana.map(({ nama }, at) => (at === 1 ? 'Subkoordinator' : nama)),
  );
});

test('a step without a sure lane: the answer is stated, its inference goes, and the entry says so', () => {
  const open = draf((data) => ({
    ...data,
    langkah: data.langkah.map((langkah, at) =>
      at === 0
        ? {
            ...langkah,
            pelaksana: null,
            perkiraan: [
              { bidang: 'pelaksana', nilai: 'jfu', keyakinan: 'rendah', aturan: 7, bukti: [{ kutipan: 'JFU' }] },
              { bidang: 'lanjut', keyakinan: 'sedang', aturan: 2, bukti: [{ kutipan: 'JFU' }] },
            ],
          }
        : langkah,
    ),
  }));
  const [tanya, ...more] = composePertanyaan(open, TAHAP);
  expect(more).toEqual([]);
  expect(tanya).toMatchObject({
    teks: `Langkah 1, “${asli.langkah[0]?.kegiatan ?? ''}”: siapa pelaksananya?`,
    pilihan: asli.pelaksana.map(({ id }) => id),
    bawaan: '',
  });
  const [lane] = asli.pelaksana;
  const after = tanya?.jawab(open.data, lane?.id ?? '');
  expect(after?.langkah[0]).toMatchObject({ pelaksana: lane?.id, perkiraan: [{ bidang: 'lanjut' }] });
  expect(after?.sumber.catatan.at(-1)).toBe(
    'Pelaksana langkah 1 dijawab oleh pengimpor; naskah tidak menyebutnya dengan jelas.',
  );
});

test('a stage that is a guess', () => {
  const open = draf((data) => data, {
    periksa: [{ tempat: 'langkah 2', pesan: 'Tahap “persiapan” hanya tebakan. Periksa.' }],
  });
  const [tanya] = composePertanyaan(open, TAHAP);
  expect(tanya).toMatchObject({ pilihan: TAHAP, bawaan: asli.langkah[1]?.tahap });
  expect(tanya?.teks).toMatch(/^Langkah 2, “.*”: termasuk tahap apa\?$/s);
  expect(tanya?.jawab(open.data, 'pengiriman').langkah[1]?.tahap).toBe('pengiriman');
});
