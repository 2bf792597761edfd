/** From what an author writes to the complete SOP. Never throws: what cannot be resolved stays visible as unknown. */
import { resolveAlur } from './alur.ts';
import type { Acuan, LangkahFrontmatter, Peraturan, SopFrontmatter } from './frontmatter.ts';
import { groupBy } from './group-by.ts';
import { findPerkiraan, type Langkah, type Panah, type SerahTerima, type Sop } from './sop.ts';
import { parseWaktu, sumWaktu } from './waktu.ts';

/** Registries by id; build once, use for every SOP. */
export interface AcuanIndex {
  readonly instansi: ReadonlyMap<string, Acuan['instansi'][number]>;
  readonly topik: ReadonlyMap<string, Acuan['topik'][number]>;
  readonly peraturan: ReadonlyMap<string, Peraturan>;
  readonly tahap: Acuan['tahap'];
}

export function indexAcuan(acuan: Acuan): AcuanIndex {
  return {
    instansi: new Map(acuan.instansi.map((item) => [item.id, item])),
    topik: new Map(acuan.topik.map((item) => [item.id, item])),
    peraturan: new Map(acuan.peraturan.map((item) => [item.id, item])),
    tahap: acuan.tahap,
  };
}

export function buildSop(id: string, data: SopFrontmatter, acuan: AcuanIndex): Sop {
  const [instansiId = id, slug = id] = id.split('/');
  const aktif = data.langkah.filter((item) => item.dicabut === undefined);
  const { terminal, panah } = resolveAlur(aktif, data.bagian ?? []);
  const topik = acuan.topik.get(data.topik) ?? { id: data.topik, nama: data.topik, uraian: '' };
  const daftarTahap = topik.tahap ?? acuan.tahap;
  const keluar = groupBy(panah, (item) => item.dari);
  const masuk = groupBy(panah, (item) => item.ke);
  const langkah = aktif.map((item, row): Langkah => ({
    ...resolveLangkah(item, row, data),
    tahap: daftarTahap.find((tahap) => tahap.id === item.tahap) ?? { id: item.tahap, nama: item.tahap, uraian: '' },
    keluar: keluar.get(item.id) ?? [],
    masuk: masuk.get(item.id) ?? [],
  }));
  const findPeraturan = (peraturan: string): Peraturan => acuan.peraturan.get(peraturan) ?? unknownPeraturan(peraturan);

  return {
    ...data,
    id,
    slug,
    tertulis: data,
    instansi: acuan.instansi.get(instansiId) ?? { id: instansiId, nama: instansiId, tingkat: 'tidak-disebut' },
    topik,
    dasarHukum: data.dasarHukum.map((item) => ({
      peraturan: findPeraturan(item.peraturan),
      kutipan: item.kutipan,
      diubah: (item.diubah ?? []).map(findPeraturan),
    })),
    definisi: data.definisi ?? [],
    bagian: data.bagian ?? [],
    pelaksana: data.pelaksana.map((item, index) => ({
      ...item,
      kolom: index + 1,
      perkiraan: findPerkiraan(data, `pelaksana.${item.id}`),
    })),
    langkah,
    dicabut: data.langkah.flatMap((item) =>
      item.dicabut
        ? [
            {
              id: item.id,
              ringkas: item.ringkas,
              tanggal: item.dicabut.tanggal,
              pengganti: item.dicabut.pengganti ?? null,
              alias: item.alias ?? [],
            },
          ]
        : [],
    ),
    terminal,
    panah,
    total: sumWaktu(langkah.map((item) => item.waktu)),
    serahTerima: findSerahTerima(langkah, panah),
    perkiraan: data.perkiraan ?? [],
    pengecualian: data.pengecualian ?? [],
    alias: data.alias ?? [],
    riwayat: data.riwayat ?? [],
  };
}

function resolveLangkah(
  item: LangkahFrontmatter,
  row: number,
  data: SopFrontmatter,
): Omit<Langkah, 'tahap' | 'keluar' | 'masuk'> {
  const { gabungWaktu, kelengkapan, output, waktu } = item.mutuBaku ?? {};
  return {
    id: item.id,
    urutan: row + 1,
    nomor: item.nomor,
    bagian: item.bagian ?? null,
    kegiatan: item.kegiatan,
    ringkas: item.ringkas,
    pelaksana: item.pelaksana,
    peserta: item.peserta ?? [],
    pesertaLuar: item.pesertaLuar ?? [],
    mutuBaku: { kelengkapan: toList(kelengkapan), output: toList(output), waktu: waktu ?? null },
    waktu: gabungWaktu === undefined ? parseWaktu(waktu, data.satuanWaktu) : { jenis: 'gabung', dengan: gabungWaktu },
    keterangan: item.keterangan ?? null,
    terkait: item.terkait ?? [],
    keputusan: item.keputusan ?? null,
    menungguSemua: item.menunggu === 'semua',
    opsional: item.opsional === true,
    simbolNaskah: item.simbolNaskah ?? null,
    halamanBaru: item.halamanBaru === true,
    baris: item.baris ?? null,
    alias: item.alias ?? [],
    perkiraan: item.perkiraan ?? [],
  };
}

function findSerahTerima(langkah: readonly Langkah[], panah: readonly Panah[]): SerahTerima[] {
  const lanes = new Map(langkah.map((item) => [item.id, item.pelaksana]));
  return panah.flatMap((item) => {
    const dari = lanes.get(item.dari);
    const ke = lanes.get(item.ke);
    return dari && ke && dari !== ke ? [{ dari, ke, panah: item }] : [];
  });
}

function unknownPeraturan(id: string): Peraturan {
  return {
    id,
    jenis: 'keputusan',
    nomor: id,
    tahun: 0,
    tentang: '',
    status: { nilai: 'tidak-diketahui', diperiksa: '' },
  };
}

function toList(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
