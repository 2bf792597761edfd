/** Who cites which regulation, highest in the hierarchy first. */
import type { Peraturan } from '../domain/frontmatter.ts';
import { STATUS_PERATURAN } from '../domain/kosakata.ts';
import { comparePeraturan, sebutPeraturan, singkatPeraturan } from '../domain/peraturan.ts';
import type { Sop } from '../domain/sop.ts';
import { formatTanggal } from '../domain/tanggal.ts';
import type { BarisDasarHukum, StatusSel } from './ukuran.ts';

/**
 * One row per regulation that some SOP cites or names as an amendment.
 * @param peraturan the registry, to name the regulation that revoked one; without it the id stands there
 */
export function compareDasarHukum(
  sops: readonly Sop[],
  peraturan: readonly Peraturan[] = [],
): readonly BarisDasarHukum[] {
  const known = new Map(peraturan.map((item) => [item.id, item]));
  const cited = new Map<string, Peraturan>();
  for (const sop of sops) {
    for (const dasar of sop.dasarHukum) {
      for (const item of [dasar.peraturan, ...dasar.diubah]) {
        cited.set(item.id, item);
        if (!known.has(item.id)) known.set(item.id, item);
      }
    }
  }
  return [...cited.values()].sort(comparePeraturan).map((item) => ({
    peraturan: item.id,
    singkat: singkatPeraturan(item),
    lengkap: sebutPeraturan(item),
    status: item.status.nilai,
    teksStatus: sayStatus(item, known),
    dicabutOleh: item.status.nilai === 'dicabut' ? nameOleh(item, known) : null,
    tanggalStatus: item.status.tanggal ?? null,
    diperiksa: item.status.diperiksa ?? '',
    sel: sops.map((sop) => ({ sop: sop.id, ...readSel(sop, item.id) })),
  }));
}

function readSel(sop: Sop, id: string): { status: StatusSel; kutipan: string | null } {
  const own = sop.dasarHukum.find((item) => item.peraturan.id === id);
  if (own) return { status: 'dikutip', kutipan: own.kutipan };
  const amended = sop.dasarHukum.find((item) => item.diubah.some((other) => other.id === id));
  if (amended) return { status: 'sebagai-perubahan', kutipan: amended.kutipan };
  if (sop.dasarHukum.length > 0) return { status: 'tidak', kutipan: null };
  if (sop.sumber.hilang.includes('dasarHukum')) return { status: 'hilang', kutipan: null };
  return { status: sop.sumber.kosong.includes('dasarHukum') ? 'kosong' : 'tidak', kutipan: null };
}

function nameOleh({ status }: Peraturan, known: ReadonlyMap<string, Peraturan>): string | null {
  if (status.oleh === undefined) return null;
  const by = known.get(status.oleh);
  return by === undefined ? status.oleh : singkatPeraturan(by);
}

function sayStatus(peraturan: Peraturan, known: ReadonlyMap<string, Peraturan>): string {
  const { status } = peraturan;
  const name = nameOleh(peraturan, known);
  const where = name === null ? null : `oleh ${[name, status.pasal].filter(Boolean).join(' ')}`;
  const when = status.tanggal === undefined ? null : formatTanggal(status.tanggal);
  const words = [STATUS_PERATURAN[status.nilai], where].filter(Boolean).join(' ');
  return [words, when].filter(Boolean).join(', ');
}
