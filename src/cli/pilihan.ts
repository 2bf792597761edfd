/** Options of a tool: declared once, read by one parser, explained by one help. */
import { parseArgs } from 'node:util';
import { nearest } from '../schema/nearest.ts';

export interface Pilihan {
  /** What it does, as in a list: no capital, no full stop. */
  readonly arti: string;
  /** What its value looks like, e.g. `<id>`. An option with neither this nor `antara` is a switch. */
  readonly nilai?: string;
  /** The only values it takes. */
  readonly antara?: readonly string[];
  readonly bawaan?: string;
  /** May be given more than once. */
  readonly berulang?: true;
}

type Isi<P extends Pilihan> = P extends { antara: readonly (infer A extends string)[] }
  ? A | (P extends { bawaan: string } ? never : undefined)
  : P extends { nilai: string }
    ? P extends { berulang: true }
      ? readonly string[]
      : string | (P extends { bawaan: string } ? never : undefined)
    : boolean;

export type IsiPilihan<P extends Readonly<Record<string, Pilihan>>> = { readonly [K in keyof P]: Isi<P[K]> };

export interface Rancangan<P extends Readonly<Record<string, Pilihan>>> {
  /** What is named beside the options, e.g. `<berkas atau folder>…`; without it nothing may be. */
  readonly sisa?: string;
  /** Whole lines that the help prints below its first sentence. */
  readonly keterangan?: string;
  readonly pilihan: P;
  /** @returns the exit code, 0 where it returns nothing */
  readonly jalankan: (isi: IsiPilihan<P>, sisa: readonly string[]) => Promise<number | undefined>;
}

export interface Alat {
  readonly sisa: string;
  readonly keterangan: string;
  readonly pilihan: Readonly<Record<string, Pilihan>>;
  /** @throws {@link SalahPerintah} where the words are no use of this tool */
  readonly jalankan: (kata: readonly string[]) => Promise<number>;
}

/** The command line is wrong, and the message says in which way. */
export class SalahPerintah extends Error {}

export function createAlat<const P extends Readonly<Record<string, Pilihan>>>(rancangan: Rancangan<P>): Alat {
  const { pilihan, sisa = '', keterangan = '' } = rancangan;
  return {
    sisa,
    keterangan,
    pilihan,
    jalankan: async (kata) => {
      const [isi, lain] = bacaPilihan(pilihan, sisa !== '', kata);
      return (await rancangan.jalankan(isi as IsiPilihan<P>, lain)) ?? 0;
    },
  };
}

type Terbaca = Record<string, string | string[] | boolean | undefined>;

function bacaPilihan(
  pilihan: Readonly<Record<string, Pilihan>>,
  bolehSisa: boolean,
  kata: readonly string[],
): readonly [Terbaca, readonly string[]] {
  const names = Object.keys(pilihan);
  const isi: Terbaca = Object.fromEntries(names.map((nama) => [nama, awalnya(pilihan[nama] as Pilihan)]));
  const sisa: string[] = [];
  const options = Object.fromEntries(
    names.map((nama) => [nama, { type: isSakelar(pilihan[nama] as Pilihan) ? 'boolean' : 'string' } as const]),
  );
  const { tokens } = parseArgs({ args: [...kata], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') sisa.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const satu = Object.hasOwn(pilihan, name) ? pilihan[name] : undefined;
    if (satu === undefined) throw new SalahPerintah(tanyaMaksud(rawName, names));
    isi[name] = isSakelar(satu) ? sakelar(rawName, value) : tambah(isi[name], satu, nilaiSah(rawName, satu, value));
  }
  if (!bolehSisa && sisa.length > 0)
    throw new SalahPerintah(`"${sisa.join(' ')}" tidak dikenal: perintah ini hanya menerima pilihan.`);
  return [isi, sisa];
}

const isSakelar = (satu: Pilihan): boolean => satu.nilai === undefined && satu.antara === undefined;

function awalnya(satu: Pilihan): string | string[] | boolean | undefined {
  if (isSakelar(satu)) return false;
  return satu.berulang === true ? [] : satu.bawaan;
}

function sakelar(nama: string, value: string | undefined): true {
  if (value !== undefined) throw new SalahPerintah(`Pilihan ${nama} tidak memakai nilai. Tulis ${nama} saja.`);
  return true;
}

function nilaiSah(nama: string, satu: Pilihan, value: string | undefined): string {
  const bentuk = satu.antara?.join('|') ?? satu.nilai ?? '';
  if (value === undefined || value === '')
    throw new SalahPerintah(`Pilihan ${nama} memerlukan nilai. Tulis ${nama} ${bentuk}.`);
  if (satu.antara !== undefined && !satu.antara.includes(value))
    throw new SalahPerintah(
      `Nilai "${value}" untuk ${nama} tidak dikenal. Gunakan salah satu: ${satu.antara.join(', ')}.`,
    );
  return value;
}

function tambah(lama: Terbaca[string], satu: Pilihan, value: string): string | string[] {
  return satu.berulang === true && Array.isArray(lama) ? [...lama, value] : value;
}

function tanyaMaksud(nama: string, names: readonly string[]): string {
  const dekat = nearest(nama.replace(/^-+/, ''), names);
  const saran = dekat === null ? '' : ` Mungkin maksudnya --${dekat}.`;
  return `Pilihan ${nama} tidak dikenal.${saran}`;
}
