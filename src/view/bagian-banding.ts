/** The sections of a comparison, in reading order. */
import { bagianDasarHukum } from './dasar-hukum.ts';
import { bagianDokumen } from './dokumen.ts';
import type { Konteks } from './konteks.ts';
import { bagianPadanan } from './padanan.ts';
import { bagianPerbedaan } from './perbedaan.ts';
import { el, type Bagian, type Simpul } from './simpul.ts';
import { bagianStruktur } from './struktur.ts';
import { bagianWaktu } from './waktu.ts';

const SEMUA: readonly ((konteks: Konteks) => Bagian | null)[] = [
  bagianPerbedaan,
  bagianWaktu,
  bagianPadanan,
  bagianDasarHukum,
  bagianStruktur,
  bagianDokumen,
];

export function listBagian(konteks: Konteks): readonly Bagian[] {
  return SEMUA.flatMap((build) => build(konteks) ?? []);
}

export function simpulBagian({ id, judul, isi }: Bagian): Simpul {
  // The words of steps are found on the SOP pages; of a topic the search knows what it says itself.
  const ignored = id !== 'perbedaan';
  return el(
    'section',
    { class: 'bagian', 'data-bagian': id, 'aria-labelledby': id, 'data-pagefind-ignore': ignored },
    el('h2', { id }, judul),
    el('div', { class: 'isi-bagian' }, ...isi),
  );
}
