/** The one setting of the site itself; origin and base path can be set for a build (`SITUS_ASAL`, `SITUS_DASAR`). */
export const SITUS = {
  nama: 'Lajur',
  semboyan: 'Prosedur pemerintah, langkah demi langkah',
  asal: 'https://lajur.example',
  dasar: '/',
  repositori: null as string | null,
} as const;

/** A path of the site as a link, below the base path of this build. */
export function tautan(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** A path of the site as a full address. */
export function alamat(path: string): string {
  return new URL(tautan(path), import.meta.env.SITE ?? SITUS.asal).href;
}
