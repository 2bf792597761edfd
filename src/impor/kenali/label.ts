/** The labels of the identity block, in the variants of offices. */
import { barisIdentitas, BIDANG, isDaftar, type Bidang } from '../../domain/identitas.ts';

/** `lain`: printed, but no field of ours. */
export type BidangTeks = Bidang | 'lain';

/** Fields that hold a list of items. */
export const BIDANG_DAFTAR: ReadonlySet<BidangTeks> = new Set(BIDANG.filter(isDaftar));

const SOP = String.raw`(?:s\.?\s?o\.?\s?p\.?(?:\s*ap)?|p\.?o\.?s\.?|prosedur|standar(?:d)? operasional prosedur|dokumen)`;
const TGL = String.raw`(?:tanggal|tgl\.?|tg1|tangga1)`;

interface Label {
  readonly bidang: BidangTeks;
  readonly pola: string;
  /** Needs no colon and no line of its own. */
  readonly kuat: boolean;
}

/** How offices print a field, other than by its own label. */
const VARIAN: readonly Label[] = [
  { bidang: 'nomor', pola: String.raw`(?:nomor|no\.?|nomer)\s*${SOP}`, kuat: true },
  { bidang: 'nomor', pola: String.raw`nomor`, kuat: false },
  {
    bidang: 'tanggal.pembuatan',
    pola: `${TGL}\\s*(?:pembuatan|dibuat|penyusunan|pembentukan|terbit|penerbitan|ditetapkan(?=\\s*:))`,
    kuat: true,
  },
  { bidang: 'tanggal.revisi', pola: `${TGL}\\s*(?:revisi|perubahan|direvisi|perbaikan)`, kuat: true },
  {
    bidang: 'tanggal.efektif',
    pola: `${TGL}\\s*(?:efektif|ef[ce]ktif|berlaku|(?:mulai\\s*)?(?:di)?berlaku(?:kan)?|pemberlakuan|pelaksanaan)`,
    kuat: true,
  },
  {
    bidang: 'tanggal.pengesahan',
    pola: `${TGL}\\s*(?:pengesahan|disahkan|disyahkan|penetapan|ditetapkan)`,
    kuat: true,
  },
  {
    bidang: 'pengesahan',
    pola: String.raw`di\s?s(?:ah|yah)kan\s*oleh|ditetapkan\s*oleh|disetujui\s*oleh|pejabat\s*(?:yang\s*)?(?:mengesahkan|pengesah)|disahkan`,
    kuat: true,
  },
  { bidang: 'nama', pola: String.raw`(?:nama|judul)\s*${SOP}`, kuat: true },
  { bidang: 'dasarHukum', pola: String.raw`(?:dasar|landasan)\s*hukum`, kuat: true },
  { bidang: 'kualifikasiPelaksana', pola: String.raw`kualifikasi\s*(?:pelaksana(?:an)?|petugas|sdm)`, kuat: true },
  { bidang: 'kualifikasiPelaksana', pola: String.raw`kualifikasi|klasifikasi\s*pelaksana`, kuat: false },
  {
    bidang: 'keterkaitan',
    pola: String.raw`(?:keterkaitan|kaitan)(?:\s*(?:dengan\s*)?${SOP}(?:\s*(?:lain(?:nya)?|terkait))?)?|${SOP}\s*(?:yang\s*)?terkait`,
    kuat: false,
  },
  {
    bidang: 'peralatan',
    pola: String.raw`(?:peralatan|perlengkapan)\s*(?:\/|dan|&|atau)\s*(?:perlengkapan|peralatan|bahan)`,
    kuat: true,
  },
  {
    bidang: 'peralatan',
    pola: String.raw`(?:peralatan|perlengkapan|sarana(?:\s*(?:dan|\/)\s*prasarana)?)(?:\s*yang\s*(?:di)?(?:gunakan|perlukan|butuhkan))?`,
    kuat: false,
  },
  {
    bidang: 'pencatatan',
    pola: String.raw`pencatatan\s*(?:\/|dan|&)\s*(?:pendataan|pelaporan|pendokumentasian|pengarsipan)|pendataan\s*dan\s*pencatatan`,
    kuat: true,
  },
  { bidang: 'pencatatan', pola: String.raw`pencatatan|pendataan`, kuat: false },
  { bidang: 'tujuan', pola: String.raw`(?:maksud\s*(?:dan|\/)\s*)?tujuan`, kuat: false },
  {
    bidang: 'definisi',
    pola: String.raw`(?:definisi|pengertian|istilah)(?:\s*(?:dan\s*)?(?:istilah|umum))?`,
    kuat: false,
  },
  {
    bidang: 'unit',
    pola: String.raw`unit\s*(?:kerja|organisasi|pemilik|pengelola|penanggung\s*jawab)|satuan\s*kerja|bidang\/bagian|bagian\/bidang`,
    kuat: false,
  },
  {
    bidang: 'instansi',
    pola: String.raw`(?:nama\s*)?(?:instansi|skpd|opd|perangkat\s*daerah|organisasi)`,
    kuat: false,
  },
  {
    bidang: 'lain',
    pola: String.raw`(?:revisi(?:\s*ke)?|halaman|versi|status\s*dokumen|jumlah\s*halaman|nomor\s*revisi|no\.?\s*revisi|lampiran|cakupan)`,
    kuat: false,
  },
];

