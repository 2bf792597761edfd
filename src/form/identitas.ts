/** The identity pages: agency and signature above, the regulation's two columns below, going on where they are long. */
import type { BidangIdentitas, Keyakinan } from '../domain/kosakata.ts';
import { findPerkiraan, type Sop } from '../domain/sop.ts';
import { formatTanggal } from '../domain/tanggal.ts';
import type { SelIdentitas } from './halaman.ts';
import { susunPasangan } from './identitas-pasangan.ts';
import type { Kaki } from './kaki.ts';
import { TEPI, type Kertas } from './kertas.ts';
import { hurufPt, patahAlinea, susunBaris, ukurAlinea, type BarisTeks } from './teks.ts';

const HURUF = hurufPt(9);
const TEBAL = hurufPt(9, 650);
const NAMA = hurufPt(13, 650);
const UNIT = hurufPt(11, 600);
const LABEL = 40;
const BANTAL = { x: 2, y: 1.3 };
// Room for a signature and a stamp.
const TANDA_TANGAN = 19;

interface Nilai {
  readonly teks: string;
  readonly perkiraan: Keyakinan | null;
  readonly kira: boolean;
}

/** Cells of each identity page. */
export function buatIdentitas(sop: Sop, kertas: Kertas, kaki: Kaki): SelIdentitas[][] {
  const width = kertas.width - 2 * TEPI.x;
  const half = width / 2;
  const rows = barisKanan(sop, half - LABEL);
  let y = TEPI.atas;
  const right = rows.flatMap(({ bidang, height, judul, lines, nilai }): SelIdentitas[] => {
    const top = y;
    y += height;
    const x = TEPI.x + half;
    const label: SelIdentitas = {
      bidang: null,
      kotak: { x, y: top, width: LABEL, height },
      teks: susunBaris([judul], HURUF, x + BANTAL.x, top + BANTAL.y),
    };
    const value: SelIdentitas = {
      bidang,
      kotak: { x: x + LABEL, y: top, width: half - LABEL, height },
      teks: lines.map((line) => ({ ...line, x: line.x + x + LABEL + BANTAL.x, y: line.y + top + BANTAL.y })),
      perkiraan: nilai.perkiraan,
      kira: nilai.kira,
    };
    return [label, value];
  });
  const kop = buatKop(sop, { x: TEPI.x, y: TEPI.atas, width: half, height: y - TEPI.atas });
  return susunPasangan(sop, { x: TEPI.x, y, width, bawah: kaki.y, atas: TEPI.atas }).map((cells, i) =>
    i === 0 ? [...kop, ...right, ...cells] : cells,
  );
}

/** Agency and unit in the middle of the left half; no emblem: this is no state paper until an office makes it one. */
function buatKop(sop: Sop, kotak: SelIdentitas['kotak']): SelIdentitas[] {
  const { instansi } = sop;
  const guess = instansi.perkiraan?.find(({ bidang, nilai }) => bidang === 'nama' && nilai !== undefined);
  const unknown = instansi.tingkat === 'tidak-disebut';
  const nama: Nilai = unknown
    ? { teks: guess?.nilai ?? '', perkiraan: guess?.keyakinan ?? null, kira: guess !== undefined }
    : { teks: instansi.nama, perkiraan: guess?.keyakinan ?? null, kira: false };
  const unit = nilaiAtauKira(sop, 'unit', sop.unit ?? null);
  const inner = kotak.width - 2 * 8;
  const parts = [
    { bidang: 'instansi' as const, nilai: nama, huruf: NAMA },
    { bidang: 'unit' as const, nilai: unit, huruf: UNIT },
  ].map((item) => ({ ...item, lines: patahAlinea(ukurAlinea(item.nilai.teks, item.huruf), inner) }));
  let y = kotak.y + kotak.height / 2;
  y -= parts.reduce((sum, { huruf, lines }) => sum + (lines.length * huruf.line) / 2, 0) + 1;
  return parts.map(({ bidang, huruf, lines, nilai }, i): SelIdentitas => {
    const teks = susunBaris(lines, huruf, kotak.x + kotak.width / 2, y, 'tengah');
    const top = y;
    y += lines.length * huruf.line + 2;
    return {
      bidang,
      // The first part carries the frame of both.
      kotak: i === 0 ? kotak : { ...kotak, y: top, height: lines.length * huruf.line },
      teks,
      perkiraan: nilai.perkiraan,
      kira: nilai.kira,
      ...(i === 0 ? {} : { tanpaGaris: ['atas', 'bawah'] as const }),
    };
  });
}

