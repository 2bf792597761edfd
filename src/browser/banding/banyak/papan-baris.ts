/** The board of a large topic: what the reader chose acts at once on the rows; figures and sentences follow after the next frame. */
import type { Comparison } from '../../../compare/comparison.ts';
import type { Asal } from '../../../view/banyak/asal.ts';
import { formatPilihan, isTampil, parsePilihan, PILIHAN_AWAL, type Pilihan } from '../../../view/banyak/pilihan.ts';
import { formatKeadaan, KEADAAN_AWAL, type Keadaan } from '../../../view/keadaan.ts';
import type { Konteks } from '../../../view/konteks.ts';
import type { PapanUnduhan } from '../ambil-alih.ts';
import type { Bahan } from '../bahan.ts';
import { readIsian, setIsian } from '../isian.ts';
import type * as Gambar from './gambar.ts';
import { arrangeBaris, createMemuat, orderBaris, readAsal } from './tata.ts';

export interface Tampilan {
  readonly keadaan: Keadaan;
  readonly pilihan: Pilihan;
}

interface PapanOptions extends Pick<Konteks, 'tautan' | 'berkas'> {
  readonly load: () => Promise<Bahan>;
}

// Counting and drawing come when something is counted: rows are hidden and moved without them.
const importGambar = (): Promise<typeof Gambar> => import('./gambar.ts');
const SARING = ['kelompok', 'tingkat', 'wilayah', 'jenis', 'kegiatan'] as const;

export class PapanBaris implements PapanUnduhan {
  private kini: Tampilan = { keadaan: KEADAAN_AWAL, pilihan: PILIHAN_AWAL };
  private drawing = 0;
  private bahan: Promise<Bahan> | null = null;
  private readonly asal: readonly Asal[];
  private readonly memuat: ReturnType<typeof createMemuat>;
  private readonly root: HTMLElement;
  private readonly options: PapanOptions;

  constructor(root: HTMLElement, options: PapanOptions) {
    this.root = root;
    this.options = options;
    this.asal = readAsal(root);
    this.memuat = createMemuat(root);
  }

  start(asked: Tampilan): void {
    const form = this.form;
    form?.addEventListener('submit', (event) => event.preventDefault());
    form?.addEventListener('change', () => this.show(readForm(form, this.kini)));
    form?.addEventListener('focusin', () => void Promise.all([this.load(), importGambar()]).catch(() => undefined), {
      once: true,
    });
    this.root.addEventListener('click', (event) => this.press(event));
    if (address(asked) !== '') this.show(asked);
  }

  get terbitan(): boolean {
    return formatKeadaan(this.kini.keadaan) === '' && this.tampil.length === this.asal.length;
  }

  /** The comparison of the SOPs shown. */
  async countComparison(): Promise<{ readonly comparison: Comparison; readonly bahan: Bahan }> {
    const [bahan, { countTampil }] = await Promise.all([this.load(), importGambar()]);
    return { comparison: countTampil(bahan, this.tampil, this.kini.keadaan), bahan };
  }

  alamat(path: string): string {
    return new URL(this.options.tautan(path), location.href).href;
  }

  /** Says something beside the controls; an empty text takes it away. */
  say(words: string): void {
    const status = this.root.querySelector('.pesan-kendali');
    if (status && status.textContent !== words) status.textContent = words;
  }

  private get form(): HTMLFormElement | null {
    return this.root.querySelector<HTMLFormElement>('form.kendali');
  }

  private get urutan(): readonly string[] {
    return orderBaris(this.root, this.asal, this.kini.keadaan.urut);
  }

  /** In the order asked for. */
  private get tampil(): readonly string[] {
    const { keadaan, pilihan } = this.kini;
    const passing = new Set(this.asal.flatMap((item) => (isTampil(item, pilihan, this.memuat) ? [item.sop] : [])));
    return this.urutan.filter((sop) => passing.has(sop) && (keadaan.sop?.includes(sop) ?? true));
  }

