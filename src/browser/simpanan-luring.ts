/** `/luring/`: what this device keeps, since when, and the way to remove it or to switch keeping off. */
import { readSimpanan, deleteSimpanan, type Simpanan } from './luring/simpanan.ts';
import { canLuring, isLuringMati, turnOff, turnOn } from './luring/saklar.ts';

const WAKTU = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' });

class SimpananLuring extends HTMLElement {
  connectedCallback(): void {
    if (!canLuring()) {
      this.say('Peramban ini tidak dapat menyimpan halaman untuk dibaca tanpa jaringan.');
      return;
    }
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button) void this.run(button);
    });
    void this.show();
  }

  private async run(button: HTMLButtonElement): Promise<void> {
    const { aksi, alamat } = button.dataset;
    if (aksi === 'hapus' && alamat !== undefined) await deleteSimpanan(this.dasar, alamat);
    else if (aksi === 'saklar') await (isLuringMati() ? turnOn(this.dasar) : turnOff(this.dasar));
    await this.show();
    if (aksi === 'hapus') this.querySelector<HTMLElement>('[data-judul]')?.focus();
  }

  private async show(): Promise<void> {
    const mati = isLuringMati();
    const isi = await readSimpanan(this.dasar);
    const kosong = mati
      ? 'Penyimpanan dimatikan di perangkat ini. Tidak ada halaman yang tersimpan.'
      : 'Belum ada yang tersimpan. SOP dan jalur orientasi yang Anda buka tersimpan dengan sendirinya.';
    this.say(isi.length === 0 ? kosong : `${isi.length} halaman tersimpan di perangkat ini.`);
    this.querySelector('ul')?.replaceChildren(...isi.map((item) => this.createBaris(item)));
    const saklar = this.querySelector<HTMLButtonElement>('[data-aksi="saklar"]');
    if (!saklar) return;
    saklar.hidden = false;
    saklar.textContent = mati ? 'Nyalakan penyimpanan' : 'Matikan dan hapus semua yang tersimpan';
  }

  private createBaris({ alamat, judul, sejak }: Simpanan): HTMLLIElement {
    const tautan = Object.assign(document.createElement('a'), { href: alamat, textContent: judul });
    const kapan = Object.assign(document.createElement('p'), {
      className: 'redup kecil',
      textContent: `Disimpan ${WAKTU.format(sejak)}`,
    });
    const hapus = Object.assign(document.createElement('button'), { type: 'button', className: 'tombol' });
    Object.assign(hapus.dataset, { aksi: 'hapus', alamat });
    const nama = Object.assign(document.createElement('span'), { className: 'sr', textContent: ` ${judul}` });
    hapus.append('Hapus', nama);
    const item = document.createElement('li');
    item.append(tautan, kapan, hapus);
    return item;
  }

  private say(kata: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = kata;
  }

  private get dasar(): string {
    return this.dataset['dasar'] ?? '/';
  }
}
customElements.define('simpanan-luring', SimpananLuring);
