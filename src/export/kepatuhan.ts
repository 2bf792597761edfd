/** The matrix of compliance for spreadsheets: agency × part, and SOP × part with what is behind each cell. */
import { KELOMPOK_BAGIAN, BAGIAN_PEDOMAN } from '../audit/pedoman.ts';
import type { BarisKepatuhan, Nilai, NilaiSop, SelKepatuhan } from '../audit/kepatuhan.ts';
import { angka, teks, type NilaiSel, type Tabel } from '../compare/tabel/sel.ts';
import { TINGKAT } from '../domain/kosakata.ts';

const KATA: Readonly<Record<Nilai, string>> = {
  terpenuhi: 'terpenuhi',
  'tidak-terpenuhi': 'tidak terpenuhi',
  'tidak-dapat-dinilai': 'tidak dapat dinilai',
};

export function tabelMatriks(baris: readonly BarisKepatuhan[]): Tabel {
  return {
    id: 'matriks',
    judul: 'Instansi × bagian',
    kolom: [
      ...['Instansi', 'Tingkat', 'Wilayah'].map(teks),
      angka('Jumlah SOP'),
      ...BAGIAN_PEDOMAN.map(({ nama }) => teks(nama)),
    ],
    baris: baris.map(({ instansi, sel }) => [
      instansi.nama,
      TINGKAT[instansi.tingkat],
      instansi.wilayah ?? null,
      sel[0]?.sop.length ?? 0,
      ...sel.map(sayNilai),
    ]),
  };
}

/** `tidak terpenuhi (1 dari 3 SOP)`. */
function sayNilai({ nilai, sop }: SelKepatuhan): string {
  const own = sop.filter((item) => item.nilai === nilai).length;
  return own === sop.length ? KATA[nilai] : `${KATA[nilai]} (${own} dari ${sop.length} SOP)`;
}

export const KOLOM_KEPATUHAN = [
  'instansi',
  'tingkat',
  'wilayah',
  'sop',
  'kelompok',
  'bagian',
  'namaBagian',
  'nilai',
  'alasan',
  'jumlahTemuan',
  'aturan',
] as const;

/** One row per SOP and part, in the words of `KOLOM_KEPATUHAN`; made as they are asked for. */
export function* kepatuhanRows(baris: readonly BarisKepatuhan[]): Generator<readonly NilaiSel[]> {
  for (const { instansi, sel } of baris)
    for (const { bagian, sop } of sel)
      for (const item of sop)
        yield [
          instansi.id,
          instansi.tingkat,
          instansi.wilayah ?? null,
          item.sop.id,
          KELOMPOK_BAGIAN[bagian.kelompok],
          bagian.id,
          bagian.nama,
          KATA[item.nilai],
          item.alasan.join(' ') || null,
          item.temuan.length,
          listAturan(item) || null,
        ];
}

const listAturan = ({ temuan }: NilaiSop): string => [...new Set(temuan.map(({ ruleId }) => ruleId))].join(' ');

/** @param paling rows that a workbook can hold in memory */
export function kepatuhanTables(baris: readonly BarisKepatuhan[], paling: number): readonly Tabel[] {
  const rows: (readonly NilaiSel[])[] = [];
  for (const row of kepatuhanRows(baris)) if (rows.push(row) >= paling) break;
  return [
    tabelMatriks(baris),
    {
      id: 'kepatuhan',
      judul: 'SOP × bagian',
      kolom: [
        ...['Instansi', 'Tingkat', 'Wilayah', 'SOP', 'Kelompok', 'Id bagian', 'Bagian', 'Nilai', 'Alasan'].map(teks),
        angka('Jumlah temuan'),
        teks('Aturan'),
      ],
      baris: rows,
    },
    {
      id: 'bagian',
      judul: 'Bagian pedoman',
      kolom: ['Kelompok', 'Bagian', 'Yang diperiksa', 'Aturan', 'Aturan pendamping', 'Sebab tidak dinilai'].map(teks),
      baris: BAGIAN_PEDOMAN.map(({ aturan, diperiksa, kelompok, nama, pendamping, tanpa }) => [
        KELOMPOK_BAGIAN[kelompok],
        nama,
        diperiksa,
        aturan.join(' ') || null,
        pendamping.join(' ') || null,
        tanpa ?? null,
      ]),
    },
  ];
}
