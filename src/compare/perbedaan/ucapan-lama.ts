/** Words for time. */
import { formatMenit, formatTotal } from '../../domain/waktu.ts';
import type { Segmen } from '../comparison.ts';
import type { Batas } from '../ukuran.ts';
import {
  bilangan,
  daftar,
  joinGroups,
  namaLangkah,
  namaSop,
  shorten,
  sopLangkah,
  tautkan,
  tulis,
  type Ucapan,
} from './kalimat.ts';
import type { Pernyataan } from './pernyataan.ts';

type Lama = Pernyataan & { readonly jenis: 'waktu-total' | 'waktu-tahap' | 'waktu-tidak-lengkap' | 'biaya-balik' };

export function sayLama(ucapan: Ucapan, item: Lama): readonly Segmen[] {
  const { kolom, konversi, tahap } = ucapan;
  const median = (batas: Batas | null, jumlah: number): string =>
    batas === null ? '' : `; median ${bilangan(jumlah)} SOP ${formatMenit(batas.min, konversi)}`;
  switch (item.jenis) {
    case 'waktu-total': {
      const lain = item.terbuka.filter((sop) => sop !== item.lama.sop);
      const open =
        lain.length === 0 ? [] : ['; waktu ', daftar(lain.map((sop) => namaSop(kolom, sop))), ' tidak lengkap'];
      // One whose time is open may be longer than the longest that is known.
      const least = lain.length > 0 && item.lama.waktu.lengkap ? 'sekurang-kurangnya ' : '';
      return tulis(
        `Jumlah waktu kerja berkisar dari ${formatTotal(item.singkat.waktu, konversi)} di `,
        namaSop(kolom, item.singkat.sop),
        ` sampai ${least}${formatTotal(item.lama.waktu, konversi)} di `,
        namaSop(kolom, item.lama.sop),
        ...open.flat(),
        median(item.median, item.jumlah),
      );
    }
    case 'waktu-tahap': {
      const name = tahap.find(({ id }) => id === item.tahap)?.nama ?? item.tahap;
      return tulis(
        'Tahap ',
        tautkan(name.toLowerCase(), { jenis: 'tahap', tahap: item.tahap }),
        ' memakan ',
        joinGroups(
          shorten(item.kelompok).map(({ waktu, sop }) =>
            tulis(`${formatTotal(waktu, konversi)} di `, daftar(sop.map((own) => sopLangkah(kolom, own)))),
          ),
        ),
        median(item.median, item.jumlah),
      );
    }
    case 'waktu-tidak-lengkap':
      return tulis(
        'Waktu tidak lengkap atau tidak terbaca di ',
        daftar(item.tidakLengkap.map((own) => sopLangkah(kolom, own))),
        ', sehingga jumlahnya adalah batas bawah',
      );
    case 'biaya-balik':
      return tulis(
        'Satu kali pengembalian mengulang pekerjaan paling lama ',
        joinGroups(
          shorten(item.balik).map(({ sop, dari, ke, biaya }) =>
            tulis(
              `${formatTotal(biaya, konversi)} di `,
              namaSop(kolom, sop),
              ' (dari ',
              namaLangkah(kolom, { sop, langkah: [dari] }),
              ' ke ',
              namaLangkah(kolom, { sop, langkah: ke }, 'atau'),
              ')',
            ),
          ),
        ),
      );
  }
}
