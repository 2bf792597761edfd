/** Causes in the rows of the table: an empty column, an empty row, numbers, sentences with a subject. */
import type { Finding } from '../../domain/finding.ts';
import { gabung, kutip } from '../bunyi.ts';
import { sebutLangkah, type Bacaan, type Kelompok } from './bacaan.ts';

/** Rules of empty cells, with the column they are about. */
const SEL: ReadonlyMap<string, string> = new Map([
  ['langkah-tanpa-kelengkapan', 'kelengkapan'],
  ['langkah-tanpa-waktu', 'waktu'],
  ['langkah-tanpa-output', 'output'],
  ['langkah-tanpa-pelaksana', 'pelaksana'],
]);

/** A column that is empty in every row. */
export function kolomKosong({ sop, of }: Bacaan): Kelompok[] {
  return [...SEL].flatMap(([aturan, kolom]) => {
    const temuan = of([aturan]);
    if (temuan.length < 2 || temuan.length < sop.langkah.length) return [];
    return [
      { kunci: `kolom-kosong-${kolom}`, kalimat: `Kolom ${kolom} kosong pada semua ${temuan.length} langkah.`, temuan },
    ];
  });
}

/** A row whose cells are empty together. */
export function barisKosong({ sop, of }: Bacaan): Kelompok[] {
  return sop.langkah.flatMap((langkah) => {
    const temuan = of([...SEL.keys()], langkah);
    if (temuan.length < 2) return [];
    const kolom = temuan.flatMap((finding) => SEL.get(finding.ruleId) ?? []);
    const kalimat = `Baris langkah ke-${langkah.urutan}, ${kutip(langkah.kegiatan)}, tidak memuat ${gabung(kolom)}.`;
    return [{ kunci: `baris-kosong-${langkah.id}`, kalimat, temuan }];
  });
}

/** One miscounting shows at several steps. */
export function nomorLangkah({ of, langkah }: Bacaan): Kelompok[] {
  const temuan = of(['nomor-meloncat', 'nomor-ganda-atau-mundur', 'langkah-tanpa-nomor']);
  if (temuan.length < 2) return [];
  const tempat = sebutLangkah(temuan.flatMap((finding) => langkah(finding) ?? []));
  return [{ kunci: 'nomor-langkah', kalimat: `Nomor langkah tidak berurutan pada ${tempat}.`, temuan }];
}

/** Rows that open with who acts: no verb at the start, and the office in the sentence. */
export function kegiatanBersubjek({ sop, of, langkah }: Bacaan): Kelompok[] {
  const pasangan = sop.langkah.flatMap((satu): Finding[] => {
    const subjek = of(['kegiatan-menyebut-pelaksana'], satu);
    const kata = of(['kegiatan-tanpa-kata-kerja'], satu);
    return subjek.length > 0 && kata.length > 0 ? [...kata, ...subjek] : [];
  });
  if (pasangan.length === 0) return [];
  const tempat = sebutLangkah(pasangan.flatMap((finding) => langkah(finding) ?? []));
  const kalimat = `Kegiatan ${tempat} memuat nama pelakunya dan tidak diawali kata kerja aktif.`;
  return [{ kunci: 'kegiatan-bersubjek', kalimat, temuan: pasangan }];
}
