/** Every sentence is confirmed by the SOPs alone; an oracle that cannot say no would confirm anything, so it is fed false ones. */
import { describe, expect, test } from 'vitest';
import { compareSop } from '../../src/compare/compare-sop.ts';
import type { Perbedaan } from '../../src/compare/comparison.ts';
import { listBukti, type Pernyataan } from '../../src/compare/perbedaan/pernyataan.ts';
import { sayPernyataan } from '../../src/compare/perbedaan/ucapan.ts';
import { realSops } from '../content.ts';
import { acuan } from './contoh.ts';
import { createKumpulan, listTujuh } from './orakel/kumpulan.ts';
import { adili } from './orakel/orakel.ts';

const TUJUH = await realSops();
const kumpulan = [
  ...listTujuh(TUJUH, acuan),
  ...Array.from({ length: 24 }, (_, seed) => createKumpulan(seed + 1, TUJUH, acuan)),
];
const judge = (tanpaPerkiraan: boolean): string[] =>
  kumpulan.flatMap(({ nama, sops, acuan: own }) => {
    const { kolom, perbedaan } = compareSop(sops, { acuan: own, tanpaPerkiraan });
    return perbedaan.flatMap((item) => {
      const faults = adili({ sops, kolom, tanpaPerkiraan }, item);
      return faults.length === 0
        ? []
        : [`${nama}: ${item.segmen.map(({ teks }) => teks).join('')} ${faults.join('; ')}`];
    });
  });

test.each([false, true])('pairs, triples, all seven and generated sets, inferences left out: %s', (tanpa) => {
  expect(judge(tanpa)).toEqual([]);
});

const EMPAT = TUJUH.filter((sop) => sop.topik.id === 'perjanjian-kinerja');
const comparison = compareSop(EMPAT, { acuan });
const tiga = compareSop(TUJUH, { acuan });
const claim = <J extends Pernyataan['jenis']>(jenis: J, from = comparison): Pernyataan & { readonly jenis: J } => {
  const found = from.perbedaan.find((item) => item.jenis === jenis)?.pernyataan;
  if (found === undefined) throw new Error(`Tidak ada kalimat ${jenis}.`);
  return found as Pernyataan & { readonly jenis: J };
};
const [KALBAR, NASKAH_000, NASKAH_004, MADIUN] = EMPAT.map(({ id }) => id) as [string, string, string, string];
const at = (sop: string, ...langkah: string[]) => ({ sop, langkah });

/** One false claim of every kind. */
const DUSTA: readonly (readonly [Pernyataan, typeof comparison])[] = [
  [{ ...claim('peraturan-dicabut'), mengutip: [at(MADIUN)] }, comparison],
  [{ ...claim('dasar-hukum'), tidak: [at(MADIUN)] }, comparison],
  [{ ...claim('dasar-hukum-hilang'), hilang: [at(MADIUN)] }, comparison],
  [{ ...claim('tanpa-tanda-tangan'), tanpa: [at(MADIUN)] }, comparison],
  [
    {
      jenis: 'pemeriksaan',
      kelompok: [
        { jumlah: 3, sop: [{ ...at(MADIUN, 'periksa-pk', 'tandatangani-surat-pengantar'), periksa: ['periksa-pk'] }] },
      ],
    },
    comparison,
  ],
  [
    {
      ...claim('reviu-luar'),
      meminta: [{ ...at(MADIUN, 'periksa-pk'), pihak: [], reviu: ['periksa-pk'], disebut: [] }],
    },
    comparison,
  ],
  [{ ...claim('tanpa-jalan-tolak'), tanpa: [at(MADIUN, 'periksa-pk')] }, comparison],
  [{ ...claim('waktu-total', tiga), lama: claim('waktu-total').lama }, tiga],
  [{ ...claim('waktu-tahap'), kelompok: claim('waktu-tahap').kelompok.slice(1) }, comparison],
  [{ jenis: 'waktu-tidak-lengkap', tidakLengkap: [at(KALBAR, 'pimpin-rapat')] }, comparison],
  [
    {
      jenis: 'biaya-balik',
      balik: [
        {
          ...at(MADIUN, 'periksa-pk', 'kumpulkan-pk'),
          dari: 'periksa-pk',
          ke: ['kumpulkan-pk'],
          biaya: { min: 45, maks: 45, lengkap: true },
        },
      ],
    },
    comparison,
  ],
  [{ ...claim('urutan'), sebelum: claim('urutan').sesudah, sesudah: claim('urutan').sebelum }, comparison],
  // The sentence that an auditor found false: a step of one SOP said of another.
  [{ ...claim('tidak-ada'), tanpa: [at(NASKAH_000)] }, comparison],
  [
    {
      jenis: 'hanya-satu',
      kegiatan: { tahap: 'penyusunan', kelas: 'susun', sebutan: 'penyusunan' },
      memuat: at(NASKAH_000, 'susun-draf-bidang'),
      tanpa: [at(KALBAR), at(NASKAH_004), at(MADIUN)],
    },
    comparison,
  ],
  [
    {
      jenis: 'penanda-tangan',
      kelompok: [{ jenjang: 'pengawas', sop: [{ ...at(KALBAR, 'tandatangani-perjanjian-kinerja'), nama: 'Kadis' }] }],
    },
    comparison,
  ],
  [{ jenis: 'serah-terima', kelompok: [{ jumlah: 0, sop: [at(KALBAR)] }] }, comparison],
];

