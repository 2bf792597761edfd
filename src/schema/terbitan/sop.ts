/** One SOP as published: the front matter with what is computed from it. Derived, so that a new field is published and described at once. */
import * as z from 'zod';
import { list } from '../field.ts';
import { langkahSchema } from '../langkah.ts';
import { sopSchema } from '../sop.ts';
import { benar, idSop, menit, tanggal, urutan, versi } from './nilai.ts';

const langkahTerbit = z
  .strictObject({
    ...langkahSchema.shape,
    urutan: urutan('Letak langkah di tabel, dari 1; null bila langkah ini sudah dicabut.').nullable(),
    menit: menit('Waktu dalam menit kerja, batas atasnya bila waktunya rentang; null bila tidak diketahui.').nullable(),
  })
  .meta({ description: 'Satu langkah, satu baris tabel.' });

export const sopTerbit = z
  .strictObject({
    versi,
    id: idSop,
    url: z.string().meta({ description: 'Jalur halaman SOP ini di situsnya, misalnya: /sop/instansi/nama/.' }),
    totalMenit: menit('Jumlah waktu langkah dalam menit kerja, dengan batas atas setiap rentang.'),
    totalLengkap: benar('false bila waktu sebuah langkah tidak diketahui; jumlahnya lalu batas bawah.'),
    ...sopSchema.shape,
    langkah: list(langkahTerbit, 'Langkah, dari atas ke bawah.'),
  })
  .meta({ title: 'SOP terbitan', description: 'Satu SOP: front matter beserta yang dihitung darinya.' });

export const dataSop = z
  .strictObject({ versi, tanggal, sop: list(sopTerbit, 'Semua SOP, menurut instansi lalu nama.') })
  .meta({ title: 'Semua SOP', description: 'Seluruh katalog.' });
