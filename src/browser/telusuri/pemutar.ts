/** The step player: one state, shown in the card, on the drawing and in the address, and said aloud. */
import { formatTotal } from '../../domain/waktu.ts';
import { findBagian, createButir, listCabangLangkah, findSimpulKata } from '../bagan/kartu.ts';
import { selectLangkah, writeAlamat } from '../bagan/pilihan.ts';
import { readAlur } from './baca-alur.ts';
import {
  toJejak,
  countKunjungan,
  stepForward,
  startPerjalanan,
  stepBack,
  listPilihan,
  sumTerpakai,
  replayJalur,
  type Alur,
  type Perjalanan,
} from './jalan.ts';
import { nameCara, nameJalur, sayLangkah, saySelesai, type Cara } from './ucapan.ts';

/** The element of the diagram, as far as the player uses it. */
export interface Panggung extends HTMLElement {
  readonly layarPenuh: boolean;
  leaveLayarPenuh(): void;
  say(teks: string): void;
}

let pemutar: Pemutar | null = null;

/** Starts the player, or lets the running one follow the address. @param jalur null for a fresh start */
export function startTelusur(bagan: Panggung, jalur: readonly string[] | null): void {
  const kartu = document.querySelector<HTMLElement>('kartu-langkah');
  if (!kartu) return;
  pemutar ??= new Pemutar(bagan, kartu);
  pemutar.start(jalur);
}

class Pemutar {
  private readonly bagan: Panggung;
  private readonly kartu: HTMLElement;
  private readonly alur: Alur;
  private di: Perjalanan;
  private pembuka: HTMLElement | null = null;
  private readonly pendengar = new AbortController();

  constructor(bagan: Panggung, kartu: HTMLElement) {
    this.bagan = bagan;
    this.kartu = kartu;
    this.alur = readAlur(bagan);
    this.di = startPerjalanan(this.alur);
    const { signal } = this.pendengar;
    kartu.addEventListener('click', this.onClick, { signal });
    document.addEventListener('keydown', this.onKey, { signal });
    document.addEventListener('langkah-terpilih', this.onPilih, { signal });
    bagan.addEventListener('langkah-diklik', this.onLangkah, { signal });
  }

  start(jalur: readonly string[] | null): void {
    const running = this.bagan.dataset['telusuri'] !== undefined;
    if (!running && document.activeElement instanceof HTMLElement) this.pembuka = document.activeElement;
    this.bagan.dataset['telusuri'] = '';
    this.di = jalur === null ? startPerjalanan(this.alur) : replayJalur(this.alur, jalur);
    this.show(jalur !== null);
    if (!running) this.findTombol('maju')?.focus({ preventScroll: true });
  }

  private go(di: Perjalanan): void {
    if (di === this.di) return;
    this.di = di;
    this.show();
  }

  private leave(): void {
    if (this.bagan.layarPenuh) this.bagan.leaveLayarPenuh();
    const kini = this.di.jalur.at(-1) ?? null;
    const terbuka = this.pembuka;
    this.stop();
    writeAlamat(kini);
    selectLangkah(kini, 'bagan');
    if (terbuka?.isConnected && terbuka !== document.body) terbuka.focus({ preventScroll: true });
    this.bagan.say('Penelusuran berakhir.');
  }

  /** Lets go of the page; the address and the selection are the caller's. */
  private stop(): void {
    this.pendengar.abort();
    pemutar = null;
    delete this.bagan.dataset['telusuri'];
    for (const item of this.bagan.querySelectorAll('[data-ditempuh], [data-serempak]')) {
      item.removeAttribute('data-ditempuh');
      item.removeAttribute('data-serempak');
    }
  }

