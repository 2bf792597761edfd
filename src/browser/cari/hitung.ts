/** Facets with counts: how many hits each value would leave, the other choices kept. Pure: Pagefind is handed in. */
import { cari, type Hasil, type Mesin } from '../../search/cari.ts';
import type { Kueri } from '../../search/kueri.ts';
import { filterPagefind, kunciSaring, SARING, type NilaiSaring, type Pilihan } from '../../search/saring.ts';
import { amati, createJawaban, jawab, pilihPantas, type Jawaban } from './jawab.ts';

type Jumlah = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Pagefind with what counting needs beside searching. */
export interface MesinHitung extends Mesin {
  /** All values of all facets; loads them. */
  filters(): Promise<Jumlah>;
}

export interface NilaiTerhitung extends NilaiSaring {
  readonly jumlah: number;
  readonly dipilih: boolean;
}
export interface Rincian {
  readonly jawaban: Jawaban;
  /** Values by facet, in the order of `SARING`; chosen ones are always there, others only with hits. */
  readonly saring: ReadonlyMap<string, readonly NilaiTerhitung[]>;
  /** What is counted: hits, or whole SOPs where there are too many to read each. */
  readonly satuan: 'hasil' | 'SOP';
}

/** The answer with every facet counted. */
export async function rinci(
  mesin: MesinHitung,
  kueri: Kueri,
  pilihan: Pilihan,
  nilai: readonly NilaiSaring[],
): Promise<Rincian> {
  const chosen = SARING.filter(({ id }) => (pilihan[id] ?? []).length > 0).map(({ id }) => id);
  const empty = kueri.asli === '' && chosen.length === 0;
  // Nothing is asked of a large site: then there is nothing to count yet.
  if (empty && nilai.length > MANY) return { jawaban: createJawaban([], 0, true), saring: new Map(), satuan: 'SOP' };
  const [semua, milikSop] = await Promise.all([
    empty ? createJawaban([], 0, true) : jawab(mesin, kueri, pilihan),
    readSop(mesin, kueri, pilihan),
  ]);
  const perSaring = new Map<string, SopTerbaca>();
  for (const id of chosen) perSaring.set(id, await readSop(mesin, kueri, { ...pilihan, [id]: [] }));
  const exact = [milikSop, ...perSaring.values()].every((item) => item.lengkap);
  const count = exact ? hitungHasil : await createHitungHalaman(mesin, kueri, pilihan, nilai);
  const saring = new Map<string, readonly NilaiTerhitung[]>();
  for (const { id } of SARING) {
    const { hasil } = perSaring.get(id) ?? milikSop;
    const jumlah = await count(id, hasil);
    const values = nilai
      .filter((item) => item.saring === id)
      .map((item) => ({
        ...item,
        jumlah: jumlah(item),
        dipilih: (pilihan[id] ?? []).includes(item.nilai),
      }))
      .filter((item) => item.jumlah > 0 || item.dipilih);
    if (values.length > 0) saring.set(id, sortGrowing(id, values));
  }
  const jawaban = empty || !milikSop.lengkap ? semua : merge(semua, milikSop.hasil);
  return { jawaban, saring, satuan: exact ? 'hasil' : 'SOP' };
}

/**
 * Facet values beyond which Pagefind must not load them all: from then on it counts each of them in every search, for seconds.
 * The jabatan are most of them, one for nearly every agency; such a site offers them where they are chosen already.
 */
const MANY = 500;

interface SopTerbaca {
  readonly hasil: readonly Hasil[];
  readonly lengkap: boolean;
}

/** Hits on SOP pages alone; without words and choice, every step. */
async function readSop(mesin: Mesin, kueri: Kueri, pilihan: Pilihan): Promise<SopTerbaca> {
  const { mesin: amatan, calon, dibaca } = amati(onlySop(mesin));
  const free = kueri.asli === '' && Object.values(pilihan).every((values) => values.length === 0);
  const hasil = await cari(amatan, kueri, free ? { perkiraan: ['ya', 'tidak'] } : pilihan);
  return { hasil: pilihPantas(hasil, kueri), lengkap: dibaca.size >= calon.size };
}

function onlySop(mesin: Mesin): Mesin {
  return {
    search: (kueri, options) =>
      mesin.search(kueri, { filters: { ...(options?.filters ?? {}), jenis: { any: ['sop'] } } }),
  };
}

type Count = (saring: string, hasil: readonly Hasil[]) => Promise<(nilai: NilaiSaring) => number>;

const hitungHasil: Count = (_, hasil) => {
  const jumlah = new Map<string, number>();
  for (const { bidang } of hasil) for (const key of bidang.kunci) jumlah.set(key, (jumlah.get(key) ?? 0) + 1);
  return Promise.resolve((nilai) => jumlah.get(kunciSaring(nilai)) ?? 0);
};

/** Pagefind's own counts, in SOPs: exact for one facet, an upper bound for facets of steps that are combined. */
async function createHitungHalaman(
  mesin: MesinHitung,
  kueri: Kueri,
  pilihan: Pilihan,
  nilai: readonly NilaiSaring[],
): Promise<Count> {
  if (nilai.length <= MANY) await mesin.filters();
  else {
    const some = Map.groupBy(nilai, (item) => item.saring);
    some.delete('jabatan');
    const all = Object.fromEntries([...some].map(([saring, items]) => [saring, items.map((item) => item.nilai)]));
    // Finds nothing, and loads these facets.
    await mesin.search('zz', { filters: filterPagefind(all) });
  }
  const question = kueri.asli === '' ? null : (kueri.tanya.semua[0] ?? kueri.tanya.dahulu.at(-1) ?? null);
  // Facets that are not chosen are counted by one and the same search.
  const asked = new Map<string, Promise<{ readonly filters?: Jumlah }>>();
  return async (saring) => {
    const filters = { ...filterPagefind({ ...pilihan, [saring]: [] }), jenis: { any: ['sop'] } };
    const key = JSON.stringify(filters);
    const search = asked.get(key) ?? (mesin.search(question, { filters }) as Promise<{ readonly filters?: Jumlah }>);
    asked.set(key, search);
    const answer = await search;
    return ({ nilai }) => answer.filters?.[saring]?.[nilai] ?? 0;
  };
}

/** An SOP that other pages crowded out of the answer comes back to its place. */
function merge(jawaban: Jawaban, milikSop: readonly Hasil[]): Jawaban {
  const seen = new Set(jawaban.hasil.map((item) => item.url));
  const missing = milikSop.filter((item) => !seen.has(item.url));
  if (missing.length === 0) return jawaban;
  const hasil = [...jawaban.hasil, ...missing].sort((a, b) => b.nilai - a.nilai);
  return createJawaban(hasil, jawaban.halaman, jawaban.lengkap);
}

/** Facets without an order of their own: what occurs most comes first. */
function sortGrowing(id: string, values: readonly NilaiTerhitung[]): readonly NilaiTerhitung[] {
  return id === 'jabatan' || id === 'instansi' ? values.toSorted((a, b) => b.jumlah - a.jumlah) : values;
}
