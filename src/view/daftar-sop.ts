/** Every SOP that a sentence counts and does not name: "29 SOP lain" opens into its list. */
import { shorten } from '../compare/perbedaan/kalimat.ts';
import type { Bukti, Pernyataan } from '../compare/perbedaan/pernyataan.ts';
import { JENJANG } from '../domain/kosakata.ts';
import { kolomOf, sayTotal, type Konteks } from './konteks.ts';
import { namaKolom } from './potongan.ts';
import { el, type Simpul } from './simpul.ts';

/** Sentences spell out so many of a list. */
const DISEBUT = 4;

export function daftarSop(konteks: Konteks, pernyataan: Pernyataan): readonly Simpul[] {
  return listKelompok(konteks, pernyataan)
    .filter(({ sop }) => sop.length > DISEBUT)
    .map(({ nama, sop, angka }) =>
      el(
        'details',
        { class: 'rinci' },
        el('summary', {}, `${nama}: ${sop.length} SOP`),
        sebutSop(
          konteks,
          sop.map((item) => item.sop),
          !angka,
        ),
      ),
    );
}

/** Names in a row, each leading to its SOP where asked for. */
export function sebutSop(konteks: Konteks, sop: readonly string[], tertaut: boolean): Simpul {
  return el(
    'p',
    { class: 'daftar-sop' },
    sop.flatMap((id, at) => {
      const kolom = kolomOf(konteks, id);
      return kolom ? [at > 0 && '; ', tertaut ? namaKolom(konteks, kolom) : kolom.label] : [];
    }),
  );
}

interface KelompokSop {
  readonly nama: string;
  readonly sop: readonly Bukti[];
  /** Told apart by a figure, which a table below says of each with a link. */
  readonly angka: boolean;
}

const kelompok = (nama: string, sop: readonly Bukti[], angka = false): KelompokSop => ({ nama, sop, angka });

function listKelompok(konteks: Konteks, item: Pernyataan): readonly KelompokSop[] {
  switch (item.jenis) {
    case 'peraturan-dicabut':
      return [kelompok('Yang mengutip', item.mengutip)];
    case 'dasar-hukum':
      return [kelompok('Yang mengutip', item.mengutip), kelompok('Yang tidak mengutip', item.tidak)];
    case 'dasar-hukum-hilang':
      return [kelompok('Yang dasar hukumnya hilang', item.hilang)];
    case 'tanpa-tanda-tangan':
    case 'tidak-ada':
      return [kelompok('Yang tidak memuat', item.tanpa), kelompok('Yang memuat', item.memuat)];
    case 'tanpa-jalan-tolak':
      return [kelompok('Yang tidak menyatakan', item.tanpa), kelompok('Yang menyatakan', item.menyatakan)];
    case 'reviu-luar':
      return [kelompok('Yang meminta reviu', item.meminta), kelompok('Yang menyebut pihak luar', item.menyebut)];
    case 'waktu-tidak-lengkap':
      return [kelompok('Yang waktunya tidak lengkap', item.tidakLengkap)];
    case 'biaya-balik':
      return [kelompok('Yang memuat pengembalian', item.balik)];
    case 'urutan':
      return [kelompok('Yang sebelum', item.sebelum), kelompok('Yang sesudah', item.sesudah)];
    case 'waktu-tahap':
      return shorten(item.kelompok).map(({ waktu, sop }) => kelompok(sayTotal(konteks, waktu), sop, true));
    case 'penanda-tangan':
      return shorten(item.kelompok).map(({ jenjang, sop }) => kelompok(JENJANG[jenjang], sop));
    case 'pemeriksaan':
    case 'serah-terima':
      return shorten(item.kelompok).map(({ jumlah, sop }) => kelompok(`${jumlah} kali`, sop, true));
    case 'waktu-total':
    case 'hanya-satu':
      return [];
  }
}
