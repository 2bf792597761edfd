/** The wording of two SOPs side by side, word by word; loaded only when two are compared. */
import { diffWords } from 'diff';
import type { Comparison } from '../../compare/comparison.ts';
import type { Sop } from '../../domain/sop.ts';
import type { BedaKata, Potong } from '../../view/beda-kata.ts';

/** Only rows that both have; in table order. */
export function compareKata(comparison: Comparison, [kiri, kanan]: readonly [Sop, Sop]): readonly BedaKata[] {
  return comparison.baris.flatMap((row): BedaKata[] => {
    const left = textOf(kiri, row.sel.find((sel) => sel.sop === kiri.id)?.langkah ?? []);
    const right = textOf(kanan, row.sel.find((sel) => sel.sop === kanan.id)?.langkah ?? []);
    if (left === null || right === null) return [];
    const bidang = left.flatMap(({ nama, teks }, at) => {
      const other = right[at]?.teks ?? '';
      if (teks === '' && other === '') return [];
      const potong = diffWords(teks, other).map((part): Potong => ({
        jenis: part.added ? 'tambah' : part.removed ? 'hapus' : 'sama',
        teks: part.value,
      }));
      return [{ nama, kiri: teks, kanan: other, potong, sama: measureSama(potong) }];
    });
    return [{ baris: row.id, judul: row.judul, bidang }];
  });
}

function textOf(sop: Sop, ids: readonly string[]): readonly { nama: string; teks: string }[] | null {
  const steps = sop.langkah.filter((item) => ids.includes(item.id));
  if (steps.length === 0) return null;
  const join = (list: readonly string[]): string => list.join('; ');
  return [
    { nama: 'Kegiatan', teks: join(steps.map((item) => item.kegiatan)) },
    { nama: 'Kelengkapan', teks: join(steps.flatMap((item) => item.mutuBaku.kelengkapan)) },
    { nama: 'Waktu', teks: join(steps.flatMap((item) => item.mutuBaku.waktu ?? [])) },
    { nama: 'Output', teks: join(steps.flatMap((item) => item.mutuBaku.output)) },
  ];
}

/** Share of the letters that both have, 0 to 1. */
function measureSama(potong: readonly Potong[]): number {
  const count = (jenis: Potong['jenis']): number =>
    potong.filter((item) => item.jenis === jenis).reduce((sum, item) => sum + item.teks.trim().length, 0);
  const same = count('sama') * 2;
  const all = same + count('hapus') + count('tambah');
  return all === 0 ? 1 : same / all;
}
