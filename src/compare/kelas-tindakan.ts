/**
 * Verbs of office work that say the same thing. The list is about Indonesian procedures in general;
 * a root stands in one class only, an unlisted root is a class of its own.
 */
import { akar } from '../bahasa/akar.ts';
import { isKataHubung, splitKata } from '../bahasa/kata.ts';
import { KATA_KERJA_DASAR } from '../bahasa/kata-dasar.ts';
import { findTindakan, type Tindakan } from '../bahasa/kata-kerja.ts';

export interface Perbuatan {
  readonly kelas: string;
  /** The verb as printed. */
  readonly kata: string;
  readonly klausa: Tindakan['klausa'];
  /** Place in the text. */
  readonly mulai: number;
  /** Named by its result only: `membuat undangan` for mengundang. */
  readonly turunan: boolean;
}

/** The actions a text names, in order, as classes: `Melakukan rapat, memaraf` → rapat, paraf. */
export function listPerbuatan(teks: string): Perbuatan[] {
  const words = splitKata(teks);
  return findTindakan(teks).flatMap((item): Perbuatan[] => {
    const { kata, klausa, mulai } = item;
    const next = words.slice(item.index + 1).find((word) => !isKataHubung(word));
    // `melakukan rapat`, `memberi paraf`: the noun is the action.
    if (RINGAN.has(item.akar)) {
      return next === undefined
        ? []
        : [{ kelas: kelasOf(akar(next)), kata: `${kata} ${next}`, klausa, mulai, turunan: false }];
    }
    const kelas = kelasOf(item.akar);
    const own: Perbuatan = { kelas, kata, klausa, mulai, turunan: false };
    // `membuat undangan` is also `mengundang`: what is made is an action's own result.
    const made = next !== undefined && MEMBUAT.has(kelas) && next.endsWith('an') ? akar(next) : null;
    if (made === null || made === next || !KATA_KERJA_DASAR.has(made)) return [own];
    return [own, { kelas: kelasOf(made), kata: `${kata} ${next}`, klausa, mulai, turunan: true }];
  });
}

export function kelasOf(root: string): string {
  return KELAS_BY_AKAR.get(root) ?? root;
}

/** Roots that only carry a noun of action: `melaksanakan`, `mengadakan`, `memberikan`. */
const RINGAN: ReadonlySet<string> = new Set([
  'laku',
  'laksana',
  'selenggara',
  'ada',
  'beri',
  'jalan',
  'proses',
  'buka',
]);

/** Classes of making something. */
const MEMBUAT: ReadonlySet<string> = new Set(['siap', 'susun']);

const KELAS: Readonly<Record<string, string>> = {
  perintah: 'perintah tugas disposisi instruksi arah delegasi suruh amanat tunjuk',
  siap: 'siap sedia lengkap',
  rapat: 'rapat bahas musyawarah diskusi sidang temu pimpin hadir ekspos',
  undang: 'undang panggil',
  himpun: 'himpun kumpul kompilasi rekap rekapitulasi inventarisasi rangkum gabung satu padu',
  susun: 'susun buat rancang rumus konsep ketik tulis draf',
  analisis: 'analisis olah hitung identifikasi kaji pilah telusur',
  perbaiki: 'baik revisi sempurna mutakhir ubah benah sesuai',
  periksa: 'periksa teliti koreksi verifikasi validasi telaah reviu review cek cermat klarifikasi uji tinjau ajar',
  asistensi: 'asistensi konsultasi fasilitasi harmonisasi bimbing damping',
  paraf: 'paraf',
  setuju: 'setuju izin restu',
  'tanda-tangan': 'tandatangan ttd teken sah tetap',
  mohon: 'mohon minta usul aju pinta',
  serah: 'serah sampai terus kembali naik lapor',
  kirim: 'kirim antar distribusi edar sebar bagi salur',
  catat: 'agenda catat daftar register nomor bubuh input entri',
  arsip: 'arsip simpan dokumentasi',
  ganda: 'ganda salin cetak fotokopi jilid',
  umum: 'umum publikasi unggah siar sosialisasi',
};

const KELAS_BY_AKAR: ReadonlyMap<string, string> = new Map(
  Object.entries(KELAS).flatMap(([kelas, roots]) => roots.split(' ').map((root): [string, string] => [root, kelas])),
);
