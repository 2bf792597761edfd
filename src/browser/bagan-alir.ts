/** Makes the drawn diagram a tool: selection, highlights, zoom, full screen, saving, and the way into the player. */
import { pasangKepala, tutupanAtas } from './bagan/kepala.ts';
import { pasangPenuh } from './bagan/penuh.ts';
import { jalurDiAlamat, langkahDiAlamat, pilih, tulisAlamat, type Terpilih } from './bagan/pilihan.ts';
import './kartu-langkah.ts';
import { pasangSorot } from './bagan/sorot.ts';
import { gerak, geser, Zum } from './bagan/zum.ts';

const GESER: Readonly<Record<string, readonly [number, number]>> = {
  'geser-kiri': [-1, 0],
  'geser-kanan': [1, 0],
  'geser-atas': [0, -1],
  'geser-bawah': [0, 1],
};

class BaganAlir extends HTMLElement {
  private gulir: HTMLElement | null = null;
  private penuh: ((on: boolean) => void) | null = null;
  private zum: Zum | null = null;

  connectedCallback(): void {
    const svg = this.querySelector<SVGSVGElement>('svg[data-diagram]');
    const gulir = this.querySelector<HTMLElement>('.gulir');
    const ruang = this.closest<HTMLElement>('.pahlawan');
    if (!svg || !gulir || !ruang || this.gulir) return;
    this.gulir = gulir;
    const kepala = pasangKepala(gulir, svg);
    this.zum = new Zum(gulir, svg, (skala) => {
      this.tulisSkala(skala);
      kepala();
    });
    pasangSorot(ruang, this);
    this.penuh = pasangPenuh(ruang, (on) => {
      this.querySelector('[data-aksi=penuh]')?.setAttribute('aria-pressed', String(on));
      this.zum?.pas(false);
      this.tampak(this.dataset['langkah'] ?? null);
    });
    this.tulisSkala(this.zum.skala);
    document.addEventListener('langkah-terpilih', this.onPilih);
    document.addEventListener('click', this.onTelusuri);
    addEventListener('popstate', this.onAlamat);
    addEventListener('hashchange', this.onAlamat);
    this.addEventListener('click', this.onClick);
    gulir.addEventListener('keydown', this.onKey);
    gulir.addEventListener('focusin', ({ target }) => {
      if (target instanceof SVGElement) this.bebaskan(target);
    });
    this.dataset['siap'] = '';
    this.onAlamat();
  }

  disconnectedCallback(): void {
    document.removeEventListener('langkah-terpilih', this.onPilih);
    document.removeEventListener('click', this.onTelusuri);
    removeEventListener('popstate', this.onAlamat);
    removeEventListener('hashchange', this.onAlamat);
  }

  private readonly onAlamat = (): void => {
    const jalur = jalurDiAlamat();
    if (location.hash === '#bagan') this.buka();
    if (jalur !== null) void this.telusuri(jalur);
    else pilih(langkahDiAlamat(), 'tabel');
  };

  private readonly onPilih = ({ detail: { id, asal } }: CustomEvent<Terpilih>): void => {
    const ruang = this.closest('.pahlawan');
    ruang?.toggleAttribute('data-pilihan', id !== null || asal !== 'tabel');
    for (const item of ruang?.querySelectorAll('[data-terpilih]') ?? []) item.removeAttribute('data-terpilih');
    for (const item of this.querySelectorAll('[aria-current]')) item.removeAttribute('aria-current');
    if (id === null) delete this.dataset['langkah'];
    else this.dataset['langkah'] = id;
    if (id === null) return;
    for (const item of ruang?.querySelectorAll(`[data-langkah="${CSS.escape(id)}"]`) ?? []) {
      if (!item.matches('g, tr')) continue;
      item.setAttribute('data-terpilih', '');
      item.querySelector('a[aria-label]:is(g > a)')?.setAttribute('aria-current', 'step');
    }
    if (asal === 'telusuri') {
      this.buka();
      this.tampak(id);
    }
  };

