/** The head of a column of one SOP. */
import type { KolomSop } from '../compare/comparison.ts';
import { sopUrl } from '../domain/url.ts';
import type { Konteks } from './konteks.ts';
import { el, type Simpul } from './simpul.ts';

/** The head of a column; an agency the source does not name says so, with the guess. */
export function kepala(konteks: Konteks, kolom: KolomSop): Simpul {
  return el(
    'th',
    { scope: 'col', 'data-sop': kolom.sop, 'data-dasar': konteks.dasar === kolom.sop },
    el('a', { href: konteks.tautan(sopUrl(kolom.sop)) }, kolom.label),
    kolom.instansiPerkiraan !== null &&
      el(
        'small',
        {},
        'instansi tidak disebut; ',
        el(
          'a',
          { href: konteks.tautan(`${sopUrl(kolom.sop)}#dasar--instansi`) },
          `diperkirakan ${kolom.instansiPerkiraan}`,
        ),
      ),
    el('small', {}, `${kolom.langkah.length} langkah, ${kolom.jumlahPelaksana} pelaksana`),
    konteks.dasar === kolom.sop && el('small', { class: 'beda' }, 'pembanding'),
  );
}
