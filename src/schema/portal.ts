/** `portal.json`: the parts that a portal joins, and which agencies each of them speaks for. */
import * as z from 'zod';
import { alamatSitus } from '../domain/url.ts';
import { list, slug, text } from './field.ts';

export const bagianSchema = z
  .strictObject({
    nama: text('Nama bagian seperti dikenal pembaca, misalnya: Dinas Arsip Kota B.'),
    alamat: z
      .string()
      .refine((value) => alamatSitus(value) !== null, {
        error: (issue) =>
          `"${String(issue.input)}" bukan alamat situs.\nTulis seperti https://sop.kota-b.example/, atau /kota-b/ bila bagian itu berada di situs ini.`,
      })
      .meta({ description: 'Halaman depan bagian itu: https://…/, atau /…/ bila di situs yang sama.' })
      .transform((value) => alamatSitus(value) ?? ''),
    data: text('Folder berisi sop.json dan acuan.json bagian itu, dihitung dari portal.json.'),
    instansi: list(
      slug('Id instansi.'),
      'Instansi yang SOP-nya boleh dimuat bagian ini. Tanpa kunci ini: yang belum dimiliki bagian lain.',
    )
      .min(1, { error: 'Daftar instansi ini kosong.\nTulis id instansinya, atau hapus kuncinya.' })
      .exactOptional(),
  })
  .meta({ description: 'Satu bagian: situs lain yang SOP-nya digabung.' });

export type BagianTertulis = z.output<typeof bagianSchema>;

export const portalSchema = z
  .strictObject({
    bagian: list(bagianSchema, 'Bagian, menurut urutan penggabungan.').min(1, {
      error: 'Daftar bagian ini kosong.\nTulis paling sedikit satu bagian.',
    }),
  })
  .meta({ id: 'portal', title: 'Portal', description: 'Bagian-bagian yang digabung sebuah portal (SOP_PORTAL).' });
