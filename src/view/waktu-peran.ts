/** Time by role function. */
import { PERAN } from '../domain/kosakata.ts';
import { sayTotal, waktuOf, type Konteks } from './konteks.ts';
import { bingkai, namaKolom, unduhTabel } from './potongan.ts';
import { el, type Simpul } from './simpul.ts';

export function tabelPeran(konteks: Konteks): Simpul {
  const { kolom, waktu } = konteks.comparison;
  const all = new Set(waktu.sop.flatMap((item) => item.perPeran.map((part) => part.peran)));
  const peran = [
    ...(Object.keys(PERAN) as (keyof typeof PERAN)[]).filter((id) => all.has(id)),
    ...(all.has(null) ? [null] : []),
  ];
  return el(
    'details',
    { class: 'rinci' },
    el('summary', {}, 'Waktu menurut peran'),
    bingkai(
      'tabel-waktu',
      'Tabel waktu menurut peran',
      el(
        'table',
        { class: 'banding' },
        el(
          'caption',
          {},
          'Waktu menurut peran pelaksana. “Diperkirakan” berarti pelaksana sebagian langkahnya adalah perkiraan.',
        ),
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            el('th', { scope: 'col' }, 'SOP'),
            peran.map((id) => el('th', { scope: 'col', class: 'angka' }, id === null ? 'Tidak diketahui' : PERAN[id])),
          ),
        ),
        el(
          'tbody',
          {},
          kolom.map((item) =>
            el(
              'tr',
              { 'data-sop': item.sop },
              el('th', { scope: 'row' }, namaKolom(konteks, item)),
              peran.map((id) => {
                const part = waktuOf(konteks, item.sop)?.perPeran.find((own) => own.peran === id);
                return el(
                  'td',
                  { class: 'angka' },
                  part ? sayTotal(konteks, part.waktu) : el('span', { class: 'tiada' }, '–'),
                  part?.perkiraan && el('small', { class: 'kira' }, 'diperkirakan'),
                );
              }),
            ),
          ),
        ),
      ),
    ),
    ...unduhTabel(konteks, 'waktu-peran', 'Waktu menurut peran'),
  );
}
