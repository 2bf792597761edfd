/**
 * Variants of a real SOP whose true alignment is known: words replaced by synonyms, steps merged, split, dropped, moved.
 * The synonyms are a list of the bench's own, written without looking at the classes the algorithm uses.
 */
import type { LangkahFrontmatter, SopFrontmatter } from '../../src/domain/frontmatter.ts';

export interface Varian {
  readonly data: SopFrontmatter;
  /** Step id → true group: the id of the original step it stands for (for a merged step, the first of the two). */
  readonly emas: ReadonlyMap<string, string>;
}

/** @param terpecah steps that a variant of this set splits already: two SOPs that split the same step would make it two activities */
export function createVarian(asal: SopFrontmatter, acak: () => number, terpecah: Set<string>): Varian {
  type Step = LangkahFrontmatter & { readonly emas: string };
  const pick = (length: number): number => Math.floor(acak() * length);
  let steps: Step[] = asal.langkah.map((step) => ({ ...plain(step), emas: step.id }));

  const drop = pick(steps.length);
  steps = steps.filter((_, place) => place !== drop);

  let merged = '';
  const merge = pick(steps.length - 1);
  const [first, second] = [steps[merge], steps[merge + 1]];
  if (first && second) {
    const kegiatan = `${first.kegiatan.replace(/[. ]+$/, '')} dan ${lower(second.kegiatan)}`;
    merged = first.id;
    steps.splice(merge, 2, { ...first, kegiatan, mutuBaku: { ...first.mutuBaku, ...second.mutuBaku } });
  }

  const splittable = steps.flatMap((step, place) =>
    cut(step.kegiatan) === null || step.id === merged || terpecah.has(step.id) ? [] : [place],
  );
  const split = splittable[pick(splittable.length)];
  const step = split === undefined ? undefined : steps[split];
  const parts = step && cut(step.kegiatan);
  if (split !== undefined && step && parts) {
    const [one, two] = parts;
    terpecah.add(step.id);
    steps.splice(
      split,
      1,
      { ...step, kegiatan: one, ringkas: one.slice(0, 48) },
      { ...step, id: `${step.id}-2`, kegiatan: two, ringkas: two.slice(0, 48) },
    );
  }

  const from = pick(steps.length);
  const [moved] = steps.splice(from, 1);
  const shift = (acak() < 0.5 ? -1 : 1) * (1 + pick(3));
  if (moved) steps.splice(Math.max(0, Math.min(steps.length, from + shift)), 0, moved);

  const reword = (text: string): string => replaceWords(text, acak);
  const list = (text: string | readonly string[] | undefined): string[] =>
    (text === undefined ? [] : typeof text === 'string' ? [text] : text).map(reword);
  const langkah = steps.map((item): LangkahFrontmatter => ({
    ...plain(item),
    kegiatan: reword(item.kegiatan),
    ringkas: reword(item.ringkas),
    ...(item.mutuBaku
      ? {
          mutuBaku: {
            ...item.mutuBaku,
            kelengkapan: list(item.mutuBaku.kelengkapan),
            output: list(item.mutuBaku.output),
          },
        }
      : {}),
  }));
  return { data: { ...asal, langkah }, emas: new Map(steps.map((item) => [item.id, item.emas])) };
}

/** A step that goes on to the next row, with nothing inferred: arrows would point to steps that are no more. */
function plain(step: LangkahFrontmatter): LangkahFrontmatter {
  const { id, nomor, kegiatan, ringkas, pelaksana, peserta, tahap, mutuBaku } = step;
  return { id, nomor, kegiatan, ringkas, pelaksana, tahap, ...(peserta && { peserta }), ...(mutuBaku && { mutuBaku }) };
}

