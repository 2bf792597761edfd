/** One generated SOP: front matter, prose, and the lines of the source text it is said to come from. */
import { BOBOT_TAHAP, KEGIATAN, TAHAP, type Kegiatan } from './data-alur.ts';
import { KUALIFIKASI, PENCATATAN, PERALATAN, PERINGATAN } from './data-kata.ts';
import { slugOf, type Rencana } from './data-rencana.ts';
import type { Nilai } from './data-yaml.ts';
import { createAcak } from './padanan-acak.ts';

export interface SopBuatan {
  readonly matter: Readonly<Record<string, Nilai | undefined>>;
  readonly body: string;
  /** Ids of its steps, for the ledger. */
  readonly langkah: readonly string[];
  /** Lines of the source text, of which step `n` is line `baris + n`. */
  readonly naskah: readonly string[];
}

export interface Asal {
  /** File in `content/naskah`, and how many lines stand before this SOP. */
  readonly naskah: string;
  readonly baris: number;
  readonly peraturan: readonly { readonly id: string; readonly kutipan: string }[];
  /** SOPs of the same agency, for what is related. */
  readonly tetangga: readonly { readonly id: string; readonly nama: string }[];
}

type Acak = () => number;
interface Lajur {
  readonly id: string;
  readonly nama: string;
  readonly jenjang: string;
  readonly peran: string;
}

export function createSop({ benih, kantor, nama, topik }: Rencana, asal: Asal): SopBuatan {
  const acak = createAcak(benih);
  const lajur = createLajur(kantor.urusan.kepala, kantor.urusan.bidang, acak);
  const produk = nama
    .replace(/^(?:Penerbitan|Penyusunan|Pembuatan|Pengajuan|Usulan|Pelayanan|Pelaksanaan|Penyelenggaraan) /, '')
    .toLowerCase();
  const steps = createLangkah(lajur, produk, acak, asal.baris + 4);
  const tahun = 2015 + Math.floor(acak() * 11);
  const tanggal = `${tahun}-${two(1 + Math.floor(acak() * 12))}-${two(1 + Math.floor(acak() * 28))}`;
  const hilang = acak() < 0.15;
  const some = (list: readonly string[], chance: number): string[] => list.filter(() => acak() < chance);
  const dasarHukum = asal.peraturan.filter(() => acak() < 0.35).slice(0, 6);
  const related = asal.tetangga.filter(({ id }) => id !== `${kantor.id}/${slugOf(nama)}`);
  const keterkaitan = Array.from({ length: Math.floor(acak() * 3) }, () => pick(related, acak)).filter(
    (item) => item !== undefined,
  );
  const perkiraan: Nilai[] = hilang
    ? [
        {
          bidang: 'klasifikasi.sifat',
          nilai: 'administratif',
          keyakinan: 'sedang',
          aturan: 2,
          bukti: [{ kutipan: nama }],
        },
      ]
    : [];
  const matter = {
    nama,
    nomor: hilang ? null : `${1 + Math.floor(acak() * 90)}/${kantor.urusan.id.toUpperCase()}/${tahun}`,
    unit: acak() < 0.5 ? pick(kantor.urusan.bidang, acak) : undefined,
    topik,
    klasifikasi: acak() < 0.6 ? { sifat: acak() < 0.6 ? 'administratif' : 'teknis', cakupan: 'mikro' } : undefined,
    status: acak() < 0.7 ? 'berlaku' : 'tidak-diketahui',
    tanggal: {
      pembuatan: hilang ? null : tanggal,
      revisi: acak() < 0.2 && !hilang ? `${tahun + 1}-03-01` : null,
      efektif: hilang ? null : tanggal,
      pengesahan: hilang ? null : tanggal,
    },
    pengesahan: hilang
      ? null
      : { jabatan: kantor.urusan.kepala, pangkat: acak() < 0.4 ? 'Pembina Utama Muda' : undefined },
    dasarHukum: dasarHukum.map(({ id, kutipan }) => ({ peraturan: id, kutipan })),
    kualifikasiPelaksana: some(KUALIFIKASI, 0.35),
    peralatan: some(PERALATAN, 0.35),
    peringatan: some(PERINGATAN, 0.3),
    pencatatan: some(PENCATATAN, 0.3),
    keterkaitan: unique(keterkaitan).map(({ id, nama: other }) => ({
      nama: `SOP ${other}`,
      sop: acak() < 0.7 ? id : undefined,
    })),
    pelaksana: lajur.map((item) => ({ ...item })),
    langkah: steps.langkah,
    perkiraan: perkiraan.length > 0 ? perkiraan : undefined,
    sumber: {
      naskah: asal.naskah,
      bagian: `SOP ${nama}`,
      jenis: acak() < 0.75 ? 'teks' : acak() < 0.5 ? 'html' : 'ocr',
      hilang: hilang ? ['nomor', 'tanggal', 'pengesahan'] : [],
      kosong: acak() < 0.3 ? ['tanggal.revisi'] : [],
      cacat: acak() < 0.5 ? ['simbol-hilang'] : [],
      catatan: acak() < 0.5 ? ['Simbol bagan alir hilang dari salinan.'] : [],
    },
    riwayat: acak() < 0.05 ? [{ tanggal: '2026-03-02', uraian: 'Waktu langkah pertama diperbarui.' }] : undefined,
  };
  const naskah = [`SOP ${nama}`, kantor.nama, '', 'No.\tAktivitas\tWaktu\tOutput', ...steps.baris, ''];
  return { matter, body: createBody(nama, kantor.nama, steps.ids, acak), langkah: steps.ids, naskah };
}

