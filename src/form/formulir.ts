/** Sop → pages of the regulation's form. Everything else in this room serves this. */
import type { Finding } from '../domain/finding.ts';
import type { Sop } from '../domain/sop.ts';
import { createPengatur, type PengaturAlir } from './alir.ts';
import type { Formulir, Halaman } from './halaman.ts';
import { buildIdentitas } from './identitas.ts';
import { buildKaki } from './kaki.ts';
import type { Kertas } from './kertas.ts';
import { numberHalaman } from './nomor-segilima.ts';
import { buildTabel } from './tabel.ts';
import { blankPerkiraan } from './tanpa-perkiraan.ts';

export interface OpsiFormulir {
  /** Address printed in the foot. */
  readonly alamat: string;
  /** Leaves out what the source does not say; the pages and their rows stay where they are. */
  readonly tanpaPerkiraan?: boolean;
  /** Of this SOP, where its form is made on several papers: what is found for one holds for the others. */
  readonly pengatur?: PengaturAlir;
}

export type HasilFormulir =
  | { readonly ok: true; readonly formulir: Formulir }
  /** What does not fit, by field of the SOP. */
  | { readonly ok: false; readonly masalah: readonly Finding[] };

/** All lengths of the result are mm from the upper left corner of a sheet. */
export function buildFormulir(
  sop: Sop,
  kertas: Kertas,
  { alamat, tanpaPerkiraan = false, pengatur = createPengatur(sop) }: OpsiFormulir,
): HasilFormulir {
  const kaki = buildKaki(sop, kertas, alamat);
  const identitas = buildIdentitas(sop, kertas, kaki);
  const tabel = buildTabel(sop, kertas, kaki, pengatur);
  if (tabel.masalah.length > 0) return { ok: false, masalah: tabel.masalah };
  const jumlah = identitas.length + tabel.halaman.length;
  const legenda = kaki.legenda(false);
  const halaman: Halaman[] = [
    ...identitas.map((sel, i): Halaman => ({
      jenis: 'identitas',
      nomor: i + 1,
      sel,
      kaki: kaki.baris(i + 1, jumlah),
      legenda: sel.some(({ kira }) => kira) ? legenda : null,
    })),
    ...numberHalaman(tabel.halaman, identitas.length + 1).map((page): Halaman => {
      const kira = [...page.kepala, ...page.simbol, ...page.panah].some((item) => item.kira);
      return { ...page, kaki: kaki.baris(page.nomor, jumlah), legenda: kira ? legenda : null };
    }),
  ];
  const formulir = { kertas, tanpaPerkiraan, halaman };
  return { ok: true, formulir: tanpaPerkiraan ? blankPerkiraan(formulir, kaki.legenda(true)) : formulir };
}
