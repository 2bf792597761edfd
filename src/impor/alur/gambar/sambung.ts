/** Lines to arrows: what each end touches, broken lines joined, words beside them read. */
import type { Bangun, Garis, Kotak, Titik } from '../../berkas/gambar/bangun.ts';

export interface Sambungan {
  /** Indexes of shapes. */
  readonly dari: number;
  readonly ke: number;
  readonly label: string;
  readonly putus: boolean;
  /** An end was found by nearness alone and lies off the shape, or the direction is not drawn. */
  readonly ragu: boolean;
}

export interface HasilSambung {
  readonly sambungan: readonly Sambungan[];
  /** Lines with an end that touches nothing. */
  readonly lepas: number;
}

/** Points off a shape: surely its own, perhaps its own. */
const DEKAT = 8;
const JAUH = 24;
const TEMU = 6;
/** More loose lines than this are no flowchart; joining them would only cost time. */
const MOST_LEPAS = 300;
const JARAK_KATA = 45;

interface Ujung {
  readonly bangun: number | null;
  readonly ragu: boolean;
}

interface GarisTemu extends Garis {
  readonly a: Ujung;
  readonly b: Ujung;
}

export function connectGaris(bangun: readonly Bangun[], garis: readonly Garis[]): HasilSambung {
  const known = garis.map((item): GarisTemu => ({
    ...item,
    a: findUjung(bangun, item.dari, item.awal),
    b: findUjung(bangun, item.ke, item.akhir),
  }));
  const whole = joinGaris(known);
  const found = whole.flatMap((item): (Sambungan & { readonly garis: GarisTemu })[] => {
    const { a, b } = item;
    if (a.bangun === null || b.bangun === null || a.bangun === b.bangun) return [];
    const back = item.ujung?.awal === true && !item.ujung.akhir;
    const bare = item.ujung !== null && !item.ujung.awal && !item.ujung.akhir;
    const rising = item.akhir.y < item.awal.y - DEKAT;
    const [dari, ke] = back ? [b.bangun, a.bangun] : [a.bangun, b.bangun];
    return [{ dari, ke, label: item.teks, putus: item.putus, ragu: a.ragu || b.ragu || (bare && rising), garis: item }];
  });
  const labels = attachKata(bangun, found);
  return {
    sambungan: dedupe(
      found.map(({ dari, ke, putus, ragu, label }, at) => ({ dari, ke, putus, ragu, label: labels.get(at) ?? label })),
    ),
    lepas: whole.filter(({ a, b }) => a.bangun === null || b.bangun === null || a.bangun === b.bangun).length,
  };
}

function findUjung(bangun: readonly Bangun[], id: string | null, at: Titik): Ujung {
  const named =
    id === null ? [] : bangun.flatMap((item, index) => (item.id.includes(id) && item.jenis !== 'kata' ? [index] : []));
  if (named.length > 0) {
    const [first] = [...named].sort((x, y) => measureJarak(at, bangun[x]?.kotak) - measureJarak(at, bangun[y]?.kotak));
    return { bangun: first ?? null, ragu: false };
  }
  let best: number | null = null;
  let least = Infinity;
  bangun.forEach((item, index) => {
    const off = item.jenis === 'kata' ? Infinity : measureJarak(at, item.kotak);
    if (off < least) [best, least] = [index, off];
  });
  return least <= DEKAT
    ? { bangun: best, ragu: false }
    : least <= JAUH
      ? { bangun: best, ragu: true }
      : { bangun: null, ragu: true };
}

function measureJarak({ x, y }: Titik, kotak: Kotak | undefined): number {
  if (kotak === undefined) return Infinity;
  const dx = Math.max(kotak.x - x, 0, x - kotak.x - kotak.lebar);
  const dy = Math.max(kotak.y - y, 0, y - kotak.y - kotak.tinggi);
  return Math.hypot(dx, dy);
}

/** An arrow drawn as several lines end to end becomes one. */
function joinGaris(garis: readonly GarisTemu[]): readonly GarisTemu[] {
  const isLoose = ({ a, b }: GarisTemu): boolean => a.bangun === null || a.ragu || b.bangun === null || b.ragu;
  const rest = garis.filter(isLoose);
  const whole = garis.filter((item) => !isLoose(item));
  if (rest.length > MOST_LEPAS) return garis;
  for (let pair = findPasangan(rest); pair !== null; pair = findPasangan(rest)) {
    rest[pair.i] = pair.joined;
    rest.splice(pair.j, 1);
  }
  return [...whole, ...rest];
}

