/** Drawn arrows against the words: the drawing states where a step goes, the words say on which condition. */
import type { CabangFrontmatter, JenisCabang, Perkiraan } from '../../domain/frontmatter.ts';
import type { AlurLangkah, LangkahTerbaca } from '../model.ts';
import type { Fakta, FaktaLangkah, PanahFakta } from './gambar/fakta.ts';
import { lawanLabel } from '../../bahasa/kantor/syarat.ts';

/** The step with its drawn arrows; without any it stays as the words have it. */
export function mergeArah(
  langkah: readonly LangkahTerbaca[],
  fakta: Fakta,
  at: number,
  kata: AlurLangkah,
): AlurLangkah {
  const drawn = fakta.langkah[at];
  if (!fakta.berpanah || drawn === undefined) return kata;
  const { keputusan } = kata;
  const bare = dropArah(kata);
  const [only] = drawn.keluar;
  const catatan = drawn.keluar.some((item) => item.ragu)
    ? ['Ujung panah langkah ini tidak tepat menyentuh simbol. Periksa arahnya di berkas asli.']
    : [];
  if (only === undefined) return dropPanah(langkah, drawn, at, kata);
  if (isPutusan(drawn, at)) return settlePutusan(langkah, drawn, at, bare, kata, catatan);
  if (drawn.keluar.length > 1) {
    const ke = drawn.keluar.map((item) => idOf(langkah, item));
    return { ...bare, lanjut: ke, catatan: [...bare.catatan, ...catatan] };
  }
  const target = idOf(langkah, only);
  if (keputusan) {
    const conflict =
      'Kata-kata langkah ini memuat syarat, tetapi bagannya hanya mempunyai satu panah keluar. Periksa cabangnya di berkas asli.';
    return { ...kata, catatan: [...kata.catatan, ...catatan, conflict] };
  }
  const plain = only.ke === at + 1 || (only.ke === 'selesai' && at === langkah.length - 1);
  const lone =
    drawn.jenis === 'belah-ketupat'
      ? [
          'Bagannya menggambar belah ketupat, tetapi hanya satu panah keluar yang terbaca. Periksa cabangnya di berkas asli.',
        ]
      : [];
  return { ...bare, ...(!plain && { lanjut: target }), catatan: [...bare.catatan, ...catatan, ...lone] };
}

/** The step without the words' own decision and arrows. */
function dropArah(kata: AlurLangkah): AlurLangkah {
  const { asal, catatan, menunggu, opsional, pelaksana, perkiraan, peserta, pesertaLuar } = kata;
  return {
    pelaksana,
    ...(peserta && { peserta }),
    ...(pesertaLuar && { pesertaLuar }),
    ...(menunggu && { menunggu }),
    ...(opsional && { opsional }),
    perkiraan: perkiraan.filter((item) => !isArah(item)),
    asal,
    catatan,
  };
}

function isArah({ bidang }: Perkiraan): boolean {
  return bidang === 'lanjut' || bidang.startsWith('cabang.');
}

function dropPanah(
  langkah: readonly LangkahTerbaca[],
  drawn: FaktaLangkah,
  at: number,
  kata: AlurLangkah,
): AlurLangkah {
  if (at === langkah.length - 1 || drawn.lajur === null) return kata;
  if (drawn.jenis === 'kapsul' && !kata.keputusan) {
    return { ...dropArah(kata), lanjut: 'selesai' };
  }
  return {
    ...kata,
    catatan: [...kata.catatan, 'Panah keluar dari simbol langkah ini tidak terbaca. Periksa arahnya di berkas asli.'],
  };
}

function isPutusan({ jenis, keluar }: FaktaLangkah, at: number): boolean {
  if (keluar.length < 2) return false;
  return (
    jenis === 'belah-ketupat' || keluar.some((item) => item.label !== '' || (item.ke !== 'selesai' && item.ke <= at))
  );
}

function settlePutusan(
  langkah: readonly LangkahTerbaca[],
  drawn: FaktaLangkah,
  at: number,
  bare: AlurLangkah,
  kata: AlurLangkah,
  catatan: readonly string[],
): AlurLangkah {
  const spoken = kata.keputusan?.cabang ?? [];
  const used = new Set<JenisCabang>();
  const kinds = drawn.keluar.map((item) => {
    const kind = jenisOf(langkah, item, at, spoken);
    const jenis: JenisCabang = used.has(kind)
      ? used.has('ya') && used.has('tidak')
        ? 'lain'
        : kind === 'ya'
          ? 'tidak'
          : 'ya'
      : kind;
    used.add(jenis);
    return jenis;
  });
  const labels = drawn.keluar.map((item) => item.label);
  const perkiraan: Perkiraan[] = [...bare.perkiraan];
  const cabang = drawn.keluar.slice(0, 3).map((item, order): CabangFrontmatter => {
    const jenis = kinds[order] ?? 'lain';
    const ke = idOf(langkah, item);
    const words = spoken.find((one) => one.jenis === jenis);
    const other = labels.find((text, index) => index !== order && text !== '');
    const label = capitalise(
      item.label ||
        words?.label ||
        (other ? lawanLabel(other) : jenis === 'ya' ? 'Ya' : jenis === 'tidak' ? 'Tidak' : 'Lain'),
    );
    // A broken arrow is one that the maker of the drawing inferred.
    const dinyatakan = !item.putus ? 'langkah' : words && words.dinyatakan !== 'langkah' ? words.dinyatakan : 'tidak';
    const inferred = item.putus
      ? kata.perkiraan.find((one) => one.bidang === `cabang.${jenis}` && one.nilai === ke)
      : undefined;
    if (inferred) perkiraan.push(inferred);
    return { jenis, label, ke, dinyatakan };
  });
  const order: readonly JenisCabang[] = ['ya', 'tidak', 'lain'];
  const sorted = [...cabang].sort((a, b) => order.indexOf(a.jenis) - order.indexOf(b.jenis));
  return {
    ...bare,
    keputusan: { cabang: sorted },
    perkiraan: perkiraan.filter(({ bidang }) => bidang !== 'keputusan'),
    catatan: [...bare.catatan.filter((text) => !text.startsWith('Tujuan cabang')), ...catatan],
  };
}

const MINUS = /\b(?:tidak|tdk|t|no|n|belum|blm|salah|kurang|bukan|ditolak|tolak|revisi|perbaiki|gagal)\b/i;
const PLUS = /\b(?:ya|y|yes|setuju|lengkap|benar|betul|sesuai|ok|sudah|diterima|layak|sah|valid|memenuhi)\b/i;

function jenisOf(
  langkah: readonly LangkahTerbaca[],
  arrow: PanahFakta,
  at: number,
  spoken: readonly CabangFrontmatter[],
): JenisCabang {
  if (MINUS.test(arrow.label)) return 'tidak';
  if (PLUS.test(arrow.label)) return 'ya';
  const same = spoken.find((item) => item.ke === idOf(langkah, arrow));
  if (same) return same.jenis;
  return arrow.ke !== 'selesai' && arrow.ke <= at ? 'tidak' : 'ya';
}

function idOf(langkah: readonly LangkahTerbaca[], { ke }: PanahFakta): string {
  return ke === 'selesai' ? 'selesai' : (langkah[ke]?.id ?? 'selesai');
}

function capitalise(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  return clean.charAt(0).toUpperCase() + clean.slice(1);
}
