/** The controls of a large topic: groups, filters, order, assumptions. Without scripts they are not shown. */
import { groupBy } from '../../domain/group-by.ts';
import { KLASIFIKASI, TINGKAT } from '../../domain/kosakata.ts';
import { kendaliAnggapan, medan } from '../kendali.ts';
import { URUTAN } from '../keadaan.ts';
import { el, type Simpul } from '../simpul.ts';
import { KELOMPOK, namaJenis, type Asal } from './asal.ts';
import type { KonteksBanyak } from './konteks.ts';
import { listKegiatan } from './matriks.ts';

export function kendaliBanyak(konteks: KonteksBanyak): Simpul {
  const { asal, comparison } = konteks;
  const jenis = [...new Set(asal.flatMap((item) => item.jenis))];
  const kegiatan = (cara: string): Simpul[] =>
    listKegiatan(konteks).map((row) => el('option', { value: `${cara}:${row.id}` }, row.judul));
  return el(
    'form',
    { class: 'kendali', 'aria-label': 'Atur perbandingan' },
    medan('Kelompokkan menurut', pilih('kelompok', opsi(Object.entries(KELOMPOK)))),
    saring(
      'Tingkat',
      'tingkat',
      hitung(asal, ({ tingkat }) => [tingkat]),
      (value) => TINGKAT[value as keyof typeof TINGKAT],
    ),
    saring(
      'Wilayah',
      'wilayah',
      hitung(asal, ({ wilayah }) => (wilayah === '' ? [] : [wilayah])),
      (value) => value,
    ),
    jenis.length > 0 &&
      medan(
        'Jenis',
        pilih('jenis', [
          el('option', { value: '' }, 'semua'),
          ...Object.keys(KLASIFIKASI).flatMap((segi) => {
            const own = hitung(asal, (item) => item.jenis.filter((value) => value.startsWith(`${segi}:`)));
            return own.length === 0 ? [] : [el('optgroup', { label: SEGI[segi] ?? segi }, opsiJumlah(own, namaJenis))];
          }),
        ]),
      ),
    medan(
      'Kegiatan',
      pilih('kegiatan', [
        el('option', { value: '' }, 'semua'),
        el('optgroup', { label: 'SOP yang memuat' }, kegiatan('memuat')),
        el('optgroup', { label: 'SOP yang tidak memuat' }, kegiatan('tanpa')),
      ]),
    ),
    medan(
      'Urutkan SOP',
      pilih('urut', [
        ...opsi(Object.entries(URUTAN)),
        el(
          'optgroup',
          { label: 'Waktu paling lama pada tahap' },
          comparison.tahap.map((item) => el('option', { value: `tahap:${item.id}` }, item.nama)),
        ),
      ]),
    ),
    kendaliAnggapan(),
    el('p', { class: 'tampil', role: 'status', 'data-tampil': true }, `${asal.length} SOP tampil.`),
    el('p', { class: 'pesan-kendali', role: 'status' }),
  );
}

const SEGI: Readonly<Record<string, string>> = { sifat: 'Sifat', cakupan: 'Cakupan', hasil: 'Hasil', jenis: 'Jenis' };

type Jumlah = readonly (readonly [nilai: string, jumlah: number])[];

function hitung(asal: readonly Asal[], of: (item: Asal) => readonly string[]): Jumlah {
  const counted = [...groupBy(asal.flatMap(of), (value) => value)].map(
    ([value, list]) => [value, list.length] as const,
  );
  return counted.sort(([a], [b]) => a.localeCompare(b, 'id'));
}

/** Where all are of one value there is nothing to filter. */
function saring(nama: string, name: string, jumlah: Jumlah, say: (value: string) => string): Simpul | null {
  if (jumlah.length < 2) return null;
  return medan(nama, pilih(name, [el('option', { value: '' }, 'semua'), ...opsiJumlah(jumlah, say)]));
}

function opsiJumlah(jumlah: Jumlah, say: (value: string) => string): Simpul[] {
  return jumlah.map(([value, count]) => el('option', { value }, `${say(value)} (${count})`));
}

function opsi(entries: readonly (readonly [string, string])[]): Simpul[] {
  return entries.map(([value, name]) => el('option', { value }, name));
}

function pilih(name: string, isi: readonly Simpul[]): Simpul {
  return el('select', { name }, isi);
}
