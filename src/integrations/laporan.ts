/** How long each stage of a build took: for the line at its end, and for the bench. */

export interface Laporan {
  /** Ends the stage before and begins one. */
  readonly tahap: (nama: string) => void;
  /** Adds a page to the sum of its kind. */
  readonly halaman: (jenis: string, ms: number) => void;
  readonly baca: () => IsiLaporan;
}

export interface IsiLaporan {
  /** Milliseconds, in order. */
  readonly tahap: readonly { readonly nama: string; readonly ms: number }[];
  /** By kind of page, the most expensive first. */
  readonly halaman: readonly { readonly jenis: string; readonly jumlah: number; readonly ms: number }[];
}

/** @param jam milliseconds */
export function createLaporan(jam: () => number = () => performance.now()): Laporan {
  const stages: { nama: string; sejak: number }[] = [];
  const kinds = new Map<string, { jumlah: number; ms: number }>();
  return {
    tahap: (nama) => void stages.push({ nama, sejak: jam() }),
    halaman: (jenis, ms) => {
      const kind = kinds.get(jenis) ?? { jumlah: 0, ms: 0 };
      kinds.set(jenis, { jumlah: kind.jumlah + 1, ms: kind.ms + ms });
    },
    baca: () => ({
      tahap: stages.map(({ nama, sejak }, at) => ({ nama, ms: Math.round((stages[at + 1]?.sejak ?? jam()) - sejak) })),
      halaman: [...kinds]
        .map(([jenis, { jumlah, ms }]) => ({ jenis, jumlah, ms: Math.round(ms) }))
        .sort((a, b) => b.ms - a.ms),
    }),
  };
}

/** `339 berkas dibuat, 12 tetap, dalam 7,4 detik: isi 1,6 · bundel 1,5`. @param tetap files taken from the last site */
export function sebutLaporan({ tahap, halaman }: IsiLaporan, tetap: number): string {
  const detik = (ms: number): string => (ms / 1000).toLocaleString('id-ID', { maximumFractionDigits: 1 });
  const jumlah = (total: number): string => total.toLocaleString('id-ID');
  const dibuat = halaman.reduce((sum, kind) => sum + kind.jumlah, 0);
  const semua = detik(tahap.reduce((sum, { ms }) => sum + ms, 0));
  const bagian = tahap.map(({ nama, ms }) => `${nama} ${detik(ms)}`).join(' · ');
  return `${jumlah(dibuat)} berkas dibuat${tetap > 0 ? `, ${jumlah(tetap)} tetap` : ''}, dalam ${semua} detik: ${bagian}`;
}

/** `sop/*​/*​/cetak/index.html`: the path with what differs between pages of one kind left out. */
export function jenisHalaman(path: string): string {
  const parts = path.replace(/^\//, '').split('/');
  const file = parts.at(-1) ?? '';
  const kept = parts[0] === 'sop' || parts[0] === 'sematkan' ? [3, parts.length - 1] : [2, parts.length - 1];
  const [from = 1, to = 1] = kept;
  const name = file === 'index.html' ? file : `*${/\.[\w.]+$/.exec(file)?.[0] ?? ''}`;
  return [...parts.slice(0, to).map((part, at) => (at === 0 || at >= from ? part : '*')), name].join('/');
}

/** Whose page it is: pages of one SOP, and of one topic, are made one after the other, while what they share is at hand. */
export function pokokHalaman(path: string): string {
  const [first = '', second = '', third = ''] = path.replace(/^\//, '').split('/');
  const bare = (name: string): string => name.replace(/\.\w+$/, '');
  if ((first === 'sop' || first === 'sematkan') && third !== '') return `2 ${second}/${bare(third)}`;
  if (first === 'topik' && second !== '') return `3 ${bare(second)}`;
  return '1';
}
