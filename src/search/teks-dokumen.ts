/** The visible text of every hit, for the dictionary. */
import { groupJabatan } from '../bahasa/jabatan.ts';
import type { Acuan } from '../domain/frontmatter.ts';
import { isiCari } from '../domain/isi-identitas.ts';
import { ARTI_PERAN, PERAN, TINGKAT } from '../domain/kosakata.ts';
import { sebutPeraturan, singkatPeraturan } from '../domain/peraturan.ts';
import type { Langkah, Sop } from '../domain/sop.ts';

/** One text per SOP, step, regulation, term, jabatan, agency, topic and role function. */
export function* teksDokumen(sop: readonly Sop[], acuan: Acuan): Generator<string> {
  for (const item of sop) {
    yield teksSop(item);
    for (const langkah of item.langkah) yield teksLangkah(langkah);
  }
  for (const item of acuan.peraturan) yield join(singkatPeraturan(item), sebutPeraturan(item));
  for (const item of acuan.istilah) yield join(item.istilah, item.kepanjangan, item.arti);
  for (const { nama, ejaan } of groupJabatan(sop)) yield join(nama, ...ejaan);
  for (const item of acuan.instansi) yield join(item.nama, item.wilayah, TINGKAT[item.tingkat]);
  for (const item of acuan.topik) yield join(item.nama, item.uraian);
  for (const peran of Object.keys(PERAN) as (keyof typeof PERAN)[]) yield join(PERAN[peran], ARTI_PERAN[peran]);
  yield* HALAMAN;
}

function teksSop(sop: Sop): string {
  const { pengesahan, instansi } = sop;
  return join(
    sop.nama,
    sop.nomor,
    sop.unit,
    instansi.nama,
    instansi.wilayah,
    pengesahan?.jabatan,
    pengesahan?.nama,
    pengesahan?.pangkat,
    ...isiCari(sop),
    ...sop.keterkaitan.map((item) => item.nama),
    ...sop.pelaksana.map((item) => item.nama),
  );
}

function teksLangkah(langkah: Langkah): string {
  const { kelengkapan, waktu, output } = langkah.mutuBaku;
  return join(langkah.ringkas, langkah.kegiatan, ...kelengkapan, waktu, ...output, langkah.keterangan);
}

/** Names of pages that are no data. */
const HALAMAN = ['Panduan cara menulis SOP', 'Metode perkiraan', 'Tentang situs', 'Glosarium istilah singkatan'];

function join(...teks: readonly (string | null | undefined)[]): string {
  return teks.filter(Boolean).join(' ');
}