  private show(asked: Tampilan): void {
    const [before, wasShown] = [this.kini.keadaan, String(this.tampil)];
    const known = asked.keadaan.sop?.filter((id) => this.asal.some(({ sop }) => sop === id)) ?? [];
    this.kini = { ...asked, keadaan: { ...asked.keadaan, dasar: null, sop: known.length === 0 ? null : known } };
    if (this.form) this.kini = { ...this.kini, pilihan: setForm(this.form, this.kini) };
    history.replaceState(null, '', `${location.pathname}${withMark(address(this.kini))}${location.hash}`);
    this.arrange();
    const counted = (['menitPerHari', 'hariPerBulan', 'tidak', 'perkiraan'] as const).some(
      (name) => before[name] !== this.kini.keadaan[name],
    );
    if (counted || wasShown !== String(this.tampil)) this.schedule(counted);
  }

  private arrange(): void {
    const shown = this.tampil;
    const { kelompok } = this.kini.pilihan;
    arrangeBaris(this.root, this.asal, { urutan: this.urutan, tampil: new Set(shown), kelompok });
    const semua = this.asal.length;
    const status = this.root.querySelector('[data-tampil]');
    if (status)
      status.textContent =
        shown.length === semua ? `${semua} SOP tampil.` : `${shown.length} dari ${semua} SOP tampil.`;
    this.root.toggleAttribute('data-nihil', shown.length === 0);
    this.root.querySelector('[data-sebagian]')?.toggleAttribute('hidden', shown.length === semua);
  }

  private press(event: Event): void {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('button[data-setel-ulang]')) this.show({ keadaan: KEADAAN_AWAL, pilihan: PILIHAN_AWAL });
    const link = target?.closest<HTMLAnchorElement>('.saring-kegiatan a');
    if (!link) return;
    event.preventDefault();
    const { kegiatan } = parsePilihan(new URL(link.href).searchParams);
    this.show({ ...this.kini, pilihan: { ...this.kini.pilihan, kegiatan } });
    this.root.querySelector('[data-bagian="padanan"]')?.scrollIntoView();
  }

  private load(): Promise<Bahan> {
    return (this.bahan ??= this.options.load().catch((error: unknown) => {
      this.bahan = null;
      throw error;
    }));
  }

  /** Lets the browser paint first; a later change makes an earlier drawing void. */
  private schedule(semua: boolean): void {
    const own = (this.drawing += 1);
    requestAnimationFrame(() => setTimeout(() => void this.redraw(own, semua), 50));
  }

  private async redraw(own: number, semua: boolean): Promise<void> {
    try {
      const [bahan, { drawBanyak }] = await Promise.all([this.load(), importGambar()]);
      if (own !== this.drawing || this.tampil.length === 0) return;
      drawBanyak(this.root, { ...this.options, bahan, keadaan: this.kini.keadaan, tampil: this.tampil, semua });
      this.arrange();
    } catch {
      this.say(
        'Data perbandingan tidak dapat dimuat. Angka dan kalimat di luar tabel instansi masih tentang semua SOP dengan anggapan baku; muat ulang halaman untuk mencoba lagi.',
      );
    }
  }
}

function readForm(form: HTMLFormElement, before: Tampilan): Tampilan {
  const data = new FormData(form);
  const chosen = SARING.map((name) => [name, String(data.get(name) ?? '')] as const);
  return {
    keadaan: readIsian(form, before.keadaan),
    pilihan: { ...before.pilihan, ...Object.fromEntries(chosen) },
  };
}

/** @returns the choice as the form has it: a value that is none of its options counts as none */
function setForm(form: HTMLFormElement, { keadaan, pilihan }: Tampilan): Pilihan {
  setIsian(form, keadaan);
  const set = (name: keyof Pilihan): readonly [string, string] => {
    const field = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    const known = field && [...field.options].some(({ value }) => value === pilihan[name]);
    const value = known ? pilihan[name] : PILIHAN_AWAL[name];
    if (field) field.value = value;
    return [name, value];
  };
  return { ...PILIHAN_AWAL, ...Object.fromEntries(SARING.map(set)) };
}

function address({ keadaan, pilihan }: Tampilan): string {
  return [formatKeadaan(keadaan), formatPilihan(pilihan)].filter((words) => words !== '').join('&');
}

function withMark(query: string): string {
  return query && `?${query}`;
}
