/** Facets with counts: how many hits each value would leave, the other choices kept. Pure: Pagefind is handed in. */
import { groupBy } from '../../domain/group-by.ts';
import { bacaCalon, findCalon, MOST_PAGES, type Hasil, type Mesin } from '../../search/cari.ts';
import type { Kueri } from '../../search/kueri.ts';
import { kunciSaring, SARING, type NilaiSaring, type Pilihan } from '../../search/saring.ts';
import type { TabelSaring } from '../../search/tabel-saring.ts';
import { createJawaban, answerKueri, pickPantas, type Jawaban } from './jawab.ts';

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

/** Asks Pagefind every question once: for one answer and its counts. */
export function rememberMesin(mesin: Mesin): Mesin {
  const asked = new Map<string | null, ReturnType<Mesin['search']>>();
  return {
    search: (kueri) => {
      const answer = asked.get(kueri) ?? mesin.search(kueri);
      asked.set(kueri, answer);
      return answer;
    },
  };
}

/** Pages with the chosen values alone; without a choice, or where no table could be read, all of them. */
export function filterMesin(mesin: Mesin, tabel: TabelSaring, pilihan: Pilihan): Mesin {
  const narrowed = tabel.jumlahSop > 0 && Object.values(pilihan).some((values) => values.length > 0);
  return narrowed ? onlySop(mesin, tabel, pilihan) : mesin;
}

function onlySop(mesin: Mesin, tabel: TabelSaring, pilihan: Pilihan): Mesin {
  const passes = tabel.penyaring(pilihan);
  return {
    search: async (kueri) => {
      const { results } = await mesin.search(kueri);
      return { results: results.filter(({ id }) => passes(id)) };
    },
  };
}

/** The answer with every facet counted. @param mesin as Pagefind is, not narrowed */
export async function countRincian(mesin: Mesin, kueri: Kueri, pilihan: Pilihan, tabel: TabelSaring): Promise<Rincian> {
  const asked = rememberMesin(mesin);
  const chosen = SARING.filter(({ id }) => (pilihan[id] ?? []).length > 0).map(({ id }) => id);
  const empty = kueri.asli === '' && chosen.length === 0;
  const semua = empty
    ? createJawaban([], 0, true)
    : await answerKueri(filterMesin(asked, tabel, pilihan), kueri, pilihan);
  const milikSop = await readSop(asked, kueri, pilihan, tabel);
  const perSaring = new Map<string, readonly Hasil[] | null>();
  for (const id of chosen) perSaring.set(id, await readSop(asked, kueri, { ...pilihan, [id]: [] }, tabel));
  const exact = [milikSop, ...perSaring.values()].every((item) => item !== null);
  const count = exact
    ? (id: string): Count => countHasil(perSaring.get(id) ?? milikSop ?? [])
    : await createCountHalaman(asked, kueri, pilihan, tabel);
  const saring = new Map<string, readonly NilaiTerhitung[]>();
  const perFacet = groupBy(tabel.nilai, (item) => item.saring);
  for (const { id } of SARING) {
    const jumlah = count(id);
    const values = (perFacet.get(id) ?? [])
      .map((item) => ({ ...item, jumlah: jumlah(item), dipilih: (pilihan[id] ?? []).includes(item.nilai) }))
      .filter((item) => item.jumlah > 0 || item.dipilih);
    if (values.length > 0) saring.set(id, sortGrowing(id, values));
  }
  const jawaban = empty || milikSop === null ? semua : merge(semua, milikSop);
  return { jawaban, saring, satuan: exact ? 'hasil' : 'SOP' };
}

/** Hits on SOP pages alone, without words and choice every step; null when there are more pages than a search reads. */
async function readSop(
  mesin: Mesin,
  kueri: Kueri,
  pilihan: Pilihan,
  tabel: TabelSaring,
): Promise<readonly Hasil[] | null> {
  const free = kueri.asli === '' && Object.values(pilihan).every((values) => values.length === 0);
  if (free && tabel.jumlahSop > MOST_PAGES) return null;
  const choice = free ? { perkiraan: ['ya', 'tidak'] } : pilihan;
  const found = await findCalon(onlySop(mesin, tabel, choice), kueri, choice);
  if (found.semua.size > found.calon.length) return null;
  return pickPantas(await bacaCalon(found, kueri, choice), kueri);
}

type Count = (nilai: NilaiSaring) => number;

function countHasil(hasil: readonly Hasil[]): Count {
  const jumlah = new Map<string, number>();
  for (const { bidang } of hasil) for (const key of bidang.kunci) jumlah.set(key, (jumlah.get(key) ?? 0) + 1);
  return (nilai) => jumlah.get(kunciSaring(nilai)) ?? 0;
}

/** Counts in SOPs: exact for one facet, an upper bound for facets of steps that are combined. */
async function createCountHalaman(
  mesin: Mesin,
  kueri: Kueri,
  pilihan: Pilihan,
  tabel: TabelSaring,
): Promise<(saring: string) => Count> {
  const question = kueri.asli === '' ? null : (kueri.tanya.semua[0] ?? kueri.tanya.dahulu.at(-1) ?? null);
  const ids = question === null ? [...tabel.sop()] : (await mesin.search(question)).results.map(({ id }) => id);
  const nomor = new Map(tabel.nilai.map((item, at) => [item, at]));
  // Facets that are not chosen are counted in one go.
  const counted = new Map<string, readonly number[]>();
  return (saring) => {
    const others = Object.fromEntries(Object.entries(pilihan).filter(([id]) => id !== saring));
    const key = JSON.stringify(others);
    const jumlah = counted.get(key) ?? tabel.hitung(ids, others);
    counted.set(key, jumlah);
    return (nilai) => jumlah[nomor.get(nilai) ?? -1] ?? 0;
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
  return id === 'jabatan' || id === 'instansi' ? [...values].sort((a, b) => b.jumlah - a.jumlah) : values;
}
