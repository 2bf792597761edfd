/** SOPs of every shape and size as an office would print them: words of all lengths in the cells, empty cells, merged times. */
import fc from 'fast-check';
import type { CabangFrontmatter, LangkahFrontmatter } from '../../src/domain/frontmatter.ts';
import type { Langkah, Sop } from '../../src/domain/sop.ts';
import { makeSop, sopArbitrary } from '../diagram/sop-arbitrary.ts';

const KATA =
  'menerima memeriksa meneliti mengoreksi dan menyampaikan berkas usulan surat pengantar lembar disposisi laporan capaian kinerja triwulan beserta data dukung dari perangkat daerah kepada kepala bidang untuk ditindaklanjuti sesuai ketentuan'.split(
    ' ',
  );

/** Numbers from 0 to 1 that follow from the seed alone. */
export function acak(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
}

/** Fills the cells of every row: some long, some empty, a few times merged with the row above. */
export function isiSel(sop: Sop, seed: number): Sop {
  const next = acak(seed);
  const kalimat = (most: number): string =>
    Array.from({ length: 1 + Math.floor(next() ** 2 * most) }, () => KATA[Math.floor(next() * KATA.length)]).join(' ');
  const daftar = (): string[] => Array.from({ length: Math.floor(next() * 3) }, () => kalimat(6));
  const langkah: Langkah[] = [];
  for (const item of sop.langkah) {
    const before = langkah.at(-1);
    const gabung = before !== undefined && next() < 0.1;
    const waktu = gabung || next() < 0.15 ? null : `${1 + Math.floor(next() * 90)} menit`;
    langkah.push({
      ...item,
      kegiatan: kalimat(30),
      mutuBaku: { kelengkapan: daftar(), output: daftar(), waktu },
      keterangan: next() < 0.7 ? null : kalimat(10),
      ...(gabung ? { waktu: { jenis: 'gabung', dengan: before.id } as const } : {}),
    });
  }
  return { ...sop, langkah };
}

/** One SOP of exactly so many steps and lanes; every `tiap`-th step is a decision that returns, some of them far. */
export function sopPadat(langkah: number, lajur: number, tiap: number, seed: number): Sop {
  const next = acak(seed);
  const lanes = Array.from({ length: lajur }, (_, i) => `p${i}`);
  const id = (row: number): string => `l${row + 1}`;
  let lane = 0;
  const steps = Array.from({ length: langkah }, (_, row): Partial<LangkahFrontmatter> & { id: string } => {
    lane =
      next() < 0.3 ? Math.floor(next() * lajur) : Math.max(0, Math.min(lajur - 1, lane + Math.floor(next() * 3) - 1));
    const common = { id: id(row), nomor: String(row + 1), pelaksana: lanes[lane] ?? null };
    if (row % tiap !== tiap - 1 || row + 1 === langkah) return common;
    const reach = next() < 0.7 ? 4 : row;
    const cabang: CabangFrontmatter[] = [
      { jenis: 'ya', label: next() < 0.5 ? 'Ya' : 'Setuju', ke: id(row + 1), dinyatakan: 'langkah' },
      {
        jenis: 'tidak',
        label: next() < 0.5 ? 'Tidak' : 'Tidak setuju',
        ke: id(Math.max(0, row - 1 - Math.floor(next() * reach))),
        dinyatakan: next() < 0.5 ? 'langkah' : 'peran',
      },
    ];
    return { ...common, keputusan: { cabang } };
  });
  return makeSop(lanes, steps);
}

/** Fifty SOPs of all shapes, from one step to 80 steps of 15 pelaksana. */
export function limaPuluh(): { readonly nama: string; readonly sop: Sop }[] {
  const wild = (jumlah: number, limits: Parameters<typeof sopArbitrary>[0]): Sop[] =>
    fc.sample(sopArbitrary(limits), { numRuns: jumlah, seed: 2026 });
  const list: (readonly [string, Sop])[] = [
    ...wild(12, { langkah: 8, lajur: 4 }).map((sop, i) => [`kecil ${i}`, sop] as const),
    ...wild(12, { langkah: 16, lajur: 8, min: 8 }).map((sop, i) => [`sedang ${i}`, sop] as const),
    ...wild(8, { langkah: 30, lajur: 12, min: 15 }).map((sop, i) => [`besar ${i}`, sop] as const),
    ...wild(6, { langkah: 80, lajur: 15, min: 60 }).map((sop, i) => [`liar ${i}`, sop] as const),
    ...[40, 60, 80].flatMap((langkah) =>
      [2, 3, 5].map((tiap) => [`padat ${langkah}/${tiap}`, sopPadat(langkah, 15, tiap, langkah + tiap)] as const),
    ),
    ['satu', sopPadat(1, 1, 9, 1)],
    ['80 x 1', sopPadat(80, 1, 3, 7)],
    ['20 x 15', sopPadat(20, 15, 2, 8)],
  ];
  return list.map(([nama, sop], i) => ({ nama, sop: isiSel(sop, i + 1) }));
}
