/** Every verbatim text of the SOP page with its glossary terms marked, in the order of the front matter. */
import { tandaiIstilah, type Potongan } from '../../bahasa/istilah.ts';
import type { Istilah } from '../../domain/frontmatter.ts';
import { BIDANG_POLOS, type Bidang } from '../../domain/identitas.ts';
import { isiBidang } from '../../domain/isi-identitas.ts';
import type { Sop } from '../../domain/sop.ts';
import { BERTANDA } from './identitas.ts';

export type Teks = readonly Potongan[];

export interface TeksLangkah {
  readonly kegiatan: Teks;
  readonly kelengkapan: readonly Teks[];
  readonly output: readonly Teks[];
  readonly keterangan: Teks;
}

export interface TeksBertanda {
  /** By position in the table, from 0. */
  readonly langkah: readonly TeksLangkah[];
  /** The boxes of the identity block, an item each. */
  readonly identitas: Readonly<Partial<Record<Bidang, readonly Teks[]>>>;
  /** The terms that occur, in the order of their first occurrence. */
  readonly istilah: readonly Istilah[];
}

/** Terms of the SOP's own Definisi are explained first, then those of the glossary. */
export function tandaiSop(sop: Sop, glosarium: readonly Istilah[]): TeksBertanda {
  const own = sop.definisi.map((item): Istilah => ({ istilah: item.istilah, arti: item.arti }));
  const ownNames = new Set(own.map((item) => item.istilah.toLowerCase()));
  const known = [...glosarium.filter((item) => !ownNames.has(item.istilah.toLowerCase())), ...own];
  const identitas = BIDANG_POLOS.filter((bidang) => BERTANDA.includes(bidang)).map(
    (bidang) => [bidang, isiBidang(sop, bidang)] as const,
  );
  const texts = [
    ...sop.langkah.flatMap((item) => [
      item.kegiatan,
      ...item.mutuBaku.kelengkapan,
      ...item.mutuBaku.output,
      item.keterangan ?? '',
    ]),
    ...identitas.flatMap(([, isi]) => isi),
  ];
  const marked = tandaiIstilah(texts, known);
  let at = 0;
  const take = (count: number): readonly Teks[] => marked.slice(at, (at += count));
  const one = (): Teks => take(1)[0] ?? [];
  return {
    langkah: sop.langkah.map((item) => ({
      kegiatan: one(),
      kelengkapan: take(item.mutuBaku.kelengkapan.length),
      output: take(item.mutuBaku.output.length),
      keterangan: one(),
    })),
    identitas: Object.fromEntries(identitas.map(([bidang, isi]) => [bidang, take(isi.length)])),
    istilah: marked.flatMap((pieces) => pieces.flatMap(({ istilah }) => (istilah === null ? [] : [istilah]))),
  };
}
