/** The files of a new SOP: valid as they stand, with what to do written beside each line. */
import { DAFTAR_WAJIB } from '../domain/identitas.ts';

export interface SkeletonInput {
  readonly instansi: string;
  readonly slug: string;
  readonly nama: string;
  readonly topik: string;
}

/** The SOP first; its naskah, agency and topic after it, to be written only where they do not exist. */
export function renderSkeleton(input: SkeletonInput): { readonly path: string; readonly text: string }[] {
  const { instansi, slug, topik } = input;
  const naskah = `${instansi}-${slug}.txt`;
  return [
    { path: `sop/${instansi}/${slug}.mdx`, text: sopText(input, naskah) },
    { path: `naskah/${naskah}`, text: 'Ganti baris ini dengan teks naskah SOP, tanpa NIP.\n' },
    {
      path: `instansi/${instansi}.yaml`,
      text: `nama: ${quote(`Nama instansi ${instansi}`)}\ntingkat: tidak-disebut\n`,
    },
    {
      path: `topik/${topik}.yaml`,
      text: `nama: ${quote(input.nama)}\nuraian: Tulis dalam satu kalimat, prosedur apa ini.\n`,
    },
  ];
}

function sopText({ nama, topik }: SkeletonInput, naskah: string): string {
  return `---
nama: ${quote(nama)}
nomor: null # seperti tercetak, misalnya 1.4.1.16
topik: ${topik}
status: tidak-diketahui # berlaku, diganti, dicabut, atau tidak-diketahui
tanggal: # 2022-08-30, 2022-08, atau null
  pembuatan: null
  revisi: null
  efektif: null
  pengesahan: null
pengesahan: null # atau: { jabatan: …, nama: …, pangkat: … }, tanpa NIP
dasarHukum: [] # - { peraturan: permenpanrb-53-2014, kutipan: kata-kata persis dari naskah }
${DAFTAR_WAJIB.map((bidang) => `${bidang}: []`).join('\n')}
keterkaitan: [] # - { nama: SOP Penyimpanan Arsip }

pelaksana: # kolom dari kiri ke kanan
  - id: kepala-bagian
    nama: Kepala Bagian
    jenjang: administrator
    peran: penanda-tangan
  - id: staf
    nama: Staf
    jenjang: pelaksana
    peran: pengolah

langkah: # baris dari atas ke bawah; id tidak pernah diubah
  - id: perintah-penyusunan
    nomor: 1
    kegiatan: Memerintahkan penyusunan
    ringkas: Memerintahkan penyusunan
    pelaksana: kepala-bagian
    tahap: perintah
    mutuBaku: # sel kosong: hapus kuncinya
      kelengkapan: Disposisi
      waktu: 10 menit
      output: Disposisi
  - id: susun-draf
    nomor: 2
    kegiatan: Menyusun draf
    ringkas: Menyusun draf
    pelaksana: staf
    tahap: penyusunan
    mutuBaku:
      kelengkapan: Disposisi
      waktu: 1 hari
      output: Draf
  - id: periksa-draf
    nomor: 3
    kegiatan: Memeriksa draf, jika tidak setuju dikembalikan kepada staf, jika setuju ditandatangani
    ringkas: Memeriksa dan menandatangani draf
    pelaksana: kepala-bagian
    tahap: penandatanganan
    keputusan:
      cabang:
        - { jenis: ya, label: Setuju, ke: selesai, dinyatakan: langkah }
        - { jenis: tidak, label: Tidak setuju, ke: susun-draf, dinyatakan: peran }
    mutuBaku:
      kelengkapan: Draf
      waktu: 30 menit
      output: Dokumen

sumber:
  naskah: ${naskah}
  jenis: teks # teks, html, atau ocr
  hilang: [] # bidang identitas yang hilang dari salinan, misalnya [nomor, tanggal]
  kosong: [] # bidang yang tercetak tetapi dikosongkan instansi
  cacat: []
  catatan: []
---

Tulis di sini, dengan bahasa sehari-hari, untuk apa prosedur ini dan apa yang perlu diperhatikan.
`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
