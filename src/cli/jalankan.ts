/** Runs one tool for the process: its help, its exit code, and what went wrong as a sentence. */
import { tampakkanBaris } from '../report/tampakkan.ts';
import { sebutGangguan } from './gangguan.ts';
import { SalahPerintah, type Alat, type Pilihan } from './pilihan.ts';

/** Exit code of a wrong command line. */
const SALAH = 2;

export interface Pemanggilan {
  /** What a person types before the options, e.g. `npm run lajur -- temuan`. */
  readonly cara: string;
  /** One sentence: what the tool does. */
  readonly guna: string;
  readonly alat: Alat;
}

/** @returns the exit code: 0 done, 1 not done, 2 the command line is wrong; tools may add their own */
export async function jalankanAlat(panggil: Pemanggilan, kata: readonly string[]): Promise<number> {
  if (mintaBantuan(kata)) {
    process.stdout.write(tulisBantuan(panggil));
    return 0;
  }
  try {
    return await panggil.alat.jalankan(kata);
  } catch (error) {
    if (!(error instanceof SalahPerintah)) {
      process.stderr.write(`${tampakkanBaris(sebutGangguan(error))}\n`);
      return 1;
    }
    process.stderr.write(`${tampakkanBaris(error.message)}\nSemua pilihan: ${panggil.cara} --help\n`);
    return SALAH;
  }
}

/** Up to a bare `--`, after which words are names. */
export function mintaBantuan(kata: readonly string[]): boolean {
  const end = kata.indexOf('--');
  return kata.slice(0, end < 0 ? kata.length : end).some((word) => ['--help', '--bantuan', '-h'].includes(word));
}

export function tulisBantuan({ cara, guna, alat }: Pemanggilan): string {
  const entries: readonly (readonly [string, Pilihan])[] = [
    ...Object.entries(alat.pilihan),
    ['help', { arti: 'bantuan ini' }],
  ];
  const rows = entries.map(([nama, satu]): [string, string] => [sebutPilihan(nama, satu), sebutArti(satu)]);
  const width = Math.max(...rows.map(([kiri]) => kiri.length));
  return [
    `Pemakaian: ${[cara, alat.sisa, '[pilihan]'].filter(Boolean).join(' ')}`,
    '',
    guna,
    ...(alat.keterangan === '' ? [] : [alat.keterangan.trim()]),
    '',
    ...rows.map(([kiri, kanan]) => `  ${kiri.padEnd(width)}  ${kanan}`),
    '',
  ].join('\n');
}

function sebutPilihan(nama: string, { nilai, antara }: Pilihan): string {
  const bentuk = antara?.join('|') ?? nilai;
  return bentuk === undefined ? `--${nama}` : `--${nama} ${bentuk}`;
}

function sebutArti({ arti, bawaan, berulang }: Pilihan): string {
  const tambahan = [bawaan === undefined ? '' : `bawaan: ${bawaan}`, berulang === true ? 'boleh berulang' : ''];
  const kurung = tambahan.filter(Boolean).join('; ');
  return kurung === '' ? arti : `${arti} (${kurung})`;
}
