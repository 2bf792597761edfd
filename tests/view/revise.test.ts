/** A comparison for other columns and assumptions: published matches stay, counts are made anew. */
import { describe, expect, test } from 'vitest';
import { compareSop } from '../../src/compare/compare-sop.ts';
import { KEADAAN_AWAL } from '../../src/view/keadaan.ts';
import { reviseComparison, tetapOf } from '../../src/view/revise.ts';
import { acuan, EMPAT, ID } from '../compare/contoh.ts';

const published = compareSop(EMPAT, { acuan });
const tetap = tetapOf(published);
const revise = (ids: readonly string[], more: Partial<typeof KEADAAN_AWAL> = {}) =>
  reviseComparison(
    tetap,
    ids.flatMap((id) => EMPAT.find((sop) => sop.id === id) ?? []),
    { ...KEADAAN_AWAL, ...more },
  );
const SEMUA = EMPAT.map(({ id }) => id);

test('with nothing changed it is what was published', () => {
  expect(revise(SEMUA)).toEqual({ ...published, pinGagal: [] });
});

test('columns stand in the order asked for, under their published names', () => {
  const found = revise([ID.naskah004, ID.naskah000]);
  expect(found.kolom.map(({ sop }) => sop)).toEqual([ID.naskah004, ID.naskah000]);
  expect(found.kolom.map(({ label }) => label)).toEqual(
    [ID.naskah004, ID.naskah000].map((id) => published.kolom.find(({ sop }) => sop === id)?.label),
  );
  for (const row of [...found.baris, ...found.dasarHukum, ...found.dokumen])
    expect(row.sel.map(({ sop }) => sop)).toEqual([ID.naskah004, ID.naskah000]);
});

describe('what none of the SOPs shown has is left out', () => {
  const two = revise([ID.kalbar, ID.madiun]);
  test('rows', () => {
    const kept = published.baris.filter((row) =>
      row.sel.some(({ sop, langkah }) => [ID.kalbar, ID.madiun].includes(sop as never) && langkah.length > 0),
    );
    expect(two.baris.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
    expect(two.baris.length).toBeLessThan(published.baris.length);
  });
  test('stages', () => {
    expect(two.tahap.map(({ id }) => id)).not.toContain('reviu-luar');
    expect(revise([ID.naskah000]).tahap.map(({ id }) => id)).toContain('reviu-luar');
  });
  test('regulations that none of them cites', () => {
    const cited = (id: string): string[] =>
      published.dasarHukum
        .filter((row) => row.sel.some(({ sop, status }) => sop === id && /^(?:dikutip|sebagai)/.test(status)))
        .map(({ peraturan }) => peraturan);
    expect(revise([ID.madiun]).dasarHukum.map(({ peraturan }) => peraturan)).toEqual(cited(ID.madiun));
  });
  test('documents', () => {
    for (const row of two.dokumen) {
      expect(row.jumlah).toBe(row.sel.filter(({ masukan, keluaran }) => masukan.length + keluaran.length > 0).length);
      expect(row.jumlah).toBeGreaterThan(0);
    }
    expect(two.dokumen.length).toBeLessThan(published.dokumen.length);
  });
});

describe('a row', () => {
  const sel = (sop: string, kekuatan: 'kuat' | 'sedang' | 'lemah' | null, ...langkah: string[]) => ({
    sop,
    langkah,
    kekuatan,
    alasan: [],
    silang: [],
    tercakup: null,
  });
  const row = {
    id: 'b1',
    tahap: 'rapat',
    kelas: 'rapat',
    judul: 'Rapat',
    jumlah: 3,
    kekuatan: 'lemah',
    sel: [
      sel(ID.naskah000, 'kuat', 'x'),
      sel(ID.kalbar, 'lemah', 'y'),
      sel(ID.madiun, 'sedang', 'z'),
      sel(ID.naskah004, null),
    ],
  } as const;
  const read = (...ids: string[]) => {
    const [found] = reviseComparison(
      { ...tetap, baris: [row] },
      ids.flatMap((id) => EMPAT.find((sop) => sop.id === id) ?? []),
      KEADAAN_AWAL,
    ).baris;
    return found && [found.jumlah, found.kekuatan, found.sel.map(({ kekuatan }) => kekuatan)];
  };
  test.each([
    ['is as firm as its weakest cell', SEMUA, [3, 'lemah', ['kuat', 'lemah', 'sedang', null]]],
    ['that is shown', [ID.naskah000, ID.madiun], [2, 'sedang', ['kuat', 'sedang']]],
    ['of one SOP is no match', [ID.kalbar, ID.naskah004], [1, null, [null, null]]],
    ['of none is gone', [ID.naskah004], undefined],
  ])('%s', (_, ids, expected) => expect(read(...ids)).toEqual(expected));
});

describe('assumptions', () => {
  test('a shorter day makes a shorter total', () => {
    const day = (menitPerHari: number) => revise([ID.madiun], { menitPerHari }).waktu.sop[0]?.total.maks;
    expect([day(450), day(300)]).toEqual([665, 515]);
  });
  test('returns cost what they are likely to', () => {
    const expected = (tidak: number) => {
      const found = revise([ID.naskah000], { tidak }).waktu.sop[0]?.harapan;
      return found?.jenis === 'terhingga' ? found.menit : null;
    };
    expect(expected(0)).toBe(4940);
    expect(expected(50)).toBeGreaterThan(4940);
    expect(revise([ID.naskah000], { tidak: 50 }).peluangTidak).toBe(0.5);
  });
  test('without inference its sentences and counts go', () => {
    const found = revise(SEMUA, { perkiraan: false });
    expect(found.tanpaPerkiraan).toBe(true);
    expect(found.perbedaan.filter(({ perkiraan }) => perkiraan)).toEqual([]);
    expect(found.struktur.map(({ balik }) => balik.perkiraan)).toEqual([0, 0, 0, 0]);
    expect(revise(SEMUA).perbedaan.some(({ perkiraan }) => perkiraan)).toBe(true);
  });
});
