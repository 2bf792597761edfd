/** One row of the table of steps. */
import * as z from 'zod';
import { cabangTerlaluBanyak, PALING_BANYAK_CABANG } from './batas.ts';
import { date, flag, list, slug, text, wholeNumber } from './field.ts';
import { kutip } from './kutip.ts';
import { nama } from './nama.ts';
import { perkiraanSchema } from './perkiraan.ts';

export const TERCADANG: readonly string[] = ['mulai', 'selesai'];
export const PANJANG_RINGKAS = 48;

const textOrList = (description: string) =>
  z
    .union([text(description), list(text('Satu butir.'), description)], {
      error: 'Isi kunci ini harus berupa teks atau daftar teks.',
    })
    .meta({ description });

export const terkaitSchema = z.strictObject({
  nama: text('Nama SOP seperti tercetak, misalnya: SOP Penyimpanan Arsip.'),
  sop: text('Id SOP itu, hanya bila ada di katalog ini.').exactOptional(),
});

const cabangSchema = z.strictObject({
  jenis: z.enum(['ya', 'tidak', 'lain']).meta({ description: 'Jenis cabang: ya, tidak, atau lain.' }),
  label: text('Kata cabang dari naskah, misalnya: Tidak setuju.'),
  ke: slug('Id langkah tujuan, atau selesai.'),
  dinyatakan: z.enum(['langkah', 'peran', 'tanpa-tujuan', 'tidak']).meta({
    description:
      'Sejauh mana naskah menyebut tujuannya: langkah (langkahnya disebut), peran (hanya perannya), tanpa-tujuan (cabang disebut tanpa tujuan), tidak (cabangnya kami perkirakan).',
  }),
});

const mutuBakuSchema = z.strictObject({
  kelengkapan: textOrList('Kelengkapan seperti tercetak. Sel kosong: hapus kuncinya.').exactOptional(),
  waktu: text('Waktu seperti tercetak, misalnya: 15 menit. Sel kosong: hapus kuncinya.').exactOptional(),
  output: textOrList('Output seperti tercetak. Sel kosong: hapus kuncinya.').exactOptional(),
  gabungWaktu: slug('Id langkah yang sel waktunya digabung dengan langkah ini.').exactOptional(),
});

export const langkahSchema = z
  .strictObject({
    id: slug('Id tetap langkah ini, misalnya: periksa-draf. Jangan pernah diubah: tautan orang memakainya.').refine(
      (value) => !TERCADANG.includes(value),
      {
        error: (issue) =>
          `${kutip(issue.input)} dipakai untuk kapsul bagan dan tidak boleh menjadi id langkah.\nPakai id yang menyebut kegiatannya, misalnya: periksa-draf.`,
      },
    ),
    nomor: text('Nomor seperti tercetak, boleh berulang atau meloncat; null bila tidak ada.').nullable(),
    bagian: slug('Id bagian tabel tempat langkah ini berada.').exactOptional(),
    kegiatan: text('Uraian kegiatan, kata demi kata seperti di naskah.'),
    ringkas: nama('Frasa kerja pendek untuk bagan, misalnya: Memeriksa surat pengantar.', PANJANG_RINGKAS, {
      what: 'Ringkasan',
      signs: 'Pakai kata kerja dan objeknya, misalnya: Memeriksa surat pengantar.',
      long: 'Pakai kata kerja dan objeknya saja, misalnya: Memeriksa surat pengantar.',
    }),
    pelaksana: slug('Id pelaksana dari daftar pelaksana; null bila tidak diketahui.').nullable(),
    peserta: list(slug('Id pelaksana.'), 'Pelaksana lain yang ikut serta, misalnya dalam rapat.').exactOptional(),
    pesertaLuar: list(text('Nama.'), 'Peserta yang tidak mempunyai kolom pelaksana.').exactOptional(),
    tahap: slug('Id tahap, misalnya: pemeriksaan. Kata kerja utama yang menentukan.'),
    mutuBaku: mutuBakuSchema.meta({ description: 'Mutu baku langkah ini.' }).exactOptional(),
    keterangan: text('Isi kolom keterangan seperti tercetak.').exactOptional(),
    terkait: list(terkaitSchema, 'SOP yang disebut langkah ini.').exactOptional(),
    keputusan: z
      .strictObject({
        cabang: list(cabangSchema, 'Cabang keputusan, menurut urutan naskah.')
          .min(1, {
            error: 'Keputusan ini tanpa cabang.\nTulis cabangnya, atau hapus kunci keputusan.',
          })
          .max(PALING_BANYAK_CABANG, { error: cabangTerlaluBanyak }),
      })
      .meta({ description: 'Hanya bila kata-kata naskah menyatakan syarat.' })
      .exactOptional(),
    lanjut: z
      .union(
        [
          slug('Id langkah.'),
          list(slug('Id langkah.'), 'Beberapa langkah yang berjalan bersamaan.')
            .min(1, {
              error: 'Daftar lanjut kosong.\nTulis id langkahnya, atau hapus kuncinya.',
            })
            .max(PALING_BANYAK_CABANG, { error: cabangTerlaluBanyak }),
        ],
        {
          error: 'Isi lanjut harus berupa id langkah, selesai, atau daftar id langkah.',
        },
      )
      .meta({ description: 'Langkah sesudahnya bila bukan baris berikutnya: id, selesai, atau daftar id (bersamaan).' })
      .exactOptional(),
    menunggu: z.literal('semua').meta({ description: 'semua: menunggu semua panah yang masuk.' }).exactOptional(),
    opsional: flag('true bila dikerjakan jika perlu.').exactOptional(),
    simbolNaskah: text('Sisa gambar di naskah pada baris ini.').exactOptional(),
    halamanBaru: flag('true bila halaman naskah berganti tepat sebelum langkah ini.').exactOptional(),
    baris: wholeNumber('Nomor baris langkah ini di berkas naskah.').exactOptional(),
    alias: list(slug('Id lama.'), 'Id lama langkah ini; tautan lama tetap berlaku.').exactOptional(),
    dicabut: z
      .strictObject({
        tanggal: date('Tanggal pencabutan langkah.'),
        pengganti: slug('Id langkah penggantinya.').exactOptional(),
      })
      .meta({ description: 'Bila langkah ini sudah tidak ada lagi.' })
      .exactOptional(),
    perkiraan: list(perkiraanSchema, 'Fakta langkah ini yang kami perkirakan.').exactOptional(),
  })
  .meta({ description: 'Satu langkah, satu baris tabel.' });
