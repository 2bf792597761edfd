/** Inferred flow against answers made by hand: the seven SOPs of the analysis, and small SOPs of other kinds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { SopFrontmatter } from '../../../src/domain/frontmatter.ts';
import type { Keyakinan } from '../../../src/domain/kosakata.ts';
import { inferAlur } from '../../../src/impor/alur/alur.ts';
import type { AlurLangkah, LangkahTerbaca, PelaksanaTerbaca, SopTerbaca } from '../../../src/impor/model.ts';

const DIR = fileURLToPath(new URL('.', import.meta.url));

/**
 * `kasus`: looked at while the rules were made, after a first run. `kasus-akhir` and `kasus-uji`: written before they
 * were run, each run once before any rule was changed for them (README of the room says how those runs went).
 */
export const KUMPULAN = ['kasus', 'kasus-akhir', 'kasus-uji'] as const;

interface LangkahKasus {
  readonly id: string;
  readonly kegiatan: string;
  readonly kelengkapan: string;
  readonly waktu: string;
  readonly output: string;
  readonly keterangan?: string;
  /** Lane, and how sure a person is: T, S or R. */
  readonly jawab: readonly [string, 'T' | 'S' | 'R'];
  readonly peserta?: readonly string[];
  readonly cabang?: Readonly<Record<string, string>>;
  readonly cabangPasti?: false;
}

export interface Kasus {
  readonly nama: string;
  readonly sop: Bahan;
  readonly langkah: readonly LangkahKasus[];
}

export type Bahan = Pick<SopTerbaca, 'nama' | 'pelaksana' | 'langkah'>;

export function bacaKasus(kumpulan: string): readonly Kasus[] {
  const dir = join(DIR, kumpulan);
  return readdirSync(dir)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => {
      const data = parse(readFileSync(join(dir, file), 'utf8')) as {
        readonly judul: string;
        readonly kolom: Readonly<Record<string, string>>;
        readonly langkah: readonly LangkahKasus[];
      };
      // Without jenjang and peran: names alone must do.
      const pelaksana = Object.entries(data.kolom).map(([id, nama]): PelaksanaTerbaca => ({
        id,
        nama,
        jenjang: 'tidak-diketahui',
        peran: 'pengolah',
      }));
      const langkah = data.langkah.map(({ id, kegiatan, kelengkapan, waktu, output, keterangan }): LangkahTerbaca => ({
        id,
        nomor: null,
        kegiatan,
        kelengkapan,
        waktu,
        output,
        ...(keterangan !== undefined && { keterangan }),
        posisi: {},
      }));
      return { nama: file, sop: { nama: data.judul, pelaksana, langkah }, langkah: data.langkah };
    });
}

/** An entry of the catalogue without its hand-made answers. */
export function bahanEntri(data: SopFrontmatter): Bahan {
  return {
    nama: data.nama,
    pelaksana: data.pelaksana.map(({ id, nama, jenjang, peran }) => ({ id, nama, jenjang, peran })),
    langkah: data.langkah.map(({ id, nomor, kegiatan, mutuBaku, keterangan, simbolNaskah }): LangkahTerbaca => ({
      id,
      nomor,
      kegiatan,
      ...sel('kelengkapan', mutuBaku?.kelengkapan),
      ...sel('waktu', mutuBaku?.waktu),
      ...sel('output', mutuBaku?.output),
      ...sel('keterangan', keterangan),
      ...sel('residu', simbolNaskah),
      posisi: {},
    })),
  };
}

function sel(key: string, value: string | readonly string[] | undefined): object {
  return value === undefined ? {} : { [key]: typeof value === 'string' ? value : value.join('\n') };
}

export interface Hitungan {
  readonly sama: number;
  readonly semua: number;
}

export interface Beda {
  readonly tempat: string;
  readonly kami: string | null;
  readonly jawab: string | null;
  readonly keyakinan: Keyakinan | null;
}

/** Lanes of the cases: all, those a person is sure of, and the ones that differ. */
export function hitungKasus(kumpulan: string): {
  readonly lajur: Hitungan;
  readonly pasti: Hitungan;
  readonly cabang: Hitungan;
  readonly beda: readonly Beda[];
} {
  const rows = bacaKasus(kumpulan).flatMap((kasus) => {
    const alur = inferAlur(kasus.sop);
    return kasus.langkah.map((langkah, at) => ({ kasus, langkah, alur: alur[at] }));
  });
  const lane = rows.map(({ kasus, langkah, alur }) => ({
    tempat: `${kasus.nama} › ${langkah.id}`,
    kami: alur?.pelaksana ?? null,
    jawab: langkah.jawab[0],
    yakin: langkah.jawab[1],
    keyakinan: keyakinanLajur(alur),
  }));
  const decided = rows.filter(({ langkah }) => langkah.cabang !== undefined && langkah.cabangPasti !== false);
  return {
    lajur: hitung(lane, ({ kami, jawab }) => kami === jawab),
    pasti: hitung(
      lane.filter(({ yakin }) => yakin === 'T'),
      ({ kami, jawab }) => kami === jawab,
    ),
    cabang: hitung(decided, ({ langkah, alur }) => sameBranches(langkah, alur)),
    beda: lane.filter(({ kami, jawab }) => kami !== jawab),
  };
}

export function keyakinanLajur(alur: AlurLangkah | undefined): Keyakinan | null {
  return alur?.perkiraan.find(({ bidang }) => bidang === 'pelaksana')?.keyakinan ?? null;
}

function sameBranches({ cabang }: LangkahKasus, alur: AlurLangkah | undefined): boolean {
  const own = Object.fromEntries((alur?.keputusan?.cabang ?? []).map(({ jenis, ke }) => [jenis, ke]));
  return JSON.stringify(own) === JSON.stringify(cabang);
}

export function hitung<T>(items: readonly T[], sama: (item: T) => boolean): Hitungan {
  return { sama: items.filter(sama).length, semua: items.length };
}
