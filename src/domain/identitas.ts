/**
 * The fields of the identity block: one row a field. The schema, the form, the page, the documents, search, findings and importer read
 * this table; a plain field needs nothing else. Rows stand in the order of the front matter, which is the form's, read across.
 */

/** Where the form has a field: the letterhead, the rows beside it, the pairs of boxes below, or below those, where an agency adds it. */
const LETAK = ['kop', 'atas', 'kiri', 'kanan', 'tambahan'] as const;

interface BarisIdentitas {
  /** As pages, findings and reports say it, and as the importer finds it printed. */
  readonly label: string;
  /** As the form prints it, and every document made from the form; empty where it prints the value only. */
  readonly judul: string;
  readonly letak: (typeof LETAK)[number];
  /** One text, a list of items, or a name for several fields (`tanggal`). */
  readonly isi: 'teks' | 'daftar' | 'kelompok';
  /**
   * The regulation asks for it: a copy can lose it (`sumber.hilang`), an agency leave it empty (`sumber.kosong`), and a list of this
   * kind is always written. Any other field is shown only where it is filled.
   */
  readonly wajib: boolean;
  /** Plain fields stand in the front matter under their key, as text or list of texts; any other has a shape of its own. */
  readonly polos: boolean;
  /** Hover text of a plain field, for authors. */
  readonly uraian?: string;
  /** Part of a hit of search that a plain field's words belong to (`search/bidang.ts`); absent: not searched. */
  readonly cari?: 'isi';
}

export const IDENTITAS = {
  instansi: { label: 'Instansi', judul: '', letak: 'kop', isi: 'teks', wajib: true, polos: false },
  unit: { label: 'Unit kerja', judul: '', letak: 'kop', isi: 'teks', wajib: true, polos: false },
  nomor: { label: 'Nomor SOP', judul: 'Nomor SOP', letak: 'atas', isi: 'teks', wajib: true, polos: false },
  'tanggal.pembuatan': {
    label: 'Tanggal pembuatan',
    judul: 'Tanggal Pembuatan',
    letak: 'atas',
    isi: 'teks',
    wajib: true,
    polos: false,
  },
  'tanggal.revisi': {
    label: 'Tanggal revisi',
    judul: 'Tanggal Revisi',
    letak: 'atas',
    isi: 'teks',
    wajib: true,
    polos: false,
  },
  'tanggal.efektif': {
    label: 'Tanggal efektif',
    judul: 'Tanggal Efektif',
    letak: 'atas',
    isi: 'teks',
    wajib: true,
    polos: false,
  },
  'tanggal.pengesahan': {
    label: 'Tanggal pengesahan',
    judul: 'Tanggal Pengesahan',
    letak: 'atas',
    isi: 'teks',
    wajib: true,
    polos: false,
  },
  tanggal: { label: 'Tanggal', judul: '', letak: 'atas', isi: 'kelompok', wajib: true, polos: false },
  pengesahan: {
    label: 'Disahkan oleh',
    judul: 'Disahkan oleh',
    letak: 'atas',
    isi: 'teks',
    wajib: true,
    polos: false,
  },
  nama: { label: 'Nama SOP', judul: 'Nama SOP', letak: 'atas', isi: 'teks', wajib: true, polos: false },
  dasarHukum: {
    label: 'Dasar hukum',
    judul: 'Dasar Hukum',
    letak: 'kiri',
    isi: 'daftar',
    wajib: true,
    polos: false,
  },
  kualifikasiPelaksana: {
    label: 'Kualifikasi pelaksana',
    judul: 'Kualifikasi Pelaksana',
    letak: 'kanan',
    isi: 'daftar',
    wajib: true,
    polos: true,
    uraian: 'Kualifikasi pelaksana.',
    cari: 'isi',
  },
  keterkaitan: {
    label: 'Keterkaitan',
    judul: 'Keterkaitan',
    letak: 'kiri',
    isi: 'daftar',
    wajib: true,
    polos: false,
  },
  peralatan: {
    label: 'Peralatan/perlengkapan',
    judul: 'Peralatan/Perlengkapan',
    letak: 'kanan',
    isi: 'daftar',
    wajib: true,
    polos: true,
    uraian: 'Peralatan dan perlengkapan.',
    cari: 'isi',
  },
  peringatan: {
    label: 'Peringatan',
    judul: 'Peringatan',
    letak: 'kiri',
    isi: 'daftar',
    wajib: true,
    polos: true,
    uraian: 'Peringatan.',
    cari: 'isi',
  },
  pencatatan: {
    label: 'Pencatatan dan pendataan',
    judul: 'Pencatatan dan Pendataan',
    letak: 'kanan',
    isi: 'daftar',
    wajib: true,
    polos: true,
    uraian: 'Pencatatan dan pendataan.',
    cari: 'isi',
  },
  tujuan: {
    label: 'Tujuan',
    judul: 'Tujuan',
    letak: 'tambahan',
    isi: 'daftar',
    wajib: false,
    polos: true,
    uraian: 'Tujuan, bila tercetak.',
    cari: 'isi',
  },
  ruangLingkup: {
    label: 'Ruang lingkup',
    judul: 'Ruang Lingkup',
    letak: 'tambahan',
    isi: 'daftar',
    wajib: false,
    polos: true,
    uraian: 'Ruang lingkup, bila tercetak.',
    cari: 'isi',
  },
  definisi: {
    label: 'Definisi',
    judul: 'Definisi',
    letak: 'tambahan',
    isi: 'daftar',
    wajib: false,
    polos: false,
  },
} as const satisfies Readonly<Record<string, BarisIdentitas>>;