function createLajur(kepala: string, bidang: readonly string[], acak: Acak): Lajur[] {
  const satu = pick(bidang, acak) ?? 'Umum';
  const all: Lajur[] = [
    { id: 'pemohon', nama: 'Pemohon', jenjang: 'masyarakat', peran: 'pemohon' },
    { id: 'staf', nama: acak() < 0.5 ? 'Staf' : `Pelaksana ${satu}`, jenjang: 'pelaksana', peran: 'pengolah' },
    {
      id: 'kasubbag',
      nama:
        acak() < 0.5
          ? `Kasubbag ${acak() < 0.5 ? 'Umum dan Kepegawaian' : 'Perencanaan dan Keuangan'}`
          : `Kepala Seksi ${satu}`,
      jenjang: 'pengawas',
      peran: 'koordinator',
    },
    {
      id: 'sekretaris',
      nama: acak() < 0.7 ? 'Sekretaris' : `Kepala Bidang ${satu}`,
      jenjang: 'administrator',
      peran: 'pemeriksa-akhir',
    },
    { id: 'kepala', nama: kepala, jenjang: 'jpt-pratama', peran: 'penanda-tangan' },
    { id: 'tim', nama: 'Tim', jenjang: 'tim', peran: 'tim-penyusun' },
    ...bidang.map((nama, at): Lajur => ({
      id: `bidang-${at + 1}`,
      nama: `Bidang ${nama}`,
      jenjang: 'administrator',
      peran: 'unit-pemasok',
    })),
    {
      id: 'pengampu',
      nama: acak() < 0.5 ? 'Bagian Organisasi' : 'Bagian Hukum',
      jenjang: 'luar',
      peran: 'pengampu-luar',
    },
    { id: 'petugas-loket', nama: 'Petugas Loket', jenjang: 'pelaksana', peran: 'pengolah' },
    { id: 'aplikasi', nama: 'Aplikasi', jenjang: 'sistem', peran: 'sistem' },
  ];
  // Two lanes always: who works and who signs; the others by chance, few more often than many.
  const wish = Math.min(12, 2 + Math.floor(acak() ** 1.6 * 11));
  const kept = new Set(['staf', 'kepala']);
  const rest = shuffle(
    all.filter(({ id }) => !kept.has(id)),
    acak,
  );
  for (const { id } of rest) if (kept.size < wish) kept.add(id);
  return all.filter(({ id }) => kept.has(id));
}

/** 4 to 40 steps; half of all procedures have at most eleven. */
function createLangkah(
  lajur: readonly Lajur[],
  produk: string,
  acak: Acak,
  baris: number,
): { langkah: Nilai[]; baris: string[]; ids: string[] } {
  const count = Math.max(4, Math.min(40, Math.round(Math.exp(2.4 + 0.55 * gauss(acak)))));
  const rows = listKegiatan(count, lajur, acak);
  const ids = nameRows(rows);
  const bahan = acak() < 0.5 ? 'berkas permohonan' : 'usulan';
  const hides = 0.02 + acak() * 0.15;
  const tampak = acak() < 0.3;
  const langkah = rows.map((row, at): Nilai => {
    const lane = laneOf(row, lajur, at);
    const next = rows[at + 1];
    const kepada = next === undefined ? 'pemohon' : laneOf(next, lajur, at + 1).nama;
    const fill = (text: string): string =>
      capital(text.replaceAll('{p}', produk).replaceAll('{b}', bahan).replaceAll('{k}', kepada));
    const kata = fill(row.kata);
    const gap = (text: string): string | undefined => (acak() < hides ? undefined : text);
    const decides = row.keputusan !== undefined && acak() < row.keputusan && at > 0;
    const back = Math.max(0, at - 1 - Math.floor(acak() ** 2 * 4));
    const dinyatakan = pick(['langkah', 'peran', 'peran', 'tanpa-tujuan'], acak) ?? 'langkah';
    const unknown = acak() < 0.02;
    const inferred = tampak && !unknown && acak() < 0.5;
    const jump = !decides && acak() < 0.02 && at + 2 < rows.length;
    const split = !decides && !jump && acak() < 0.01 && at + 2 < rows.length;
    const perkiraan: Nilai[] = [
      ...(inferred
        ? [
            {
              bidang: 'pelaksana',
              nilai: lane.id,
              keyakinan: pick(['tinggi', 'tinggi', 'sedang', 'rendah'], acak) ?? 'tinggi',
              aturan: 1 + Math.floor(acak() * 8),
              bukti: [{ kutipan: kata, langkah: ids[at] ?? '' }],
            },
          ]
        : []),
      ...(decides && dinyatakan !== 'langkah'
        ? [
            {
              bidang: 'cabang.tidak',
              nilai: ids[back] ?? '',
              keyakinan: 'sedang',
              aturan: 4,
              bukti: [{ kutipan: kata, langkah: ids[at] ?? '' }],
            },
          ]
        : []),
    ];
    const others = lajur.filter(({ id }) => id !== lane.id);
    return {
      id: ids[at] ?? '',
      nomor: acak() < 0.02 ? null : String(at + 1),
      kegiatan: kata,
      ringkas: fill(row.ringkas).slice(0, 48).trim(),
      pelaksana: unknown ? null : lane.id,
      peserta:
        row.tahap === 'rapat' && others.length > 0
          ? others.slice(0, 1 + Math.floor(acak() * 3)).map(({ id }) => id)
          : undefined,
      tahap: row.tahap,
      mutuBaku: { kelengkapan: gap(fill(row.kelengkapan)), waktu: gap(row.waktu), output: gap(fill(row.output)) },
      keterangan: acak() < 0.06 ? 'Jika diperlukan' : undefined,
      keputusan: decides
        ? {
            cabang: [
              { jenis: 'ya', label: 'Setuju', ke: ids[at + 1] ?? 'selesai', dinyatakan: 'langkah' },
              { jenis: 'tidak', label: 'Tidak setuju', ke: ids[back] ?? '', dinyatakan },
            ],
          }
        : undefined,
      lanjut: jump ? (ids[at + 2] ?? '') : split ? [ids[at + 1] ?? '', ids[at + 2] ?? ''] : undefined,
      opsional: acak() < 0.02 ? true : undefined,
      baris: baris + at + 1,
      perkiraan: perkiraan.length > 0 ? perkiraan : undefined,
    };
  });
  const lines = langkah.map((item, at) => {
    const { kegiatan, mutuBaku } = item as { kegiatan: string; mutuBaku: { waktu?: string; output?: string } };
    return `${at + 1}\t${kegiatan}\t${mutuBaku.waktu ?? ''}\t${mutuBaku.output ?? ''}`;
  });
  return { langkah, baris: lines, ids };
}

