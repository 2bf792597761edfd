/** Kinds of act, as far as they tell who usually does them. */
import { akar } from '../../bahasa/akar.ts';
import { isKataHubung } from '../../bahasa/kata.ts';
import { isKataBendaTindakan, isKataKerjaAktif, isKataKerjaPasif } from '../../bahasa/kata-kerja.ts';
import type { Token } from './kata.ts';

export type Kelas =
  | 'perintah'
  | 'periksa'
  | 'paraf'
  | 'sah'
  | 'tulis'
  | 'susun'
  | 'mohon'
  | 'rapat'
  | 'lapangan'
  | 'bayar'
  | 'terima'
  | 'serah'
  | 'lapor'
  | 'bentuk'
  | 'himpun'
  | 'olah'
  | 'pimpin';

export interface Laku {
  readonly kelas: Kelas;
  readonly akar: string;
  /** Token range that says it: the verb, or the light verb with its noun (`membubuhkan paraf`). */
  readonly awal: number;
  readonly ujung: number;
}

const ANGGOTA: Readonly<Record<Kelas, string>> = {
  perintah: 'perintah tugas instruksi disposisi arahan petunjuk',
  periksa:
    'periksa teliti koreksi verifikasi telaah reviu validasi cermat cek asistensi pelajari ajar timbang evaluasi klarifikasi kroscek cocok seleksi',
  paraf: 'paraf',
  sah: 'tandatangan sah legalisasi tetap setuju putus izin',
  tulis:
    'ketik agenda catat nomor arsip simpan ganda stempel cap cetak entri rekam register registrasi input fotokopi salin unggah dokumentasi pilah sortir bukukan buku pasang ambil telusur file',
  susun: 'susun buat konsep draf rancang siap rumus sempurna baik hitung perbaiki revisi',
  mohon: 'mohon aju isi lengkap datang daftar bawa usul tawar masuk',
  rapat: 'rapat bahas koordinasi musyawarah diskusi sosialisasi',
  lapangan: 'tinjau lapang survei kunjung ukur uji nilai visitasi observasi',
  bayar: 'bayar transfer cair setor',
  terima: 'terima',
  serah: 'serah sampai terus kirim distribusi antar beri edar salur balik kembali naik',
  lapor: 'lapor',
  bentuk: 'bentuk tunjuk',
  himpun: 'himpun kumpul rekap kompilasi inventarisasi data identifikasi',
  olah: 'analisis olah kaji',
  pimpin: 'pimpin',
};
const KELAS: ReadonlyMap<string, Kelas> = new Map(
  Object.entries(ANGGOTA).flatMap(([kelas, words]) =>
    words.split(' ').map((word): [string, Kelas] => [word, kelas as Kelas]),
  ),
);

/** Verbs that say nothing themselves: the noun after them is the act. */
const RINGAN: ReadonlySet<string> = new Set('laku laksana beri bubuh selenggara ada adakan proses tindak'.split(' '));

/** A verb that is done; a bare root inside a sentence is a noun (`surat tugas`, `hasil rapat`). */
export function isAktif(kata: string): boolean {
  return isKataKerjaAktif(kata) && akar(kata) !== kata;
}

/** The act a word names by itself. */
export function kelasOf(kata: string): Kelas | null {
  if (
    /^(?:asisten|penilai|permohonan|pertimbangan|petugas|usulan|tetapi|tetap|izin|persetujuan|kerja|laporan|arahan)$/.test(
      kata,
    )
  )
    return null;
  return KELAS.get(akar(kata)) ?? KELAS.get(kata) ?? null;
}

/**
 * The acts of a step in order: what it does itself. Purposes (`untuk …`), descriptions (`yang …`) and what others are
 * told to do are left out by `boleh`.
 */
export function readLaku(token: readonly Token[], boleh: (at: number) => boolean): readonly Laku[] {
  const found: Laku[] = [];
  for (let at = 0; at < token.length; at++) {
    const word = token[at]?.baku ?? '';
    if (!boleh(at) || isKataHubung(word)) continue;
    const verb =
      isAktif(word) || isKataKerjaPasif(word) || (at === 0 && (isKataBendaTindakan(word) || KELAS.has(akar(word))));
    if (!verb) continue;
    const root = akar(word);
    if (RINGAN.has(root)) {
      const noun = nounAfter(token, at);
      const kelas = noun === null ? null : nounClass(token[noun]?.baku ?? '');
      if (noun !== null && kelas !== null) {
        found.push({ kelas, akar: akar(token[noun]?.baku ?? ''), awal: at, ujung: noun });
        continue;
      }
    }
    const kelas = kelasOf(word);
    if (kelas !== null) found.push({ kelas, akar: root, awal: at, ujung: at });
  }
  return found;
}

function nounClass(word: string): Kelas | null {
  if (/^(?:persetujuan|izin|tandatangan|pengesahan)$/.test(word)) return 'sah';
  if (/^(?:arahan|petunjuk|disposisi|instruksi|perintah)$/.test(word)) return 'perintah';
  if (/^(?:pertimbangan|telaahan)$/.test(word)) return 'periksa';
  return kelasOf(word);
}

/** `melakukan verifikasi`, `memberikan pertimbangan`, `memberi nomor`: the noun within two words. */
function nounAfter(token: readonly Token[], at: number): number | null {
  for (let next = at + 1; next <= at + 2 && next < token.length; next++) {
    if (nounClass(token[next]?.baku ?? '') !== null) return next;
    const word = token[next]?.baku ?? '';
    if (
      isKataHubung(word) ||
      isKataBendaTindakan(word) ||
      /^(?:lembar|formulir|blangko|buku|surat|kartu|bukti|tanda)$/.test(word)
    )
      return null;
  }
  return null;
}
