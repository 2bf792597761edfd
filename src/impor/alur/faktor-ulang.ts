/** Inside one SOP: who does a thing once is likely to do its like again. Looks at what a first reading found. */
import type { Bacaan } from './baca.ts';
import { kutip, type Faktor, type Perkara } from './faktor.ts';
import { opening } from './faktor-kata.ts';
import { readAkar } from './kata.ts';

export function faktorUlang(perkara: Perkara, peluang: readonly (readonly number[])[]): readonly Faktor[] {
  const { lajur, bacaan } = perkara;
  const found: Faktor[] = [...kembaliKe(perkara, peluang), ...serahkanBuatan(perkara, peluang)];
  for (const here of bacaan) {
    for (const there of bacaan) {
      if (here === there) continue;
      const alike = compare(here, there);
      if (alike === null) continue;
      for (const item of lajur) {
        const share = peluang[there.urutan]?.[item.kolom] ?? 0;
        if (share < 0.5) continue;
        found.push({
          urutan: here.urutan,
          kolom: item.kolom,
          bobot: alike.bobot * share,
          aturan: alike.aturan,
          bukti: [kutip(here, alike.sini), kutip(there, alike.sana)],
          langsung: false,
        });
      }
    }
  }
  return found;
}

/** Rule 2: what one lane asks of another comes back to it, unless the other hands it elsewhere. */
function kembaliKe({ lajur, bacaan }: Perkara, peluang: readonly (readonly number[])[]): readonly Faktor[] {
  return bacaan.flatMap((row, at) => {
    const asked = bacaan[at + 1];
    const back = bacaan[at + 2];
    if (!asked || !back || asked.serah.length > 0 || asked.perintah.length > 0) return [];
    const call = row.peranan.find(
      (item) =>
        (/^(?:disuruh|diundang)$/.test(item.hubungan) || (item.hubungan === 'penerima' && item.akar === 'minta')) &&
        item.syarat === null &&
        item.sebutan.kolom.some((kolom) => (peluang[at + 1]?.[kolom] ?? 0) > 0.6),
    );
    if (!call) return [];
    return lajur.flatMap((item): Faktor[] => {
      const share = peluang[at]?.[item.kolom] ?? 0;
      if (share < 0.5 || call.sebutan.kolom.includes(item.kolom)) return [];
      return [
        {
          urutan: back.urutan,
          kolom: item.kolom,
          bobot: 1.2 * share,
          aturan: 2,
          bukti: [kutip(row, call.kutipan), ...opening(back)],
          langsung: false,
        },
      ];
    });
  });
}

/** Rule 5: what one row puts out and the next hands on was made and is handed on by the same. */
function serahkanBuatan({ lajur, bacaan }: Perkara, peluang: readonly (readonly number[])[]): readonly Faktor[] {
  return bacaan.flatMap((row, at) => {
    const before = bacaan[at - 1];
    const output = before?.langkah.output ?? '';
    if (!before || row.laku[0]?.kelas !== 'serah' || before.serah.length > 0 || output === '') return [];
    if (readAkar(output).filter((root) => row.akar.includes(root)).length < 2) return [];
    return lajur.flatMap((item): Faktor[] => {
      const share = peluang[at - 1]?.[item.kolom] ?? 0;
      if (share < 0.5) return [];
      return [
        {
          urutan: at,
          kolom: item.kolom,
          bobot: 1.6 * share,
          aturan: 5,
          bukti: [kutip(before, output), ...opening(row)],
          langsung: false,
        },
      ];
    });
  });
}

interface Kembar {
  readonly bobot: number;
  readonly aturan: 3 | 5;
  readonly sini: string;
  readonly sana: string;
}

function compare(here: Bacaan, there: Bacaan): Kembar | null {
  // The same lane is told twice: most often by the same superior.
  for (const order of here.perintah) {
    const same = there.perintah.find(
      (other) => other.kolom.length === 1 && other.kolom[0] === order.kolom[0] && order.kolom.length === 1,
    );
    if (same) return { bobot: 1.5, aturan: 3, sini: order.kutipan, sana: same.kutipan };
  }
  // A draft is improved by its maker: `Menyempurnakan draft …` after `Menyusun draft …`.
  const mends = here.laku[0] && /^(?:sempurna|baik|revisi|perbaiki)$/.test(here.laku[0].akar);
  if (mends && there.urutan < here.urutan && there.laku[0]?.kelas === 'susun') {
    const things = here.akar.filter((root) => there.akar.includes(root)).length;
    const [own] = opening(here);
    const [other] = opening(there);
    if (things >= 2 && own && other) return { bobot: 1, aturan: 5, sini: own.kutipan, sana: other.kutipan };
  }
  return null;
}
