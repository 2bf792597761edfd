/**
 * The table of actions: what offices do, one row for each act, its roots as `akar()` gives them.
 * Every room that asks what a verb means asks this table; a room's own coarser grouping is a column of it.
 */

/** What an act does to the document it is about. */
export type PadaDokumen =
  | 'membuat'
  | 'melengkapi'
  | 'memperbaiki'
  | 'memeriksa'
  | 'memaraf'
  | 'menyetujui'
  | 'menandatangani'
  | 'meminta'
  | 'menerima'
  | 'menyerahkan'
  | 'mengembalikan'
  | 'mengirim'
  | 'mengumumkan'
  | 'mencatat'
  | 'menggandakan'
  | 'menyimpan';

/** Acts by who usually does them: heads sign, staff type, applicants apply. */
export type Pelaku =
  | 'perintah'
  | 'periksa'
  | 'paraf'
  | 'sah'
  | 'tulis'
  | 'susun'
  | 'mohon'
  | 'rapat'
  | 'lapangan'
  | 'bayar'
  | 'terima'
  | 'serah'
  | 'lapor'
  | 'bentuk'
  | 'himpun'
  | 'olah'
  | 'pimpin';

/** What an act makes of the office named after it: `serah` a receiver, `suruh` one who is told, `undang` a guest. */
export type Hubungan = 'serah' | 'suruh' | 'undang';

export interface BarisTindakan {
  readonly akar: string;
  readonly dokumen?: PadaDokumen;
  readonly pelaku?: Pelaku;
  /** Acts that comparison takes for one; else each root stands for itself. */
  readonly padanan?: string;
  /** Acts that a search for one of them finds as well. */
  readonly cari?: string;
  /** Id of the stage such a step usually belongs to. */
  readonly tahap?: string;
  readonly hubungan?: Hubungan;
  /** Several do it together. */
  readonly bersama?: true;
  /** Says nothing itself: the noun after it is the act (`melakukan rapat`). */
  readonly ringan?: true;
}

