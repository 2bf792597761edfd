/** What an evaluator asks and no rule can answer from the data: printed on the method page, so that nothing is dropped silently. */
export interface DiperiksaOrang {
  readonly id: string;
  readonly pertanyaan: string;
  readonly alasan: string;
}

export const DIPERIKSA_ORANG: readonly DiperiksaOrang[] = [
  {
    id: 'nip-pengesah',
    pertanyaan: 'Apakah NIP pengesah tercantum?',
    alasan:
      'Situs ini tidak memuat NIP, karena NIP memuat tanggal lahir dan jenis kelamin; aturan ID-06 hanya memeriksa jabatan dan nama.',
  },
  {
    id: 'tanda-tangan-dan-cap',
    pertanyaan: 'Apakah SOP sudah ditandatangani dan dicap?',
    alasan: 'Salinan teks tidak memuat gambar tanda tangan dan cap.',
  },
  {
    id: 'gambar-bagan-alir',
    pertanyaan: 'Apakah simbol pada gambar sesuai dengan kegiatannya, dan alurnya digambar tegak?',
    alasan: 'Salinan hanya memuat sisa gambar; bagan di situs ini digambar ulang dari kata-kata SOP.',
  },
  {
    id: 'dokumen-tanpa-singkatan',
    pertanyaan: 'Apakah setiap dokumen yang disebut memang dokumen prosedur ini?',
    alasan:
      'Aturan LG-08 hanya mengenali dokumen yang singkatannya ada di glosarium; “laporan tahunan” di tengah SOP laporan kinerja perlu dibaca orang.',
  },
  {
    id: 'output-tidak-sesuai-kegiatan',
    pertanyaan: 'Apakah output setiap langkah sesuai dengan kegiatannya?',
    alasan:
      'Aturan MB-08 hanya mengenali dua baris yang isinya tertukar; output yang hanya kurang tepat perlu dibaca orang.',
  },
  {
    id: 'rantai-mutu-baku-sebagian',
    pertanyaan: 'Apakah masukan benar-benar hasil langkah sebelumnya?',
    alasan:
      'Aturan MB-05 mencocokkan secara longgar: satu kata pokok yang sama, misalnya “data”, sudah dianggap cocok.',
  },
  {
    id: 'pemantauan-dan-evaluasi-nyata',
    pertanyaan: 'Apakah SOP benar-benar dipantau setiap enam bulan dan dievaluasi setiap tahun?',
    alasan:
      'Catatan pemantauan dan evaluasi ada pada instansi; aturan SI-01 dan SI-02 hanya berbicara bila riwayat di salinan ini memuatnya.',
  },
  {
    id: 'tujuh-kriteria-evaluasi',
    pertanyaan:
      'Apakah SOP mendorong peningkatan kinerja, mudah dipahami, mudah dilaksanakan, membuat semua orang dapat menjalankan perannya, mengatasi permasalahan proses, menjawab peningkatan kinerja organisasi, dan tidak tumpang tindih?',
    alasan: 'Ketujuh kriteria evaluasi itu menilai pemakaian SOP, bukan tulisannya.',
  },
  {
    id: 'kesesuaian-tugas',
    pertanyaan: 'Apakah prosedur dan pelaksananya sesuai dengan susunan organisasi dan uraian tugas?',
    alasan: 'Susunan organisasi dan uraian tugas instansi tidak ada dalam data situs ini.',
  },
  {
    id: 'dasar-hukum-relevan',
    pertanyaan: 'Apakah dasar hukum dan kualifikasinya relevan dengan prosedur ini?',
    alasan: 'Relevansi tidak dapat diputuskan dari judul peraturan.',
  },
  {
    id: 'kewajaran-waktu',
    pertanyaan: 'Apakah waktu setiap langkah wajar dan ditepati?',
    alasan: 'Waktu yang sebenarnya tidak tercatat; aturan WK hanya mengenali kejanggalan yang terlihat dari angkanya.',
  },
];
