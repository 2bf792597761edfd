/** Parts of the catalogue, and a portal over their published data. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import { alamatBagian } from '../../src/domain/url.ts';
import { renderAcuanData, renderSopData } from '../../src/export/catalogue.ts';
import { pilihBagian } from '../../src/load/bagian.ts';
import type { Content } from '../../src/load/load-content.ts';
import { gabungBagian, petaBagian, readPortal } from '../../src/load/portal.ts';
import { realContent } from '../content.ts';

const { content } = await realContent();
const PARTS = ['naskah-000,naskah-004', 'naskah-003', 'dinas-perpustakaan-kearsipan-kalbar,setda-kota-madiun'];

const home = mkdtempSync(join(tmpdir(), 'lajur-portal-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const sopOf = ({ sop, acuan }: Content) => sop.map(({ id, data }) => buildSop(id, data, indexAcuan(acuan)));
/** As the part publishes it below `/data/`. */
function publish(part: Content, name: string): void {
  const catalogue = { sop: sopOf(part), acuan: part.acuan, naskah: [], tanggal: '2026-11-22' };
  mkdirSync(join(home, name), { recursive: true });
  writeFileSync(join(home, name, 'sop.json'), [...renderSopData(catalogue)].join(''));
  writeFileSync(join(home, name, 'acuan.json'), renderAcuanData(catalogue));
}
function writePortal(value: unknown): string {
  const file = join(home, 'portal.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

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

describe('a portal', () => {
  for (const [at, daftar] of PARTS.entries()) publish(pilihBagian(content, daftar), `bagian-${at}`);
  const bagian = PARTS.map((_, at) => ({
    nama: `Bagian ${at}`,
    alamat: `https://b${at}.example`,
    data: `bagian-${at}`,
  }));

  test('joins its parts to the SOPs of the whole', () => {
    const joined = gabungBagian(content, readPortal(writePortal({ bagian })));
    // A reference out of a part has become words.
    const known = PARTS.flatMap((daftar) => sopOf(pilihBagian(content, daftar)));
    expect(sopOf(joined)).toEqual(known.sort((a, b) => (a.id < b.id ? -1 : 1)));
    expect(joined.acuan.instansi).toHaveLength(content.acuan.instansi.length);
  });

  test('knows the host of every agency', () => {
    const peta = petaBagian(readPortal(writePortal({ bagian })));
    expect(alamatBagian(peta, '/sop/naskah-003/evaluasi/#langkah-x')).toBe(
      'https://b1.example/sop/naskah-003/evaluasi/#langkah-x',
    );
    expect(alamatBagian(peta, '/instansi/setda-kota-madiun/')).toBe('https://b2.example/instansi/setda-kota-madiun/');
    for (const path of ['/sop/', '/topik/naskah-003/', '/temuan/instansi/naskah-003/', '/sop/toString/x/'])
      expect(alamatBagian(peta, path)).toBeNull();
  });

  test.each([
    ['no list', {}, /portal\.json harus berbentuk \{"bagian"/],
    ['a part without an address', { bagian: [{ nama: 'A', data: 'bagian-0' }] }, /bagian ke-1 belum lengkap/],
  ])('%s is refused', (_, value, words) => {
    expect(() => readPortal(writePortal(value))).toThrow(words);
  });

  test('data that is not there names the file and the command; twice the same agency names both parts', () => {
    const lost = readPortal(writePortal({ bagian: [{ nama: 'A', alamat: 'https://a.example/', data: 'tidak-ada' }] }));
    expect(() => petaBagian(lost)).toThrow(/tidak-ada\/acuan\.json tidak dapat dibaca.*curl -fo/);
    const twice = [...bagian, { nama: 'Lagi', alamat: 'https://c.example/', data: 'bagian-1' }];
    expect(() => petaBagian(readPortal(writePortal({ bagian: twice })))).toThrow(
      'Instansi naskah-003 ada di dua bagian: https://b1.example/ dan https://c.example/ (Lagi).',
    );
  });
});
