/** Any two to eight SOPs, compared where the reader is: the address holds the choice, the same code as on the topic pages does the work. */
import { compareSop } from '../compare/compare-sop.ts';
import type { PenjajaranTopik } from '../compare/padanan/penjajaran.ts';
import type { Acuan } from '../domain/frontmatter.ts';
import type { Sop } from '../domain/sop.ts';
import { simpulBagian, listBagian } from '../view/bagian-banding.ts';
import { bagianKata } from '../view/beda-kata.ts';
import { formatKeadaan, KEADAAN_AWAL, konversiOf, parseKeadaan, pickDasar, type Keadaan } from '../view/keadaan.ts';
import { kendali } from '../view/kendali.ts';
import { readKeyakinan, type Konteks } from '../view/konteks.ts';
import { tetapOf } from '../view/revise.ts';
import { el, type Simpul } from '../view/simpul.ts';
import { loadDaftar, type EntriSop } from './banding/daftar.ts';
import { mount } from './banding/mount.ts';
import { loadAcuan, loadPenjajaran, loadSop } from './banding/muat.ts';
import { Papan } from './banding/papan.ts';
import { Pemilih } from './banding/pemilih.ts';
import { createTautan } from './banding/create-tautan.ts';
import { describePilihan, sayDiam, sayKeterbandingan, SOP_HINGGA } from './banding/pesan.ts';
import { toIdJangkar } from './jangkar.ts';

class HalamanBanding extends HTMLElement {
  private root = '';
  private tautan = createTautan({});
  private papan: Papan | null = null;
  private acuan: Promise<Acuan & { readonly tanggal: string }> | null = null;
  private daftar: Promise<readonly EntriSop[]> | null = null;
  private run = 0;
  private readonly sops = new Map<string, Promise<Sop | null>>();
  private readonly penjajaran = new Map<string, Promise<PenjajaranTopik>>();

  connectedCallback(): void {
    this.root = (this.dataset['dasar'] ?? '/').replace(/\/$/, '');
    this.tautan = createTautan(this.dataset);
    const home = this.querySelector<HTMLElement>('[data-pemilih]');
    if (!home) return;
    const pemilih = new Pemilih(home, (pilihan) => {
      const before = this.papan?.keadaan ?? KEADAAN_AWAL;
      const query = formatKeadaan({ ...before, sop: pilihan.length === 0 ? null : pilihan, dasar: null });
      history.pushState(null, '', `${location.pathname}${query && '?'}${query}`);
      void this.open(pemilih);
    });
    addEventListener('popstate', () => void this.open(pemilih));
    this.addEventListener('click', (event) => this.take(event));
    void this.open(pemilih);
  }

  /** Reads the address and shows what it asks for, or says what is missing. */
  private async open(pemilih: Pemilih): Promise<void> {
    const own = (this.run += 1);
    const params = new URLSearchParams(location.search);
    const asked = params.getAll('sop').filter((id) => id !== '');
    try {
      const daftar = await (this.daftar ??= loadDaftar(`${this.root}/banding/daftar.json`));
      if (own !== this.run) return;
      const known = [...new Set(asked)].filter((id) => daftar.some((item) => item.id === id));
      const chosen = known.slice(0, SOP_HINGGA);
      pemilih.set(daftar, chosen);
      const pilihan = describePilihan(daftar, asked, (id) => this.hrefOf([...chosen, id]), this.tautan);
      this.tell(pilihan);
      this.toggleHasil(chosen.length >= 2);
      if (chosen.length < 2) return;
      const acuan = await (this.acuan ??= loadAcuan(`${this.root}/data/acuan.json`));
      const tried = await Promise.allSettled(chosen.map((id) => this.load(id, acuan)));
      if (own !== this.run) return;
      const sops = tried.flatMap((item) => (item.status === 'fulfilled' && item.value !== null ? [item.value] : []));
      const diam = daftar.filter(({ id }) => tried[chosen.indexOf(id)]?.status === 'rejected');
      // Nothing at all: the connection, not a site of one of them.
      if (sops.length === 0) throw new Error('no SOP');
      this.tell([...pilihan, ...sayDiam(diam, sops.length)]);
      for (const { id } of diam) this.sops.delete(id);
      this.toggleHasil(sops.length >= 2);
      if (sops.length < 2) return;
      const catatan = sayKeterbandingan(
        sops.map(({ topik }) => topik),
        chosen,
        daftar,
        this.tautan,
      );
      const topik = [...new Set(sops.map((sop) => sop.topik.id))];
      const penjajaran = await Promise.all(topik.map((id) => this.loadPenjajaran(id)));
      if (own !== this.run) return;
      await this.draw(sops, penjajaran, catatan, acuan, { ...parseKeadaan(params), sop: sops.map(({ id }) => id) });
    } catch {
      this.daftar = this.acuan = null;
      this.sops.clear();
      this.penjajaran.clear();
      this.toggleHasil(false);
      this.tell([el('p', {}, 'Data SOP tidak dapat dimuat. Periksa sambungan Anda, lalu muat ulang halaman ini.')]);
    }
  }

