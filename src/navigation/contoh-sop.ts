/** The examples of the writing guide: real front matter, short enough to read. */
export const CONTOH = {
  kepala: `nama: Penyusunan Perjanjian Kinerja
nomor: 1.4.1.16
unit: Sekretariat
topik: perjanjian-kinerja
status: tidak-diketahui
tanggal:
  pembuatan: 2022-08-30
  revisi: null
  efektif: null
  pengesahan: 2022-08-30
pengesahan: { jabatan: Sekretaris Daerah }`,
  identitas: `dasarHukum:
  - peraturan: permenpanrb-53-2014
    kutipan: Peraturan MenPAN-RB Nomor 53 Tahun 2014
kualifikasiPelaksana: [S1]
peralatan: [ATK, Komputer/Laptop, Printer]
peringatan: []
pencatatan: []
keterkaitan:
  - nama: SOP Penyimpanan Arsip`,
  pelaksana: `pelaksana:
  - id: kepala-bagian
    nama: Kepala Bagian
    jenjang: administrator
    peran: penanda-tangan
  - id: staf
    nama: Staf
    jenjang: pelaksana
    peran: pengolah`,
  langkah: `langkah:
  - id: susun-draf
    nomor: 2
    kegiatan: Menyusun draf surat pengantar
    ringkas: Menyusun draf surat pengantar
    pelaksana: staf
    tahap: penyusunan
    mutuBaku:
      kelengkapan: Lembar Disposisi
      waktu: 30 menit
      output: Draf surat pengantar`,
  keputusan: `  - id: periksa-draf
    nomor: 3
    kegiatan: >-
      Memeriksa draf, jika tidak setuju dikembalikan kepada staf,
      jika setuju ditandatangani
    ringkas: Memeriksa dan menandatangani draf
    pelaksana: kepala-bagian
    tahap: penandatanganan
    keputusan:
      cabang:
        - { jenis: ya, label: setuju, ke: selesai, dinyatakan: langkah }
        - { jenis: tidak, label: tidak setuju, ke: susun-draf, dinyatakan: peran }`,
  perkiraan: `    perkiraan:
      - bidang: pelaksana
        nilai: kepala-bagian
        keyakinan: tinggi
        aturan: 2
        bukti:
          - kutipan: diserahkan kepada Kepala Bagian
            langkah: susun-draf
        alternatif:
          - { nilai: staf, bobot: 0.1 }`,
  sumber: `sumber:
  naskah: disdik-penerbitan-izin.txt
  jenis: teks
  hilang: [nomor, tanggal]
  kosong: [pencatatan]
  cacat: [simbol-hilang]
  catatan:
    - Bagan alir tidak ikut tersalin.`,
  badan: `Prosedur ini dimulai setelah surat permintaan diterima.
Yang paling sering tertahan adalah <Langkah id="periksa-draf" />.

<Catatan jenis="penting">
Surat pengantar dibuat sesudah draf disetujui, bukan sebelumnya.
</Catatan>

Dasarnya <Peraturan id="permenpanrb-53-2014" />.`,
  peraturan: `jenis: perwali
nomor: 4
tahun: 2020
tentang: Tata Kerja Sekretariat Daerah
daerah: Contoh
berlakuSejak: 2020-02-03
untuk: [kota]
status:
  nilai: dicabut
  oleh: perwali-contoh-9-2024
  pasal: Pasal 40
  tanggal: 2024-05-06
  sumber:
    - jenis: resmi
      keterangan: JDIH Kota Contoh, teks Perwali 9/2024 Pasal 40
      url: https://jdih.contoh.go.id/perwali-9-2024
  diperiksa: 2026-11-22`,
  temuan: `content/sop/disdik/penerbitan-izin.mdx
  14:16  galat       langkah 2 › pelaksana         "loket-2" tidak ada di daftar pelaksana.
                     Gunakan salah satu: pemohon, loket.                        skema`,
} as const;
