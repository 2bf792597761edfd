/** The identity block as one Word table: agency beside number, dates, signature and name; below it the pairs of fields. */
import {
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { HalamanIdentitas } from '../../form/halaman.ts';
import { TEPI } from '../../form/kertas.ts';
import { alinea, twip } from './teks.ts';
import type { FormulirDokumen } from '../dokumen-formulir.ts';
import type { Isian, IsianIdentitas } from '../../form/isian-identitas.ts';

const PT = 9;
const TANDA_TANGAN = 19;
const LABEL = 40;
export const NOMOR_URUT = 'nomor-urut';

/** @returns the table; every list of fields counts from 1 by a numbering instance of its own */
export function tabelIdentitas({ instansi, kanan, pasangan, unit }: IsianIdentitas, form: FormulirDokumen): Table {
  const width = twip(form.kertas.width - 2 * TEPI.x);
  const half = Math.round(width / 2);
  const columns = [half, twip(LABEL), width - half - twip(LABEL)];
  const heights = tinggiBaris(form);
  const cell = (children: readonly Paragraph[], column: number, span = 1, more = {}): TableCell =>
    new TableCell({
      children,
      columnSpan: span,
      width: { size: columns.slice(column, column + span).reduce((sum, item) => sum + item, 0), type: WidthType.DXA },
      margins: { left: twip(2), right: twip(2), top: twip(1), bottom: twip(1), marginUnitType: WidthType.DXA },
      ...more,
    });
  const kop = [
    alinea(instansi.isi[0] ?? '', { pt: 13, tebal: true, tengah: true, kira: instansi.kira, sesudah: 2 }),
    ...unit.isi.map((teks) => alinea(teks, { pt: 11, tebal: true, tengah: true, kira: unit.kira })),
  ];
  const rows = kanan.map((item, i) => {
    const merge = i === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE;
    const left = { verticalMerge: merge, verticalAlign: VerticalAlignTable.CENTER };
    return new TableRow({
      cantSplit: true,
      ...atLeast(heights(item.bidang)),
      children: [
        cell(i === 0 ? kop : [alinea('', { pt: PT })], 0, 1, left),
        cell([alinea(item.judul, { pt: PT })], 1),
        cell(nilai(item), 2),
      ],
    });
  });
  const lists = { next: 0 };
  const pairs = pasangan.map(
    ([left, right]) =>
      new TableRow({
        ...atLeast(heights(left.bidang)),
        children: [
          cell(daftar(left, lists), 0),
          cell(right === null ? [alinea('', { pt: PT })] : daftar(right, lists), 1, 2),
        ],
      }),
  );
  return new Table({
    columnWidths: columns,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    rows: [...rows, ...pairs],
  });
}

function nilai({ bidang, isi, kira }: Isian): Paragraph[] {
  if (bidang === 'pengesahan') {
    const [jabatan = '', nama = '', pangkat = ''] = isi;
    const middle = { pt: PT, tengah: true, kira };
    return [
      alinea(jabatan, { ...middle, sesudah: TANDA_TANGAN }),
      alinea(nama, { ...middle, tebal: true }),
      alinea(pangkat, middle),
    ];
  }
  const tebal = bidang === 'nama';
  return isi.length === 0 ? [alinea('', { pt: PT })] : isi.map((teks) => alinea(teks, { pt: PT, tebal, kira }));
}

function daftar({ isi, judul, kira }: Isian, lists: { next: number }): Paragraph[] {
  const instance = lists.next++;
  const numbered = isi.length > 1 ? { numbering: { reference: NOMOR_URUT, level: 0, instance } } : {};
  return [alinea(judul, { pt: PT, tebal: true }), ...isi.map((teks) => alinea(teks, { pt: PT, kira }, numbered))];
}

// The form's own heights while it has one identity page; Word cuts longer lists itself.
function tinggiBaris({ gulungan, halaman }: FormulirDokumen): (bidang: Isian['bidang']) => number {
  const pages = halaman.filter((page): page is HalamanIdentitas => page.jenis === 'identitas');
  const [only] = pages;
  if (gulungan || pages.length !== 1 || only === undefined) return () => 0;
  return (bidang) => only.sel.find((sel) => sel.bidang === bidang)?.kotak.height ?? 0;
}

const atLeast = (mm: number): { height?: { value: number; rule: (typeof HeightRule)['ATLEAST'] } } =>
  mm === 0 ? {} : { height: { value: twip(mm), rule: HeightRule.ATLEAST } };
