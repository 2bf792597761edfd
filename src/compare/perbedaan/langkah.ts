/** Claims about activities that are missing, that only one SOP has, or that stand elsewhere. Only cells of strength `kuat` carry one. */
import type { Sop } from '../../domain/sop.ts';
import type { BarisPadanan, KolomSop, SelPadanan } from '../comparison.ts';
import { isLazim } from '../padanan/inti.ts';
import { isSebutanTindakan, sebutKegiatan, sebutTindakan } from '../padanan/sebutan.ts';
import { isTopikSama, type Bahan, type Temuan } from './bahan.ts';
import type { Kegiatan, Urut } from './pernyataan.ts';
import { createTiada } from './tiada.ts';

/** Claims of one kind. */
const TERBANYAK = 8;
const URUTAN_TERBANYAK = 3;

export function findLangkah(bahan: Bahan, sops: readonly Sop[]): readonly Temuan[] {
  if (!isTopikSama(sops)) return [];
  const isTiada = createTiada(sops);
  return [...findTidakAda(bahan, isTiada), ...findHanyaSatu(bahan, isTiada), ...findUrutan(bahan)];
}

type Tiada = ReturnType<typeof createTiada>;

/** Activities that most SOPs have, and that others are silent about. */
function findTidakAda({ kolom, baris, tahap, struktur }: Bahan, isTiada: Tiada): readonly Temuan[] {
  // Checks, signatures and outside reviews have claims of their own.
  const said = new Set(
    struktur.flatMap(({ sop, pemeriksaan, tandaTangan, reviuLuar }) =>
      [...pemeriksaan, ...(tandaTangan === null ? [] : [tandaTangan]), ...reviuLuar.map((item) => item.langkah)].map(
        (id) => `${sop}#${id}`,
      ),
    ),
  );
  const found = baris.flatMap((row): Temuan[] => {
    const kegiatan = kegiatanOf(row, { tahap });
    const memuat = listKuat(row);
    if (row.sel.some((sel) => sel.langkah.some((id) => said.has(`${sel.sop}#${id}`)))) return [];
    if (kegiatan === null || memuat.length < 2 || row.jumlah * 2 <= kolom.length) return [];
    const tanpa = kolom
      .filter(({ sop }) => row.sel.some((sel) => sel.sop === sop && sel.langkah.length === 0) && isTiada(sop, kegiatan))
      .map(({ sop }) => ({ sop, langkah: [] }));
    return tanpa.length === 0 ? [] : [{ pernyataan: { jenis: 'tidak-ada', kegiatan, tanpa, memuat }, baris: [row.id] }];
  });
  return once(found).slice(0, TERBANYAK);
}

/** Activities of one SOP that all others are silent about. */
function findHanyaSatu({ kolom, baris, tahap, struktur }: Bahan, isTiada: Tiada): readonly Temuan[] {
  if (kolom.length < 3) return [];
  const reviu = new Set(struktur.flatMap((item) => item.reviuLuar.map((own) => `${item.sop}#${own.langkah}`)));
  const found = baris.flatMap((row): (Temuan & { menit: number })[] => {
    const [own] = row.sel.filter((sel) => sel.langkah.length > 0);
    const kegiatan = kegiatanOf(row, { tahap });
    if (row.jumlah !== 1 || own === undefined || kegiatan === null) return [];
    if (own.langkah.some((id) => reviu.has(`${own.sop}#${id}`))) return [];
    const others = kolom.filter((item) => item.sop !== own.sop);
    if (!others.every(({ sop }) => isTiada(sop, kegiatan))) return [];
    const steps =
      kolom.find((item) => item.sop === own.sop)?.langkah.filter(({ id }) => own.langkah.includes(id)) ?? [];
    return [
      {
        pernyataan: {
          jenis: 'hanya-satu',
          kegiatan,
          memuat: { sop: own.sop, langkah: own.langkah },
          tanpa: others.map(({ sop }) => ({ sop, langkah: [] })),
        },
        baris: [row.id],
        menit: steps.reduce((sum, item) => sum + (item.menit ?? 0), 0),
      },
    ];
  });
  return found
    .sort((a, b) => b.menit - a.menit)
    .slice(0, TERBANYAK)
    .map(({ pernyataan, baris: rows }) => ({ pernyataan, ...(rows && { baris: rows }) }));
}

