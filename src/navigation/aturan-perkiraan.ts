/** The eight rules of inference as the method page explains them; the marks of inferred facts lead here. */
import type { AturanPerkiraan } from '../domain/kosakata.ts';

export const ATURAN_RINCI: Readonly<Record<AturanPerkiraan, { readonly arti: string; readonly contoh: string }>> = {
  1: {
    arti: 'Uraian langkah menyebut pelakunya sendiri.',
    contoh: '“Kabag memerintahkan kasubang …”: langkah itu dikerjakan Kabag.',
  },
  2: {
    arti: 'Satu langkah menyerahkan hasilnya kepada seseorang, dan langkah berikutnya menerima atau memeriksanya.',
    contoh: '“diserahkan kepada Kepala SKPD”, lalu “Menerima …”: langkah berikutnya dikerjakan Kepala SKPD.',
  },
  3: {
    arti: 'Satu langkah memerintahkan sesuatu kepada seseorang, dan langkah berikutnya mengerjakan hal itu. Yang memerintah adalah atasannya.',
    contoh: '“Memerintahkan Penyusun … untuk mempersiapkan bahan”, lalu “Mempersiapkan bahan …”.',
  },
  4: {
    arti: 'Pekerjaan dikembalikan kepada seseorang: yang mengembalikan bukan orang itu, melainkan pemeriksanya.',
    contoh: '“jika tidak setuju dikembalikan kepada Kasubbag …”: langkah itu bukan langkah Kasubbag.',
  },
  5: {
    arti: 'Kelengkapan atau output menyebut siapa yang menghasilkannya.',
    contoh: 'kelengkapan “hasil pemeriksaan Administrator (Sekretaris)”: pemeriksaan sebelumnya dilakukan Sekretaris.',
  },
  6: {
    arti: 'Sisa gambar bagan alir masih tertinggal di salinan, pada baris atau kolom tertentu.',
    contoh: 'tulisan “Selesai” di kolom JFU pada baris terakhir.',
  },
  7: {
    arti: 'Kalimat yang sama, dalam SOP lain dari instansi yang sama, diketahui pelakunya.',
    contoh: 'SOP saudaranya menulis “memerintahkan stafnya untuk menghimpun data”.',
  },
  8: {
    arti: 'Sebuah kolom pelaksana tidak akan punya langkah sama sekali bila langkah ini bukan miliknya.',
    contoh: 'kolom Kepala Bidang, dan langkah “Menyusun Draft PERJANKIN bidang”.',
  },
};
