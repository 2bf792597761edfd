/** A search field with its results below: used by the dialog and by the search page. */
import { formatBilangan } from '../../domain/bilangan.ts';
import type { Kueri } from '../../search/kueri.ts';
import type { Pilihan } from '../../search/saring.ts';
import { KATA_GAGAL, drawAwal, drawGagal, drawKosong, drawMaksud, drawSitusLain, type Tindakan } from './bantu.ts';
import { answerKueri, describeJumlah, type Jawaban } from './jawab.ts';
import { forget, prepare, SitusMacet, startOver, type Siap } from './mesin.ts';
import { addRiwayat } from './riwayat.ts';
import { drawKelompok } from './tampil.ts';
import { createTombol, createUnsur } from './unsur.ts';

export interface Keadaan {
  readonly q: string;
  readonly pilihan: Pilihan;
}

export type JawabSaring = (
  siap: Siap,
  kueri: Kueri,
  keadaan: Keadaan,
  letak: {
    /** Where the choice is shown. */
    readonly chosen: HTMLElement;
    choose(pilihan: Pilihan): void;
    /** False once another question was asked. */
    current(): boolean;
  },
) => Promise<Jawaban>;

export interface Bahan {
  readonly input: HTMLInputElement;
  readonly wadah: HTMLElement;
  readonly dasar: string;
  /** Answers with facets and shows them; absent in the dialog, which does without. */
  readonly saring?: JawabSaring;
  /** Groups shown at first, and steps of each. */
  readonly kelompok: number;
  readonly langkah: number;
  /** @param tetap a step of its own for the back button, not a letter on the way */
  onUbah?(keadaan: Keadaan, tetap: boolean): void;
  /** What follows the results, for a question. */
  penutup?(keadaan: Keadaan): HTMLElement;
}

export interface Panel {
  /** Shows another state without telling `onUbah`. */
  show(keadaan: Keadaan): void;
}

/** After the last key; long enough to skip the letters of a fast typist. */
const PAUSE = 40;
/** The same for a word that may be half of one. */
const LONG_PAUSE = 160;

