/** Lanes as offices: their words, their place in the ladder, and where a text names them. */
import { isKataHubung } from '../kata.ts';
import { isKataKerjaAktif, isKataKerjaPasif } from '../kata-kerja.ts';
import type { Jenjang } from '../../domain/kosakata.ts';
import type { Token } from './token.ts';
import type { Macam } from './daftar-jabatan.ts';
import { artiJenjang, artiKata, kataJabatan } from './tangga-jabatan.ts';

export interface Lajur {
  readonly kolom: number;
  readonly id: string;
  readonly nama: string;
  readonly kata: readonly string[];
  readonly macam: Macam;
  /** Higher is further up; comparable inside one SOP. */
  readonly pangkat: number;
}

/** A lane named in a text; several where the name fits several. */
export interface Sebutan {
  readonly kolom: readonly number[];
  /** Token range, last included. */
  readonly awal: number;
  readonly ujung: number;
  readonly mulai: number;
  readonly akhir: number;
  /** The whole name of the lane, or a name of the same post; a shorter or wider name is less sure. */
  readonly penuh: boolean;
}

export function readLajur(
  pelaksana: readonly { readonly id: string; readonly nama: string; readonly jenjang: Jenjang }[],
): readonly Lajur[] {
  return pelaksana.map((item, kolom) => {
    const kata = kataJabatan(item.nama);
    const { macam, pangkat } = artiKata(kata) ?? artiJenjang(item.jenjang);
    return { kolom, id: item.id, nama: item.nama, kata, macam, pangkat };
  });
}

/** Every lane a text names, from left to right, the longest name winning. */
export function findSebutan(token: readonly Token[], lajur: readonly Lajur[]): readonly Sebutan[] {
  const found: Sebutan[] = [];
  for (let at = 0; at < token.length; at++) {
    const match = matchAt(token, at, lajur);
    const first = token[at];
    const last = match && token[match.ujung];
    if (match === null || !first || !last) continue;
    if (BUKAN_ORANG.has(token[at - 1]?.baku ?? '') && !match.penuh) continue;
    found.push({ ...match, awal: at, mulai: first.mulai, akhir: last.akhir });
    at = match.ujung;
  }
  return found;
}

interface Cocok {
  readonly kolom: readonly number[];
  readonly ujung: number;
  readonly penuh: boolean;
}

function matchAt(token: readonly Token[], at: number, lajur: readonly Lajur[]): Cocok | null {
  let best: {
    readonly panjang: number;
    readonly ujung: number;
    readonly lajur: Lajur[];
    readonly sama: boolean;
  } | null = null;
  for (const item of lajur) {
    const { panjang, ujung } = runOf(token, at, item.kata);
    if (panjang < shortest(item.kata)) continue;
    const sama = panjang === item.kata.length;
    if (best === null || panjang > best.panjang || (panjang === best.panjang && sama && !best.sama)) {
      best = { panjang, ujung, lajur: [item], sama };
    } else if (panjang === best.panjang && sama === best.sama) best.lajur.push(item);
  }
  if (best === null) return padanan(token, at, lajur);
  const [first] = best.lajur;
  if (best.sama && first && isOtherOffice(token[best.ujung + 1], first.kata)) return null;
  // A longer name of the same head (`kasubag pengendalian` for the lane `kasubag`) is read with its words.
  const ujung = best.sama ? stretch(token, best.ujung) : best.ujung;
  if (
    !best.sama &&
    isNameWord(token[best.ujung + 1]) &&
    first?.macam !== 'staf' &&
    token[best.ujung + 1]?.besar === true
  ) {
    // `Kepala Bidang Aset` is not the lane `Kepala Bidang Perizinan`.
    return null;
  }
  return { kolom: best.lajur.map((item) => item.kolom), ujung, penuh: best.sama };
}

/** How many words of a lane's name stand here, `dan` skipped. */
function runOf(token: readonly Token[], at: number, kata: readonly string[]): { panjang: number; ujung: number } {
  let panjang = 0;
  let ujung = at - 1;
  for (let next = at; next < token.length && panjang < kata.length; next++) {
    const word = token[next]?.baku;
    if (word !== kata[panjang]) {
      if (word === 'dan' && panjang > 0 && token[next + 1]?.baku === kata[panjang]) continue;
      break;
    }
    panjang++;
    ujung = next;
  }
  return { panjang, ujung };
}

