/** Parts of the catalogue as sites of their own. */
import { describe, expect, test } from 'vitest';
import { pilihBagian } from '../../src/load/pilih-bagian.ts';
import { realContent } from '../content.ts';

const { content } = await realContent();
const PARTS = ['naskah-000,naskah-004', 'naskah-003', 'dinas-perpustakaan-kearsipan-kalbar,setda-kota-madiun'];

describe.each(PARTS)('a part: %s', (daftar) => {
  const part = pilihBagian(content, daftar);
  const instansi = daftar.split(',');

  test('holds these agencies, their topics and source texts, and nothing of others', () => {
    expect(part.acuan.instansi.map(({ id }) => id).sort()).toEqual(instansi.toSorted());
    const expected = content.sop.filter(({ id }) => instansi.includes(id.split('/')[0] ?? '')).map(({ id }) => id);
    expect(part.sop.map(({ id }) => id)).toEqual(expected);
    expect(part.acuan.topik.map(({ id }) => id).sort()).toEqual(
      [...new Set(part.sop.map(({ data }) => data.topik))].sort(),
    );
    for (const { data } of part.orientasi) for (const item of data.urutan) expect(expected).toContain(item.sop);
  });

  test('refers to no SOP outside; the words stay', () => {
    const ada = new Set(part.sop.map(({ id }) => id));
    for (const { id, data } of part.sop) {
      const own = content.sop.find((item) => item.id === id)?.data;
      const named = [...data.keterkaitan, ...data.langkah.flatMap((item) => item.terkait ?? [])];
      for (const { sop } of named) if (sop !== undefined) expect(ada).toContain(sop);
      expect(data.keterkaitan.map(({ nama }) => nama)).toEqual(own?.keterkaitan.map(({ nama }) => nama));
    }
  });
});

test('no choice is the whole; an agency that is not there is named beside those that are', () => {
  expect(pilihBagian(content, '')).toBe(content);
  expect(() => pilihBagian(content, 'naskah-000,naskah-9')).toThrow(
    /^SOP_HANYA menyebut instansi yang tidak ada di content\/instansi: naskah-9\. Gunakan id berkasnya, dipisah koma: .*naskah-000/,
  );
});

test('an SOP that replaces one of a part, and stands elsewhere, is no link', () => {
  const [first, ...rest] = content.sop;
  const lain = content.sop.find(({ id }) => id.split('/')[0] !== first?.id.split('/')[0]);
  if (!first || !lain) throw new Error('two agencies are needed');
  const diganti = { ...first, data: { ...first.data, status: 'diganti' as const, digantiOleh: lain.id } };
  const own = first.id.split('/')[0] ?? '';
  const part = pilihBagian({ ...content, sop: [diganti, ...rest] }, own);
  expect(part.sop.find(({ id }) => id === first.id)?.data).not.toHaveProperty('digantiOleh');
  const both = pilihBagian({ ...content, sop: [diganti, ...rest] }, `${own},${lain.id.split('/')[0] ?? ''}`);
  expect(both.sop.find(({ id }) => id === first.id)?.data.digantiOleh).toBe(lain.id);
});
