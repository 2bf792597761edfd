/** Copies a step's address as a link, as Markdown or as code to embed it, or hands it to the device's own share sheet. */
import { selectTeks, copyTeks } from './menyalin.ts';

export interface Bagian {
  readonly alamat: string;
  readonly judul: string;
  readonly sematan: string | undefined;
  readonly skrip: string | undefined;
}

export type Bentuk = 'tautan' | 'markdown' | 'html';

const KABAR: Readonly<Record<Bentuk, string>> = {
  tautan: 'Tautan tersalin.',
  markdown: 'Tautan Markdown tersalin.',
  html: 'Kode sematan tersalin.',
};

const TIDAK_BISA =
  'Peramban ini tidak mengizinkan halaman menyalin. Teksnya sudah dipilih di kotak: tekan Ctrl+C, atau tahan dan pilih Salin.';

/** The text that goes to the clipboard. */
export function writeBagian(bentuk: Bentuk, { alamat, judul, sematan, skrip }: Bagian): string {
  if (bentuk === 'tautan') return alamat;
  if (bentuk === 'markdown') return `[${judul.replace(/[[\]\\]/g, String.raw`\$&`)}](${alamat})`;
  const title = judul.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
  const frame = `<iframe src="${sematan ?? alamat}" title="${title}" width="100%" height="420" loading="lazy"></iframe>`;
  return skrip === undefined ? frame : `${frame}\n<script src="${skrip}" async></script>`;
}

/** Copies, and says so aloud. @param kotak where the text is shown, selected, when copying is forbidden */
export async function copyBagian(
  bentuk: Bentuk,
  bagian: Bagian,
  kabar: Element | null,
  kotak: HTMLInputElement | null = null,
): Promise<boolean> {
  const teks = writeBagian(bentuk, bagian);
  const done = await copyTeks(teks);
  if (!done && kotak) selectTeks(kotak, teks);
  if (kabar) kabar.textContent = done ? KABAR[bentuk] : TIDAK_BISA;
  return done;
}

class BagiLangkah extends HTMLElement {
  connectedCallback(): void {
    const share = this.querySelector<HTMLButtonElement>('[data-bagi]');
    if (share && typeof navigator.share === 'function') share.hidden = false;
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (!button) return;
      const bentuk = button.dataset['salin'] as Bentuk | undefined;
      if (bentuk) void this.copy(bentuk);
      else if (button === share)
        void navigator.share({ title: this.bagian.judul, url: this.bagian.alamat }).catch(() => undefined);
    });
    this.querySelector('input')?.addEventListener('focus', (event) => {
      if (event.target instanceof HTMLInputElement) event.target.select();
    });
  }

  private async copy(bentuk: Bentuk): Promise<void> {
    await copyBagian(bentuk, this.bagian, this.querySelector('[role=status]'), this.querySelector('input'));
  }

  private get bagian(): Bagian {
    const { alamat = location.href, judul = document.title, sematan, skrip } = this.dataset;
    return { alamat, judul, sematan, skrip };
  }
}
customElements.define('bagi-langkah', BagiLangkah);
