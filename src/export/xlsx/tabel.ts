/** The step table as a sheet: a column per pelaksana, heads over them, one row per step, a sign in the lane's cell. */
import type { Sop } from '../../domain/sop.ts';
import type { JenisSimbol } from '../../form/bentuk.ts';
import type { BarisTabel, HalamanTabel, Sel } from '../../form/halaman.ts';
import { toIsiBaris, ISI_KOSONG, judulKolom, KOLOM_TEKS, type KolomTeks } from '../../form/isi.ts';
import type { Urutan } from '../../form/urutan.ts';
import { bilangan, px, type Area, type Lembar, type SelLembar } from './lembar.ts';

export const NAMA_PROSEDUR = 'Prosedur';
export const BARIS_KEPALA = 2;
/** A row of Excel is at most 409 points high. */
const TERTINGGI_PX = 540;

/** Signs that Arial holds; they lie under the shapes, for readers that do not show shapes. */
export const TANDA: Readonly<Record<JenisSimbol, string>> = {
  kapsul: '○',
  kotak: '□',
  'belah-ketupat': '◊',
  segilima: '⌂',
};
export const LEGENDA_TANDA = '○ mulai atau selesai; □ kegiatan; ◊ keputusan; ? perkiraan dari kata-kata naskah.';

export interface LembarTabel {
  readonly lembar: Lembar;
  readonly tepiX: readonly Tepi[];
  /** The rows of each page of the form; they stand one below the other on the sheet. */
  readonly tepiY: readonly (readonly Tepi[])[];
}

/** A stretch of the form that is one column or row of the sheet: mm from the page's corner. */
export interface Tepi {
  readonly mulai: number;
  readonly panjang: number;
  readonly px: number;
  /** Column or row of the sheet, from 0. */
  readonly ke: number;
  /** Px from the sheet's edge. */
  readonly dari: number;
}

export function lembarTabel(
  sop: Sop,
  urutan: Urutan,
  pages: readonly [HalamanTabel, ...HalamanTabel[]],
  catatan: readonly string[],
): LembarTabel {
  const [page] = pages;
  const tepiX = ukurKolom(page);
  const lajur = page.lajur.length;
  const last = tepiX.length - 1;
  const { baris: rows, gabung: merged, tepi: tepiY } = susunBaris(sop, urutan, pages);
  const notes = ['', LEGENDA_TANDA, ...catatan];
  const below = BARIS_KEPALA + rows.length;
  const gabung: Area[] = [
    { baris: [0, 1], kolom: [0, 0] },
    { baris: [0, 1], kolom: [1, 1] },
    ...(lajur > 1 ? [{ baris: [0, 0], kolom: [2, 1 + lajur] } as const] : []),
    { baris: [0, 0], kolom: [2 + lajur, 4 + lajur] },
    { baris: [0, 1], kolom: [last, last] },
    ...merged,
    ...notes.map((_, i): Area => ({ baris: [below + i, below + i], kolom: [0, last] })),
  ];
  const [tinggi, satu] = [page.kepala[0]?.kotak.height ?? 0, page.kepala[2]?.kotak.height ?? 0];
  const [atas, bawah] = kepala(sop, urutan, page);
  return {
    tepiX,
    tepiY,
    lembar: {
      nama: NAMA_PROSEDUR,
      kolom: tepiX.map((item) => item.px),
      baris: [
        { tinggi: px(satu), sel: atas },
        { tinggi: px(tinggi - satu), sel: bawah },
        ...rows,
        ...notes.map((isi) => ({ tinggi: px(4.5), sel: [{ isi, pt: 8, garis: '' }] })),
      ],
      gabung,
      beku: { baris: BARIS_KEPALA, kolom: 2 },
    },
  };
}

function ukurKolom(page: HalamanTabel): Tepi[] {
  const sel = page.baris[0]?.sel;
  const box = (item: Sel | undefined): { mulai: number; panjang: number } => ({
    mulai: item?.kotak.x ?? 0,
    panjang: item?.kotak.width ?? 0,
  });
  const list = [
    box(sel?.nomor),
    box(sel?.kegiatan),
    ...page.lajur.map(({ width, x }) => ({ mulai: x, panjang: width })),
    ...KOLOM_TEKS.slice(1).map((id) => box(sel?.[id])),
  ];
  let dari = 0;
  return list.map((item, ke) => {
    const edge = { ...item, px: px(item.panjang), ke, dari };
    dari += edge.px;
    return edge;
  });
}

