/** The search page: question and facets stand in the address, so that a result list can be sent on and gone back to. */
import { readPilihan, writePilihan } from '../search/saring.ts';
import { rememberMesin, countRincian, filterMesin } from './cari/hitung.ts';
import { answerKueri, type Jawaban } from './cari/jawab.ts';
import { attachPanel, type Keadaan } from './cari/panel.ts';
import { drawPilihan, drawSaring } from './cari/pilih-saring.ts';
import { addRiwayat } from './cari/riwayat.ts';

/** Milliseconds that a large site leaves for its results to be shown, and for the next letter, before it counts facets. */
const AFTER = 200;

class HalamanCari extends HTMLElement {
  /** False while the present entry of the history is a question still being typed. */
  private tetap = true;

  connectedCallback(): void {
    const input = this.querySelector('input');
    const results = this.querySelector<HTMLElement>('[data-wadah]');
    const facets = this.querySelector<HTMLElement>('[data-saring-cari]');
    if (!input || !results || !facets) return;
    const pane = facets.closest('details');
    if (pane) pane.open = matchMedia('(min-width: 60rem)').matches;
    const panel = attachPanel({
      input,
      wadah: results,
      dasar: this.dataset['dasar'] ?? '/',
      saring: async (siap, kueri, { pilihan }, { chosen, choose, current }) => {
        const mesin = rememberMesin(siap.mesin);
        const count = async (): Promise<Jawaban> => {
          const { tabel, luput } = await siap.loadSaring();
          const rincian = await countRincian(mesin, kueri, pilihan, tabel);
          if (current()) drawSaring(facets, rincian, luput, pilihan, choose);
          return rincian.jawaban;
        };
        // The table of a large site is only awaited where it decides what is found: the results come first.
        const free = Object.keys(pilihan).length === 0;
        const tabel = siap.besar && free ? null : (await siap.loadSaring()).tabel;
        if (current()) drawPilihan(chosen, pilihan, tabel?.nilai ?? [], choose);
        if (!siap.besar || kueri.asli === '') return count();
        const jawaban = await answerKueri(tabel === null ? mesin : filterMesin(mesin, tabel, pilihan), kueri, pilihan);
        setTimeout(() => void (current() && count().catch(() => undefined)), AFTER);
        return jawaban;
      },
      kelompok: 20,
      langkah: 5,
      onUbah: (keadaan, tetap) => this.remember(keadaan, tetap),
    });
    const show = (): void => {
      const keadaan = readKeadaan();
      this.tetap = true;
      nameTab(keadaan);
      panel.show(keadaan);
    };
    addEventListener('popstate', show);
    results.addEventListener('click', () => (this.tetap = true));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.tetap = true;
      addRiwayat(input.value);
      // The keyboard of a phone covers the results.
      if (matchMedia('(pointer: coarse)').matches) input.blur();
    });
    document.addEventListener('keydown', (event) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!slash && !(event.key === 'k' && (event.ctrlKey || event.metaKey))) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
    // Letters typed before this element was there are a question, not something to overwrite.
    const early = input.value;
    show();
    if (early !== '' && early !== input.value) {
      input.value = early;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }

  /** Letters on the way to a question share one entry of the history; every choice is an entry of its own. */
  private remember(keadaan: Keadaan, tetap: boolean): void {
    const params = writePilihan(keadaan.q, keadaan.pilihan).toString();
    const address = location.pathname + (params === '' ? '' : `?${params}`);
    if (address === location.pathname + location.search) return;
    if (tetap || this.tetap) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.tetap = tetap;
    nameTab(keadaan);
  }
}

function readKeadaan(): Keadaan {
  const params = new URLSearchParams(location.search);
  return { q: (params.get('q') ?? '').slice(0, 200), pilihan: readPilihan(params) };
}

function nameTab({ q }: Keadaan): void {
  document.title = q === '' ? 'Cari · Lajur' : `Cari “${q.slice(0, 60)}” · Lajur`;
}
customElements.define('halaman-cari', HalamanCari);
