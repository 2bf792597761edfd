import type { Langkah } from '../../domain/sop.ts';
import type { Finding } from '../../domain/finding.ts';
import { gabung, kutip } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

type Tempat = readonly [string, Finding['path']];

export const rule: SopRule = {
  id: 'nama-peran-tidak-seragam',
  kode: 'PL-06',
  scope: 'sop',
  severity: 'catatan',
  dasar: [{ selain: 'penilaian', isi: 'satu pelaksana, satu sebutan' }],
  check(sop, report, context) {
    const tempat = (baca: (langkah: Langkah) => readonly (readonly [string, ...string[]])[]): Tempat[] =>
      sop.langkah.flatMap((langkah) =>
        baca(langkah).map(([teks, ...rest]): Tempat => [teks, context.pathLangkah(sop, langkah, ...rest)]),
      );
    const semua = [
      ...tempat((langkah) => [[langkah.kegiatan, 'kegiatan']]),
      ...tempat(({ mutuBaku }) => [
        ...mutuBaku.kelengkapan.map((teks) => [teks, 'mutuBaku', 'kelengkapan'] as const),
        ...mutuBaku.output.map((teks) => [teks, 'mutuBaku', 'output'] as const),
      ]),
    ];
    const lain = new Map<string, { sebutan: string; kolom: string; path: Finding['path'] }>();
    for (const [teks, path] of semua) {
      for (const item of context.jabatan.find(teks)) {
        const kolom = context.jabatan.kolom(sop.pelaksana, item.baku);
        if (kolom === null || kolom.cara === 'sama' || kolom.cara === 'pendek' || lain.has(item.baku)) continue;
        lain.set(item.baku, { sebutan: item.teks, kolom: kolom.pelaksana.nama, path });
      }
    }
    const [first] = lain.values();
    if (first === undefined) return;
    const pasangan = [...lain.values()].map(({ sebutan, kolom }) => `${kutip(sebutan)} untuk kolom ${kutip(kolom)}`);
    report({
      path: first.path,
      cacat: ['lajur-hilang'],
      message: `Sebutan pelaksana tidak seragam: ${gabung(pasangan)}.`,
      quote: first.sebutan,
      hint: 'Sebutan yang berbeda dapat dibaca sebagai pelaksana yang berbeda.',
    });
  },
};
