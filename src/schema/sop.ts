/** The front matter of one SOP. */
import * as z from 'zod';
import type { SopFrontmatter } from '../domain/frontmatter.ts';
import { BIDANG_IDENTITAS } from '../domain/identitas.ts';
import { CACAT, JENIS_SUMBER, JENJANG, KLASIFIKASI, PERAN, SATUAN, STATUS_SOP } from '../domain/kosakata.ts';
import {
  langkahTerlaluBanyak,
  PALING_BANYAK_LANGKAH,
  PALING_BANYAK_PELAKSANA,
  pelaksanaTerlaluBanyak,
} from './batas.ts';
import { choice, date, flag, list, slug, text, wholeNumber } from './field.ts';
import { identitasPolos } from './identitas.ts';
import { langkahSchema, terkaitSchema } from './langkah.ts';
import { nama, namaPelaksana } from './nama.ts';
import { perkiraanSchema } from './perkiraan.ts';

const klasifikasiSchema = z.strictObject({
  sifat: choice(KLASIFIKASI.sifat, 'administratif atau teknis.').exactOptional(),
  cakupan: choice(KLASIFIKASI.cakupan, 'makro atau mikro.').exactOptional(),
  hasil: choice(KLASIFIKASI.hasil, 'final atau parsial.').exactOptional(),
  jenis: choice(KLASIFIKASI.jenis, 'generik atau spesifik.').exactOptional(),
});

const pelaksanaSchema = z
  .strictObject({
    id: slug('Id kolom pelaksana, misalnya: kasubbag-perencanaan.'),
    nama: namaPelaksana('Nama pelaksana yang terbaca, misalnya: Kepala Bidang.'),
    tercetak: text('Nama seperti tercetak, bila salinannya rusak.').exactOptional(),
    jenjang: choice(JENJANG, 'Jenjang jabatan.'),
    peran: choice(PERAN, 'Peran dalam SOP ini; sumbu pembandingan antarinstansi.'),
  })
  .meta({ description: 'Satu kolom pelaksana.' });

const judulKolom = () => text('Judul seperti tercetak.').exactOptional();

const sumberSchema = z.strictObject({
  naskah: text('Nama berkas di content/naskah, misalnya: 000_c8c1c05d79419c93.txt.'),
  bagian: text('SOP yang mana di dalam naskah, bila naskah memuat beberapa.').exactOptional(),
  jenis: choice(JENIS_SUMBER, 'Jenis salinan: teks, html, atau ocr.'),
  hilang: list(choice(BIDANG_IDENTITAS, 'Bidang identitas.'), 'Bidang identitas yang hilang dari salinan.'),
  kosong: list(
    choice(BIDANG_IDENTITAS, 'Bidang identitas.'),
    'Bidang identitas yang tercetak tetapi dikosongkan instansi.',
  ),
  judulKolom: z
    .strictObject({
      nomor: judulKolom(),
      kegiatan: judulKolom(),
      pelaksana: judulKolom(),
      mutuBaku: judulKolom(),
      kelengkapan: judulKolom(),
      waktu: judulKolom(),
      output: judulKolom(),
      keterangan: judulKolom(),
    })
    .meta({ description: 'Judul kolom seperti tercetak, misalnya kegiatan: Uraian Prosedur.' })
    .exactOptional(),
  kolomPelaksana: wholeNumber('Jumlah sel pelaksana di naskah, bila berbeda dari jumlah namanya.').exactOptional(),
  cacat: list(choice(CACAT, 'Jenis cacat.'), 'Cacat salinan.'),
  catatan: list(text('Satu catatan.'), 'Catatan tentang salinan dan setiap perbaikan kami.'),
});

const optionalDate = (description: string) => date(description).nullable();

