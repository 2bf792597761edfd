/** The plain fields of the identity block, from their table. */
import type * as z from 'zod';
import { barisIdentitas, BIDANG_POLOS, type BidangPolos, type IsianPolos } from '../domain/identitas.ts';
import { list, text } from './field.ts';

const daftar = (uraian: string) => list(text('Satu butir, seperti tercetak.'), uraian);

type Daftar = ReturnType<typeof daftar>;
type Teks = ReturnType<typeof text>;
type Isi<K extends BidangPolos> = NonNullable<IsianPolos[K]> extends string ? Teks : Daftar;
type Shape = {
  -readonly [K in BidangPolos]: undefined extends IsianPolos[K] ? z.ZodExactOptional<Isi<K>> : Isi<K>;
};

export const identitasPolos = Object.fromEntries(
  BIDANG_POLOS.map((bidang) => {
    const { isi, uraian = '', wajib } = barisIdentitas(bidang);
    if (isi === 'teks') return [bidang, text(uraian).exactOptional()];
    return [bidang, wajib ? daftar(uraian) : daftar(uraian).exactOptional()];
  }),
) as Shape;
