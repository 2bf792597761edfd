/** Names that become a heading, a link or an address: they can be read, and are not too long for either. */
import * as z from 'zod';
import { slugJabatan } from '../bahasa/jabatan.ts';
import { formatBilangan } from '../domain/bilangan.ts';
import { DEVICE } from './field.ts';
import { kutip } from './kutip.ts';

const HURUF = /[\p{L}\p{N}]/u;

interface Bentuk {
  readonly description: string;
  readonly most: number;
  /** What it is, at the start of a sentence: `Nama pelaksana`. */
  readonly what: string;
  /** What to write instead of signs. */
  readonly signs: string;
  /** What to write instead of too much. */
  readonly long: string;
}

/** A title or a name, such as of an SOP, an agency, a stage. */
export const nama = (description: string, most = 250, words: Partial<Bentuk> = {}) =>
  bentuk({
    description,
    most,
    what: 'Nama',
    signs: 'Tulis namanya dengan kata-kata.',
    long: 'Tulis namanya saja, tanpa penjelasan.',
    ...words,
  });

/** The name of a lane, which has a page of its own. */
export const namaPelaksana = (description: string) =>
  bentuk({
    description,
    most: 120,
    what: 'Nama pelaksana',
    signs:
      'Bila pelaksananya tidak diketahui, hapus kolom ini dan tulis pelaksana: null pada langkahnya. Bila hanya namanya yang tidak terbaca, tulis misalnya Pelaksana 3, dan yang tercetak di tercetak.',
    long: 'Tulis nama jabatannya saja; nama seperti tercetak ditulis di tercetak.',
  }).refine(isFolder, {
    error: ({ input }) =>
      `Nama pelaksana ${kutip(input)} tidak dapat menjadi nama folder.\nTulis nama jabatannya lengkap dan dengan huruf Latin, misalnya: Petugas Loket.`,
  });

function bentuk({ description, long, most, signs, what }: Bentuk) {
  return z
    .string()
    .refine((value) => HURUF.test(value), {
      error: ({ input }) =>
        String(input).trim() === ''
          ? 'Isian ini kosong.\nTulis isinya, atau hapus kuncinya.'
          : `${what} ${kutip(input)} tidak memuat huruf atau angka, padahal menjadi judul dan alamat.\n${signs}`,
      abort: true,
    })
    .refine((value) => !/[\r\n]/.test(value.trim()), {
      error: `${what} ini lebih dari satu baris.\nTulis dalam satu baris.`,
    })
    .max(most, {
      error: ({ input }) =>
        `${what} ini ${formatBilangan(String(input).length)} huruf, paling banyak ${formatBilangan(most)}.\n${long}`,
    })
    .meta({ description, type: ['string', 'number', 'boolean'] });
}

/** What is too long anyway is told once. */
function isFolder(value: string): boolean {
  const name = slugJabatan(value);
  return value.length > 120 || (!DEVICE.test(name) && encodeURIComponent(name).length <= 240);
}
