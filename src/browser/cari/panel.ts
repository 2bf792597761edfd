/** A search field with its results below: used by the dialog and by the search page. */
import { cari, siapkan, type Bagian, type Hasil } from './mesin.ts';
import type { Sorotan } from './sorotan.ts';

const JENIS: Readonly<Record<string, string>> = {
  sop: 'SOP',
  peraturan: 'Peraturan',
  jabatan: 'Jabatan',
  instansi: 'Instansi',
  topik: 'Topik',
  peran: 'Peran',
  istilah: 'Istilah',
};

/**
 * Answers what is typed into `input` inside `wadah`: a live line that counts, then the results.
 * @param onKata called with every question, for the address bar
 */
export function pasangPanel(
  input: HTMLInputElement,
  wadah: HTMLElement,
  dasar: string,
  onKata?: (kata: string) => void,
): void {
  const status = element('p', 'status');
  status.setAttribute('role', 'status');
  const list = element('ol', 'hasil');
  wadah.append(status, list);
  let asked = 0;

  const ask = async (): Promise<void> => {
    const kata = input.value.trim();
    const turn = ++asked;
    onKata?.(kata);
    if (kata === '') {
      status.textContent = 'Ketik nama prosedur, kegiatan, jabatan, atau peraturan.';
      list.replaceChildren();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 120));
    if (turn !== asked) return;
    try {
      const { jumlah, hasil } = await cari(dasar, kata);
      if (turn !== asked) return;
      status.textContent = hitung(jumlah, hasil, kata);
      list.replaceChildren(...(hasil.length === 0 ? [saran(dasar)] : hasil.map(butir)));
    } catch {
      if (turn !== asked) return;
      status.textContent = 'Indeks pencarian tidak dapat dimuat.';
      list.replaceChildren(saran(dasar));
    }
  };

  input.addEventListener('input', () => void ask());
  wadah.parentElement?.addEventListener('keydown', (event) => move(event, input, list));
  siapkan(dasar).catch(() => undefined);
  void ask();
}

function hitung(jumlah: number, hasil: readonly Hasil[], kata: string): string {
  if (jumlah === 0) return `Tidak ada yang cocok dengan “${kata}”.`;
  const langkah = hasil.flatMap((item) => item.bagian).filter((item) => item.jenis === 'langkah').length;
  const halaman = jumlah > hasil.length ? `${jumlah} halaman cocok; ${hasil.length} teratas` : `${jumlah} halaman`;
  const rincian =
    langkah === 0 ? '' : jumlah > hasil.length ? `, dengan ${langkah} langkah` : ` dan ${langkah} langkah`;
  return `${halaman}${rincian}${jumlah > hasil.length ? '' : ' cocok'}.`;
}

/** Up and down walk through the results and back to the field. */
function move(event: KeyboardEvent, input: HTMLElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [input, ...list.querySelectorAll<HTMLElement>('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at === -1 || !next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

function butir(hasil: Hasil): HTMLElement {
  const item = element('li', '');
  const link = tautan(hasil.alamat, hasil.jenis, hasil.judul);
  const kind = element('span', 'jenis');
  kind.textContent = [JENIS[hasil.jenis], hasil.keterangan].filter(Boolean).join(' · ');
  item.append(link, kind);
  if (hasil.bagian.length === 0) item.append(kutipan(hasil.kutipan));
  else {
    const sub = element('ol', 'bagian-hasil');
    sub.append(...hasil.bagian.map(butirBagian));
    item.append(sub);
  }
  return item;
}

function butirBagian(bagian: Bagian): HTMLElement {
  const item = element('li', '');
  const [judul = '', ...rest] = bagian.judul.split(' · ');
  const link = tautan(bagian.alamat, bagian.jenis, judul);
  const facts = element('span', 'jenis');
  facts.textContent = rest.join(' · ');
  item.append(link, facts, kutipan(bagian.kutipan));
  return item;
}

function kutipan(pieces: readonly Sorotan[]): HTMLElement {
  const line = element('p', 'kutipan');
  for (const piece of pieces) {
    const mark = element('mark', '');
    mark.textContent = piece.teks;
    line.append(piece.cocok ? mark : piece.teks);
  }
  return line;
}

function saran(dasar: string): HTMLElement {
  const item = element('li', 'saran');
  const link = tautan(`${dasar}sop/`, 'katalog', 'buka katalog SOP');
  item.append('Coba kata yang lebih umum atau singkatannya, atau ', link, '.');
  return item;
}

function tautan(alamat: string, jenis: string, teks: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = alamat;
  link.dataset['hasil'] = jenis;
  link.textContent = teks;
  return link;
}

function element(tag: string, className: string): HTMLElement {
  const node = document.createElement(tag);
  if (className !== '') node.className = className;
  return node;
}
