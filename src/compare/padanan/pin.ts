/** `padanan` of a topic: what a person has decided about steps that belong together or apart. */
import type { Topik } from '../../domain/frontmatter.ts';
import type { PinGagal } from '../comparison.ts';
import type { FiturLangkah } from './fitur.ts';
import type { Ikatan } from './kelompok.ts';

export type Padanan = NonNullable<Topik['padanan']>;

/** Pins of SOPs that are not compared are left out; a step that vanished from a compared SOP is reported. */
export function resolvePin(
  padanan: Padanan,
  fitur: readonly FiturLangkah[],
): { readonly ikatan: Ikatan; readonly gagal: readonly PinGagal[] } {
  const places = new Map<string, number>();
  fitur.forEach((item, place) => {
    const sop = item.id.split('#')[0] ?? '';
    for (const name of [item.langkah.id, ...item.langkah.alias]) places.set(`${sop}#${name}`, place);
  });
  const compared = new Set(fitur.map((item) => item.id.split('#')[0]));
  const gagal: PinGagal[] = [];
  const find = (entries: readonly string[], indeks: number): number[] =>
    entries.flatMap((entry) => {
      const place = places.get(entry);
      if (place !== undefined) return [place];
      if (compared.has(entry.split('#')[0])) {
        const pesan = `Padanan ke-${indeks + 1} menyebut ${entry}, tetapi langkah itu tidak ada.`;
        gagal.push({ jenis: 'tidak-ada', indeks, langkah: [entry], pesan });
      }
      return [];
    });
  const together: Joined = { rootOf: new Map() };
  const sama: [number, number][] = [];
  padanan.forEach((item, indeks) => {
    if (!('sama' in item)) return;
    const [first, ...others] = find(item.sama, indeks);
    if (first === undefined) return;
    for (const other of others) {
      sama.push([first, other]);
      link(together, first, other);
    }
  });
  const beda: [number, number][] = [];
  padanan.forEach((item, indeks) => {
    if (!('beda' in item)) return;
    for (const [a, b] of pairs(find(item.beda, indeks))) {
      if (rootOf(together, a) !== rootOf(together, b)) {
        beda.push([a, b]);
        continue;
      }
      const langkah = [a, b].map((place) => fitur[place]?.id ?? '');
      const pesan = `Padanan ke-${indeks + 1} memisahkan ${langkah.join(' dan ')}, tetapi padanan lain menyatukannya.`;
      gagal.push({ jenis: 'bertentangan', indeks, langkah, pesan });
    }
  });
  return { ikatan: { sama, beda }, gagal };
}

interface Joined {
  readonly rootOf: Map<number, number>;
}
function rootOf(joined: Joined, place: number): number {
  const up = joined.rootOf.get(place);
  return up === undefined ? place : rootOf(joined, up);
}
function link(joined: Joined, a: number, b: number): void {
  const [one, other] = [rootOf(joined, a), rootOf(joined, b)];
  if (one !== other) joined.rootOf.set(other, one);
}

function pairs(list: readonly number[]): [number, number][] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b): [number, number] => [a, b]));
}
