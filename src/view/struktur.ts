/** What each SOP is built of: counts an auditor compares, each with how much of it is inferred. */
import type { StrukturSop } from '../compare/ukuran.ts';
import { JENJANG } from '../domain/kosakata.ts';
import { kolomOf, langkahOf, type Konteks } from './konteks.ts';
import { bingkai, hitungan, namaBaris, nomorSemua, unduhTabel } from './potongan.ts';
import { el, type Anak, type Simpul, type Bagian } from './simpul.ts';

const KOLOM = [
  ['Langkah', true],
  ['Pelaksana', true],
  ['Serah terima', true],
  ['Keputusan', true],
  ['Pengembalian', true],
  ['Pemeriksaan sebelum tanda tangan', false],
  ['Jalan bila ditolak', false],
  ['Tanda tangan', false],
  ['Reviu dari luar', false],
] as const;

export function bagianStruktur(konteks: Konteks): Bagian {
  const table = el(
    'table',
    { class: 'banding struktur' },
    el('caption', {}, 'Angka di belakang nama adalah nomor urut langkah dalam SOP itu.'),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, 'SOP'),
        KOLOM.map(([name, number]) => el('th', { scope: 'col', class: number && 'angka' }, name)),
      ),
    ),
    el(
      'tbody',
      {},
      konteks.comparison.struktur.map((item) => baris(konteks, item)),
    ),
  );
  return {
    id: 'struktur',
    judul: 'Struktur',
    isi: [bingkai('tabel-struktur', 'Tabel struktur', table), ...unduhTabel(konteks, 'struktur', 'Struktur')],
  };
}

function baris(konteks: Konteks, own: StrukturSop): Simpul {
  const kolom = kolomOf(konteks, own.sop);
  const nomor = (ids: readonly string[]): Anak => kolom && nomorSemua(konteks, own.sop, langkahOf(kolom, ids));
  const daftar = (ids: readonly string[]): Anak =>
    ids.length === 0 ? el('span', { class: 'tiada' }, 'tidak ada') : [`${ids.length} kali: langkah `, nomor(ids)];
  return el(
    'tr',
    { 'data-sop': own.sop },
    el('th', { scope: 'row' }, kolom && namaBaris(konteks, kolom)),
    el('td', { class: 'angka' }, String(own.langkah)),
    el('td', { class: 'angka' }, String(own.pelaksana)),
    el('td', { class: 'angka' }, hitungan(own.serahTerima)),
    el(
      'td',
      { class: 'angka' },
      hitungan(own.keputusan),
      own.keputusanDiduga > 0 && el('small', { class: 'kira' }, `${own.keputusanDiduga} lagi diduga`),
    ),
    el('td', { class: 'angka' }, hitungan(own.balik)),
    el('td', {}, daftar(own.pemeriksaan)),
    el(
      'td',
      {},
      own.jalanTolak.length === 0
        ? el('span', { class: 'tiada' }, 'tidak dinyatakan')
        : ['langkah ', nomor(own.jalanTolak)],
    ),
    el('td', {}, tandaTangan(own, nomor)),
    el('td', {}, reviu(own, nomor)),
  );
}

function tandaTangan(own: StrukturSop, nomor: (ids: readonly string[]) => Anak): Anak {
  if (own.tandaTangan === null) return el('span', { class: 'tiada' }, 'tidak ada');
  const signer = own.penandaTangan;
  return [
    'langkah ',
    nomor([own.tandaTangan]),
    signer && `, ${signer.nama} (${JENJANG[signer.jenjang]})`,
    signer?.perkiraan && el('small', { class: 'kira' }, 'diperkirakan'),
  ];
}

function reviu(own: StrukturSop, nomor: (ids: readonly string[]) => Anak): Anak {
  if (own.reviuLuar.length === 0 && own.pihakLuar.length === 0) return el('span', { class: 'tiada' }, 'tidak ada');
  return [
    own.reviuLuar.map((item, at) => [
      at > 0 && '; ',
      `${item.pihak ?? 'pihak tidak disebut'}, langkah `,
      nomor([item.langkah]),
      item.perkiraan && el('small', { class: 'kira' }, 'diperkirakan'),
    ]),
    own.pihakLuar.length > 0 &&
      el(
        'small',
        {},
        'disebut: ',
        own.pihakLuar.map((item, at) => [at > 0 && '; ', `${item.pihak}, langkah `, nomor([item.langkah])]),
      ),
  ];
}
