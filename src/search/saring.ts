/** Facets: by what hits are narrowed, their values as index words, and their state in an address. */
import { slugJabatan } from '../bahasa/jabatan.ts';
import { PERAN, TINGKAT } from '../domain/kosakata.ts';
import type { Langkah, Sop } from '../domain/sop.ts';

export interface Saring {
  /** Name in the address: `?tahap=pemeriksaan`. */
  readonly id: string;
  readonly label: string;
  /** `sop`: narrows whole SOPs. `langkah`: narrows steps, and SOPs to those that have such a step. */
  readonly tingkat: 'sop' | 'langkah';
}

/** In the order in which they are shown. */
export const SARING: readonly Saring[] = [
  { id: 'tingkat', label: 'Tingkat instansi', tingkat: 'sop' },
  { id: 'instansi', label: 'Instansi', tingkat: 'sop' },
  { id: 'topik', label: 'Topik', tingkat: 'sop' },
  { id: 'jabatan', label: 'Jabatan', tingkat: 'langkah' },
  { id: 'peran', label: 'Peran', tingkat: 'langkah' },
  { id: 'tahap', label: 'Tahap', tingkat: 'langkah' },
  { id: 'temuan', label: 'Temuan', tingkat: 'langkah' },
  { id: 'perkiraan', label: 'Perkiraan', tingkat: 'langkah' },
];

export interface NilaiSaring {
  readonly saring: string;
  readonly nilai: string;
  readonly label: string;
}

/** Facet values of an SOP. */
export function saringSop(sop: Sop): NilaiSaring[] {
  const { instansi, topik } = sop;
  return [
    { saring: 'tingkat', nilai: instansi.tingkat, label: TINGKAT[instansi.tingkat] },
    { saring: 'instansi', nilai: instansi.id, label: instansi.nama },
    { saring: 'topik', nilai: topik.id, label: topik.nama },
  ];
}

/** Facet values of a step. @param temuan severities of its findings */
export function saringLangkah(sop: Sop, langkah: Langkah, temuan: readonly string[] = []): NilaiSaring[] {
  const lane = sop.pelaksana.find((item) => item.id === langkah.pelaksana);
  return [
    ...(lane
      ? [
          { saring: 'jabatan', nilai: slugJabatan(lane.nama), label: lane.nama },
          { saring: 'peran', nilai: lane.peran, label: PERAN[lane.peran] },
        ]
      : []),
    { saring: 'tahap', nilai: langkah.tahap.id, label: langkah.tahap.nama },
    ...[...new Set(temuan)].map((nilai) => ({ saring: 'temuan', nilai, label: nilai })),
    langkah.perkiraan.length > 0
      ? { saring: 'perkiraan', nilai: 'ya', label: 'Memuat perkiraan' }
      : { saring: 'perkiraan', nilai: 'tidak', label: 'Semua dari naskah' },
  ];
}

/** The same values as words of the index: `zftahappemeriksaan`. */
export const nilaiSop = (sop: Sop): string[] => saringSop(sop).map(kunciSaring);
export const nilaiLangkah = (sop: Sop, langkah: Langkah, temuan: readonly string[] = []): string[] =>
  [...saringSop(sop), ...saringLangkah(sop, langkah, temuan)].map(kunciSaring);

/** One word of letters and digits for each value, no two values the same: `a-bc` → `zfperanazxbc`. */
export function kunciSaring({ saring, nilai }: Pick<NilaiSaring, 'saring' | 'nilai'>): string {
  return `zf${saring}${nilai.replace(/[^a-y0-9]/gu, escapeHuruf)}`;
}

/** `z` begins what stands for another sign. */
function escapeHuruf(huruf: string): string {
  if (huruf === 'z') return 'zz';
  return huruf === '-' ? 'zx' : `zu${huruf.codePointAt(0)?.toString(16)}z`;
}

/** Chosen values by facet; values of one facet are alternatives, facets add up. */
export type Pilihan = Readonly<Record<string, readonly string[]>>;

/** True when a hit with these keys passes. */
export function lolosSaring(kunci: readonly string[], pilihan: Pilihan): boolean {
  return Object.entries(pilihan).every(
    ([saring, values]) => values.length === 0 || values.some((nilai) => kunci.includes(kunciSaring({ saring, nilai }))),
  );
}

/** Every facet value of an SOP's page, its steps' included, each once. @param temuan severities by step id */
export function saringHalaman(sop: Sop, temuan: ReadonlyMap<string, readonly string[]> = new Map()): NilaiSaring[] {
  const all = [...saringSop(sop), ...sop.langkah.flatMap((item) => saringLangkah(sop, item, temuan.get(item.id)))];
  return [...new Map(all.map((item) => [kunciSaring(item), item])).values()];
}

/** Reads `?q=…&tahap=a&tahap=b`; unknown facets and over-long values are left out. */
export function readPilihan(params: URLSearchParams): Pilihan {
  return Object.fromEntries(
    SARING.map(({ id }): [string, readonly string[]] => [
      id,
      [...new Set(params.getAll(id))].filter((value) => /^[a-z0-9-]{1,80}$/.test(value)).slice(0, 20),
    ]).filter(([, values]) => values.length > 0),
  );
}

/** Writes question and choice in a fixed order, so that one state has one address. */
export function writePilihan(q: string, pilihan: Pilihan): URLSearchParams {
  const params = new URLSearchParams(q === '' ? [] : [['q', q]]);
  for (const { id } of SARING) for (const value of pilihan[id] ?? []) params.append(id, value);
  return params;
}
