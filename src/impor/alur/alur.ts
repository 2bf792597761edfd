/** The flow of an SOP as read from a file: what the drawing states, and what the words let us infer. */
import type { Perkiraan } from '../../domain/frontmatter.ts';
import type { AlurLangkah, HasilAlur, SopSaudara, SopTerbaca } from '../model.ts';
import { guessKeputusan } from './dugaan.ts';
import type { Perkara } from './faktor.ts';
import { readFakta, type FaktaLangkah } from './gambar/fakta.ts';
import { inferKeputusan, type Putusan } from './keputusan.ts';
import { inferLajur, type LajurLangkah } from './lajur.ts';
import { mergeArah } from './padukan.ts';
import { createPerkara } from './perkara.ts';
import { inferPeserta } from './peserta.ts';
import { readSel, type BacaSel } from './sel.ts';
import { inferSejajar } from './sejajar.ts';

/**
 * From the words alone, by rules 1 to 8 of the method page. Nothing below `rendah` is given: the lane is null then.
 * @param saudara SOPs that analogy may quote; never the entry of this very SOP
 */
export function inferAlur(
  sop: Pick<SopTerbaca, 'nama' | 'pelaksana' | 'langkah'>,
  saudara: readonly SopSaudara[] = [],
  pasti: readonly (number | null)[] = [],
): readonly AlurLangkah[] {
  const perkara = createPerkara(sop);
  const lajur = inferLajur(
    perkara,
    perkara.bacaan.map((_, at) => pasti[at] ?? null),
  );
  const kolom = lajur.map((item) => item.kolom);
  const putusan = perkara.bacaan.map((_, at) => inferKeputusan(perkara, lajur, at));
  const rows = new Set(putusan.flatMap((item, at) => (item === null ? [] : [at])));
  const sejajar = inferSejajar(perkara, rows);
  return perkara.bacaan.map((bacaan, at): AlurLangkah => {
    const own = lajur[at];
    const decision = putusan[at] ?? null;
    const peserta = inferPeserta(perkara, kolom, at);
    const fork = sejajar.lanjut.get(at);
    const duga = decision === null ? guessKeputusan(perkara, saudara, bacaan) : null;
    const ids = (fork?.ke ?? []).flatMap((row) => sop.langkah[row]?.id ?? []);
    const [one] = ids;
    const stated = (pasti[at] ?? null) !== null;
    const perkiraan: Perkiraan[] = [
      ...(own?.perkiraan && !stated ? [own.perkiraan] : []),
      ...peserta.perkiraan,
      ...(fork ? [fork.perkiraan] : []),
      ...(decision?.perkiraan ?? []),
      ...(duga ? [duga] : []),
    ];
    return {
      pelaksana: nameOf(perkara, own),
      ...(peserta.peserta.length > 0 && { peserta: peserta.peserta }),
      ...(peserta.luar.length > 0 && { pesertaLuar: peserta.luar }),
      ...(decision && { keputusan: { cabang: decision.cabang } }),
      ...(one !== undefined && decision === null && { lanjut: ids.length === 1 ? one : ids }),
      ...(sejajar.menunggu.has(at) && { menunggu: 'semua' as const }),
      ...(bacaan.opsional && { opsional: true as const }),
      perkiraan,
      asal: 'kata',
      catatan: notes(own, decision, sejajar.gagal.includes(at)),
    };
  });
}

/** What the file gives: the drawing first, then marks in lane cells, then the words. */
export function readAlur(sop: SopTerbaca, saudara: readonly SopSaudara[]): HasilAlur {
  const fakta = readFakta(sop);
  const sel = sop.langkah.map((item) => readSel(item));
  const pasti = sop.langkah.map((_, at) => fakta.langkah[at]?.lajur ?? sel[at]?.lajur ?? null);
  const kata = inferAlur(sop, saudara, pasti);
  // A symbol drawn with a broken line is an inference itself: the words' own reading stands beside it.
  const bebas = inferAlur(sop, saudara);
  const langkah = kata.map((item, at): AlurLangkah => {
    const drawn = fakta.langkah[at];
    const cell = sel[at];
    const asal = drawn?.lajur != null ? 'gambar' : cell?.lajur != null ? 'sel' : 'kata';
    const kira = asal === 'gambar' ? drawn?.putus === true : asal === 'sel' && cell?.kira === true;
    const inferred =
      kira && bebas[at]?.pelaksana === item.pelaksana
        ? bebas[at]?.perkiraan.filter(({ bidang }) => bidang === 'pelaksana')
        : [];
    const others = asal === 'gambar' ? (drawn?.lajurLain ?? []) : (cell?.peserta ?? []);
    const peserta = [
      ...new Set([...others.flatMap((lane) => sop.pelaksana[lane]?.id ?? []), ...(item.peserta ?? [])]),
    ].filter((id) => id !== item.pelaksana);
    const whole: AlurLangkah = {
      ...item,
      ...(peserta.length > 0 && { peserta: orderLajur(sop, peserta) }),
      perkiraan: [...(inferred ?? []), ...item.perkiraan],
      asal,
      catatan: [...item.catatan, ...noteAsal(sop, asal, drawn, cell)],
    };
    return mergeArah(sop.langkah, fakta, at, whole);
  });
  return {
    langkah: markMenunggu(sop, langkah),
    ...findMandiri(sop),
    catatan: fakta.catatan,
  };
}

