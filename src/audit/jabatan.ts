/** Names of offices in running text, and which lane of an SOP they mean. */
import { bakukanKata } from '../bahasa/ejaan.ts';
import { isKataKerjaAktif, isKataKerjaPasif } from '../bahasa/kata-kerja.ts';
import { findKata, isKataHubung } from '../bahasa/kata.ts';
import { createSingkatan } from '../bahasa/singkatan.ts';
import type { Istilah } from '../domain/frontmatter.ts';
import type { Jenjang } from '../domain/kosakata.ts';
import type { Pelaksana } from '../domain/sop.ts';
import type { Remember } from './ingat.ts';

/** An office named in a text. */
export interface Sebutan {
  /** Standard words: `Kasubag Program` → `kepala subbagian program`. */
  readonly baku: string;
  /** As printed. */
  readonly teks: string;
  readonly mulai: number;
  readonly akhir: number;
  /** Words right before and after it, lower case; empty at the ends of the text. */
  readonly sebelum: string;
  readonly sesudah: string;
}

/** How a name fits a lane: the same, shorter, longer (`kasubag pengendalian` for `kasubag`), or another name of the post. */
export interface Kolom {
  readonly pelaksana: Pelaksana;
  readonly cara: 'sama' | 'pendek' | 'panjang' | 'padanan';
}

export interface BacaJabatan {
  readonly find: (teks: string) => readonly Sebutan[];
  /** The lane a name means; null when no lane fits or several do. */
  readonly kolom: (pelaksana: readonly Pelaksana[], baku: string) => Kolom | null;
}

export function createJabatan(istilah: readonly Istilah[], remember: Remember): BacaJabatan {
  const singkatan = createSingkatan(istilah);
  const expand = (word: string): string[] => {
    const base = word.replace(/nya$/, '');
    const long = singkatan.expand(word) ?? singkatan.expand(base);
    if (long !== null) return long.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return [bakukanKata(singkatan.expand(base) === null && base.length > 3 && word !== 'umumnya' ? base : word)];
  };
  const standard = remember((nama) => join(findKata(nama).flatMap((item) => expand(item.kata))));
  return {
    find: remember((teks) => findSebutan(teks, expand)),
    kolom: (pelaksana, baku) => findKolom(pelaksana, baku, standard),
  };
}

/** First words of an office. `kepala` needs the name of its unit. */
const HEADS: ReadonlySet<string> = new Set(
  `kepala sekretaris subkoordinator koordinator staf pelaksana bendahara operator petugas tim pengawas administrator
  camat lurah bupati gubernur inspektur direktur asisten penyusun pengadministrasi analis arsiparis pranata
  sekda`
    .trim()
    .split(/\s+/),
);
const PHRASES: readonly string[] = ['jabatan fungsional umum', 'jabatan pimpinan tinggi', 'wali kota'];
const LONGEST_NAME = 6;

function findSebutan(teks: string, expand: (word: string) => string[]): Sebutan[] {
  const words = findKata(teks);
  const found: Sebutan[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined) continue;
    const start = expand(first.kata);
    const phrase = start.join(' ');
    if (!HEADS.has(start[0] ?? '') && !PHRASES.some((item) => phrase.startsWith(item))) continue;
    const name = [...start];
    let last = at;
    while (last + 1 < words.length && last - at < LONGEST_NAME) {
      const next = words[last + 1];
      const before = words[last];
      if (next === undefined || before === undefined) break;
      if (/[^\s&/-]/.test(teks.slice(before.akhir, next.mulai)) || !isPartOfName(next.kata)) break;
      if (last > at && HEADS.has(expand(next.kata)[0] ?? '')) break;
      name.push(...expand(next.kata));
      last++;
    }
    if (name.length === 1 && name[0] === 'kepala') continue;
    const end = words[last] ?? first;
    found.push({
      baku: join(name),
      teks: teks.slice(first.mulai, end.akhir),
      mulai: first.mulai,
      akhir: end.akhir,
      sebelum: words[at - 1]?.kata ?? '',
      sesudah: words[last + 1]?.kata ?? '',
    });
    at = last;
  }
  return found;
}

function isPartOfName(kata: string): boolean {
  return (
    !isKataHubung(kata) && !/^\d/.test(kata) && !isKataKerjaAktif(kata) && !isKataKerjaPasif(kata) && !TIME.has(kata)
  );
}
const TIME: ReadonlySet<string> = new Set(['tidak', 'belum', 'sudah', 'siap', 'jabatan', 'paling', 'hari', 'oleh']);

function join(words: readonly string[]): string {
  return words
    .filter((word) => word !== '' && word !== 'dan')
    .join(' ')
    .replaceAll('sub bagian', 'subbagian')
    .replaceAll('sub koordinator', 'subkoordinator');
}

function findKolom(pelaksana: readonly Pelaksana[], baku: string, standard: (nama: string) => string): Kolom | null {
  const names = pelaksana.map((item) => ({ item, nama: standard(item.nama) }));
  const pick = (cara: Kolom['cara'], fits: (nama: string, item: Pelaksana) => boolean): Kolom | null => {
    const matches = names.filter(({ nama, item }) => fits(nama, item));
    const [only] = matches;
    return only !== undefined && matches.length === 1 ? { pelaksana: only.item, cara } : null;
  };
  return (
    pick('sama', (nama) => nama === baku) ??
    pick('pendek', (nama) => nama.startsWith(`${baku} `)) ??
    pick('panjang', (nama) => baku.startsWith(`${nama} `) && !isOtherOffice(baku, nama)) ??
    pick('padanan', (nama, item) => isPadanan(baku, nama, item.jenjang))
  );
}

/** A sekretaris daerah is not the sekretaris of a dinas. */
function isOtherOffice(baku: string, nama: string): boolean {
  return nama === 'sekretaris' && baku.startsWith('sekretaris daerah');
}

/** Names that reforms and habit put on one post. */
const PADANAN: readonly RegExp[] = [
  /^(?:kepala subbagian|subkoordinator)\b/,
  /^(?:jabatan fungsional umum|staf|pelaksana)\b/,
  /^kepala (?:dinas|badan|perangkat daerah|satuan kerja perangkat daerah|organisasi perangkat daerah)\b/,
];
const KELAS_JABATAN: ReadonlyMap<string, Jenjang> = new Map(
  Object.entries({
    pengawas: 'pengawas',
    administrator: 'administrator',
    'jabatan pimpinan tinggi pratama': 'jpt-pratama',
  }),
);

function isPadanan(baku: string, nama: string, jenjang: Jenjang): boolean {
  return PADANAN.some((kind) => kind.test(baku) && kind.test(nama)) || KELAS_JABATAN.get(baku) === jenjang;
}
