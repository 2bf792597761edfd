/** The dictionary as a reader's browser holds it: its core at once, its parts as questions need them, other sites' added. */
import { createKonsep } from '../../bahasa/konsep.ts';
import { bagianHuruf, bagianUntuk, type IntiKamus, type IsiKamus } from '../../search/kamus-bagian.ts';
import { createKamusTerbuka } from '../../search/kamus-terbuka.ts';
import { createPrepareQuery, listKata, type Kueri } from '../../search/kueri.ts';
import { kunciMakna } from '../../search/kunci.ts';
import { createFindSaran, type FindSaran } from '../../search/saran.ts';
import { fetchJson } from './ambil.ts';

/** `/data/kamus.json` */
export interface IntiSitus extends IntiKamus {
  /** Topics offered before anything is typed: id and name. */
  readonly topik: readonly (readonly [string, string])[];
}

export interface KamusSitus {
  /** @param wajib a part of it that cannot be loaded is an error; else its words are missing */
  addSitus(dasar: string, inti: IntiKamus, wajib: boolean): void;
  /** Reads a question, after loading the parts its words stand in. */
  prepare(q: string): Promise<Kueri>;
  /** Loads every part; false when nothing was missing. */
  loadSemua(): Promise<boolean>;
  /** Texts as roots, or as groups of like meaning where a root has one: so `meneliti` is marked for `periksa`. */
  toKonsep(teks: string): string[];
  readonly findSaran: FindSaran;
}

interface Situs {
  readonly dasar: string;
  readonly inti: IntiKamus;
  readonly wajib: boolean;
  readonly diminta: Map<string, Promise<void>>;
}

/** Small catalogues have one part, the core; then nothing here ever waits. */
export function createKamusSitus(): KamusSitus {
  const situs: Situs[] = [];
  const tiba: (readonly [string, IsiKamus])[] = [];
  let bahasa = createBahasa(situs, tiba);

  const load = ({ dasar, diminta, wajib }: Situs, awal: string): Promise<void> => {
    const asked =
      diminta.get(awal) ??
      fetchJson<IsiKamus>(`${dasar}data/kamus/${awal}.json`)
        .then((isi) => {
          tiba.push([dasar, isi]);
          bahasa.terbuka.tambah(dasar, isi);
        })
        .catch((reason: unknown) => {
          diminta.delete(awal);
          if (wajib) throw reason;
        });
    diminta.set(awal, asked);
    return asked;
  };
  /** False when every part was there already. */
  const loadAll = async (pick: (awalan: readonly string[]) => readonly (string | null)[]): Promise<boolean> => {
    const before = tiba.length;
    await Promise.all(
      situs.flatMap((item) =>
        [...new Set(pick(item.inti.awalan))].flatMap((awal) => (awal === null ? [] : [load(item, awal)])),
      ),
    );
    return tiba.length > before;
  };

  return {
    addSitus: (dasar, inti, wajib) => {
      situs.push({ dasar, inti, wajib, diminta: new Map() });
      tiba.push([dasar, inti.akar]);
      bahasa = createBahasa(situs, tiba);
    },
    prepare: async (q) => {
      const { diketik, dicari } = listKata(q, bahasa.konsepKata);
      await loadAll((awalan) => dicari.map((kata) => bagianUntuk(kata, awalan)));
      const strange = diketik.filter((kata) => !bahasa.isKnown(kata));
      if (strange.length > 0) await loadAll((awalan) => strange.flatMap((kata) => bagianHuruf(kata, awalan)));
      return bahasa.prepare(q);
    },
    loadSemua: () => loadAll((awalan) => awalan),
    toKonsep: (teks) => bahasa.konsepKata(teks).map(kunciMakna),
    findSaran: (kata, most) => bahasa.findSaran(kata, most),
  };
}

function createBahasa(situs: readonly Situs[], tiba: readonly (readonly [string, IsiKamus])[]) {
  const istilah = situs.flatMap(({ inti }) => inti.istilah);
  const terbuka = createKamusTerbuka(
    situs.reduce((sum, { inti }) => sum + inti.dokumen, 0),
    istilah,
  );
  for (const [dasar, isi] of tiba) terbuka.tambah(dasar, isi);
  const findSaran = createFindSaran(terbuka.kamus, terbuka.ukuran);
  const konsepKata = createKonsep(istilah.map(([istilah, kepanjangan]) => ({ istilah, kepanjangan, arti: '' })));
  return {
    terbuka,
    findSaran,
    prepare: createPrepareQuery(terbuka.kamus, findSaran),
    konsepKata,
    /** True for a word of the dictionary, and for one on the way to it: such a word is not misspelt. */
    isKnown: (kata: string): boolean =>
      konsepKata(kata).some((root) => Object.hasOwn(terbuka.kamus.akar, root)) ||
      Object.entries(terbuka.kamus.akar).some(([, [, ...forms]]) => forms.some((form) => form.startsWith(kata))),
  };
}
