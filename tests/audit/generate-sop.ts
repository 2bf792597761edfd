/** Clean SOPs by seed: what a careful office would write, in many shapes. */
import { buildSop, indexAcuan } from '../../src/domain/build-sop.ts';
import type { LangkahFrontmatter, PelaksanaFrontmatter, SopFrontmatter } from '../../src/domain/frontmatter.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { ACUAN } from './fixture.ts';

/** @param seed the same seed gives the same SOPs */
export function generateSops(jumlah: number, seed: number): Sop[] {
  const index = indexAcuan(ACUAN);
  return Array.from({ length: jumlah }, (_, at) => {
    const random = createRandom(seed * 1_000_003 + at);
    const instansi = at % 2 === 0 ? 'dinas-contoh' : 'kota-contoh';
    return buildSop(`${instansi}/sop-${at}`, generate(at, random), index);
  });
}

type Random = (below: number) => number;

/** Mulberry32. */
function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const PRODUK = [
  'laporan bulanan',
  'laporan kinerja',
  'rencana kerja',
  'surat keterangan',
  'nota dinas',
  'perjanjian kinerja',
  'surat undangan',
  'daftar inventaris',
  'rekomendasi izin',
  'berita acara',
];
const BAHAN = ['data kegiatan', 'data pegawai', 'bahan laporan', 'data capaian', 'usulan bidang', 'berkas permohonan'];
const MENYIAPKAN = ['Menyusun', 'Membuat', 'Mengetik', 'Merumuskan'];
const MENGHIMPUN = ['Menghimpun', 'Mengumpulkan', 'Menyiapkan'];
const MEMERIKSA = ['Memeriksa', 'Meneliti', 'Menelaah', 'Memverifikasi'];
const MENGAKHIRI = ['Mengirim dan mengarsipkan', 'Menggandakan dan mendistribusikan', 'Menyampaikan', 'Mengarsipkan'];
const UNIT = ['Program', 'Keuangan', 'Kepegawaian', 'Umum', 'Evaluasi'];
const KEPALA = ['Kepala Dinas', 'Kepala Badan', 'Kepala Bagian', 'Camat'];