type Tabel = typeof IDENTITAS;
/** Key of a field; `tanggal` stands for all four dates. */
export type Bidang = keyof Tabel;
type Yang<Ciri> = { [K in Bidang]: Tabel[K] extends Ciri ? K : never }[Bidang];

/** Fields that a copy can lose or an agency leave empty. */
export type BidangIdentitas = Yang<{ wajib: true }>;
export type BidangPolos = Yang<{ polos: true }>;
export type BidangKhusus = Exclude<Bidang, BidangPolos>;
type DaftarWajib = Yang<{ polos: true; isi: 'daftar'; wajib: true }>;
type DaftarPilihan = Yang<{ polos: true; isi: 'daftar'; wajib: false }>;
type TeksPilihan = Yang<{ polos: true; isi: 'teks' }>;

/** The plain fields as an author writes them. */
export type IsianPolos = Readonly<
  Record<DaftarWajib, readonly string[]> &
    Partial<Record<DaftarPilihan, readonly string[]> & Record<TeksPilihan, string>>
>;

const barisOf = (bidang: Bidang): BarisIdentitas => IDENTITAS[bidang];
const SEMUA = Object.keys(IDENTITAS) as Bidang[];

/** Every field, column by column: the order of pages and reports. */
export const BIDANG: readonly Bidang[] = LETAK.flatMap((letak) =>
  SEMUA.filter((bidang) => IDENTITAS[bidang].letak === letak),
);

/** What a copy can lose or an agency leave empty, each with its label. */
export const BIDANG_IDENTITAS = Object.fromEntries(
  BIDANG.filter((bidang) => IDENTITAS[bidang].wajib).map((bidang) => [bidang, IDENTITAS[bidang].label]),
) as Readonly<Record<BidangIdentitas, string>>;

/** The plain fields, in the order of the front matter. */
export const BIDANG_POLOS = SEMUA.filter((bidang): bidang is BidangPolos => IDENTITAS[bidang].polos);

/** Plain lists that are always written. */
export const DAFTAR_WAJIB = BIDANG_POLOS.filter(
  (bidang): bidang is DaftarWajib => barisOf(bidang).isi === 'daftar' && barisOf(bidang).wajib,
);

export const isDaftar = (bidang: Bidang): boolean => barisOf(bidang).isi === 'daftar';
export const isPolos = (bidang: Bidang): bidang is BidangPolos => IDENTITAS[bidang].polos;

/** The row of a field, whichever it is. */
export const barisIdentitas = barisOf;
