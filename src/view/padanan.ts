/** The alignment table: a row per activity, grouped by stage, a column per SOP. */
import type { BarisPadanan, KolomSop, LangkahKolom, SelPadanan } from '../compare/comparison.ts';
import { langkahUrl, sopUrl } from '../domain/url.ts';
import { formatMenit } from '../domain/waktu.ts';
import type { Bagian } from './bagian.ts';
import { langkahOf, sayBeda, waktuOf, type Konteks } from './konteks.ts';
import { bingkai, idBaris, idTahap, nomorSemua, total, unduhTabel } from './potongan.ts';
import { el, type Anak, type Simpul } from './simpul.ts';
import { acuan } from './waktu.ts';

/** Reasons of strong matches are spelled out up to this many SOPs; those of weaker ones always. */
const ALASAN_HINGGA = 8;

export function bagianPadanan(konteks: Konteks): Bagian {
  const { kolom, tahap, baris } = konteks.comparison;
  return {
    id: 'padanan',
    judul: 'Langkah yang sepadan',
    isi: [
      el(
        'p',
        { class: 'pengantar' },
        'Padanan ini pembacaan kami sendiri, disusun otomatis dari tahap, urutan, peran, kata kerja, objek, dan dokumen; ',
        'bukan pernyataan instansi. Padanan yang tidak kuat bergaris putus-putus dan menyebut alasannya.',
      ),
      bingkai(
        'bingkai-padanan',
        'Tabel langkah yang sepadan',
        el(
          'table',
          { class: 'banding padanan' },
          el('caption', { class: 'sr' }, 'Langkah yang sepadan, menurut tahap. Satu kolom untuk setiap SOP.'),
          el('colgroup', {}, el('col', { class: 'kolom-judul' }), kolom.map((item) => el('col', { class: 'kolom-sop', 'data-sop': item.sop }))),
          el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Kegiatan'), kolom.map((item) => kepala(konteks, item)))),
          tahap.map((stage) => {
            const rows = baris.filter((row) => row.tahap === stage.id);
            return (
              rows.length > 0 &&
              el('tbody', {}, barisTahap(konteks, stage.id, stage.nama), rows.map((row) => barisKegiatan(konteks, row)))
            );
          }),
        ),
      ),
      unduhTabel(konteks, 'padanan', 'Langkah yang sepadan'),
    ],
  };
}

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
        el('a', { href: konteks.tautan(`${sopUrl(kolom.sop)}#dasar--instansi`) }, `diperkirakan ${kolom.instansiPerkiraan}`),
      ),
    el('small', {}, `${kolom.langkah.length} langkah, ${kolom.jumlahPelaksana} pelaksana`),
    konteks.dasar === kolom.sop && el('small', { class: 'beda' }, 'pembanding'),
  );
}

export function barisTahap(konteks: Konteks, tahap: string, nama: string): Simpul {
  const { kolom, waktu } = konteks.comparison;
  const statistik = waktu.tahap.find((item) => item.tahap === tahap);
  return el(
    'tr',
    { class: 'tahap', id: idTahap(tahap) },
    el('th', { scope: 'rowgroup' }, nama),
    kolom.map(({ sop }) => {
      const own = waktuOf(konteks, sop)?.perTahap.find((part) => part.tahap === tahap)?.waktu;
      const beda = own?.lengkap ? sayBeda(konteks, own.maks, acuan(konteks, statistik, tahap, sop)) : null;
      const menonjol = statistik?.menonjol.some((item) => item.sop === sop) === true;
      return el(
        'td',
        { 'data-sop': sop, 'data-menonjol': menonjol },
        own ? total(konteks, own) : '–',
        menonjol && el('small', { class: 'menonjol' }, 'menonjol'),
        beda !== null && el('small', { class: 'beda' }, beda),
      );
    }),
  );
}

function barisKegiatan(konteks: Konteks, row: BarisPadanan): Simpul {
  const { kolom } = konteks.comparison;
  const strong = row.sel.filter((sel) => sel.kekuatan === 'kuat');
  return el(
    'tr',
    { id: idBaris(row.id), 'data-padanan': true, 'data-tahap': row.tahap },
    el(
      'th',
      { scope: 'row' },
      row.judul,
      row.jumlah === 1 && kolom.length > 1 && el('small', {}, 'satu SOP saja'),
      kolom.length <= ALASAN_HINGGA && strong.length > 0 && el(
        'details',
        { class: 'alasan' },
        el('summary', {}, 'Mengapa sepadan', el('span', { class: 'sr' }, `: ${row.judul}`)),
        strong.map((sel) =>
          el('p', { 'data-sop': sel.sop }, el('b', {}, `${labelOf(kolom, sel.sop)}: `), sayAlasan(sel)),
        ),
      ),
    ),
    kolom.map((item) => {
      const sel = row.sel.find((own) => own.sop === item.sop);
      return sel ? selKegiatan(konteks, row, item, sel) : el('td', { 'data-sop': item.sop, class: 'hampa' }, 'tidak ada');
    }),
  );
}

function selKegiatan(konteks: Konteks, row: BarisPadanan, kolom: KolomSop, sel: SelPadanan): Simpul {
  if (sel.langkah.length === 0) {
    const passing = sel.tercakup;
    return el(
      'td',
      { 'data-sop': sel.sop, class: 'hampa' },
      'tidak ada',
      passing && el(
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
    steps.map((item) => butir(konteks, kolom.sop, item, sel.silang.includes(item.id))),
    beda !== null && el('small', { class: 'beda' }, beda),
    weak && el(
      'details',
      { class: 'alasan' },
      el('summary', {}, `padanan ${sel.kekuatan}`, el('span', { class: 'sr' }, `: ${kolom.label}, ${row.judul}`)),
      el('p', {}, sayAlasan(sel)),
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

function waktu({ comparison }: Konteks, langkah: LangkahKolom): Anak {
  if (langkah.menit !== null) return formatMenit(langkah.menit, comparison.konversi);
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

function sayAlasan(sel: SelPadanan): string {
  return `${sel.alasan.map((item) => item.teks).join('; ')}.`;
}

function labelOf(kolom: readonly KolomSop[], sop: string): string {
  return kolom.find((item) => item.sop === sop)?.label ?? sop;
}
