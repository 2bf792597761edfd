import { describe, expect, test } from 'vitest';
import { inferAlur } from '../../../src/impor/alur/alur.ts';
import { perkiraanSchema } from '../../../src/schema/perkiraan.ts';
import { realContent } from '../../content.ts';
import { bahanEntri, keyakinanLajur } from './ketepatan.ts';

const { content } = await realContent();
const rows = content.sop.flatMap(({ id, data }) => {
  const alur = inferAlur(bahanEntri(data));
  return data.langkah.map((langkah, at) => ({ tempat: `${id}#${langkah.id}`, langkah, alur: alur[at], sop: data }));
});
const analisis = (of: (typeof rows)[number]): string | undefined =>
  of.langkah.perkiraan?.find(({ bidang }) => bidang === 'pelaksana')?.keyakinan;

describe('the seven SOPs, from their words alone', () => {
  test('lanes are those of the analysis for at least 85 % of the steps it calls tinggi', () => {
    const sure = rows.filter((row) => analisis(row) === 'tinggi');
    const same = sure.filter(({ alur, langkah }) => alur?.pelaksana === langkah.pelaksana);
    expect(sure.length).toBeGreaterThan(35);
    expect(same.length / sure.length).toBeGreaterThanOrEqual(0.85);
  });

  test('no lane is tinggi where it differs from the analysis', () => {
    const wrong = rows.filter(
      ({ alur, langkah }) => alur?.pelaksana !== langkah.pelaksana && keyakinanLajur(alur) === 'tinggi',
    );
    expect(wrong.map(({ tempat }) => tempat)).toEqual([]);
  });

  test('decisions have the branches, labels, targets and marks of the analysis', () => {
    const differ = rows.filter(
      ({ alur, langkah }) => JSON.stringify(alur?.keputusan ?? null) !== JSON.stringify(langkah.keputusan ?? null),
    );
    expect(differ.map(({ tempat }) => tempat)).toEqual([]);
  });

  test('no target of a branch is tinggi where the analysis is less sure', () => {
    const RANK = ['rendah', 'sedang', 'tinggi'];
    const over = rows.flatMap(({ tempat, langkah, alur }) =>
      (alur?.perkiraan ?? [])
        .filter(({ bidang }) => bidang.startsWith('cabang.'))
        .filter(({ bidang, keyakinan }) => {
          const own = langkah.perkiraan?.find((item) => item.bidang === bidang)?.keyakinan ?? 'rendah';
          return RANK.indexOf(keyakinan) > RANK.indexOf(own);
        })
        .map(({ bidang }) => `${tempat} ${bidang}`),
    );
    expect(over).toEqual([]);
  });

  test('every inference has the shape of the contract, and its quotes stand verbatim in the SOP', () => {
    for (const { alur, sop } of rows) {
      const words = JSON.stringify(sop).replaceAll('\\n', '\n');
      for (const item of alur?.perkiraan ?? []) {
        expect(
          perkiraanSchema.safeParse({ ...item, aturan: String(item.aturan), ...fractions(item) }).success,
          JSON.stringify(item),
        ).toBe(true);
        for (const { kutipan } of item.bukti)
          expect(words.includes(JSON.stringify(kutipan).slice(1, -1)), kutipan).toBe(true);
      }
    }
  });

  test('alternatives and the value chosen never weigh more than one together', () => {
    for (const { alur } of rows)
      for (const { alternatif = [] } of alur?.perkiraan ?? [])
        expect(alternatif.reduce((sum, { bobot }) => sum + bobot, 0)).toBeLessThanOrEqual(1);
  });
});

/** The schema reads scalars as their source text. */
function fractions(item: {
  readonly alternatif?: readonly { readonly nilai: string; readonly bobot: number }[];
}): object {
  return item.alternatif === undefined
    ? {}
    : { alternatif: item.alternatif.map(({ nilai, bobot }) => ({ nilai, bobot: String(bobot) })) };
}
