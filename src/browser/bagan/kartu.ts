/** The card beside the diagram: the selected step's row of the table once more, as one piece. */
import { pilih, tulisAlamat, type Terpilih } from './pilihan.ts';

export interface Cabang {
  readonly kata: string;
  /** Target step; null for a way that ends. */
  readonly ke: string | null;
  /** Inferred ways are dashed and carry their mark. */
  readonly keyakinan: string | null;
  readonly tanda: Element | null;
}

class KartuLangkah extends HTMLElement {
  private readonly menunggu = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.menunggu.disconnect();
    this.tampakkan(true);
  });

  connectedCallback(): void {
    document.addEventListener('langkah-terpilih', this.onPilih);
    this.addEventListener('click', this.onClick);
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.dataset['asal'] !== 'telusuri') this.tutup();
    });
  }

  disconnectedCallback(): void {
    document.removeEventListener('langkah-terpilih', this.onPilih);
  }

  private readonly onPilih = ({ detail: { id, asal } }: CustomEvent<Terpilih>): void => {
    const row = id === null ? null : document.getElementById(`langkah-${id}`);
    // Nobody has touched the page yet: nothing in sight may move.
    const menunggu = asal === 'alamat' && row !== null;
    this.dataset['asal'] = asal;
    this.tampakkan(!menunggu && (row !== null || asal === 'telusuri'));
    this.menunggu.disconnect();
    if (menunggu) this.menunggu.observe(this.parentElement ?? this);
    if (row !== null && id !== null) isiKartu(this, row, id);
    // The player has controls of its own for the ways on.
    if (row !== null && id !== null && asal !== 'telusuri') isiTautan(this, cabangLangkah(id));
  };

  /** The page makes room for a card that is shown: `:root[data-kartu]` says where it came from. */
  private tampakkan(tampak: boolean): void {
    this.hidden = !tampak;
    if (tampak) document.documentElement.dataset['kartu'] = this.dataset['asal'] ?? '';
    else delete document.documentElement.dataset['kartu'];
  }

  private readonly onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-aksi=tutup]') && this.dataset['asal'] !== 'telusuri') this.tutup();
    const link = event.target.closest<HTMLElement>('a[data-ke]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    tulisAlamat(link.dataset['ke'] ?? null);
    pilih(link.dataset['ke'] ?? null, 'bagan');
    this.querySelector<HTMLElement>('.kartu-cabang a')?.focus();
  };

  private tutup(): void {
    const id = this.dataset['langkah'] ?? '';
    tulisAlamat(null);
    pilih(null, 'bagan');
    document.querySelector<SVGElement>(`bagan-alir g[data-langkah="${CSS.escape(id)}"] a`)?.focus();
  }
}
customElements.define('kartu-langkah', KartuLangkah);

export const bagian = (kartu: Element, nama: string): HTMLElement | null =>
  kartu.querySelector<HTMLElement>(`[data-isi=${nama}]`);

/** The step's entry in the list of arrows. */
export const simpulKata = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`li[data-simpul="${CSS.escape(id)}"]`);

export const urutanLangkah = (id: string): { readonly ke: number; readonly dari: number } => {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-langkah]')];
  return { ke: rows.findIndex((row) => row.dataset['langkah'] === id) + 1, dari: rows.length };
};

/** The ways on from a step, in the order of the SOP. */
export function cabangLangkah(id: string): readonly Cabang[] {
  const ways = [...(simpulKata(id)?.querySelectorAll<HTMLElement>('[data-ke]') ?? [])];
  const told = [...(document.getElementById(`langkah-${id}`)?.querySelectorAll('.kegiatan .alur li') ?? [])];
  return ways.map((way, nomor) => ({
    kata: way.textContent.trim(),
    ke: document.getElementById(`langkah-${way.dataset['ke'] ?? ''}`)?.dataset['langkah'] ?? null,
    keyakinan: way.dataset['perkiraan'] ?? null,
    tanda: told[nomor]?.querySelector('.tanda') ?? null,
  }));
}

function isiKartu(kartu: HTMLElement, row: HTMLElement, id: string): void {
  const simpul = simpulKata(id);
  const { ke, dari } = urutanLangkah(id);
  kartu.dataset['langkah'] = id;
  const kind = simpul?.dataset['keputusan'] === undefined ? '' : ' · keputusan';
  bagian(kartu, 'posisi')?.replaceChildren(`Langkah ${ke} dari ${dari}${kind}`);
  bagian(kartu, 'judul')?.replaceChildren(simpul?.querySelector('[data-ringkas]')?.textContent ?? `Langkah ${ke}`);
  bagian(kartu, 'oleh')?.replaceChildren(...salin(row.querySelector('.oleh')));
  const lane = row.dataset['lajur'];
  if (lane !== undefined) kartu.dataset['lajur'] = lane;
  bagian(kartu, 'kegiatan')?.replaceChildren(...salin(row.querySelector('[data-naskah=kegiatan]')));
  const cells = [...row.querySelectorAll<HTMLElement>('td[data-judul]:not(.hampa)')].flatMap((cell) => {
    const [term, words] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = cell.dataset['judul'] ?? '';
    words.append(...salin(cell));
    return [term, words];
  });
  bagian(kartu, 'mutu')?.replaceChildren(...cells);
  bagian(kartu, 'baris')?.setAttribute('href', `#langkah-${id}`);
  const share = kartu.querySelector<HTMLElement>('salin-tautan');
  if (share) {
    share.dataset['jangkar'] = `#langkah-${id}`;
    share.querySelector('button')?.replaceChildren(`Salin tautan langkah ${ke}`);
  }
}

function isiTautan(kartu: HTMLElement, ways: readonly Cabang[]): void {
  const items = ways.map(({ kata, ke, keyakinan, tanda }) => {
    const link = document.createElement(ke === null ? 'span' : 'a');
    link.textContent = kata;
    if (keyakinan !== null) link.dataset['perkiraan'] = keyakinan;
    if (link instanceof HTMLAnchorElement && ke !== null) {
      link.href = `#langkah-${ke}`;
      link.dataset['ke'] = ke;
    }
    return butir(link, tanda);
  });
  bagian(kartu, 'cabang')?.replaceChildren(...items);
}

/** One way on, with the mark of its inference beside it. */
export function butir(way: HTMLElement, tanda: Element | null): HTMLElement {
  const item = document.createElement('li');
  item.append(way, ...(tanda ? [tanda.cloneNode(true)] : []));
  return item;
}

function salin(from: Element | null): Node[] {
  return [...(from?.childNodes ?? [])].map((node) => node.cloneNode(true));
}
