/** Time: a picture first, the tables behind it, and what the figures assume. */
import type { Statistik } from '../compare/ukuran.ts';
import { sebutMenonjol } from '../compare/waktu/statistik.ts';
import { type TotalWaktu } from '../domain/waktu.ts';
import { bagianBalik } from './balik.ts';
import { grafikTahap } from './grafik.ts';
import { findAcuan, sayBatas, sayBeda, sayTotal, waktuOf, type Konteks } from './konteks.ts';
import { JENDELA } from './jendela.ts';
import { bingkai, namaKolom, unduhTabel } from './potongan.ts';
import { el, type Anak, type Simpul, type Bagian } from './simpul.ts';
import { tabelPeran } from './waktu-peran.ts';

export function bagianWaktu(konteks: Konteks): Bagian {
  return {
    id: 'waktu',
    judul: 'Waktu menurut tahap',
    isi: [grafikTahap(konteks), asumsi(konteks), tabelTahap(konteks), tabelPeran(konteks), bagianBalik(konteks)],
  };
}

export function asumsi({ comparison }: Konteks): Simpul {
  const { konversi, peluangTidak, tanpaPerkiraan } = comparison;
  return el(
    'p',
    { class: 'asumsi' },
    el('strong', {}, 'Jumlah waktu adalah anggaran waktu kerja menurut naskah, bukan lama tunggu.'),
    ` Dihitung dengan 1 hari = ${angka(konversi.menitPerHari)} menit kerja`,
    konversi.menitPerHari === 450
      ? ' dan 1 minggu = 5 hari (Perpres 21/2023)'
      : ' (pilihan Anda) dan 1 minggu = 5 hari',
    `; 1 bulan = ${konversi.hariPerBulan} hari kerja adalah ${konversi.hariPerBulan === 20 ? 'anggapan kami' : 'pilihan Anda'}. `,
    'Rentang dihitung dengan batas atasnya. Tanda ≥ berarti ada langkah yang waktunya tidak tercantum atau tidak terbaca. ',
    `Waktu harapan memakai peluang “tidak” ${angka(peluangTidak * 100)} % pada setiap keputusan`,
    peluangTidak === 0 ? ', jadi tanpa pengembalian.' : ', dengan setiap pengembalian ikut dihitung.',
    tanpaPerkiraan &&
      ' Pelaksana, cabang, dan sasaran pengembalian yang diperkirakan tidak ikut dihitung; jumlah yang bergantung padanya menjadi batas bawah.',
  );
}

function tabelTahap(konteks: Konteks): Simpul {
  const { kolom, tahap, waktu } = konteks.comparison;
  const statistik = (nama: string, pilih: 'min' | 'median' | 'maks'): Simpul =>
    el(
      'tr',
      { class: 'statistik' },
      el('th', { scope: 'row' }, nama),
      [...waktu.tahap, waktu.total].map((item) =>
        el('td', { class: 'angka' }, item[pilih] === null ? '–' : sayBatas(konteks, item[pilih])),
      ),
      el('td', {}),
    );
  const tabel = [
    bingkai(
      'tabel-waktu',
      'Tabel waktu per tahap',
      el(
        'table',
        { class: 'banding' },
        el(
          'caption',
          {},
          'Waktu per tahap. Waktu yang tidak lengkap ikut dihitung sebagai batas bawah, sehingga median dan yang paling lama dapat lebih besar (≥).',
        ),
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            el('th', { scope: 'col' }, 'SOP'),
            tahap.map((item) => el('th', { scope: 'col', class: 'angka' }, item.nama)),
            el('th', { scope: 'col', class: 'angka' }, 'Jumlah'),
            el('th', { scope: 'col', class: 'angka' }, 'Waktu harapan'),
          ),
        ),
        el(
          'tbody',
          {},
          kolom.map((item) => {
            const own = waktuOf(konteks, item.sop);
            return el(
              'tr',
              { 'data-sop': item.sop },
              el('th', { scope: 'row' }, namaKolom(konteks, item)),
              tahap.map((stage, at) =>
                el(
                  'td',
                  { class: 'angka' },
                  selWaktu(
                    konteks,
                    item.sop,
                    own?.perTahap.find((part) => part.tahap === stage.id)?.waktu,
                    waktu.tahap[at],
                    stage.id,
                  ),
                ),
              ),
              el('td', { class: 'angka jumlah-waktu' }, selWaktu(konteks, item.sop, own?.total, waktu.total, null)),
              el('td', { class: 'angka' }, harapan(konteks, item.sop)),
            );
          }),
        ),
        kolom.length > 1 &&
          el(
            'tbody',
            {},
            statistik('Paling singkat', 'min'),
            statistik('Median', 'median'),
            statistik('Paling lama', 'maks'),
          ),
      ),
    ),
    ...unduhTabel(konteks, 'waktu-tahap', 'Waktu per tahap'),
  ];
  // Of many SOPs the picture says enough at first: a row for each would stand between it and what follows.
  return kolom.length > JENDELA
    ? el('details', { class: 'rinci' }, el('summary', {}, 'Waktu per tahap dalam tabel'), tabel)
    : el('div', {}, tabel);
}

function selWaktu(
  konteks: Konteks,
  sop: string,
  waktu: TotalWaktu | undefined,
  statistik: Statistik | undefined,
  tahap: string | null,
): Anak {
  if (waktu === undefined) return el('span', { class: 'tiada' }, '–');
  const menonjol = statistik?.menonjol.find((item) => item.sop === sop);
  const beda = waktu.lengkap ? sayBeda(konteks, waktu.maks, findAcuan(konteks, statistik, tahap, sop)) : null;
  return [
    sayTotal(konteks, waktu),
    menonjol && el('small', { class: 'menonjol' }, sebutMenonjol(menonjol)),
    beda !== null && el('small', { class: 'beda' }, beda),
  ];
}

export function harapan(konteks: Konteks, sop: string): Anak {
  const found = konteks.comparison.waktu.sop.find((item) => item.sop === sop)?.harapan;
  if (!found) return '–';
  const kira = found.perkiraan && el('small', { class: 'kira' }, 'berdasarkan perkiraan');
  if (found.jenis === 'tak-terhingga') return ['tidak berakhir', kira];
  const maks = found.lengkap ? found.maks : null;
  return [
    sayBatas(konteks, { min: found.menit, maks: found.maks - found.menit < 0.5 && found.lengkap ? found.menit : maks }),
    kira,
  ];
}

function angka(value: number): string {
  return String(Math.round(value * 10) / 10).replace('.', ',');
}
