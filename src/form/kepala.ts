/** The table's head, the same on every page: three groups over their columns, narrow pelaksana titles turned. */
import { widest } from '../diagram/text.ts';
import type { Sop } from '../domain/sop.ts';
import type { Sel } from './halaman.ts';
import { judulKolom, KOLOM_TEKS, type KolomTeks } from './isi.ts';
import { BANTAL, type KolomLebar } from './kolom.ts';
import { hurufPt, kataTerlebar, breakAlinea, placeBaris, measureAlinea } from './teks.ts';
import type { Urutan } from './urutan.ts';

export interface KepalaTabel {
  readonly height: number;
  /** Left edges of the columns, from the left edge of the table. */
  readonly x: Readonly<Record<KolomTeks | 'nomor' | 'lajur', number>>;
  readonly sel: readonly (Sel & { readonly lajur?: string })[];
}

const TEGAK = { terendah: 16, tertinggi: 42 };
const TANDA = 2.2;

export function buildKepala(sop: Sop, { lajur }: Urutan, kolom: KolomLebar): KepalaTabel {
  const huruf = { ...kolom.huruf, weight: 650 } as const;
  const kecil = hurufPt(Math.min(7.5, (kolom.huruf.size * 72) / 25.4), 600);
  const judul = judulKolom(sop);
  const satu = huruf.line + 2 * BANTAL.y;
  const titles = lajur.map((lane) => ({ lane, alinea: measureAlinea(lane.nama, kecil) }));
  const inner = kolom.lajur - 2 * 0.8;
  const flat = titles.map(({ alinea }) => breakAlinea(alinea, inner));
  const turned =
    titles.some(({ alinea }) => kataTerlebar(alinea) > inner) ||
    flat.some((lines) => lines.length > (lajur.length > 7 ? 3 : 6));
  const tanda = lajur.some((lane) => lane.perkiraan !== null) ? TANDA : 0;
  const rows = turned
    ? turnJudul(
        titles.map(({ alinea }) => alinea),
        inner,
      )
    : flat;
  const dua = turned
    ? Math.max(TEGAK.terendah, ...rows.map((lines) => widest(lines, kecil) + 2 * BANTAL.x)) + tanda
    : Math.max(1, ...rows.map((lines) => lines.length)) * kecil.line + 2 * BANTAL.y + tanda;

  const x = { nomor: 0, kegiatan: kolom.nomor, lajur: kolom.nomor + kolom.teks.kegiatan } as Record<string, number>;
  let right = (x['lajur'] ?? 0) + kolom.lajur * lajur.length;
  for (const id of KOLOM_TEKS.slice(1)) {
    x[id] = right;
    right += kolom.teks[id];
  }
  const edges = x as KepalaTabel['x'];
  const wordRows = Math.max(...KOLOM_TEKS.map((id) => lines(judul[id], kolom.teks[id]).length)) * huruf.line;
  const bawah = Math.max(dua, wordRows + 2 * BANTAL.y);
  const height = satu + bawah;
  function lines(text: string, width: number): readonly string[] {
    return breakAlinea(measureAlinea(text, huruf), width - 2 * 0.8);
  }
  const cell = (text: string, left: number, y: number, width: number, tall: number): Sel => {
    const list = lines(text, width);
    const top = y + (tall - list.length * huruf.line) / 2;
    return {
      kotak: { x: left, y, width, height: tall },
      teks: placeBaris(list, huruf, left + width / 2, top, 'tengah'),
    };
  };
  const mutu = edges.keterangan - edges.kelengkapan;
  return {
    height,
    x: edges,
    sel: [
      cell('No.', 0, 0, kolom.nomor, height),
      cell(judul.kegiatan, edges.kegiatan, 0, kolom.teks.kegiatan, height),
      cell('Pelaksana', edges.lajur, 0, kolom.lajur * lajur.length, satu),
      cell('Mutu Baku', edges.kelengkapan, 0, mutu, satu),
      cell(judul.keterangan, edges.keterangan, 0, kolom.teks.keterangan, height),
      ...(['kelengkapan', 'waktu', 'output'] as const).map((id) =>
        cell(judul[id], edges[id], satu, kolom.teks[id], bawah),
      ),
      ...titles.map(({ lane }, i) => {
        const kotak = { x: edges.lajur + i * kolom.lajur, y: satu, width: kolom.lajur, height: bawah };
        const list = rows[i] ?? [];
        const middle = { x: kotak.x + kotak.width / 2, y: kotak.y + (kotak.height - tanda) / 2 };
        const top = middle.y - (list.length * kecil.line) / 2;
        const teks = placeBaris(list, kecil, middle.x, top, 'tengah');
        return {
          kotak,
          teks,
          lajur: lane.id,
          perkiraan: lane.perkiraan,
          kira: lane.kira,
          ...(turned ? { tegak: true as const } : {}),
        };
      }),
    ],
  };
}

// As short as the column's width allows: each title in as many lines as fit side by side.
function turnJudul(titles: readonly ReturnType<typeof measureAlinea>[], inner: number): (readonly string[])[] {
  return titles.map((alinea) => {
    const most = Math.max(1, Math.floor(inner / alinea.huruf.line));
    for (let height = TEGAK.terendah; height < TEGAK.tertinggi; height += 2) {
      const lines = breakAlinea(alinea, height);
      if (lines.length <= most && kataTerlebar(alinea) <= height) return lines;
    }
    return breakAlinea(alinea, Math.max(TEGAK.tertinggi, kataTerlebar(alinea)));
  });
}