interface BarisKanan {
  readonly bidang: BidangIdentitas;
  readonly judul: string;
  readonly nilai: Nilai;
  readonly lines: readonly BarisTeks[];
  readonly height: number;
}

function barisKanan(sop: Sop, width: number): BarisKanan[] {
  const inner = width - 2 * BANTAL.x;
  const row = (bidang: BidangIdentitas, judul: string, teks: string | null, huruf = HURUF): BarisKanan => {
    const nilai = nilaiAtauKira(sop, bidang, teks);
    const list = patahAlinea(ukurAlinea(nilai.teks, huruf), inner);
    const lines = susunBaris(list, huruf, 0, 0);
    return { bidang, judul, nilai, lines, height: Math.max(1, list.length) * huruf.line + 2 * BANTAL.y };
  };
  const date = (key: keyof Sop['tanggal'], judul: string): BarisKanan =>
    row(`tanggal.${key}`, judul, sop.tanggal[key] === null ? null : formatTanggal(sop.tanggal[key]));
  return [
    row('nomor', 'Nomor SOP', sop.nomor),
    date('pembuatan', 'Tanggal Pembuatan'),
    date('revisi', 'Tanggal Revisi'),
    date('efektif', 'Tanggal Efektif'),
    // Only where the agency itself prints it: the regulation has the effective date instead.
    ...(sop.tanggal.pengesahan === null ? [] : [date('pengesahan', 'Tanggal Pengesahan')]),
    tandaTangan(sop, inner),
    row('nama', 'Nama SOP', sop.judulNaskah?.identitas ?? sop.nama, TEBAL),
  ];
}

/** Office, room for the signature, name, rank; a number of service is left to the hand that signs. */
function tandaTangan(sop: Sop, inner: number): BarisKanan {
  const { jabatan = '', nama = '', pangkat = '' } = sop.pengesahan ?? {};
  const fill = (teks: string, huruf = HURUF): readonly string[] => patahAlinea(ukurAlinea(teks, huruf), inner);
  const office = fill(jabatan);
  const name = fill(nama, TEBAL);
  const rank = fill(pangkat);
  const first = Math.max(1, office.length) * HURUF.line;
  const below = first + TANDA_TANGAN;
  const middle = inner / 2;
  const lines = [
    ...susunBaris(office, HURUF, middle, 0, 'tengah'),
    ...susunBaris(name, TEBAL, middle, below, 'tengah'),
    ...susunBaris(rank, HURUF, middle, below + name.length * TEBAL.line, 'tengah'),
  ];
  const height = below + Math.max(1, name.length) * TEBAL.line + Math.max(1, rank.length) * HURUF.line + 2 * BANTAL.y;
  const guess = findPerkiraan(sop, 'pengesahan');
  const nilai = { teks: jabatan, perkiraan: guess?.keyakinan ?? null, kira: guess !== null && sop.pengesahan !== null };
  return { bidang: 'pengesahan', judul: 'Disahkan oleh', nilai, lines, height };
}

function nilaiAtauKira(sop: Sop, bidang: BidangIdentitas, teks: string | null): Nilai {
  const guess = findPerkiraan(sop, bidang);
  if (guess === null) return { teks: teks ?? '', perkiraan: null, kira: false };
  return { teks: teks ?? formatTanggal(guess.nilai ?? ''), perkiraan: guess.keyakinan, kira: true };
}
