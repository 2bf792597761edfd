/** The search box with suggestions (a combobox by the ARIA pattern) and the list of what was chosen. */
import { el } from '../../view/simpul.ts';
import { suggestSop, type EntriSop } from './daftar.ts';
import { mount } from './mount.ts';

export class Pemilih {
  private readonly input: HTMLInputElement;
  private readonly saran: HTMLElement;
  private readonly terpilih: HTMLElement;
  private daftar: readonly EntriSop[] = [];
  private pilihan: readonly string[] = [];
  private shown: readonly EntriSop[] = [];
  private active = -1;
  private readonly ubah: (pilihan: readonly string[]) => void;

  constructor(root: HTMLElement, ubah: (pilihan: readonly string[]) => void) {
    const input = root.querySelector('input');
    const saran = root.querySelector<HTMLElement>('[role="listbox"]');
    const terpilih = root.querySelector<HTMLElement>('.terpilih');
    if (!input || !saran || !terpilih) throw new Error('pemilih');
    [this.input, this.saran, this.terpilih, this.ubah] = [input, saran, terpilih, ubah];
    input.addEventListener('input', () => this.open());
    input.addEventListener('focus', () => this.open());
    input.addEventListener('blur', () => setTimeout(() => this.close(), 150));
    input.addEventListener('keydown', (event) => this.key(event));
    saran.addEventListener('pointerdown', (event) => event.preventDefault());
    saran.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (option) this.add(option.getAttribute('data-id') ?? '');
    });
    terpilih.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (!button) return;
      this.ubah(this.pilihan.filter((id) => id !== button.value));
      input.focus();
      this.close();
    });
  }

  /** Shows what is chosen; unknown ids are shown by the caller's message, not here. */
  set(daftar: readonly EntriSop[], pilihan: readonly string[]): void {
    this.daftar = daftar;
    this.pilihan = pilihan;
    const chips = pilihan.flatMap((id) => {
      const item = daftar.find((own) => own.id === id);
      if (!item) return [];
      return el(
        'li',
        {},
        el('span', {}, item.nama, el('small', {}, nameInstansi(item))),
        el('button', { type: 'button', value: id, 'aria-label': `Keluarkan ${item.nama}, ${nameInstansi(item)}` }, '×'),
      );
    });
    this.terpilih.replaceChildren(...chips.map((item) => mount(item)));
    this.terpilih.hidden = chips.length === 0;
  }

  private open(): void {
    this.shown = suggestSop(this.daftar, this.input.value, this.pilihan);
    this.active = -1;
    const options = this.shown.map((item, at) =>
      el(
        'li',
        { role: 'option', id: `saran-sop-${at}`, 'data-id': item.id, 'aria-selected': 'false' },
        item.nama,
        el('small', {}, `${nameInstansi(item)}, ${item.langkah} langkah`),
      ),
    );
    const none = el('li', { class: 'tiada', role: 'option', 'aria-disabled': 'true' }, 'Tidak ada SOP yang cocok');
    this.saran.replaceChildren(...(options.length > 0 ? options : [none]).map((item) => mount(item)));
    this.toggle(true);
  }

  private close(): void {
    this.toggle(false);
  }

  private toggle(open: boolean): void {
    this.saran.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    if (!open) this.input.removeAttribute('aria-activedescendant');
  }

  private key(event: KeyboardEvent): void {
    if (event.key === 'Escape') return this.close();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.saran.hidden) this.open();
      return this.move(event.key === 'ArrowDown' ? 1 : -1);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const chosen = this.shown[Math.max(0, this.active)];
    if (chosen && !this.saran.hidden) this.add(chosen.id);
  }

  private move(by: number): void {
    const options = [...this.saran.querySelectorAll('[data-id]')];
    if (options.length === 0) return;
    this.active = (this.active + by + options.length) % options.length;
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === this.active));
    const current = options[this.active];
    current?.scrollIntoView({ block: 'nearest' });
    if (current) this.input.setAttribute('aria-activedescendant', current.id);
  }

  private add(id: string): void {
    if (id === '') return;
    this.input.value = '';
    this.ubah([...this.pilihan, id]);
    this.close();
  }
}

export function nameInstansi(item: EntriSop): string {
  return item.instansiPerkiraan === null ? item.instansi : `${item.instansi}, diperkirakan ${item.instansiPerkiraan}`;
}
