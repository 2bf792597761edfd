/** What authors write, after its shape was checked: terse, with absent keys. Mirrors `content/`. */
import type { BidangIdentitas, IsianPolos } from './identitas.ts';
import type {
  AturanPerkiraan,
  Cacat,
  JenisPeraturan,
  JenisSumber,
  JenisSumberStatus,
  Jenjang,
  Keyakinan,
  Peran,
  Satuan,
  StatusPeraturan,
  StatusSop,
  Tingkat,
  TingkatDiketahui,
} from './kosakata.ts';

export interface Bukti {
  /** Words that occur verbatim in the SOP or naskah they are quoted from. */
  readonly kutipan: string;
  /** Step of that SOP the words stand in. */
  readonly langkah?: string;
  /** SOP id, where the words stand in another SOP. */
  readonly sop?: string;
}

/** One inferred fact: the field, the value, how sure, by which rule, on which words. */
export interface Perkiraan {
  readonly bidang: string;
  readonly nilai?: string;
  readonly keyakinan: Keyakinan;
  readonly aturan: AturanPerkiraan;
  readonly bukti: readonly Bukti[];
  readonly alternatif?: readonly { readonly nilai: string; readonly bobot: number }[];
}

export type JenisCabang = 'ya' | 'tidak' | 'lain';
/** How far the words name a branch's target; all but `langkah` are drawn dashed. */
export type Dinyatakan = 'langkah' | 'peran' | 'tanpa-tujuan' | 'tidak';

export interface CabangFrontmatter {
  readonly jenis: JenisCabang;
  readonly label: string;
  /** Step id or `selesai`. */
  readonly ke: string;
  readonly dinyatakan: Dinyatakan;
}

export interface MutuBakuFrontmatter {
  readonly kelengkapan?: string | readonly string[];
  readonly waktu?: string;
  readonly output?: string | readonly string[];
  /** Step whose merged time cell covers this one too; counted there, once. */
  readonly gabungWaktu?: string;
}

export interface Terkait {
  readonly nama: string;
  readonly sop?: string;
}

export interface LangkahFrontmatter {
  readonly id: string;
  readonly nomor: string | null;
  readonly bagian?: string;
  readonly kegiatan: string;
  readonly ringkas: string;
  readonly pelaksana: string | null;
  readonly peserta?: readonly string[];
  readonly pesertaLuar?: readonly string[];
  readonly tahap: string;
  readonly mutuBaku?: MutuBakuFrontmatter;
  readonly keterangan?: string;
  readonly terkait?: readonly Terkait[];
  readonly keputusan?: { readonly cabang: readonly CabangFrontmatter[] };
  readonly lanjut?: string | readonly string[];
  readonly menunggu?: 'semua';
  readonly opsional?: true;
  readonly simbolNaskah?: string;
  readonly halamanBaru?: true;
  readonly baris?: number;
  readonly alias?: readonly string[];
  readonly dicabut?: { readonly tanggal: string; readonly pengganti?: string };
  readonly perkiraan?: readonly Perkiraan[];
}

export interface PelaksanaFrontmatter {
  readonly id: string;
  readonly nama: string;
  readonly tercetak?: string;
  readonly jenjang: Jenjang;
  readonly peran: Peran;
}

export interface Klasifikasi {
  readonly sifat?: 'administratif' | 'teknis';
  readonly cakupan?: 'makro' | 'mikro';
  readonly hasil?: 'final' | 'parsial';
  readonly jenis?: 'generik' | 'spesifik';
}

/** ISO dates (`2022-08-30`), year-months (`2022-08`) or null. */
export interface TanggalSop {
  readonly pembuatan: string | null;
  readonly revisi: string | null;
  readonly efektif: string | null;
  readonly pengesahan: string | null;
}

export interface Sumber {
  readonly naskah: string;
  readonly bagian?: string;
  readonly jenis: JenisSumber;
  /** Fields the copy lost. */
  readonly hilang: readonly BidangIdentitas[];
  /** Fields printed but left empty by the agency. */
  readonly kosong: readonly BidangIdentitas[];
  readonly judulKolom?: Readonly<Record<string, string>>;
  readonly kolomPelaksana?: number;
  readonly cacat: readonly Cacat[];
  readonly catatan: readonly string[];
}

