/** What a very large build can leave out, and where the links lead then. */
import { halamanLangkahUrl, langkahUrl } from '../domain/url.ts';

/** Pages, embeds and oEmbed files of single steps; off with `SOP_HALAMAN_LANGKAH=mati`. */
export const HALAMAN_LANGKAH = import.meta.env.SOP_HALAMAN_LANGKAH !== 'mati';

/** Pictures for link previews; off with `SOP_GAMBAR=mati`. */
export const GAMBAR = import.meta.env.SOP_GAMBAR !== 'mati';

/** Word and Excel files of every SOP and topic; off with `SOP_DOKUMEN=mati`. */
export const DOKUMEN = import.meta.env.SOP_DOKUMEN !== 'mati';

/** A working paper is made in memory and read by a person: beyond this many SOPs each has its own only. */
export const PALING_BANYAK_KERTAS = 500;

/** Whether these SOPs together have a working paper. */
export const isAdaKertas = (sops: readonly unknown[]): boolean =>
  DOKUMEN && sops.length > 0 && sops.length <= PALING_BANYAK_KERTAS;

/** Offline use of opened SOPs; off with `SOP_LURING=mati`. A reader's worker then removes itself and what it kept. */
export const LURING = import.meta.env.SOP_LURING !== 'mati';

/** Path of a step as people send it: its page, or its row where the pages are switched off. */
export function kirimLangkahUrl(sopId: string, langkahId: string): string {
  return HALAMAN_LANGKAH ? halamanLangkahUrl(sopId, langkahId) : langkahUrl(sopId, langkahId);
}
