/**
 * The board: sections of a comparison and the controls over them. Choice and order of SOPs act at once on what stands
 * there; figures and sentences follow after the next frame.
 */
import type { Comparison } from '../../compare/comparison.ts';
import { formatKeadaan, KEADAAN_AWAL, pickDasar, type Keadaan } from '../../view/keadaan.ts';
import type { Konteks } from '../../view/konteks.ts';
import type { Bahan } from './bahan.ts';
import type * as Hitung from './hitung.ts';
import { readIsian, setIsian } from './isian.ts';
import { arrange, orderSop } from './susun.ts';

// Counting and drawing come when something is counted: choice and order of columns need neither.
const importHitung = (): Promise<typeof Hitung> => import('./hitung.ts');

export interface PapanOptions {
  readonly tautan: Konteks['tautan'];
  readonly berkas: Konteks['berkas'];
  /** Ids of all columns, in the order of the catalogue. */
  readonly semua: readonly string[];
  readonly load: () => Promise<Bahan>;
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

  /**
   * Listens to the controls, then shows what the address asks for.
   * @param drawn what the figures on the page were counted for
   */
  start(keadaan: Keadaan, drawn: Keadaan = KEADAAN_AWAL): void {
    this.keadaan = drawn;
    const form = this.form;
    form?.addEventListener('submit', (event) => event.preventDefault());
    form?.addEventListener('change', () => this.readForm());
    form?.addEventListener(
      'focusin',
      () => void Promise.all([this.options.load(), importHitung()]).catch(() => undefined),
      { once: true },
    );
    form?.addEventListener('click', (event) => this.press(event));
    this.root.addEventListener('click', (event) => this.moveSop(event));
    this.show(keadaan);
  }

  /** A path of the site as a full address. */
  alamat(path: string): string {
    return new URL(this.options.tautan(path), location.href).href;
  }

  show(next: Keadaan): void {
    const before = this.keadaan;
    this.keadaan = this.sanitise(next);
    this.options.berubah(this.keadaan, formatKeadaan(this.keadaan));
    if (this.form) setIsian(this.form, this.keadaan);
    document.querySelector('[data-sebagian]')?.toggleAttribute('hidden', this.keadaan.sop === null);
    this.arrange();
    const counted = isOther(before, this.keadaan, ['menitPerHari', 'hariPerBulan', 'tidak', 'perkiraan', 'dasar']);
    const chosen = String(before.sop) !== String(this.keadaan.sop);
    if (counted || chosen) this.schedule(counted);
  }

  /** The comparison as shown now. */
  async countComparison(): Promise<{ readonly comparison: Comparison; readonly bahan: Bahan }> {
    const [bahan, { countComparison }] = await Promise.all([this.options.load(), importHitung()]);
    const shown = this.tampak;
    return {
      comparison: countComparison(
        bahan,
        this.urutan.filter((id) => shown.has(id)),
        this.keadaan,
      ),
      bahan,
    };
  }

  /** Whether the published files say the same as the page. */
  get terbitan(): boolean {
    return formatKeadaan(this.keadaan) === '';
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
    const shown = known.length === 0 ? this.options.semua : known;
    const dasar = pickDasar(next, shown);
    this.say(
      [
        unknown.length > 0 && `Tidak ada di halaman ini, jadi diabaikan: ${unknown.join(', ')}.`,
        next.dasar !== null && dasar === null && 'Pembanding harus salah satu SOP yang tampil.',
      ]
        .filter((words) => words !== false)
        .join(' '),
    );
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

  private moveSop(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-geser]') : null;
    const next = this.keadaan.mulai + Number(button?.dataset['geser'] ?? 0);
    if (button && next < this.tampak.size) this.show({ ...this.keadaan, mulai: Math.max(0, next) });
  }

  private arrange(): void {
    const rest = arrange(this.root, this.urutan, this.tampak, this.keadaan.mulai);
    this.afterPaint(rest);
  }

  /** Says something beside the controls; an empty text takes it away. */
  say(words: string): void {
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
      const [{ comparison, bahan }, { drawComparison }] = await Promise.all([this.countComparison(), importHitung()]);
      if (own !== this.drawing) return;
      const { tautan, berkas, semua } = this.options;
      drawComparison(this.root, {
        comparison,
        bahan,
        keadaan: this.keadaan,
        tautan,
        berkas,
        utuh: semua.length,
        semua: all,
      });
      arrange(this.root, this.urutan, this.tampak, this.keadaan.mulai)();
    } catch {
      this.say(
        'Data perbandingan tidak dapat dimuat. Angka di bawah memakai anggapan baku; muat ulang halaman untuk mencoba lagi.',
      );
    }
  }
}

function isOther(before: Keadaan, after: Keadaan, names: readonly (keyof Keadaan)[]): boolean {
  return names.some((name) => before[name] !== after[name]);
}
