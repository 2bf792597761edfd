/** Which step is selected: one answer for the diagram, the table, the card and the address. */
import { toIdJangkar } from '../jangkar.ts';

/** Where the reader chose: decides what moves and what the card shows. */
export type Asal = 'alamat' | 'tabel' | 'bagan' | 'telusuri';

export interface Terpilih {
  readonly id: string | null;
  readonly asal: Asal;
}

declare global {
  interface DocumentEventMap {
    'langkah-terpilih': CustomEvent<Terpilih>;
  }
}

const JANGKAR = '#langkah-';

/** Selects a step (null: none) and tells everyone on the page. */
export function selectLangkah(id: string | null, asal: Asal): void {
  document.dispatchEvent(new CustomEvent('langkah-terpilih', { detail: { id, asal } }));
}

/** The step that the address names, if the page has it. */
export function readLangkahDiAlamat(): string | null {
  const id = toIdJangkar(location.hash);
  const row = id.startsWith(JANGKAR.slice(1)) ? document.getElementById(id) : null;
  return row?.dataset['langkah'] ?? null;
}

/** Writes the address without moving the page, as a new entry of the history unless `ganti` or it says the same already. */
export function writeAlamat(id: string | null, jalur?: readonly string[], ganti = false): void {
  const query = jalur === undefined ? '' : `?telusuri=${jalur.map(encodeURIComponent).join()}`;
  const address = `${location.pathname}${query}${id === null ? '' : JANGKAR + id}`;
  if (address === location.pathname + location.search + location.hash) return;
  if (ganti) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
}

/** The path in the address: null where nobody walks, empty at the beginning. */
export function readJalurDiAlamat(): readonly string[] | null {
  const value = new URLSearchParams(location.search).get('telusuri');
  return value === null ? null : value.split(',').filter((id) => id !== '');
}
