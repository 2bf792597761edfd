/** Time of many SOPs by stage: a row per SOP with its bar, and figures over those that are shown. */
import type { Batas, Statistik, WaktuSop } from '../../compare/ukuran.ts';
import { describeWaktu } from '../../compare/waktu/statistik.ts';
import type { TotalWaktu } from '../../domain/waktu.ts';
import { bagianBalik } from '../balik.ts';
import { sayBatas, sayTotal, waktuOf } from '../konteks.ts';
import { bingkai, namaBaris, unduhTabel } from '../potongan.ts';
import { el, type Bagian, type Simpul } from '../simpul.ts';
import { asumsi, harapan } from '../waktu.ts';
import type { KonteksBanyak } from './konteks.ts';

export function bagianWaktuBanyak(konteks: KonteksBanyak): Bagian {
  const { kolom, tahap, waktu } = konteks.comparison;
  const longest = Math.max(1, ...waktu.sop.map((item) => item.total.maks));
  const table = el(
    'table',
    { class: 'banding waktu-banyak' },
    el(
      'caption',
      { class: 'sr' },
      'Waktu per tahap. Median, paling singkat, dan paling lama dari SOP yang tampil dan memiliki tahap itu.',
    ),
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        el('th', { scope: 'col' }, 'SOP'),
        el('td', {}),
        el('th', { scope: 'col', class: 'angka' }, 'Jumlah'),
        tahap.map(({ id, nama, warna }) =>
          el('th', { scope: 'col', class: 'angka', 'data-tahap': id }, contoh(warna), nama),
        ),
        el('th', { scope: 'col', class: 'angka' }, 'Waktu harapan'),
      ),
    ),
    statistik(konteks),
    el(
      'tbody',
      {},
      kolom.map((item) => {
        const own = waktuOf(konteks, item.sop);
        return el(
          'tr',
          {
            'data-sop': item.sop,
            'data-menit': own?.total.maks ?? 0,
            'data-jumlah': item.langkah.length,
            'data-per-tahap': tahap.map(({ id }) => perTahap(own, id)?.maks ?? 0).join(' '),
          },
          el('th', { scope: 'row' }, namaBaris(konteks, item)),
          el('td', {}, own && batang(konteks, own, longest)),
          angka(konteks, own?.total, 'jumlah-waktu'),
          tahap.map(({ id }) => angka(konteks, perTahap(own, id))),
          el('td', {}, harapan(konteks, item.sop)),
        );
      }),
    ),
  );
  return {
    id: 'waktu',
    judul: 'Waktu menurut tahap',
    isi: [
      asumsi(konteks),
      bingkai('bingkai-waktu', 'Tabel waktu per tahap', table),
      ...unduhTabel(konteks, 'waktu-tahap', 'Waktu per tahap'),
      bagianBalik(konteks),
      el('p', { class: 'fakta' }, 'Waktu menurut peran pelaksana ada dalam berkas sendiri.'),
      ...unduhTabel(konteks, 'waktu-peran', 'Waktu menurut peran'),
    ],
  };
}

function perTahap(own: WaktuSop | undefined, tahap: string): TotalWaktu | undefined {
  return own?.perTahap.find((part) => part.tahap === tahap)?.waktu;
}

function contoh(warna: number): Simpul {
  return el(
    'svg',
    { width: 12, height: 12, 'aria-hidden': 'true' },
    el('rect', { width: 12, height: 12, 'data-warna': warna }),
  );
}

function angka(konteks: KonteksBanyak, waktu: TotalWaktu | undefined, kelas = ''): Simpul {
  return el('td', { class: kelas || null }, waktu ? sayTotal(konteks, waktu) : '–');
}

/** The cells beside it say the same in figures. */
function batang({ comparison: { tahap } }: KonteksBanyak, own: WaktuSop, longest: number): Simpul {
  let x = 0;
  return el(
    'svg',
    { width: '100%', height: 14, 'aria-hidden': 'true' },
    tahap.flatMap(({ id, warna }) => {
      const menit = perTahap(own, id)?.maks ?? 0;
      if (menit === 0) return [];
      const start = x;
      x += (menit / longest) * 100;
      return [
        el('rect', {
          x: percent(start),
          width: percent(x - start),
          height: 14,
          'data-warna': warna,
        }),
      ];
    }),
  );
}

function statistik(konteks: KonteksBanyak): Simpul {
  const { tahap, waktu } = konteks.comparison;
  const shown = waktu.sop.filter(({ sop }) => konteks.tampil.has(sop));
  const columns = [
    shown.map(({ total }) => total),
    ...tahap.map(({ id }) => shown.flatMap((own) => perTahap(own, id) ?? [])),
  ].map((list) => describeWaktu(list.map((item) => ({ sop: '', waktu: item }))));
  const row = (nama: string, say: (of: Statistik) => string): Simpul =>
    el(
      'tr',
      { class: 'statistik' },
      el('th', { scope: 'row' }, nama),
      el('td', {}),
      columns.map((own) => el('td', {}, say(own))),
      el('td'),
    );
  const batas = (of: Batas | null): string => (of === null ? '–' : sayBatas(konteks, of));
  return el(
    'tbody',
    {},
    row('SOP yang memilikinya', ({ jumlah }) => `${jumlah} dari ${konteks.tampil.size}`),
    row('Median', ({ median }) => batas(median)),
    row('Paling singkat', ({ min }) => batas(min)),
    row('Paling lama', ({ maks }) => batas(maks)),
  );
}

function percent(value: number): string {
  return `${Math.round(value * 10) / 10}%`;
}
