/** Rules 1 to 4: the words of the steps name the doer, hand over, order, or give back. */
import { kelompokMakna } from '../../bahasa/makna.ts';
import type { Perintah } from '../../bahasa/kantor/baca-langkah.ts';
import { isDalam, quoteKata, type Faktor, type Perkara, type Bacaan } from './faktor.ts';
import { kelasOf } from '../../bahasa/kantor/laku.ts';

export function weighKata(perkara: Perkara): readonly Faktor[] {
  return perkara.bacaan.flatMap((bacaan, at) => [
    ...weighSebutDiri(bacaan),
    ...weighBukanPelaku(bacaan),
    ...weighSerahTerima(perkara, bacaan, perkara.bacaan[at + 1]),
    ...weighPerintah(perkara, bacaan, at),
    ...weighBalik(bacaan, perkara.bacaan[at - 1]),
    ...weighKeAtas(perkara, bacaan),
  ]);
}

/** Rule 1. */
function weighSebutDiri(bacaan: Bacaan): Faktor[] {
  return bacaan.peranan.flatMap((item) => {
    if (item.hubungan !== 'pelaku') return [];
    const share = Math.log(item.sebutan.kolom.length);
    const opens = item.sebutan.awal <= 1;
    // Under a condition, or in the middle of a sentence, the doer may be another one than the step's own.
    const bobot = (item.syarat ? 0.5 : opens || item.akar !== '' ? 6 : 1.8) - share;
    return item.sebutan.kolom.map((kolom) => ({
      urutan: bacaan.urutan,
      kolom,
      bobot,
      aturan: 1 as const,
      bukti: [quoteKata(bacaan, quoteFrom(bacaan, item.sebutan.mulai, item.kutipan))],
      langsung: bobot > 3,
    }));
  });
}

function quoteFrom(bacaan: Bacaan, mulai: number, kutipan: string): string {
  const { kegiatan } = bacaan.langkah;
  if (!kegiatan.slice(mulai).startsWith(kutipan)) return kutipan;
  const clause = /^[^.;,\n]{0,120}/.exec(kegiatan.slice(mulai))?.[0] ?? kutipan;
  return clause.length < kutipan.length
    ? kutipan
    : clause.replace(/\s+\S*$/, (rest) => (clause.length === 120 ? '' : rest));
}

/** Whom a step hands to, orders, invites or hears from is not who does it. */
function weighBukanPelaku(bacaan: Bacaan): Faktor[] {
  const COST = { penerima: -3, disuruh: -4, diundang: -2.5, bersama: -3, asal: -2, pemilik: -1.5 } as const;
  return bacaan.peranan.flatMap((item) => {
    if (item.hubungan === 'pelaku' || item.hubungan === 'disebut') return [];
    const bobot = COST[item.hubungan] * (item.sebutan.penuh ? 1 : 0.5);
    return item.sebutan.kolom.map((kolom) => ({
      urutan: bacaan.urutan,
      kolom,
      bobot: bobot / item.sebutan.kolom.length,
      aturan: 2 as const,
      bukti: [quoteKata(bacaan, item.kutipan)],
      langsung: false,
    }));
  });
}

/** Rule 2. */
function weighSerahTerima(perkara: Perkara, dari: Bacaan, ke: Bacaan | undefined): Faktor[] {
  if (ke === undefined) return [];
  const forward = dari.serah.filter((item) => item.syarat?.jenis !== 'tidak');
  const last = forward.at(-1);
  return forward.flatMap((item) => {
    const weak = item.akar === 'distribusi' || item.akar === 'edar' || item.akar === 'lapor' || item.akar === 'undang';
    const toAll = item.kolom.every((kolom) => perkara.lajur[kolom]?.macam === 'pemohon');
    const first = ke.laku[0]?.kelas;
    const receives = first === 'terima' || first === 'periksa' || first === 'paraf' || first === 'sah';
    let bobot = weak ? 1.6 : receives ? 5 : 4;
    if (toAll && !receives) bobot = 0.8;
    // An invitation that goes out hands over no work.
    if (dari.akar.includes('undang') && !receives) bobot = Math.min(bobot, 1);
    if (item !== last) bobot -= 2;
    // What is brought to somebody to be signed is signed by him, nothing else.
    bobot -= Math.log(item.kolom.length);
    return item.kolom.map((kolom) => ({
      urutan: ke.urutan,
      kolom,
      bobot,
      aturan: 2 as const,
      bukti: [quoteKata(dari, item.kutipan), ...opening(ke)],
      langsung: bobot >= 3,
    }));
  });
}

