/** The registries SOPs refer to: agencies, topics, stages, terms; regulations are in `peraturan.ts`. */
import * as z from 'zod';
import type { Instansi, Istilah, Tahap, Topik } from '../domain/frontmatter.ts';
import { TINGKAT } from '../domain/kosakata.ts';
import { choice, list, slug, text } from './field.ts';
import { nama } from './nama.ts';
import { perkiraanSchema } from './perkiraan.ts';

export const tahapItemSchema = z.strictObject({
  id: slug('Id tahap, misalnya: pemeriksaan.'),
  nama: nama('Nama tahap.'),
  uraian: text('Apa yang terjadi di tahap ini.'),
});
export const tahapSchema = list(tahapItemSchema, 'Tahap, menurut urutan.')
  .min(1, { error: 'Daftar tahap kosong.' })
  .meta({ id: 'tahap', title: 'Tahap' });

export const instansiSchema = z
  .strictObject({
    nama: nama('Nama instansi; bila naskah tidak menyebutnya, katakan demikian.'),
    tingkat: choice(TINGKAT, 'Tingkat pemerintahan.'),
    wilayah: nama('Wilayah, misalnya: Kota Madiun.').exactOptional(),
    perkiraan: list(perkiraanSchema, 'Fakta instansi yang kami perkirakan.').exactOptional(),
  })
  .meta({ id: 'instansi', title: 'Instansi', description: 'Satu instansi.' });

const padananItem = list(text('Langkah dalam bentuk <id sop>#<id langkah>.'), 'Langkah-langkah.');
export const topikSchema = z
  .strictObject({
    nama: nama('Nama topik.'),
    uraian: text('Prosedur apa ini, dalam satu dua kalimat.'),
    tahap: list(tahapItemSchema, 'Daftar tahap khusus topik ini.').exactOptional(),
    dasarWajib: list(slug('Id peraturan.'), 'Peraturan yang menjadi dasar jenis dokumen ini.').exactOptional(),
    keterbandingan: list(text('Satu catatan.'), 'Apa yang tidak sebanding antara SOP-SOP topik ini.').exactOptional(),
    padanan: list(
      z.union([z.strictObject({ sama: padananItem }), z.strictObject({ beda: padananItem })], {
        error:
          'Padanan berisi satu kunci: sama atau beda.\nContoh: - sama: [instansi/sop#langkah, instansi-lain/sop#langkah].',
      }),
      'Langkah yang ditetapkan sama atau berbeda.',
    ).exactOptional(),
  })
  .meta({ id: 'topik', title: 'Topik', description: 'Satu prosedur yang dimiliki beberapa instansi.' });

export const glosariumSchema = list(
  z.strictObject({
    istilah: nama('Istilah atau singkatan.', 120),
    kepanjangan: text('Kepanjangannya.').exactOptional(),
    arti: text('Artinya, dalam satu kalimat.').exactOptional(),
  }),
  'Istilah dan singkatan.',
).meta({ id: 'glosarium', title: 'Glosarium' });

/** Compile only while schema and domain agree. */
export const toTahap = (value: z.output<typeof tahapItemSchema>): Tahap => value;
export const toInstansi = (id: string, value: z.output<typeof instansiSchema>): Instansi => ({ id, ...value });
export const toTopik = (id: string, value: z.output<typeof topikSchema>): Topik => ({ id, ...value });
export const toIstilah = (value: z.output<typeof glosariumSchema>[number]): Istilah => value;
