/** The comparison of a large topic: the page is complete; this adds groups, filters, order and assumptions, all kept in the address. */
import { parseKeadaan } from '../view/keadaan.ts';
import { parsePilihan } from '../view/banyak/pilihan.ts';
import { PapanBaris } from './banding/banyak/papan-baris.ts';
import { watchPilih } from './banding/banyak/pilih.ts';
import { takeOverUnduhan } from './banding/ambil-alih.ts';
import { createTautan } from './banding/create-tautan.ts';

class PapanBanyak extends HTMLElement {
  connectedCallback(): void {
    const { dasar = '/', topik = '' } = this.dataset;
    const root = dasar.replace(/\/$/, '');
    const papan = new PapanBaris(this, {
      tautan: createTautan(this.dataset),
      berkas: (tabel, pemisah) => `${root}/topik/${topik}/${tabel}${pemisah === ';' ? '-titik-koma' : ''}.csv`,
      load: () => import('./banding/muat.ts').then(({ loadTopik }) => loadTopik(`${root}/topik/${topik}.json`)),
    });
    const params = new URLSearchParams(location.search);
    papan.start({ keadaan: parseKeadaan(params), pilihan: parsePilihan(params) });
    watchPilih(this);
    takeOverUnduhan(this, papan, topik);
  }
}
customElements.define('papan-banyak', PapanBanyak);
