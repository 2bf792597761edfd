/** Time by stage as bars: a row per SOP, a colour per stage. Lengths are SVG attributes in percent, so that bars fit any width. */
import { findAcuan, sayBeda, sayMenit, sayTotal, waktuOf, type Konteks } from './konteks.ts';
import { namaKolom } from './potongan.ts';
import { el, type Simpul } from './simpul.ts';

const TINGGI = 26;
/** A label needs about this share of the width per letter. */
const BAGIAN_PER_HURUF = 1.35;

export function grafikTahap(konteks: Konteks): Simpul {
  const { kolom, tahap, waktu } = konteks.comparison;
  const longest = Math.max(1, ...waktu.sop.map((item) => item.total.maks));
  return el(
    'div',
    { class: 'grafik' },
    el(
      'ul',
      { class: 'legenda-tahap', 'aria-label': 'Warna tahap' },
      tahap.map((item) =>
        el(
          'li',
          {},
          el(
            'svg',
            { width: 12, height: 12, 'aria-hidden': 'true' },
            el('rect', { width: 12, height: 12, 'data-warna': item.warna }),
          ),
          item.nama,
        ),
      ),
    ),
    el(
      'ul',
      { class: 'batang-tahap' },
      kolom.map((item) => {
        const own = waktuOf(konteks, item.sop);
        return el(
          'li',
          { 'data-sop': item.sop, 'data-menit': own?.total.maks ?? 0, 'data-jumlah': item.langkah.length },
          el(
            'span',
            { class: 'siapa' },
            namaKolom(konteks, item),
            el('small', {}, `${item.langkah.length} langkah, ${item.jumlahPelaksana} pelaksana`),
          ),
          batang(konteks, item.sop, item.label, longest),
          el('span', { class: 'berapa' }, own ? sayTotal(konteks, own.total) : '–', beda(konteks, item.sop)),
        );
      }),
    ),
  );
}

function beda(konteks: Konteks, sop: string): Simpul | null {
  const own = waktuOf(konteks, sop)?.total;
  const acuan = findAcuan(konteks, konteks.comparison.waktu.total, null, sop);
  const words = sayBeda(konteks, own?.lengkap ? own.maks : null, acuan);
  return words === null ? null : el('small', { class: 'beda' }, words);
}

function batang(konteks: Konteks, sop: string, label: string, longest: number): Simpul {
  const { tahap } = konteks.comparison;
  const own = waktuOf(konteks, sop);
  let x = 0;
  const parts = tahap.flatMap((item) => {
    const waktu = own?.perTahap.find((part) => part.tahap === item.id)?.waktu;
    if (!waktu || waktu.maks === 0) return [];
    const width = (waktu.maks / longest) * 100;
    const start = x;
    x += width;
    return [{ item, waktu, start, width, warna: item.warna }];
  });
  const words = parts.map(({ item, waktu }) => `${item.nama} ${sayTotal(konteks, waktu)}`).join(', ');
  return el(
    'svg',
    { width: '100%', height: TINGGI, role: 'img', 'aria-label': `${label}: ${words || 'waktu tidak tercantum'}` },
    parts.map(({ item, waktu, start, width, warna }) =>
      el(
        'svg',
        { x: percent(start), width: percent(width), height: TINGGI, 'data-tahap': item.id, 'data-menit': waktu.maks },
        el('rect', { width: '100%', height: '100%', 'data-warna': warna }),
        el('title', {}, `${item.nama}: ${sayMenit(konteks, waktu.maks)}`),
        item.nama.length * BAGIAN_PER_HURUF < width &&
          el('text', { x: '50%', y: 17, 'text-anchor': 'middle', 'data-warna-teks': warna }, item.nama),
      ),
    ),
  );
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
