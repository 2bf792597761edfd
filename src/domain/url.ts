/** The site's permanent addresses, from the root of the site (add the base path at the edge). */
export const sopUrl = (sopId: string): string => `/sop/${sopId}/`;
export const langkahUrl = (sopId: string, langkahId: string): string => `/sop/${sopId}/#langkah-${langkahId}`;
/** One step as a page of its own. */
export const halamanLangkahUrl = (sopId: string, langkahId: string): string => `/sop/${sopId}/langkah/${langkahId}/`;
/** For an iframe: the diagram of an SOP, or the card of one step. */
export const sematkanUrl = (sopId: string, langkahId?: string): string =>
  `/sematkan/${sopId}/${langkahId === undefined ? '' : `${langkahId}/`}`;
export const oembedUrl = (sopId: string, langkahId?: string): string => `${sematkanUrl(sopId, langkahId)}oembed.json`;
export const orientasiUrl = (id: string): string => `/orientasi/${id}/`;
export const exportUrl = (sopId: string, format: string): string => `/sop/${sopId}.${format}`;
/** The two parts of an SOP's id, as its files are named by them. */
export const splitId = (sopId: string): { readonly instansi: string; readonly slug: string } => {
  const at = sopId.indexOf('/');
  return { instansi: sopId.slice(0, at), slug: sopId.slice(at + 1) };
};
/**
 * In a portal the pages and files of an agency stand where its part stands: the full address of such a path, else null.
 * @param bagian home page of each agency's part
 */
export function alamatBagian(bagian: Readonly<Record<string, string>>, path: string): string | null {
  const [, instansi = ''] = /^\/(?:sop|sematkan|instansi)\/([^/?#]+)\//.exec(path) ?? [];
  const home = Object.hasOwn(bagian, instansi) ? bagian[instansi] : undefined;
  return home === undefined ? null : home + path.slice(1);
}
/**
 * Home page of a site that stands elsewhere, in the one form links are made from: `https://host/path/`, or `/path/` on this host.
 * `http:` only on this machine. Null for everything that is no such address, whatever its scheme.
 */
export function alamatSitus(tulis: string): string | null {
  if (!/^(?:https?:\/\/|\/)/i.test(tulis) || !URL.canParse(tulis, DI_SINI)) return null;
  const { origin, protocol, hostname, pathname, username, password, search, hash } = new URL(tulis, DI_SINI);
  if (username + password + search + hash !== '') return null;
  const path = pathname.replace(/\/*$/, '/');
  // What a header or a policy would read as its own sign.
  if (!/^(?:[a-z\d.-]+|\[[a-f\d:.]+\])$/.test(hostname) || !/^[\w.~%/-]+$/.test(path)) return null;
  // `/.//lain.example/` is a path to this reader and another host to the next.
  if (tulis.startsWith('/')) return origin === DI_SINI && path !== '/' && !path.startsWith('//') ? path : null;
  const setempat = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
  return protocol === 'https:' || setempat ? origin + path : null;
}
const DI_SINI = 'https://di-sini.invalid';
export const instansiUrl = (id: string): string => `/instansi/${id}/`;
export const topikUrl = (id: string): string => `/topik/${id}/`;
/** A role, an office or a regulation: everywhere, or in one agency (a page of its own only where the whole is too long). */
export const peranUrl = (id: string, instansi?: string): string =>
  `/peran/${id}/${instansi === undefined ? '' : `${instansi}/`}`;
export const jabatanUrl = (slug: string, instansi?: string): string =>
  `/jabatan/${slug}/${instansi === undefined ? '' : `${instansi}/`}`;
export const peraturanUrl = (id: string, instansi?: string): string =>
  `/peraturan/${id}/${instansi === undefined ? '' : `${instansi}/`}`;
/** All findings, or one rule with every place it fires. */
export const temuanUrl = (ruleId?: string): string => `/temuan/${ruleId === undefined ? '' : `${ruleId}/`}`;
export const temuanInstansiUrl = (id: string): string => `/temuan/instansi/${id}/`;
/** Agencies against the parts of the regulation, or one agency with what is behind its cells. */
export const kepatuhanUrl = (instansi?: string): string => `/kepatuhan/${instansi === undefined ? '' : `${instansi}/`}`;
/** The working paper of an SOP, an agency or a topic, by the path of its page. */
export const kertasUrl = (jalur: string, format: string): string => `${jalur}kertas-kerja.${format}`;
/** A line of a source text; lines count from 1. */
export const naskahUrl = (name: string, baris?: number): string =>
  `/naskah/${name}/${baris === undefined ? '' : `#b${baris}`}`;
/** A term of the glossary, e.g. `Renja` → `/glosarium/#istilah-renja`. */
export const istilahUrl = (istilah: string): string => `/glosarium/#${istilahId(istilah)}`;
/** Anchor of a term, the same on the glossary and on a page that explains it in place. */
export const istilahId = (istilah: string): string =>
  `istilah-${istilah
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
