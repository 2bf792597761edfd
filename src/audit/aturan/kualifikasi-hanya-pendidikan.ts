import { polos } from '../bunyi.ts';
import type { SopRule } from '../rule.ts';

const PENDIDIKAN = new Set(
  `pendidikan minimal min sarjana magister doktor diploma strata satu dua tiga jenjang ijazah lulusan sederajat atau
  dan s1 s2 s3 s 1 2 3 4 d3 d4 d iii iv i ii sma smk slta smu sltp smp terakhir semua jurusan paling rendah`
    .trim()
    .split(/\s+/),
);

export const rule: SopRule = {
  id: 'kualifikasi-hanya-pendidikan',
  kode: 'ID-11',
  scope: 'sop',
  severity: 'catatan',
  dasar: [
    { selain: 'kelaziman', isi: 'blok Kualifikasi Pelaksana memuat keahlian yang dibutuhkan' },
    { selain: 'penilaian' },
  ],
  check(sop, report) {
    const daftar = sop.kualifikasiPelaksana;
    const isPendidikan = (teks: string): boolean =>
      polos(teks)
        .split(' ')
        .every((kata) => PENDIDIKAN.has(kata));
    if (daftar.length === 0 || !daftar.every(isPendidikan)) return;
    report({
      path: ['kualifikasiPelaksana'],
      message: 'Kualifikasi pelaksana hanya menyebut jenjang pendidikan.',
      quote: daftar.join('; '),
      hint: 'Blok ini menjelaskan keahlian yang diperlukan untuk menjalankan prosedur, selain pendidikan.',
    });
  },
};
