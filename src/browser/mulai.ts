/**
 * The one script of every page. After the page is painted it loads the elements that stand on it, so that no script
 * delays the words; what the reader does before that is kept.
 */
const ELEMEN: Readonly<Record<string, () => Promise<unknown>>> = {
  'kotak-cari': () => import('./kotak-cari.ts'),
  'halaman-cari': () => import('./halaman-cari.ts'),
  'bagan-alir': () => import('./bagan/bagan-alir.ts'),
  'kartu-langkah': () => import('./bagan/kartu-langkah.ts'),
  'jelas-setempat': () => import('./jelas-setempat.ts'),
  'saklar-perkiraan': () => import('./saklar-perkiraan.ts'),
  'salin-tautan': () => import('./salin-tautan.ts'),
  'ganti-tema': () => import('./ganti-tema.ts'),
};

/** Loads what the page holds; an element that cannot be loaded leaves its part of the page as it was. */
function muat(): void {
  for (const [nama, ambil] of Object.entries(ELEMEN)) {
    if (document.querySelector(nama)) ambil().catch(() => undefined);
  }
}

function nanti(): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(muat, { timeout: 1000 });
  else setTimeout(muat, 50);
}

/** `/` and Ctrl+K before the search box listens: the field takes what is typed, and the box opens with it. */
function awasi(event: KeyboardEvent): void {
  if (customElements.get('kotak-cari')) {
    document.removeEventListener('keydown', awasi);
    return;
  }
  const at = event.target;
  const typing = at instanceof HTMLElement && at.matches('input, textarea, select, [contenteditable]');
  const control = event.ctrlKey || event.metaKey;
  if (!(event.key === 'k' && control) && (event.key !== '/' || control || event.altKey || typing)) return;
  const field = document.querySelector<HTMLInputElement>('kotak-cari input');
  if (!field) return;
  event.preventDefault();
  field.focus();
  ELEMEN['kotak-cari']?.().catch(() => undefined);
}

document.addEventListener('keydown', awasi);
if (document.readyState === 'complete') nanti();
else addEventListener('load', nanti, { once: true });