function kepala(sop: Sop, urutan: Urutan, page: HalamanTabel): [SelLembar[], SelLembar[]] {
  const judul = judulKolom(sop);
  const head = (isi: string | null, more: Partial<SelLembar> = {}): SelLembar => ({
    isi,
    tebal: true,
    rata: 'center',
    ...more,
  });
  const turned = page.kepala.some(({ tegak }) => tegak === true);
  return [
    [
      head('No.'),
      head(judul.kegiatan),
      ...urutan.lajur.map((_, i) => head(i === 0 ? 'Pelaksana' : null)),
      head('Mutu Baku'),
      head(null),
      head(null),
      head(judul.keterangan),
    ],
    [
      head(null),
      head(null),
      ...urutan.lajur.map(({ kira, nama }) => head(nama, { pt: 7.5, kira, putar: turned })),
      head(judul.kelengkapan),
      head(judul.waktu),
      head(judul.output),
      head(null),
    ],
  ];
}

interface SusunanBaris {
  readonly baris: Lembar['baris'];
  readonly gabung: readonly Area[];
  readonly tepi: readonly (readonly Tepi[])[];
}

/** A row higher than Excel allows becomes several, merged. */
function susunBaris(sop: Sop, urutan: Urutan, pages: readonly HalamanTabel[]): SusunanBaris {
  const baris: { tinggi: number; sel: SelLembar[] }[] = [];
  const gabung: Area[] = [];
  const [head, first] = [pages[0]?.kepala[0]?.kotak.height ?? 0, pages[0]?.kepala[2]?.kotak.height ?? 0];
  let dari = px(first) + px(head - first);
  let waktu = 0;
  const tepi = pages.map((page) => {
    const own: Tepi[] = [];
    for (const row of page.baris) {
      const sel = susunSel(sop, urutan, page, row);
      const parts = Math.ceil(px(row.height) / TERTINGGI_PX);
      const panjang = row.height / parts;
      const top = BARIS_KEPALA + baris.length;
      for (let part = 0; part < parts; part++) {
        own.push({ mulai: row.y + part * panjang, panjang, px: px(panjang), ke: BARIS_KEPALA + baris.length, dari });
        dari += px(panjang);
        baris.push({ tinggi: px(panjang), sel: part === 0 ? sel : sel.map((item) => ({ ...item, isi: null })) });
      }
      const end = BARIS_KEPALA + baris.length - 1;
      const column = 3 + page.lajur.length;
      const open = row.sel.waktu.tanpaGaris ?? [];
      if (!open.includes('atas')) waktu = top;
      if (parts > 1) sel.forEach((_, i) => i !== column && gabung.push({ baris: [top, end], kolom: [i, i] }));
      if (!open.includes('bawah') && end > waktu) gabung.push({ baris: [waktu, end], kolom: [column, column] });
    }
    return own;
  });
  return { baris, gabung, tepi };
}

function susunSel(sop: Sop, urutan: Urutan, page: HalamanTabel, row: BarisTabel): SelLembar[] {
  const langkah = urutan.baris.find(({ id }) => id === row.langkah)?.langkah ?? null;
  const isi = langkah === null ? ISI_KOSONG : toIsiBaris(sop, langkah);
  const own = page.simbol.filter(({ pusat }) => pusat.y >= row.y && pusat.y < row.y + row.height);
  const words = (id: KolomTeks): SelLembar => {
    const entries = id === 'kegiatan' && isi.bagian !== null ? [isi.bagian, ...isi[id]] : isi[id];
    const teks = entries.join('\n');
    return id === 'waktu' ? { isi: bilangan(teks), rata: 'center' } : { isi: teks };
  };
  return [
    { isi: bilangan(isi.nomor), rata: 'center' },
    words('kegiatan'),
    ...page.lajur.map(({ id }): SelLembar => {
      const signs = own
        .filter(({ lajur }) => lajur === id)
        .map(({ jenis, kira }) => `${TANDA[jenis]}${kira ? '?' : ''}`);
      return { isi: signs.join(' ') || null, rata: 'center' };
    }),
    ...KOLOM_TEKS.slice(1).map(words),
  ];
}
