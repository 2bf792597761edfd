/** The inferred facts of an SOP as the page shows them: one numbered piece of evidence each. */
import type { Naskah } from '../../domain/catalogue.ts';
import type { Bukti, Perkiraan } from '../../domain/frontmatter.ts';
import type { Langkah, Sop } from '../../domain/sop.ts';

export interface DasarPerkiraan {
  /** Anchor of the evidence on the SOP page. */
  readonly id: string;
  /** What was inferred, e.g. `Pelaksana langkah 3`. */
  readonly judul: string;
  readonly nilai: string | null;
  readonly langkah: Langkah | null;
  readonly perkiraan: Perkiraan;
}

/** Anchor of one inferred fact: `dasar-<step id>-<field>`, or `dasar--<field>` for the SOP itself. */
export function idDasar(langkahId: string | null, bidang: string): string {
  return `dasar-${langkahId ?? ''}-${bidang.replace(/\./g, '-')}`;
}

/** All inferred facts: of the agency and the SOP first, then step by step. */
export function daftarPerkiraan(sop: Sop): readonly DasarPerkiraan[] {
  const ofSop = new Map<string, Perkiraan>(
    [...(sop.instansi.perkiraan ?? []).map(asInstansi), ...sop.perkiraan].map((item) => [item.bidang, item]),
  );
  const umum = [...ofSop.values()].map((perkiraan): DasarPerkiraan => ({
    id: idDasar(null, perkiraan.bidang),
    judul: judulBidang(perkiraan.bidang, sop),
    nilai: perkiraan.nilai ?? null,
    langkah: null,
    perkiraan,
  }));
  const perLangkah = sop.langkah.flatMap((langkah) =>
    langkah.perkiraan.map((perkiraan): DasarPerkiraan => ({
      id: idDasar(langkah.id, perkiraan.bidang),
      judul: `${judulBidang(perkiraan.bidang, sop)} langkah ${langkah.urutan}`,
      nilai: nilaiLangkah(sop, langkah, perkiraan),
      langkah,
      perkiraan,
    })),
  );
  return [...umum, ...perLangkah];
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

const BIDANG: Readonly<Record<string, string>> = {
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
};

function judulBidang(bidang: string, sop: Sop): string {
  const known = BIDANG[bidang];
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

/** The agency's own inference speaks of its name, whatever field of its file it stands at. */
function asInstansi(item: Perkiraan): Perkiraan {
  return { ...item, bidang: 'instansi' };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
