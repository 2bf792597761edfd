/** Numbers and pages of the pentagons: known only when all pages are. */
import type { HalamanSetengah, HalamanTabel } from './halaman.ts';
import { placeHalaman } from './label.ts';

/**
 * Numbers the pentagons in reading order and writes beside each the pages it joins.
 * @param pertama number of the first table page
 */
export function numberHalaman(
  halaman: readonly HalamanSetengah[],
  pertama: number,
): Omit<HalamanTabel, 'kaki' | 'legenda'>[] {
  const nomor = new Map<string, number>();
  const pages = new Map<string, { keluar: number[]; masuk: number[] }>();
  halaman.forEach(({ simbol }, i) => {
    for (const { segilima } of simbol) {
      if (segilima === null) continue;
      if (!nomor.has(segilima.kunci)) nomor.set(segilima.kunci, nomor.size + 1);
      const ends = pages.get(segilima.kunci) ?? { keluar: [], masuk: [] };
      pages.set(segilima.kunci, ends);
      ends[segilima.arah].push(pertama + i);
    }
  });
  return halaman.map((page, i) => {
    const numbered = page.simbol.map((item) => ({
      ...item,
      nomorSegilima: item.segilima === null ? null : (nomor.get(item.segilima.kunci) ?? null),
    }));
    const label = [...page.label];
    const first = page.lajur[0];
    const batas = {
      x: first?.x ?? 0,
      y: page.baris[0]?.y ?? 0,
      width: page.lajur.reduce((sum, lane) => sum + lane.width, 0),
      height: page.baris.reduce((sum, row) => sum + row.height, 0),
    };
    for (const item of numbered) {
      if (item.segilima === null) continue;
      const ends = pages.get(item.segilima.kunci);
      const other = item.segilima.arah === 'keluar' ? ends?.masuk : ends?.keluar;
      const word = [...new Set(other)].join(', ');
      const baris = page.baris.find(({ height, y }) => item.pusat.y > y && item.pusat.y < y + height) ?? batas;
      label.push(placeHalaman(item, word, numbered, page.panah, label, { baris, batas, lajur: page.lajur }));
    }
    return { ...page, nomor: pertama + i, simbol: numbered, label };
  });
}
