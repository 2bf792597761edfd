/** Abbreviations both ways, from the glossary and from the usage of offices. */
import type { Istilah } from '../domain/frontmatter.ts';
import { bakukanEjaan, bakukanKata } from './ejaan.ts';
import { splitKata } from './kata.ts';

export interface Singkatan {
  /** `PK` → `perjanjian kinerja`; null when the word is no abbreviation we know. Any case. */
  lengthen(kata: string): string | null;
  /** `Perjanjian Kinerja` → every short form of exactly this phrase, lower case, the most usual first: `['pk', 'perjankin', …]`. */
  abbreviate(phrase: string): readonly string[];
}

/** @param istilah the glossary; its entries win over the built-in list. */
export function createSingkatan(istilah: readonly Istilah[]): Singkatan {
  const long = new Map(UMUM);
  for (const item of istilah) {
    if (item.kepanjangan === undefined) continue;
    const [short, ...more] = splitKata(item.istilah);
    if (short !== undefined && more.length === 0) long.set(bakukanKata(short), item.kepanjangan.toLowerCase());
  }
  const short = new Map<string, string[]>();
  for (const [kata, panjang] of long) {
    const phrase = standard(panjang);
    short.set(phrase, [...(short.get(phrase) ?? []), kata]);
  }
  return {
    lengthen: (kata) => long.get(bakukanKata(kata)) ?? null,
    abbreviate: (phrase) => short.get(standard(phrase)) ?? [],
  };
}

function standard(phrase: string): string {
  return bakukanEjaan(splitKata(phrase)).join(' ');
}

/** What officers write and a glossary of the texts at hand need not hold. Keys in standard spelling. */
const UMUM: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kasubbag: 'kepala subbagian',
    kasubbid: 'kepala subbidang',
    kabag: 'kepala bagian',
    kabid: 'kepala bidang',
    kadis: 'kepala dinas',
    kaban: 'kepala badan',
    kasi: 'kepala seksi',
    kakan: 'kepala kantor',
    sekda: 'sekretaris daerah',
    sekdis: 'sekretaris dinas',
    setda: 'sekretariat daerah',
    setwan: 'sekretariat dewan',
    pemda: 'pemerintah daerah',
    pemprov: 'pemerintah provinsi',
    pemkot: 'pemerintah kota',
    pemkab: 'pemerintah kabupaten',
    kab: 'kabupaten',
    prov: 'provinsi',
    monev: 'monitoring dan evaluasi',
    perjankin: 'perjanjian kinerja',
    pk: 'perjanjian kinerja',
    renja: 'rencana kerja',
    renstra: 'rencana strategis',
    rkpd: 'rencana kerja pemerintah daerah',
    rpjmd: 'rencana pembangunan jangka menengah daerah',
    rka: 'rencana kerja dan anggaran',
    iku: 'indikator kinerja utama',
    lkjip: 'laporan kinerja instansi pemerintah',
    lakip: 'laporan akuntabilitas kinerja instansi pemerintah',
    lra: 'laporan realisasi anggaran',
    sakip: 'sistem akuntabilitas kinerja instansi pemerintah',
    skpd: 'satuan kerja perangkat daerah',
    opd: 'organisasi perangkat daerah',
    pd: 'perangkat daerah',
    dpa: 'dokumen pelaksanaan anggaran',
    dppa: 'dokumen pelaksanaan perubahan anggaran',
    apbn: 'anggaran pendapatan dan belanja negara',
    apbd: 'anggaran pendapatan dan belanja daerah',
    asn: 'aparatur sipil negara',
    pns: 'pegawai negeri sipil',
    jfu: 'jabatan fungsional umum',
    jpt: 'jabatan pimpinan tinggi',
    tupoksi: 'tugas pokok dan fungsi',
    sotk: 'susunan organisasi dan tata kerja',
    sop: 'standar operasional prosedur',
    spip: 'sistem pengendalian intern pemerintah',
    kip: 'keterbukaan informasi publik',
    uu: 'undang-undang',
    pp: 'peraturan pemerintah',
    perpres: 'peraturan presiden',
    keppres: 'keputusan presiden',
    inpres: 'instruksi presiden',
    permen: 'peraturan menteri',
    permendagri: 'peraturan menteri dalam negeri',
    menpan: 'menteri pendayagunaan aparatur negara',
    panrb: 'pendayagunaan aparatur negara dan reformasi birokrasi',
    rb: 'reformasi birokrasi',
    perda: 'peraturan daerah',
    pergub: 'peraturan gubernur',
    perbup: 'peraturan bupati',
    perwali: 'peraturan wali kota',
    se: 'surat edaran',
    sk: 'surat keputusan',
    juknis: 'petunjuk teknis',
    juklak: 'petunjuk pelaksanaan',
    sdm: 'sumber daya manusia',
    atk: 'alat tulis kantor',
    kemendagri: 'kementerian dalam negeri',
    kesbangpol: 'kesatuan bangsa dan politik',
    disdukcapil: 'dinas kependudukan dan pencatatan sipil',
    bkd: 'badan kepegawaian daerah',
    jateng: 'jawa tengah',
    jabar: 'jawa barat',
    jatim: 'jawa timur',
    kalbar: 'kalimantan barat',
    kalteng: 'kalimantan tengah',
    kalsel: 'kalimantan selatan',
    kaltim: 'kalimantan timur',
    kaltara: 'kalimantan utara',
    sumbar: 'sumatera barat',
    sumut: 'sumatera utara',
    sumsel: 'sumatera selatan',
    sulsel: 'sulawesi selatan',
    sulut: 'sulawesi utara',
    sulteng: 'sulawesi tengah',
    ntb: 'nusa tenggara barat',
    ntt: 'nusa tenggara timur',
    bappeda: 'badan perencanaan pembangunan daerah',
  }),
);
