/** The alignment of many SOPs: a row per SOP, a column per activity, the numbers of its steps in each cell. */
import type { BarisPadanan, KolomSop, SelPadanan } from '../../compare/comparison.ts';
import { TINGKAT } from '../../domain/kosakata.ts';
import { langkahUrl, sopUrl } from '../../domain/url.ts';
import { langkahOf, sayTotal, waktuOf, type Konteks } from '../konteks.ts';
import { bingkai, idBaris, namaKolom, unduhTabel } from '../potongan.ts';
import { el, type Anak, type Bagian, type Simpul } from '../simpul.ts';
import { kelompokkan, type Asal } from './asal.ts';
import { sayDari, selTerisi, type KonteksBanyak } from './konteks.ts';

export function bagianMatriks(konteks: KonteksBanyak): Bagian {
  return {
    id: 'padanan',
    judul: 'Instansi dan kegiatannya',
    isi: [
      el(
        'p',
        { class: 'pengantar' },
        'Angka dalam sel adalah nomor urut langkah yang memuat kegiatan itu; “–” berarti tidak ada langkah yang sepadan, ',
        'dan angka dalam kurung berarti kegiatan itu hanya tersebut di langkah tersebut. ',
        'Padanan ini pembacaan kami sendiri, disusun otomatis, bukan pernyataan instansi; yang tidak kuat bergaris putus-putus. ',
        'Alasannya ada di halaman “Bandingkan” untuk SOP yang Anda pilih, dan di berkas XLSX.',
      ),
      el(
        'form',
        { class: 'pilih-banding', method: 'get', action: konteks.tautan('/banding/') },
        bingkai('bingkai-matriks', 'Tabel instansi dan kegiatan', tabel(konteks)),
        el(
          'p',
          { class: 'tombol-banding' },
          el('button', { class: 'tombol', type: 'submit' }, 'Bandingkan yang dipilih'),
          el('span', { class: 'redup', role: 'status' }, 'Pilih 2 sampai 8 SOP.'),
        ),
      ),
      ...unduhTabel(konteks, 'padanan', 'Langkah yang sepadan'),
    ],
  };
}

function tabel(konteks: KonteksBanyak): Simpul {
  const kegiatan = listKegiatan(konteks);
  return el(
    'table',
    { class: 'banding matriks' },
    el('caption', { class: 'sr' }, 'SOP menurut kelompok, dan langkah yang memuat tiap kegiatan.'),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, 'Instansi'),
        kegiatan.map((row, at) =>
          el(
            'th',
            {
              scope: 'col',
              'data-padanan': row.id,
              'data-tahap': row.tahap,
              'data-awal': row.tahap !== kegiatan[at - 1]?.tahap,
            },
            el('a', { href: `#${idBaris(row.id)}` }, el('span', {}, row.judul)),
          ),
        ),
      ),
      el(
        'tr',
        { class: 'dimuat' },
        el('th', { scope: 'row' }, 'Dimuat di'),
        kegiatan.map((row) => el('td', {}, selDimuat(selTerisi(konteks, row).length, konteks.tampil.size))),
      ),
    ),
    kelompokkan(konteks.asal, 'tingkat').map(({ nama, sop }) =>
      el(
        'tbody',
        {},
        barisKelompok(
          nama,
          sop.length,
          kegiatan.map((row) => selTerisi(konteks, row).filter((sel) => sop.includes(sel.sop)).length),
        ),
        sop.map((id) => barisSop(konteks, id)),
      ),
    ),
  );
}

/** Activities in the order of the columns. */
export function listKegiatan({ comparison: { baris, tahap } }: Konteks): readonly BarisPadanan[] {
  return tahap.flatMap(({ id }) => baris.filter((row) => row.tahap === id));
}

export function selDimuat(jumlah: number, semua: number): readonly Simpul[] {
  return [el('b', {}, String(jumlah)), el('small', {}, ` dari ${semua}`)];
}

/** @param dimuat how many of the group have each activity, column by column */
export function barisKelompok(nama: string, jumlah: number, dimuat: readonly number[]): Simpul {
  return el(
    'tr',
    { class: 'kelompok' },
    el('th', { scope: 'rowgroup' }, `${nama} `, el('small', {}, `${jumlah} SOP`)),
    dimuat.map((own) => el('td', {}, el('span', { class: 'sr' }, sayDari(own, jumlah)), angkaKelompok(own))),
  );
}

function angkaKelompok(own: number): Simpul {
  return el('span', { 'aria-hidden': 'true' }, String(own));
}

function barisSop(konteks: KonteksBanyak, id: string): Simpul | null {
  const kolom = konteks.comparison.kolom.find(({ sop }) => sop === id);
  const asal = konteks.asal.find(({ sop }) => sop === id);
  if (!kolom || !asal) return null;
  const waktu = waktuOf(konteks, id);
  const keterangan = [
    sayAsal(asal),
    `${kolom.langkah.length} langkah`,
    waktu ? sayTotal(konteks, waktu.total) : 'waktu tidak tercantum',
  ]
    .filter((words) => words !== '')
    .join(', ');
  return el(
    'tr',
    {
      'data-sop': id,
      'data-tingkat': asal.tingkat,
      'data-wilayah': asal.wilayah || null,
      'data-jenis': asal.jenis.join(' ') || null,
    },
    el(
      'th',
      { scope: 'row' },
      el(
        'div',
        { class: 'siapa' },
        el(
          'label',
          {},
          el('input', { type: 'checkbox', name: 'sop', value: id, 'aria-label': `Pilih ${kolom.label}` }),
        ),
        el('div', {}, namaKolom(konteks, kolom), perkiraan(konteks, kolom), el('small', {}, keterangan)),
      ),
    ),
    listKegiatan(konteks).map((row) =>
      sel(
        konteks,
        kolom,
        row.sel.find((own) => own.sop === id),
      ),
    ),
  );
}

function sayAsal({ wilayah, tingkat }: Asal): string {
  return wilayah || (tingkat === 'tidak-disebut' ? '' : TINGKAT[tingkat]);
}

function perkiraan(konteks: Konteks, { sop, instansiPerkiraan }: KolomSop): Anak {
  if (instansiPerkiraan === null) return null;
  const href = konteks.tautan(`${sopUrl(sop)}#dasar--instansi`);
  return el('small', {}, el('a', { href }, `diperkirakan ${instansiPerkiraan}`));
}

function sel(konteks: Konteks, kolom: KolomSop, own: SelPadanan | undefined): Simpul {
  const href = (id: string): string => konteks.tautan(langkahUrl(kolom.sop, id));
  if (!own || own.langkah.length === 0) {
    const [passing] = langkahOf(kolom, own?.tercakup ? [own.tercakup.langkah] : []);
    if (!passing) return el('td', {}, '–');
    return el('td', {}, el('a', { href: href(passing.id) }, `(${passing.urutan})`));
  }
  const weak = own.kekuatan === 'lemah' || own.kekuatan === 'sedang';
  return el(
    'td',
    { 'data-kekuatan': weak && own.kekuatan },
    langkahOf(kolom, own.langkah).map((item, at) => [
      at > 0 && ', ',
      el('a', { 'data-langkah': item.id, href: href(item.id) }, String(item.urutan)),
    ]),
  );
}