export interface Pengecualian {
  readonly aturan: string;
  readonly alasan: string;
  readonly jabatan: string;
  readonly berlakuHingga: string;
}

export interface Bagian {
  readonly id: string;
  readonly nama: string;
  /** With a start and an end of its own. */
  readonly mandiri?: true;
}

export interface SopFrontmatter extends IsianPolos {
  readonly nama: string;
  readonly judulNaskah?: { readonly sampul?: string; readonly identitas?: string; readonly prosedur?: string };
  readonly nomor: string | null;
  readonly unit?: string;
  readonly topik: string;
  readonly klasifikasi?: Klasifikasi;
  readonly status: StatusSop;
  readonly digantiOleh?: string;
  readonly tanggal: TanggalSop;
  readonly pengesahan: { readonly jabatan: string; readonly nama?: string; readonly pangkat?: string } | null;
  readonly dasarHukum: readonly {
    readonly peraturan: string;
    readonly kutipan: string;
    readonly diubah?: readonly string[];
  }[];
  readonly definisi?: readonly { readonly istilah: string; readonly arti: string }[];
  readonly keterkaitan: readonly Terkait[];
  readonly satuanWaktu?: Satuan;
  readonly bagian?: readonly Bagian[];
  readonly pelaksana: readonly PelaksanaFrontmatter[];
  readonly langkah: readonly LangkahFrontmatter[];
  readonly perkiraan?: readonly Perkiraan[];
  readonly sumber: Sumber;
  readonly pengecualian?: readonly Pengecualian[];
  readonly alias?: readonly string[];
  readonly riwayat?: readonly { readonly tanggal: string; readonly uraian: string }[];
}

export interface Tahap {
  readonly id: string;
  readonly nama: string;
  readonly uraian: string;
}

export interface Instansi {
  readonly id: string;
  readonly nama: string;
  readonly tingkat: Tingkat;
  readonly wilayah?: string;
  readonly perkiraan?: readonly Perkiraan[];
}

export interface Topik {
  readonly id: string;
  readonly nama: string;
  readonly uraian: string;
  readonly tahap?: readonly Tahap[];
  /** Ids of the regulations without which this kind of document has no basis. */
  readonly dasarWajib?: readonly string[];
  /** What is not comparable between the SOPs of this topik, in the author's words. */
  readonly keterbandingan?: readonly string[];
  readonly padanan?: readonly ({ readonly sama: readonly string[] } | { readonly beda: readonly string[] })[];
}

/** On what a status rests. */
export interface SumberStatus {
  readonly jenis: JenisSumberStatus;
  /** What stands there, or what was searched. */
  readonly keterangan: string;
  readonly url?: string;
}

export interface Peraturan {
  readonly id: string;
  readonly jenis: JenisPeraturan;
  readonly nomor: string;
  readonly tahun: number;
  readonly tentang: string;
  readonly daerah?: string;
  /** When it came into force, ISO; without it only the year is known. */
  readonly berlakuSejak?: string;
  /** Levels of government it binds; without it all of them. */
  readonly untuk?: readonly TingkatDiketahui[];
  /** Regulations this one amends. */
  readonly mengubah?: readonly string[];
  readonly status: {
    readonly nilai: StatusPeraturan;
    readonly oleh?: string;
    readonly pasal?: string;
    readonly tanggal?: string;
    readonly sumber?: readonly SumberStatus[];
    /** Date of the look-up, ISO. */
    readonly diperiksa?: string;
  };
}

export interface Istilah {
  readonly istilah: string;
  readonly kepanjangan?: string;
  readonly arti?: string;
}

/** Everything SOPs refer to by id, in the author's order. */
export interface Acuan {
  readonly instansi: readonly Instansi[];
  readonly topik: readonly Topik[];
  readonly tahap: readonly Tahap[];
  readonly peraturan: readonly Peraturan[];
  readonly istilah: readonly Istilah[];
}
