/**
 * Walks through a learning path one item at a time and remembers on this device what was done. All items stand on the
 * page from the start, so a page once opened needs no network any more. Without scripts it reads from top to bottom.
 */
import { toIdJangkar } from './jangkar.ts';

class JalurOrientasi extends HTMLElement {
  private items: HTMLElement[] = [];
  private done = new Set<string>();
  private at = 0;

  connectedCallback(): void {
    this.items = [...this.querySelectorAll<HTMLElement>('[data-butir]')];
    if (this.items.length === 0) return;
    this.done = new Set(this.recall());
    const fromAddress = this.items.findIndex((item) => item.id === toIdJangkar(location.hash));
    const open = this.items.findIndex((item) => !this.done.has(keyOf(item)));
    this.dataset['jalan'] = '';
    this.addEventListener('click', (event) => this.onClick(event));
    addEventListener('hashchange', () => {
      const index = this.items.findIndex((item) => item.id === toIdJangkar(location.hash));
      if (index !== -1) this.show(index, true);
    });
    this.show(fromAddress !== -1 ? fromAddress : Math.max(0, open), false);
  }

  private onClick(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const aksi = button?.dataset['aksi'];
    if (aksi === 'selesai') {
      this.done.add(keyOf(this.current));
      this.store();
      const left = this.items.findIndex((item) => !this.done.has(keyOf(item)));
      const next = this.at < this.items.length - 1 ? this.at + 1 : left;
      if (next !== -1) return this.show(next, true);
      // Nothing is left: the reader is taken to where that is told.
      this.show(this.at, false);
      this.querySelector<HTMLElement>('[data-kemajuan]')?.focus();
    } else if (aksi === 'mundur') this.show(Math.max(0, this.at - 1), true);
    else if (aksi === 'maju') this.show(Math.min(this.at + 1, this.items.length - 1), true);
    else if (aksi === 'cetak') print();
    else if (aksi === 'ulang') {
      this.done.clear();
      this.store();
      this.show(0, true);
    }
  }

  private show(index: number, focus: boolean): void {
    this.at = index;
    for (const [position, item] of this.items.entries()) item.toggleAttribute('data-kini', position === index);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-daftar] a')) {
      const item = this.items.find((own) => `#${own.id}` === link.hash);
      if (item && this.done.has(keyOf(item))) link.dataset['sudah'] = '';
      else delete link.dataset['sudah'];
      if (item === this.current) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
      const word = link.querySelector('.sr');
      if (word) word.textContent = 'sudah' in link.dataset ? ' (selesai)' : '';
    }
    const count = this.items.filter((item) => this.done.has(keyOf(item))).length;
    const status = this.querySelector('[data-kemajuan]');
    const all = count === this.items.length;
    const whole = all
      ? 'Jalur ini selesai: semua butir sudah Anda pahami.'
      : `${count} dari ${this.items.length} butir selesai.`;
    if (status) status.textContent = `${whole} Anda di butir ${index + 1}.`;
    const last = index === this.items.length - 1;
    for (const [aksi, off] of [
      ['mundur', index === 0],
      ['selesai', last && all],
      ['maju', last],
    ] as const)
      for (const button of this.querySelectorAll<HTMLButtonElement>(`button[data-aksi="${aksi}"]`)) {
        button.disabled = off;
        if (aksi === 'selesai') button.textContent = last ? 'Sudah paham, selesai' : 'Sudah paham, lanjut';
      }
    if (focus) this.current.querySelector<HTMLElement>('h3')?.focus();
  }

  private get current(): HTMLElement {
    return this.items[this.at] ?? this;
  }

  private recall(): string[] {
    try {
      const found: unknown = JSON.parse(localStorage.getItem(this.place) ?? '[]');
      return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
    } catch {
      return [];
    }
  }

  private store(): void {
    try {
      localStorage.setItem(this.place, JSON.stringify([...this.done]));
    } catch {
      // A reader who forbids storage walks on without a memory.
    }
  }

  private get place(): string {
    return `lajur:orientasi:${this.dataset['jalur'] ?? ''}`;
  }
}

/** By step, not by position: a path that is reordered keeps what was done. */
function keyOf(item: HTMLElement): string {
  return item.dataset['butir'] ?? item.id;
}
customElements.define('jalur-orientasi', JalurOrientasi);
