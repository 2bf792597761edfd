/** What the comparison reads: the list of SOPs, and a topic with its alignment. */
import * as z from 'zod';
import { STATUS_PERATURAN } from '../../domain/kosakata.ts';
import { choice, list, slug } from '../field.ts';
import { isiAcuan, tahapTerbit } from './acuan.ts';
import { cacah, idSop, tanggal, versi } from './nilai.ts';
import { sopTerbit } from './sop.ts';

const kata = (description: string) => z.string().meta({ description });
const idLangkah = slug('Id langkah.');

export const daftarBanding = z
  .strictObject({
    versi,
    tanggal,
    sop: list(
      z.strictObject({
        id: idSop,
        nama: kata('Judul SOP.'),
        instansi: kata('Nama instansinya.'),
        instansiPerkiraan: kata('Nama yang kami perkirakan bila naskah tidak menyebutnya, atau null.').nullable(),
        topik: slug('Id topik.'),
        namaTopik: kata('Nama topik.'),
        langkah: cacah('Jumlah langkah.'),
      }),
      'Semua SOP.',
    ),
  })
  .meta({ title: 'Daftar SOP', description: 'Nama semua SOP, untuk memilih yang dibandingkan.' });

const kekuatan = z
  .enum(['kuat', 'sedang', 'lemah'])
  .nullable()
  .meta({ description: 'Kekuatan padanan; null bila tidak ada pasangannya.' });

const selPadanan = z.strictObject({
  sop: idSop,
  langkah: list(idLangkah, 'Langkah SOP itu pada baris ini; kosong bila tidak ada.'),
  kekuatan,
  alasan: list(
    z.strictObject({
      jenis: z.enum(['pin', 'tahap', 'kegiatan', 'objek']).meta({ description: 'Jenis alasan.' }),
      teks: kata('Alasan yang dapat dibaca.'),
    }),
    'Mengapa langkah ini dipadankan.',
  ),
  silang: list(idLangkah, 'Langkah yang urutannya di SOP-nya berbeda dari urutan baris.'),
  tercakup: z
    .strictObject({ langkah: idLangkah, kutipan: kata('Kata-katanya.') })
    .nullable()
    .meta({ description: 'Langkah pada baris lain yang kata-katanya menyebut kegiatan ini juga, atau null.' }),
});

const kelasTindakan = kata('Golongan tindakan baris ini, misalnya: periksa; null bila tidak ada.').nullable();

const baris = z.strictObject({
  id: kata('Id baris, misalnya: b1.'),
  tahap: slug('Id tahap.'),
  kelas: kelasTindakan,
  judul: kata('Kegiatan baris ini.'),
  sel: list(selPadanan, 'Satu sel per SOP.'),
  jumlah: cacah('Jumlah SOP yang mempunyai kegiatan ini.'),
  kekuatan,
});

const dasarHukum = z.strictObject({
  peraturan: slug('Id peraturan.'),
  singkat: kata('Nama pendek, misalnya: Perpres 53/2010.'),
  lengkap: kata('Nama lengkap.'),
  status: choice(STATUS_PERATURAN, 'Status peraturan.'),
  teksStatus: kata('Statusnya dalam satu kalimat.'),
  dicabutOleh: kata('Nama pendek peraturan yang mencabutnya, atau null.').nullable(),
  tanggalStatus: kata('Tanggal status, atau null.').nullable(),
  diperiksa: kata('Tanggal pemeriksaan status.'),
  sel: list(
    z.strictObject({
      sop: idSop,
      status: z
        .enum(['dikutip', 'sebagai-perubahan', 'tidak', 'hilang', 'kosong'])
        .meta({ description: 'Apakah SOP itu mengutipnya.' }),
      kutipan: kata('Kutipannya, atau null.').nullable(),
    }),
    'Satu sel per SOP.',
  ),
});

const dokumen = z.strictObject({
  nama: kata('Sebutan yang paling sering.'),
  ejaan: list(z.string(), 'Semua sebutannya.'),
  jumlah: cacah('Jumlah SOP yang menyebutnya.'),
  sel: list(
    z.strictObject({
      sop: idSop,
      masukan: list(idLangkah, 'Langkah yang memakainya sebagai kelengkapan.'),
      keluaran: list(idLangkah, 'Langkah yang menghasilkannya.'),
      sebutan: list(z.string(), 'Sebutannya dalam SOP itu.'),
    }),
    'Satu sel per SOP.',
  ),
});

export const topikPadanan = z
  .strictObject({
    versi,
    tanggal,
    topik: slug('Id topik.'),
    kelompok: list(
      z.strictObject({
        tahap: slug('Id tahap sebagian besar langkahnya.'),
        kelas: kelasTindakan,
        objek: list(z.string(), 'Kata dasar yang menyebut apa yang dikerjakan.'),
        ke: cacah('Urutan di antara kegiatan topik ini yang tahap dan tindakannya sama, dari 1.'),
        kunci: kata('Tahap, tindakan, dan urutan: kunci padanan antartopik; null tanpa tindakan.').nullable(),
        langkah: list(z.string(), 'Langkah kegiatan ini: <id SOP>#<id langkah>.'),
        pin: list(z.string(), 'Di antaranya yang disatukan penulis topik.'),
      }),
      'Kegiatan topik ini, menurut urutan tabel; setiap langkah setiap SOP ada sekali.',
    ),
    pinGagal: list(
      z.strictObject({
        jenis: z.enum(['tidak-ada', 'bertentangan']).meta({ description: 'Mengapa gagal.' }),
        indeks: cacah('Letaknya dalam padanan topik, dari 0.'),
        langkah: list(z.string(), 'Langkah yang bersangkutan: <id SOP>#<id langkah>.'),
        pesan: kata('Penjelasan.'),
      }),
      'Padanan penulis topik yang tidak dapat dipenuhi.',
    ),
  })
  .meta({ title: 'Penjajaran topik', description: 'Langkah yang sepadan dari semua SOP satu topik.' });

export const topikBanding = z
  .strictObject({
    versi,
    tanggal,
    acuan: z.strictObject(isiAcuan).meta({ description: 'Acuan yang dipakai SOP topik ini.' }),
    sop: list(sopTerbit, 'SOP topik ini.'),
    perbandingan: z
      .strictObject({
        tahap: list(
          tahapTerbit.extend({ warna: cacah('Nomor warna tahap ini, dari 1.') }),
          'Tahap yang dipakai, menurut urutan.',
        ),
        baris: list(baris, 'Baris padanan langkah.'),
        dasarHukum: list(dasarHukum, 'Peraturan yang dikutip.'),
        dokumen: list(dokumen, 'Dokumen yang dipakai dan dihasilkan.'),
        keterbandingan: list(z.string(), 'Catatan tentang yang tidak sebanding.'),
        label: z.record(z.string(), z.string()).meta({ description: 'Id SOP → nama pendeknya di tabel.' }),
      })
      .meta({ description: 'Perbandingan langkah demi langkah.' }),
  })
  .meta({ title: 'Topik', description: 'SOP satu topik beserta padanan langkahnya.' });
