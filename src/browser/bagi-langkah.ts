/** Copies a step's address as a link, as Markdown or as code to embed it, or hands it to the device's own share sheet. */
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

/** The text that goes to the clipboard. */
export function tulis(bentuk: Bentuk, { alamat, judul, sematan, skrip }: Bagian): string {
  if (bentuk === 'tautan') return alamat;
  if (bentuk === 'markdown') return `[${judul.replace(/[[\]\\]/g, String.raw`\$&`)}](${alamat})`;
  const title = judul.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
  const frame = `<iframe src="${sematan ?? alamat}" title="${title}" width="100%" height="420" loading="lazy"></iframe>`;
  return skrip === undefined ? frame : `${frame}\n<script src="${skrip}" async></script>`;
}

/** Copies, and says so aloud; where copying is forbidden it says what to do instead. */
export async function salin(bentuk: Bentuk, bagian: Bagian, kabar: Element | null): Promise<boolean> {
  let done = true;
  try {
    await navigator.clipboard.writeText(tulis(bentuk, bagian));
  } catch {
    done = false;
  }
  if (kabar) kabar.textContent = done ? KABAR[bentuk] : 'Peramban tidak mengizinkan. Salin alamatnya dari kotak.';
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
    const kabar = this.querySelector('[role=status]');
    if (!(await salin(bentuk, this.bagian, kabar))) this.querySelector('input')?.focus();
  }

  private get bagian(): Bagian {
    const { alamat = location.href, judul = document.title, sematan, skrip } = this.dataset;
    return { alamat, judul, sematan, skrip };
  }
}
customElements.define('bagi-langkah', BagiLangkah);
