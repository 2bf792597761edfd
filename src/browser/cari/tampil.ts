/** Results as elements: SOPs with their steps below them, everything else by itself. Order of links = rank. */
import { hapusBidang, PENUTUP, type Jenis } from '../../search/bidang.ts';
import type { Hasil, Kelompok, Pecahan } from '../../search/cari.ts';
import type { Kueri } from '../../search/kueri.ts';
import { kutip } from '../../search/kutip.ts';
import { deret, tautan, tombol, unsur } from './unsur.ts';

export interface Gaya {
  readonly kueri: Kueri;
  readonly konsep: (teks: string) => string[];
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

export function tampilKelompok(kelompok: Kelompok, gaya: Gaya): HTMLElement {
  const { halaman, hasil } = kelompok;
  const [first, ...rest] = hasil;
  const item = unsur('li', '');
  if (first === undefined) return item;
  if (first.jenis !== 'sop' && first.jenis !== 'langkah') {
    const facts = [[JENIS[first.jenis]], ...(halaman.meta['keterangan'] ? [[halaman.meta['keterangan']]] : [])];
    item.append(
      tautan(first.url, sorot(judulHasil(first), gaya), first.jenis),
      baris('jenis', deret(facts)),
      kutipan(first, gaya),
    );
    return item;
  }
  const whole = first.jenis === 'sop';
  const facts = [halaman.meta['instansi'], halaman.meta['topik']].filter((teks) => teks !== undefined);
  item.append(
    tautan(halaman.url, sorot(judulHalaman(halaman), gaya), whole ? 'sop' : undefined),
    baris('jenis', deret([['SOP'], ...facts.map((teks) => sorot(teks, gaya))])),
  );
  if (whole) item.append(kutipan(first, gaya));
  const steps = whole ? rest : hasil;
  if (steps.length === 0) return item;
  const shown = gaya.langkah - (whole ? 1 : 0);
  const list = unsur('ol', 'bagian-hasil', ...steps.slice(0, shown).map((hit) => tampilBagian(hit, gaya)));
  item.append(list);
  const more = steps.slice(shown);
  if (more.length > 0) {
    const button = tombol(`${more.length} langkah lain dalam SOP ini`, () => {
      const items = more.map((hit) => tampilBagian(hit, gaya));
      list.append(...items);
      button.remove();
      items[0]?.querySelector('a')?.focus();
    });
    item.append(button);
  }
  return item;
}

function tampilBagian(hasil: Hasil, gaya: Gaya): HTMLElement {
  if (hasil.jenis === 'sop') {
    const link = tautan(hasil.url, ['SOP ini secara keseluruhan'], 'sop');
    return unsur('li', '', link, kutipan(hasil, gaya));
  }
  const [judul = '', ...facts] = judulHasil(hasil).split(' · ');
  return unsur(
    'li',
    '',
    tautan(hasil.url, sorot(judul, gaya), 'langkah'),
    baris('jenis', deret(facts.map((teks) => sorot(teks, gaya)))),
    kutipan(hasil, gaya),
  );
}

/** What Pagefind keeps of an element with an id and a title of its own. */
interface Jangkar {
  readonly id: string;
  readonly title?: string;
}

function judulHasil({ bidang, halaman }: Hasil): string {
  if (bidang.id === '') return judulHalaman(halaman);
  const { anchors = [] } = halaman as Pecahan & { readonly anchors?: readonly Jangkar[] };
  return anchors.find((item) => item.id === bidang.id)?.title ?? judulHalaman(halaman);
}

const judulHalaman = ({ meta, url }: Pecahan): string => meta['title'] ?? url;

/** Words of the hit; of an SOP also those that stand after its steps. */
function kutipan({ jenis, tampak, halaman }: Hasil, gaya: Gaya): HTMLElement {
  const after = jenis === 'sop' ? hapusBidang(halaman.content.split(PENUTUP)[1] ?? '') : '';
  return baris('kutipan', sorot(after === '' ? tampak : `${tampak} ${after}`, gaya, 28));
}

function sorot(teks: string, { kueri, konsep }: Gaya, most = 60): (Node | string)[] {
  return kutip(teks, kueri, konsep, most).map(({ teks: piece, cocok }) => (cocok ? unsur('mark', '', piece) : piece));
}

function baris(kelas: string, isi: readonly (Node | string)[]): HTMLElement {
  return unsur('p', kelas, ...isi);
}
