import type { Peraturan } from '../../domain/frontmatter.ts';
import { singkatPeraturan } from '../../domain/peraturan.ts';
import { isLemah } from '../../domain/status-peraturan.ts';
import { formatTanggal } from '../../domain/tanggal.ts';
import type { Context } from '../context.ts';
import { findKetika, type Ketika } from '../ketika.ts';
import type { SopRule } from '../rule.ts';

export const rule: SopRule = {
  id: 'peraturan-dicabut',
  kode: 'DH-02',
  scope: 'sop',
  severity: 'galat',
  dasar: [{ selain: 'metode', isi: 'status dalam daftar peraturan, dengan sumber dan tanggal pemeriksaannya' }],
  check(sop, report, context) {
    sop.dasarHukum.forEach(({ peraturan, kutipan }, index) => {
      if (context.statusPada(peraturan, context.tanggal).nilai !== 'dicabut') return;
      const ketika = findKetika(sop, peraturan, context);
      report({
        path: ['dasarHukum', index, 'peraturan'],
        message: `${singkatPeraturan(peraturan)} sudah dicabut${sayPencabut(peraturan, context)}${sayPemeriksaan(peraturan)}; ${sayKetika(ketika)}.`,
        quote: kutipan,
        ...(ketika.nilai !== 'dicabut' && { ringan: true }),
        hint: 'Peraturan yang sudah dicabut tidak lagi menjadi dasar.',
      });
    });
  },
};

function sayPencabut({ status: { oleh, pasal, tanggal } }: Peraturan, context: Context): string {
  const pencabut = context.peraturan.get(oleh ?? '');
  const dasar = [
    pencabut !== undefined && `oleh ${singkatPeraturan(pencabut)}`,
    pasal,
    tanggal !== undefined && `sejak ${formatTanggal(tanggal)}`,
  ].filter((item) => item !== false && item !== undefined);
  return dasar.length === 0 ? '' : ` (${dasar.join(', ')})`;
}

function sayPemeriksaan(peraturan: Peraturan): string {
  const { diperiksa } = peraturan.status;
  const sumber = isLemah(peraturan) ? ' terhadap sumber tidak resmi' : '';
  return diperiksa === undefined ? '' : `, menurut pemeriksaan ${formatTanggal(diperiksa)}${sumber}`;
}

function sayKetika({ awal, nilai }: Ketika): string {
  if (nilai === null) return awal;
  if (nilai === 'dicabut') return `${awal}, peraturan itu sudah dicabut`;
  return nilai === 'tidak-pasti' ? `${awal}, statusnya tidak dapat dipastikan` : `${awal}, peraturan itu belum dicabut`;
}
