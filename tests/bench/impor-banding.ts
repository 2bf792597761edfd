/**
 * An entry and what came back of it through a printed form: everything that the form shows. Participants of a meeting are
 * no part of the form, so they are not compared.
 */
import type { SopFrontmatter } from '../../src/domain/frontmatter.ts';
import { findPerkiraan, type Sop } from '../../src/domain/sop.ts';

/** @returns one line per difference; values that the form prints because they were inferred count as printed */
export function bandingkanPulang(sop: Sop, hand: SopFrontmatter, draft: SopFrontmatter): string[] {
  const found: string[] = [];
  const check = (name: string, ours: unknown, theirs: unknown): void => {
    if (JSON.stringify(ours) !== JSON.stringify(theirs))
      found.push(`${name}: ${JSON.stringify(theirs)}, seharusnya ${JSON.stringify(ours)}`);
  };
  const shown = (bidang: string, own: string | null): string | null => own ?? findPerkiraan(sop, bidang)?.nilai ?? null;
  check('nama', hand.judulNaskah?.identitas ?? hand.nama, draft.judulNaskah?.identitas ?? draft.nama);
  check('nomor', hand.nomor, draft.nomor);
  check('unit', shown('unit', hand.unit ?? null), draft.unit ?? null);
  for (const key of ['pembuatan', 'revisi', 'efektif', 'pengesahan'] as const) {
    const value = shown(`tanggal.${key}`, hand.tanggal[key]);
    check(`tanggal.${key}`, value !== null && /^\d{4}-\d\d/.test(value) ? value : null, draft.tanggal[key]);
  }
  check('pengesahan', sorted(hand.pengesahan), sorted(draft.pengesahan));
  check(
    'dasarHukum',
    hand.dasarHukum.map((item) => [item.peraturan, item.kutipan, item.diubah ?? []]),
    draft.dasarHukum.map((item) => [item.peraturan, item.kutipan, item.diubah ?? []]),
  );
  for (const key of ['kualifikasiPelaksana', 'peralatan', 'peringatan', 'pencatatan'] as const)
    check(key, hand[key], draft[key]);
  check(
    'keterkaitan',
    hand.keterkaitan.map((item) => item.nama),
    draft.keterkaitan.map((item) => item.nama),
  );
  check(
    'pelaksana',
    hand.pelaksana.map((item) => item.nama),
    draft.pelaksana.map((item) => item.nama),
  );
  check('jumlah langkah', hand.langkah.length, draft.langkah.length);
  const lane = (of: SopFrontmatter, id: string | null): number => of.pelaksana.findIndex((item) => item.id === id);
  const row = (of: SopFrontmatter, id: string): number | string =>
    id === 'selesai' ? id : of.langkah.findIndex((item) => item.id === id);
  for (const [index, ours] of hand.langkah.entries()) {
    const theirs = draft.langkah[index];
    if (theirs === undefined) break;
    const name = `langkah ${index + 1}`;
    check(`${name} nomor`, ours.nomor, theirs.nomor);
    check(`${name} kegiatan`, ours.kegiatan, theirs.kegiatan);
    check(`${name} mutuBaku`, mutu(ours.mutuBaku), mutu(theirs.mutuBaku));
    check(`${name} keterangan`, ours.keterangan ?? null, theirs.keterangan ?? null);
    check(`${name} pelaksana`, lane(hand, ours.pelaksana), lane(draft, theirs.pelaksana));
    check(
      `${name} cabang`,
      (ours.keputusan?.cabang ?? []).map((item) => [item.jenis, row(hand, item.ke)]).sort(),
      (theirs.keputusan?.cabang ?? []).map((item) => [item.jenis, row(draft, item.ke)]).sort(),
    );
    check(
      `${name} lanjut`,
      [ours.lanjut ?? []].flat().map((id) => row(hand, id)),
      [theirs.lanjut ?? []].flat().map((id) => row(draft, id)),
    );
  }
  return found;
}

const sorted = (value: object | null): object | null =>
  value === null ? null : Object.fromEntries(Object.entries(value).sort());

const mutu = (value: SopFrontmatter['langkah'][number]['mutuBaku']): unknown => [
  value?.kelengkapan ?? null,
  value?.waktu ?? null,
  value?.output ?? null,
  value?.gabungWaktu !== undefined,
];
