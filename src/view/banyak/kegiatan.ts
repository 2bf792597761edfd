/** Every activity of many SOPs: how many have it, how long it takes, who does it. Heads of the matrix lead here. */
import type { BarisPadanan, LangkahKolom } from '../../compare/comparison.ts';
import { describeWaktu } from '../../compare/waktu/statistik.ts';
import { groupBy } from '../../domain/group-by.ts';
import { PERAN } from '../../domain/kosakata.ts';
import type { TotalWaktu } from '../../domain/waktu.ts';
import { kolomOf, langkahOf, sayBatas } from '../konteks.ts';
import { bingkai, idBaris, idTahap, namaKolom, nomorSemua } from '../potongan.ts';
import { el, type Anak, type Bagian, type Simpul } from '../simpul.ts';
import { sayDari, selTerisi, type KonteksBanyak } from './konteks.ts';

/** SOPs are named where so few have an activity, or lack it. */
const NAMA_TERBANYAK = 4;
const PERAN_TERBANYAK = 3;

export function bagianKegiatan(konteks: KonteksBanyak): Bagian {
  const { baris, tahap } = konteks.comparison;
  const table = el(
    'table',
    { class: 'banding kegiatan' },
    el(
      'caption',
      {},
      'Waktu: median, lalu paling singkat sampai paling lama, dari SOP yang memuat kegiatan itu dan menyebut waktunya. ',
      'Tanda ≥ berarti sebagian waktunya tidak tercantum.',
    ),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        ['Kegiatan', 'Dimuat di', 'Waktu', 'Pelaksana terbanyak'].map((name) => el('th', { scope: 'col' }, name)),
      ),
    ),
    tahap.map(({ id, nama }) => {
      const rows = baris.filter((row) => row.tahap === id);
      return (
        rows.length > 0 &&
        el(
          'tbody',
          {},
          el('tr', { class: 'tahap', id: idTahap(id) }, el('th', { scope: 'rowgroup', colspan: 4 }, nama)),
          rows.map((row) => barisKegiatan(konteks, row)),
        )
      );
    }),
  );
  return { id: 'kegiatan', judul: 'Kegiatan', isi: [bingkai('tabel-kegiatan', 'Tabel kegiatan', table)] };
}

function barisKegiatan(konteks: KonteksBanyak, row: BarisPadanan): Simpul {
  const steps = langkahPerSop(konteks, row);
  return el(
    'tr',
    { id: idBaris(row.id), 'data-padanan': true, 'data-tahap': row.tahap },
    el('th', { scope: 'row' }, row.judul),
    el('td', {}, el('b', {}, sayDari(steps.length, konteks.tampil.size)), siapa(konteks, row)),
    el('td', {}, waktu(konteks, steps)),
    el('td', {}, pelaksana(steps)),
  );
}

function langkahPerSop(konteks: KonteksBanyak, row: BarisPadanan): readonly (readonly LangkahKolom[])[] {
  return selTerisi(konteks, row).flatMap((sel) => {
    const kolom = kolomOf(konteks, sel.sop);
    return kolom ? [langkahOf(kolom, sel.langkah)] : [];
  });
}

/** Names where there are few; else the way to their rows. */
function siapa(konteks: KonteksBanyak, row: BarisPadanan): Anak {
  const filled = selTerisi(konteks, row);
  const lack = row.sel.filter(({ sop, langkah }) => konteks.tampil.has(sop) && langkah.length === 0);
  if (filled.length === 0) return null;
  if (filled.length <= NAMA_TERBANYAK) {
    return el(
      'small',
      {},
      filled.flatMap((sel, at) => {
        const kolom = kolomOf(konteks, sel.sop);
        if (!kolom) return [];
        const steps = langkahOf(kolom, sel.langkah);
        return [at > 0 && '; ', namaKolom(konteks, kolom), ', langkah ', nomorSemua(konteks, sel.sop, steps)];
      }),
    );
  }
  if (lack.length === 0) return null;
  if (lack.length > NAMA_TERBANYAK) {
    return el(
      'small',
      { class: 'saring-kegiatan' },
      el('a', { href: `?kegiatan=memuat:${row.id}` }, 'yang memuat'),
      ' · ',
      el('a', { href: `?kegiatan=tanpa:${row.id}` }, 'yang tidak'),
      el('span', { class: 'sr' }, `: ${row.judul}`),
    );
  }
  return el(
    'small',
    {},
    'tidak di ',
    lack.flatMap(({ sop }, at) => {
      const kolom = kolomOf(konteks, sop);
      return kolom ? [at > 0 && '; ', namaKolom(konteks, kolom)] : [];
    }),
  );
}

function waktu(konteks: KonteksBanyak, perSop: readonly (readonly LangkahKolom[])[]): Anak {
  const times = perSop.map(sumLangkah).filter((item) => item.lengkap || item.maks > 0);
  const { min, median, maks } = describeWaktu(times.map((item) => ({ sop: '', waktu: item })));
  if (!min || !median || !maks) return el('span', { class: 'tiada' }, 'tidak tercantum');
  if (times.length === 1) return [sayBatas(konteks, median), el('small', {}, 'satu SOP')];
  return [
    sayBatas(konteks, median),
    el('small', {}, `${sayBatas(konteks, min)} sampai ${sayBatas(konteks, maks)}, ${times.length} SOP`),
  ];
}

/** A merged time is counted at the step that holds it. */
function sumLangkah(steps: readonly LangkahKolom[]): TotalWaktu {
  const menit = steps.reduce((sum, item) => sum + (item.menit ?? 0), 0);
  return { min: menit, maks: menit, lengkap: steps.every((item) => item.menit !== null) };
}

function pelaksana(perSop: readonly (readonly LangkahKolom[])[]): Anak {
  const counted = [
    ...groupBy(
      perSop.flatMap((steps) => [...new Set(steps.map(({ peran }) => peran))]),
      (peran) => peran,
    ),
  ]
    .map(([peran, list]) => ({ peran, jumlah: list.length }))
    .sort((a, b) => b.jumlah - a.jumlah);
  const known = counted.filter(({ peran }) => peran !== null);
  const unknown = counted.find(({ peran }) => peran === null)?.jumlah ?? 0;
  const words = known.slice(0, PERAN_TERBANYAK).map(({ peran, jumlah }) => `${peran ? PERAN[peran] : ''} ${jumlah}`);
  return [words.join(', '), unknown > 0 && el('small', {}, `${unknown} tidak diketahui`)];
}
