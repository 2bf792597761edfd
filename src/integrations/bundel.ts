/** How the search index is cut: one bundle, or one per group of agencies once there are too many SOPs for one. */

export interface Bundel {
  /** Folder below `/pagefind/`; empty for the main one. */
  readonly nama: string;
  /** Which pages it holds, as globs below the site; each is read by itself, so that memory stays bounded. */
  readonly glob: readonly string[];
}

/** From so many SOPs on the index is cut: Pagefind holds a whole bundle in memory while it builds it. */
export const BATAS_SOP = 20_000;
/** SOPs whose pages are read at once. */
const SEKALI_BACA = 500;
/** Pages for other sites and for machines: never results. */
const BUKAN_HASIL: ReadonlySet<string> = new Set(['pagefind', 'sematkan', 'sop', 'data', '_astro']);

/**
 * @param sop ids of all SOPs, `<instansi>/<slug>`
 * @param halaman top-level entries of the built site
 * @returns the main bundle first; agencies stay whole and in alphabetical order
 */
export function planBundel(
  sop: readonly string[],
  halaman: readonly string[],
  batas = BATAS_SOP,
  sekali = SEKALI_BACA,
): readonly Bundel[] {
  const others = halaman
    .filter((name) => !BUKAN_HASIL.has(name))
    .toSorted()
    .map((name) => (name.endsWith('.html') ? name : `${name}/**/*.html`));
  const rest = oneOf([...others, ...(halaman.includes('sop') ? ['sop/*.html'] : [])]);
  if (sop.length < batas) return [{ nama: '', glob: [rest, ...groupInstansi(sop, sekali).map(globSop)] }];
  const groups = groupInstansi(sop, Math.max(1, Math.floor(batas / 2)));
  return [
    { nama: '', glob: [rest] },
    ...groups.map((agencies, at) => {
      const inside = new Set(agencies);
      const own = sop.filter((id) => inside.has(instansiOf(id)));
      return { nama: String(at + 1), glob: groupInstansi(own, sekali).map(globSop) };
    }),
  ];
}

/** Agencies in groups of at most so many SOPs; one that is larger stands alone. */
function groupInstansi(sop: readonly string[], most: number): string[][] {
  const counts = new Map<string, number>();
  for (const id of sop.toSorted()) counts.set(instansiOf(id), (counts.get(instansiOf(id)) ?? 0) + 1);
  const groups: string[][] = [];
  let room = 0;
  for (const [agency, count] of counts) {
    const last = groups.at(-1);
    const fits = last !== undefined && count <= room;
    if (fits) last.push(agency);
    else groups.push([agency]);
    room = (fits ? room : most) - count;
  }
  return groups;
}

const instansiOf = (id: string): string => id.split('/')[0] ?? '';
/** The pages of the SOPs themselves; their steps and forms are no results of their own. */
const globSop = (agencies: readonly string[]): string => `sop/${oneOf(agencies)}/*/index.html`;

function oneOf(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? '') : `{${names.join(',')}}`;
}
