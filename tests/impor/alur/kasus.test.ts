import { describe, expect, test } from 'vitest';
import { inferAlur } from '../../../src/impor/alur/alur.ts';
import { bacaKasus, hitungKasus, KUMPULAN } from './ketepatan.ts';

const share = ({ sama, semua }: { readonly sama: number; readonly semua: number }): number => sama / semua;

describe.each(KUMPULAN)('small SOPs of other kinds: %s', (kumpulan) => {
  const { beda, cabang, lajur, pasti } = hitungKasus(kumpulan);

  test('a lane that differs from the answer is never called tinggi', () => {
    expect(beda.filter(({ keyakinan }) => keyakinan === 'tinggi')).toEqual([]);
  });

  test('most lanes are the answer', () => {
    expect(share(lajur)).toBeGreaterThanOrEqual(0.85);
    expect(share(pasti)).toBeGreaterThanOrEqual(0.85);
  });

  test('most decisions have the branches of the answer', () => {
    expect(share(cabang)).toBeGreaterThanOrEqual(0.75);
  });

  test('every quote stands verbatim in the step it names', () => {
    for (const { sop } of bacaKasus(kumpulan)) {
      const texts = new Map(
        sop.langkah.map((item) => [item.id, [item.kegiatan, item.kelengkapan, item.output, item.keterangan]]),
      );
      const lanes = sop.pelaksana.map(({ nama }) => nama);
      for (const { perkiraan } of inferAlur(sop)) {
        for (const { kutipan, langkah } of perkiraan.flatMap(({ bukti }) => bukti)) {
          const pool = langkah === undefined ? lanes : (texts.get(langkah) ?? []);
          expect(
            pool.some((text) => text?.includes(kutipan) === true && kutipan !== ''),
            kutipan,
          ).toBe(true);
        }
      }
    }
  });
});

test('participants named with "bersama" take part, in the order of the columns', () => {
  const kasus = bacaKasus('kasus').find(({ nama }) => nama === 'rapat-bersama.yaml');
  expect(kasus && inferAlur(kasus.sop)[2]?.peserta).toEqual(['bend', 'pj']);
});
