/** The identity block as rows of words: for the form's pages, and for documents that set their own lines. */
import { barisIdentitas, BIDANG, type Bidang } from '../domain/identitas.ts';
import { isiBidang } from '../domain/isi-identitas.ts';
import type { Keyakinan } from '../domain/kosakata.ts';
import { findPerkiraan, type Sop } from '../domain/sop.ts';
import { formatTanggal } from '../domain/tanggal.ts';

export interface Isian {
  readonly bidang: Bidang;
  readonly judul: string;
  /** Paragraphs; numbered where there are several. `pengesahan`: office, name and rank, none of them where it is not known. */
  readonly isi: readonly string[];
  /** ISO date, where the value is a whole date. */
  readonly tanggal: string | null;
  /** How sure the inference about the field is; null without one. */
  readonly perkiraan: Keyakinan | null;
  /** The words rest on an inference. */
  readonly kira: boolean;
}

export interface IsianIdentitas {
  readonly instansi: Isian;
  readonly unit: Isian;
  /** Right half, from the top. */
  readonly kanan: readonly Isian[];
  /** Boxes side by side, the regulation's first; what an agency adds to them stands below. */
  readonly pasangan: readonly (readonly [Isian, Isian | null])[];
}

export function toIsianIdentitas(sop: Sop): IsianIdentitas {
  const at = (letak: ReturnType<typeof barisIdentitas>['letak']): Isian[] =>
    BIDANG.filter((bidang) => barisIdentitas(bidang).letak === letak && barisIdentitas(bidang).isi !== 'kelompok')
      .filter((bidang) => isTampil(sop, bidang))
      .map((bidang) => toIsian(sop, bidang));
  const [kiri, kanan, tambahan] = [at('kiri'), at('kanan'), at('tambahan')];
  const across = Array.from({ length: Math.max(kiri.length, kanan.length) }, (_, i) => [kiri[i], kanan[i]]);
  const below = tambahan.flatMap((item, i) => (i % 2 === 0 ? [[item, tambahan[i + 1]]] : []));
  return {
    instansi: toIsianInstansi(sop),
    unit: toIsian(sop, 'unit'),
    kanan: at('atas'),
    pasangan: [...across, ...below].flatMap((pair) => {
      const [first, second = null] = pair.filter((item) => item !== undefined);
      return first === undefined ? [] : [[first, second] as const];
    }),
  };
}

/** The regulation has the effective date; the date of the signature stands only where the agency itself prints it. */
function isTampil(sop: Sop, bidang: Bidang): boolean {
  const always = barisIdentitas(bidang).wajib && bidang !== 'tanggal.pengesahan';
  return always || isiBidang(sop, bidang).length > 0;
}

function toIsian(sop: Sop, bidang: Bidang): Isian {
  const { isi: jenis, judul } = barisIdentitas(bidang);
  const isi = isiBidang(sop, bidang);
  const plain = { bidang, judul, isi, tanggal: null, perkiraan: null, kira: false };
  if (jenis === 'daftar') return plain;
  const guess = findPerkiraan(sop, bidang);
  const perkiraan = guess?.keyakinan ?? null;
  if (bidang === 'pengesahan') return { ...plain, perkiraan, kira: guess !== null && isi.length > 0 };
  const guessed = isi.length === 0 && guess?.nilai !== undefined ? [formatTanggal(guess.nilai)] : isi;
  return { ...plain, isi: guessed, tanggal: tanggalPenuh(sop, bidang), perkiraan, kira: guess !== null };
}

function toIsianInstansi({ instansi }: Sop): Isian {
  const guess = instansi.perkiraan?.find(({ bidang, nilai }) => bidang === 'nama' && nilai !== undefined);
  const unknown = instansi.tingkat === 'tidak-disebut';
  const nama = unknown ? (guess?.nilai ?? '') : instansi.nama;
  const kira = unknown && guess !== undefined;
  return { bidang: 'instansi', judul: '', isi: [nama], tanggal: null, perkiraan: guess?.keyakinan ?? null, kira };
}

function tanggalPenuh(sop: Sop, bidang: Bidang): string | null {
  const [kelompok, jenis] = bidang.split('.') as [string, keyof Sop['tanggal']];
  if (kelompok !== 'tanggal') return null;
  const iso = sop.tanggal[jenis] ?? findPerkiraan(sop, bidang)?.nilai ?? null;
  return iso !== null && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso : null;
}
