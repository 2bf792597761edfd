/** The built site as its tests read it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { ROOT } from '../content.ts';

export const DIST = join(ROOT, 'dist');

/** Every file of the site, as paths from its root with a leading slash; the search index left out. */
export const files: readonly string[] = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length))
  .filter((file) => !file.startsWith('/pagefind/'))
  .sort();

export const readSite = (file: string): string => readFileSync(join(DIST, file), 'utf8');

export interface Page {
  /** Address, e.g. `/sop/`; the 404 page is `/404.html`. */
  readonly url: string;
  readonly html: string;
  readonly document: Document;
}

export const pages: readonly Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readSite(file);
    return { url: file.replace(/index\.html$/, ''), html, document: new JSDOM(html).window.document };
  });

export const pageOf = new Map(pages.map((page) => [page.url, page]));

/** The page of a kind that has most on it, for tests that open one page per kind. */
export const PAGE_KINDS: readonly string[] = [
  '/',
  '/sop/',
  '/sop/naskah-000/penyusunan-penetapan-perjanjian-kinerja/',
  '/sop/setda-kota-madiun/penyusunan-perjanjian-kinerja/',
  '/sop/naskah-004/penyusunan-perjanjian-kinerja/',
  '/sop/naskah-000/penyusunan-penetapan-perjanjian-kinerja/cetak/',
  '/sop/setda-kota-madiun/penyusunan-perjanjian-kinerja/cetak/f4/',
  '/topik/',
  '/topik/perjanjian-kinerja/',
  '/instansi/',
  '/instansi/naskah-003/',
  '/jabatan/',
  '/peran/',
  '/peran/koordinator/',
  '/peraturan/',
  '/peraturan/perpres-53-2010/',
  '/temuan/',
  '/temuan/kelengkapan-sama-dengan-output/',
  '/temuan/aturan-gagal/',
  '/temuan/instansi/naskah-003/',
  '/kepatuhan/',
  '/kepatuhan/naskah-003/',
  '/naskah/',
  '/naskah/002_524cef20d67296a3/',
  '/glosarium/',
  '/metode/',
  '/data/',
  '/panduan/',
  '/tentang/',
  '/cari/',
  '/sop/naskah-000/penyusunan-penetapan-perjanjian-kinerja/langkah/periksa-surat-pengantar/',
  '/sematkan/naskah-000/penyusunan-penetapan-perjanjian-kinerja/',
  '/sematkan/naskah-000/penyusunan-penetapan-perjanjian-kinerja/periksa-surat-pengantar/',
  '/orientasi/',
  '/orientasi/kepala-bidang/',
  '/404.html',
];
