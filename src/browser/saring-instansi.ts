/** Shows one agency's part of a page; the choice stands in the address (`?instansi=<id>`), so that it can be sent and printed. */
class SaringInstansi extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = new URLSearchParams(location.search).get('instansi') ?? '';
    if (select.selectedIndex === -1) select.value = '';
    this.show(select.value);
    select.addEventListener('change', () => {
      const url = new URL(location.href);
      if (select.value === '') url.searchParams.delete('instansi');
      else url.searchParams.set('instansi', select.value);
      url.hash = '';
      history.replaceState(null, '', url);
      this.show(select.value);
    });
  }

  private show(instansi: string): void {
    const parts = [...document.querySelectorAll<HTMLElement>('[data-instansi]')];
    for (const part of parts) part.hidden = instansi !== '' && part.dataset['instansi'] !== instansi;
    const status = this.querySelector('[role=status]');
    const shown = parts.filter((part) => !part.hidden);
    const langkah = shown.reduce((sum, part) => sum + Number(part.dataset['jumlah'] ?? 0), 0);
    if (status) status.textContent = instansi === '' ? '' : `${langkah} langkah ditampilkan.`;
  }
}
customElements.define('saring-instansi', SaringInstansi);