export const sopSchema = z
  .strictObject({
    nama: nama('Judul SOP tanpa kata SOP di depannya, misalnya: Penyusunan Perjanjian Kinerja.'),
    judulNaskah: z
      .strictObject({
        sampul: text('Judul di sampul.').exactOptional(),
        identitas: text('Judul di blok identitas.').exactOptional(),
        prosedur: text('Judul di atas tabel prosedur.').exactOptional(),
      })
      .meta({ description: 'Judul seperti tercetak, bila berbeda dari nama.' })
      .exactOptional(),
    nomor: text('Nomor SOP seperti tercetak, misalnya: 1.4.1.16; null bila tidak ada.').nullable(),
    unit: nama('Unit pemilik SOP seperti tercetak.').exactOptional(),
    topik: slug('Id topik; SOP setopik dibandingkan, misalnya: perjanjian-kinerja.'),
    klasifikasi: klasifikasiSchema.meta({ description: 'Klasifikasi SOP, bila disebut naskah.' }).exactOptional(),
    status: choice(STATUS_SOP, 'Status SOP itu sendiri.'),
    digantiOleh: text('Id SOP penggantinya.').exactOptional(),
    tanggal: z
      .strictObject({
        pembuatan: optionalDate('Tanggal pembuatan, misalnya 2022-08-30, atau null.'),
        revisi: optionalDate('Tanggal revisi, atau null.'),
        efektif: optionalDate('Tanggal efektif, atau null.'),
        pengesahan: optionalDate('Tanggal pengesahan, atau null.'),
      })
      .meta({ description: 'Empat tanggal SOP.' }),
    pengesahan: z
      .strictObject({
        jabatan: text('Jabatan pengesah.'),
        nama: text('Nama pengesah, tanpa NIP.').exactOptional(),
        pangkat: text('Pangkat pengesah.').exactOptional(),
      })
      .meta({ description: 'Pejabat yang mengesahkan, atau null. NIP tidak pernah ditulis.' })
      .nullable(),
    dasarHukum: list(
      z.strictObject({
        peraturan: slug('Id peraturan, misalnya: permenpanrb-53-2014.'),
        kutipan: text('Kutipan persis seperti tercetak.'),
        diubah: list(slug('Id peraturan.'), 'Peraturan pengubah yang disebut kutipan.').exactOptional(),
      }),
      'Dasar hukum, menurut urutan naskah.',
    ),
    ...identitasPolos,
    definisi: list(
      z.strictObject({ istilah: text('Istilah.'), arti: text('Artinya.') }),
      'Definisi yang tercetak.',
    ).exactOptional(),
    keterkaitan: list(terkaitSchema, 'SOP lain yang terkait.'),
    satuanWaktu: z
      .enum(SATUAN)
      .meta({ description: 'Satuan di judul kolom waktu, bila selnya hanya angka.' })
      .exactOptional(),
    bagian: list(
      z.strictObject({
        id: slug('Id bagian.'),
        nama: nama('Nama bagian.'),
        mandiri: flag('true bila bagian ini mempunyai mulai dan selesai sendiri.').exactOptional(),
      }),
      'Bagian atau varian tabel.',
    ).exactOptional(),
    pelaksana: list(pelaksanaSchema, 'Kolom pelaksana, dari kiri ke kanan.')
      .min(1, {
        error: 'SOP ini tanpa pelaksana.\nTulis paling sedikit satu kolom pelaksana.',
      })
      .max(PALING_BANYAK_PELAKSANA, { error: pelaksanaTerlaluBanyak }),
    langkah: list(langkahSchema, 'Langkah, dari atas ke bawah.')
      .min(1, {
        error: 'SOP ini tanpa langkah.\nTulis paling sedikit satu langkah.',
      })
      .max(PALING_BANYAK_LANGKAH, { error: langkahTerlaluBanyak }),
    perkiraan: list(perkiraanSchema, 'Fakta SOP ini yang kami perkirakan.').exactOptional(),
    sumber: sumberSchema.meta({ description: 'Dari mana SOP ini disalin dan apa cacat salinannya.' }),
    pengecualian: list(
      z.strictObject({
        aturan: slug('Id aturan pemeriksaan.'),
        alasan: text('Alasan.'),
        jabatan: text('Jabatan pemberi pengecualian.'),
        berlakuHingga: date('Tanggal akhir berlakunya.'),
      }),
      'Pengecualian dari aturan pemeriksaan; ada akhirnya.',
    ).exactOptional(),
    alias: list(text('Id SOP lama, misalnya: instansi/nama-lama.'), 'Id lama SOP ini.').exactOptional(),
    riwayat: list(
      z.strictObject({ tanggal: date('Tanggal.'), uraian: text('Apa yang berubah.') }),
      'Catatan perubahan entri ini.',
    ).exactOptional(),
  })
  .meta({ id: 'sop', title: 'SOP', description: 'Front matter satu SOP.' });

/** Compiles only while schema and domain agree. */
export const toSopFrontmatter = (value: z.output<typeof sopSchema>): SopFrontmatter => value;
