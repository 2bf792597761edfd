/** The alignment table: a row per activity, grouped by stage, a column per SOP. */
import type { BarisPadanan, KolomSop } from '../compare/comparison.ts';
import { jendela } from './jendela.ts';
import { kepala } from './kepala-kolom.ts';
import { findAcuan, sayBeda, sayTotal, waktuOf, type Konteks } from './konteks.ts';
import { bingkai, idBaris, idTahap, unduhTabel } from './potongan.ts';
import { sayAlasan, selKegiatan } from './sel-padanan.ts';
import { el, type Simpul, type Bagian } from './simpul.ts';

/** Reasons of strong matches are spelled out up to this many SOPs; those of weaker ones always. */
const ALASAN_HINGGA = 8;

export function bagianPadanan(konteks: Konteks): Bagian {
  const { kolom, tahap, baris } = konteks.comparison;
  return {
    id: 'padanan',
    judul: 'Langkah yang sepadan',
    isi: [
      el(
        'p',
        { class: 'pengantar' },
        'Padanan ini pembacaan kami sendiri, disusun otomatis dari tahap, urutan, peran, kata kerja, objek, dan dokumen; ',
        'bukan pernyataan instansi. Padanan kuat bila kata-kata langkah itu sendiri menyebut tahap, tindakan, dan objek yang sama; ',
        'yang tidak kuat bergaris putus-putus dan menyebut alasannya. Nama baris adalah nama tindakan atau tahap, bukan kutipan.',
      ),
      ...[jendela(konteks)].filter((item) => item !== null),
      bingkai(
        'bingkai-padanan',
        'Tabel langkah yang sepadan',
        el(
          'table',
          { class: 'banding padanan' },
          el('caption', { class: 'sr' }, 'Langkah yang sepadan, menurut tahap. Satu kolom untuk setiap SOP.'),
          el(
            'colgroup',
            {},
            el('col', { class: 'kolom-judul' }),
            kolom.map((item) => el('col', { class: 'kolom-sop', 'data-sop': item.sop })),
          ),
          el(
            'thead',
            {},
            el(
              'tr',
              {},
              el('th', { scope: 'col' }, 'Kegiatan'),
              kolom.map((item) => kepala(konteks, item)),
            ),
          ),
          tahap.map((stage) => {
            const rows = baris.filter((row) => row.tahap === stage.id);
            return (
              rows.length > 0 &&
              el(
                'tbody',
                {},
                barisTahap(konteks, stage.id, stage.nama),
                rows.map((row) => barisKegiatan(konteks, row)),
              )
            );
          }),
        ),
      ),
      ...unduhTabel(konteks, 'padanan', 'Langkah yang sepadan'),
    ],
  };
}

export function barisTahap(konteks: Konteks, tahap: string, nama: string): Simpul {
  const { kolom, waktu } = konteks.comparison;
  const statistik = waktu.tahap.find((item) => item.tahap === tahap);
  return el(
    'tr',
    { class: 'tahap', id: idTahap(tahap) },
    el('th', { scope: 'rowgroup' }, nama),
    kolom.map(({ sop }) => {
      const own = waktuOf(konteks, sop)?.perTahap.find((part) => part.tahap === tahap)?.waktu;
      const beda = own?.lengkap ? sayBeda(konteks, own.maks, findAcuan(konteks, statistik, tahap, sop)) : null;
      const menonjol = statistik?.menonjol.some((item) => item.sop === sop) === true;
      return el(
        'td',
        { 'data-sop': sop, 'data-menonjol': menonjol },
        own ? sayTotal(konteks, own) : '–',
        menonjol && el('small', { class: 'menonjol' }, 'menonjol'),
        beda !== null && el('small', { class: 'beda' }, beda),
      );
    }),
  );
}

function barisKegiatan(konteks: Konteks, row: BarisPadanan): Simpul {
  const { kolom } = konteks.comparison;
  const strong = row.sel.filter((sel) => sel.kekuatan === 'kuat');
  return el(
    'tr',
    { id: idBaris(row.id), 'data-padanan': true, 'data-tahap': row.tahap },
    el(
      'th',
      { scope: 'row' },
      row.judul,
      row.jumlah === 1 && kolom.length > 1 && el('small', {}, 'satu SOP saja'),
      kolom.length <= ALASAN_HINGGA &&
        strong.length > 0 &&
        el(
          'details',
          { class: 'alasan' },
          el('summary', {}, 'Mengapa sepadan', el('span', { class: 'sr' }, `: ${row.judul}`)),
          strong.map((sel) =>
            el('p', { 'data-sop': sel.sop }, el('b', {}, `${labelOf(kolom, sel.sop)}: `), sayAlasan(sel)),
          ),
        ),
    ),
    kolom.map((item) => {
      const sel = row.sel.find((own) => own.sop === item.sop);
      return sel
        ? selKegiatan(konteks, row, item, sel)
        : el('td', { 'data-sop': item.sop, class: 'hampa' }, 'tidak ada padanan');
    }),
  );
}

function labelOf(kolom: readonly KolomSop[], sop: string): string {
  return kolom.find((item) => item.sop === sop)?.label ?? sop;
}
