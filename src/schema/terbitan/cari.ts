/** What the search reads. These files belong to the search of the same build; other readers find the data in `/data/sop.json`. */
import * as z from 'zod';
import { list } from '../field.ts';
import { cacah, versi } from './nilai.ts';

const akar = z
  .record(z.string(), z.tuple([cacah('Jumlah hasil yang memuatnya.')], z.string()))
  .meta({ description: 'Akar kata, jumlah hasil yang memuatnya, lalu bentuk-bentuk yang tercetak.' });

export const dataKamus = z
  .strictObject({
    versi,
    dokumen: cacah('Jumlah hasil yang dihitung: langkah, halaman, dan istilah.'),
    akar,
    istilah: list(z.tuple([z.string(), z.string()]), 'Singkatan dan kepanjangannya.'),
    awalan: list(z.string(), 'Huruf awal berkas kamus yang lain; kosong bila semuanya ada di sini.'),
    topik: list(z.tuple([z.string(), z.string()]), 'Topik dengan SOP terbanyak: id dan nama.'),
  })
  .meta({ title: 'Kamus pencarian', description: 'Kata-kata yang dikenal pencarian.' });

export const dataKamusAwal = akar.meta({
  title: 'Bagian kamus pencarian',
  description: 'Bagian kamus menurut huruf awal; ada hanya pada katalog besar.',
});

export const dataSaring = z
  .array(z.tuple([z.string(), z.string(), z.string()]))
  .meta({ title: 'Saringan pencarian', description: 'Nilai saringan: nama saringan, nilai, dan tulisannya.' });

/** `bundel.json` in the index of Pagefind, which our integration writes beside Pagefind's own files. */
export const pagefindBundel = z
  .strictObject({
    bundel: list(
      z.union([
        z.string(),
        z.strictObject({
          nama: z.string().meta({ description: 'Nama situs seperti dikenal pembaca.' }),
          alamat: z.string().meta({ description: 'Halaman depan situs itu.' }),
        }),
      ]),
      'Bagian indeks situs ini menurut foldernya, dan situs lain yang ikut dicari.',
    ),
  })
  .meta({ title: 'Bagian indeks pencarian', description: 'Indeks yang digabungkan di peramban pembaca.' });

export const pagefindSaring = z
  .strictObject({
    halaman: cacah('Jumlah halaman bagian indeks ini.'),
    pertama: z.string().meta({ description: 'Id halaman pertama.' }),
    sidik: z.string().meta({ description: 'Sidik semua id, menurut urutan Pagefind.' }),
    nama: z.string().meta({ description: 'Sidik /data/saring.json yang dihitung kolomnya.' }),
    kolom: z.record(z.string(), z.string()).meta({
      description: 'Per saringan: nomor nilainya pada setiap halaman, dari 0; halaman dipisahkan spasi.',
    }),
  })
  .meta({ title: 'Tabel saringan pencarian', description: 'Nilai saringan setiap halaman bagian indeks ini.' });
