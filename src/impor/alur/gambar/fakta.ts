/** What the drawing states about each step: its lane, its symbol, its arrows. No inference. */
import type { SopTerbaca } from '../../model.ts';
import type { Bangun, JenisBangun } from '../../berkas/gambar/bangun.ts';
import { composePapan } from './papan.ts';
import { connectGaris, type Sambungan } from './sambung.ts';
import { toKunci, placeSimpul, type Letak } from './tempat.ts';

export interface PanahFakta {
  /** Row of the step it leads to. */
  readonly ke: number | 'selesai';
  readonly label: string;
  readonly putus: boolean;
  readonly ragu: boolean;
}

export interface FaktaLangkah {
  readonly lajur: number | null;
  readonly jenis: JenisBangun | null;
  readonly putus: boolean;
  /** The place of the symbol is not beyond doubt. */
  readonly ragu: boolean;
  /** Other lanes with a symbol in this row. */
  readonly lajurLain: readonly number[];
  readonly keluar: readonly PanahFakta[];
}

export interface Fakta {
  /** Parallel to `sop.langkah`. */
  readonly langkah: readonly FaktaLangkah[];
  /** Arrows of the drawing could be followed. */
  readonly berpanah: boolean;
  readonly catatan: readonly string[];
}

const TANPA: FaktaLangkah = { lajur: null, jenis: null, putus: false, ragu: false, lajurLain: [], keluar: [] };

export function readFakta(sop: SopTerbaca): Fakta {
  const papan = composePapan(sop);
  const letak = placeSimpul(sop, papan);
  const { sambungan, lepas } = connectGaris(papan.bangun, papan.garis);
  const terminal = papan.bangun.map((item, index) => isTerminal(sop, papan.bangun, letak, item, index));
  const nodes = papan.bangun.map((item, index): string => {
    if (item.jenis === 'segilima') return `@${index}`;
    return terminal[index] ?? toKunci(letak[index]?.simpul ?? null);
  });
  const arrows = skipSegilima(papan.bangun, letak, sambungan);
  const langkah = sop.langkah.map((_, urutan): FaktaLangkah => {
    const own = papan.bangun.flatMap((item, index) =>
      nodes[index] === String(urutan) && item.jenis !== 'kata' && letak[index]?.lajur !== null
        ? [{ item, index, place: letak[index] }]
        : [],
    );
    const main = pickLajur(
      own.map(({ item, index }) => ({ item, index })),
      arrows,
    );
    const [first] = own.filter(({ index }) => index === main);
    if (first?.place === undefined) return TANPA;
    const lanes = [...new Set(own.map(({ place }) => place?.lajur ?? -1))].filter(
      (lane) => lane >= 0 && lane !== first.place?.lajur,
    );
    const mine = new Set(own.map(({ index }) => index));
    const keluar = arrows
      .filter(({ dari, ke }) => mine.has(dari) && !mine.has(ke))
      .flatMap((arrow) => toFakta(arrow, nodes));
    return {
      lajur: first.place.lajur,
      jenis: own.some(({ item }) => item.jenis === 'belah-ketupat') ? 'belah-ketupat' : first.item.jenis,
      putus: first.item.putus,
      ragu: first.place.ragu || lanes.length > 0,
      lajurLain: lanes,
      keluar: keluar.filter((item, at) => keluar.findIndex((other) => other.ke === item.ke) === at),
    };
  });
  const withArrow = langkah.filter((item) => item.keluar.length > 0).length;
  return {
    langkah,
    berpanah: withArrow > 0 && withArrow >= (langkah.length - 1) / 2,
    catatan: noteGambar(papan, letak, lepas),
  };
}

function toFakta(arrow: Sambungan, nodes: readonly string[]): PanahFakta[] {
  const target = nodes[arrow.ke] ?? '';
  const more = { label: arrow.label, putus: arrow.putus, ragu: arrow.ragu };
  if (target === 'selesai') return [{ ke: 'selesai', ...more }];
  const row = Number.parseInt(target, 10);
  return Number.isFinite(row) && /^\d+$/.test(target) ? [{ ke: row, ...more }] : [];
}

