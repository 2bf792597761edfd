/** The official form as finished sheets: what a page inlines, without the geometry it was made from. */
import type { Finding } from '../domain/finding.ts';
import { langkahUrl } from '../domain/url.ts';
import { createPengatur, type PengaturAlir } from '../form/alir.ts';
import { buildFormulir } from '../form/formulir.ts';
import type { Halaman } from '../form/halaman.ts';
import { KERTAS, type Kertas } from '../form/kertas.ts';
import { drawHalaman } from '../form/svg.ts';
import type { KerjaFormulir } from './kerja.ts';

export interface Lembar {
  readonly halaman: readonly { readonly nomor: number; readonly svg: string }[];
  /** Some words rest on an inference. */
  readonly kira: boolean;
  /** What does not fit on the paper; then there are no sheets. */
  readonly masalah: readonly Finding[];
}

export type LembarKertas = Readonly<Record<Kertas['id'], Lembar>>;

export function gambarFormulir(kerja: Omit<KerjaFormulir, 'jenis'>): LembarKertas {
  const pengatur = createPengatur(kerja.sop);
  return { a4: gambarLembar(kerja, KERTAS.a4, pengatur), f4: gambarLembar(kerja, KERTAS.f4, pengatur) };
}

function gambarLembar(
  { alamat, dasar, sop }: Omit<KerjaFormulir, 'jenis'>,
  paper: Kertas,
  pengatur: PengaturAlir,
): Lembar {
  const hasil = buildFormulir(sop, paper, { alamat, pengatur });
  if (!hasil.ok) return { halaman: [], kira: false, masalah: hasil.masalah };
  const { halaman } = hasil.formulir;
  const nomor = new Map(sop.langkah.map((item) => [item.id, item.urutan]));
  const nama = (page: Halaman): string => {
    const isi =
      page.jenis === 'identitas' ? 'identitas' : page.baris.flatMap(({ langkah }) => nomor.get(langkah ?? '') ?? []);
    const rentang = typeof isi === 'string' ? isi : `langkah ${isi[0] ?? ''} sampai ${isi.at(-1) ?? ''}`;
    return `Halaman ${page.nomor} dari ${halaman.length}: ${rentang}`;
  };
  return {
    halaman: halaman.map((page) => ({
      nomor: page.nomor,
      svg: drawHalaman(page, paper, {
        nama: nama(page),
        tautan: (id) => `${dasar}${langkahUrl(sop.id, id)}`,
        judulLangkah: (id) => `Langkah ${nomor.get(id) ?? ''}`,
      }),
    })),
    kira: halaman.some(({ legenda }) => legenda !== null),
    masalah: [],
  };
}
