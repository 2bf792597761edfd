/** Sets of SOPs whose sentences are judged: the seven in every pair, every triple and together, and sets made by seed. */
import { buildSop, indexAcuan } from '../../../src/domain/build-sop.ts';
import type { Acuan, CabangFrontmatter, LangkahFrontmatter, SopFrontmatter } from '../../../src/domain/frontmatter.ts';
import type { Sop } from '../../../src/domain/sop.ts';
import { ACUAN } from '../../audit/fixture.ts';
import { generateSops } from '../../audit/generate-sop.ts';
import { createAcak } from '../../bench/padanan-acak.ts';
import { createVarian } from '../../bench/padanan-varian.ts';

export interface Kumpulan {
  readonly nama: string;
  readonly sops: readonly Sop[];
  readonly acuan: Acuan;
}

export function listTujuh(tujuh: readonly Sop[], acuan: Acuan): readonly Kumpulan[] {
  const pairs = tujuh.flatMap((a, i) => tujuh.slice(i + 1).map((b) => [a, b]));
  const triples = tujuh.flatMap((a, i) =>
    tujuh.slice(i + 1).flatMap((b, j) => tujuh.slice(i + j + 2).map((c) => [a, b, c])),
  );
  return [...pairs, ...triples, tujuh].map((sops) => ({ nama: sops.map(({ id }) => id).join(' + '), sops, acuan }));
}

/** @param asal real SOPs; every other set is made of their variants, the rest of clean ones */
export function createKumpulan(benih: number, asal: readonly Sop[], acuan: Acuan): Kumpulan {
  const acak = createAcak(benih);
  const pick = (below: number): number => Math.floor(acak() * below);
  const jumlah = 2 + pick(6);
  const nama = `seed ${benih}`;
  if (benih % 2 === 0) {
    const index = indexAcuan(ACUAN);
    const sops = generateSops(jumlah, benih).map((sop) => buildSop(sop.id, spoil(sop.tertulis, pick), index));
    return { nama, sops, acuan: ACUAN };
  }
  const index = indexAcuan(acuan);
  const mixed = benih % 3 === 0;
  const own = asal.filter((sop) => mixed || sop.topik.id === 'perjanjian-kinerja');
  const sops = Array.from({ length: jumlah }, (_, nth): Sop => {
    const source = own[pick(own.length)];
    if (source === undefined) throw new Error('Tidak ada SOP asal.');
    const { data } = createVarian(source.tertulis, acak, new Set());
    return buildSop(`instansi-${nth}/sop`, spoil(data, pick), index);
  });
  return { nama, sops, acuan };
}

type Pick = (below: number) => number;

/** Gaps and guesses as real copies have them: times, lanes and numbers lost, lanes inferred, targets of returns unstated. */
function spoil(data: SopFrontmatter, pick: Pick): SopFrontmatter {
  const langkah = data.langkah.map((item, at): LangkahFrontmatter => {
    const { mutuBaku, perkiraan = [], ...rest } = item;
    const { waktu, ...other } = mutuBaku ?? {};
    const guessed = pick(4) === 0 && item.pelaksana !== null && perkiraan.every(({ bidang }) => bidang !== 'pelaksana');
    const spoilt = spoilCabang(item, data.langkah, pick);
    return {
      ...rest,
      nomor: pick(8) === 0 ? null : pick(8) === 0 ? String(at + 3) : item.nomor,
      pelaksana: pick(20) === 0 ? null : item.pelaksana,
      mutuBaku: {
        ...other,
        ...(waktu !== undefined && pick(7) > 0 && { waktu: pick(9) === 0 ? `1 - 2 hari` : waktu }),
      },
      ...(spoilt.keputusan && { keputusan: spoilt.keputusan }),
      perkiraan: [
        ...(spoilt.cabang ? perkiraan.filter(({ bidang }) => bidang !== 'cabang.tidak') : perkiraan),
        ...(guessed
          ? [{ bidang: 'pelaksana', nilai: item.pelaksana ?? '', keyakinan: 'sedang', aturan: 2, bukti: [] } as const]
          : []),
        ...(spoilt.cabang ? [spoilt.cabang] : []),
      ],
    };
  });
  return { ...data, langkah };
}

function spoilCabang(
  item: LangkahFrontmatter,
  all: readonly LangkahFrontmatter[],
  pick: Pick,
): { keputusan?: LangkahFrontmatter['keputusan']; cabang?: NonNullable<LangkahFrontmatter['perkiraan']>[number] } {
  const { keputusan } = item;
  if (keputusan === undefined) return {};
  const dinyatakan = (['langkah', 'peran', 'tanpa-tujuan', 'tidak'] as const)[pick(4)] ?? 'langkah';
  const cabang = keputusan.cabang.map((own): CabangFrontmatter =>
    own.jenis === 'tidak' ? { ...own, dinyatakan } : own,
  );
  const target = keputusan.cabang.find((own) => own.jenis === 'tidak')?.ke;
  if (dinyatakan === 'langkah' || target === undefined) return { keputusan: { ...keputusan, cabang } };
  const before = all.slice(0, all.indexOf(item));
  const lain = before.filter(({ id }) => id !== target && pick(3) === 0).slice(0, 2);
  return {
    keputusan: { ...keputusan, cabang },
    cabang: {
      bidang: 'cabang.tidak',
      nilai: target,
      keyakinan: 'sedang',
      aturan: 4,
      bukti: [],
      ...(lain.length > 0 && { alternatif: lain.map(({ id }) => ({ nilai: id, bobot: 0.2 })) }),
    },
  };
}
