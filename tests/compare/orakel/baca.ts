/** What the oracle reads of an SOP by itself: minutes, names of acts, printed numbers. Nothing of the comparison is used. */
import { findPerkiraan, type Langkah, type Panah, type Sop } from '../../../src/domain/sop.ts';

const MENIT = { menit: 1, jam: 60, hari: 450, minggu: 2250, bulan: 9000, tahun: 108000 } as const;

/** Lowest and highest minutes; `maks` null: nobody knows. A merged cell adds nothing. */
export interface Lama {
  readonly min: number;
  readonly maks: number | null;
}

export function lamaOf(langkah: Langkah): Lama {
  const { waktu } = langkah;
  if (waktu.jenis === 'gabung') return { min: 0, maks: 0 };
  if (waktu.jenis !== 'kerja') return { min: 0, maks: null };
  const sum = (of: typeof waktu.maks): number | null =>
    of === null ? null : of.reduce((total, part) => total + part.jumlah * MENIT[part.satuan], 0);
  return { min: sum(waktu.min) ?? 0, maks: sum(waktu.maks) };
}

export function jumlahOf(steps: readonly Langkah[]): Lama {
  const outside = steps.some(({ waktu }) => waktu.jenis === 'gabung' && steps.every((own) => own.id !== waktu.dengan));
  const all = steps.map(lamaOf);
  const open = outside || all.some((item) => item.maks === null);
  return {
    min: all.reduce((sum, item) => sum + item.min, 0),
    maks: open ? null : all.reduce((sum, item) => sum + (item.maks ?? 0), 0),
  };
}

export function sebutLama({ min, maks }: Lama): string {
  if (maks === null) return `≥ ${sebutMenit(min)}`;
  if (min === maks) return sebutMenit(maks);
  return min === 0 ? `≤ ${sebutMenit(maks)}` : `${sebutMenit(min)} – ${sebutMenit(maks)}`;
}

export function sebutMenit(menit: number): string {
  const [hari, jam, sisa] = [Math.floor(menit / 450), Math.floor((menit % 450) / 60), (menit % 450) % 60];
  const words = [hari > 0 ? `${hari} hari` : '', jam > 0 ? `${jam} jam` : '', sisa > 0 ? `${sisa} menit` : ''];
  return words.filter(Boolean).join(' ').replace('.', ',') || '0 menit';
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/** Without the first letter where `me-` changes it: `memeriksa`, `menyusun`, `mengirim`. */
const AKAR: Readonly<Record<string, RegExp>> = {
  perintah: /erintah|\p{L}ugas|instruksi|disposisi|arahkan/u,
  undangan: /(?<!-)\b\p{L}*undang(?!-)|anggil/u,
  penyiapan: /iapkan|\bsiap|ersiap|penyiapan|ediakan|lengkap/,
  pembentukan: /bentuk/,
  penyusunan: /usun|buat|rumus|rancang|ketik|ulis|dra[fp]|konsep/,
  analisis: /analisis|olah\b|mengolah|identifikasi|ilah\b|elusur|sortir|hitung|kaji/,
  penghimpunan: /himpun|umpul|kompilasi|rekap|inventarisasi|rangkum|gabung/,
  perbaikan: /erbaik|empurna|revisi|benah|mutakhir|ubah|esuaikan/,
  pemeriksaan: /eriksa|eliti|oreksi|elaah|erifikasi|reviu|review|cek|cermat|validasi|klarifikasi|elajari|injau|uji\b/,
  asistensi: /asistensi|konsultasi|fasilitas|harmonisasi|bimbing|damping/,
  rapat: /rapat|musyawarah|sidang|bahas|diskusi|temu\b|hadir|impin|ekspos/,
  koordinasi: /koordinasi/,
  paraf: /araf/,
  persetujuan: /etuju|izin|restu/,
  penandatanganan: /tanda ?tangan|nandatangan|sahkan|pengesahan|\bttd\b|teken|etapkan|penetapan|legalisasi/,
  permintaan: /minta|pinta|usul|\bajukan|mengaju|diajukan|pengajuan|ohon/,
  pencatatan: /catat|agenda|nomor|regist|daftarkan|entri|rekam|input/,
  penyerahan: /erah|ampai|eruskan|lapor|kembali|naikkan|sodor/,
  penerimaan: /erima/,
  pengiriman: /irim|distribusi|edar|antar|alurkan|ebar|bagikan/,
  pengumuman: /umumkan|publikasi|siarkan|unggah|sosialisasi/,
  pengarsipan: /arsip|impan|dokumentasi/,
  penggandaan: /ganda|alin|fotokopi|kopi\b|cetak|jilid/,
  penerbitan: /erbit/,
  pembayaran: /bayar|transfer|cairkan/,
};

export const kataOf = ({ kegiatan, ringkas }: Langkah): string => `${kegiatan} ${ringkas}`.toLowerCase();

/** The words of a step name the act, or its stage is called so. */
export function isKegiatan(langkah: Langkah, sebutan: string): boolean {
  const stage = langkah.tahap.nama.toLowerCase() === sebutan;
  return stage || (AKAR[sebutan]?.test(kataOf(langkah)) ?? kataOf(langkah).includes(sebutan));
}

/** Checks what is given: by its words or by a stated decision. */
export function isPeriksa(langkah: Langkah): boolean {
  const decides = langkah.keputusan !== null && findPerkiraan(langkah, 'keputusan') === null;
  return (
    langkah.tahap.id === 'pemeriksaan' &&
    (decides || (AKAR['pemeriksaan']?.test(langkah.kegiatan.toLowerCase()) ?? false))
  );
}

const TEKEN = /tanda ?tangan|nandatangan|sahkan|pengesahan|\bttd\b|teken|legalisasi/;

export function findTekenan(sop: Sop): Langkah | undefined {
  const says = (item: Langkah): boolean =>
    [item.kegiatan, ...item.mutuBaku.output].some((teks) => TEKEN.test(teks.toLowerCase()));
  return sop.langkah.find((item) => item.tahap.id === 'penandatanganan' && says(item));
}

export function sebutLangkah({ nomor, urutan }: Langkah, sop: Sop): string {
  if (sop.langkah.every((item) => item.nomor === null)) return String(urutan);
  if (nomor === null) return `${urutan} [tanpa nomor]`;
  const printed = nomor.replace(/[.)]+$/, '');
  return printed === String(urutan) ? printed : `${urutan} [tercetak ${printed}]`;
}

/** A way forward from one step to another, without going back. */
export function listJalan(sop: Sop, dari: string, ke: string): readonly Langkah[] {
  const queue: string[][] = [[dari]];
  const seen = new Set([dari]);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const at = path.at(-1) ?? '';
    if (at === ke) return path.flatMap((id) => sop.langkah.find((item) => item.id === id) ?? []);
    for (const panah of sop.panah.filter((item: Panah) => item.dari === at && !item.balik)) {
      if (seen.has(panah.ke)) continue;
      seen.add(panah.ke);
      queue.push([...path, panah.ke]);
    }
  }
  return [];
}