/** Activities in the order of the stages; a long procedure goes through checks and corrections more than once. */
function listKegiatan(count: number, lajur: readonly Lajur[], acak: Acak): Kegiatan[] {
  const peran = new Set(lajur.map((item) => item.peran));
  const total = BOBOT_TAHAP.reduce((sum, weight) => sum + weight, 0);
  const drawn = Array.from({ length: count }, () => {
    let at = acak() * total;
    const stage = BOBOT_TAHAP.findIndex((weight) => (at -= weight) < 0);
    const choices = KEGIATAN.filter((item) => item.tahap === TAHAP[stage]);
    const fitting = choices.filter((item) => peran.has(item.peran));
    return pick(fitting.length > 0 ? fitting : choices, acak) ?? (KEGIATAN[0] as Kegiatan);
  });
  const order = (item: Kegiatan): number => KEGIATAN.indexOf(item);
  const rounds = Math.ceil(count / 16);
  const parts = Array.from({ length: rounds }, (_, nth) =>
    drawn.filter((__, at) => at % rounds === nth).sort((a, b) => order(a) - order(b)),
  );
  return parts.flat();
}

function nameRows(rows: readonly Kegiatan[]): string[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const base = slugOf(row.ringkas.replace(/\{.\}/g, ''));
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  });
}

function laneOf(row: Kegiatan, lajur: readonly Lajur[], at: number): Lajur {
  const own = lajur.filter((item) => item.peran === row.peran);
  return own[at % Math.max(1, own.length)] ?? (lajur[(row.kata.length + at) % lajur.length] as Lajur);
}

/** Four in ten have no prose, half have plain prose, one in ten uses a component. */
function createBody(nama: string, kantor: string, ids: readonly string[], acak: Acak): string {
  const kind = acak();
  if (kind < 0.4) return '';
  const first = `Prosedur ${nama} ini dipakai di lingkungan ${kantor}. Seluruhnya ada ${ids.length} langkah; waktu setiap langkah tercantum di kolom mutu baku.`;
  if (kind < 0.9)
    return `\n${first}\n\n- Siapkan kelengkapan sebelum langkah pertama dimulai.\n- Simpan salinan setiap dokumen yang dikirim.\n`;
  return `\n${first}\n\nYang paling sering tertunda adalah <Langkah id="${pick(ids, acak) ?? ''}" />.\n\n<Catatan jenis="info">\n\nTanyakan kepada unit Anda bila berkas belum bergerak sesudah tiga hari.\n\n</Catatan>\n`;
}

function pick<T>(list: readonly T[], acak: Acak): T | undefined {
  return list[Math.floor(acak() * list.length)];
}

function unique<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((item) => [item.id, item])).values()];
}

function shuffle<T>(list: readonly T[], acak: Acak): T[] {
  return list
    .map((item) => ({ item, key: acak() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function gauss(acak: Acak): number {
  return Math.sqrt(-2 * Math.log(1 - acak())) * Math.cos(2 * Math.PI * acak());
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const two = (value: number): string => String(value).padStart(2, '0');