/** Words without which a name says nothing: `kepala` alone is nobody. */
function shortest(kata: readonly string[]): number {
  return Math.min(kata.length, UMUM.has(kata[0] ?? '') ? 2 : 1);
}
const UMUM: ReadonlySet<string> = new Set(
  'kepala unit bagian bidang dinas badan pejabat seksi subbagian kantor jabatan lembaga satuan opd organisasi ketua wakil'.split(
    ' ',
  ),
);

function isOtherOffice(next: Token | undefined, kata: readonly string[]): boolean {
  return kata.length === 1 && kata[0] === 'sekretaris' && /^(?:daerah|jenderal|dewan|negara)$/.test(next?.baku ?? '');
}

function stretch(token: readonly Token[], ujung: number): number {
  let last = ujung;
  while (
    last - ujung < 3 &&
    token[last + 1]?.besar === true &&
    !token[last + 1]?.awalKalimat &&
    isNameWord(token[last + 1])
  )
    last++;
  return last;
}

function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || token.awalKalimat) return false;
  return (
    !isKataHubung(token.baku) &&
    !isKataKerjaAktif(token.baku) &&
    !isKataKerjaPasif(token.baku) &&
    !/^\d|^(?:tidak|belum|bersangkutan|sop)$/.test(token.baku)
  );
}

/** Groups, not the person of a lane: `nama PNS`, `seluruh pegawai`, `data penyedia`. */
const BUKAN_ORANG: ReadonlySet<string> = new Set(
  'seluruh semua nama data identitas para jumlah jenis hasil sop usulan'.split(' '),
);

/** Posts that reforms and habit call differently; the lane meant is the only one of the same group. */
const PADANAN: readonly (readonly [nama: RegExp, lajur: (item: Lajur) => boolean])[] = [
  [
    /^(?:kepala subbagian|kepala subbidang|subkoordinator)\b/,
    (item) => /^(?:kepala subbagian|kepala subbidang|subkoordinator)\b/.test(item.kata.join(' ')),
  ],
  [
    /^(?:jabatan fungsional umum|staf|pelaksana)\b/,
    (item) => /^(?:jabatan fungsional umum|staf|pelaksana|pengadministrasi)\b/.test(item.kata.join(' ')),
  ],
  [
    /^(?:kepala (?:dinas|badan|kantor|perangkat|satuan kerja|organisasi perangkat)|pimpinan)\b/,
    (item) =>
      /^(?:kepala (?:dinas|badan|kantor|perangkat|satuan|organisasi|[a-z]+$)|pimpinan)/.test(item.kata.join(' ')) &&
      item.pangkat >= 75,
  ],
  [/^(?:pemohon|pelapor|pengadu|warga|masyarakat|pengguna|penduduk)\b/, (item) => item.macam === 'pemohon'],
  [
    /^loket\b|^front office\b|^petugas (?:loket|pelayanan|pendaftaran)\b/,
    (item) => /\bloket\b|front office|^petugas (?:pelayanan|pendaftaran)|^staf pelayanan/.test(item.kata.join(' ')),
  ],
  [/^operator\b/, (item) => item.kata.includes('operator')],
  [/^panitia\b|^tim\b|^pokja\b/, (item) => item.macam === 'tim'],
  [/^petugas\b/, (item) => /^(?:petugas|staf|operator|pengelola)/.test(item.kata.join(' '))],
  [/^atasan\b/, (item) => item.kata.includes('atasan')],
  [/^administrator\b/, (item) => item.macam === 'pejabat' && item.pangkat >= 60 && item.pangkat < 75],
  [/^pengawas\b/, (item) => item.macam === 'pejabat' && item.pangkat >= 45 && item.pangkat < 60],
  [/^jabatan pimpinan tinggi\b/, (item) => item.macam === 'pejabat' && item.pangkat >= 75],
];

function padanan(token: readonly Token[], at: number, lajur: readonly Lajur[]): Cocok | null {
  const words = token.slice(at, at + 4).map((item) => item.baku);
  const text = words.join(' ');
  for (const [nama, fits] of PADANAN) {
    const match = nama.exec(text)?.[0];
    if (match === undefined) continue;
    const found = lajur.filter(fits);
    const ujung = at + match.split(' ').length - 1;
    const [only] = found;
    if (found.length === 0 || only === undefined || isOtherOffice(token[ujung + 1], [match])) return null;
    return { kolom: found.map((item) => item.kolom), ujung: stretch(token, ujung), penuh: found.length === 1 };
  }
  return null;
}