/** A capsule that stands beside the step's own symbol, or says so, is a start or an end of its own. */
function isTerminal(
  sop: SopTerbaca,
  bangun: readonly Bangun[],
  letak: readonly Letak[],
  item: Bangun,
  index: number,
): 'mulai' | 'selesai' | null {
  if (item.jenis !== 'kapsul') return null;
  const simpul = letak[index]?.simpul ?? null;
  if (simpul !== null && simpul.type !== 'langkah') return simpul.type;
  const neighbours = bangun.some(
    (other, at) =>
      at !== index &&
      other.jenis !== 'kata' &&
      other.jenis !== 'segilima' &&
      toKunci(letak[at]?.simpul ?? null) === toKunci(simpul),
  );
  if (simpul !== null && !neighbours) return null;
  if (/^\s*(?:mulai|start|awal)/i.test(item.teks)) return 'mulai';
  if (/^\s*(?:selesai|end|finish|akhir)/i.test(item.teks)) return 'selesai';
  if (simpul === null) return item.kotak.y < (bangun[0]?.kotak.y ?? 0) ? 'mulai' : null;
  return simpul.urutan === 0 ? 'mulai' : simpul.urutan === sop.langkah.length - 1 ? 'selesai' : null;
}

/** Of several symbols in a row the one that an arrow enters, then the highest. */
function pickLajur(
  own: readonly { readonly item: Bangun; readonly index: number }[],
  arrows: readonly Sambungan[],
): number | null {
  const entered = own.filter(({ index }) =>
    arrows.some(({ dari, ke }) => ke === index && !own.some((other) => other.index === dari)),
  );
  const pool = entered.length > 0 ? entered : own;
  const [first] = [...pool].sort((a, b) => a.item.kotak.y - b.item.kotak.y || a.item.kotak.x - b.item.kotak.x);
  return first?.index ?? null;
}

/** `1` at the foot of a page goes on at the `1` of the next: the pentagons fall away. */
function skipSegilima(
  bangun: readonly Bangun[],
  letak: readonly Letak[],
  sambungan: readonly Sambungan[],
): readonly Sambungan[] {
  const isLink = (index: number): boolean => bangun[index]?.jenis === 'segilima';
  const outOf = (index: number): readonly Sambungan[] => sambungan.filter(({ dari }) => dari === index);
  const twins = (index: number): readonly number[] => {
    const teks = bangun[index]?.teks ?? '';
    return bangun.flatMap((item, at) =>
      at !== index &&
      item.jenis === 'segilima' &&
      item.teks === teks &&
      outOf(at).length > 0 &&
      (teks !== '' || isNext(letak, index, at))
        ? [at]
        : [],
    );
  };
  const follow = (arrow: Sambungan, depth: number): readonly Sambungan[] => {
    if (!isLink(arrow.ke)) return [arrow];
    if (depth === 0) return [];
    const own = outOf(arrow.ke);
    const next = own.length > 0 ? own : twins(arrow.ke).flatMap(outOf);
    return next.flatMap((one) =>
      follow(
        {
          ...one,
          dari: arrow.dari,
          label: arrow.label || one.label,
          putus: arrow.putus || one.putus,
          ragu: arrow.ragu || one.ragu,
        },
        depth - 1,
      ),
    );
  };
  return sambungan.filter(({ dari }) => !isLink(dari)).flatMap((arrow) => follow(arrow, 4));
}

function isNext(letak: readonly Letak[], here: number, there: number): boolean {
  const [a, b] = [letak[here]?.simpul, letak[there]?.simpul];
  return a?.type === 'langkah' && b?.type === 'langkah' && Math.abs(b.urutan - a.urutan) === 1;
}

function noteGambar(
  { bangun, lepas }: { readonly bangun: readonly Bangun[]; readonly lepas: number },
  letak: readonly Letak[],
  buntu: number,
): readonly string[] {
  const outside = bangun.filter((item, index) => item.jenis !== 'kata' && letak[index]?.lajur === null).length;
  const other = [...new Set(bangun.filter((item) => item.jenis === 'lain').map((item) => item.rupa))];
  return [
    ...(lepas > 0
      ? [
          `${lepas} gambar tertambat di luar tabel, sehingga baris dan kolomnya tidak diketahui. Bandingkan bagan alir dengan berkas asli.`,
        ]
      : []),
    ...(outside > 0
      ? [`${outside} simbol berada di luar kolom pelaksana dan tidak dipakai. Periksa letaknya di berkas asli.`]
      : []),
    ...(buntu > 0
      ? [`${buntu} garis bagan alir ujungnya tidak menyentuh simbol mana pun. Periksa arah panah di berkas asli.`]
      : []),
    ...(other.length > 0
      ? [`Ada simbol di luar lima simbol baku: ${other.join(', ')}. Simbol itu dibaca sebagai kegiatan.`]
      : []),
  ];
}
