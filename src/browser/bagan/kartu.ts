/** The card beside the diagram: the selected step's row of the table once more, as one piece. */
import { selectLangkah, writeAlamat, type Terpilih } from './pilihan.ts';

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
    this.toggle(true);
  });

  connectedCallback(): void {
    document.addEventListener('langkah-terpilih', this.onPilih);
    this.addEventListener('click', this.onClick);
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.dataset['asal'] !== 'telusuri') this.close();
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
    this.toggle(!menunggu && (row !== null || asal === 'telusuri'));
    this.menunggu.disconnect();
    if (menunggu) this.menunggu.observe(this.parentElement ?? this);
    if (row !== null && id !== null) fillKartu(this, row, id);
    // The player has controls of its own for the ways on.
    if (row !== null && id !== null && asal !== 'telusuri') fillTautan(this, listCabangLangkah(id));
  };

  /** The page makes room for a card that is shown: `:root[data-kartu]` says where it came from. */
  private toggle(tampak: boolean): void {
    this.hidden = !tampak;
    if (tampak) document.documentElement.dataset['kartu'] = this.dataset['asal'] ?? '';
    else delete document.documentElement.dataset['kartu'];
  }

  private readonly onClick = (event: MouseEvent): void => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest('[data-aksi=tutup]') && this.dataset['asal'] !== 'telusuri') this.close();
    const link = event.target.closest<HTMLElement>('a[data-ke]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    writeAlamat(link.dataset['ke'] ?? null);
    selectLangkah(link.dataset['ke'] ?? null, 'bagan');
    this.querySelector<HTMLElement>('.kartu-cabang a')?.focus();
  };

  private close(): void {
    const id = this.dataset['langkah'] ?? '';
    writeAlamat(null);
    selectLangkah(null, 'bagan');
    document.querySelector<SVGElement>(`bagan-alir g[data-langkah="${CSS.escape(id)}"] a`)?.focus();
  }
}
customElements.define('kartu-langkah', KartuLangkah);

export const findBagian = (kartu: Element, nama: string): HTMLElement | null =>
  kartu.querySelector<HTMLElement>(`[data-isi=${nama}]`);

/** The step's entry in the list of arrows. */
export const findSimpulKata = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`li[data-simpul="${CSS.escape(id)}"]`);

export const findUrutanLangkah = (id: string): { readonly ke: number; readonly dari: number } => {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-langkah]')];
  return { ke: rows.findIndex((row) => row.dataset['langkah'] === id) + 1, dari: rows.length };
};

/** The ways on from a step, in the order of the SOP. */
export function listCabangLangkah(id: string): readonly Cabang[] {
  const ways = [...(findSimpulKata(id)?.querySelectorAll<HTMLElement>('[data-ke]') ?? [])];
  const told = [...(document.getElementById(`langkah-${id}`)?.querySelectorAll('.kegiatan .alur li') ?? [])];
  return ways.map((way, nomor) => ({
    kata: way.textContent.trim(),
    ke: document.getElementById(`langkah-${way.dataset['ke'] ?? ''}`)?.dataset['langkah'] ?? null,
    keyakinan: way.dataset['perkiraan'] ?? null,
    tanda: told[nomor]?.querySelector('.tanda') ?? null,
  }));
}

function fillKartu(kartu: HTMLElement, row: HTMLElement, id: string): void {
  const simpul = findSimpulKata(id);
  const { ke, dari } = findUrutanLangkah(id);
  kartu.dataset['langkah'] = id;
  const kind = simpul?.dataset['keputusan'] === undefined ? '' : ' · keputusan';
  findBagian(kartu, 'posisi')?.replaceChildren(`Langkah ${ke} dari ${dari}${kind}`);
  findBagian(kartu, 'judul')?.replaceChildren(simpul?.querySelector('[data-ringkas]')?.textContent ?? `Langkah ${ke}`);
  findBagian(kartu, 'oleh')?.replaceChildren(...copyNodes(row.querySelector('.oleh')));
  const lane = row.dataset['lajur'];
  if (lane !== undefined) kartu.dataset['lajur'] = lane;
  findBagian(kartu, 'kegiatan')?.replaceChildren(...copyNodes(row.querySelector('[data-naskah=kegiatan]')));
  const cells = [...row.querySelectorAll<HTMLElement>('td[data-judul]:not(.hampa)')].flatMap((cell) => {
    const [term, words] = [document.createElement('dt'), document.createElement('dd')];
    term.textContent = cell.dataset['judul'] ?? '';
    words.append(...copyNodes(cell));
    return [term, words];
  });
  findBagian(kartu, 'mutu')?.replaceChildren(...cells);
  findBagian(kartu, 'baris')?.setAttribute('href', `#langkah-${id}`);
  const share = kartu.querySelector<HTMLElement>('salin-tautan');
  if (share) {
    share.dataset['jangkar'] = `#langkah-${id}`;
    share.querySelector('button')?.replaceChildren(`Salin tautan langkah ${ke}`);
  }
}

function fillTautan(kartu: HTMLElement, ways: readonly Cabang[]): void {
  const items = ways.map(({ kata, ke, keyakinan, tanda }) => {
    const link = document.createElement(ke === null ? 'span' : 'a');
    link.textContent = kata;
    if (keyakinan !== null) link.dataset['perkiraan'] = keyakinan;
    if (link instanceof HTMLAnchorElement && ke !== null) {
      link.href = `#langkah-${ke}`;
      link.dataset['ke'] = ke;
    }
    return createButir(link, tanda);
  });
  findBagian(kartu, 'cabang')?.replaceChildren(...items);
}

/** One way on, with the mark of its inference beside it. */
export function createButir(way: HTMLElement, tanda: Element | null): HTMLElement {
  const item = document.createElement('li');
  item.append(way, ...(tanda ? [tanda.cloneNode(true)] : []));
  return item;
}

function copyNodes(from: Element | null): Node[] {
  return [...(from?.childNodes ?? [])].map((node) => node.cloneNode(true));
}
