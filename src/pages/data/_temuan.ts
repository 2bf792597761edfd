/** All findings of the catalogue and how a file for machines tells of each. */
import { ALL_RULES } from '../../audit/registry.ts';
import type { Finding } from '../../domain/finding.ts';
import { createTemuanData, type BacaTemuan } from '../../report/temuan-data.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { alamat } from '../../site/situs.ts';
import { getPemeriksaan } from '../../site/temuan.ts';

export async function getTemuanData(): Promise<{ readonly temuan: readonly Finding[]; readonly baca: BacaTemuan }> {
  const { acuan, naskah, sop } = await getCatalogue();
  const { temuan } = await getPemeriksaan();
  return { temuan, baca: createTemuanData(sop, ALL_RULES, { peraturan: acuan.peraturan, naskah, alamat }) };
}
