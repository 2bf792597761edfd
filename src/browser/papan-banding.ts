/** The comparison of a topic: the page is complete; this adds choice of SOPs, order, baseline and assumptions, all kept in the address. */
import { formatKeadaan, parseKeadaan } from '../view/keadaan.ts';
import { createTautan } from './banding/create-tautan.ts';
import type { Bahan } from './banding/bahan.ts';
import { Papan } from './banding/papan.ts';

class PapanBanding extends HTMLElement {
  connectedCallback(): void {
    const { dasar = '/', topik = '' } = this.dataset;
    const root = dasar.replace(/\/$/, '');
    let bahan: Promise<Bahan> | null = null;
    const semua = [...this.querySelectorAll<HTMLElement>('.batang-tahap > [data-sop]')].map(
      (item) => item.dataset['sop'] ?? '',
    );
    const papan = new Papan(this, {
      tautan: createTautan(this.dataset),
      berkas:
        semua.length < 2
          ? 'tanpa'
          : (tabel, pemisah) => `${root}/topik/${topik}/${tabel}${pemisah === ';' ? '-titik-koma' : ''}.csv`,
      semua,
      load: () =>
        (bahan ??= import('./banding/muat.ts')
          .then(({ loadTopik }) => loadTopik(`${root}/topik/${topik}.json`))
          .catch((error: unknown) => {
            bahan = null;
            throw error;
          })),
      berubah: (_, query) =>
        history.replaceState(null, '', `${location.pathname}${query && '?'}${query}${location.hash}`),
    });
    papan.start(parseKeadaan(new URLSearchParams(location.search)));
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-unduh]') : null;
      // The published file says the same as long as nothing was chosen.
      if (!link || formatKeadaan(papan.keadaan) === '') return;
      event.preventDefault();
      void import('./banding/unduh.ts')
        .then(({ makeUnduhan }) => makeUnduhan(papan, link, topik))
        .catch(
          () =>
            'Berkas dengan pilihan Anda tidak dapat dibuat. Yang terunduh adalah berkas terbitan, dengan anggapan baku.',
        )
        .then((alasan) => {
          if (alasan === null) return;
          papan.say(alasan);
          downloadTerbitan(link);
        });
    });
  }
}
/** As the link does by itself; going to its address instead would show the file where a host gives it no type. */
function downloadTerbitan({ href, download }: HTMLAnchorElement): void {
  const link = document.createElement('a');
  Object.assign(link, { href, download });
  link.click();
}

customElements.define('papan-banding', PapanBanding);
