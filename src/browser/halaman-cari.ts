/** The search page: the question stands in the address, so that a result list can be sent on. */
import { pasangPanel } from './cari/panel.ts';

class HalamanCari extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const results = this.querySelector<HTMLElement>('[data-wadah]');
    if (!input || !results) return;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    pasangPanel(input, results, this.dataset['dasar'] ?? '/', (kata) => {
      const query = kata === '' ? '' : `?${new URLSearchParams({ q: kata }).toString()}`;
      history.replaceState(null, '', location.pathname + query);
      document.title = kata === '' ? 'Cari · Lajur' : `Cari “${kata}” · Lajur`;
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.target === input) return;
      event.preventDefault();
      input.focus();
    });
  }
}
customElements.define('halaman-cari', HalamanCari);
