/**
 * What the worker judges by, as plain functions of texts. They travel to the worker as their own source
 * (`pages/pekerja.js.ts`), so none uses anything from outside itself.
 */

/** Why a reader sees a copy: no network, a network too slow, a host that fails. */
export type Sebab = 'putus' | 'lambat' | 'gangguan';

export const ALAT = {
  /** Pages that are kept once opened: SOPs with their steps and printed forms, and learning paths. Never data. */
  isLayakSimpan: (jalur: string): boolean => /^(?:sop\/[^/]+\/[^/]+\/(?:[^/]+\/){0,2}|orientasi\/[^/]+\/)$/.test(jalur),

  /** Pages end in a slash. An embed belongs to the page around it and is left alone. */
  isHalaman: (jalur: string): boolean => /(?:^|\/)$/.test(jalur) && !jalur.startsWith('sematkan/'),

  /** Files that a page is made of: those named by their content, and the few beside them. */
  isBerkas: (jalur: string): boolean => /^(?:_astro\/[^/]+|[\w-]+\.(?:js|svg))$/.test(jalur),

  /** Full addresses of the scripts, styles, fonts and icons that a page names. */
  listBerkasHalaman: (html: string, dasar: string): string[] => {
    const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+\.(?:js|css|woff2|svg))"/g)];
    const all = named.map((match) => new URL(match[1] ?? '', dasar).href);
    return [...new Set(all)].filter((address) => address.startsWith(dasar));
  },

  /**
   * Full addresses of what a script may load. The script of every page knows all elements of the site: of those, the ones
   * that stand on this page.
   */
  listBerkasSkrip: (skrip: string, alamat: string, html: string): string[] => {
    const direct = [...skrip.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.\/[\w.-]+\.js)["'`]/g)];
    const later = [...skrip.matchAll(/\bimport\(\s*["'`](\.\/([\w-]+)[\w.-]*\.js)["'`]/g)].filter(([, , name = '']) => {
      return !skrip.includes(`./${name}.ts`) || html.includes(`<${name}`);
    });
    return [...direct, ...later].map((match) => new URL(match[1] ?? '', alamat).href);
  },

  readJudulHalaman: (html: string): string => {
    const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'", amp: '&' };
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    return title.replace(/&(lt|gt|quot|#34|#39|amp);/g, (whole, name: string) => signs[name] ?? whole);
  },

  /** @param sejak ISO time of saving */
  writeCatatanSalinan: (sejak: string, sebab: Sebab, akar: string): string => {
    const format = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' });
    const KATA = {
      putus: 'Tidak ada jaringan.',
      lambat: 'Jaringan terlalu lambat.',
      gangguan: 'Situs sedang terganggu.',
    };
    const when = Number.isNaN(Date.parse(sejak)) ? 'waktu yang tidak diketahui' : format.format(new Date(sejak));
    return `${KATA[sebab]} Ini salinan yang disimpan di perangkat ini pada ${when}; isinya mungkin bukan yang terbaru. <a href="${akar}luring/">Semua yang tersimpan</a>`;
  },

  CATATAN_TIADA:
    'Tidak ada jaringan, dan halaman yang Anda buka belum tersimpan di perangkat ini. Yang tersimpan ada di bawah.',

  /** Throws where the page has no place for the note: a copy that does not say so is no answer. */
  addCatatan: (html: string, catatan: string): string => {
    const place = '<div class="wadah">';
    if (!html.includes(place)) throw new Error('no place for the note');
    const note = `<aside class="catatan lebar" data-jenis="awas" data-salinan aria-label="Tentang salinan ini"><p>${catatan}</p></aside>`;
    return html.replace(place, () => place + note);
  },
} as const;
export type Alat = typeof ALAT;
