/** Prints the page as it stands, with everything that can be opened open. */
class CetakHalaman extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => print());
    addEventListener('beforeprint', () => {
      for (const item of document.querySelectorAll<HTMLDetailsElement>('.isi-bagian details:not([open])')) {
        item.open = true;
        addEventListener('afterprint', () => (item.open = false), { once: true });
      }
    });
  }
}
customElements.define('cetak-halaman', CetakHalaman);
