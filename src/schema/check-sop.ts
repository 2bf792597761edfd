/** What one SOP's front matter must agree on within itself: ids, lanes, targets, inferences. */
import { kutip } from './kutip.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { asText, get, items, oneOrMore, type Raw } from './raw.ts';

/**
 * Reports dangling and doubled ids of one SOP. What the regulation forbids but a real SOP contains
 * (no "tidak" branch, three branches, unreachable steps, loops) is no problem here.
 */
export function checkSop(value: unknown): Problem[] {
  const sop: Raw = { value, path: [] };
  const langkah = items(get(sop, 'langkah'));
  const ids = {
    langkah: idsOf(langkah),
    aktif: idsOf(langkah.filter((item) => get(item, 'dicabut').value === undefined)),
    pelaksana: idsOf(items(get(sop, 'pelaksana'))),
    bagian: idsOf(items(get(sop, 'bagian'))),
  };
  return [
    ...doubled(
      langkah.flatMap((item) => [get(item, 'id'), ...items(get(item, 'alias'))]),
      'langkah',
    ),
    ...doubled(
      items(get(sop, 'pelaksana')).map((item) => get(item, 'id')),
      'pelaksana',
    ),
    ...doubled(
      items(get(sop, 'bagian')).map((item) => get(item, 'id')),
      'bagian',
    ),
    ...langkah.flatMap((item) => checkLangkah(item, ids)),
    ...items(get(sop, 'perkiraan')).flatMap((item) => checkBukti(item, ids.langkah)),
    ...checkPengganti(sop),
  ];
}

/** A problem when `raw` is text that names nothing in `known`. */
export function dangling(raw: Raw, known: readonly string[], what: string, where: string): Problem[] {
  const id = asText(raw);
  if (id === null || known.includes(id)) return [];
  const close = nearest(id, known);
  const hint = [close && `Mungkin maksud Anda: ${close}.`, known.length > 0 && `Yang ada: ${enumerate(known)}.`];
  return [
    {
      path: raw.path,
      message: `${what} ${kutip(id)} tidak ada di ${where}.`,
      ...(known.length > 0 && { hint: hint.filter(Boolean).join(' ') }),
    },
  ];
}

const MOST = 20;

function enumerate(words: readonly string[]): string {
  const unique = [...new Set(words)];
  const rest = unique.length - MOST;
  return (
    unique
      .slice(0, MOST)
      .map((word) => word.slice(0, 80))
      .join(', ') + (rest > 0 ? `, dan ${rest} lainnya` : '')
  );
}

interface Ids {
  readonly langkah: readonly string[];
  readonly aktif: readonly string[];
  readonly pelaksana: readonly string[];
  readonly bagian: readonly string[];
}

function checkLangkah(item: Raw, ids: Ids): Problem[] {
  const targets = [...ids.aktif, 'selesai'];
  const toLangkah = (raw: Raw): Problem[] => dangling(raw, targets, 'Langkah', 'SOP ini');
  const keputusan = get(item, 'keputusan');
  const lanjut = get(item, 'lanjut');
  const gabung = get(get(item, 'mutuBaku'), 'gabungWaktu');
  const problems = [
    ...dangling(get(item, 'pelaksana'), ids.pelaksana, 'Pelaksana', 'daftar pelaksana'),
    ...items(get(item, 'peserta')).flatMap((raw) => dangling(raw, ids.pelaksana, 'Pelaksana', 'daftar pelaksana')),
    ...dangling(get(item, 'bagian'), ids.bagian, 'Bagian', 'daftar bagian'),
    ...items(get(keputusan, 'cabang')).flatMap((cabang) => toLangkah(get(cabang, 'ke'))),
    ...oneOrMore(lanjut).flatMap(toLangkah),
    ...dangling(gabung, ids.langkah, 'Langkah', 'SOP ini'),
    ...dangling(get(get(item, 'dicabut'), 'pengganti'), ids.aktif, 'Langkah', 'SOP ini'),
    ...items(get(item, 'perkiraan')).flatMap((raw) => checkPerkiraan(raw, item, ids)),
  ];
  if (keputusan.value !== undefined && lanjut.value !== undefined) {
    problems.push({
      path: lanjut.path,
      atKey: true,
      message: 'Langkah ini mempunyai keputusan dan lanjut sekaligus.',
      hint: 'Tulis tujuan di cabang keputusan, lalu hapus lanjut.',
    });
  }
  if (asText(gabung) !== null && get(get(item, 'mutuBaku'), 'waktu').value !== undefined) {
    problems.push({
      path: gabung.path,
      atKey: true,
      message: 'Langkah ini mempunyai waktu dan gabungWaktu sekaligus.',
      hint: 'Waktu gabungan hanya ditulis di langkah yang memuat selnya.',
    });
  }
  return problems;
}

