/** The step table as one Word table: heads that repeat, rows that never split, the flowchart's shapes in its cells. */
import {
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { Sop } from '../../domain/sop.ts';
import type { BarisTabel, HalamanTabel } from '../../form/halaman.ts';
import { toIsiBaris, ISI_KOSONG, judulKolom, KOLOM_TEKS, type IsiBaris, type KolomTeks } from '../../form/isi.ts';
import { BANTAL } from '../../form/kolom.ts';
import { MM_PER_PT } from '../../form/teks.ts';
import type { Urutan } from '../../form/urutan.ts';
import { gambarHalaman, kunciSel, type GambarSel } from './gambar.ts';
import { alinea, alineaKosong, twip } from './teks.ts';
import type { NamaGambar } from '../gambar/nama.ts';

export interface BahanTabel {
  readonly sop: Sop;
  readonly urutan: Urutan;
  readonly halaman: readonly HalamanTabel[];
  readonly nama: NamaGambar;
}

type Kolom = KolomTeks | 'nomor' | number;

interface Kisi {
  /** Columns from the left; pelaksana columns by their index. */
  readonly kolom: readonly Kolom[];
  readonly lebar: readonly number[];
  readonly lajur: number;
}

/**
 * One table per page of the form: a program that ignores page breaks inside a table would pull rows away from their
 * pentagons. Each repeats its head where added words make it longer than its page.
 */
export function tabelLangkah(bahan: BahanTabel): Table[] {
  let nomor = 1;
  return bahan.halaman.flatMap((page) => {
    const kisi = ukurKisi(page);
    if (kisi === null) return [];
    const drawn = gambarHalaman(page, bahan.nama, nomor);
    nomor = drawn.nomor;
    return [
      new Table({
        columnWidths: kisi.lebar,
        width: { size: kisi.lebar.reduce((sum, item) => sum + item, 0), type: WidthType.DXA },
        layout: TableLayoutType.FIXED,
        rows: [
          ...kepala(bahan, page, kisi),
          ...page.baris.map((row, at) => baris(bahan, { page, at, row, kisi, sel: drawn.sel })),
        ],
      }),
    ];
  });
}

function ukurKisi(page: HalamanTabel): Kisi | null {
  const sel = page.baris[0]?.sel;
  if (sel === undefined) return null;
  const kolom: Kolom[] = ['nomor', 'kegiatan', ...page.lajur.map((_, i) => i), ...KOLOM_TEKS.slice(1)];
  const left = kolom.map((id) => (typeof id === 'number' ? (page.lajur[id]?.x ?? 0) : sel[id].kotak.x));
  const edges = [...left, page.tabel.x + page.tabel.width].map((x) => twip(x - page.tabel.x));
  return { kolom, lebar: kolom.map((_, i) => (edges[i + 1] ?? 0) - (edges[i] ?? 0)), lajur: page.lajur.length };
}

/** Of a row in Word, in twips; a row that is taller grows with its words. */
const TERTINGGI = 31_680;
const MARGIN = { left: twip(BANTAL.x), right: twip(BANTAL.x), top: 0, bottom: 0, marginUnitType: WidthType.DXA };
const TANPA_MARGIN = { ...MARGIN, left: 0, right: 0 };
const SEMPIT = { ...MARGIN, left: twip(0.8), right: twip(0.8) };

function kepala({ sop, urutan }: BahanTabel, page: HalamanTabel, { kolom, lajur, lebar }: Kisi): TableRow[] {
  const judul = judulKolom(sop);
  const pt = besarHuruf(page.kepala.flatMap((sel) => (sel.lajur === undefined ? sel.teks : [])));
  const [tinggi, satu] = [page.kepala[0]?.kotak.height ?? 0, page.kepala[2]?.kotak.height ?? 0];
  const lanes = page.kepala.filter((sel) => sel.lajur !== undefined);
  // Turned titles have no second line to flow into, and Arial's bold letters are wider than those they were measured with.
  const turned = lanes.some(({ tegak }) => tegak === true);
  const kecil = besarHuruf(lanes.flatMap(({ teks }) => teks)) - (turned ? 0.5 : 0);
  const span = (from: number, count: number): { size: number; type: (typeof WidthType)['DXA'] } => ({
    size: lebar.slice(from, from + count).reduce((sum, item) => sum + item, 0),
    type: WidthType.DXA,
  });
  const cell = (teks: string, from: number, count = 1, more = {}): TableCell =>
    new TableCell({
      children: [alinea(teks, { pt, tebal: true, tengah: true })],
      width: span(from, count),
      columnSpan: count,
      verticalAlign: VerticalAlignTable.CENTER,
      margins: SEMPIT,
      ...more,
    });
  const tall = { verticalMerge: VerticalMergeType.RESTART };
  const below = { verticalMerge: VerticalMergeType.CONTINUE };
  const last = kolom.length - 1;
  const row = (mm: number, children: TableCell[]): TableRow =>
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      height: { value: twip(mm), rule: HeightRule.ATLEAST },
      children,
    });
  return [
    row(satu, [
      cell('No.', 0, 1, tall),
      cell(judul.kegiatan, 1, 1, tall),
      cell('Pelaksana', 2, lajur),
      cell('Mutu Baku', 2 + lajur, 3),
      cell(judul.keterangan, last, 1, tall),
    ]),
    row(tinggi - satu, [
      cell('', 0, 1, below),
      cell('', 1, 1, below),
      ...urutan.lajur.map(({ kira, nama }, i) =>
        cell(nama, 2 + i, 1, {
          children: [alinea(nama, { pt: kecil, tebal: true, tengah: true, kira })],
          ...(lanes[i]?.tegak === true
            ? { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT, margins: TANPA_MARGIN }
            : {}),
        }),
      ),
      cell(judul.kelengkapan, 2 + lajur),
      cell(judul.waktu, 3 + lajur),
      cell(judul.output, 4 + lajur),
      cell('', last, 1, below),
    ]),
  ];
}

