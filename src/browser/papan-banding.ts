/** The comparison of a topic: the page is complete; this adds choice of SOPs, order, baseline and assumptions, all kept in the address. */
import { parseKeadaan } from '../view/keadaan.ts';
import { takeOverUnduhan } from './banding/ambil-alih.ts';
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
    takeOverUnduhan(this, papan, topik);
  }
}
customElements.define('papan-banding', PapanBanding);
