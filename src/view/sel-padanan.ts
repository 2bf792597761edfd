/** One cell of the alignment table: the steps of one SOP, or what is missing. */
import type { BarisPadanan, KolomSop, LangkahKolom, SelPadanan } from '../compare/comparison.ts';
import { langkahUrl, sopUrl } from '../domain/url.ts';
import { langkahOf, sayBeda, sayMenit, type Konteks } from './konteks.ts';
import { nomorSemua } from './potongan.ts';
import { el, type Anak, type Simpul } from './simpul.ts';

export function selKegiatan(konteks: Konteks, row: BarisPadanan, kolom: KolomSop, sel: SelPadanan): Simpul {
  if (sel.langkah.length === 0) {
    const passing = sel.tercakup;
    return el(
      'td',
      { 'data-sop': sel.sop, class: 'hampa' },
      'tidak ada padanan',
      passing &&
        el(
          'small',
          {},
          'tersebut di langkah ',
          nomorSemua(konteks, kolom.sop, langkahOf(kolom, [passing.langkah])),
          `: “${passing.kutipan}”`,
        ),
    );
  }
  const weak = sel.kekuatan === 'lemah' || sel.kekuatan === 'sedang';
  const steps = langkahOf(kolom, sel.langkah);
  const beda = bedaBaris(konteks, row, sel.sop, steps);
  return el(
    'td',
    { 'data-sop': sel.sop, 'data-kekuatan': sel.kekuatan },
    el(
      'div',
      { class: 'sel' },
      steps.map((item) => butir(konteks, kolom.sop, item, sel.silang.includes(item.id))),
      beda !== null && el('small', { class: 'beda' }, beda),
      weak &&
        el(
          'details',
          { class: 'alasan' },
          el('summary', {}, `padanan ${sel.kekuatan}`, el('span', { class: 'sr' }, `: ${kolom.label}, ${row.judul}`)),
          el('p', {}, sayAlasan(sel)),
        ),
    ),
  );
}

function butir(konteks: Konteks, sop: string, langkah: LangkahKolom, silang: boolean): Simpul {
  return el(
    'p',
    {},
    el(
      'a',
      { 'data-langkah': langkah.id, href: konteks.tautan(langkahUrl(sop, langkah.id)) },
      el('b', {}, String(langkah.urutan)),
      langkah.tercetak !== null && ` (${langkah.tercetak})`,
      ` ${langkah.ringkas}`,
    ),
    el('small', {}, el('span', {}, pelaksana(konteks, sop, langkah)), el('span', {}, waktu(konteks, langkah))),
    silang && el('small', { class: 'silang' }, 'di SOP ini pada urutan lain'),
  );
}

/** Who does it; an inferred lane is marked, and leads to its evidence. */
function pelaksana(konteks: Konteks, sop: string, langkah: LangkahKolom): Anak {
  if (langkah.pelaksana === null) return 'pelaksana tidak diketahui';
  if (!langkah.pelaksanaPerkiraan) return langkah.pelaksana;
  if (konteks.comparison.tanpaPerkiraan) return 'pelaksana tidak dinyatakan';
  const keyakinan = konteks.keyakinan.get(`${sop}#${langkah.id}`) ?? 'rendah';
  return [
    el('span', { 'data-perkiraan': keyakinan }, langkah.pelaksana),
    ' ',
    el(
      'a',
      {
        class: 'dasar-kira',
        href: konteks.tautan(`${sopUrl(sop)}#dasar-${langkah.id}-pelaksana`),
        'aria-label': `Perkiraan, keyakinan ${keyakinan}: dasar pelaksana langkah ${langkah.urutan}`,
      },
      '≈',
    ),
  ];
}

function waktu(konteks: Konteks, langkah: LangkahKolom): Anak {
  if (langkah.menit !== null) return sayMenit(konteks, langkah.menit);
  if (langkah.gabungWaktu) return 'terhitung di langkah lain';
  return langkah.waktu === null ? 'waktu tidak tercantum' : `“${langkah.waktu}”`;
}

/** The row's minutes beside those of the baseline SOP. */
function bedaBaris(konteks: Konteks, row: BarisPadanan, sop: string, steps: readonly LangkahKolom[]): string | null {
  const { dasar, comparison } = konteks;
  if (dasar === null || dasar === sop) return null;
  const base = comparison.kolom.find((item) => item.sop === dasar);
  const own = row.sel.find((item) => item.sop === dasar)?.langkah ?? [];
  return base && own.length > 0 ? sayBeda(konteks, jumlah(steps), jumlah(langkahOf(base, own))) : null;
}

function jumlah(steps: readonly LangkahKolom[]): number | null {
  return steps.some((item) => item.menit === null) ? null : steps.reduce((sum, item) => sum + (item.menit ?? 0), 0);
}

export function sayAlasan(sel: SelPadanan): string {
  return `${sel.alasan.map((item) => item.teks).join('; ')}.`;
}
