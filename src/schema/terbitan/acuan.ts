/** The registries as published: each entry bears its id, which is the name of its file. */
import * as z from 'zod';
import { glosariumSchema, instansiSchema, tahapItemSchema, topikSchema } from '../acuan.ts';
import { list, slug } from '../field.ts';
import { tanggal, versi } from './nilai.ts';
import { peraturanSchema } from '../peraturan.ts';

const instansi = z
  .strictObject({ id: slug('Id instansi.'), ...instansiSchema.shape })
  .meta({ description: 'Satu instansi.' });
const topik = z.strictObject({ id: slug('Id topik.'), ...topikSchema.shape }).meta({ description: 'Satu topik.' });
const peraturan = z
  .strictObject({ id: slug('Id peraturan.'), ...peraturanSchema.shape })
  .meta({ description: 'Satu peraturan.' });
export const tahapTerbit = tahapItemSchema.meta({ description: 'Satu tahap.' });

export const isiAcuan = {
  instansi: list(instansi, 'Instansi.'),
  topik: list(topik, 'Topik: prosedur yang dimiliki beberapa instansi.'),
  tahap: list(tahapTerbit, 'Tahap, menurut urutan.'),
  peraturan: list(peraturan, 'Peraturan yang dirujuk.'),
  istilah: list(glosariumSchema.element, 'Istilah dan singkatan.'),
};

export const dataAcuan = z
  .strictObject({ versi, tanggal, ...isiAcuan })
  .meta({ title: 'Acuan', description: 'Instansi, topik, tahap, peraturan, dan istilah.' });
