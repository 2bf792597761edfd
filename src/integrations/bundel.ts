/** How the search index is cut: one bundle, or one per group of agencies once there are too many SOPs for one. */

export interface Bundel {
  /** Folder below `/pagefind/`; empty for the main one. */
  readonly nama: string;
  /** Which pages it holds, as a glob below the site. */
  readonly glob: string;
}

/** From so many SOPs on the index is cut: Pagefind holds a whole bundle in memory while it builds it. */
export const BATAS_SOP = 10_000;

/**
 * @param sop ids of all SOPs, `<instansi>/<slug>`
 * @param halaman top-level entries of the built site
 * @returns the main bundle first; agencies stay whole and in alphabetical order
 */
export function planBundel(sop: readonly string[], halaman: readonly string[], batas = BATAS_SOP): readonly Bundel[] {
  if (sop.length < batas) return [{ nama: '', glob: '**/*.html' }];
  const counts = new Map<string, number>();
  for (const id of sop.toSorted()) {
    const agency = id.split('/')[0] ?? '';
    counts.set(agency, (counts.get(agency) ?? 0) + 1);
  }
  const groups: string[][] = [];
  let room = 0;
  for (const [agency, count] of counts) {
    const last = groups.at(-1);
    if (last === undefined || count > room) groups.push([agency]);
    else last.push(agency);
    room = (last === undefined || count > room ? Math.max(1, Math.floor(batas / 2)) : room) - count;
  }
  const others = halaman.filter((name) => name !== 'sop' && name !== 'pagefind').toSorted();
  return [
    { nama: '', glob: oneOf(others.map((name) => (name.endsWith('.html') ? name : `${name}/**/*.html`))) },
    ...groups.map((agencies, at) => ({
      nama: String(at + 1),
      glob: `sop/${oneOf(agencies)}/**/*.html`,
    })),
  ];
}

function oneOf(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? '') : `{${names.join(',')}}`;
}
