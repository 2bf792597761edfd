/** What stands out, in sentences: five that matter first, the rest behind them. */
import type { Perbedaan } from '../compare/comparison.ts';
import { sebutNomor } from '../compare/perbedaan/kalimat.ts';
import { langkahUrl } from '../domain/url.ts';
import { daftarSop } from './daftar-sop.ts';
import { BANYAK, kolomOf, langkahOf, type Konteks } from './konteks.ts';
import { idBaris, segmen } from './potongan.ts';
import { el, type Simpul, type Bagian } from './simpul.ts';

const UTAMA = 5;
const BARIS_TERBANYAK = 4;
const JUDUL = { id: 'perbedaan', judul: 'Yang menonjol' };

/** Where a reader left one SOP of several; a topic with a single one has no such section. */
export const PERBEDAAN_SATU: Bagian = {
  ...JUDUL,
  isi: [el('p', { class: 'kosong' }, 'Perbedaan muncul bila paling sedikit dua SOP tampil.')],
};

export function bagianPerbedaan(konteks: Konteks): Bagian | null {
  const { kolom, perbedaan } = konteks.comparison;
  if (kolom.length < 2) return null;
  const lain = perbedaan.slice(UTAMA);
  const empty = el('p', { class: 'kosong' }, 'Tidak ada perbedaan yang dapat disimpulkan dari data SOP ini.');
  return {
    ...JUDUL,
    isi: [
      perbedaan.length === 0 ? empty : kalimat(konteks, perbedaan.slice(0, UTAMA), 'kalimat'),
      ...(lain.length === 0
        ? []
        : [
            el(
              'details',
              { class: 'kalimat-lain' },
              el('summary', {}, `${lain.length} perbedaan lain`),
              kalimat(konteks, lain, 'kalimat lain'),
            ),
          ]),
    ],
  };
}

function kalimat(konteks: Konteks, daftar: readonly Perbedaan[], kelas: string): Simpul {
  return el(
    'ol',
    { class: kelas },
    daftar.map((item) =>
      el(
        'li',
        { 'data-jenis': item.jenis, 'data-kalimat': item.jenis },
        el('p', {}, segmen(konteks, item.segmen)),
        dasar(konteks, item),
        rujukan(konteks, item),
        daftarSop(konteks, item.pernyataan),
      ),
    ),
  );
}

/** Steps that the sentence rests on and does not lead to itself; of the SOPs that it names, where there are many. */
function dasar(konteks: Konteks, { bukti, segmen: words }: Perbedaan): Simpul | null {
  const said = new Set(
    words.flatMap(({ tautan }) => (tautan?.jenis === 'langkah' ? [`${tautan.sop}#${tautan.langkah}`] : [])),
  );
  const named = new Set(words.flatMap(({ tautan }) => (tautan?.jenis === 'sop' ? [tautan.sop] : [])));
  const many = konteks.comparison.kolom.length > BANYAK;
  const parts = bukti.flatMap(({ sop, langkah }) => {
    const kolom = kolomOf(konteks, sop);
    const rest = langkah.filter((id) => !said.has(`${sop}#${id}`));
    if (kolom === undefined || rest.length === 0 || (many && !named.has(sop))) return [];
    return [{ kolom, steps: langkahOf(kolom, rest) }];
  });
  if (parts.length === 0) return null;
  return el(
    'p',
    { class: 'fakta' },
    'Dasarnya: ',
    parts.map(({ kolom, steps }, at) => [
      at > 0 && '; ',
      `${kolom.label} langkah `,
      steps.map((item, place) => [
        place > 0 && ', ',
        el(
          'a',
          {
            href: konteks.tautan(langkahUrl(kolom.sop, item.id)),
            'data-langkah': item.id,
            'data-sop': kolom.sop,
            title: many ? null : item.ringkas,
          },
          sebutNomor(item),
        ),
      ]),
    ]),
    '.',
  );
}

/** The rows of the alignment table a sentence rests on, where it does not lead there itself. */
function rujukan({ comparison }: Konteks, item: Perbedaan): Simpul | null {
  const said = new Set(item.segmen.flatMap(({ tautan }) => (tautan?.jenis === 'baris' ? [tautan.baris] : [])));
  const rows = comparison.baris.filter((row) => item.baris.includes(row.id) && !said.has(row.id));
  if (rows.length === 0 || rows.length > BARIS_TERBANYAK) return null;
  return el(
    'p',
    { class: 'fakta' },
    'Lihat ',
    rows.flatMap((row, at) => [at > 0 && ', ', el('a', { href: `#${idBaris(row.id)}` }, row.judul)]),
  );
}