function findPasangan(
  garis: readonly GarisTemu[],
): { readonly i: number; readonly j: number; readonly joined: GarisTemu } | null {
  for (const [i, one] of garis.entries()) {
    for (const [j, other] of garis.entries()) {
      if (j <= i) continue;
      for (const first of [one, reverseGaris(one)]) {
        for (const second of [other, reverseGaris(other)]) {
          const loose = isLepas(first.b, first.akhir, second.awal) && isLepas(second.a, second.awal, first.akhir);
          if (loose) return { i, j, joined: mergeGaris(first, second) };
        }
      }
    }
  }
  return null;
}

/** Two ends meet away from every shape. */
function isLepas(ujung: Ujung, here: Titik, there: Titik): boolean {
  return (ujung.bangun === null || ujung.ragu) && Math.hypot(here.x - there.x, here.y - there.y) <= TEMU;
}

function reverseGaris(item: GarisTemu): GarisTemu {
  return {
    ...item,
    dari: item.ke,
    ke: item.dari,
    awal: item.akhir,
    akhir: item.awal,
    lewat: [...item.lewat].reverse(),
    a: item.b,
    b: item.a,
    ujung: item.ujung === null ? null : { awal: item.ujung.akhir, akhir: item.ujung.awal },
  };
}

function mergeGaris(first: GarisTemu, second: GarisTemu): GarisTemu {
  const heads =
    first.ujung === null || second.ujung === null ? null : { awal: first.ujung.awal, akhir: second.ujung.akhir };
  return {
    ...first,
    ke: second.ke,
    akhir: second.akhir,
    lewat: [...points(first), ...points(second)],
    b: second.b,
    teks: [first.teks, second.teks].filter(Boolean).join(' '),
    putus: first.putus || second.putus,
    ujung: heads,
  };
}

function points(item: Garis): readonly Titik[] {
  return item.lewat.length > 0 ? item.lewat : [item.awal, item.akhir];
}

/** Words beside an arrow belong to the nearest one, first to those that leave a shape with several. */
function attachKata(
  bangun: readonly Bangun[],
  found: readonly (Sambungan & { readonly garis: GarisTemu })[],
): ReadonlyMap<number, string> {
  const kata = bangun.filter((item) => item.jenis === 'kata' && item.teks !== '' && item.teks.length <= 40);
  const out = new Map<number, number>();
  for (const { dari } of found) out.set(dari, (out.get(dari) ?? 0) + 1);
  const pairs = kata.flatMap((item, word) =>
    found.map((one, at) => {
      const branch = bangun[one.dari]?.jenis === 'belah-ketupat' || (out.get(one.dari) ?? 0) > 1;
      const start = one.garis.a.bangun === one.dari ? one.garis.awal : one.garis.akhir;
      // Words stand where the branch leaves its symbol.
      const off =
        measureJarak(start, item.kotak) +
        measureJarakLintasan(item.kotak, points(one.garis)) / 2 +
        (branch ? 0 : JARAK_KATA / 2);
      return { word, at, off };
    }),
  );
  const labels = new Map<number, string>();
  const used = new Set<number>();
  for (const { word, at, off } of pairs.sort((x, y) => x.off - y.off)) {
    if (off > JARAK_KATA || used.has(word) || labels.has(at)) continue;
    used.add(word);
    labels.set(at, kata[word]?.teks ?? '');
  }
  return labels;
}

function measureJarakLintasan(kotak: Kotak, path: readonly Titik[]): number {
  const STEPS = 10;
  let least = Infinity;
  path.forEach((point, index) => {
    const next = path[index + 1] ?? point;
    for (let step = 0; step <= STEPS; step++) {
      const share = step / STEPS;
      least = Math.min(
        least,
        measureJarak({ x: point.x + share * (next.x - point.x), y: point.y + share * (next.y - point.y) }, kotak),
      );
    }
  });
  return least;
}

function dedupe(list: readonly Sambungan[]): readonly Sambungan[] {
  return list.filter((item, at) => list.findIndex((other) => other.dari === item.dari && other.ke === item.ke) === at);
}
