/** Findings as published. */
import * as z from 'zod';
import { list, slug } from '../field.ts';
import { idSop, tanggal, urutan, versi } from './nilai.ts';

const temuan = z
  .strictObject({
    ruleId: slug('Id aturan pemeriksaan; halamannya /temuan/<id>/.'),
    kode: z.string().meta({ description: 'Kode aturan, misalnya: MB-02.' }),
    severity: z.enum(['galat', 'peringatan', 'catatan']).meta({ description: 'Tingkat temuan.' }),
    jenis: z.enum(['sop', 'salinan']).meta({ description: 'sop: tentang SOP; salinan: mungkin akibat salinan kami.' }),
    sop: idSop,
    langkah: slug('Id langkah, bila temuannya tentang satu langkah.').exactOptional(),
    bidang: z.string().meta({
      description: 'Bidang di dalam SOP atau langkahnya, misalnya: mutuBaku.waktu, dasarHukum[3].kutipan (dari 0).',
    }),
    kutipan: z.string().meta({ description: 'Kata-kata naskah yang menimbulkan temuan.' }).exactOptional(),
    pesan: z.string().meta({ description: 'Temuannya, dalam satu kalimat.' }),
    petunjuk: z.string().meta({ description: 'Apa yang dapat diperiksa.' }).exactOptional(),
    urutan: urutan('Letak langkahnya di tabel, dari 1.').exactOptional(),
    nomor: z.string().meta({ description: 'Nomor langkah seperti tercetak.' }).exactOptional(),
    naskah: z.string().meta({ description: 'Berkas naskah sumbernya.' }).exactOptional(),
    baris: urutan('Baris di naskah itu, dari 1, bila ada satu baris yang memuatnya.').exactOptional(),
    dasar: z
      .string()
      .meta({ description: 'Dasar aturannya: peraturan, kelaziman, atau penilaian situs ini.' })
      .exactOptional(),
    url: z.string().meta({ description: 'Alamat tetap tempat temuan ini.' }),
  })
  .meta({ description: 'Satu temuan.' });

export const dataTemuan = z
  .strictObject({ versi, tanggal, temuan: list(temuan, 'Semua temuan, menurut SOP lalu aturan.') })
  .meta({ title: 'Temuan', description: 'Temuan pemeriksaan otomatis.' });
