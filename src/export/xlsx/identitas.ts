/** The identity block as a sheet: agency beside number, dates, signature and name; below it the pairs, an entry a row. */
import { countBaris, hurufPt, measureAlinea } from '../../form/teks.ts';
import type { Isian, IsianIdentitas } from '../../form/isian-identitas.ts';
import { px, type Area, type Lembar, type SelLembar } from './lembar.ts';

/** Number, words; number, rest of the label, words. Mm. */
const KOLOM = [7, 129.5, 7, 33, 96.5];
const PT = 9;
const BANTAL = 1.1;
const TANDA_TANGAN = 19;

export function lembarIdentitas(
  { instansi, kanan, pasangan, unit }: IsianIdentitas,
  catatan: readonly string[],
): Lembar {
  const baris: { tinggi: number; sel: (SelLembar | null)[] }[] = [];
  const gabung: Area[] = [];
  const merge = (from: number, to: number, first: number, last: number): void => {
    if (from !== to || first !== last) gabung.push({ baris: [from, to], kolom: [first, last] });
  };
  for (const item of kanan) {
    const rows = item.bidang === 'pengesahan' ? tandaTangan(item) : [nilai(item)];
    const top = baris.length;
    rows.forEach(({ sel, tinggi }, i) => {
      const edge = { garis: `kiri kanan${i === 0 ? ' atas' : ''}${i === rows.length - 1 ? ' bawah' : ''}` };
      const label: SelLembar = {
        isi: i === 0 ? item.judul : null,
        tegak: rows.length > 1 ? 'top' : 'center',
        ...edge,
      };
      baris.push({ tinggi, sel: [null, null, label, { isi: null, ...edge }, { ...sel, ...edge }] });
    });
    merge(top, baris.length - 1, 2, 3);
  }
  // Agency and unit, one above the other in the middle of the left half.
  const last = baris.length - 1;
  const split = tengah(baris.map((row) => row.tinggi));
  baris.forEach(({ sel }, i) => {
    const edge = `${i === 0 ? ' atas' : ''}${i === last ? ' bawah' : ''}`;
    [sel[0], sel[1]] = [
      { isi: null, garis: `kiri${edge}` },
      { isi: null, garis: `kanan${edge}` },
    ];
  });
  const half = (item: Isian, row: number, more: Partial<SelLembar>): void => {
    const cell = baris[row]?.sel;
    if (cell) cell[0] = { ...cell[0], isi: item.isi[0] ?? null, tebal: true, rata: 'center', kira: item.kira, ...more };
  };
  half(instansi, 0, { pt: 13, tegak: 'bottom' });
  half(unit, split, { pt: 11, tegak: 'top' });
  merge(0, split - 1, 0, 1);
  merge(split, last, 0, 1);
  for (const [left, right] of pasangan) {
    const count = Math.max(1, left.isi.length, right?.isi.length ?? 0);
    const head = (item: Isian | null): SelLembar => ({
      isi: item?.judul ?? null,
      tebal: true,
      garis: 'atas kiri kanan',
    });
    merge(baris.length, baris.length, 0, 1);
    merge(baris.length, baris.length, 2, 4);
    baris.push({
      tinggi: tinggi('', 1),
      sel: [head(left), head(left), head(right), head(right), head(right)].map(sekali),
    });
    for (let i = 0; i < count; i++) {
      const last = i === count - 1 ? ' bawah' : '';
      const cells = (item: Isian | null): SelLembar[] => {
        const numbered = (item?.isi.length ?? 0) > 1 && i < (item?.isi.length ?? 0);
        return [
          { isi: numbered ? `${i + 1}.` : null, tegak: 'top', garis: `kiri${last}` },
          { isi: item?.isi[i] ?? null, tegak: 'top', garis: `kanan${last}`, kira: item?.kira ?? false },
        ];
      };
      const [ln, l] = cells(left);
      const [rn, r] = cells(right);
      merge(baris.length, baris.length, 3, 4);
      baris.push({
        tinggi: Math.max(tinggi(left.isi[i] ?? '', KOLOM[1] ?? 0), tinggi(right?.isi[i] ?? '', 33 + 96.5)),
        sel: [
          ln ?? null,
          l ?? null,
          rn ?? null,
          { ...r, isi: r?.isi ?? null, garis: last.trim() },
          { isi: null, garis: `kanan${last}` },
        ],
      });
    }
  }
  for (const teks of ['', ...catatan]) {
    merge(baris.length, baris.length, 0, 4);
    baris.push({ tinggi: tinggi(teks, 273), sel: [{ isi: teks, pt: 8, garis: '' }, null, null, null, null] });
  }
  return { nama: 'Identitas', kolom: KOLOM.map(px), baris, gabung, beku: null };
}

const sekali = (sel: SelLembar, i: number): SelLembar => (i === 0 || i === 2 ? sel : { ...sel, isi: null });

/** The row below which the lower half begins. */
function tengah(tinggi: readonly number[]): number {
  const middle = tinggi.reduce((sum, item) => sum + item, 0) / 2;
  const above = (row: number): number => tinggi.slice(0, row).reduce((sum, item) => sum + item, 0);
  const rows = tinggi.map((_, row) => row).slice(1);
  return rows.reduce((a, b) => (Math.abs(above(b) - middle) < Math.abs(above(a) - middle) ? b : a), 1);
}

interface BarisNilai {
  readonly tinggi: number;
  readonly sel: SelLembar;
}

function nilai({ bidang, isi, kira, tanggal }: Isian): BarisNilai {
  const [teks = ''] = isi;
  const day = tanggal === null ? null : new Date(`${tanggal}T00:00:00Z`);
  const sel: SelLembar = { isi: day ?? teks, tebal: bidang === 'nama', kira };
  return { tinggi: tinggi(teks, KOLOM[4] ?? 0, bidang === 'nama'), sel };
}

/** Office, room for the signature, name, rank. */
function tandaTangan({ isi: [jabatan = '', nama = '', pangkat = ''], kira }: Isian): BarisNilai[] {
  const cell = (isi: string, tebal = false): BarisNilai => ({
    tinggi: tinggi(isi, KOLOM[4] ?? 0, tebal),
    sel: { isi, rata: 'center', kira, tebal },
  });
  return [cell(jabatan), { tinggi: px(TANDA_TANGAN), sel: { isi: null } }, cell(nama, true), cell(pangkat)];
}

function tinggi(teks: string, lebar: number, tebal = false): number {
  const huruf = hurufPt(PT, tebal ? 650 : 400);
  return px(Math.max(1, countBaris(measureAlinea(teks, huruf), lebar - 2.4)) * huruf.line + 2 * BANTAL);
}