// One row, one line.
// prettier-ignore
export const DAFTAR_TINDAKAN = {
  // to order and to appoint
  perintah:     { akar: 'perintah tugas instruksi suruh amanat', pelaku: 'perintah', padanan: 'perintah', cari: 'perintah', tahap: 'perintah', hubungan: 'suruh' },
  disposisi:    { akar: 'disposisi', pelaku: 'perintah', padanan: 'perintah', cari: 'perintah', tahap: 'perintah', hubungan: 'serah' },
  arahkan:      { akar: 'arah delegasi', pelaku: 'perintah', padanan: 'perintah', tahap: 'perintah', hubungan: 'serah' },
  tunjuk:       { akar: 'tunjuk', pelaku: 'bentuk', padanan: 'perintah', tahap: 'perintah' },
  bentuk:       { akar: 'bentuk', dokumen: 'membuat', pelaku: 'bentuk', tahap: 'persiapan' },
  undang:       { akar: 'undang panggil', padanan: 'undang', tahap: 'persiapan', hubungan: 'undang' },
  hubungi:      { akar: 'hubung', hubungan: 'undang' },

  // to make
  siapkan:      { akar: 'siap sedia', dokumen: 'membuat', pelaku: 'susun', padanan: 'siap', tahap: 'persiapan' },
  rencanakan:   { akar: 'rencana jadwal', tahap: 'persiapan' },
  susun:        { akar: 'susun buat rumus rancang', dokumen: 'membuat', pelaku: 'susun', padanan: 'susun', cari: 'susun', tahap: 'penyusunan' },
  konsep:       { akar: 'draf konsep', dokumen: 'membuat', pelaku: 'susun', padanan: 'susun', cari: 'draf', tahap: 'penyusunan' },
  ketik:        { akar: 'ketik tulis', dokumen: 'membuat', pelaku: 'tulis', padanan: 'susun', tahap: 'penyusunan' },
  hitung:       { akar: 'hitung', pelaku: 'susun', padanan: 'analisis', tahap: 'penyusunan' },
  olah:         { akar: 'analisis olah', pelaku: 'olah', padanan: 'analisis', cari: 'analisis', tahap: 'penyusunan' },
  himpun:       { akar: 'kumpul himpun kompilasi rekap inventarisasi', pelaku: 'himpun', padanan: 'himpun', cari: 'kumpul', tahap: 'penghimpunan' },
  data:         { akar: 'data', pelaku: 'himpun', tahap: 'penghimpunan' },
  identifikasi: { akar: 'identifikasi', pelaku: 'himpun', padanan: 'analisis', tahap: 'penghimpunan' },
  gabungkan:    { akar: 'rangkum gabung satu padu', padanan: 'himpun', tahap: 'penghimpunan' },
  pilah:        { akar: 'pilah telusur sortir', pelaku: 'tulis', padanan: 'analisis' },
  lengkapi:     { akar: 'lengkap', dokumen: 'melengkapi', pelaku: 'mohon', padanan: 'siap', tahap: 'penyusunan' },
  isi:          { akar: 'isi', dokumen: 'melengkapi', pelaku: 'mohon', tahap: 'persiapan' },
  perbaiki:     { akar: 'sempurna baik revisi benah', dokumen: 'memperbaiki', pelaku: 'susun', padanan: 'perbaiki', cari: 'sempurna', tahap: 'penyusunan' },
  ubah:         { akar: 'mutakhir ubah sesuai', dokumen: 'memperbaiki', padanan: 'perbaiki', tahap: 'penyusunan' },

  // to check and to advise
  periksa:      { akar: 'periksa teliti koreksi telaah verifikasi reviu cek cermat validasi klarifikasi', dokumen: 'memeriksa', pelaku: 'periksa', padanan: 'periksa', cari: 'periksa', tahap: 'pemeriksaan' },
  cocokkan:     { akar: 'cocok kroscek timbang', dokumen: 'memeriksa', pelaku: 'periksa', tahap: 'pemeriksaan' },
  pelajari:     { akar: 'ajar', dokumen: 'memeriksa', pelaku: 'periksa', padanan: 'periksa', tahap: 'pemeriksaan' },
  evaluasi:     { akar: 'evaluasi seleksi', pelaku: 'periksa', tahap: 'pemeriksaan', bersama: true },
  kaji:         { akar: 'kaji', dokumen: 'memeriksa', pelaku: 'olah', padanan: 'analisis', cari: 'periksa' },
  tinjau:       { akar: 'tinjau', pelaku: 'lapangan', padanan: 'periksa', cari: 'periksa', tahap: 'pemeriksaan', bersama: true },
  uji:          { akar: 'uji', pelaku: 'lapangan', padanan: 'periksa', tahap: 'pemeriksaan' },
  nilai:        { akar: 'nilai', pelaku: 'lapangan', tahap: 'pemeriksaan' },
  survei:       { akar: 'lapang survei kunjung ukur visitasi observasi', pelaku: 'lapangan' },
  asistensi:    { akar: 'asistensi', dokumen: 'memeriksa', pelaku: 'periksa', padanan: 'asistensi', cari: 'periksa', tahap: 'reviu-luar', hubungan: 'serah', bersama: true },
  konsultasi:   { akar: 'konsultasi', padanan: 'asistensi', tahap: 'rapat', hubungan: 'serah', bersama: true },
  fasilitasi:   { akar: 'fasilitas harmonisasi bimbing damping', padanan: 'asistensi' },

  // to talk
  rapat:        { akar: 'rapat musyawarah sidang', pelaku: 'rapat', padanan: 'rapat', cari: 'rapat', tahap: 'rapat', bersama: true },
  bahas:        { akar: 'bahas diskusi', pelaku: 'rapat', padanan: 'rapat', cari: 'bahas', tahap: 'rapat', bersama: true },
  hadiri:       { akar: 'temu hadir ikut ekspos', padanan: 'rapat', tahap: 'rapat', bersama: true },
  pimpin:       { akar: 'pimpin', pelaku: 'pimpin', padanan: 'rapat', tahap: 'rapat' },
  koordinasi:   { akar: 'koordinasi', pelaku: 'rapat', tahap: 'rapat', bersama: true },
  wawancara:    { akar: 'wawancara', tahap: 'rapat', bersama: true },
  sosialisasi:  { akar: 'sosialisasi', pelaku: 'rapat', padanan: 'umum', tahap: 'rapat', bersama: true },

  // to approve
  paraf:        { akar: 'paraf', dokumen: 'memaraf', pelaku: 'paraf', padanan: 'paraf', tahap: 'pemeriksaan' },
  setuju:       { akar: 'setuju izin restu', dokumen: 'menyetujui', pelaku: 'sah', padanan: 'setuju', tahap: 'penandatanganan' },
  putuskan:     { akar: 'putus', pelaku: 'sah', tahap: 'penandatanganan' },
  tetapkan:     { akar: 'tetap', dokumen: 'menyetujui', pelaku: 'sah', padanan: 'tandatangan', tahap: 'penandatanganan' },
  tandatangan:  { akar: 'tandatangan sah teken ttd', dokumen: 'menandatangani', pelaku: 'sah', padanan: 'tandatangan', cari: 'tandatangan', tahap: 'penandatanganan' },
  legalisasi:   { akar: 'legalisasi', dokumen: 'menandatangani', pelaku: 'sah', tahap: 'penandatanganan' },

  // to ask and to come
  mohon:        { akar: 'usul aju mohon', dokumen: 'meminta', pelaku: 'mohon', padanan: 'mohon', cari: 'usul', tahap: 'persiapan', hubungan: 'serah' },
  minta:        { akar: 'minta pinta', dokumen: 'meminta', padanan: 'mohon', hubungan: 'serah' },
  daftarkan:    { akar: 'daftar', pelaku: 'mohon', padanan: 'catat' },
  datang:       { akar: 'datang bawa tawar masuk', pelaku: 'mohon' },
  hadapkan:     { akar: 'hadap limpah hantar tuju', hubungan: 'serah' },

  // to pass on
  terima:       { akar: 'terima', dokumen: 'menerima', pelaku: 'terima' },
  sampaikan:    { akar: 'sampai', dokumen: 'mengirim', pelaku: 'serah', padanan: 'serah', cari: 'kirim', tahap: 'pengiriman', hubungan: 'serah' },
  serahkan:     { akar: 'serah terus', dokumen: 'menyerahkan', pelaku: 'serah', padanan: 'serah', cari: 'kirim', tahap: 'pengiriman', hubungan: 'serah' },
  serahterima:  { akar: 'serahterima', dokumen: 'menyerahkan', bersama: true },
  naikkan:      { akar: 'naik sodor lanjut', dokumen: 'menyerahkan', pelaku: 'serah', padanan: 'serah', tahap: 'pengiriman', hubungan: 'serah' },
  berikan:      { akar: 'beri', dokumen: 'menyerahkan', pelaku: 'serah', hubungan: 'serah', ringan: true },
  lapor:        { akar: 'lapor', pelaku: 'lapor', padanan: 'serah', tahap: 'pengiriman', hubungan: 'serah' },
  kembalikan:   { akar: 'kembali balik', dokumen: 'mengembalikan', pelaku: 'serah', padanan: 'serah', cari: 'kembali', hubungan: 'serah' },
  tolak:        { akar: 'tolak', dokumen: 'mengembalikan', cari: 'kembali' },
  kirim:        { akar: 'kirim distribusi edar antar salur sebar bagi', dokumen: 'mengirim', pelaku: 'serah', padanan: 'kirim', cari: 'kirim', tahap: 'pengiriman', hubungan: 'serah' },
  tembuskan:    { akar: 'tembus', dokumen: 'mengirim', hubungan: 'serah' },
  umumkan:      { akar: 'umum publikasi siar', dokumen: 'mengumumkan', padanan: 'umum', tahap: 'pengiriman', hubungan: 'serah' },
  unggah:       { akar: 'unggah', dokumen: 'mengumumkan', pelaku: 'tulis', padanan: 'umum', tahap: 'pengiriman' },
  terbitkan:    { akar: 'terbit', dokumen: 'membuat', tahap: 'pengiriman' },
  bayar:        { akar: 'bayar transfer cair', pelaku: 'bayar' },
  setor:        { akar: 'setor', pelaku: 'bayar', hubungan: 'serah' },

  // to keep
  agenda:       { akar: 'agenda catat nomor register registrasi', dokumen: 'mencatat', pelaku: 'tulis', padanan: 'catat', cari: 'agenda', tahap: 'pengiriman' },
  entri:        { akar: 'input entri rekam', dokumen: 'mencatat', pelaku: 'tulis', padanan: 'catat', tahap: 'penyusunan' },
  cap:          { akar: 'stempel cap', dokumen: 'mencatat', pelaku: 'tulis' },
  bubuhkan:     { akar: 'bubuh', dokumen: 'mencatat', padanan: 'catat', ringan: true },
  arsip:        { akar: 'arsip simpan dokumentasi', dokumen: 'menyimpan', pelaku: 'tulis', padanan: 'arsip', cari: 'arsip', tahap: 'pengiriman' },
  bukukan:      { akar: 'buku file', dokumen: 'menyimpan', pelaku: 'tulis' },
  ambil:        { akar: 'ambil pasang', pelaku: 'tulis' },
  gandakan:     { akar: 'ganda salin fotokopi kopi', dokumen: 'menggandakan', pelaku: 'tulis', padanan: 'ganda', cari: 'ganda', tahap: 'pengiriman' },
  cetak:        { akar: 'cetak jilid', dokumen: 'menggandakan', pelaku: 'tulis', padanan: 'ganda', tahap: 'penyusunan' },

  // to do, without saying what
  laksana:      { akar: 'laksana laku selenggara', cari: 'laksana', tahap: 'penyusunan', ringan: true },
  adakan:       { akar: 'ada tindak', ringan: true },
  proses:       { akar: 'proses', tahap: 'penyusunan', ringan: true },
  jalankan:     { akar: 'jalan buka', ringan: true },

} as const satisfies Readonly<Record<string, BarisTindakan>>;

/** The act itself, the finest class of meaning. */
export type Perbuatan = keyof typeof DAFTAR_TINDAKAN;
