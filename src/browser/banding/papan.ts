/**
 * The board: sections of a comparison and the controls over them. Choice and order of SOPs act at once on what stands
 * there; figures and sentences follow after the next frame.
 */
import type { Comparison } from '../../compare/comparison.ts';
import type { Sop } from '../../domain/sop.ts';
import { listBagian, type Bagian } from '../../view/bagian.ts';
import { formatKeadaan, KEADAAN_AWAL, type Keadaan } from '../../view/keadaan.ts';
import { readKeyakinan, type Konteks } from '../../view/konteks.ts';
import { barisTahap } from '../../view/padanan.ts';
import { idTahap } from '../../view/potongan.ts';
import { readIsian, setIsian } from './isian.ts';
import { mount } from './mount.ts';
import { reviseComparison, type Tetap } from '../../view/revise.ts';
import { arrange, orderSop } from './susun.ts';

export interface Bahan {
  /** In the order of the catalogue. */
  readonly sops: readonly Sop[];
  readonly tetap: Tetap;
  readonly tanggal: string;
}

export interface PapanOptions {
  readonly tautan: Konteks['tautan'];
  readonly berkas: Konteks['berkas'];
  /** Ids of all columns, in the order of the catalogue. */
  readonly semua: readonly string[];
  readonly muat: () => Promise<Bahan>;
  /** Told of every change; keeps the address. */
  readonly berubah: (keadaan: Keadaan, query: string) => void;
}

export class Papan {
  keadaan: Keadaan = KEADAAN_AWAL;
  private drawing = 0;
  private readonly root: HTMLElement;
  private readonly options: PapanOptions;

  constructor(root: HTMLElement, options: PapanOptions) {
    this.root = root;
    this.options = options;
  }

  /** Listens to the controls, then shows what the address asks for. */
  start(keadaan: Keadaan): void {
    const form = this.form;
    form?.addEventListener('submit', (event) => event.preventDefault());
    form?.addEventListener('change', () => this.readForm());
    form?.addEventListener('focusin', () => void this.options.muat().catch(() => undefined), { once: true });
    form?.addEventListener('click', (event) => this.press(event));
    this.root.addEventListener('click', (event) => this.geser(event));
    this.show(keadaan);
  }

  show(next: Keadaan): void {
    const before = this.keadaan;
    this.keadaan = this.sanitise(next);
    this.options.berubah(this.keadaan, formatKeadaan(this.keadaan));
    if (this.form) setIsian(this.form, this.keadaan);
    this.arrange();
    const counted = isOther(before, this.keadaan, ['menitPerHari', 'hariPerBulan', 'tidak', 'perkiraan', 'dasar']);
    const chosen = String(before.sop) !== String(this.keadaan.sop);
    if (counted || chosen) this.schedule(counted);
  }

  /** The comparison as shown now. */
  async hitung(): Promise<{ readonly comparison: Comparison; readonly bahan: Bahan }> {
    const bahan = await this.options.muat();
    const shown = this.tampak;
    const sops = this.urutan.flatMap((id) => (shown.has(id) ? (bahan.sops.find((sop) => sop.id === id) ?? []) : []));
    return { comparison: reviseComparison(bahan.tetap, sops, this.keadaan), bahan };
  }

  private get form(): HTMLFormElement | null {
    return this.root.querySelector<HTMLFormElement>('form.kendali');
  }

  private get urutan(): readonly string[] {
    return orderSop(this.root, this.options.semua, this.keadaan);
  }

  private get tampak(): ReadonlySet<string> {
    return new Set(this.keadaan.sop ?? this.options.semua);
  }

  private sanitise(next: Keadaan): Keadaan {
    const known = next.sop?.filter((id) => this.options.semua.includes(id)) ?? [];
    const unknown = next.sop?.filter((id) => !this.options.semua.includes(id)) ?? [];
    this.say(unknown.length === 0 ? '' : `Tidak ada di halaman ini, jadi diabaikan: ${unknown.join(', ')}.`);
    const dasar =
      next.dasar !== null && (next.dasar === 'median' || this.options.semua.includes(next.dasar)) ? next.dasar : null;
    return { ...next, dasar, sop: known.length === 0 || known.length === this.options.semua.length ? null : known };
  }

