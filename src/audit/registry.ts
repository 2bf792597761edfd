/** Every rule, in the order of its code: findings come in this order. One line per rule. */
import { rule as alurTerputus } from './aturan/alur-terputus.ts';
import { rule as aturanOrganisasiLama } from './aturan/aturan-organisasi-lama.ts';
import { rule as banyakPelaksana } from './aturan/banyak-pelaksana.ts';
import { rule as belumDievaluasi } from './aturan/belum-dievaluasi.ts';
import { rule as belumDipantau } from './aturan/belum-dipantau.ts';
import { rule as belumDirevisi } from './aturan/belum-direvisi.ts';
import { rule as blokIdentitasKosong } from './aturan/blok-identitas-kosong.ts';
import { rule as cabangTidakHanyaPeran } from './aturan/cabang-tidak-hanya-peran.ts';
import { rule as cabangTidakTanpaTujuan } from './aturan/cabang-tidak-tanpa-tujuan.ts';
import { rule as dasarHukumKosong } from './aturan/dasar-hukum-kosong.ts';
import { rule as dasarWajibTidakDirujuk } from './aturan/dasar-wajib-tidak-dirujuk.ts';
import { rule as diperiksaTanpaLangkah } from './aturan/diperiksa-tanpa-langkah.ts';
import { rule as diserahkanSebelumDisahkan } from './aturan/diserahkan-sebelum-disahkan.ts';
import { rule as dokumenDipakaiSebelumDibuat } from './aturan/dokumen-dipakai-sebelum-dibuat.ts';
import { rule as dokumenLainDisebut } from './aturan/dokumen-lain-disebut.ts';
import { rule as finalTanpaTandaTangan } from './aturan/final-tanpa-tanda-tangan.ts';
import { rule as gantiHalamanTanpaSegilima } from './aturan/ganti-halaman-tanpa-segilima.ts';
import { rule as halamanHilang } from './aturan/halaman-hilang.ts';
import { rule as hariTanpaKeterangan } from './aturan/hari-tanpa-keterangan.ts';
import { rule as hasilAkhirBukanProduk } from './aturan/hasil-akhir-bukan-produk.ts';
import { rule as instansiTidakDisebut } from './aturan/instansi-tidak-disebut.ts';
import { rule as istilahLama } from './aturan/istilah-lama.ts';
import { rule as judulKolomSalahTulis } from './aturan/judul-kolom-salah-tulis.ts';
import { rule as judulTidakSama } from './aturan/judul-tidak-sama.ts';
import { rule as jumlahKolomBerbeda } from './aturan/jumlah-kolom-berbeda.ts';
import { rule as kegiatanBerulang } from './aturan/kegiatan-berulang.ts';
import { rule as kegiatanMenyebutPelaksana } from './aturan/kegiatan-menyebut-pelaksana.ts';
import { rule as kegiatanTanpaKataKerja } from './aturan/kegiatan-tanpa-kata-kerja.ts';
import { rule as kelengkapanBerupaKegiatan } from './aturan/kelengkapan-berupa-kegiatan.ts';
import { rule as kelengkapanSamaDenganOutput } from './aturan/kelengkapan-sama-dengan-output.ts';
import { rule as keputusanLebihDariDuaCabang } from './aturan/keputusan-lebih-dari-dua-cabang.ts';
import { rule as keputusanTanpaCabangTidak } from './aturan/keputusan-tanpa-cabang-tidak.ts';
import { rule as keterkaitanKosong } from './aturan/keterkaitan-kosong.ts';
import { rule as keterkaitanTidakDipakai } from './aturan/keterkaitan-tidak-dipakai.ts';
import { rule as kolomTidakDipakai } from './aturan/kolom-tidak-dipakai.ts';
import { rule as kualifikasiHanyaPendidikan } from './aturan/kualifikasi-hanya-pendidikan.ts';
import { rule as kutipanTidakSesuai } from './aturan/kutipan-tidak-sesuai.ts';
import { rule as labelTanggalPengesahan } from './aturan/label-tanggal-pengesahan.ts';
import { rule as langkahBanyakTindakan } from './aturan/langkah-banyak-tindakan.ts';
import { rule as langkahDiKeterangan } from './aturan/langkah-di-keterangan.ts';
import { rule as langkahTanpaKelengkapan } from './aturan/langkah-tanpa-kelengkapan.ts';
import { rule as langkahTanpaNomor } from './aturan/langkah-tanpa-nomor.ts';
import { rule as langkahTanpaOutput } from './aturan/langkah-tanpa-output.ts';
import { rule as langkahTanpaPelaksana } from './aturan/langkah-tanpa-pelaksana.ts';
import { rule as langkahTanpaWaktu } from './aturan/langkah-tanpa-waktu.ts';
import { rule as menyerahkanKepadaDiriSendiri } from './aturan/menyerahkan-kepada-diri-sendiri.ts';
import { rule as mulaiSelesaiTidakTunggal } from './aturan/mulai-selesai-tidak-tunggal.ts';
import { rule as mutuBakuBertentangan } from './aturan/mutu-baku-bertentangan.ts';
import { rule as mutuBakuTertukar } from './aturan/mutu-baku-tertukar.ts';
import { rule as namaPeranTidakSeragam } from './aturan/nama-peran-tidak-seragam.ts';
import { rule as nomorGandaAtauMundur } from './aturan/nomor-ganda-atau-mundur.ts';
import { rule as nomorKosong } from './aturan/nomor-kosong.ts';
import { rule as nomorMeloncat } from './aturan/nomor-meloncat.ts';
import { rule as nomorSopGanda } from './aturan/nomor-sop-ganda.ts';
import { rule as outputBerulang } from './aturan/output-berulang.ts';
import { rule as outputBerupaKegiatan } from './aturan/output-berupa-kegiatan.ts';
import { rule as outputLisan } from './aturan/output-lisan.ts';
import { rule as outputMilikLangkahBerikutnya } from './aturan/output-milik-langkah-berikutnya.ts';
import { rule as pelaksanaPerkiraan } from './aturan/pelaksana-perkiraan.ts';
import { rule as pemeriksaanTanpaKeputusan } from './aturan/pemeriksaan-tanpa-keputusan.ts';
import { rule as pengesahTidakLengkap } from './aturan/pengesah-tidak-lengkap.ts';
import { rule as penyerahanTidakCocok } from './aturan/penyerahan-tidak-cocok.ts';
import { rule as peralatanBerisiDokumen } from './aturan/peralatan-berisi-dokumen.ts';
import { rule as peranTanpaKolom } from './aturan/peran-tanpa-kolom.ts';
import { rule as peraturanDaerahTanpaDaerah } from './aturan/peraturan-daerah-tanpa-daerah.ts';
import { rule as peraturanDicabut } from './aturan/peraturan-dicabut.ts';
import { rule as peraturanTahunanLewat } from './aturan/peraturan-tahunan-lewat.ts';
import { rule as peringatanTanpaAkibat } from './aturan/peringatan-tanpa-akibat.ts';
import { rule as perintahTerlaluLama } from './aturan/perintah-terlalu-lama.ts';
import { rule as perubahanTidakDikutip } from './aturan/perubahan-tidak-dikutip.ts';
import { rule as rantaiMutuBakuTerputus } from './aturan/rantai-mutu-baku-terputus.ts';
import { rule as rapatDihitungDuaKali } from './aturan/rapat-dihitung-dua-kali.ts';
import { rule as salahKetik } from './aturan/salah-ketik.ts';
import { rule as sifatTidakCocok } from './aturan/sifat-tidak-cocok.ts';
import { rule as simbolTidakBaku } from './aturan/simbol-tidak-baku.ts';
import { rule as sisaHtml } from './aturan/sisa-html.ts';
import { rule as sisaOcr } from './aturan/sisa-ocr.ts';
import { rule as sopKeteranganTidakTerdaftar } from './aturan/sop-keterangan-tidak-terdaftar.ts';
import { rule as sopTerkaitBelumAda } from './aturan/sop-terkait-belum-ada.ts';
import { rule as standarSopTidakDirujuk } from './aturan/standar-sop-tidak-dirujuk.ts';
import { rule as statusPeraturanTidakDiketahui } from './aturan/status-peraturan-tidak-diketahui.ts';
import { rule as tandaTanganGanda } from './aturan/tanda-tangan-ganda.ts';
import { rule as tanggalEfektifKosong } from './aturan/tanggal-efektif-kosong.ts';
import { rule as tanggalPembuatanKosong } from './aturan/tanggal-pembuatan-kosong.ts';
import { rule as tanpaLangkahPenutup } from './aturan/tanpa-langkah-penutup.ts';
import { rule as teksIdentitasSama } from './aturan/teks-identitas-sama.ts';
import { rule as urutanDasarHukum } from './aturan/urutan-dasar-hukum.ts';
import { rule as urutanTanggalSalah } from './aturan/urutan-tanggal-salah.ts';
import { rule as waktuTerlaluSingkat } from './aturan/waktu-terlalu-singkat.ts';
import { rule as waktuTerpusat } from './aturan/waktu-terpusat.ts';
import { rule as waktuTidakTerbaca } from './aturan/waktu-tidak-terbaca.ts';
import { ATURAN_GAGAL, PENGECUALIAN_KEDALUWARSA, PENGECUALIAN_TAK_TERPAKAI } from './mesin.ts';
import type { CheckRule, MesinRule, Rule } from './rule.ts';

