/** What a host says about every file of the site beside the file itself: the one source of `public/_headers` and the nginx configuration. */
import { createHash } from 'node:crypto';

export interface Tempat {
  /** Base path of the build, with both slashes (`SITUS_DASAR`). */
  readonly dasar: string;
  /** Origins whose data and search index the pages may read: the parts of a portal. Empty for a site of its own. */
  readonly bagian: readonly string[];
  /** Texts of the only `<style>` elements there are: those of pictures (SVG) that a reader opens by themselves. */
  readonly gaya: readonly string[];
  /** First segments of the site's addresses, e.g. `sop`; the empty one is the home page. */
  readonly cabang: readonly string[];
}

/** Headers of one address, or of all that start like it. A header that several rules give has all their values. */
export interface Aturan {
  /** Ends in `*` where it means every address that starts like this. */
  readonly jalur: string;
  readonly kepala: Readonly<Record<string, string>>;
}

/** The one branch that may stand in other people's frames. */
export const SEMATAN = 'sematkan';

/** The Trusted Types policy of `src/browser/luring/`: the worker's address is the only script address that code makes. */
export const KEBIJAKAN_SKRIP = 'lajur-pekerja';

/** Whoever asks may read these from another origin: data, the search index of a portal's part, fonts in a sandboxed embed. */
const TERBUKA = ['_astro', 'data', 'pagefind', SEMATAN, 'sop', 'topik'];

/** Their names change with their content. */
const TETAP = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'];
export const SETAHUN = 'public, max-age=31536000, immutable';

export const TANPA_BINGKAI = "frame-ancestors 'none'";

export function kebijakanIsi({ bagian, gaya }: Pick<Tempat, 'bagian' | 'gaya'>): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    // Pagefind's engine is WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    ["style-src 'self'", ...gaya.map(hash)].join(' '),
    // A diagram is saved as PNG by way of a picture that carries its font.
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...bagian].join(' '),
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${KEBIJAKAN_SKRIP}`,
  ].join('; ');
}

/** The rules in the order hosts read them: for the whole site, for its branches, for files that never change. */
export function aturanKepala(tempat: Tempat): readonly Aturan[] {
  const { dasar, cabang } = tempat;
  return [
    {
      jalur: `${dasar}*`,
      kepala: {
        'Content-Security-Policy': kebijakanIsi(tempat),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy':
          'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    ...cabang
      .filter((nama) => nama !== SEMATAN)
      .map((nama) => ({
        jalur: nama === '' ? dasar : `${dasar}${nama}/*`,
        kepala: { 'X-Frame-Options': 'DENY', 'Content-Security-Policy': TANPA_BINGKAI },
      })),
    ...TERBUKA.map((nama) => ({ jalur: `${dasar}${nama}/*`, kepala: { 'Access-Control-Allow-Origin': '*' } })),
    ...TETAP.map((nama) => ({ jalur: `${dasar}${nama}/*`, kepala: { 'Cache-Control': SETAHUN } })),
  ];
}
