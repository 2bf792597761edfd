/** A step table of which every cell became a line of its own: heads one below the other, then row after row. */
import type { Paragraf } from '../model.ts';
import type { Blok, LangkahMentah } from '../kenali/blok.ts';
import { isNomorLangkah, isSisaSimbol, isWaktu } from '../kenali/isi-sel.ts';
import { readJudulKolom, type JenisKolom } from '../../bahasa/kantor/nama-kolom.ts';
import type { BidangKolom } from '../kenali/letak-kolom.ts';
import { joinBaris } from '../kenali/kisi.ts';
import { readJudul } from '../../bahasa/kantor/judul-sop.ts';
import type { TabelTerlipat } from './tabel-terlipat.ts';

const RAGU = 'Setiap sel naskah ini menjadi satu baris; kolomnya ditentukan dari urutannya.';
const RAGU_JUMLAH = 'Jumlah baris langkah ini tidak sesuai dengan jumlah kolomnya.';
const MOST_HEAD = 30;

/** The first such table from a line on; null when there is none. */
export function findTabelTegak(lines: readonly Paragraf[], from: number): TabelTerlipat | null {
  for (let awal = from; awal < lines.length; awal += 1) {
    if (readJudulKolom(lines[awal]?.teks ?? '') === null) continue;
    const below = lines
      .slice(awal + 1, awal + MOST_HEAD + 1)
      .findIndex((line) => isNomorLangkah(line.teks) && /^\W*1\W*$/.test(line.teks));
    if (below === -1) continue;
    const first = awal + 1 + below;
    const head = lines.slice(awal, first).map((line) => line.teks);
    const kinds = head.map(readJudulKolom);
    const seen = new Set(kinds.filter((jenis) => jenis !== null));
    if (!seen.has('kegiatan') || !seen.has('waktu') || seen.size < 5 || kinds[0] === null) continue;
    const found = readRows(lines, skipNumbers(lines, first));
    if (found.langkah.length < 2) continue;
    const lajur = head.filter((teks, index) => kinds[index] === null && teks.length < 60).map((nama) => ({ nama }));
    const judul: Partial<Record<JenisKolom, string>> = {};
    for (const [index, jenis] of kinds.entries()) if (jenis !== null) judul[jenis] ??= head[index] ?? '';
    const blok: Blok = {
      lajur,
      kolomPelaksana: lajur.length,
      judul,
      langkah: found.langkah,
      ujung: [],
      bagian: [],
      luar: [],
      ragu: [RAGU],
      tabel: [],
    };
    return { blok, awal, akhir: found.akhir };
  }
  return null;
}

/** `1 2 3 4 …` below each other are the numbers of columns. */
function skipNumbers(lines: readonly Paragraf[], at: number): number {
  let count = 0;
  while (Number(/^\W*(\d{1,2})\W*$/.exec(lines[at + count]?.teks ?? '')?.[1] ?? 0) === count + 1) count += 1;
  return count >= 4 ? at + count : at;
}

function readRows(lines: readonly Paragraf[], from: number): { langkah: LangkahMentah[]; akhir: number } {
  const langkah: LangkahMentah[] = [];
  let at = from;
  while (at < lines.length) {
    const start = lines[at];
    const expected = (langkah.at(-1)?.isi.nomor ?? '0').replace(/\D/g, '');
    if (start === undefined || !isNomorLangkah(start.teks) || Number(start.teks.replace(/\D/g, '')) < Number(expected))
      break;
    let end = at + 1;
    while (
      end < lines.length &&
      !isNomorLangkah(lines[end]?.teks ?? '') &&
      readJudul(lines[end]?.teks ?? '') === null &&
      end - at < 30
    )
      end += 1;
    langkah.push(
      readRow(
        start,
        lines.slice(at + 1, end).map((line) => line.teks),
      ),
    );
    at = end;
  }
  return { langkah, akhir: at };
}

function readRow(start: Paragraf, lines: readonly string[]): LangkahMentah {
  const residu = lines.filter(isSisaSimbol);
  const cells = lines
    .filter((line) => !isSisaSimbol(line))
    .reduce<string[]>((found, line) => {
      const before = found.at(-1);
      if (before !== undefined && /^\p{Ll}/u.test(line) && !isWaktu(before))
        found[found.length - 1] = joinBaris([before, line]);
      else found.push(line);
      return found;
    }, []);
  const waktu = cells.findIndex((teks) => isWaktu(teks));
  const isi: Partial<Record<BidangKolom, string>> = { nomor: start.teks.trim() };
  const [left, right] = waktu === -1 ? [cells, []] : [cells.slice(0, waktu), cells.slice(waktu + 1)];
  const put = (jenis: BidangKolom, teks: string | undefined): void => {
    if (teks !== undefined) isi[jenis] = teks;
  };
  put('kegiatan', left[0]);
  put('kelengkapan', left.length > 1 ? joinBaris(left.slice(1)) : undefined);
  put('waktu', cells[waktu]);
  put('output', right[0]);
  put('keterangan', right.length > 1 ? joinBaris(right.slice(1)) : undefined);
  const odd = waktu === -1 || left.length !== 2 || right.length === 0 || right.length > 2;
  return {
    isi,
    ...(residu.length > 0 && { residu: residu.join(' ') }),
    halamanBaru: false,
    posisi: start.posisi,
    ragu: odd ? [RAGU, RAGU_JUMLAH] : [RAGU],
  };
}
