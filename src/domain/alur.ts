/** Resolves who hands to whom: every arrow of the flow, in order, with the terminals. */
import type { Bagian, LangkahFrontmatter } from './frontmatter.ts';
import { findPerkiraan, type Panah, type Terminal } from './sop.ts';

export interface Alur {
  readonly terminal: readonly Terminal[];
  readonly panah: readonly Panah[];
}

/**
 * The rules of the contract: an absent `lanjut` means the next row, the last row goes to `selesai`,
 * a `mandiri` bagian starts and ends by itself. Broken graphs (unreachable steps, loops) are kept as written.
 */
export function resolveAlur(langkah: readonly LangkahFrontmatter[], bagian: readonly Bagian[]): Alur {
  const rows = new Map(langkah.map((item, row) => [item.id, row]));
  const mandiri = new Set(bagian.filter((item) => item.mandiri).map((item) => item.id));
  const groupOf = (item: LangkahFrontmatter): string | null =>
    item.bagian !== undefined && mandiri.has(item.bagian) ? item.bagian : null;
  const groups = [...new Set(langkah.map(groupOf))];
  const terminal = groups.flatMap((group): Terminal[] => [
    { id: terminalId('mulai', group), jenis: 'mulai', bagian: group },
    { id: terminalId('selesai', group), jenis: 'selesai', bagian: group },
  ]);

  const panah: Panah[] = [];
  const add = (dari: string, ke: string, branch: Partial<Panah> = {}): void => {
    const from = rows.get(dari);
    const to = rows.get(ke);
    panah.push({
      id: `p${panah.length + 1}`,
      dari,
      ke,
      cabang: null,
      label: null,
      dinyatakan: 'langkah',
      perkiraan: null,
      ...branch,
      balik: from !== undefined && to !== undefined && to <= from,
    });
  };

  langkah.forEach((item, row) => {
    const group = groupOf(item);
    const end = terminalId('selesai', group);
    const target = (id: string): string => (id === 'selesai' ? end : id);
    if (langkah.findIndex((other) => groupOf(other) === group) === row) add(terminalId('mulai', group), item.id);
    if (item.keputusan) {
      for (const cabang of item.keputusan.cabang) {
        const perkiraan = findPerkiraan(item, `cabang.${cabang.jenis}`);
        add(item.id, target(cabang.ke), {
          cabang: cabang.jenis,
          label: cabang.label,
          dinyatakan: cabang.dinyatakan,
          perkiraan,
        });
      }
      return;
    }
    const perkiraan = findPerkiraan(item, 'lanjut');
    if (item.lanjut !== undefined) {
      for (const id of typeof item.lanjut === 'string' ? [item.lanjut] : item.lanjut)
        add(item.id, target(id), { perkiraan });
      return;
    }
    const next = langkah.slice(row + 1).find((other) => groupOf(other) === group);
    add(item.id, next ? next.id : end, { perkiraan });
  });
  return { terminal, panah };
}

function terminalId(jenis: Terminal['jenis'], group: string | null): string {
  return group === null ? jenis : `${jenis}/${group}`;
}
