/** Names of the shapes for people who do not see them, and for Word's and Excel's lists of objects. */
import type { Sop } from '../../domain/sop.ts';
import type { HalamanTabel } from '../../form/halaman.ts';
import type { Urutan } from '../../form/urutan.ts';

export interface Nama {
  /** Short, as in the selection pane. */
  readonly nama: string;
  /** A sentence. */
  readonly uraian: string;
}

export interface NamaGambar {
  readonly simbol: (simbol: HalamanTabel['simbol'][number]) => Nama;
  readonly panah: (panah: HalamanTabel['panah'][number]) => Nama;
  readonly kata: (label: HalamanTabel['label'][number]) => Nama;
}

const JENIS = { kapsul: 'mulai atau selesai', kotak: 'kegiatan', 'belah-ketupat': 'keputusan', segilima: 'sambungan' };
const KIRA = ', perkiraan';

export function namaiGambar(sop: Sop, { lajur }: Urutan): NamaGambar {
  const urutan = new Map(sop.langkah.map((item) => [item.id, item.urutan]));
  const names = new Map(lajur.map(({ id, nama }) => [id, nama]));
  const titik = (id: string): string => {
    const langkah = urutan.get(id);
    if (langkah !== undefined) return `langkah ${langkah}`;
    const [first = ''] = id.split('/');
    return first === 'segilima' ? 'sambungan halaman' : first;
  };
  return {
    simbol: ({ id, jenis, kira, lajur: lane, nomorSegilima }) => {
      const what = nomorSegilima === null ? titik(id) : `sambungan ${nomorSegilima}`;
      const name = kapital(what);
      const kind = nomorSegilima === null ? ` (${JENIS[jenis]})` : '';
      return { nama: name, uraian: `${name}${kind}, ${names.get(lane) ?? ''}${kira ? KIRA : ''}` };
    },
    panah: ({ dari, ke, perkiraan }) => {
      const words = `dari ${titik(dari)} ke ${titik(ke)}`;
      return { nama: `Panah ${words}`, uraian: `Panah ${words}${perkiraan === null ? '' : KIRA}` };
    },
    kata: ({ baris, perkiraan }) => {
      const words = baris.join(' ');
      return { nama: `Kata ${words}`, uraian: `${words}${perkiraan === null ? '' : KIRA}` };
    },
  };
}

const kapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
