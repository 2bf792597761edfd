/** A drawn sample as tables: each row says by what it was drawn, so that the file can be checked without the site. */
import { angka, teks, type NilaiSel, type Tabel } from '../compare/tabel/sel.ts';
import { CARA_SAMPEL, type Sampel } from '../domain/sampel.ts';
import { sha256 } from '../domain/sha256.ts';

/** What a finding's key is made of, as `temuan.json` and `temuan.csv` name it. */
export interface TemuanBerkunci {
  readonly sop: string;
  readonly kode: string;
  readonly langkah?: string;
  readonly bidang: string;
}

/** How a finding is named, as an export tells its reader. */
export const KUNCI_TEMUAN =
  'Kunci temuan: sop|kode|langkah|bidang seperti dalam temuan.csv; bila berulang, yang kedua dan seterusnya ditambah |2, |3, … menurut urutan berkas itu.';
export const KUNCI_SOP = 'Kunci SOP: id-nya, seperti dalam sop.json.';

/** One key per finding, in their order; no two are the same. */
export function listKunciTemuan(temuan: readonly TemuanBerkunci[]): readonly string[] {
  const seen = new Map<string, number>();
  return temuan.map(({ bidang, kode, langkah = '', sop }) => {
    const kunci = [sop, kode, langkah, bidang].join('|');
    const kali = (seen.get(kunci) ?? 0) + 1;
    seen.set(kunci, kali);
    return kali === 1 ? kunci : `${kunci}|${kali}`;
  });
}

export interface IsiSampel {
  /** `temuan` or `SOP`. */
  readonly satuan: string;
  /** How its members are named. */
  readonly kunci: string;
  readonly kolom: readonly string[];
  /** Cells of a member, in the order of the columns. */
  readonly selOf: (kunci: string) => readonly NilaiSel[];
  /** Every key of the population: their hash names it. */
  readonly populasi: readonly string[];
  /** `tingkat = galat`; `tanpa saringan`. */
  readonly saringan: string;
  /** Day of the data, ISO, and where they are from. */
  readonly tanggal: string;
  readonly sumber: string;
}

export function sampelTables(sampel: Sampel, isi: IsiSampel): readonly Tabel[] {
  const sidik = sidikPopulasi(isi.populasi);
  const tetap: NilaiSel[] = [sampel.benih, sampel.ukuran, sampel.populasi, isi.saringan, isi.tanggal, sidik];
  return [
    {
      id: 'sampel',
      judul: 'Sampel',
      kolom: [
        angka('Urutan'),
        ...['Kunci', ...isi.kolom, 'SHA-256', 'Benih'].map(teks),
        angka('Ukuran sampel'),
        angka('Populasi'),
        ...['Saringan', 'Tanggal data', 'SHA-256 populasi'].map(teks),
      ],
      baris: sampel.anggota.map(({ kunci, sha256: hash }, at) => [at + 1, kunci, ...isi.selOf(kunci), hash, ...tetap]),
    },
    {
      id: 'cara',
      judul: 'Cara menarik',
      kolom: [teks('Hal'), teks('Isi')],
      baris: [
        ['Satuan', isi.satuan],
        ['Ukuran sampel', String(sampel.ukuran)],
        ['Populasi', String(sampel.populasi)],
        ['Saringan', isi.saringan],
        ['Benih', sampel.benih],
        ['Cara', CARA_SAMPEL],
        ['Kunci', isi.kunci],
        ['SHA-256 populasi', `${sidik} (dari semua kunci, terurut, masing-masing diakhiri baris baru)`],
        ['Tanggal data', isi.tanggal],
        ['Sumber', isi.sumber],
      ],
    },
  ];
}

/** Two samples with the same value were drawn from the same population. */
export const sidikPopulasi = (kunci: readonly string[]): string =>
  sha256(
    [...new Set(kunci)]
      .sort()
      .map((item) => `${item}\n`)
      .join(''),
  );
