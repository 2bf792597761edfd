/** Kinds of act, as far as they tell who usually does them. */
import { akar } from '../akar.ts';
import { artiTindakan } from './tindakan.ts';
import type { Pelaku } from './daftar-tindakan.ts';
import { isKataHubung } from '../kata.ts';
import { isKataBendaTindakan, isKataKerjaAktif, isKataKerjaPasif } from '../kata-kerja.ts';
import type { Token } from './token.ts';

export type Kelas = Pelaku;

export interface Laku {
  readonly kelas: Kelas;
  readonly akar: string;
  /** Token range that says it: the verb, or the light verb with its noun (`membubuhkan paraf`). */
  readonly awal: number;
  readonly ujung: number;
}

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
  return artiTindakan(akar(kata))?.pelaku ?? null;
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
      isAktif(word) || isKataKerjaPasif(word) || (at === 0 && (isKataBendaTindakan(word) || kelasOf(word) !== null));
    if (!verb) continue;
    const root = akar(word);
    if (artiTindakan(root)?.ringan) {
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

/** What an act leaves on paper, by who does it: `disposisi`, `telaahan`, `hasil pemeriksaan`; null for acts without such a trace. */
export function kelasBenda(word: string): Kelas | null {
  if (word === 'petunjuk') return 'perintah';
  if (isAktif(word) || isKataKerjaPasif(word)) return null;
  const kelas = artiTindakan(akar(word))?.pelaku ?? null;
  return kelas !== null && BERBEKAS.has(kelas) ? kelas : null;
}
const BERBEKAS: ReadonlySet<Kelas> = new Set(['perintah', 'periksa', 'paraf', 'sah', 'lapor', 'mohon']);

function nounClass(word: string): Kelas | null {
  return kelasBenda(word) ?? kelasOf(word);
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
