import type { Finding } from '../../domain/finding.ts';
import { gabung } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

/** Terms of organisation law that later rules replaced, with the present word. */
const LAMA: readonly (readonly [RegExp, string])[] = [
  [/\bSKPD\b/, 'Perangkat Daerah'],
  [/\bess?elon\b/i, 'jenjang jabatan (JPT, administrator, pengawas)'],
  [/\bJFU\b|\bjabatan fungsional umum\b/i, 'jabatan pelaksana'],
  [/\bsub ?koordinator\b/i, 'sebutan dalam susunan organisasi terbaru'],
];

export const rule: SopRule = {
  id: 'istilah-lama',
  kode: 'SI-05',
  scope: 'sop',
  severity: 'catatan',
  dasar: [
    { peraturan: 'uu-20-2023', bagian: 'Pasal 14 dan Pasal 18', isi: 'jenjang jabatan' },
    { peraturan: 'pp-18-2016', isi: 'Perangkat Daerah' },
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
    const found = LAMA.flatMap(([pattern, baru]) => {
      const tempat = semua.find(([teks]) => pattern.test(teks));
      const kata = pattern.exec(tempat?.[0] ?? '')?.[0];
      return tempat === undefined || kata === undefined ? [] : [{ kata, baru, path: tempat[1] }];
    });
    const [first] = found;
    if (first === undefined) return;
    report({
      path: first.path,
      message: `SOP ini memakai istilah organisasi atau kepegawaian lama: ${gabung(found.map(({ kata }) => `“${kata}”`))}.`,
      quote: first.kata,
      hint: `Padanannya: ${found.map(({ kata, baru }) => `${kata} → ${baru}`).join('; ')}.`,
    });
  },
};
