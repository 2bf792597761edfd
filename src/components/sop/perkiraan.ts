/** The inferred facts of an SOP as the page shows them: one piece of evidence per field. */
import type { Naskah } from '../../domain/catalogue.ts';
import type { Bukti, Instansi, Perkiraan } from '../../domain/frontmatter.ts';
import type { Keyakinan } from '../../domain/kosakata.ts';
import type { Langkah, Sop } from '../../domain/sop.ts';

export interface DasarPerkiraan {
  /** Anchor of the evidence on the SOP page. */
  readonly id: string;
  /** What was inferred, e.g. `Pelaksana langkah 3`. */
  readonly judul: string;
  readonly langkah: Langkah | null;
  readonly butir: readonly { readonly nilai: string | null; readonly perkiraan: Perkiraan }[];
}

/** Anchor of one inferred field: `dasar-<step id>-<field>`, or `dasar--<field>` for the SOP itself. */
export function idDasar(langkahId: string | null, bidang: string): string {
  return `dasar-${langkahId ?? ''}-${bidang.replace(/\./g, '-')}`;
}

/** All inferred facts, one entry per field: of the agency and the SOP first, then step by step. */
export function daftarPerkiraan(sop: Sop): readonly DasarPerkiraan[] {
  const instansi = dasarInstansi(sop.instansi);
  // What the agency's file infers about itself stands for the SOP's own note on it.
  const own = instansi === null ? sop.perkiraan : sop.perkiraan.filter((item) => item.bidang !== 'instansi');
  return [
    ...(instansi === null ? [] : [instansi]),
    ...group(sop, null, own),
    ...sop.langkah.flatMap((langkah) => group(sop, langkah, langkah.perkiraan)),
  ];
}

/** What was inferred about one step, one entry per field. */
export function dasarLangkah(sop: Sop, langkah: Langkah): readonly DasarPerkiraan[] {
  return group(sop, langkah, langkah.perkiraan);
}

/** What was inferred about an agency that the source does not name; null where nothing was. */
export function dasarInstansi(instansi: Instansi): DasarPerkiraan | null {
  const items = instansi.perkiraan ?? [];
  if (items.length === 0) return null;
  return {
    id: idDasar(null, 'instansi'),
    judul: 'Instansi',
    langkah: null,
    butir: items.map((perkiraan) => ({
      nilai: `${BIDANG_INSTANSI.get(perkiraan.bidang) ?? perkiraan.bidang}: ${perkiraan.nilai ?? ''}`,
      perkiraan,
    })),
  };
}

/** The lowest confidence among the inferences about one field; null where the source itself says it. */
export function keyakinanTerendah(of: { readonly perkiraan?: readonly Perkiraan[] }, bidang: string): Keyakinan | null {
  const found = (of.perkiraan ?? []).filter((item) => item.bidang === bidang).map((item) => item.keyakinan);
  return (['rendah', 'sedang', 'tinggi'] as const).find((item) => found.includes(item)) ?? null;
}

/** A value of an inference in words: a lane by its name, a step by its position, else as it stands. */
export function sebutNilai(sop: Sop, nilai: string): string {
  const lane = sop.pelaksana.find((item) => item.id === nilai);
  if (lane) return lane.nama;
  const langkah = sop.langkah.find((item) => item.id === nilai);
  return langkah ? `langkah ${langkah.urutan}` : nilai;
}

/** Line of the source text that holds the quoted words; null where no line holds them as they are. */
export function findBaris(naskah: Naskah | undefined, bukti: Bukti, dekat: Langkah | null): number | null {
  const near = dekat?.baris ?? null;
  if (naskah === undefined) return near;
  const words = squeeze(bukti.kutipan);
  if (near !== null && squeeze(naskah.baris[near - 1] ?? '').includes(words)) return near;
  const found = naskah.baris.findIndex((line) => squeeze(line).includes(words));
  return found === -1 ? near : found + 1;
}

const BIDANG_INSTANSI: ReadonlyMap<string, string> = new Map(
  Object.entries({ nama: 'Nama', tingkat: 'Tingkat', wilayah: 'Wilayah' }),
);

const BIDANG: ReadonlyMap<string, string> = new Map(
  Object.entries({
    instansi: 'Instansi',
    unit: 'Unit kerja',
    topik: 'Topik',
    pelaksana: 'Pelaksana',
    peserta: 'Peserta',
    lanjut: 'Lanjutan',
    keputusan: 'Dugaan keputusan',
    'cabang.ya': 'Tujuan cabang “ya”',
    'cabang.tidak': 'Tujuan cabang “tidak”',
    'cabang.lain': 'Tujuan cabang lain',
    'klasifikasi.sifat': 'Sifat kegiatan',
    'klasifikasi.cakupan': 'Cakupan',
    'klasifikasi.hasil': 'Kelengkapan hasil',
    'klasifikasi.jenis': 'Jenis',
    'tanggal.pembuatan': 'Tanggal pembuatan',
    'tanggal.revisi': 'Tanggal revisi',
    'tanggal.efektif': 'Tanggal efektif',
    'tanggal.pengesahan': 'Tanggal pengesahan',
  }),
);

function judulBidang(bidang: string, sop: Sop): string {
  const known = BIDANG.get(bidang);
  if (known !== undefined) return known;
  const lane = sop.pelaksana.find((item) => bidang === `pelaksana.${item.id}`);
  return lane ? `Nama lajur ${lane.nama}` : bidang;
}

function nilaiLangkah(sop: Sop, langkah: Langkah, perkiraan: Perkiraan): string | null {
  if (perkiraan.nilai !== undefined) return sebutNilai(sop, perkiraan.nilai);
  if (perkiraan.bidang === 'pelaksana') return langkah.pelaksana && sebutNilai(sop, langkah.pelaksana);
  if (perkiraan.bidang === 'peserta') return langkah.peserta.map((id) => sebutNilai(sop, id)).join(', ') || null;
  const cabang = langkah.keluar.find((item) => perkiraan.bidang === `cabang.${item.cabang}`);
  return cabang ? sebutNilai(sop, cabang.ke) : null;
}

function group(sop: Sop, langkah: Langkah | null, items: readonly Perkiraan[]): readonly DasarPerkiraan[] {
  return [...Map.groupBy(items, (item) => item.bidang)].map(([bidang, list]) => ({
    id: idDasar(langkah?.id ?? null, bidang),
    judul: judulBidang(bidang, sop) + (langkah === null ? '' : ` langkah ${langkah.urutan}`),
    langkah,
    butir: list.map((perkiraan) => ({
      nilai: langkah === null ? (perkiraan.nilai ?? null) : nilaiLangkah(sop, langkah, perkiraan),
      perkiraan,
    })),
  }));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
