/** What the lists can be filtered by: only values that occur. */
import type { Finding } from '../../domain/finding.ts';
import type { Sop } from '../../domain/sop.ts';
import { TINGKAT_TEMUAN } from '../../report/temuan-data.ts';
import type { HalamanAturan } from '../../site/temuan.ts';
import { JENIS, TINGKAT } from './kata-temuan.ts';

export interface Saringan {
  /** Parameter of the address. */
  readonly kunci: 'instansi' | 'topik' | 'tingkat' | 'jenis' | 'aturan';
  readonly judul: string;
  readonly pilihan: readonly { readonly id: string; readonly nama: string }[];
}

export function susunSaringan(
  sops: readonly Sop[],
  findings: readonly Finding[],
  aturan: readonly HalamanAturan[],
): readonly Saringan[] {
  const ids = new Set(findings.map(({ sopId }) => sopId));
  const own = sops.filter(({ id }) => ids.has(id));
  const rules = new Set(findings.map(({ ruleId }) => ruleId));
  const used = aturan.filter(({ rule }) => rules.has(rule.id));
  const tingkat = TINGKAT_TEMUAN.filter((id) => findings.some(({ severity }) => severity === id));
  const jenis = (['sop', 'salinan'] as const).filter((id) => findings.some((item) => item.jenis === id));
  return [
    { kunci: 'instansi', judul: 'Instansi', pilihan: unique(own.map(({ instansi }) => instansi)) },
    { kunci: 'topik', judul: 'Topik', pilihan: unique(own.map(({ topik }) => topik)) },
    { kunci: 'jenis', judul: 'Tentang', pilihan: jenis.map((id) => ({ id, nama: JENIS[id] })) },
    { kunci: 'tingkat', judul: 'Tingkat', pilihan: tingkat.map((id) => ({ id, nama: TINGKAT[id] })) },
    {
      kunci: 'aturan',
      judul: 'Aturan',
      pilihan: used.map(({ rule, judul }) => ({ id: rule.id, nama: `${rule.kode} ${judul}` })),
    },
  ];
}

function unique(items: readonly { readonly id: string; readonly nama: string }[]): Saringan['pilihan'] {
  return [...new Map(items.map(({ id, nama }) => [id, { id, nama }])).values()];
}