  /** @param dariAlamat the address led here: it is put right, not added to the history */
  private show(dariAlamat = false): void {
    const { alur, di, kartu } = this;
    const akhir = di.jalur.at(-1) ?? null;
    const cara = this.listCara();
    const hadFocus = kartu.querySelector('.kartu-cabang')?.contains(document.activeElement) === true;
    selectLangkah(di.kini, 'telusuri');
    writeAlamat(akhir, toJejak(di), dariAlamat);
    this.markJalur();
    const urutanOf = (id: string): number => alur.titik.get(id)?.urutan ?? 0;
    if (di.kini === null) this.fillKosong();
    findBagian(kartu, 'terpakai')?.replaceChildren(formatTotal(sumTerpakai(alur, di)));
    findBagian(kartu, 'jalur')?.replaceChildren(di.jalur.length === 0 ? '–' : nameJalur(di.jalur.map(urutanOf)));
    const serempak = di.serempak.map((id) => `langkah ${urutanOf(id)}, ${this.ringkasOf(id)}`);
    findBagian(kartu, 'serempak')?.replaceChildren(
      serempak.length === 0 ? '' : `Berjalan serempak: ${serempak.join('; ')}`,
    );
    if (countKunjungan(di) > 1) findBagian(kartu, 'posisi')?.append(` · kunjungan ke-${countKunjungan(di)}`);
    findBagian(kartu, 'cabang')?.replaceChildren(...this.createButirCara(cara));
    this.findTombol('mundur')?.setAttribute('aria-disabled', String(di.sebelum === null));
    this.findTombol('maju')?.setAttribute('aria-disabled', String(di.selesai || cara.length > 1));
    if (hadFocus) this.findTombol('maju')?.focus({ preventScroll: true });
    this.bagan.say(this.describe(cara));
  }

  private listCara(): readonly Cara[] {
    const ways = listPilihan(this.alur, this.di);
    const ragu =
      this.di.kini === null ? [] : listCabangLangkah(this.di.kini).map(({ keyakinan }) => keyakinan !== null);
    return ways.map(({ label, ke }, nomor) => ({
      label,
      ke: ke.flatMap((id) => this.alur.titik.get(id)?.urutan ?? []),
      perkiraan: ways.length > 1 ? ragu[nomor] === true : ragu.some(Boolean),
    }));
  }

  private createButirCara(cara: readonly Cara[]): readonly HTMLElement[] {
    const marks = this.di.kini === null ? [] : listCabangLangkah(this.di.kini);
    return cara.map((way, nomor) => {
      const button = document.createElement('button');
      const key = document.createElement('kbd');
      button.type = 'button';
      button.className = 'tombol';
      button.dataset['cabang'] = String(nomor);
      key.textContent = String(nomor + 1);
      button.append(...(cara.length > 1 ? [key, ' '] : []), nameCara(way));
      return createButir(button, marks[nomor]?.tanda ?? null);
    });
  }

  private describe(cara: readonly Cara[]): string {
    const { alur, di } = this;
    if (di.selesai) return saySelesai(di.jalur.length, sumTerpakai(alur, di));
    const titik = di.kini === null ? undefined : alur.titik.get(di.kini);
    if (!titik) return `Pilih awal: ${cara.map((way, nomor) => `${nomor + 1} ${nameCara(way)}`).join('; ')}.`;
    const item = findSimpulKata(titik.id);
    const oleh = item?.querySelector<HTMLElement>('[data-oleh]');
    const waktu = document.querySelector(`tr[data-langkah="${CSS.escape(titik.id)}"] [data-naskah=waktu]`);
    return sayLangkah({
      urutan: titik.urutan,
      jumlah: alur.titik.size,
      keputusan: item?.dataset['keputusan'] !== undefined,
      oleh: oleh
        ? `${oleh.textContent.trim()}${oleh.dataset['perkiraan'] === undefined ? '' : ' (perkiraan)'}`
        : 'pelaksana tidak diketahui',
      ringkas: this.ringkasOf(titik.id),
      waktu: waktu?.textContent.trim() ?? null,
      kunjungan: countKunjungan(di),
      serempak: di.serempak.flatMap((id) => alur.titik.get(id)?.urutan ?? []),
      cara,
    });
  }

