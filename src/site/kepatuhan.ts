/** The agencies held against the parts of the regulation, once per build. */
import { assessKepatuhan, type BarisKepatuhan } from '../audit/kepatuhan.ts';
import { isMengikat } from '../audit/mengikat.ts';
import { findRule } from '../audit/registry.ts';
import { TINGKAT } from '../domain/kosakata.ts';
import type { Sop } from '../domain/sop.ts';
import { getCatalogue } from './catalogue.ts';
import { getPemeriksaan } from './temuan.ts';

let assessed: Promise<readonly BarisKepatuhan[]> | null = null;

/** By level, region, then name; anew for every request in dev. */
export function getKepatuhan(): Promise<readonly BarisKepatuhan[]> {
  if (import.meta.env.DEV) return assess();
  return (assessed ??= assess());
}

async function assess(): Promise<readonly BarisKepatuhan[]> {
  const { acuan, sop, tanggal } = await getCatalogue();
  const peraturan = new Map(acuan.peraturan.map((item) => [item.id, item]));
  const { temuan } = await getPemeriksaan();
  const mengikat = (ruleId: string, satu: Sop): boolean => {
    const rule = findRule(ruleId);
    return rule !== null && isMengikat(rule, satu, peraturan);
  };
  const rows = assessKepatuhan(sop, { temuan, tanggal, mengikat });
  const urutan = Object.keys(TINGKAT);
  const kunci = ({ instansi: { nama, tingkat, wilayah = '' } }: BarisKepatuhan): readonly string[] => [
    String(urutan.indexOf(tingkat)),
    wilayah,
    nama,
  ];
  return [...rows].sort((a, b) => {
    const [left, right] = [kunci(a), kunci(b)];
    const at = left.findIndex((item, i) => item !== right[i]);
    return at === -1 ? 0 : (left[at] ?? '').localeCompare(right[at] ?? '', 'id');
  });
}
