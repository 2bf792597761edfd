/** Prints the page as it stands, with tables, sentences and the reasons of weak matches open; a form without estimates where its box says so. */
class CetakHalaman extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => print());
    const kotak = document.querySelector<HTMLInputElement>('#tanpa-perkiraan');
    const empty = (): void => {
      kotak?.closest('.formulir')?.toggleAttribute('data-tanpa-perkiraan', kotak.checked);
    };
    kotak?.addEventListener('change', empty);
    empty();
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
