/** What each page and each step tells the index: roots, expansions and keys. Never shown to a reader. */
import { bakukanEjaan } from '../bahasa/ejaan.ts';
import { splitKata } from '../bahasa/kata.ts';
import { semakna } from '../bahasa/makna.ts';
import { tandaPeraturan, namaPeraturan } from '../bahasa/sitasi.ts';
import type { Istilah, Peraturan } from '../domain/frontmatter.ts';
import { isiCari } from '../domain/isi-identitas.ts';
import { PERAN, TINGKAT } from '../domain/kosakata.ts';
import { sebutPeraturan, singkatPeraturan } from '../domain/peraturan.ts';
import type { Langkah, Sop } from '../domain/sop.ts';
import { istilahId } from '../domain/url.ts';
import { writeBidang, type Jenis } from './bidang.ts';
import { kunciEjaan, kunciJudul, kunciMakna, kunciNomor, kunciTerkait, kunciWaktu } from './kunci.ts';
import { nilaiLangkah, nilaiSop } from './saring.ts';

/** `createKonsep(istilah)`: a text as roots. */
export type Konsep = (teks: string) => string[];

/** For the row of a step. @param temuan severities of its findings, for the facet */
export function renderAkarLangkah(sop: Sop, langkah: Langkah, konsep: Konsep, temuan: readonly string[] = []): string {
  const roots = rootsOf(konsep);
  const lane = sop.pelaksana.find((item) => item.id === langkah.pelaksana);
  const peserta = langkah.peserta.map((id) => sop.pelaksana.find((item) => item.id === id)?.nama ?? '');
  const { kelengkapan, output, waktu } = langkah.mutuBaku;
  const judul = roots(langkah.ringkas);
  const isi = roots(langkah.kegiatan);
  const singkatan = singkatanIn([langkah.kegiatan, langkah.ringkas], konsep);
  const mutu = roots(waktu, ...kelengkapan, ...output, langkah.keterangan, ...peserta, ...langkah.pesertaLuar);
  return writeBidang({
    jenis: 'langkah',
    id: `langkah-${langkah.id}`,
    judul,
    pelaku: roots(lane?.nama, lane && PERAN[lane.peran]),
    isi: [...isi, ...mutu.filter((item) => !isi.includes(item)), ...singkatan],
    latar: roots(sop.nama, sop.instansi.nama, sop.unit, langkah.tahap.nama),
    kunci: [
      ...kunciMaknaOf([...judul, ...isi, ...mutu]),
      ...kunciWaktu(waktu ?? ''),
      ...langkah.terkait.flatMap((item) => kunciTerkait(roots(item.nama.replace(/^SOP /i, '')))),
      ...nilaiLangkah(sop, langkah, temuan),
    ],
  });
}

/** For the head of an SOP. */
export function renderAkarSop(sop: Sop, konsep: Konsep): string {
  const roots = rootsOf(konsep);
  const judul = roots(sop.nama);
  return writeBidang({
    jenis: 'sop',
    id: '',
    judul,
    pelaku: roots(sop.instansi.nama, sop.instansi.wilayah, sop.unit, ...sop.pelaksana.map((item) => item.nama)),
    isi: unique([
      ...singkatanIn([sop.nama], konsep),
      ...roots(
        sop.nomor,
        sop.judulNaskah?.sampul,
        sop.judulNaskah?.identitas,
        sop.judulNaskah?.prosedur,
        sop.pengesahan?.jabatan,
        sop.pengesahan?.nama,
        sop.pengesahan?.pangkat,
        ...isiCari(sop),
        ...sop.keterkaitan.map((item) => item.nama),
        ...sop.perkiraan.map((item) => item.nilai),
        ...(sop.instansi.perkiraan ?? []).map((item) => item.nilai),
        ...sop.dasarHukum.map((item) => singkatPeraturan(item.peraturan)),
      ),
    ]),
    latar: roots(sop.topik.nama, TINGKAT[sop.instansi.tingkat]),
    kunci: [
      ...kunciJudul(judul),
      ...kunciNomor(sop.nomor ?? ''),
      ...kunciMaknaOf(judul),
      ...sop.dasarHukum.map((item) => `zs${tandaPeraturan(item.peraturan)}`),
      ...nilaiSop(sop),
    ],
  });
}

/** For the page of a regulation: every way it is cited. */
export function renderAkarPeraturan(peraturan: Peraturan, konsep: Konsep): string {
  const roots = rootsOf(konsep);
  const { nomor, tahun, daerah } = peraturan;
  return writeBidang({
    jenis: 'peraturan',
    id: '',
    judul: unique(roots(singkatPeraturan(peraturan), peraturan.tentang)),
    pelaku: roots(daerah),
    isi: unique(roots(sebutPeraturan(peraturan), ...namaPeraturan(peraturan))),
    latar: [],
    kunci: [
      ...kunciJudul(roots(peraturan.tentang)),
      `zp${tandaPeraturan(peraturan)}`,
      `zp${nomor}th${tahun}`,
      ...kunciMaknaOf(roots(peraturan.tentang)),
    ],
  });
}

/** For an entry of the glossary. */
export function renderAkarIstilah(istilah: Istilah, konsep: Konsep): string {
  const roots = rootsOf(konsep);
  // The word itself is indexed unexpanded too, or `OPD` would be nothing but `organisasi perangkat daerah`.
  const judul = unique([...istilah.istilah.toLowerCase().split(/[^\p{L}\p{N}]+/u), ...roots(istilah.istilah)]);
  return writeBidang({
    jenis: 'istilah',
    id: istilahId(istilah.istilah),
    judul: judul.filter(Boolean),
    pelaku: [],
    isi: unique(roots(istilah.kepanjangan, istilah.arti)),
    latar: [],
    kunci: [...kunciJudul(roots(istilah.istilah)), ...kunciEjaan(istilah.istilah)],
  });
}

/** For any other page: its title, what it is called besides, and where it belongs. */
export function renderAkarHalaman(
  jenis: Exclude<Jenis, 'langkah' | 'istilah' | 'sop' | 'peraturan'>,
  judul: string,
  lain: { readonly ejaan?: readonly string[]; readonly isi?: readonly string[]; readonly latar?: readonly string[] },
  konsep: Konsep,
): string {
  const roots = rootsOf(konsep);
  const names = [judul, ...(lain.ejaan ?? [])];
  return writeBidang({
    jenis,
    id: '',
    judul: roots(judul),
    pelaku: [],
    isi: unique(roots(...names, ...(lain.isi ?? []))),
    latar: unique(roots(...(lain.latar ?? []))),
    kunci: [
      ...names.flatMap((name) => [...kunciJudul(roots(name)), ...kunciEjaan(name)]),
      ...kunciMaknaOf(roots(judul)),
    ],
  });
}

type Teks = string | null | undefined;

function rootsOf(konsep: Konsep): (...teks: readonly Teks[]) => string[] {
  return (...teks) => teks.flatMap((item) => (item ? konsep(item) : []));
}

function unique(roots: readonly string[]): string[] {
  return [...new Set(roots)];
}

/** Abbreviations as printed, so that `pk` prefers a step that says PK to one that says PERJANKIN. */
function singkatanIn(teks: readonly string[], konsep: Konsep): string[] {
  const words = teks.flatMap((item) => bakukanEjaan(splitKata(item)));
  return unique(words).filter((word) => konsep(word).length > 1);
}

/** Keys of the groups of like meaning; only for roots that have such a group. */
function kunciMaknaOf(roots: readonly string[]): string[] {
  return unique(roots)
    .filter((item) => semakna(item).length > 0)
    .map(kunciMakna);
}
