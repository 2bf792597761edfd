/**
 * The one script of every page. After the page is painted it loads the elements that stand on it, so that no script
 * delays the words; what the reader does before that is kept.
 */
// One file per element, named like it: `./kotak-cari.ts` is `<kotak-cari>`.
const BERKAS = import.meta.glob('./*-*.ts');

const ambil = (elemen: string): Promise<unknown> =>
  // An element that cannot be loaded leaves its part of the page as it was.
  BERKAS[`./${elemen}.ts`]?.().catch(() => undefined) ?? Promise.resolve();

function muat(): void {
  for (const elemen of Object.keys(BERKAS).map((file) => file.slice(2, -3)))
    if (document.querySelector(elemen)) void ambil(elemen);
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
  void ambil('kotak-cari');
}

document.addEventListener('keydown', awasi);
if (document.readyState === 'complete') nanti();
else addEventListener('load', nanti, { once: true });