/** Every field is known by its own label too; where one label begins another, the longer is asked first. */
const SENDIRI: readonly Label[] = BIDANG.filter((bidang) => barisIdentitas(bidang).isi !== 'kelompok')
  .toSorted((a, b) => barisIdentitas(b).label.length - barisIdentitas(a).label.length)
  .map((bidang) => ({ bidang, pola: toPola(barisIdentitas(bidang).label), kuat: false }));

/** The words of a label, however they are spaced. */
function toPola(label: string): string {
  return label
    .split(/\s+|(\/)/)
    .filter(Boolean)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`))
    .join(String.raw`\s*`);
}

const COMPILED = [...VARIAN, ...SENDIRI].map(({ bidang, pola, kuat }) => ({
  bidang,
  kuat,
  pola: new RegExp(String.raw`^[\s*•\-]*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s*)?(${pola})(?![\p{L}])\s*`, 'iu'),
}));

export interface LabelTerbaca {
  readonly bidang: BidangTeks;
  /** The label as printed. */
  readonly label: string;
  /** What stands after it on the line. */
  readonly sisa: string;
}

/** The label a line begins with; null where the words are part of a sentence. */
export function readLabel(line: string): LabelTerbaca | null {
  const teks = line.replace(/[\u00a0\s]+/g, ' ').trim();
  for (const { bidang, pola, kuat } of COMPILED) {
    const match = pola.exec(teks);
    if (match === null) continue;
    const label = match[1] ?? '';
    const rest = teks.slice(match[0].length);
    const colon = /^[:：;]\s*/.exec(rest);
    const sisa = colon === null ? rest : rest.slice(colon[0].length);
    const capitals = label === label.toUpperCase() && /^(?:$|[^\p{Lu}]|\p{Lu}\p{Ll})/u.test(sisa);
    const heading = /^\p{Lu}/u.test(label) || colon !== null;
    if (sisa.trim() === '' || colon !== null || (kuat && heading) || (capitals && label.length > 6)) {
      return { bidang, label, sisa: sisa.trim() };
    }
  }
  return null;
}

/** Labels glued on one line (`NOMOR SOP 12 TANGGAL PEMBUATAN 11 Januari 2021 TANGGAL REVISI`) are cut apart. */
export function cutLabel(line: string): string[] {
  const strong = COMPILED.filter((item) => item.kuat);
  const cuts: number[] = [];
  for (const match of line.matchAll(/(?<=[\s\d:.,/)])\p{L}+/gu)) {
    const rest = line.slice(match.index);
    const found = strong.some(({ pola }) => {
      const label = pola.exec(rest)?.[1];
      if (label === undefined) return false;
      const upper = label === label.toUpperCase();
      const colon = /^\s*:/.test(rest.slice(rest.indexOf(label) + label.length));
      const titled = /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(label);
      return upper || colon || (titled && /\s{2,}$/.test(line.slice(0, match.index)));
    });
    if (found) cuts.push(match.index);
  }
  const apart = cuts.filter((cut, index) => cut - (cuts[index - 1] ?? -99) > 6);
  return [0, ...apart]
    .map((start, index, all) => line.slice(start, all[index + 1] ?? line.length).trim())
    .filter(Boolean);
}
