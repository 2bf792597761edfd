/** The rows of the table: what the alignments of the topics say about the SOPs shown. */
import type { Tahap } from '../../domain/frontmatter.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Langkah, Sop } from '../../domain/sop.ts';
import type { BarisPadanan, Kekuatan, SelPadanan } from '../comparison.ts';
import { judgeSel } from './bukti.ts';
import type { Kelompok, PenjajaranTopik } from './penjajaran.ts';
import { sebutKegiatan } from './sebutan.ts';
import { createTercakup } from './tercakup.ts';
import { findSilang, sortSaksi, type Saksi } from './urutan.ts';

/** Groups of one row; several where topics differ. */
interface Draft extends Saksi {
  readonly id: string;
  readonly tahap: string;
  readonly asal: readonly { readonly topik: string; readonly kelompok: Kelompok; readonly nomor: number | null }[];
  readonly langkah: ReadonlyMap<string, readonly Langkah[]>;
}

/**
 * Steps of one topic stand in one row where the topic's alignment says so. Steps of different topics do where stage and act are the
 * same, the first with the first, the second with the second: a rule that looks at one topic at a time, so that a third changes nothing.
 * @param tahap stages in the order of the table
 */
export function listBaris(
  sops: readonly Sop[],
  tahap: readonly Tahap[],
  penjajaran: readonly PenjajaranTopik[],
  konsep: (teks: string) => string[],
): readonly BarisPadanan[] {
  const drafts = sortDraft(listDraft(sops, penjajaran), tahap, penjajaran.length > 1);
  const silang = new Set(sops.flatMap((sop) => listSilang(sop, drafts)));
  const findTercakup = createTercakup(sops, konsep);
  return drafts.map((draft): BarisPadanan => {
    const [first] = draft.asal;
    const filled = sops.filter((sop) => draft.langkah.has(sop.id));
    const sel = sops.map((sop): SelPadanan => {
      const own = draft.langkah.get(sop.id) ?? [];
      const kelompok = draft.asal.find((item) => item.topik === sop.topik.id)?.kelompok;
      const together = filled.some((other) => other !== sop && other.topik.id === sop.topik.id);
      const judged =
        own.length === 0 || filled.length < 2 || kelompok === undefined
          ? { kekuatan: null, alasan: [] }
          : together
            ? judgeSel(own, kelompok, (item) => kelompok.pin.includes(`${sop.id}#${item.id}`), konsep)
            : LAIN_TOPIK;
      return {
        sop: sop.id,
        langkah: own.map((item) => item.id),
        ...judged,
        silang: own.flatMap((item) => (silang.has(`${sop.id}#${item.id}`) ? [item.id] : [])),
        tercakup: own.length > 0 || first === undefined ? null : findTercakup(sop.id, first.kelompok),
      };
    });
    return {
      id: draft.id,
      tahap: draft.tahap,
      kelas: first?.kelompok.kelas ?? null,
      judul: nameBaris(draft, drafts, tahap),
      sel,
      jumlah: filled.length,
      kekuatan: weakest(sel),
    };
  });
}

/** Weak to strong. */
export const KEKUATAN: readonly Kekuatan[] = ['lemah', 'sedang', 'kuat'];

/** Null for a row of one SOP. */
export function weakest(sel: readonly Pick<SelPadanan, 'kekuatan'>[]): Kekuatan | null {
  return KEKUATAN.find((item) => sel.some(({ kekuatan }) => kekuatan === item)) ?? null;
}

const LAIN_TOPIK = {
  kekuatan: 'sedang',
  alasan: [{ jenis: 'tahap', teks: 'Tahap dan tindakannya sama, topiknya berbeda' }],
} as const;

