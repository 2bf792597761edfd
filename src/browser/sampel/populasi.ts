/** What a sample is drawn from: the published data under the choices that the page shows. */
import type { NilaiSel } from '../../compare/tabel/sel.ts';
import { KUNCI_SOP, KUNCI_TEMUAN, listKunciTemuan, type IsiSampel, type TemuanBerkunci } from '../../export/sampel.ts';

interface Temuan extends TemuanBerkunci {
  readonly ruleId: string;
  readonly severity: string;
  readonly jenis: string;
  readonly pesan: string;
  readonly kutipan?: string;
  readonly nomor?: string;
  readonly urutan?: number;
  readonly naskah?: string;
  readonly baris?: number;
  readonly dasar?: string;
  readonly url: string;
}
interface Sop {
  readonly id: string;
  readonly nama: string;
  readonly instansi: string;
  readonly topik: string;
}

export interface Populasi extends IsiSampel {
  /** What a reader sees of a member, and where it stands. */
  readonly sebut: (kunci: string) => { readonly teks: string; readonly url: string };
}

/** @param dasar path of the site's root @param instansi only of this agency */
export async function readTemuan(dasar: string, instansi: string | null): Promise<Populasi> {
  const [{ tanggal, temuan }, { sop }] = await Promise.all([
    fetchJson<{ tanggal: string; temuan: readonly Temuan[] }>(`${dasar}data/temuan.json`),
    fetchJson<{ sop: readonly Sop[] }>(`${dasar}banding/daftar.json`),
  ]);
  const topik = new Map(sop.map((item) => [item.id, item.topik]));
  const kunci = listKunciTemuan(temuan);
  const { pilihan, saringan } = readSaringan(['instansi', 'topik', 'jenis', 'tingkat', 'aturan'], instansi);
  const nilai = (item: Temuan): Readonly<Record<string, string | undefined>> => ({
    instansi: instansiOf(item.sop),
    topik: topik.get(item.sop),
    jenis: item.jenis,
    tingkat: item.severity,
    aturan: item.ruleId,
  });
  const own = new Map(
    temuan.flatMap((item, at): [string, Temuan][] => {
      const facts = nilai(item);
      return [...pilihan].every(([name, value]) => facts[name] === value) ? [[kunci[at] ?? '', item]] : [];
    }),
  );
  return {
    satuan: 'temuan',
    kunci: KUNCI_TEMUAN,
    kolom: [
      'Temuan',
      'Kutipan',
      'Tingkat',
      'Tentang',
      'Nomor tercetak',
      'Posisi langkah',
      'Naskah',
      'Baris naskah',
      'Dasar',
      'Tautan',
    ],
    selOf: (id) => {
      const item = own.get(id);
      if (item === undefined) return [];
      const { baris, dasar: rests, kutipan, naskah, nomor, urutan } = item;
      const rest: (NilaiSel | undefined)[] = [nomor, urutan, naskah, baris, rests];
      return [item.pesan, kutipan ?? null, item.severity, item.jenis, ...rest.map((one) => one ?? null), item.url];
    },
    populasi: [...own.keys()],
    saringan,
    tanggal,
    sumber: location.href,
    sebut: (id) => ({ teks: own.get(id)?.pesan ?? id, url: own.get(id)?.url ?? '' }),
  };
}

/** @param tampak agencies that the page shows */
export async function readSop(dasar: string, tampak: readonly string[]): Promise<Populasi> {
  const { sop, tanggal } = await fetchJson<{ tanggal: string; sop: readonly Sop[] }>(`${dasar}banding/daftar.json`);
  const shown = new Set(tampak);
  const own = new Map(sop.filter(({ id }) => shown.has(instansiOf(id))).map((item) => [item.id, item]));
  return {
    satuan: 'SOP',
    kunci: KUNCI_SOP,
    kolom: ['SOP', 'Instansi', 'Topik', 'Tautan'],
    selOf: (id) => {
      const item = own.get(id);
      return item === undefined ? [] : [item.nama, item.instansi, item.topik, sopUrl(dasar, id)];
    },
    populasi: [...own.keys()],
    saringan: readSaringan(['tingkat', 'wilayah'], null).saringan,
    tanggal,
    sumber: location.href,
    sebut: (id) => ({ teks: `${own.get(id)?.nama ?? id}, ${own.get(id)?.instansi ?? ''}`, url: sopUrl(dasar, id) }),
  };
}

const instansiOf = (sopId: string): string => sopId.slice(0, sopId.indexOf('/'));
const sopUrl = (dasar: string, id: string): string => new URL(`${dasar}sop/${id}/`, location.href).href;

/** The choices in the address, and those that the page itself makes. */
function readSaringan(
  nama: readonly string[],
  instansi: string | null,
): { readonly pilihan: ReadonlyMap<string, string>; readonly saringan: string } {
  const given = new URLSearchParams(location.search);
  const pilihan = new Map<string, string>(instansi === null ? [] : [['instansi', instansi]]);
  for (const name of nama) {
    // The form holds only values that are choices here.
    const value = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? '';
    if (value !== '' && given.get(name) === value) pilihan.set(name, value);
  }
  const words = [...pilihan].map(([name, value]) => `${name} = ${value}`);
  return { pilihan, saringan: words.length === 0 ? 'tanpa saringan' : words.join('; ') };
}

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}
