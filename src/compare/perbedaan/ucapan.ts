/** Claims in words: the last step, where nothing is decided any more. */
import { formatTanggal } from '../../domain/tanggal.ts';
import type { Segmen } from '../comparison.ts';
import { listSop, tautkan, tulis, type Ucapan } from './kalimat.ts';
import type { Pernyataan } from './pernyataan.ts';
import { sayBangun } from './ucapan-bangun.ts';
import { sayHanyaSatu, sayTidakAda, sayUrutan } from './ucapan-langkah.ts';
import { sayLama } from './ucapan-lama.ts';

/** Without its full stop. */
export function sayPernyataan(ucapan: Ucapan, item: Pernyataan): readonly Segmen[] {
  switch (item.jenis) {
    case 'peraturan-dicabut':
      return sayDicabut(ucapan, item);
    case 'dasar-hukum':
      return sayDikutip(ucapan, item);
    case 'dasar-hukum-hilang':
      return tulis(
        'Dasar hukum ',
        listSop(ucapan.kolom, item.hilang),
        ' hilang dalam salinan, sehingga tidak dapat dibandingkan',
      );
    case 'tidak-ada':
      return sayTidakAda(ucapan, item.kegiatan, item.tanpa, item.memuat);
    case 'hanya-satu':
      return sayHanyaSatu(ucapan, item);
    case 'urutan':
      return sayUrutan(ucapan, item);
    case 'waktu-total':
    case 'waktu-tahap':
    case 'waktu-tidak-lengkap':
    case 'biaya-balik':
      return sayLama(ucapan, item);
    default:
      return sayBangun(ucapan, item);
  }
}

function sayDicabut(
  { kolom, dasarHukum }: Ucapan,
  { peraturan, mengutip, sebelumDibuat }: Pernyataan & { readonly jenis: 'peraturan-dicabut' },
): readonly Segmen[] {
  const row = dasarHukum.find((item) => item.peraturan === peraturan);
  const by = row?.dicabutOleh ? ` oleh ${row.dicabutOleh}` : '';
  const when = row?.tanggalStatus ? ` pada ${formatTanggal(row.tanggalStatus)}` : '';
  const made = kolom.find((item) => item.sop === mengutip[0]?.sop)?.tanggalPembuatan ?? '';
  const after = sebelumDibuat ? `, sebelum SOP itu dibuat pada ${formatTanggal(made)}` : '';
  return tulis(
    listSop(kolom, mengutip),
    ' mengutip ',
    namaPeraturan(row?.singkat, peraturan),
    `, yang sudah dicabut${by}${when}${after}`,
  );
}

function sayDikutip(
  { kolom, dasarHukum }: Ucapan,
  { peraturan, mengutip, tidak }: Pernyataan & { readonly jenis: 'dasar-hukum' },
): readonly Segmen[] {
  const name = namaPeraturan(dasarHukum.find((item) => item.peraturan === peraturan)?.singkat, peraturan);
  if (tidak.length === 0) return tulis(name, ' dikutip oleh semua SOP yang dasar hukumnya terbaca');
  return tulis(name, ' dikutip oleh ', listSop(kolom, mengutip), ', tetapi tidak oleh ', listSop(kolom, tidak));
}

function namaPeraturan(singkat: string | undefined, peraturan: string): Segmen {
  return tautkan(singkat ?? peraturan, { jenis: 'peraturan', peraturan });
}
