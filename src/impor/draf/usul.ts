/** What the file does not say and an entry needs: ids, topic, ranks, short names and stages, as proposals. */
import type { Acuan, Bagian, PelaksanaFrontmatter } from '../../domain/frontmatter.ts';
import type { Blok } from '../kenali/blok.ts';
import { sambung } from '../kenali/kisi.ts';
import { usulSemua } from './jabatan.ts';
import { usulId, usulIdLangkah, usulRingkas } from './kata-id.ts';
import type { Latar } from './latar.ts';
import { usulTahap } from './tahap.ts';

export function usulSlug(nama: string, instansi: string, taken: Set<string>): string {
  const mine = new Set(
    [...taken].filter((id) => id.startsWith(`${instansi}/`)).map((id) => id.slice(instansi.length + 1)),
  );
  const slug = usulId(nama, mine, 60);
  taken.add(`${instansi}/${slug}`);
  return slug;
}

/** A topic of the same name, else a new one named after the SOP. */
export function usulTopik(nama: string, acuan: Acuan): string {
  const words = (teks: string): string =>
    teks
      .toLowerCase()
      .replace(/\([^()]*\)/g, '')
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
  const same = acuan.topik.find(
    (item) => words(item.nama) === words(nama) || words(nama).startsWith(`${words(item.nama)} `),
  );
  return same?.id ?? usulId(nama, new Set(), 50);
}

export function toPelaksana(blok: Blok): PelaksanaFrontmatter[] {
  const taken = new Set<string>();
  const names = blok.lajur.map((lajur) => lajur.nama);
  const usul = usulSemua(names);
  const lanes = blok.lajur.map((lajur, index): PelaksanaFrontmatter => ({
    id: usulId(lajur.nama, taken, 40),
    nama: lajur.nama,
    ...(lajur.tercetak !== undefined && { tercetak: lajur.tercetak }),
    jenjang: usul[index]?.jenjang ?? 'tidak-diketahui',
    peran: usul[index]?.peran ?? 'pengolah',
  }));
  if (lanes.length > 0) return lanes;
  return [{ id: 'tidak-terbaca', nama: 'Tidak terbaca', jenjang: 'tidak-diketahui', peran: 'pengolah' }];
}

export function toBagian(blok: Blok): Bagian[] {
  const taken = new Set<string>();
  return blok.bagian.map((nama) => ({ id: usulId(nama, taken, 40), nama }));
}

export function toUsul(
  blok: Blok,
  latar: Latar,
  topik: string,
): { id: string; ringkas: string; tahap: string; dasar: string }[] {
  const kegiatan = blok.langkah.map((item) => sambung([item.isi.kegiatan ?? '']));
  const ringkas = kegiatan.map(usulRingkas);
  const ids = usulIdLangkah(ringkas);
  const stages = latar.acuan.topik.find((item) => item.id === topik)?.tahap ?? latar.acuan.tahap;
  const sisters = latar.sop.filter((item) => item.sop.topik === topik);
  const tahap = usulTahap(
    kegiatan,
    sisters,
    stages.map((item) => item.id),
  );
  return kegiatan.map((_, index) => ({
    id: ids[index] ?? '',
    ringkas: ringkas[index] ?? '',
    tahap: tahap[index]?.tahap ?? '',
    dasar: tahap[index]?.dasar ?? 'tebakan',
  }));
}
