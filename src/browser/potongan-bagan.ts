/** `<potongan-bagan>`: a piece of a diagram that is wider than the screen begins with its own step in the middle. */
class PotonganBagan extends HTMLElement {
  connectedCallback(): void {
    const gulir = this.querySelector('.gulir');
    const langkah = this.querySelector('[data-terpilih]')?.getBoundingClientRect();
    if (!gulir || !langkah) return;
    const frame = gulir.getBoundingClientRect();
    gulir.scrollLeft += langkah.left + langkah.width / 2 - frame.left - frame.width / 2;
  }
}
customElements.define('potongan-bagan', PotonganBagan);