  private load(id: string, acuan: Acuan): Promise<Sop | null> {
    const known = this.sops.get(id) ?? loadSop(this.tautan(`/sop/${id}.json`), acuan);
    this.sops.set(id, known);
    return known;
  }

  private loadPenjajaran(topik: string): Promise<PenjajaranTopik> {
    const known = this.penjajaran.get(topik) ?? loadPenjajaran(`${this.root}/topik/${topik}/padanan.json`);
    this.penjajaran.set(topik, known);
    return known;
  }

  private async draw(
    sops: readonly Sop[],
    penjajaran: readonly PenjajaranTopik[],
    catatan: readonly Simpul[],
    acuan: Acuan & { readonly tanggal: string },
    keadaan: Keadaan,
  ): Promise<void> {
    const semua = sops.map((item) => item.id);
    const drawn = { ...keadaan, sop: null, dasar: pickDasar(keadaan, semua) };
    const comparison = compareSop(sops, {
      acuan,
      penjajaran,
      konversi: konversiOf(drawn),
      peluangTidak: drawn.tidak / 100,
      tanpaPerkiraan: !drawn.perkiraan,
    });
    const konteks: Konteks = {
      comparison,
      dasar: drawn.dasar,
      tautan: this.tautan,
      berkas: null,
      keyakinan: readKeyakinan(sops),
    };
    const own = this.run;
    const sections = [...listBagian(konteks)];
    const [kiri, kanan] = sops;
    if (sops.length === 2 && kiri && kanan) {
      const { compareKata } = await import('./banding/beda-kata.ts');
      sections.splice(3, 0, bagianKata(konteks, compareKata(comparison, [kiri, kanan])));
    }
    const home = this.querySelector('[data-hasil]');
    if (!home || own !== this.run) return;
    home.replaceChildren(
      ...catatan.map((item) => mount(item)),
      mount(kendali(comparison.kolom, comparison.tahap, false)),
      ...sections.map((item) => mount(simpulBagian(item))),
    );
    this.papan = new Papan(this, {
      tautan: konteks.tautan,
      berkas: null,
      semua,
      load: () => Promise.resolve({ sops, tetap: tetapOf(comparison), tanggal: acuan.tanggal }),
      berubah: (next) => {
        const query = formatKeadaan({ ...next, sop: semua });
        history.replaceState(null, '', `${location.pathname}?${query}${location.hash}`);
      },
    });
    this.papan.start(keadaan, drawn);
    if (location.hash !== '') document.getElementById(toIdJangkar(location.hash))?.scrollIntoView();
  }

  private hrefOf(ids: readonly string[]): string {
    return `${this.root}/banding/?${formatKeadaan({ ...KEADAAN_AWAL, sop: ids })}`;
  }

  private tell(words: readonly Simpul[]): void {
    this.querySelector('[data-pesan]')?.replaceChildren(...words.map((item) => mount(item)));
  }

  private toggleHasil(shown: boolean): void {
    this.querySelector('[data-unduhan]')?.toggleAttribute('hidden', !shown);
    this.querySelector('[data-topik-siap]')?.toggleAttribute('hidden', shown);
    if (!shown) this.querySelector('[data-hasil]')?.replaceChildren();
  }

  private take(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-unduh]') : null;
    const { papan } = this;
    if (!link) return;
    event.preventDefault();
    if (papan)
      void import('./banding/unduh.ts').then(({ makeUnduhan }) => makeUnduhan(papan, link, 'perbandingan-sop'));
  }
}
customElements.define('halaman-banding', HalamanBanding);
