/** One shape of inference everywhere: a field, a value, how sure, by which rule, on which words. */
import * as z from 'zod';
import { ATURAN_PERKIRAAN, KEYAKINAN, type AturanPerkiraan } from '../domain/kosakata.ts';
import { choice, fraction, list, slug, text } from './field.ts';

export const buktiSchema = z.strictObject({
  kutipan: text('Kata-kata yang persis ada di naskah, misalnya: diserahkan kepada Kasubbag.'),
  langkah: slug('Id langkah tempat kata-kata itu berada.').exactOptional(),
  sop: text('Id SOP lain tempat kata-kata itu berada, misalnya: naskah-003/evaluasi.').exactOptional(),
});

export const perkiraanSchema = z
  .strictObject({
    bidang: text('Bidang yang diperkirakan, misalnya: pelaksana, lanjut, cabang.tidak.'),
    nilai: text('Nilai yang diperkirakan, misalnya id pelaksana.').exactOptional(),
    keyakinan: choice(KEYAKINAN, 'Seberapa yakin: tinggi, sedang, atau rendah.'),
    aturan: z
      .enum(Object.keys(ATURAN_PERKIRAAN) as [string, ...string[]])
      .transform((value) => Number(value) as AturanPerkiraan)
      .meta({
        description: 'Nomor aturan perkiraan, 1 sampai 8 (lihat halaman metode).',
        type: 'number',
        enum: Object.keys(ATURAN_PERKIRAAN).map(Number),
      }),
    bukti: list(buktiSchema, 'Kutipan yang menjadi dasar perkiraan.').min(1, {
      error: 'Perkiraan ini tanpa bukti.\nTambahkan paling sedikit satu kutipan dari naskah.',
    }),
    alternatif: list(
      z.strictObject({ nilai: text('Nilai lain yang mungkin.'), bobot: fraction('Kemungkinannya, dari 0 sampai 1.') }),
      'Nilai lain yang juga mungkin, dengan bobotnya.',
    ).exactOptional(),
  })
  .meta({ description: 'Satu fakta yang kami perkirakan karena tidak tertulis di naskah.' });
