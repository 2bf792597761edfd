/** Bodies by seed, each judged as the loader judges it and read back as a browser would. */
import fc from 'fast-check';
import { checkBody } from '../../src/load/mdx-body.ts';
import { badanAcak } from './badan-acak.ts';
import { periksaHtml, tulis } from './orakel-badan.ts';

export interface HasilBadan {
  readonly jumlah: number;
  readonly diterima: number;
  /** Body and what a browser would make of it, or the error it raised. */
  readonly salah: readonly string[];
  /** Processor milliseconds of the slowest body, and that body. */
  readonly terlama: readonly [ms: number, badan: string];
}

/** The same seed gives the same bodies. */
export const buatBadan = (jumlah: number, benih: number): readonly string[] =>
  fc.sample(badanAcak, { numRuns: jumlah, seed: benih });

/** @param mulai told the index of each body before it is read */
export function periksaBadan(jumlah: number, benih: number, mulai?: (index: number) => void): HasilBadan {
  const salah: string[] = [];
  let diterima = 0;
  let terlama: readonly [number, string] = [0, ''];
  for (const [index, badan] of buatBadan(jumlah, benih).entries()) {
    mulai?.(index);
    const start = process.cpuUsage();
    try {
      const hasil = checkBody(badan, 1, 'a-');
      const { user, system } = process.cpuUsage(start);
      if ((user + system) / 1000 > terlama[0]) terlama = [(user + system) / 1000, badan];
      const baris = badan.split('\n').length;
      for (const { line, column } of hasil.problems) {
        if (!(line >= 1 && line <= baris && column >= 1))
          salah.push(`${JSON.stringify(badan)}: tempat ${line}:${column}`);
      }
      if (hasil.problems.length > 0) continue;
      diterima += 1;
      salah.push(...periksaHtml(tulis(hasil.badan)).map((apa) => `${JSON.stringify(badan)}: ${apa}`));
    } catch (error) {
      salah.push(`${JSON.stringify(badan)}: ${String(error)}`);
    }
  }
  return { jumlah, diterima, salah, terlama };
}
