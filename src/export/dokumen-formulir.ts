/** Which pages of the form a document to work on follows. A document is made for every SOP, also where no sheet can be. */
import type { Sop } from '../domain/sop.ts';
import { buildFormulir } from '../form/formulir.ts';
import type { Halaman, HalamanTabel } from '../form/halaman.ts';
import { KERTAS, type Kertas } from '../form/kertas.ts';

/** What a document states beside the SOP. */
export interface KonteksDokumen {
  /** Full address that the document names as its source. */
  readonly alamat: string;
  /** ISO date that stands in the file's properties. */
  readonly tanggal: string;
}

export interface FormulirDokumen {
  readonly kertas: Kertas;
  /** One sheet without an end. */
  readonly gulungan: boolean;
  readonly halaman: readonly Halaman[];
  readonly tabel: readonly HalamanTabel[];
  readonly catatan: string | null;
}

/** The table as one sheet without an end, for a program that cuts pages itself. */
const GULUNGAN: Kertas = { ...KERTAS.a4, height: 100_000 };

const TANPA_PANAH = 'Panah tidak digambar: terlalu banyak panah bertemu pada satu langkah.';

/** @param gulungan all rows on one sheet without an end, no pentagons */
export function formulirDokumen(sop: Sop, { alamat }: KonteksDokumen, gulungan: boolean): FormulirDokumen {
  const tries: readonly (readonly [Sop, Kertas])[] = [
    ...(gulungan ? [] : [[sop, KERTAS.a4] as const]),
    [sop, GULUNGAN],
    [{ ...sop, panah: [] }, GULUNGAN],
  ];
  for (const [of, kertas] of tries) {
    const made = buildFormulir(of, kertas, { alamat });
    if (!made.ok) continue;
    const { halaman } = made.formulir;
    const tabel = halaman.flatMap((page) => (page.jenis === 'tabel' ? [page] : []));
    return { kertas, gulungan: kertas === GULUNGAN, halaman, tabel, catatan: of === sop ? null : TANPA_PANAH };
  }
  throw new Error(`The form of ${sop.id} has no geometry even without arrows.`);
}

export const adaPerkiraan = ({ halaman }: FormulirDokumen): boolean => halaman.some(({ legenda }) => legenda !== null);
