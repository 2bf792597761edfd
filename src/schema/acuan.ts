/** The registries SOPs refer to: agencies, topics, stages, regulations, terms. */
import * as z from 'zod';
import type { Instansi, Istilah, Peraturan, Tahap, Topik } from '../domain/frontmatter.ts';
import { JENIS_PERATURAN, STATUS_PERATURAN, TINGKAT } from '../domain/kosakata.ts';
import { choice, date, list, slug, text } from './field.ts';
import { kutip } from './kutip.ts';
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

export const peraturanSchema = z
  .strictObject({
    jenis: choice(JENIS_PERATURAN, 'Jenis peraturan.'),
    nomor: nama('Nomor.', 60, { what: 'Nomor', signs: 'Tulis nomornya.', long: 'Tulis nomornya saja.' }),
    tahun: z
      .string()
      .regex(/^(?:19|20)\d{2}$/, { error: (issue) => `${kutip(issue.input)} bukan tahun.\nContoh: 2014.` })
      .meta({ description: 'Tahun, empat angka.' })
      .transform(Number)
      .meta({ description: 'Tahun, empat angka.', type: 'number' }),
    tentang: nama('Judul resmi tanpa nomor.', 1000),
    daerah: nama('Daerah, untuk peraturan daerah.').exactOptional(),
    mengubah: list(slug('Id peraturan.'), 'Peraturan yang diubahnya.').exactOptional(),
    status: z
      .strictObject({
        nilai: choice(STATUS_PERATURAN, 'Status yang dapat dibuktikan.'),
        oleh: slug('Id peraturan yang mencabut atau mengubah.').exactOptional(),
        pasal: text('Pasalnya.').exactOptional(),
        tanggal: date('Tanggal berlakunya status.').exactOptional(),
        sumber: text('Sumber status ini.').exactOptional(),
        diperiksa: date('Tanggal pemeriksaan.'),
      })
      .refine((status) => !['dicabut', 'berlaku-terverifikasi'].includes(status.nilai) || status.sumber !== undefined, {
        path: ['sumber'],
        error: 'Status ini tanpa sumber.\nStatus dicabut dan berlaku-terverifikasi perlu sumber.',
      })
      .meta({ description: 'Status keberlakuan, dengan sumber dan tanggal pemeriksaan.' }),
  })
  .meta({ id: 'peraturan', title: 'Peraturan', description: 'Satu peraturan.' });

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
export const toPeraturan = (id: string, value: z.output<typeof peraturanSchema>): Peraturan => ({ id, ...value });
export const toIstilah = (value: z.output<typeof glosariumSchema>[number]): Istilah => value;
