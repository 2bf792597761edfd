/**
 * The building blocks of every schema. The loader hands over each YAML scalar as its source text, so numbers and
 * truth values are converted here. Each field carries one sentence with an example: the hover text in editors.
 */
import * as z from 'zod';
import { formatBilangan } from '../domain/bilangan.ts';
import { isTanggal } from '../domain/tanggal.ts';
import { kutip } from './kutip.ts';

/** An editor's YAML reader turns 007 into a number and `ya` into text: for us each is its source text. */
const ANY_SCALAR = ['string', 'number', 'boolean'];

export const text = (description: string) =>
  z
    .string()
    .refine((value) => TAMPAK.test(value), { error: 'Isian ini kosong.\nTulis isinya, atau hapus kuncinya.' })
    .refine((value) => value.length <= PALING_PANJANG, {
      error: ({ input }) =>
        `Isian ini ${formatBilangan(String(input).length)} huruf, paling banyak ${formatBilangan(PALING_PANJANG)}.\nPecah menjadi beberapa butir, atau pindahkan ke badan halaman.`,
    })
    .meta({ description, type: ANY_SCALAR });

/** Something to see: no blank, and not the empty pattern of Braille. */
const TAMPAK = /[^\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** Thirty times the longest cell we know. */
const PALING_PANJANG = 10_000;

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Windows opens a device of this name, whatever folder it is asked in. */
export const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export const slug = (description: string) =>
  z
    .string()
    .regex(SLUG, {
      error: (issue) =>
        `${kutip(issue.input)} bukan id yang sah.\nGunakan huruf kecil, angka, dan tanda hubung tunggal, misalnya: ${suggestSlug(String(issue.input))}.`,
    })
    .max(80, { error: 'Id ini lebih panjang dari 80 huruf.\nPakai id yang pendek dan tetap.' })
    .refine((value) => !DEVICE.test(value), {
      error: (issue) => `${kutip(issue.input)} nama perangkat di Windows, dan id menjadi nama folder.\nPilih id lain.`,
    })
    .meta({ description });

export const list = <T extends z.ZodType>(item: T, description: string) => z.array(item).meta({ description });

export const choice = <const T extends Readonly<Record<string, unknown>>>(values: T, description: string) =>
  z.enum(Object.keys(values) as [keyof T & string, ...(keyof T & string)[]]).meta({ description });

export const date = (description: string) =>
  z
    .string()
    .refine(isTanggal, {
      error: (issue) =>
        `${kutip(issue.input)} bukan tanggal.\nTulis tanggal yang ada dalam kalender seperti 2022-08-30, atau 2022-08 bila harinya tidak diketahui.`,
    })
    .meta({ description, type: ANY_SCALAR });

/** The sentence stands before the change of type as well: a missing key is told with it. */
export const wholeNumber = (description: string) =>
  z
    .string()
    .regex(/^[1-9]\d{0,6}$/, {
      error: (issue) => `${kutip(issue.input)} bukan bilangan bulat positif.\nContoh: 12.`,
    })
    .meta({ description })
    .transform(Number)
    .meta({ description, type: 'number' });

export const fraction = (description: string) =>
  z
    .string()
    .regex(/^(?:0?\.\d{1,4}|0|1|1\.0{1,4})$/, {
      error: (issue) => `${kutip(issue.input)} bukan bobot.\nTulis bilangan dari 0 sampai 1, misalnya 0.3.`,
    })
    .meta({ description })
    .transform(Number)
    .meta({ description, type: 'number' });

/** Written only where it holds: `true`, or the key is left out. */
export const flag = (description: string) =>
  z
    .literal('true', { error: 'Kunci ini hanya boleh berisi true.\nHapus kuncinya bila tidak berlaku.' })
    .transform(() => true as const)
    .meta({ description, type: 'boolean', const: true });

function suggestSlug(value: string): string {
  const proposed = value
    .slice(0, 80)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return proposed === '' ? 'periksa-draf' : proposed;
}
