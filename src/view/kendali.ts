/** The controls of a comparison. Without scripts they are not shown; what they would set is said in words. */
import type { KolomSop } from '../compare/comparison.ts';
import type { Tahap } from '../domain/frontmatter.ts';
import { BATAS, KEADAAN_AWAL, URUTAN } from './keadaan.ts';
import { el, type Simpul } from './simpul.ts';

/** @param pilihSop offers the choice of columns, where the SOPs are given and not chosen by search */
export function kendali(kolom: readonly KolomSop[], tahap: readonly Tahap[], pilihSop: boolean): Simpul {
  return el(
    'form',
    { class: 'kendali', 'aria-label': 'Atur perbandingan' },
    pilihSop && kolom.length > 1 && pilihan(kolom),
    kolom.length > 1 &&
      medan(
        'Pembanding',
        el(
          'select',
          { name: 'dasar' },
          el('option', { value: '' }, 'tidak ada'),
          kolom.length > 2 && el('option', { value: 'median' }, 'median'),
          kolom.map((item) => el('option', { value: item.sop }, item.label)),
        ),
      ),
    kolom.length > 1 &&
      medan(
        'Urutkan SOP',
        el(
          'select',
          { name: 'urut' },
          Object.entries(URUTAN).map(([value, name]) => el('option', { value }, name)),
          el(
            'optgroup',
            { label: 'Waktu paling lama pada tahap' },
            tahap.map((item) => el('option', { value: `tahap:${item.id}` }, item.nama)),
          ),
        ),
      ),
    kendaliAnggapan(),
    el('p', { class: 'pesan-kendali', role: 'status' }),
  );
}

/** Assumptions behind the figures, and the way back to the defaults. */
export function kendaliAnggapan(): readonly Simpul[] {
  return [
    angka('hari', '1 hari kerja =', 'menit', 'menitPerHari'),
    angka('bulan', '1 bulan =', 'hari kerja', 'hariPerBulan'),
    angka('tidak', 'Peluang “tidak”', '%', 'tidak'),
    el(
      'label',
      { class: 'centang' },
      el('input', { type: 'checkbox', name: 'perkiraan', checked: true }),
      ' Sertakan perkiraan',
    ),
    el('button', { type: 'button', class: 'tombol', 'data-setel-ulang': true }, 'Setel ulang'),
  ];
}

function pilihan(kolom: readonly KolomSop[]): Simpul {
  return el(
    'details',
    { class: 'pilih-sop', 'data-menu': true },
    el(
      'summary',
      { class: 'tombol' },
      'Pilih SOP ',
      el('span', { class: 'redup', 'data-jumlah': true }, `${kolom.length} dari ${kolom.length}`),
    ),
    el(
      'fieldset',
      {},
      el('legend', { class: 'sr' }, 'SOP yang ditampilkan'),
      el(
        'div',
        { class: 'tombol-pilih' },
        el('button', { type: 'button', class: 'tombol', 'data-semua': true }, 'Tampilkan semua'),
        el('button', { type: 'button', class: 'tombol', 'data-satu': true }, 'Hanya yang pertama'),
      ),
      kolom.map((item) =>
        el(
          'label',
          { class: 'centang' },
          el('input', { type: 'checkbox', name: 'sop', value: item.sop, checked: true }),
          ` ${item.label}`,
        ),
      ),
    ),
  );
}

export function medan(nama: string, isian: Simpul): Simpul {
  return el('label', {}, `${nama} `, isian);
}

function angka(name: string, sebelum: string, sesudah: string, batas: keyof typeof BATAS): Simpul {
  const [min, max] = BATAS[batas];
  return el(
    'label',
    {},
    `${sebelum} `,
    el('input', { type: 'number', name, min, max, step: 1, value: KEADAAN_AWAL[batas], inputmode: 'numeric' }),
    ` ${sesudah}`,
  );
}
