/** The identity pages: agency and signature above, the regulation's two columns below, going on where they are long. */
import type { Sop } from '../domain/sop.ts';
import type { SelIdentitas } from './halaman.ts';
import { composePasangan } from './identitas-pasangan.ts';
import { toIsianIdentitas, type Isian, type IsianIdentitas } from './isian-identitas.ts';
import type { Kaki } from './kaki.ts';
import { TEPI, type Kertas } from './kertas.ts';
import { hurufPt, breakAlinea, placeBaris, measureAlinea, type BarisTeks } from './teks.ts';

const HURUF = hurufPt(9);
const TEBAL = hurufPt(9, 650);
const NAMA = hurufPt(13, 650);
const UNIT = hurufPt(11, 600);
const LABEL = 40;
const BANTAL = { x: 2, y: 1.3 };
// Room for a signature and a stamp.
const TANDA_TANGAN = 19;

/** Cells of each identity page. */
export function buildIdentitas(sop: Sop, kertas: Kertas, kaki: Kaki): SelIdentitas[][] {
  const width = kertas.width - 2 * TEPI.x;
  const half = width / 2;
  const isian = toIsianIdentitas(sop);
  let y = TEPI.atas;
  const right = isian.kanan.flatMap((item): SelIdentitas[] => {
    const { height, lines } = composeNilai(item, half - LABEL - 2 * BANTAL.x);
    const top = y;
    y += height;
    const x = TEPI.x + half;
    const label: SelIdentitas = {
      bidang: null,
      kotak: { x, y: top, width: LABEL, height },
      teks: placeBaris([item.judul], HURUF, x + BANTAL.x, top + BANTAL.y),
    };
    const value: SelIdentitas = {
      bidang: item.bidang,
      kotak: { x: x + LABEL, y: top, width: half - LABEL, height },
      teks: lines.map((line) => ({ ...line, x: line.x + x + LABEL + BANTAL.x, y: line.y + top + BANTAL.y })),
      perkiraan: item.perkiraan,
      kira: item.kira,
    };
    return [label, value];
  });
  const kop = buildKop(isian, { x: TEPI.x, y: TEPI.atas, width: half, height: y - TEPI.atas });
  const tempat = { x: TEPI.x, y, width, bawah: kaki.y, atas: TEPI.atas };
  return composePasangan(isian.pasangan, tempat).map((cells, i) => (i === 0 ? [...kop, ...right, ...cells] : cells));
}

/** Agency and unit in the middle of the left half; no emblem: this is no state paper until an office makes it one. */
function buildKop({ instansi, unit }: IsianIdentitas, kotak: SelIdentitas['kotak']): SelIdentitas[] {
  const inner = kotak.width - 2 * 8;
  const parts = [
    { ...instansi, huruf: NAMA },
    { ...unit, huruf: UNIT },
  ].map((item) => ({ ...item, lines: breakAlinea(measureAlinea(item.isi[0] ?? '', item.huruf), inner) }));
  let y = kotak.y + kotak.height / 2;
  y -= parts.reduce((sum, { huruf, lines }) => sum + (lines.length * huruf.line) / 2, 0) + 1;
  return parts.map(({ bidang, huruf, kira, lines, perkiraan }, i): SelIdentitas => {
    const teks = placeBaris(lines, huruf, kotak.x + kotak.width / 2, y, 'tengah');
    const top = y;
    y += lines.length * huruf.line + 2;
    return {
      bidang,
      // The first part carries the frame of both.
      kotak: i === 0 ? kotak : { ...kotak, y: top, height: lines.length * huruf.line },
      teks,
      perkiraan,
      kira,
      ...(i === 0 ? {} : { tanpaGaris: ['atas', 'bawah'] as const }),
    };
  });
}

interface NilaiTersusun {
  /** From the upper left corner of the cell's room for words. */
  readonly lines: readonly BarisTeks[];
  readonly height: number;
}

function composeNilai(item: Isian, inner: number): NilaiTersusun {
  if (item.bidang === 'pengesahan') return composeTandaTangan(item.isi, inner);
  const huruf = item.bidang === 'nama' ? TEBAL : HURUF;
  const list = breakAlinea(measureAlinea(item.isi[0] ?? '', huruf), inner);
  return { lines: placeBaris(list, huruf, 0, 0), height: Math.max(1, list.length) * huruf.line + 2 * BANTAL.y };
}

/** Office, room for the signature, name, rank; a number of service is left to the hand that signs. */
function composeTandaTangan([jabatan = '', nama = '', pangkat = '']: readonly string[], inner: number): NilaiTersusun {
  const fill = (teks: string, huruf = HURUF): readonly string[] => breakAlinea(measureAlinea(teks, huruf), inner);
  const office = fill(jabatan);
  const name = fill(nama, TEBAL);
  const rank = fill(pangkat);
  const first = Math.max(1, office.length) * HURUF.line;
  const below = first + TANDA_TANGAN;
  const middle = inner / 2;
  const lines = [
    ...placeBaris(office, HURUF, middle, 0, 'tengah'),
    ...placeBaris(name, TEBAL, middle, below, 'tengah'),
    ...placeBaris(rank, HURUF, middle, below + name.length * TEBAL.line, 'tengah'),
  ];
  const height = below + Math.max(1, name.length) * TEBAL.line + Math.max(1, rank.length) * HURUF.line + 2 * BANTAL.y;
  return { lines, height };
}
