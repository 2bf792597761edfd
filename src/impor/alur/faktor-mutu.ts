/** Rule 5: kelengkapan, output and keterangan name a role, as do told facts inside the activity. */
import { akar } from '../../bahasa/akar.ts';
import { isKataKerjaPasif } from '../../bahasa/kata-kerja.ts';
import { quoteKata, type Faktor, type Perkara, type Bacaan } from './faktor.ts';
import { opening } from './faktor-kata.ts';
import { findSebutan, type Sebutan } from '../../bahasa/kantor/sebutan.ts';
import { readAkar, readToken, type Token } from '../../bahasa/kantor/token.ts';
import { kelasBenda, kelasOf, type Kelas } from '../../bahasa/kantor/laku.ts';

export function weighMutu(perkara: Perkara): readonly Faktor[] {
  return perkara.bacaan.flatMap((bacaan, at) => [
    ...fromOutput(perkara, bacaan, at),
    ...fromKelengkapan(perkara, bacaan, at),
    ...fromKegiatan(perkara, bacaan, at),
    ...fromBuatan(perkara.bacaan[at - 1], bacaan),
  ]);
}

interface Tanda {
  readonly sebutan: Sebutan;
  /** What the role did to the thing, where the words say so. */
  readonly kelas: Kelas | null;
  readonly akar: string;
  readonly cara: 'oleh' | 'milik' | 'untuk' | 'diterima' | 'utuh' | 'lain';
  readonly kutipan: string;
}

function readTanda(teks: string, perkara: Perkara): readonly Tanda[] {
  const token = readToken(teks);
  return findSebutan(token, perkara.lajur).map((sebutan) => {
    const from = startOfTold(token, sebutan.awal);
    const word = token[from]?.baku ?? '';
    const before = token[sebutan.awal - 1]?.baku ?? '';
    const quote = teks.slice(token[from]?.mulai ?? sebutan.mulai, sebutan.akhir);
    const item = { sebutan, kelas: nounOrVerb(word), akar: akar(word), kutipan: quote };
    if (sebutan.awal === 0 && sebutan.ujung === token.length - 1)
      return { ...item, kelas: null, cara: 'utuh' as const };
    if (akar(word) === 'terima' && from < sebutan.awal) return { ...item, cara: 'diterima' as const };
    if (/^(?:untuk|kepada|ke)$/.test(before)) return { ...item, cara: 'untuk' as const };
    if (from < sebutan.awal) return { ...item, cara: isKataKerjaPasif(word) ? ('oleh' as const) : ('milik' as const) };
    return { ...item, kelas: null, cara: 'lain' as const };
  });
}

/** `diparaf kasubag`, `hasil pemeriksaan Pengawas (Kasubbag …)`, `Disposisi Camat`: the act before the name, two words off. */
function startOfTold(token: readonly Token[], awal: number): number {
  for (let at = awal - 1; at >= Math.max(0, awal - 4); at--) {
    const word = token[at]?.baku ?? '';
    if (nounOrVerb(word) !== null || (isKataKerjaPasif(word) && awal - at <= 3)) return at;
    if (!/^(?:oleh|pejabat|dari|bapak|ibu|jabatan|pimpinan|tinggi|pratama|pengawas|administrator|kepala)$/.test(word))
      return awal;
  }
  return awal;
}

function nounOrVerb(word: string): Kelas | null {
  // `hasil tindak lanjut OPD` is what the OPD reports.
  const kelas = word === 'lanjut' ? 'lapor' : kelasBenda(word);
  if (kelas !== null) return kelas;
  return /^(?:di|pe)/.test(word) ? kelasOf(word) : null;
}

function fromOutput(perkara: Perkara, bacaan: Bacaan, at: number): Faktor[] {
  return readTanda(bacaan.langkah.output ?? '', perkara).flatMap((item) => {
    const next = perkara.bacaan[at + 1];
    const aim = (to: Bacaan | undefined, bobot: number, langsung = false): Faktor[] =>
      to === undefined ? [] : put(item, to, bobot, bacaan, langsung);
    switch (item.cara) {
      case 'oleh':
        return aim(bacaan, doesIt(bacaan, item) ? 4.5 : 1.8, doesIt(bacaan, item) && item.sebutan.penuh);
      case 'milik':
        return aim(bacaan, doesIt(bacaan, item) ? 3.5 : 1.5, doesIt(bacaan, item) && item.sebutan.penuh);
      case 'diterima':
        return [...aim(next, 3, item.sebutan.penuh), ...aim(bacaan, -2)];
      case 'untuk':
        return [...aim(next, 1.8), ...aim(bacaan, -1)];
      default:
        return aim(next, item.cara === 'utuh' ? 1.2 : 0);
    }
  });
}

