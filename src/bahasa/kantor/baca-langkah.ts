/** Reads the words of one step: who is named how, what is done, handed over, ordered, and on which condition. */
import { akar } from '../akar.ts';
import { isKataKerjaPasif } from '../kata-kerja.ts';
import { bukaKlausa, isAkhirKlausa, type JenisKlausa } from '../klausa.ts';
import type { Lajur } from './lajur-jabatan.ts';
import { findSebutan } from './sebutan.ts';
import { readAkar, readToken, type Token } from './token.ts';
import { isMenyerahkan, isMenyuruh, isTertulisSerah, readPeranan, type Peranan } from './peranan.ts';
import { artiTindakan } from './tindakan.ts';
import { readSyarat, type Syarat } from './syarat.ts';
import { isAktif, readLaku, type Laku } from './laku.ts';

export interface Serah {
  readonly kolom: readonly number[];
  readonly kutipan: string;
  readonly syarat: Syarat | null;
  readonly akar: string;
  /** Goes back to who made it. */
  readonly balik: boolean;
  readonly penuh: boolean;
}

export interface Perintah {
  /** Lanes told; empty when nobody is named. */
  readonly kolom: readonly number[];
  readonly kutipan: string;
  /** Roots of what is to be done. */
  readonly isi: readonly string[];
}

/** One step as its words tell it. Lanes are told by their column, acts and names by their tokens. */
export interface BacaanLangkah {
  readonly token: readonly Token[];
  readonly peranan: readonly Peranan[];
  readonly syarat: readonly Syarat[];
  readonly opsional: boolean;
  /** Acts outside conditions, and those inside. */
  readonly laku: readonly Laku[];
  readonly lakuSyarat: readonly Laku[];
  readonly serah: readonly Serah[];
  readonly perintah: readonly Perintah[];
  readonly akar: readonly string[];
  readonly teksLaku: (laku: Laku) => string;
}

/** @param lajur the lanes whose offices the words may name */
export function bacaLangkah(teks: string, lajur: readonly Lajur[]): BacaanLangkah {
  const token = readToken(teks);
  const { syarat, utama, opsional } = readSyarat(teks, token);
  const sebutan = findSebutan(token, lajur);
  const syaratAt = (at: number): Syarat | null => syarat.find((item) => at >= item.awal && at <= item.ujung) ?? null;
  const peranan = sebutan.map((item) => readPeranan(teks, token, item, syaratAt(item.awal), utama));
  const clause = readKlausa(teks, token);
  const perintah = readPerintah(teks, token, peranan);
  const ordered = (at: number): boolean => perintah.some((item) => at > item.awal && at <= item.ujung);
  const laku = readLaku(token, (at) => utama[at] === true && clause[at] === 'utama' && !ordered(at));
  const lakuSyarat = readLaku(token, (at) => utama[at] === false && syaratAt(at) !== null && clause[at] !== 'yang');
  return {
    token,
    peranan,
    syarat,
    opsional,
    laku,
    lakuSyarat,
    serah: peranan.flatMap((item) => readSerah(item)),
    perintah,
    akar: readAkar(teks),
    teksLaku: (item) => teks.slice(token[item.awal]?.mulai ?? 0, token[item.ujung]?.akhir ?? 0),
  };
}

/** Conditions are read apart (`syarat.ts`). */
function readKlausa(teks: string, token: readonly Token[]): readonly JenisKlausa[] {
  let klausa: JenisKlausa = 'utama';
  return token.map((item, at) => {
    const gap = teks.slice(token[at - 1]?.akhir ?? 0, item.mulai);
    if (isAkhirKlausa(gap) || /^(?:dan|serta|kemudian|lalu|selanjutnya|sekaligus)$/.test(item.baku)) {
      if (klausa === 'yang' || /[.;,\n]/.test(gap) || /^(?:kemudian|lalu|selanjutnya)$/.test(item.baku))
        klausa = 'utama';
    }
    const opened = bukaKlausa(item.baku);
    if (opened !== null && opened !== 'jika') klausa = opened;
    return klausa;
  });
}

function readPerintah(
  teks: string,
  token: readonly Token[],
  peranan: readonly Peranan[],
): readonly (Perintah & { readonly awal: number; readonly ujung: number })[] {
  return token.flatMap((item, at) => {
    const root = akar(item.baku);
    const order =
      isMenyuruh(root) && (isAktif(item.baku) || isKataKerjaPasif(item.baku) || (at === 0 && item.baku === root));
    const note =
      /^(?:disposisi|arahan|petunjuk)$/.test(item.baku) &&
      token[at - 1] !== undefined &&
      isMemberi(akar(token[at - 1]?.baku ?? ''));
    const passed = /^(?:mendisposisikan|mendisposisi|didisposisikan|mendelegasikan|mengarahkan)$/.test(item.baku);
    if (!order && !note && !passed) return [];
    const ujung = endOfOrder(teks, token, at);
    const told = peranan.filter(
      (one) =>
        one.sebutan.awal > at &&
        one.sebutan.ujung <= ujung &&
        (one.hubungan === 'disuruh' || (one.hubungan === 'penerima' && one.sebutan.awal - at <= 6)),
    );
    const from = (note ? token[at - 1] : item)?.mulai ?? item.mulai;
    const last = token[ujung]?.akhir ?? item.akhir;
    const after = told[0]?.sebutan.akhir ?? item.akhir;
    return [
      {
        kolom: [...new Set(told.flatMap((one) => one.sebutan.kolom))],
        kutipan: teks.slice(from, last),
        isi: readAkar(teks.slice(after, last)),
        awal: at,
        ujung,
      },
    ];
  });
}

/** `memberi disposisi`, `menulis arahan`, `melakukan …`, `menyampaikan …`. */
function isMemberi(root: string): boolean {
  const arti = artiTindakan(root);
  return arti !== null && (arti.ringan === true || arti.dokumen === 'membuat' || arti.dokumen === 'mengirim');
}

/** An order runs to the end of the sentence or to the next thing the one who orders does himself. */
function endOfOrder(teks: string, token: readonly Token[], from: number): number {
  for (let at = from + 1; at < token.length; at++) {
    const word = token[at]?.baku ?? '';
    const gap = teks.slice(token[at - 1]?.akhir ?? 0, token[at]?.mulai ?? 0);
    if (/[.;\n]/.test(gap) || /^(?:kemudian|selanjutnya|lalu|jika|apabila|bila)$/.test(word)) return at - 1;
    if ((/,/.test(gap) || /^(?:dan|serta)$/.test(token[at - 1]?.baku ?? '')) && isMenyuruh(akar(word))) return at - 1;
  }
  return token.length - 1;
}

function readSerah(item: Peranan): Serah[] {
  if (item.hubungan !== 'penerima') return [];
  const kata = item.kutipan.toLowerCase();
  const gives =
    isMenyerahkan(item.akar) || isTertulisSerah(kata) || /^(?:kepada|ke)\b/.test(kata) || item.akar === 'laporan';
  if (!gives && !isMenyuruh(item.akar)) return [];
  return [
    {
      kolom: item.sebutan.kolom,
      kutipan: item.kutipan,
      syarat: item.syarat,
      akar: item.akar,
      balik: /^(?:kembali|balik|tolak)$/.test(item.akar) || /\bkembali\b/.test(kata),
      penuh: item.sebutan.penuh,
    },
  ];
}