describe('the oracle refuses', () => {
  test.each(DUSTA.map(([pernyataan, from]) => [pernyataan.jenis, pernyataan, from] as const))(
    'a false claim: %s',
    (_, pernyataan, from) => {
      expect(
        adili(
          { sops: from === tiga ? TUJUH : EMPAT, kolom: from.kolom, tanpaPerkiraan: false },
          asSentence(pernyataan, from),
        ),
      ).not.toEqual([]);
    },
  );

  test('every kind there is', () => {
    const kinds = new Set([...comparison.perbedaan, ...tiga.perbedaan].map(({ jenis }) => jenis));
    expect([...kinds].filter((jenis) => DUSTA.every(([item]) => item.jenis !== jenis))).toEqual([]);
    expect(new Set(DUSTA.map(([item]) => item.jenis)).size).toBe(DUSTA.length);
  });

  const hakim = { sops: EMPAT, kolom: comparison.kolom, tanpaPerkiraan: false };
  const [first] = comparison.perbedaan.filter(({ jenis }) => jenis === 'hanya-satu');

  test('words that the claim does not say, a wrong number, a quotation of somebody else, a step that is not there', () => {
    if (first === undefined) throw new Error('Tidak ada kalimat.');
    const words = (change: (teks: string) => string): readonly string[] =>
      adili(hakim, { ...first, segmen: first.segmen.map((part) => ({ ...part, teks: change(part.teks) })) });
    expect(words((teks) => teks)).toEqual([]);
    expect(words((teks) => teks.replace('analisis', 'rapat'))).toEqual(['words lack “angkah analisis”']);
    expect(words((teks) => (teks === '7' ? '6' : teks))).toEqual(['number 6']);
    expect(words((teks) => teks.replace(/“.*”/, '“Menyiapkan ruang rapat”'))).toEqual([
      '“Menyiapkan ruang rapat” is quoted of somebody else',
    ]);
    expect(adili(hakim, { ...first, bukti: [at(NASKAH_004, 'hilang')] })).toContain(`steps of ${NASKAH_004}`);
  });

  test('presence, absence and order between different topics, and inference that was left out', () => {
    if (first === undefined) throw new Error('Tidak ada kalimat.');
    expect(adili({ sops: TUJUH, kolom: tiga.kolom, tanpaPerkiraan: false }, first)).toContain(
      'presence, absence or order between different topics',
    );
    const inferred = comparison.perbedaan.find(({ perkiraan }) => perkiraan);
    expect(inferred && adili({ ...hakim, tanpaPerkiraan: true }, inferred)).toContain('inference, though left out');
  });
});

function asSentence(pernyataan: Pernyataan, from: typeof comparison): Perbedaan {
  return {
    jenis: pernyataan.jenis,
    pernyataan,
    segmen: [...sayPernyataan(from, pernyataan), { teks: '.', tautan: null }],
    perkiraan: false,
    bukti: listBukti(pernyataan),
    baris: [],
  };
}