/** An activity that one SOP does before, another after, an activity both have. */
function findUrutan({ kolom, baris, tahap }: Bahan): readonly Temuan[] {
  const rows = baris.filter((row) => listKuat(row).length >= 2 && kegiatanOf(row, { tahap }) !== null);
  const crossing = rows.filter((row) => row.sel.some((sel) => sel.kekuatan === 'kuat' && sel.silang.length > 0));
  const found = crossing.flatMap((row): Temuan[] => {
    const pertama = kegiatanOf(row, { tahap });
    const [best] = rows
      .filter((other) => other !== row)
      .map((other) => ({ other, kedua: kegiatanOf(other, { tahap }), ...splitOrder(kolom, row, other) }))
      .filter(
        ({ kedua, sebelum, sesudah }) => kedua?.sebutan !== pertama?.sebutan && sebelum.length * sesudah.length > 0,
      )
      .sort((a, b) => b.sebelum.length + b.sesudah.length - a.sebelum.length - a.sesudah.length);
    if (best?.kedua == null || pertama === null) return [];
    const { kedua, sebelum, sesudah, other } = best;
    return [{ pernyataan: { jenis: 'urutan', pertama, kedua, sebelum, sesudah }, baris: [row.id, other.id] }];
  });
  return once(found).slice(0, URUTAN_TERBANYAK);
}

function splitOrder(
  kolom: readonly KolomSop[],
  row: BarisPadanan,
  other: BarisPadanan,
): { readonly sebelum: readonly Urut[]; readonly sesudah: readonly Urut[] } {
  const placed = kolom.flatMap(({ sop, langkah }) => {
    const stepOf = (own: BarisPadanan) => {
      const sel = own.sel.find((item) => item.sop === sop);
      // Of several steps in one cell it is not said which one names the act.
      return sel?.kekuatan === 'kuat' && sel.langkah.length === 1
        ? langkah.find(({ id }) => id === sel.langkah[0])
        : undefined;
    };
    const [here, there] = [stepOf(row), stepOf(other)];
    if (here === undefined || there === undefined) return [];
    const urut: Urut = { sop, pertama: here.id, kedua: there.id, langkah: [here.id, there.id] };
    return [{ urut, before: here.urutan < there.urutan }];
  });
  return {
    sebelum: placed.filter((entry) => entry.before).map((entry) => entry.urut),
    sesudah: placed.filter((entry) => !entry.before).map((entry) => entry.urut),
  };
}

/** The act where it is usual in the stage, else the stage; null where neither is known by a name. */
function kegiatanOf(row: BarisPadanan, { tahap }: Pick<Bahan, 'tahap'>): Kegiatan | null {
  const stage = tahap.find((item) => item.id === row.tahap);
  if (stage === undefined) return null;
  const isAct = row.kelas !== null && isLazim(row.kelas, stage.id) && sebutTindakan(row.kelas) !== null;
  const sebutan = sebutKegiatan(row.kelas, stage);
  // A stage named after an act holds steps that do something else.
  return isAct || !isSebutanTindakan(sebutan) ? { tahap: stage.id, kelas: isAct ? row.kelas : null, sebutan } : null;
}

function listKuat(row: BarisPadanan): readonly { readonly sop: string; readonly langkah: readonly string[] }[] {
  const isKuat = (sel: SelPadanan): boolean => sel.kekuatan === 'kuat' && sel.langkah.length > 0;
  return row.sel.filter(isKuat).map(({ sop, langkah }) => ({ sop, langkah }));
}

/** Two rows of one name would say one sentence twice. */
function once(list: readonly Temuan[]): readonly Temuan[] {
  const nameOf = ({ pernyataan: item }: Temuan): string =>
    item.jenis === 'urutan'
      ? `${item.pertama.sebutan}/${item.kedua.sebutan}`
      : 'kegiatan' in item
        ? item.kegiatan.sebutan
        : '';
  const seen = new Set<string>();
  return list.filter((item) => !seen.has(nameOf(item)) && seen.add(nameOf(item)));
}
