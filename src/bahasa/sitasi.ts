/** How people cite regulations, and how we read it: `permenpan rb 53/2014`, `PP No. 8 Tahun 2006`. */
import { JENIS_PERATURAN, type JenisPeraturan } from '../domain/kosakata.ts';
import type { Peraturan } from '../domain/frontmatter.ts';

export interface Sitasi {
  readonly jenis: JenisPeraturan;
  readonly nomor: string;
  readonly tahun: number;
  /** As written: `kota madiun`, `jawa tengah`. */
  readonly daerah?: string;
}

/** Reads the first citation in a text; null when there is no kind, number and year. */
export function parseSitasi(teks: string): Sitasi | null {
  const words = normalise(teks.slice(0, LONGEST_CITATION));
  for (const [jenis, pattern] of JENIS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const rest = words.slice(match.index + match[0].length);
    const number = NOMOR.exec(rest);
    if (number === null) continue;
    const [, nomor = '', tahun = ''] = number;
    const daerah = DAERAH.has(jenis) ? readDaerah(rest, number) : undefined;
    return { jenis, nomor: nomor.replace(/^0+(?=.)/, ''), tahun: Number(tahun), ...(daerah && { daerah }) };
  }
  return null;
}

/** Every citation in a text, in order. A number belongs to the kind that stands before it, at most a long region away and before a semicolon. */
export const listSitasi = (teks: string): Sitasi[] => teks.split(';').flatMap(listDiBagian);

function listDiBagian(teks: string): Sitasi[] {
  const words = normalise(teks);
  const kinds: { readonly from: number; readonly to: number }[] = [];
  for (const [, pattern] of JENIS)
    for (const { index, 0: word } of words.matchAll(new RegExp(pattern, 'g')))
      if (!kinds.some(({ from, to }) => index < to && index + word.length > from))
        kinds.push({ from: index, to: index + word.length });
  kinds.sort((a, b) => a.from - b.from);
  return kinds.flatMap(({ from, to }, at) => {
    const end = Math.min(kinds[at + 1]?.from ?? words.length, to + FARTHEST_NUMBER);
    return parseSitasi(words.slice(from, end)) ?? [];
  });
}

/** Every way this regulation is cited, lower case, for the index: full, short, with `nomor` or a slash. */
export function namaPeraturan(peraturan: Peraturan): string[] {
  const { jenis, nomor, tahun, daerah } = peraturan;
  const place = daerah === undefined ? [''] : [`${daerah.toLowerCase()} `, ''];
  const names = SEBUTAN[jenis] ?? [JENIS_PERATURAN[jenis].singkat, JENIS_PERATURAN[jenis].nama];
  return names.flatMap((name) =>
    place.flatMap((where) => [
      `${name.toLowerCase()} ${where}nomor ${nomor} tahun ${tahun}`,
      `${name.toLowerCase()} ${where}${nomor}/${tahun}`,
    ]),
  );
}

/** One token for a regulation, the same for every way of citing it: `permenpanrb53th2014`. */
export function tandaPeraturan(sitasi: Pick<Sitasi, 'jenis' | 'nomor' | 'tahun'>): string {
  return `${sitasi.jenis.replace('-', '')}${sitasi.nomor.toLowerCase().replace(/[^a-z0-9]+/g, '')}th${sitasi.tahun}`;
}

const LONGEST_CITATION = 400;
const FARTHEST_NUMBER = 60;

function normalise(teks: string): string {
  return teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/&]+/gu, ' ')
    .replace(/&/g, ' dan ')
    .replace(/\s+/g, ' ')
    .trim();
}

const NOMOR =
  /(?:^| )(?:(?:nomor|no|nmr|n) ?)?(\d{1,4}[a-z]?)(?: ?\/ ?| ?(?:tahun|thn|th|tgl)? ?)((?:19|20)\d\d)(?!\d)/;

function readDaerah(rest: string, number: RegExpExecArray): string | undefined {
  const before = rest.slice(0, number.index).trim();
  if (before !== '') return before;
  const after = /^ ((?:provinsi|kota|kabupaten|kab|prov) [a-z]+(?: [a-z]+)?)/.exec(
    rest.slice(number.index + number[0].length),
  );
  return after?.[1];
}

const DAERAH: ReadonlySet<JenisPeraturan> = new Set(['perda', 'pergub', 'perbup', 'perwali', 'keputusan']);

const PANRB = String.raw`(?:negara )?(?:pendayagunaan aparatur negara(?: dan reformasi birokrasi)?(?: republik indonesia)?|pan ?(?:dan )?rb|pan)`;

/** Longer names stand before the shorter ones they begin with. */
const JENIS: readonly (readonly [JenisPeraturan, RegExp])[] = [
  ['perppu', /\b(?:perppu|perpu|peraturan pemerintah pengganti undang undang)\b/],
  [
    'permenpanrb',
    new RegExp(
      String.raw`\b(?:peraturan menteri ${PANRB}|permen ?pan ?(?:dan )?(?:rb)?|peraturan menpan ?(?:dan )?(?:rb)?)(?![a-z])`,
    ),
  ],
  ['permendagri', /\b(?:peraturan menteri dalam negeri|permen ?dagri|peraturan mendagri)\b/],
  ['permen', /\b(?:peraturan menteri|permen)\b/],
  ['perpres', /\b(?:peraturan presiden|perpres)\b/],
  ['keppres', /\b(?:keputusan presiden|keppres|kepres)\b/],
  ['inpres', /\b(?:instruksi presiden|inpres)\b/],
  ['perda', /\b(?:peraturan daerah|perda)\b/],
  ['pergub', /\b(?:peraturan gubernur|pergub)\b/],
  ['perbup', /\b(?:peraturan bupati|perbup)\b/],
  ['perwali', /\b(?:peraturan wali ?kota|perwali|perwal|perwako)\b/],
  ['pp', /\b(?:peraturan pemerintah|pp)\b/],
  ['uud', /\b(?:undang undang dasar|uud)\b/],
  ['uu', /\b(?:undang undang|uu)\b/],
  ['surat-edaran', /\b(?:surat edaran|se)\b/],
  ['perlembaga', /\b(?:peraturan (?:lembaga|badan|kepala|lkpp|bpk|bkn|bpkp|anri|lan)|perka|perlem)\b/],
  ['keputusan', /\b(?:keputusan|kepmen|kepgub|kepwali|sk)\b/],
];

const SEBUTAN: Partial<Record<JenisPeraturan, readonly string[]>> = {
  uu: ['UU', 'Undang-Undang'],
  perppu: ['Perppu', 'Perpu', 'Peraturan Pemerintah Pengganti Undang-Undang'],
  keppres: ['Keppres', 'Kepres', 'Keputusan Presiden'],
  permenpanrb: [
    'PermenPANRB',
    'Permenpan',
    'Permenpan-RB',
    'Permen PAN RB',
    'Peraturan MenPAN-RB',
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
  ],
  permendagri: ['Permendagri', 'Peraturan Mendagri', 'Peraturan Menteri Dalam Negeri'],
  perwali: ['Perwali', 'Perwal', 'Peraturan Wali Kota', 'Peraturan Walikota'],
};