/** At a comma or a conjunction before a verb, so that both halves say what is done. */
function cut(kegiatan: string): [string, string] | null {
  const match = /^(.{12,}?)(?:,| dan| serta| kemudian)+ ((?:me|di)\p{L}{4,} .{6,})$/u.exec(kegiatan);
  const [, one, two] = match ?? [];
  return one === undefined || two === undefined ? null : [one, two.charAt(0).toUpperCase() + two.slice(1)];
}

function replaceWords(text: string, acak: () => number): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const found = SINONIM[word.toLowerCase()];
    const other = found?.[Math.floor(acak() * found.length)];
    if (other === undefined || acak() < 0.4) return word;
    return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
  });
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const SINONIM: Readonly<Record<string, readonly string[]>> = {
  memerintahkan: ['menugaskan', 'menginstruksikan', 'meminta', 'mengarahkan'],
  menugaskan: ['memerintahkan', 'menunjuk', 'menyuruh'],
  mempersiapkan: ['menyiapkan', 'menyediakan'],
  menyiapkan: ['mempersiapkan', 'menyediakan'],
  membuat: ['menyusun', 'menyiapkan', 'mengonsep'],
  menyusun: ['membuat', 'merancang', 'merumuskan'],
  mendistribusikan: ['membagikan', 'mengedarkan', 'menyebarkan'],
  mendistribusikannya: ['membagikannya', 'mengedarkannya'],
  menyampaikan: ['menyerahkan', 'meneruskan', 'mengirimkan'],
  diserahkan: ['disampaikan', 'diteruskan', 'diberikan'],
  dikembalikan: ['diserahkan kembali', 'diturunkan'],
  melakukan: ['melaksanakan', 'mengadakan'],
  melaksanakan: ['melakukan', 'menyelenggarakan'],
  rapat: ['pertemuan', 'musyawarah'],
  memimpin: ['memandu', 'memimpin jalannya'],
  menghimpun: ['mengumpulkan', 'menginventarisasi'],
  mengumpulkan: ['menghimpun', 'merekap'],
  mengkompilasi: ['merangkum', 'menggabungkan'],
  menganalisis: ['mengkaji', 'mengolah'],
  menyempurnakan: ['memperbaiki', 'merevisi'],
  perbaikan: ['penyempurnaan', 'revisi'],
  memeriksa: ['meneliti', 'memverifikasi', 'mengecek', 'mencermati'],
  mengoreksi: ['memeriksa', 'meneliti'],
  meneliti: ['memeriksa', 'menelaah'],
  menelaah: ['mempelajari', 'mencermati'],
  memaraf: ['membubuhkan paraf'],
  menandatangani: ['membubuhkan tanda tangan', 'mengesahkan'],
  penandatanganan: ['pengesahan', 'penetapan'],
  menerima: ['mendapatkan', 'memperoleh'],
  mengirim: ['mengirimkan', 'mengantarkan', 'menyampaikan'],
  mengantar: ['mengirim', 'membawa'],
  mengarsipkan: ['menyimpan', 'mendokumentasikan'],
  menggandakan: ['memperbanyak', 'menyalin', 'memfotokopi'],
  mengagenda: ['mencatat', 'meregistrasi'],
  mengetik: ['menulis', 'mengolah'],
  mengundang: ['memanggil', 'mengirim undangan kepada'],
  membentuk: ['menetapkan', 'membuat'],
  draft: ['rancangan', 'konsep', 'naskah'],
  konsep: ['rancangan', 'draf'],
  dokumen: ['naskah', 'berkas'],
  laporan: ['hasil kerja', 'pelaporan'],
  bahan: ['materi', 'data'],
  data: ['informasi', 'bahan'],
  undangan: ['surat panggilan', 'surat undangan'],
  format: ['formulir', 'blangko'],
  disposisi: ['arahan', 'perintah tertulis'],
  notulen: ['risalah', 'catatan rapat'],
  notulensi: ['risalah', 'notula'],
  ruangan: ['tempat'],
  surat: ['naskah dinas', 'surat dinas'],
};