export const RULES: readonly CheckRule[] = [
  nomorKosong,
  tanggalPembuatanKosong,
  tanggalEfektifKosong,
  labelTanggalPengesahan,
  urutanTanggalSalah,
  pengesahTidakLengkap,
  judulTidakSama,
  blokIdentitasKosong,
  peringatanTanpaAkibat,
  kualifikasiHanyaPendidikan,
  peralatanBerisiDokumen,
  instansiTidakDisebut,
  teksIdentitasSama,
  nomorSopGanda,
  nomorMeloncat,
  nomorGandaAtauMundur,
  langkahTanpaNomor,
  kegiatanTanpaKataKerja,
  kegiatanMenyebutPelaksana,
  langkahBanyakTindakan,
  kegiatanBerulang,
  dokumenLainDisebut,
  langkahDiKeterangan,
  tanpaLangkahPenutup,
  salahKetik,
  langkahTanpaPelaksana,
  peranTanpaKolom,
  kolomTidakDipakai,
  jumlahKolomBerbeda,
  banyakPelaksana,
  namaPeranTidakSeragam,
  penyerahanTidakCocok,
  menyerahkanKepadaDiriSendiri,
  sifatTidakCocok,
  mulaiSelesaiTidakTunggal,
  keputusanTanpaCabangTidak,
  keputusanLebihDariDuaCabang,
  cabangTidakTanpaTujuan,
  cabangTidakHanyaPeran,
  alurTerputus,
  gantiHalamanTanpaSegilima,
  simbolTidakBaku,
  finalTanpaTandaTangan,
  diperiksaTanpaLangkah,
  tandaTanganGanda,
  dokumenDipakaiSebelumDibuat,
  pemeriksaanTanpaKeputusan,
  diserahkanSebelumDisahkan,
  langkahTanpaKelengkapan,
  langkahTanpaWaktu,
  langkahTanpaOutput,
  outputBerupaKegiatan,
  rantaiMutuBakuTerputus,
  kelengkapanSamaDenganOutput,
  judulKolomSalahTulis,
  mutuBakuTertukar,
  outputLisan,
  hasilAkhirBukanProduk,
  mutuBakuBertentangan,
  outputBerulang,
  kelengkapanBerupaKegiatan,
  outputMilikLangkahBerikutnya,
  waktuTidakTerbaca,
  waktuTerlaluSingkat,
  perintahTerlaluLama,
  rapatDihitungDuaKali,
  hariTanpaKeterangan,
  waktuTerpusat,
  dasarHukumKosong,
  peraturanDicabut,
  statusPeraturanTidakDiketahui,
  perubahanTidakDikutip,
  kutipanTidakSesuai,
  peraturanTahunanLewat,
  peraturanDaerahTanpaDaerah,
  standarSopTidakDirujuk,
  urutanDasarHukum,
  dasarWajibTidakDirujuk,
  aturanOrganisasiLama,
  keterkaitanKosong,
  sopKeteranganTidakTerdaftar,
  keterkaitanTidakDipakai,
  sopTerkaitBelumAda,
  belumDievaluasi,
  belumDipantau,
  belumDirevisi,
  istilahLama,
  pelaksanaPerkiraan,
  sisaOcr,
  sisaHtml,
  halamanHilang,
];

export const MESIN_RULES: readonly MesinRule[] = [PENGECUALIAN_TAK_TERPAKAI, PENGECUALIAN_KEDALUWARSA, ATURAN_GAGAL];

export const ALL_RULES: readonly Rule[] = [...RULES, ...MESIN_RULES];

/** The rule of a finding; null for `skema` and unknown ids. */
export function findRule(id: string): Rule | null {
  return ALL_RULES.find((rule) => rule.id === id) ?? null;
}