function fromKelengkapan(perkara: Perkara, bacaan: Bacaan, at: number): Faktor[] {
  return readTanda(bacaan.langkah.kelengkapan ?? '', perkara).flatMap((item) => {
    if (item.cara === 'utuh') return put(item, bacaan, 2.2, bacaan, false);
    if (item.cara === 'diterima') return put(item, bacaan, 1, bacaan, false);
    if (item.cara !== 'oleh' && item.cara !== 'milik') return [];
    return told(perkara, bacaan, at, item);
  });
}

/** `Menerima disposisi Kepala Bagian`: tells who did the step before. */
function fromKegiatan(perkara: Perkara, bacaan: Bacaan, at: number): Faktor[] {
  return bacaan.peranan.flatMap((one) => {
    if (one.hubungan !== 'pemilik' && one.hubungan !== 'asal') return [];
    const word = readToken(one.kutipan)[0]?.baku ?? '';
    const nouns = readToken(one.kutipan).map((token) => nounOrVerb(token.baku));
    const kelas = one.hubungan === 'asal' ? null : (nouns.find((kind) => kind !== null) ?? null);
    const item: Tanda = { sebutan: one.sebutan, kelas, akar: akar(word), cara: 'milik', kutipan: one.kutipan };
    if (one.hubungan === 'asal') {
      const before = perkara.bacaan[at - 1];
      return before && bacaan.laku[0]?.kelas === 'terima' ? put(item, before, 2, bacaan, false) : [];
    }
    return kelas === null ? [] : told(perkara, bacaan, at, item);
  });
}

/** What the row before puts out and this one hands on is handed on by whom that row names as its doer. */
function fromBuatan(before: Bacaan | undefined, bacaan: Bacaan): Faktor[] {
  const output = before?.langkah.output ?? '';
  if (before === undefined || bacaan.laku[0]?.kelas !== 'serah' || before.serah.length > 0) return [];
  if (readAkar(output).filter((root) => bacaan.akar.includes(root)).length < 2) return [];
  return before.peranan.flatMap((one) =>
    one.hubungan !== 'pelaku'
      ? []
      : one.sebutan.kolom.map((kolom) => ({
          urutan: bacaan.urutan,
          kolom,
          bobot: 1.6 - Math.log(one.sebutan.kolom.length),
          aturan: 5 as const,
          bukti: [quoteKata(before, output), ...opening(bacaan)],
          langsung: false,
        })),
  );
}

/** The nearest earlier step that does what is told. */
function told(perkara: Perkara, bacaan: Bacaan, at: number, item: Tanda): Faktor[] {
  const earlier = perkara.bacaan.slice(Math.max(0, at - 3), at).reverse();
  const match = earlier.find((row) => doesIt(row, item));
  if (match === undefined) return [];
  const near = match === earlier[0];
  return put(item, match, near ? 4.5 : 2.5, bacaan, near && item.sebutan.penuh);
}

function doesIt(row: Bacaan, item: Tanda): boolean {
  return [...row.laku, ...row.lakuSyarat].some(
    (act) =>
      act.akar === item.akar ||
      (item.kelas !== null && (act.kelas === item.kelas || (item.kelas === 'lapor' && act.akar === item.akar))),
  );
}

function put(item: Tanda, to: Bacaan, bobot: number, from: Bacaan, langsung: boolean): Faktor[] {
  if (bobot === 0) return [];
  const { kolom } = item.sebutan;
  const weight = bobot > 0 ? bobot - Math.log(kolom.length) : bobot / kolom.length;
  return kolom.map((one) => ({
    urutan: to.urutan,
    kolom: one,
    bobot: weight,
    aturan: 5,
    bukti: [quoteKata(from, item.kutipan)],
    langsung,
  }));
}