const BIDANG_LANGKAH = [
  'pelaksana',
  'peserta',
  'lanjut',
  'keputusan',
  'tahap',
  'cabang.ya',
  'cabang.tidak',
  'cabang.lain',
];

function checkPerkiraan(raw: Raw, langkah: Raw, ids: Ids): Problem[] {
  const problems = [
    ...dangling(get(raw, 'bidang'), BIDANG_LANGKAH, 'Bidang perkiraan', 'sebuah langkah'),
    ...checkBukti(raw, ids.langkah),
  ];
  const bidang = asText(get(raw, 'bidang'));
  const nilai = get(raw, 'nilai');
  const written = bidang === 'pelaksana' ? asText(get(langkah, 'pelaksana')) : null;
  if (written !== null && asText(nilai) !== null && asText(nilai) !== written) {
    problems.push({
      path: nilai.path,
      message: `Perkiraan menyebut pelaksana ${kutip(asText(nilai))}, tetapi langkah ini memakai ${kutip(written)}.`,
      hint: 'Samakan nilai perkiraan dengan pelaksana langkah.',
    });
  }
  if (bidang?.startsWith('cabang.')) {
    const kinds = items(get(get(langkah, 'keputusan'), 'cabang')).map((cabang) => asText(get(cabang, 'jenis')) ?? '');
    problems.push(
      ...dangling({ ...get(raw, 'bidang'), value: bidang.slice(7) }, kinds, 'Cabang', 'keputusan langkah ini'),
    );
  }
  return problems;
}

/** `bukti.langkah` of a quote from another SOP is checked where the catalogue is known. */
function checkBukti(perkiraan: Raw, langkah: readonly string[]): Problem[] {
  return items(get(perkiraan, 'bukti'))
    .filter((bukti) => get(bukti, 'sop').value === undefined)
    .flatMap((bukti) => dangling(get(bukti, 'langkah'), langkah, 'Langkah', 'SOP ini'));
}

function checkPengganti(sop: Raw): Problem[] {
  if (asText(get(sop, 'status')) !== 'diganti' || get(sop, 'digantiOleh').value !== undefined) return [];
  return [
    {
      path: ['status'],
      message: 'SOP ini diganti, tetapi penggantinya belum disebut.',
      hint: 'Tambahkan digantiOleh: <id SOP>.',
    },
  ];
}

/** Ids that stand more than once. @param where what they must be unique in */
export function doubled(raws: readonly Raw[], what: string, where = 'SOP ini'): Problem[] {
  const seen = new Set<string>();
  return raws.flatMap((raw) => {
    const id = asText(raw);
    if (id === null) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        path: raw.path,
        message: `Id ${what} ${kutip(id)} dipakai lebih dari sekali.`,
        hint: `Setiap id hanya boleh dipakai satu kali di ${where}.`,
      },
    ];
  });
}

function idsOf(raws: readonly Raw[]): string[] {
  return raws.flatMap((raw) => asText(get(raw, 'id')) ?? []);
}