  private readonly onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = event.target.closest('a')?.closest<SVGElement>('svg g[data-langkah]')?.dataset['langkah'];
    if (id !== undefined) {
      event.preventDefault();
      // The player takes the step first, if it leads on from where it is.
      if (!this.dispatchEvent(new CustomEvent('langkah-diklik', { detail: id, cancelable: true }))) return;
      tulisAlamat(id);
      pilih(id, 'bagan');
      return;
    }
    const button = event.target.closest<HTMLElement>('[data-aksi]');
    if (button) this.lakukan(button.dataset['aksi'] ?? '', button);
  };

  private lakukan(aksi: string, button: HTMLElement): void {
    const { zum, gulir } = this;
    const arah = GESER[aksi];
    if (arah && gulir) {
      gulir.scrollBy({
        left: (arah[0] * gulir.clientWidth) / 2,
        top: (arah[1] * gulir.clientHeight) / 2,
        behavior: gerak(),
      });
    } else if (aksi === 'besar') zum?.langkah(1);
    else if (aksi === 'kecil') zum?.langkah(-1);
    else if (aksi === 'asli') zum?.ke(1);
    else if (aksi === 'pas') zum?.pas(this.layarPenuh);
    else if (aksi === 'penuh') this.penuh?.(!this.layarPenuh);
    else void this.simpan(aksi, button);
  }

  private async simpan(aksi: string, button: HTMLElement): Promise<void> {
    const address = (jenis: string): string =>
      this.querySelector<HTMLAnchorElement>(`[data-berkas=${jenis}]`)?.href ?? '';
    try {
      const { salinTeks, unduhPng } = await import('./bagan/simpan.ts');
      if (aksi === 'png') await unduhPng(address('svg'));
      else await salinTeks(address('mmd'));
      this.ucap(aksi === 'png' ? 'Gambar PNG disimpan.' : 'Teks Mermaid tersalin.');
      const words = [...button.childNodes];
      button.textContent = aksi === 'png' ? 'Tersimpan' : 'Tersalin';
      setTimeout(() => button.replaceChildren(...words), 2500);
    } catch {
      this.ucap('Tidak berhasil. Gunakan tautan unduhan.');
    }
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') this.zum?.langkah(1);
    else if (event.key === '-') this.zum?.langkah(-1);
    else if (event.key === '0') this.zum?.ke(1);
    else return;
    event.preventDefault();
  };

  private readonly onTelusuri = (event: MouseEvent): void => {
    const link = event.target instanceof Element && event.target.closest('a[data-telusuri]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.telusuri(null);
  };

  /** @param jalur the steps so far, from the address; null for a fresh start */
  private async telusuri(jalur: readonly string[] | null): Promise<void> {
    try {
      const { telusuri } = await import('./telusuri/pemutar.ts');
      telusuri(this, jalur);
    } catch {
      pilih(langkahDiAlamat(), 'tabel');
    }
  }

  ucap(kata: string): void {
    this.querySelector('[data-ucap]')?.replaceChildren(kata);
  }

  get layarPenuh(): boolean {
    return this.closest('[data-penuh]') !== null;
  }

  keluarLayarPenuh(): void {
    this.penuh?.(false);
  }

  /** Opens the diagram where a phone keeps it closed. */
  private buka(): void {
    const box = this.querySelector<HTMLInputElement>('#buka-bagan');
    if (box) box.checked = true;
  }

  /** Brings a step into the middle of what can be seen, if it is not there. */
  private tampak(id: string | null): void {
    const node = id === null ? null : this.querySelector(`svg g[data-langkah="${CSS.escape(id)}"]`);
    const { gulir } = this;
    if (!node || !gulir) return;
    const [at, box] = [node.getBoundingClientRect(), gulir.getBoundingClientRect()];
    const sheet = this.tutupanBawah();
    const [top, bottom] = [Math.max(box.top, 0) + tutupanAtas(this), Math.min(box.bottom, innerHeight - sheet) - 12];
    const [left, right] = [box.left + 12, box.right - 12];
    const middle = (a: number, b: number, from: number, to: number): number => (a + b - from - to) / 2;
    const dx = at.left < left || at.right > right ? middle(at.left, at.right, left, right) : 0;
    const seen = at.top >= Math.max(top, 0) && at.bottom <= Math.min(bottom, innerHeight - sheet);
    const dy = seen ? 0 : middle(at.top, at.bottom, tutupanAtas(this), innerHeight - sheet);
    geser(gulir, dx, dy, gerak());
  }

  /** The focus is never under the sticking lane titles, nor under the card of a phone. */
  private bebaskan(target: SVGElement): void {
    const at = target.getBoundingClientRect();
    const over = Math.max(0, this.gulir?.getBoundingClientRect().top ?? 0) + tutupanAtas(this) - at.top;
    const under = at.bottom - (innerHeight - this.tutupanBawah());
    if (target.closest('.kepala-lajur') || !this.gulir) return;
    if (over > 0) geser(this.gulir, 0, -over);
    else if (under > 0) geser(this.gulir, 0, under + 12);
  }

  private tutupanBawah(): number {
    const kartu = document.querySelector('kartu-langkah');
    return kartu && getComputedStyle(kartu).position === 'fixed' ? kartu.getBoundingClientRect().height : 0;
  }

  private tulisSkala(skala: number): void {
    const button = this.querySelector('.persen');
    const words = `${Math.round(skala * 100)} %`;
    button?.replaceChildren(words);
    button?.setAttribute('aria-label', `Ukuran ${words}, kembalikan ke ukuran asli`);
  }
}
customElements.define('bagan-alir', BaganAlir);
export type { BaganAlir };
