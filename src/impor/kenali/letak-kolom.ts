/** Which column is which: by its name, by what stands below it, by the group it belongs to. */
import { isNomorLangkah, isWaktu } from './isi-sel.ts';
import { readJudulKolom, type JenisKolom } from '../../bahasa/kantor/nama-kolom.ts';
import { toIsiBaris, range, type Kisi } from './kisi.ts';

export type BidangKolom = Exclude<JenisKolom, 'pelaksana' | 'mutuBaku'>;

export interface Rentang {
  readonly jenis: JenisKolom;
  readonly awal: number;
  readonly akhir: number;
}

/** How far the group heads reach: over their merged columns, or over the empty cells after them where nothing is merged. */
export function spansOf(kisi: Kisi, rows: readonly number[]): Rentang[] {
  return rows.flatMap((row) => {
    const items = toIsiBaris(kisi, row);
    return items.flatMap((item, index): Rentang[] => {
      const jenis = readJudulKolom(item.teks);
      if (jenis !== 'pelaksana' && jenis !== 'mutuBaku') return [];
      const next = items[index + 1]?.kolom ?? kisi.kolom;
      let akhir = item.kolom + item.sel.lebar;
      while (akhir < next && !kisi.menyambung(row, akhir)) akhir += 1;
      return [{ jenis, awal: item.kolom, akhir: item.sel.lebar > 1 ? item.kolom + item.sel.lebar : akhir }];
    });
  });
}

export type Kolom = Partial<Record<BidangKolom, number>>;

/** Each name where it stands; a name broken over rows is read down its column. */
export function columnsByPlace(kisi: Kisi, rows: readonly number[], spans: readonly Rentang[]): Kolom {
  const found: Kolom = {};
  const lanes = spans.find((span) => span.jenis === 'pelaksana');
  for (let kolom = 0; kolom < kisi.kolom; kolom += 1) {
    const texts = rows.map((row) => kisi.teks(row, kolom)).filter(Boolean);
    const jenis =
      [...texts]
        .reverse()
        .map(readJudulKolom)
        .find((item) => item !== null) ?? readJudulKolom(texts.join(' '));
    if (jenis === null || jenis === undefined || jenis === 'mutuBaku' || jenis === 'pelaksana') continue;
    const under = lanes !== undefined && kolom >= lanes.awal && kolom < lanes.akhir && lanes.akhir - lanes.awal > 1;
    if (under && jenis !== 'kelengkapan' && jenis !== 'waktu' && jenis !== 'output') continue;
    found[jenis] ??= kolom;
  }
  return found;
}

/** Names that cannot be read are told by what stands below them: times, numbers, and what is then left of Mutu Baku. */
export function columnsByContent(kisi: Kisi, named: Kolom, spans: readonly Rentang[], from: number): Kolom {
  const found: Kolom = { ...named };
  const rows = range(from, Math.min(kisi.baris, from + 40)).filter((row) => toIsiBaris(kisi, row).length >= 3);
  const share = (kolom: number, test: (teks: string) => boolean): number =>
    rows.filter((row) => test(kisi.teks(row, kolom))).length / Math.max(1, rows.length);
  const free = (): number[] => {
    const taken = new Set(Object.values(found));
    return range(0, kisi.kolom).filter((kolom) => !taken.has(kolom));
  };
  if (rows.length < 2) return found;
  const add = (jenis: BidangKolom, kolom: number | undefined): void => {
    if (found[jenis] === undefined && kolom !== undefined) found[jenis] = kolom;
  };
  const words = (kolom: number): number =>
    rows.reduce((sum, row) => sum + kisi.teks(row, kolom).split(/\s+/).filter(Boolean).length, 0) / rows.length;
  if (found.kegiatan === undefined) {
    const before = Math.min(
      ...Object.entries(found).flatMap(([jenis, kolom]) => (jenis === 'nomor' ? [] : [kolom])),
      ...spans.map((span) => span.awal),
    );
    add(
      'kegiatan',
      free().find((kolom) => kolom < before && kolom <= 2 && words(kolom) >= 3),
    );
  }
  const kegiatan = found.kegiatan ?? 0;
  if (found.waktu === undefined)
    add(
      'waktu',
      free().find((kolom) => share(kolom, (teks) => isWaktu(teks)) >= 0.6),
    );
  if (found.nomor === undefined)
    add(
      'nomor',
      free().find((kolom) => kolom < kegiatan && share(kolom, isNomorLangkah) >= 0.6),
    );
  const group = spans.find((span) => span.jenis === 'mutuBaku');
  const missing = (['kelengkapan', 'output'] as const).filter((jenis) => found[jenis] === undefined);
  const left = free().filter(
    (kolom) => group !== undefined && kolom >= group.awal && kolom < group.akhir && share(kolom, Boolean) > 0.3,
  );
  const [only] = missing;
  if (only !== undefined && missing.length === 1 && left.length === 1) add(only, left[0]);
  return found;
}

/** Where names and groups disagree: kelengkapan, waktu and output fill the group Mutu Baku in their order. */
export function columnsByGroup(own: Kolom, spans: readonly Rentang[]): Kolom | null {
  const group = spans.find((span) => span.jenis === 'mutuBaku');
  if (group === undefined) return null;
  const inside = (['kelengkapan', 'waktu', 'output', 'keterangan'] as const)
    .filter((jenis) => own[jenis] !== undefined && (jenis !== 'keterangan' || (own.keterangan ?? 0) < group.akhir))
    .sort((a, b) => (own[a] ?? 0) - (own[b] ?? 0));
  const first = own[inside[0] ?? 'kelengkapan'];
  if (first === undefined || first === group.awal) return null;
  const moved: Kolom = { ...own };
  for (const jenis of inside) moved[jenis] = (own[jenis] ?? 0) + group.awal - first;
  return moved;
}

/** How well the content below agrees: durations under waktu, numbers under No., and nothing outside the table. */
export function rate(kisi: Kisi, kolom: Kolom, from: number): number {
  let nilai = 0;
  let rows = 0;
  for (let row = from; row < Math.min(kisi.baris, from + 25); row += 1) {
    const items = toIsiBaris(kisi, row);
    if (items.length < 3) continue;
    rows += 1;
    if (kolom.waktu !== undefined && isWaktu(kisi.teks(row, kolom.waktu), true)) nilai += 1;
    if (kolom.kelengkapan !== undefined && isWaktu(kisi.teks(row, kolom.kelengkapan))) nilai -= 0.5;
    if (kolom.output !== undefined && isWaktu(kisi.teks(row, kolom.output))) nilai -= 0.5;
  }
  return rows === 0 ? 0 : nilai / rows;
}
