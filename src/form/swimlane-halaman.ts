/** The part of the flow that one page shows: its steps, and connectors for what goes on elsewhere. */
import type { Garis, Simpul, Swimlane } from '../diagram/swimlane.ts';
import type { JenisCabang } from '../domain/frontmatter.ts';
import type { Keyakinan } from '../domain/kosakata.ts';
import { arrangeSegilima } from './baris-segilima.ts';
import type { Segilima } from './segilima.ts';
import type { Urutan } from './urutan.ts';

export interface GarisHalaman {
  readonly id: string;
  readonly dari: string;
  readonly ke: string;
  readonly cabang: JenisCabang | null;
  readonly label: string | null;
  readonly perkiraan: Keyakinan | null;
  readonly kira: boolean;
}

/**
 * @param awal,akhir rows of the page, `akhir` not included
 * @returns also the ids of each row: connectors may share one
 */
export function composeSwimlane(
  { baris, lajur, panah }: Urutan,
  awal: number,
  akhir: number,
  segilima: readonly Segilima[],
): { swimlane: Swimlane; baris: readonly (readonly string[])[]; garis: readonly GarisHalaman[] } {
  const bare = { label: '', perkiraan: null, tautan: null, peserta: [] };
  // The router gives a box more places for arrows than a capsule; their ends are fitted to the real outline later.
  const box = (id: string, lane: string): Simpul => ({ id, bentuk: 'kotak', lajur: lane, ...bare });
  const lanes = lajur.map(({ id }) => id);
  const connectors = (sisi: Segilima['sisi']): Simpul[][] => {
    const near = segilima.filter((item) => item.sisi === sisi);
    const rows = arrangeSegilima(sisi === 'atas' ? [...near].reverse() : near, lanes);
    const drawn = rows.map((row) => row.map((item) => box(item.segilima.id, item.lajur)));
    return sisi === 'atas' ? [...drawn].reverse() : drawn;
  };
  const steps = baris
    .slice(awal, akhir)
    .map(({ bentuk, id, lajur: lane }): Simpul =>
      bentuk === 'belah-ketupat' ? { ...box(id, lane), bentuk } : box(id, lane),
    );
  const rows = [...connectors('atas'), ...steps.map((item) => [item]), ...connectors('bawah')];
  const nama = (row: number): string => baris[row]?.id ?? '';
  const inside = (row: number): boolean => row >= awal && row < akhir;
  const garis = [
    ...panah.flatMap((item): GarisHalaman[] => {
      if (!inside(item.dari)) return [];
      const out = segilima.find(({ arah, panah: joined }) => arah === 'keluar' && joined.includes(item));
      return [{ ...item, dari: nama(item.dari), ke: out?.id ?? nama(item.ke) }];
    }),
    ...segilima
      .filter(({ arah }) => arah === 'masuk')
      .map(({ id, ke, kira, perkiraan }): GarisHalaman => ({
        id: `${id}/panah`,
        dari: id,
        ke: nama(ke),
        cabang: null,
        label: null,
        perkiraan,
        kira,
      })),
  ];
  const drawn = garis.map(({ cabang, dari, id, ke }): Garis => ({
    id,
    dari,
    ke,
    cabang,
    label: null,
    perkiraan: null,
  }));
  return {
    baris: rows.map((row) => row.map(({ id }) => id)),
    garis,
    swimlane: {
      lajur: lanes.map((id) => ({ id, nama: '', perkiraan: null })),
      simpul: rows.flat(),
      garis: drawn,
    },
  };
}