  private readForm(): void {
    if (!this.form) return;
    const next = readIsian(this.form, this.keadaan);
    if (next.sop?.length === 0) {
      setIsian(this.form, this.keadaan);
      this.say('Paling sedikit satu SOP harus tampil.');
      return;
    }
    this.show(next);
  }

  private press(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    const first = this.urutan.slice(0, 1);
    if (button.hasAttribute('data-setel-ulang')) {
      this.show({ ...KEADAAN_AWAL, sop: this.form?.querySelector('[name="sop"]') ? null : this.keadaan.sop });
    } else if (button.hasAttribute('data-semua')) this.show({ ...this.keadaan, sop: null });
    else if (button.hasAttribute('data-satu')) this.show({ ...this.keadaan, sop: first });
  }

  private geser(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-geser]') : null;
    const next = this.keadaan.mulai + Number(button?.dataset['geser'] ?? 0);
    if (button && next < this.tampak.size) this.show({ ...this.keadaan, mulai: Math.max(0, next) });
  }

  private arrange(): void {
    const rest = arrange(this.root, this.urutan, this.tampak, this.keadaan.mulai);
    this.afterPaint(rest);
  }

  private say(words: string): void {
    const status = this.root.querySelector('.pesan-kendali');
    if (status && status.textContent !== words) status.textContent = words;
  }

  /** Lets the browser paint first; a later change makes an earlier drawing void. */
  private schedule(all: boolean): void {
    const own = (this.drawing += 1);
    this.afterPaint(() => void this.redraw(own, all));
  }

  private afterPaint(work: () => void): void {
    requestAnimationFrame(() => setTimeout(work, 50));
  }

  private async redraw(own: number, all: boolean): Promise<void> {
    try {
      const { comparison, bahan } = await this.hitung();
      if (own !== this.drawing) return;
      const { tautan, berkas, semua } = this.options;
      const konteks: Konteks = {
        comparison,
        dasar: this.keadaan.dasar,
        tautan,
        berkas,
        keyakinan: readKeyakinan(bahan.sops),
      };
      // Tables with a column per SOP keep all columns, so that a hidden one comes back at once.
      const full =
        comparison.kolom.length === semua.length ? comparison : reviseComparison(bahan.tetap, bahan.sops, this.keadaan);
      const wide = { ...konteks, comparison: { ...full, waktu: { ...comparison.waktu, sop: full.waktu.sop } } };
      const narrow = listBagian(konteks);
      for (const bagian of narrow) if (SEMPIT.has(bagian.id)) this.replace(bagian);
      if (all) for (const bagian of listBagian(wide)) if (!SEMPIT.has(bagian.id)) this.replace(bagian);
      if (!all) this.replaceTahap(wide);
      arrange(this.root, this.urutan, this.tampak, this.keadaan.mulai)();
    } catch {
      this.say(
        'Data perbandingan tidak dapat dimuat. Angka di bawah memakai anggapan baku; muat ulang halaman untuk mencoba lagi.',
      );
    }
  }

  private replace({ id, isi }: Bagian): void {
    const home = this.root.querySelector(`[data-bagian="${id}"] > .isi-bagian`);
    if (!home) return;
    const name = (item: Element): string => item.querySelector('summary')?.textContent ?? '';
    const open = new Set([...home.querySelectorAll('details[open]')].map(name));
    const scrolled = [...home.querySelectorAll('.gulir')].map((item) => [item.scrollLeft, item.scrollTop] as const);
    home.replaceChildren(...isi.map((item) => mount(item)));
    for (const item of home.querySelectorAll('details')) item.open = open.has(name(item));
    [...home.querySelectorAll('.gulir')].forEach((item, at) => item.scrollTo(...(scrolled[at] ?? [0, 0])));
  }

  private replaceTahap(konteks: Konteks): void {
    for (const { id, nama } of konteks.comparison.tahap) {
      this.root.querySelector(`#${CSS.escape(idTahap(id))}`)?.replaceWith(mount(barisTahap(konteks, id, nama)));
    }
  }
}

/** Sections that show only the chosen SOPs and count over them. */
const SEMPIT = new Set(['perbedaan', 'waktu']);

function isOther(before: Keadaan, after: Keadaan, names: readonly (keyof Keadaan)[]): boolean {
  return names.some((name) => before[name] !== after[name]);
}
