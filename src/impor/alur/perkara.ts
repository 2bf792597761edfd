/** Everything the rules look at, read once. */
import type { SopTerbaca } from '../model.ts';
import { bacaLangkah } from '../../bahasa/kantor/baca-langkah.ts';
import { createTangga, type Perkara } from './faktor.ts';
import { readLajur } from '../../bahasa/kantor/lajur-jabatan.ts';
import { readAkar } from '../../bahasa/kantor/token.ts';

export function createPerkara(sop: Pick<SopTerbaca, 'nama' | 'pelaksana' | 'langkah'>): Perkara {
  const lajur = readLajur(sop.pelaksana);
  const bacaan = sop.langkah.map((langkah, urutan) => ({ ...bacaLangkah(langkah.kegiatan, lajur), langkah, urutan }));
  const count = new Map<string, number>();
  for (const row of bacaan) for (const root of new Set(row.akar)) count.set(root, (count.get(root) ?? 0) + 1);
  const often = [...count].filter(([, times]) => times > Math.max(2, bacaan.length * 0.4)).map(([root]) => root);
  return { lajur, bacaan, umum: new Set([...readAkar(sop.nama), ...often]), tangga: createTangga(lajur) };
}