  /** The card without a step: before the choice of a start, and at the end. */
  private fillKosong(): void {
    const { di, kartu } = this;
    findBagian(kartu, 'posisi')?.replaceChildren(di.selesai ? 'Selesai' : 'Mulai');
    findBagian(kartu, 'judul')?.replaceChildren(di.selesai ? 'Alur selesai' : 'Pilih bagian yang ditelusuri');
    for (const nama of ['oleh', 'mutu']) findBagian(kartu, nama)?.replaceChildren();
    findBagian(kartu, 'kegiatan')?.replaceChildren();
  }

  private ringkasOf(id: string): string {
    return findSimpulKata(id)?.querySelector('[data-ringkas]')?.textContent ?? '';
  }

  private markJalur(): void {
    const { bagan, di } = this;
    const pairs = new Set(di.jalur.map((id, k) => `${di.jalur[k - 1] ?? ''}>${id}`));
    for (const node of bagan.querySelectorAll<SVGElement>('svg g[data-langkah]')) {
      const { langkah = '' } = node.dataset;
      node.toggleAttribute('data-ditempuh', di.jalur.includes(langkah));
      node.toggleAttribute('data-serempak', di.serempak.includes(langkah));
    }
    for (const path of bagan.querySelectorAll<SVGElement>('path[data-dari]')) {
      const { dari = '', ke = '' } = path.dataset;
      path.parentElement?.toggleAttribute('data-ditempuh', pairs.has(`${dari}>${ke}`));
    }
  }

  private findTombol(aksi: string): HTMLElement | null {
    return this.kartu.querySelector<HTMLElement>(`[data-aksi=${aksi}]`);
  }

  /** On by the only way; where there are several, the reader must say which. */
  private goOn(): void {
    if (listPilihan(this.alur, this.di).length < 2) this.go(stepForward(this.alur, this.di));
    else this.kartu.querySelector<HTMLElement>('.kartu-cabang button')?.focus();
  }

  private readonly onClick = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button') : null;
    const { aksi, cabang } = button?.dataset ?? {};
    if (cabang !== undefined) this.go(stepForward(this.alur, this.di, Number(cabang)));
    else if (aksi === 'maju') this.goOn();
    else if (aksi === 'mundur') this.go(stepBack(this.di));
    else if (aksi === 'ulang') this.go(startPerjalanan(this.alur));
    else if (aksi === 'keluar' || aksi === 'tutup') this.leave();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const at = event.target;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !(at instanceof Element)) return;
    if (at.matches('input, textarea, select') || at.closest('dialog, [popover]')) return;
    // Elsewhere on the page the arrows scroll; on the canvas itself they pan.
    const here = this.kartu.contains(at) || at.closest('svg[data-diagram], .alat') !== null;
    if (event.key === 'Escape') this.leave();
    else if (!here && !this.bagan.layarPenuh) return;
    else if (at.matches('.gulir') && event.key.startsWith('Arrow')) return;
    else if (event.key === 'ArrowRight' || event.key === 'ArrowDown') this.goOn();
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') this.go(stepBack(this.di));
    else if (/^[1-9]$/.test(event.key)) this.go(stepForward(this.alur, this.di, Number(event.key) - 1));
    else return;
    event.preventDefault();
  };

  /** A click on the drawing: on, if that step is next; back, if it lies on the path. */
  private readonly onLangkah = (event: Event): void => {
    const id = (event as CustomEvent<string>).detail;
    event.preventDefault();
    const nomor = listPilihan(this.alur, this.di).findIndex(({ ke }) => ke.includes(id));
    if (nomor !== -1) {
      this.go(stepForward(this.alur, this.di, nomor));
      return;
    }
    let back: Perjalanan | null = this.di.sebelum;
    while (back !== null && back.kini !== id) back = back.sebelum;
    if (back !== null) this.go(back);
    else this.bagan.say(`Langkah ${this.alur.titik.get(id)?.urutan ?? ''} bukan lanjutan langkah ini.`);
  };

  /** Something else on the page was chosen, or the address left the player: it ends. */
  private readonly onPilih = (event: DocumentEventMap['langkah-terpilih']): void => {
    if (event.detail.asal !== 'telusuri') this.stop();
  };
}
