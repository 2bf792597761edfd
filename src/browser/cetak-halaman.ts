/** Prints the page as it stands, with tables, sentences and the reasons of weak matches open. */
class CetakHalaman extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => print());
    addEventListener('beforeprint', () => {
      for (const item of document.querySelectorAll<HTMLDetailsElement>(
        '.isi-bagian :is(.rinci, .kalimat-lain, td .alasan):not([open])',
      )) {
        item.open = true;
        addEventListener('afterprint', () => (item.open = false), { once: true });
      }
    });
  }
}
customElements.define('cetak-halaman', CetakHalaman);