/** Rule 3: the one who is told does it; the next rows too while they go on with what was ordered. */
function weighPerintah(perkara: Perkara, bacaan: Bacaan, at: number): Faktor[] {
  return bacaan.perintah.flatMap((order) => {
    const own = superiors(perkara, bacaan, order);
    if (order.kolom.length === 0) return own;
    const rows = perkara.bacaan.slice(at + 1, at + 4);
    const done: Faktor[] = [];
    for (const [far, row] of rows.entries()) {
      const match = isDoing(row, order);
      if (far > 0 && !match) break;
      // Nothing of what was ordered stands in the next row: it may belong to somebody else.
      const other = order.isi.length > 0 && !order.isi.some((root) => row.akar.includes(root));
      const bobot = (match ? (far === 0 ? 5.5 : 3.2) : other ? 1.6 : 3.2) - Math.log(order.kolom.length);
      done.push(
        ...order.kolom.map((kolom) => ({
          urutan: row.urutan,
          kolom,
          bobot,
          aturan: 3 as const,
          bukti: [quoteKata(bacaan, order.kutipan), ...opening(row)],
          langsung: match || !other,
        })),
      );
      if (row.serah.length > 0 || row.perintah.length > 0) break;
    }
    return [...own, ...done];
  });
}

function superiors({ lajur, tangga }: Perkara, bacaan: Bacaan, order: Perintah): Faktor[] {
  const told = order.kolom.flatMap((kolom) => lajur[kolom] ?? []);
  const highest = Math.max(...told.map((item) => item.pangkat), told.length === 0 ? -1 : 0);
  const next = told.length > 0 ? tangga.atasan(highest) : [];
  return lajur.flatMap((item): Faktor[] => {
    const base = {
      urutan: bacaan.urutan,
      kolom: item.kolom,
      aturan: 3 as const,
      bukti: [quoteKata(bacaan, order.kutipan)],
    };
    if (item.macam !== 'pejabat') return [{ ...base, bobot: -2.5, langsung: false }];
    if (told.length === 0) return [{ ...base, bobot: 0.4 + 1.4 * tangga.tinggi(item), langsung: false }];
    if (item.pangkat <= highest) return [{ ...base, bobot: -3.5, langsung: false }];
    return [{ ...base, bobot: next.includes(item) ? (next.length === 1 ? 2 : 1.2) : 0.5, langsung: false }];
  });
}

function isDoing(row: Bacaan, order: Perintah): boolean {
  const verbs = row.laku.map((item) => item.akar);
  const same = order.isi.some((root) => verbs.includes(root) || verbs.some((verb) => isAlike(verb, root)));
  const thing = order.isi.filter((root) => row.akar.includes(root)).length;
  return same ? thing > 0 : thing >= 2;
}

function isAlike(a: string, b: string): boolean {
  const group = kelompokMakna(a);
  return (group !== null && group === kelompokMakna(b)) || (kelasOf(a) !== null && kelasOf(a) === kelasOf(b));
}

/** Rule 4: what is given back was made by the one it goes back to. */
function weighBalik(bacaan: Bacaan, before: Bacaan | undefined): Faktor[] {
  if (before === undefined) return [];
  const back = bacaan.serah.filter((item) => item.syarat?.jenis === 'tidak');
  return back.flatMap((item) =>
    item.kolom.flatMap((kolom): Faktor[] => [
      {
        urutan: before.urutan,
        kolom,
        bobot: 1.4 / item.kolom.length,
        aturan: 4,
        bukti: [quoteKata(bacaan, item.kutipan)],
        langsung: false,
      },
    ]),
  );
}

/** What goes up to somebody comes from below him, most often from the next rung. */
function weighKeAtas({ lajur, tangga }: Perkara, bacaan: Bacaan): Faktor[] {
  const up = bacaan.serah.find(
    (item) => item.syarat?.jenis !== 'tidak' && item.kolom.every((kolom) => lajur[kolom]?.macam === 'pejabat'),
  );
  const [target] = up?.kolom ?? [];
  const above = target === undefined ? undefined : lajur[target];
  if (up === undefined || above === undefined) return [];
  return lajur.flatMap((item): Faktor[] => {
    if (!isDalam(item) || item === above) return [];
    const bobot = item.pangkat > above.pangkat ? -0.6 : tangga.atasan(item.pangkat).includes(above) ? 0.7 : 0;
    return bobot === 0
      ? []
      : [
          {
            urutan: bacaan.urutan,
            kolom: item.kolom,
            bobot,
            aturan: 2,
            bukti: [quoteKata(bacaan, up.kutipan)],
            langsung: false,
          },
        ];
  });
}

/** How the step begins, to stand beside the words that point at it. */
export function opening(bacaan: Bacaan): readonly ReturnType<typeof quoteKata>[] {
  const { kegiatan } = bacaan.langkah;
  const clause = /^[^.;,\n]{1,90}(?=[.;,\n]|$|\s)/.exec(kegiatan)?.[0].trim() ?? '';
  return clause === '' ? [] : [quoteKata(bacaan, clause)];
}
