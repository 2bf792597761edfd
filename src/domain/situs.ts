/** The one setting of the site itself; origin and base path can be set for a build (`SITUS_ASAL`, `SITUS_DASAR`). */
export const SITUS = {
  nama: 'Lajur',
  semboyan: 'Prosedur pemerintah, langkah demi langkah',
  asal: 'https://lajur.example',
  dasar: '/',
  repositori: null as string | null,
} as const;