function orderLajur(sop: SopTerbaca, ids: readonly string[]): readonly string[] {
  return sop.pelaksana.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
}

function noteAsal(
  sop: SopTerbaca,
  asal: AlurLangkah['asal'],
  drawn: FaktaLangkah | undefined,
  cell: BacaSel | undefined,
): readonly string[] {
  const found: string[] = [];
  if (asal === 'gambar' && drawn?.ragu === true)
    found.push('Letak simbol langkah ini tidak pasti atau lebih dari satu. Periksa kolom pelaksananya di berkas asli.');
  if (asal === 'gambar' && cell?.lajur != null && cell.lajur !== drawn?.lajur)
    found.push(
      `Gambar berada di kolom “${sop.pelaksana[drawn?.lajur ?? -1]?.nama ?? ''}”, tetapi tanda selnya di kolom “${sop.pelaksana[cell.lajur]?.nama ?? ''}”. Periksa di berkas asli.`,
    );
  if (asal !== 'gambar' && cell?.ragu === true)
    found.push(
      'Lebih dari satu sel pelaksana bertanda pada langkah ini. Periksa pelaksana dan pesertanya di berkas asli.',
    );
  for (const lane of cell?.lain ?? [])
    found.push(
      `Sel pelaksana “${sop.pelaksana[lane]?.nama ?? ''}” berisi tulisan yang bukan simbol. Periksa di berkas asli.`,
    );
  return found;
}

/** Where a step forks into several, the first step that two of them lead to waits for all. */
function markMenunggu(sop: SopTerbaca, langkah: readonly AlurLangkah[]): readonly AlurLangkah[] {
  const next = (at: number): readonly number[] => {
    const { keputusan, lanjut } = langkah[at] ?? {};
    if (keputusan) return [];
    if (lanjut === undefined) return [at + 1];
    return (typeof lanjut === 'string' ? [lanjut] : lanjut).map((id) =>
      sop.langkah.findIndex((item) => item.id === id),
    );
  };
  const joins = new Set<number>();
  langkah.forEach((item, at) => {
    if (item.lanjut === undefined || typeof item.lanjut === 'string' || item.keputusan) return;
    const reached = next(at).flatMap((branch) => next(branch));
    for (const row of reached) if (row > at && reached.filter((other) => other === row).length > 1) joins.add(row);
  });
  return langkah.map((item, at) => (joins.has(at) ? { ...item, menunggu: 'semua' } : item));
}

/** A phase with a start and an end of its own. */
function findMandiri(sop: SopTerbaca): { readonly mandiri?: readonly string[] } {
  const groups = [...new Set(sop.langkah.flatMap(({ bagian }) => bagian ?? []))];
  const own = groups.filter((group) => {
    const rows = sop.langkah.flatMap((item, at) => (item.bagian === group ? [at] : []));
    const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
    const starts = sop.ujung.some(({ jenis, sebelum }) => jenis === 'mulai' && sebelum === first);
    return starts && sop.ujung.some(({ jenis, sebelum }) => jenis === 'selesai' && sebelum === last + 1);
  });
  return own.length > 1 ? { mandiri: own } : {};
}

function nameOf({ lajur }: Perkara, own: LajurLangkah | undefined): string | null {
  return own?.kolom === null || own?.kolom === undefined ? null : (lajur[own.kolom]?.id ?? null);
}

function notes(own: LajurLangkah | undefined, decision: Putusan | null, sejajar: boolean): readonly string[] {
  return [
    ...(own?.kolom === null
      ? ['Pelaksana langkah ini tidak dapat diperkirakan dari kata-katanya. Isilah pelaksana, atau biarkan null.']
      : []),
    ...(own?.keyakinan === 'rendah'
      ? ['Pelaksana langkah ini hanya perkiraan dengan keyakinan rendah. Periksa dengan berkas asli.']
      : []),
    ...(decision?.cabang ?? [])
      .filter((item) => item.dinyatakan !== 'langkah')
      .map(
        (item) =>
          `Tujuan cabang “${item.label}” tidak disebut sebagai langkah; arahnya diperkirakan. Periksa nilai ke pada cabang ini.`,
      ),
    ...(sejajar
      ? [
          'Kata-katanya menyebut pekerjaan yang berjalan bersamaan, tetapi langkah yang bersamaan tidak jelas. Isilah lanjut dan menunggu.',
        ]
      : []),
  ];
}