function listDraft(sops: readonly Sop[], penjajaran: readonly PenjajaranTopik[]): readonly Draft[] {
  const shown = new Map(
    sops.flatMap((sop) =>
      sop.langkah.map((item, row): [string, { sop: Sop; langkah: Langkah; row: number }] => [
        `${sop.id}#${item.id}`,
        { sop, langkah: item, row },
      ]),
    ),
  );
  const groups = penjajaran.flatMap(({ topik, kelompok }) =>
    kelompok.map((own, place) => ({
      topik,
      kelompok: own,
      id: `b${place + 1}`,
      key: penjajaran.length > 1 && own.kunci !== null ? own.kunci : `${topik}#${place}`,
      nomor: numberOf(own, kelompok),
    })),
  );
  const missing = [...shown].filter(([id]) => !groups.some((item) => item.kelompok.langkah.includes(id)));
  const alone = missing.map(([id, { sop, langkah }], place) => ({
    topik: sop.topik.id,
    kelompok: { tahap: langkah.tahap.id, kelas: null, objek: [], ke: 1, kunci: null, langkah: [id], pin: [] },
    id: `t${place + 1}`,
    key: id,
    nomor: null,
  }));
  return [...groupBy([...groups, ...alone], (item) => item.key).values()].flatMap((items): Draft[] => {
    const steps = items.flatMap((item) => item.kelompok.langkah.flatMap((id) => shown.get(id) ?? []));
    const [first] = items;
    if (first === undefined || steps.length === 0) return [];
    const bySop = groupBy(steps, (item) => item.sop.id);
    return [
      {
        id: first.id,
        tahap: first.kelompok.tahap,
        asal: items,
        langkah: new Map(
          [...bySop].map(([sop, list]) => [sop, [...list].sort((a, b) => a.row - b.row).map((item) => item.langkah)]),
        ),
        tempat: new Map(
          [...bySop].map(([id, list]) => [
            sops.findIndex((sop) => sop.id === id),
            Math.min(...list.map((item) => item.row)),
          ]),
        ),
        posisi: steps.reduce((sum, { sop, row }) => sum + row / Math.max(1, sop.langkah.length - 1), 0) / steps.length,
      },
    ];
  });
}

/** One topic keeps the order of its alignment; several are put in order anew, and numbered so. */
function sortDraft(drafts: readonly Draft[], tahap: readonly Tahap[], campur: boolean): readonly Draft[] {
  const placeOf = (id: string): number => {
    const place = tahap.findIndex((item) => item.id === id);
    return place < 0 ? tahap.length : place;
  };
  const sorted = [...groupBy(drafts, (item) => item.tahap)]
    .sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
    .flatMap(([, list]) => (campur ? sortSaksi(list) : list));
  return campur ? sorted.map((item, place) => ({ ...item, id: `b${place + 1}` })) : sorted;
}

/** An SOP's own words where it stands alone or all say the same; else the act, or the stage: nobody is quoted for another. */
function nameBaris(draft: Draft, drafts: readonly Draft[], tahap: readonly Tahap[]): string {
  const steps = [...draft.langkah.values()].flat();
  const words = new Set(steps.map((item) => item.ringkas));
  const [only] = words;
  if (only !== undefined && (words.size === 1 || draft.langkah.size === 1)) return [...words].join('; ');
  const stage = tahap.find((item) => item.id === draft.tahap) ?? { id: draft.tahap, nama: draft.tahap, uraian: '' };
  const [first] = draft.asal;
  const noun = sebutKegiatan(first?.kelompok.kelas ?? null, stage);
  const name = noun.charAt(0).toUpperCase() + noun.slice(1);
  if (draft.asal.length > 1) {
    const same = drafts.filter(({ asal: [other, second] }) => second && isSenama(other?.kelompok, first?.kelompok));
    return same.length > 1 ? `${name} ${same.indexOf(draft) + 1}` : name;
  }
  return first?.nomor ? `${name} ${first.nomor}` : name;
}

function isSenama(a: Kelompok | undefined, b: Kelompok | undefined): boolean {
  return a?.tahap === b?.tahap && a?.kelas === b?.kelas;
}

/** Of activities of several SOPs that bear one name, the first, the second …; null where there is one. */
function numberOf(own: Kelompok, all: readonly Kelompok[]): number | null {
  const isShared = ({ langkah }: Kelompok): boolean => new Set(langkah.map((id) => id.split('#')[0])).size > 1;
  const same = all.filter((item) => isSenama(item, own) && isShared(item));
  return same.length > 1 ? same.indexOf(own) + 1 : null;
}

function listSilang(sop: Sop, drafts: readonly Draft[]): readonly string[] {
  const shown = drafts.flatMap((draft) => draft.langkah.get(sop.id) ?? []);
  const out = findSilang(shown.map((item) => item.urutan));
  return shown.flatMap((item, place) => (out.has(place) ? [`${sop.id}#${item.id}`] : []));
}
