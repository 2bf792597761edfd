/** Draws a sample of what the page shows and gives it as a file; the same seed over the same population gives the same sample. */
import { formatBilangan } from '../domain/bilangan.ts';
import { drawSampel, type Sampel } from '../domain/sampel.ts';
import type { Tabel } from '../compare/tabel/sel.ts';
import { sampelTables } from '../export/sampel.ts';
import { readSop, readTemuan, type Populasi } from './sampel/populasi.ts';

const PALING_BANYAK_TAMPAK = 50;

class TarikSampel extends HTMLElement {
  private tabel: readonly Tabel[] = [];

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.draw().catch(() => {
        this.say('Data situs tidak dapat dibaca. Coba lagi bila jaringan tersedia.');
      });
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-unduh]'))
      button.addEventListener('click', () => void this.save(button.dataset['unduh'] ?? ''));
  }

  private async draw(): Promise<void> {
    const [ukuran, benih] = ['ukuran', 'benih'].map(
      (name) => this.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.trim() ?? '',
    );
    this.say('Membaca data…');
    const populasi = await this.readPopulasi();
    const sampel = drawSampel(populasi.populasi, Number(ukuran), benih ?? '');
    this.tabel = sampelTables(sampel, populasi);
    this.show(sampel, populasi);
  }

  private readPopulasi(): Promise<Populasi> {
    const dasar = this.dataset['dasar'] ?? '/';
    if (this.dataset['jenis'] === 'temuan') return readTemuan(dasar, this.dataset['instansi'] ?? null);
    const rows = [...document.querySelectorAll<HTMLElement>('[data-baris]:not([hidden])')];
    return readSop(
      dasar,
      rows.map((row) => row.dataset['baris'] ?? ''),
    );
  }

  private show({ anggota, benih, populasi }: Sampel, { saringan, sebut }: Populasi): void {
    const satuan = this.dataset['satuan'] ?? '';
    this.say(
      `${formatBilangan(anggota.length)} dari ${formatBilangan(populasi)} ${satuan}, benih “${benih}”, ${saringan}.`,
    );
    const list = this.querySelector('ol');
    list?.replaceChildren(
      ...anggota.slice(0, PALING_BANYAK_TAMPAK).map(({ kunci }) => {
        const { teks, url } = sebut(kunci);
        const link = Object.assign(document.createElement('a'), { textContent: teks, href: url });
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
    for (const part of [list, this.querySelector<HTMLElement>('.aksi')]) if (part) part.hidden = anggota.length === 0;
  }

  private say(teks: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = teks;
  }

  private async save(bentuk: string): Promise<void> {
    const nama = `sampel-${this.dataset['jenis'] ?? ''}`;
    const [sampel] = this.tabel;
    if (sampel === undefined) return;
    if (bentuk === 'xlsx') {
      const { muatDiPeramban, renderXlsx, XLSX_MEDIA } = await import('../export/xlsx/xlsx.ts');
      if (!muatDiPeramban(this.tabel)) {
        this.say('Sampel ini terlalu besar untuk XLSX di peramban. Unduh sebagai CSV, yang memuat hal yang sama.');
        return;
      }
      give(new Blob([await renderXlsx(this.tabel)], { type: XLSX_MEDIA }), `${nama}.xlsx`);
      return;
    }
    const { renderTabelCsv } = await import('../export/csv/tabel.ts');
    const teks = renderTabelCsv(sampel, bentuk === 'csv' ? ',' : ';');
    give(new Blob([teks], { type: 'text/csv;charset=utf-8' }), `${nama}.csv`);
  }
}

function give(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
customElements.define('tarik-sampel', TarikSampel);