function generate(at: number, random: Random): SopFrontmatter {
  const pick = <T>(list: readonly [T, ...T[]] | readonly T[]): T => list[random(list.length)] as T;
  const produk = pick(PRODUK);
  const bahan = pick(BAHAN);
  const kasubbag = `Kasubbag ${pick(UNIT)}`;
  const pelaksana: PelaksanaFrontmatter[] = [
    { id: 'kepala', nama: pick(KEPALA), jenjang: 'jpt-pratama', peran: 'penanda-tangan' },
    { id: 'sekretaris', nama: 'Sekretaris', jenjang: 'administrator', peran: 'pemeriksa-akhir' },
    { id: 'kasubbag', nama: kasubbag, jenjang: 'pengawas', peran: 'koordinator' },
    { id: 'staf', nama: pick(['Staf', 'Pelaksana']), jenjang: 'pelaksana', peran: 'pengolah' },
  ];
  const rows: Omit<LangkahFrontmatter, 'nomor'>[] = [];
  const add = (
    id: string,
    lane: string,
    tahap: string,
    kegiatan: string,
    waktu: string,
    output: string,
    more: Partial<LangkahFrontmatter> = {},
  ): void => {
    const before = rows.at(-1)?.mutuBaku?.output ?? 'Surat masuk';
    const { mutuBaku, ...rest } = more;
    rows.push({
      id,
      kegiatan,
      ringkas: kegiatan.slice(0, 48),
      pelaksana: lane,
      tahap,
      mutuBaku: { kelengkapan: before, waktu, output, ...mutuBaku },
      ...rest,
    });
  };
  const periksa = (id: string, lane: string, ke: string, kembali: string, sudah: string): void => {
    add(
      id,
      lane,
      'pemeriksaan',
      `${pick(MEMERIKSA)} draf ${produk} ${sudah}`,
      `${1 + random(3)} jam`,
      `Draf ${produk} yang telah diperiksa ${sudah}`,
      {
        keputusan: {
          cabang: [
            { jenis: 'ya', label: 'Sesuai', ke, dinyatakan: 'langkah' },
            { jenis: 'tidak', label: 'Tidak sesuai', ke: kembali, dinyatakan: 'langkah' },
          ],
        },
      },
    );
  };
  add(
    'perintah',
    'kepala',
    'perintah',
    `Memerintahkan ${kasubbag} untuk menyusun ${produk}`,
    `${10 + random(20)} menit`,
    'Lembar disposisi',
    {
      mutuBaku: { kelengkapan: 'Surat masuk', waktu: `${10 + random(20)} menit`, output: 'Lembar disposisi' },
    },
  );
  add(
    'himpun',
    'kasubbag',
    'penghimpunan',
    `${pick(MENGHIMPUN)} ${bahan} berdasarkan disposisi`,
    '2 hari kerja',
    `Lembar disposisi dan ${bahan}`,
  );
  if (random(2) === 0) {
    add(
      'rapat',
      'kasubbag',
      'rapat',
      `Melaksanakan rapat pembahasan ${bahan}`,
      `${1 + random(3)} jam`,
      `Notula rapat dan ${bahan}`,
      { peserta: ['staf', 'sekretaris'] },
    );
  }
  add(
    'susun',
    'staf',
    'penyusunan',
    `${pick(MENYIAPKAN)} draf ${produk} dari ${bahan}`,
    '2 hari kerja',
    `Draf ${produk}`,
  );
  const dua = random(2) === 0;
  if (dua) periksa('periksa-awal', 'kasubbag', 'periksa', 'susun', 'tahap awal');
  periksa('periksa', 'sekretaris', 'tanda-tangan', 'susun', 'tahap akhir');
  add(
    'tanda-tangan',
    'kepala',
    'penandatanganan',
    `Menandatangani ${produk}`,
    '15 menit',
    `${capital(produk)} yang telah ditandatangani`,
  );
  add(
    'kirim',
    'staf',
    'pengiriman',
    `${pick(MENGAKHIRI)} ${produk} yang telah selesai`,
    `${30 + random(60)} menit`,
    `Bukti pengiriman ${produk}`,
    {
      keterangan: 'SOP Penyimpanan Arsip',
      terkait: [{ nama: 'SOP Penyimpanan Arsip' }],
    },
  );
  const bulan = String(6 + random(5)).padStart(2, '0');
  return {
    nama: `Penyusunan ${capital(produk)}`,
    nomor: `065/${at}/2026`,
    topik: 'laporan-bulanan',
    status: 'berlaku',
    tanggal: { pembuatan: `2026-${bulan}-01`, revisi: null, efektif: `2026-${bulan}-15`, pengesahan: null },
    pengesahan: { jabatan: 'Kepala Dinas Contoh', nama: 'Contoh Nama' },
    dasarHukum: [
      {
        peraturan: 'pp-8-2006',
        kutipan: 'Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah',
      },
      {
        peraturan: 'permenpanrb-35-2012',
        kutipan:
          'Peraturan MenPAN-RB Nomor 35 Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur Administrasi Pemerintahan',
      },
    ],
    kualifikasiPelaksana: ['Pendidikan minimal Sarjana', `Mampu mengolah ${bahan}`],
    peralatan: ['Komputer', 'Printer'],
    peringatan: [`Jika ${bahan} terlambat, maka ${produk} nomor ${at} terlambat disampaikan.`],
    pencatatan: ['Buku ekspedisi'],
    keterkaitan: [{ nama: 'SOP Penyimpanan Arsip' }],
    pelaksana,
    langkah: rows.map((row, index) => ({ ...row, nomor: String(index + 1) })),
    sumber: { naskah: 'contoh.txt', jenis: 'teks', hilang: [], kosong: [], cacat: [], catatan: [] },
  };
}

function capital(teks: string): string {
  return teks.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}
