/** What the file does not say and an entry needs: ids, topic, ranks, short names and stages, as proposals. */
import type { Acuan, Bagian, PelaksanaFrontmatter } from '../../domain/frontmatter.ts';
import type { Blok } from '../kenali/blok.ts';
import { joinBaris } from '../kenali/kisi.ts';
import { suggestSemua } from './usul-jabatan.ts';
import { suggestId, suggestIdLangkah, suggestRingkas } from './kata-id.ts';
import type { Latar } from './latar.ts';
import { suggestTahap } from './tahap.ts';

export function suggestSlug(nama: string, instansi: string, taken: Set<string>): string {
  const mine = new Set(
    [...taken].filter((id) => id.startsWith(`${instansi}/`)).map((id) => id.slice(instansi.length + 1)),
  );
  const slug = suggestId(nama, mine, 60);
  taken.add(`${instansi}/${slug}`);
  return slug;
}

/** A topic of the same name, else a new one named after the SOP. */
export function suggestTopik(nama: string, acuan: Acuan): string {
  const words = (teks: string): string =>
    teks
      .toLowerCase()
      .replace(/\([^()]*\)/g, '')
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
  const same = acuan.topik.find(
    (item) => words(item.nama) === words(nama) || words(nama).startsWith(`${words(item.nama)} `),
  );
  return same?.id ?? suggestId(nama, new Set(), 50);
}

export function toPelaksana(blok: Blok): PelaksanaFrontmatter[] {
  const taken = new Set<string>();
  const names = blok.lajur.map((lajur) => lajur.nama);
  const usul = suggestSemua(names);
  const lanes = blok.lajur.map((lajur, index): PelaksanaFrontmatter => {
    const nama = toNamaTerbaca(lajur.nama, index);
    const tercetak = lajur.tercetak ?? (nama === lajur.nama ? undefined : lajur.nama);
    return {
      id: suggestId(nama, taken, 40),
      nama,
      ...(tercetak !== undefined && { tercetak }),
      jenjang: usul[index]?.jenjang ?? 'tidak-diketahui',
      peran: usul[index]?.peran ?? 'pengolah',
    };
  });
  if (lanes.length > 0) return lanes;
  return [{ id: 'tidak-terbaca', nama: 'Tidak terbaca', jenjang: 'tidak-diketahui', peran: 'pengolah' }];
}

/** A name that can be a heading and an address (`schema/nama.ts`); what is printed stays beside it. */
function toNamaTerbaca(nama: string, index: number): string {
  const line = nama.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(line)) return `Pelaksana ${index + 1}`;
  return line.length <= 120 ? nama : line.slice(0, 120).replace(/\s+\S*$/, '');
}

export function toBagian(blok: Blok): Bagian[] {
  const taken = new Set<string>();
  return blok.bagian.map((nama) => ({ id: suggestId(nama, taken, 40), nama }));
}

export function toUsul(
  blok: Blok,
  latar: Latar,
  topik: string,
): { id: string; ringkas: string; tahap: string; dasar: string }[] {
  const kegiatan = blok.langkah.map((item) => joinBaris([item.isi.kegiatan ?? '']));
  const ringkas = kegiatan.map(suggestRingkas);
  const ids = suggestIdLangkah(ringkas);
  const stages = latar.acuan.topik.find((item) => item.id === topik)?.tahap ?? latar.acuan.tahap;
  const sisters = latar.sop.filter((item) => item.sop.topik === topik);
  const tahap = suggestTahap(
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
