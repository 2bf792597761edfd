/** Results as elements: SOPs with their steps below them, everything else by itself. Order of links = rank. */
import { hapusBidang, PENUTUP, type Jenis } from '../../search/bidang.ts';
import type { Hasil, Kelompok, Pecahan } from '../../search/cari.ts';
import type { Kueri } from '../../search/kueri.ts';
import { kutip } from '../../search/kutip.ts';
import { joinDeret, createTautan, createTombol, createUnsur } from './unsur.ts';

export interface Gaya {
  readonly kueri: Kueri;
  readonly toKonsep: (teks: string) => string[];
  /** Steps shown of one SOP before the reader asks for more. */
  readonly langkah: number;
}

const JENIS: Readonly<Record<Jenis, string>> = {
  sop: 'SOP',
  langkah: 'Langkah',
  peraturan: 'Peraturan',
  jabatan: 'Jabatan',
  peran: 'Peran',
  instansi: 'Instansi',
  topik: 'Topik',
  istilah: 'Istilah',
  aturan: 'Aturan pemeriksaan',
  halaman: 'Penjelasan',
};

export function drawKelompok(kelompok: Kelompok, gaya: Gaya): HTMLElement {
  const { halaman, hasil } = kelompok;
  const [first, ...rest] = hasil;
  const item = createUnsur('li', '');
  if (first === undefined) return item;
  if (first.jenis !== 'sop' && first.jenis !== 'langkah') {
    const facts = [[JENIS[first.jenis]], ...(halaman.meta['keterangan'] ? [[halaman.meta['keterangan']]] : [])];
    item.append(
      createTautan(first.url, markKata(judulOf(first), gaya), first.jenis),
      drawBaris('jenis', joinDeret(facts)),
      drawKutipan(first, gaya),
    );
    return item;
  }
  const whole = first.jenis === 'sop';
  const facts = [halaman.meta['instansi'], halaman.meta['topik']].filter((teks) => teks !== undefined);
  item.append(
    createTautan(halaman.url, markKata(judulHalamanOf(halaman), gaya), whole ? 'sop' : undefined),
    drawBaris('jenis', joinDeret([['SOP'], ...facts.map((teks) => markKata(teks, gaya))])),
  );
  if (whole) item.append(drawKutipan(first, gaya));
  const steps = whole ? rest : hasil;
  if (steps.length === 0) return item;
  const shown = gaya.langkah - (whole ? 1 : 0);
  const list = createUnsur('ol', 'bagian-hasil', ...steps.slice(0, shown).map((hit) => drawBagian(hit, gaya)));
  item.append(list);
  const more = steps.slice(shown);
  if (more.length > 0) {
    const button = createTombol(`${more.length} langkah lain dalam SOP ini`, () => {
      const items = more.map((hit) => drawBagian(hit, gaya));
      list.append(...items);
      button.remove();
      items[0]?.querySelector('a')?.focus();
    });
    item.append(button);
  }
  return item;
}

function drawBagian(hasil: Hasil, gaya: Gaya): HTMLElement {
  if (hasil.jenis === 'sop') {
    const link = createTautan(hasil.url, ['SOP ini secara keseluruhan'], 'sop');
    return createUnsur('li', '', link, drawKutipan(hasil, gaya));
  }
  const [judul = '', ...facts] = judulOf(hasil).split(' · ');
  return createUnsur(
    'li',
    '',
    createTautan(hasil.url, markKata(judul, gaya), 'langkah'),
    drawBaris('jenis', joinDeret(facts.map((teks) => markKata(teks, gaya)))),
    drawKutipan(hasil, gaya),
  );
}

/** What Pagefind keeps of an element with an id and a title of its own. */
interface Jangkar {
  readonly id: string;
  readonly title?: string;
}

function judulOf({ bidang, halaman }: Hasil): string {
  if (bidang.id === '') return judulHalamanOf(halaman);
  const { anchors = [] } = halaman as Pecahan & { readonly anchors?: readonly Jangkar[] };
  return anchors.find((item) => item.id === bidang.id)?.title ?? judulHalamanOf(halaman);
}

const judulHalamanOf = ({ meta, url }: Pecahan): string => meta['title'] ?? url;

/** Words of the hit; of an SOP also those that stand after its steps. */
function drawKutipan({ jenis, tampak, halaman }: Hasil, gaya: Gaya): HTMLElement {
  const after = jenis === 'sop' ? hapusBidang(halaman.content.split(PENUTUP)[1] ?? '') : '';
  return drawBaris('kutipan', markKata(after === '' ? tampak : `${tampak} ${after}`, gaya, 28));
}

function markKata(teks: string, { kueri, toKonsep }: Gaya, most = 60): (Node | string)[] {
  return kutip(teks, kueri, toKonsep, most).map(({ teks: piece, cocok }) =>
    cocok ? createUnsur('mark', '', piece) : piece,
  );
}

function drawBaris(kelas: string, isi: readonly (Node | string)[]): HTMLElement {
  return createUnsur('p', kelas, ...isi);
}
