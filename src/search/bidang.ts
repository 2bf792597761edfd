/** What the index holds about one hit beside its visible words. Written into an attribute, read back from Pagefind. */

/** What a hit is; each shows as a kind of its own. */
export type Jenis =
  'sop' | 'langkah' | 'peraturan' | 'jabatan' | 'peran' | 'instansi' | 'topik' | 'istilah' | 'aturan' | 'halaman';

/** Lists of roots, in reading order. */
export interface Bidang {
  readonly jenis: Jenis;
  /** Fragment of the address (`langkah-periksa`), empty for the page itself. */
  readonly id: string;
  readonly judul: readonly string[];
  /** Who acts: lanes, role function, agency. */
  readonly pelaku: readonly string[];
  readonly isi: readonly string[];
  /** Names it stands under: SOP, topic, agency. */
  readonly latar: readonly string[];
  /** Exact keys (`kunci.ts`) and facet values (`saring.ts`). */
  readonly kunci: readonly string[];
}

/** Ends the visible words of the last hit; what stands after it on a page belongs to the page itself. */
export const PENUTUP = '⟦ ⟧';

/** A hit read back: its fields, and the words a reader sees after them. */
export interface Bagian {
  readonly bidang: Bidang;
  readonly tampak: string;
}

/** The value of `data-akar`; the element also needs `data-pagefind-index-attrs="data-akar"`. */
export function writeBidang(bidang: Bidang): string {
  const { jenis, id, judul, pelaku, isi, latar, kunci } = bidang;
  const seen = new Set([...judul, ...pelaku, ...isi]);
  const fields = [judul, pelaku, isi, latar.filter((item) => !seen.has(item)), [...new Set(kunci)]];
  return `${OPEN}${jenis}#${id} | ${fields.map((field) => field.join(' ')).join(' | ')} ${CLOSE}`;
}

/** Takes the fields out of a page's content as Pagefind returns it. Text before the first field belongs to nothing. */
export function readBagian(content: string): Bagian[] {
  return content
    .split(OPEN)
    .slice(1)
    .flatMap((piece) => {
      const [fields = '', tampak = ''] = piece.split(CLOSE);
      const bidang = readBidang(fields);
      return bidang === null ? [] : [{ bidang, tampak: tampak.trim() }];
    });
}

/** The same text without any field, for showing. */
export function hapusBidang(content: string): string {
  return content
    .replace(/⟦[^⟦⟧]*⟧/g, ' ')
    .replace(/⟦[^⟧]*$|^[^⟦]*⟧/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const OPEN = '⟦';
const CLOSE = '⟧';

function readBidang(text: string): Bidang | null {
  const [head = '', ...rest] = text.split('|').map((field) => field.trim());
  const [jenis = '', id = ''] = head.split('#');
  if (!JENIS.has(jenis)) return null;
  const [judul, pelaku, isi, latar, kunci] = rest.map((field) => field.split(' ').filter(Boolean));
  return {
    jenis: jenis as Jenis,
    id,
    judul: judul ?? [],
    pelaku: pelaku ?? [],
    isi: isi ?? [],
    latar: latar ?? [],
    kunci: kunci ?? [],
  };
}

const JENIS: ReadonlySet<string> = new Set<Jenis>([
  'sop',
  'langkah',
  'peraturan',
  'jabatan',
  'peran',
  'instansi',
  'topik',
  'istilah',
  'aturan',
  'halaman',
]);
