/**
 * The one script of every page. After the page is painted it loads the elements that stand on it, so that no script
 * delays the words; what the reader does before that is kept.
 */
// One file per element, named like it: `./jelas-setempat.ts` is `<jelas-setempat>`. Those of `umum.ts` come together.
const BERKAS = import.meta.glob(['./*-*.ts', '!./{ganti-tema,kotak-cari,saklar-perkiraan,salin-tautan}.ts']);

const loadUmum = (): Promise<unknown> => import('./umum.ts').catch(() => undefined);

const loadElemen = (elemen: string): Promise<unknown> =>
  // An element that cannot be loaded leaves its part of the page as it was.
  BERKAS[`./${elemen}.ts`]?.().catch(() => undefined) ?? Promise.resolve();

function loadAll(): void {
  void loadUmum();
  for (const elemen of Object.keys(BERKAS).map((file) => file.slice(2, -3)))
    if (document.querySelector(`${elemen}:not([data-klik])`)) void loadElemen(elemen);
}

/** An element that only answers clicks comes with the first one: `data-klik` says on what. The click is then repeated. */
function onKlik(event: MouseEvent): void {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  for (const host of document.querySelectorAll<HTMLElement>('[data-klik]')) {
    const target = event.target.closest<HTMLElement>(host.dataset['klik'] ?? '');
    if (!target) continue;
    event.preventDefault();
    event.stopImmediatePropagation();
    void loadElemen(host.localName).then(() => {
      host.removeAttribute('data-klik');
      target.click();
    });
  }
}

function waitForIdle(): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(loadAll, { timeout: 1000 });
  else setTimeout(loadAll, 50);
}

/** `/` and Ctrl+K before the search box listens: the field takes what is typed, and the box opens with it. */
function onKey(event: KeyboardEvent): void {
  if (customElements.get('kotak-cari')) {
    document.removeEventListener('keydown', onKey);
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
  void loadUmum();
}

document.addEventListener('keydown', onKey);
document.addEventListener('click', onKlik, { capture: true });
if (document.readyState === 'complete') waitForIdle();
else addEventListener('load', waitForIdle, { once: true });
