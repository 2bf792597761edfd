import type { Finding } from '../../domain/finding.ts';
import { findIkatan } from '../../domain/tingkat.ts';
import { gabung } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

const ASN = 'uu-20-2023';
const DAERAH = 'pp-18-2016';

/** Terms of organisation law that later rules replaced, with the present word and the regulation that has it. */
const LAMA: readonly (readonly [RegExp, string, string])[] = [
  [/\bSKPD\b/, 'Perangkat Daerah', DAERAH],
  [/\bess?elon\b/i, 'jenjang jabatan (JPT, administrator, pengawas)', ASN],
  [/\bJFU\b|\bjabatan fungsional umum\b/i, 'jabatan pelaksana', ASN],
  [/\bsub ?koordinator\b/i, 'sebutan dalam susunan organisasi terbaru', ASN],
];

export const rule: SopRule = {
  id: 'istilah-lama',
  kode: 'SI-05',
  scope: 'sop',
  severity: 'catatan',
  dasar: [
    { peraturan: ASN, bagian: 'Pasal 14 dan Pasal 18', isi: 'jenjang jabatan' },
    { peraturan: DAERAH, isi: 'Perangkat Daerah' },
  ],
  check(sop, report, context) {
    const semua: readonly (readonly [string, Finding['path']])[] = [
      [sop.nama, ['nama']],
      ...sop.pelaksana.map(({ nama }, index) => [nama, ['pelaksana', index, 'nama']] as const),
      ...sop.kualifikasiPelaksana.map((teks, index) => [teks, ['kualifikasiPelaksana', index]] as const),
      ...sop.langkah.flatMap((langkah) => [
        [langkah.kegiatan, context.pathLangkah(sop, langkah, 'kegiatan')] as const,
        ...[...langkah.mutuBaku.kelengkapan, ...langkah.mutuBaku.output].map(
          (teks) => [teks, context.pathLangkah(sop, langkah, 'mutuBaku')] as const,
        ),
      ]),
    ];
    const found = LAMA.flatMap(([pattern, baru, peraturan]) => {
      const known = context.peraturan.get(peraturan);
      const ikatan = known === undefined ? null : findIkatan(known, sop.instansi);
      if (ikatan?.terikat === false) return [];
      const tempat = semua.find(([teks]) => pattern.test(teks));
      const kata = pattern.exec(tempat?.[0] ?? '')?.[0];
      return tempat === undefined || kata === undefined
        ? []
        : [{ kata, baru, path: tempat[1], perkiraan: ikatan?.perkiraan }];
    });
    const [first] = found;
    if (first === undefined) return;
    report({
      path: first.path,
      message: `SOP ini memakai istilah organisasi atau kepegawaian lama: ${gabung(found.map(({ kata }) => `“${kata}”`))}.`,
      quote: first.kata,
      perkiraan: found.map(({ perkiraan }) => perkiraan),
      hint: `Padanannya: ${found.map(({ kata, baru }) => `${kata} → ${baru}`).join('; ')}.`,
    });
  },
};
