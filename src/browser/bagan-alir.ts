/** Makes the drawn diagram a tool: selection, highlights, lane titles that stay; the rest when somebody comes near. */
import type { Alat } from './bagan/alat.ts';
import { uncover, reveal } from './bagan/gulir.ts';
import './bagan/kartu.ts';
import { attachKepala } from './bagan/kepala.ts';
import {
  readJalurDiAlamat,
  readLangkahDiAlamat,
  selectLangkah,
  writeAlamat,
  type Asal,
  type Terpilih,
} from './bagan/pilihan.ts';
import { attachSorot } from './bagan/sorot.ts';

export class BaganAlir extends HTMLElement {
  private readonly lepas = new AbortController();
  private alat: Promise<Alat> | null = null;
  private gulir: HTMLElement | null = null;
  private svg: SVGSVGElement | null = null;
  private ruang: HTMLElement | null = null;
  private onSkala: () => void = () => undefined;

  connectedCallback(): void {
    this.svg = this.querySelector<SVGSVGElement>('svg[data-diagram]');
    this.gulir = this.querySelector<HTMLElement>('.gulir');
    this.ruang = this.closest<HTMLElement>('.pahlawan');
    const { gulir, ruang, svg } = this;
    if (!svg || !gulir || !ruang) return;
    const kepala = attachKepala(gulir, svg);
    this.onSkala = () => {
      this.writeSkala();
      kepala();
    };
    // Opened on a phone, turned, or in full screen: the scale is told anew.
    const observer = new ResizeObserver(() => this.onSkala());
    observer.observe(gulir);
    attachSorot(ruang, this);

    const { signal } = this.lepas;
    document.addEventListener('langkah-terpilih', this.onPilih, { signal });
    document.addEventListener('click', this.onTelusuri, { signal });
    addEventListener('popstate', this.onAlamat, { signal });
    addEventListener('hashchange', this.onAlamat, { signal });
    this.addEventListener('click', this.onClick, { signal });
    const near = (): void => void this.loadAlat().catch(() => undefined);
    for (const sign of ['pointerenter', 'focusin', 'touchstart'] as const)
      this.addEventListener(sign, near, { signal, once: true, passive: true });
    gulir.addEventListener(
      'focusin',
      ({ target }) => {
        if (target instanceof SVGElement && !target.closest('.kepala-lajur')) uncover(this, gulir, target);
      },
      { signal },
    );
    signal.addEventListener('abort', () => observer.disconnect());
    this.readAlamat('alamat');
  }

  disconnectedCallback(): void {
    this.lepas.abort();
  }

  /** Said by screen readers. */
  say(kata: string): void {
    this.querySelector('[data-ucap]')?.replaceChildren(kata);
  }

  get layarPenuh(): boolean {
    return this.ruang?.hasAttribute('data-penuh') === true;
  }

  leaveLayarPenuh(): void {
    void this.loadAlat().then(({ penuh }) => penuh(false));
  }

  private loadAlat(): Promise<Alat> {
    return (this.alat ??= import('./bagan/alat.ts').then(({ attachAlat }) => {
      const { gulir, ruang, svg } = this;
      if (!svg || !gulir || !ruang) throw new Error('no diagram');
      return attachAlat({
        bagan: this,
        gulir,
        svg,
        ruang,
        onSkala: () => this.onSkala(),
        onPenuh: () => this.reveal(),
      });
    }));
  }

  private readonly onAlamat = (): void => this.readAlamat('tabel');

  /** @param asal `alamat` when the page has just been opened */
  private readAlamat(asal: Asal): void {
    const jalur = readJalurDiAlamat();
    if (location.hash === '#bagan') this.open();
    if (jalur !== null) void this.startTelusur(jalur);
    else selectLangkah(readLangkahDiAlamat(), asal);
  }

  private readonly onPilih = ({ detail: { id, asal } }: CustomEvent<Terpilih>): void => {
    const { ruang } = this;
    const dariTabel = asal === 'tabel' || asal === 'alamat';
    if (id !== null || !dariTabel) ruang?.setAttribute('data-pilihan', '');
    for (const item of ruang?.querySelectorAll('[data-terpilih]') ?? []) item.removeAttribute('data-terpilih');
    for (const item of this.querySelectorAll('[aria-current]')) item.removeAttribute('aria-current');
    if (id === null) return;
    const same = `[data-langkah="${CSS.escape(id)}"]`;
    for (const item of ruang?.querySelectorAll(`svg g${same}, tr${same}`) ?? []) item.setAttribute('data-terpilih', '');
    this.querySelector(`svg g${same} a`)?.setAttribute('aria-current', 'step');
    if (dariTabel) return;
    this.open();
    // Where the card lies over the drawing or below it, it must not hide what was chosen.
    if (asal === 'telusuri' || matchMedia('(max-width: 68rem)').matches) requestAnimationFrame(() => this.reveal());
  };

  private readonly onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = event.target.closest<SVGElement>('svg g[data-langkah]')?.dataset['langkah'];
    if (id !== undefined) {
      event.preventDefault();
      // The player takes the step first.
      if (!this.dispatchEvent(new CustomEvent('langkah-diklik', { detail: id, cancelable: true }))) return;
      writeAlamat(id);
      selectLangkah(id, 'bagan');
      return;
    }
    const button = event.target.closest<HTMLElement>('[data-aksi]');
    if (button) void this.run(button.dataset['aksi'] ?? '', button);
  };

  private async run(aksi: string, button: HTMLElement): Promise<void> {
    try {
      const kata = await (await this.loadAlat()).run(aksi);
      if (kata === null) return;
      this.say(kata);
      const words = [...button.childNodes];
      button.textContent = kata;
      setTimeout(() => button.replaceChildren(...words), 2500);
    } catch {
      this.say('Tidak berhasil. Gunakan tautan unduhan.');
    }
  }

  private readonly onTelusuri = (event: MouseEvent): void => {
    const link = event.target instanceof Element && event.target.closest('a[data-telusuri]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.startTelusur(null);
  };

  /** @param jalur the steps so far, from the address; null for a fresh start */
  private async startTelusur(jalur: readonly string[] | null): Promise<void> {
    try {
      const { startTelusur } = await import('./telusuri/pemutar.ts');
      startTelusur(this, jalur);
    } catch {
      selectLangkah(readLangkahDiAlamat(), 'tabel');
    }
  }

  /** Opens the diagram where a phone keeps it closed. */
  private open(): void {
    const box = this.querySelector<HTMLInputElement>('#buka-bagan');
    if (box) box.checked = true;
  }

  private reveal(): void {
    const node = this.querySelector('svg g[data-terpilih]');
    if (node && this.gulir) reveal(this, this.gulir, node);
  }

  private writeSkala(): void {
    if (!this.svg) return;
    const words = `${Math.round((this.svg.getBoundingClientRect().width / this.svg.viewBox.baseVal.width) * 100)} %`;
    const button = this.querySelector('.persen');
    button?.replaceChildren(words);
    button?.setAttribute('aria-label', `Ukuran ${words}, kembalikan ke ukuran asli`);
  }
}
customElements.define('bagan-alir', BaganAlir);