export function attachPanel(bahan: Bahan): Panel {
  const { input, wadah, dasar } = bahan;
  const status = createUnsur('p', 'status');
  status.setAttribute('role', 'status');
  const chosen = createUnsur('div', 'pilihan-saring');
  const help = createUnsur('div', 'bantuan');
  const list = createUnsur('ol', 'hasil');
  const foot = createUnsur('div', 'sesudah');
  const others = createUnsur('div', 'bantuan');
  others.setAttribute('aria-live', 'polite');
  wadah.append(status, chosen, help, others, list, foot);
  let pilihan: Pilihan = {};
  let turn = 0;

  const readKeadaan = (): Keadaan => ({ q: input.value.trim(), pilihan });
  const change = (q: string, next: Pilihan): void => {
    input.value = q;
    pilihan = next;
    bahan.onUbah?.(readKeadaan(), true);
    void ask();
  };
  const tindakan: Tindakan = {
    dasar,
    ask: (q) => {
      change(q, pilihan);
      input.focus();
    },
    choose: (next) => change(input.value, next),
    retry: () => {
      startOver();
      void ask();
    },
  };
  const show = (words: string, helping: readonly HTMLElement[], results: readonly HTMLElement[] = []): void => {
    status.textContent = words;
    help.replaceChildren(...helping);
    list.replaceChildren(...results);
    foot.replaceChildren();
  };

  const ask = async (): Promise<void> => {
    const mine = ++turn;
    const now = readKeadaan();
    const blank = now.q.length < 2 && Object.keys(now.pilihan).length === 0;
    if (blank) show(AWAL, drawAwal(null, tindakan));
    else await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (mine !== turn) return;
    try {
      const siap = await prepare(dasar);
      if (mine !== turn) return;
      if (blank) show(AWAL, drawAwal(siap, tindakan));
      if (blank && !bahan.saring) return;
      const waiting = siap.gabungan.listSitus().some(({ keadaan }) => keadaan === 'menunggu');
      const kueri = await siap.prepare(now.q);
      if (mine !== turn) return;
      // On a large site half a word would fetch parts of the index that the whole word has no use for.
      if (kueri.terbuka && siap.besar) await new Promise((resolve) => setTimeout(resolve, LONG_PAUSE));
      if (mine !== turn) return;
      const jawaban = await answer(siap, kueri, now, () => mine === turn);
      if (mine !== turn || blank) return;
      // Pagefind passes over parts of the index that it cannot fetch.
      if (jawaban.hasil.length === 0 && !navigator.onLine) throw new Error('offline');
      if (jawaban.hasil.length === 0) await showNone(siap, kueri, now, () => mine === turn);
      else showResults(siap, kueri, now, jawaban);
      watchOthers(siap, mine, waiting);
    } catch (reason) {
      forget();
      if (mine !== turn) return;
      if (reason instanceof SitusMacet) return void ask();
      others.replaceChildren();
      show(navigator.onLine ? KATA_GAGAL.gagal : KATA_GAGAL.luring, [drawGagal(tindakan)]);
    }
  };

  const answer = async (siap: Siap, kueri: Kueri, now: Keadaan, current: () => boolean): Promise<Jawaban> => {
    return bahan.saring === undefined
      ? answerKueri(siap.mesin, kueri, now.pilihan)
      : bahan.saring(siap, kueri, now, { chosen, choose: tindakan.choose, current });
  };

  const showResults = (siap: Siap, kueri: Kueri, now: Keadaan, jawaban: Jawaban): void => {
    const gaya = { kueri, toKonsep: siap.toKonsep, langkah: bahan.langkah };
    const { kelompok, halaman, lengkap } = jawaban;
    const rest = kelompok.slice(bahan.kelompok);
    const count = describeJumlah(jawaban);
    show(
      lengkap ? `${count}.` : `${formatBilangan(halaman)} halaman cocok; yang teratas: ${count}.`,
      isCitation(jawaban, kueri) ? [] : drawMaksud(kueri, tindakan),
      kelompok.slice(0, bahan.kelompok).map((item) => drawKelompok(item, gaya)),
    );
    if (bahan.penutup) foot.append(bahan.penutup(now));
    else if (rest.length > 0) {
      const more = createTombol(`Tampilkan ${rest.length} lainnya`, () => {
        const items = rest.map((item) => drawKelompok(item, gaya));
        list.append(...items);
        more.remove();
        items[0]?.querySelector('a')?.focus();
      });
      foot.append(more);
    }
  };

  /** Says which other sites are missing; asks again when one has come since the question. */
  const watchOthers = ({ gabungan }: Siap, mine: number, waiting: boolean): void => {
    if (gabungan.listSitus().length === 0) return;
    const tell = (): void => others.replaceChildren(...drawSitusLain(gabungan.listSitus(), tindakan));
    tell();
    void (waiting ? gabungan.selesai : gabungan.checkSitus()).then(() => {
      if (mine !== turn) return;
      tell();
      if (waiting && gabungan.listSitus().some(({ keadaan }) => keadaan === 'ada')) void ask();
    });
  };

  const showNone = async (siap: Siap, kueri: Kueri, now: Keadaan, current: () => boolean): Promise<void> => {
    // Nothing, and only part of the dictionary was asked: then the word may be misspelt in its first letters.
    if (await siap.loadKamus()) {
      const lain = await siap.prepare(now.q);
      if (!current()) return;
      if (lain.saran !== null && lain.saran !== kueri.saran) {
        const jawaban = await answer(siap, lain, now, current);
        if (!current()) return;
        if (jawaban.hasil.length > 0) return showResults(siap, lain, now, jawaban);
      }
    }
    const free = Object.keys(now.pilihan).length > 0 && now.q !== '' ? await answerKueri(siap.mesin, kueri) : null;
    if (!current()) return;
    const quoted = now.q.length > 60 ? `${now.q.slice(0, 60)}…` : now.q;
    const words = now.q === '' ? 'Tidak ada langkah dengan saringan ini.' : `Tidak ada yang cocok dengan “${quoted}”.`;
    show(words, [drawKosong(kueri, siap, free?.hasil.length ?? 0, tindakan)]);
  };

  input.addEventListener('input', () => {
    bahan.onUbah?.(readKeadaan(), false);
    void ask();
  });
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) addRiwayat(input.value);
  });
  wadah.parentElement?.addEventListener('keydown', (event) => move(event, input, wadah));
  window.addEventListener('online', () => {
    if (wadah.isConnected && list.childElementCount === 0) void ask();
  });
  return {
    show: (next) => {
      input.value = next.q;
      pilihan = next.pilihan;
      void ask();
    },
  };
}

/** A regulation that was recognised by its citation: then no word of it was misspelt. */
function isCitation({ hasil: [first] }: Jawaban, { kunci }: Kueri): boolean {
  return first?.bidang.kunci.some((key) => key.startsWith('zp') && kunci.includes(key)) ?? false;
}

const AWAL = 'Ketik nama prosedur, kegiatan, jabatan, atau peraturan.';

/** Up and down walk through the results and back to the field; Home and End go to the first and the last. */
function move(event: KeyboardEvent, input: HTMLElement, wadah: HTMLElement): void {
  if (!['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(event.key) || event.altKey || event.ctrlKey) return;
  const links = [...wadah.querySelectorAll<HTMLElement>('.hasil a, .bantuan a, .bantuan button, .sesudah a')];
  const stops = [input, ...links];
  const at = stops.findIndex((item) => item === document.activeElement);
  if (at === -1) return;
  if (at === 0 && event.key !== 'ArrowDown') return;
  const target =
    event.key === 'Home' ? 1 : event.key === 'End' ? stops.length - 1 : at + (event.key === 'ArrowDown' ? 1 : -1);
  const next = stops[target];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
