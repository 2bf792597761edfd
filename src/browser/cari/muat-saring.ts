/** The table of facet values, put together from those of this site and of the sites that are joined at the moment. */
import type { Mesin } from '../../search/cari.ts';
import { createTabelSaring, type IsiTabel, type TabelSaring, type TabelTerbuka } from '../../search/tabel-saring.ts';
import { fetchJson, fetchTeks } from './ambil.ts';
import type { Gabungan } from './gabung.ts';

export interface SaringSitus {
  readonly tabel: TabelSaring;
  /** Sites whose SOPs are in no facet: their table is missing, or of another index than the one that is searched. */
  readonly luput: readonly string[];
}

/**
 * Loads at the first call, and again when another site has been joined since.
 * @param bagian folders of this site's own index
 */
export function createMuatSaring(
  mesin: Mesin,
  dasar: string,
  bagian: readonly string[],
  gabungan: Gabungan,
): () => Promise<SaringSitus> {
  let loaded: Promise<SaringSitus> | null = null;
  let sites = 0;
  return () => {
    const joined = gabungan.listSitus().filter(({ keadaan }) => keadaan === 'ada');
    if (loaded !== null && joined.length === sites) return loaded;
    sites = joined.length;
    const work = load(mesin, [
      { nama: 'situs ini', alamat: dasar, bagian },
      ...joined.map((item) => ({ ...item, batas: BATAS })),
    ]).catch((reason: unknown) => {
      loaded = null;
      throw reason;
    });
    loaded = work;
    return work;
  };
}

/** So long another site may take for its table. */
const BATAS = 4000;

interface Situs {
  readonly nama: string;
  readonly alamat: string;
  readonly bagian: readonly string[];
  readonly batas?: number;
}

async function load(mesin: Mesin, situs: readonly Situs[]): Promise<SaringSitus> {
  const [isi, { results }] = await Promise.all([Promise.allSettled(situs.map(fetchTabel)), mesin.search(null)]);
  // Without its own table a site can be asked again; other sites are left out.
  if (isi[0]?.status === 'rejected') throw isi[0].reason;
  const ids = results.map(({ id }) => id);
  const tabel = createTabelSaring();
  const luput = situs.filter((_, at) => !addSitus(tabel, isi[at], ids)).map(({ nama }) => nama);
  return { tabel, luput };
}

interface Terambil {
  readonly nama: string;
  readonly tabel: readonly IsiTabel[];
}

async function fetchTabel({ alamat, bagian, batas }: Situs): Promise<Terambil> {
  const [nama, ...tabel] = await Promise.all([
    fetchTeks(`${alamat}data/saring.json`, batas),
    ...bagian.map((folder) => fetchJson<IsiTabel>(`${folder}saring.json`, batas)),
  ]);
  return { nama, tabel };
}

function addSitus(
  tabel: TabelTerbuka,
  terambil: PromiseSettledResult<Terambil> | undefined,
  ids: readonly string[],
): boolean {
  if (terambil?.status !== 'fulfilled') return false;
  const { nama, tabel: parts } = terambil.value;
  return parts.map((isi) => tabel.tambah(nama, isi, ids)).every(Boolean);
}