interface BahanBaris {
  readonly page: HalamanTabel;
  readonly at: number;
  readonly row: BarisTabel;
  readonly kisi: Kisi;
  readonly sel: GambarSel;
}

function baris({ sop, urutan }: BahanTabel, { at, kisi, page, row, sel }: BahanBaris): TableRow {
  const langkah = urutan.baris.find(({ id }) => id === row.langkah)?.langkah ?? null;
  const isi = langkah === null ? ISI_KOSONG : toIsiBaris(sop, langkah);
  const pt = besarHuruf(page.baris.flatMap((item) => Object.values(item.sel).flatMap(({ teks }) => teks)));
  const children = kisi.kolom.map((kolom, i): TableCell => {
    const width = { size: kisi.lebar[i] ?? 0, type: WidthType.DXA };
    if (typeof kolom === 'number') {
      const shapes = sel.get(kunciSel(at, page.lajur[kolom]?.id ?? '')) ?? [];
      return new TableCell({ width, margins: TANPA_MARGIN, children: [alineaKosong({ children: shapes })] });
    }
    return new TableCell({
      width,
      margins: MARGIN,
      verticalAlign: VerticalAlignTable.CENTER,
      ...gabung(row, kolom),
      children: paragraf(isi, kolom, pt),
    });
  });
  const value = Math.min(TERTINGGI, twip(row.height));
  return new TableRow({ cantSplit: true, height: { value, rule: HeightRule.ATLEAST }, children });
}

/** One merged time cell over several rows. */
function gabung({ sel }: BarisTabel, kolom: KolomTeks | 'nomor'): { verticalMerge?: 'restart' | 'continue' } {
  const open = sel[kolom].tanpaGaris ?? [];
  if (open.includes('atas')) return { verticalMerge: VerticalMergeType.CONTINUE };
  return open.includes('bawah') ? { verticalMerge: VerticalMergeType.RESTART } : {};
}

function paragraf(isi: IsiBaris, kolom: KolomTeks | 'nomor', pt: number): Paragraph[] {
  const tengah = kolom === 'nomor' || kolom === 'waktu';
  const entries = kolom === 'nomor' ? [isi.nomor] : isi[kolom];
  const words = entries.map((teks, i) =>
    alinea(teks, { pt, tengah, sesudah: i < entries.length - 1 ? BANTAL.alinea : 0 }),
  );
  const head =
    kolom === 'kegiatan' && isi.bagian !== null
      ? [alinea(isi.bagian, { pt, tebal: true, sesudah: BANTAL.alinea })]
      : [];
  return [...head, ...(words.length === 0 ? [alinea('', { pt })] : words)];
}

const besarHuruf = (teks: readonly { readonly huruf: { readonly size: number } }[]): number =>
  Math.round((2 * (teks[0]?.huruf.size ?? 9 * MM_PER_PT)) / MM_PER_PT) / 2;
