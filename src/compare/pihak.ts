/** Whom the words name, where the lane of a step is only inferred. */
import { readLajur } from '../bahasa/kantor/lajur-jabatan.ts';
import { findSebutan } from '../bahasa/kantor/sebutan.ts';
import { readToken } from '../bahasa/kantor/token.ts';
import { findPerkiraan, type Langkah, type Pelaksana, type Sop } from '../domain/sop.ts';

/**
 * The step of this SOP whose words, quoted as evidence of the lane, name it: `hasil asistensi oleh bagian Adminbang`; null where none does.
 * The step's own words go before those of others.
 */
export function findPenyebut(sop: Sop, langkah: Langkah, lane: Pelaksana): string | null {
  const lajur = readLajur(sop.pelaksana);
  const bukti = (findPerkiraan(langkah, 'pelaksana')?.bukti ?? []).flatMap((item) =>
    item.langkah !== undefined && (item.sop ?? sop.id) === sop.id && names(item.kutipan) ? [item.langkah] : [],
  );
  return bukti.find((id) => id === langkah.id) ?? bukti[0] ?? null;

  function names(teks: string): boolean {
    return (
      teks.toLowerCase().includes(lane.nama.toLowerCase()) ||
      findSebutan(readToken(teks), lajur).some(
        ({ kolom }) => kolom.length === 1 && lajur[kolom[0] ?? -1]?.id === lane.id,
      )
    );
  }
}
