/** The benches of `npm run bench`, by file name, and what each needs before it runs. What a bench measures stands in the first sentence of its file. */

export interface Bench {
  /** It measures the built site, which is built first; `DIST=<folder>` names one that is built already. */
  readonly situs?: true;
  /** Flags of Node. */
  readonly node?: readonly string[];
  /** Benches that run after it, without its words. */
  readonly lalu?: readonly string[];
}

export const DAFTAR: Readonly<Record<string, Bench>> = {
  bagan: {},
  'bagan-banding': {},
  cari: { situs: true },
  'cari-skala': { situs: true },
  'cari-waktu': { situs: true },
  cetak: {},
  data: {},
  dokumen: {},
  federasi: {},
  halaman: { situs: true },
  impor: { lalu: ['impor-rusak', 'impor-pulang'] },
  'impor-libreoffice': {},
  'impor-musuh': {},
  'impor-pulang': {},
  'impor-rusak': {},
  kabur: {},
  kebenaran: {},
  langkah: {},
  mmd: {},
  mutasi: {},
  nginx: { situs: true },
  padanan: {},
  'padanan-waktu': {},
  server: { situs: true },
  skala: {},
  temuan: { node: ['--expose-gc'] },
  topik: {},
  tubuh: {},
};

/** The first sentence of a file's docstring, on one line; empty where there is none. */
export function bacaKalimat(sumber: string): string {
  const doc = /^\/\*\*([^]*?)\*\//.exec(sumber)?.[1] ?? '';
  const words = doc
    .replace(/^ *\* ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /^.*?\.(?= |$)/.exec(words)?.[0] ?? words;
}
