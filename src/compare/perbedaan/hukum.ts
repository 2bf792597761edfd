/** Sentences about legal bases. */
import { formatTanggal } from '../../domain/tanggal.ts';
import type { KolomSop, Perbedaan, Segmen } from '../comparison.ts';
import { daftar, namaSop, tautkan, tulis } from './kalimat.ts';
import { createPerbedaan, type Bahan } from './bahan.ts';
import type { BarisDasarHukum, StatusSel } from '../ukuran.ts';

export function describeHukum({ kolom, dasarHukum }: Bahan): Perbedaan[] {
  const withStatus = (row: BarisDasarHukum, ...status: StatusSel[]): KolomSop[] =>
    kolom.filter((item) => row.sel.some((sel) => sel.sop === item.sop && status.includes(sel.status)));
  const found = dasarHukum.flatMap((row): Perbedaan[] => {
    const citing = withStatus(row, 'dikutip');
    const silent = withStatus(row, 'tidak');
    if (row.status === 'dicabut' && citing.length > 0) return [sayDicabut(row, citing)];
    if (citing.length < 2 || citing.length <= silent.length) return [];
    const subject = silent.length === 0 ? 'semua SOP yang dasar hukumnya terbaca' : daftar(citing.map(namaSop));
    const rest = silent.length === 0 ? [] : [', tetapi tidak oleh ', daftar(silent.map(namaSop))];
    return [
      createPerbedaan('dasar-hukum', tulis(namaPeraturan(row), ' dikutip oleh ', subject, ...rest), {
        sop: [...citing, ...silent],
      }),
    ];
  });
  const [first] = dasarHukum;
  const lost = first === undefined ? [] : withStatus(first, 'hilang');
  if (lost.length > 0) {
    found.push(
      createPerbedaan(
        'dasar-hukum',
        tulis('Dasar hukum ', daftar(lost.map(namaSop)), ' hilang dalam salinan, sehingga tidak dapat dibandingkan'),
        { sop: lost },
      ),
    );
  }
  return found;
}

function sayDicabut(row: BarisDasarHukum, citing: readonly KolomSop[]): Perbedaan {
  const by = row.dicabutOleh === null ? '' : ` oleh ${row.dicabutOleh}`;
  const when = row.tanggalStatus === null ? '' : ` pada ${formatTanggal(row.tanggalStatus)}`;
  const [only] = citing.length === 1 ? citing : [];
  const late = only !== undefined && isBefore(row.tanggalStatus, only.tanggalPembuatan);
  const after = late ? `, sebelum SOP itu dibuat pada ${formatTanggal(only.tanggalPembuatan ?? '')}` : '';
  const words = tulis(
    daftar(citing.map(namaSop)),
    ' mengutip ',
    namaPeraturan(row),
    `, yang sudah dicabut${by}${when}${after}`,
  );
  return createPerbedaan('peraturan-dicabut', words, { sop: citing });
}

/** ISO dates, whole or year and month. */
function isBefore(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.slice(0, b.length) < b;
}

function namaPeraturan(row: BarisDasarHukum): Segmen {
  return tautkan(row.singkat, { jenis: 'peraturan', peraturan: row.peraturan });
}
