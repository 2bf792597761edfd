/** What no other cause explains: one kind of finding in one SOP, one entry. */
import type { Finding } from '../../domain/finding.ts';
import { sebutLangkah, type Bacaan, type Kelompok } from './bacaan.ts';

export function sejenis({ sisa, langkah }: Bacaan): Kelompok[] {
  return [...Map.groupBy(sisa, (finding) => finding.ruleId)].map(([ruleId, temuan]) => ({
    kunci: ruleId,
    kalimat: sayTempat(temuan, langkah),
    temuan,
  }));
}

/** The first finding's sentence, and where the others are. */
export function sayTempat([first, ...others]: readonly Finding[], langkah: Bacaan['langkah']): string {
  if (first === undefined || others.length === 0) return first?.message ?? '';
  const daftar = others.map(langkah);
  const tempat = daftar.every((item) => item !== null) ? sebutLangkah(daftar.filter((item) => item !== null)) : null;
  const lain =
    tempat === null || tempat.startsWith('langkah') ? (tempat ?? `${others.length} tempat lain`) : `${tempat} lain`;
  return `${first.message.replace(/\.$/, '')}; serupa pada ${lain}.`;
}
