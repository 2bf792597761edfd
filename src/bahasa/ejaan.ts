/** One spelling for each word, so that `Kasubag`, `Kasubbag` and `Kepala Sub Bagian` can meet. */
import { KATA_DASAR } from './kata-dasar.ts';

/** One word in its standard spelling: `praktek` → `praktik`. Lower case; an unknown word comes back unchanged. */
export function bakukanKata(kata: string): string {
  const word = kata.toLowerCase();
  const known = BAKU.get(word);
  if (known !== undefined) return known;
  if (KATA_DASAR.has(word)) return word;
  for (const [pattern, standard] of POLA) if (pattern.test(word)) return word.replace(pattern, standard);
  return lisan(word);
}

/** Spoken prefixes: `nyusun`, `ngirim`, `nulis`, `meriksa` → the root, where that is a root we know. */
function lisan(word: string): string {
  for (const [pattern, letters] of LISAN) {
    const root = word.replace(pattern, letters);
    if (root !== word && root.length >= 4 && KATA_DASAR.has(root)) return root;
  }
  return word;
}

const LISAN: readonly (readonly [RegExp, string])[] = [
  [/^ny(?=[aeiou])/, 's'],
  [/^nge(?=[a-z]{3,4}$)/, ''],
  [/^ng(?=[aeiou])/, 'k'],
  [/^ng(?=[a-z])/, ''],
  [/^n(?=[aeiou])/, 't'],
  // `memerintah` is formal and no spoken `pemerintah`.
  [/^m(?!em[aeiou])(?=[aeiou])/, 'p'],
];

/** Words of a text in standard spelling: pairs joined (`wali kota`, `tanda tangan`, `sub bagian`), glued ones cut. */
export function bakukanEjaan(kata: readonly string[]): string[] {
  const single = kata.flatMap((word) => cutGlued(bakukanKata(word)));
  const joined: string[] = [];
  for (let at = 0; at < single.length; at++) {
    const word = single[at] ?? '';
    const next = single[at + 1] ?? '';
    const pair = joinPair(word, next);
    joined.push(pair ?? word);
    if (pair !== null) at++;
  }
  return joined;
}

/** `ditanda` + `tangani` → `ditandatangani`; null when the two words are no pair. */
function joinPair(first: string, second: string): string | null {
  for (const [left, right] of PASANGAN) {
    if (first.endsWith(left) && second.startsWith(right) && first.length - left.length <= 5) return first + second;
  }
  return AWALAN_LEPAS.get(first)?.test(second) === true ? first + second : null;
}

/** Copying loses spaces: `dokumenevaluasi`, `Laporanlaporan`. Cut only where both halves are words we know. */
function cutGlued(word: string): string[] {
  if (word.length < 10 || word.length > 30 || KATA_DASAR.has(word)) return [word];
  for (let at = 5; at <= word.length - 5; at++) {
    const first = word.slice(0, at);
    const second = word.slice(at);
    if (isKnown(first) && isKnown(second)) return [first, second];
  }
  return [word];
}

function isKnown(word: string): boolean {
  return KATA_DASAR.has(word) || (word.endsWith('an') && KATA_DASAR.has(word.slice(0, -2)));
}

const PASANGAN: readonly (readonly [string, string])[] = [
  ['wali', 'kota'],
  ['tanda', 'tangan'],
  ['tanggung', 'jawab'],
  ['kerja', 'sama'],
  ['tindak', 'lanjut'],
  ['ikut', 'serta'],
  ['beri', 'tahu'],
  ['tata', 'kelola'],
  ['tata', 'usaha'],
  ['daftar', 'hadir'],
];

/** Bound forms written apart by mistake, with what may follow: `sub bagian`, but `antar surat` is two words. */
const AWALAN_LEPAS: ReadonlyMap<string, RegExp> = new Map([
  ['sub', /^(?:bag|bid|koor|bagian|bidang|koordinator|unit|seksi|direktorat|kegiatan|bab)/],
  ['antar', /^(?:daerah|instansi|unit|bidang|lembaga|negara|wilayah|kota|kabupaten|sub|bagian|pegawai)/],
  ['non', /^[a-z]{4,}$/],
  ['pra', /^[a-z]{4,}$/],
  ['pasca', /^[a-z]{4,}$/],
]);

const BAKU: ReadonlyMap<string, string> = new Map(
  Object.entries({
    // non-standard and foreign spellings
    praktek: 'praktik',
    standarisasi: 'standardisasi',
    standard: 'standar',
    draft: 'draf',
    drap: 'draf',
    staff: 'staf',
    esselon: 'eselon',
    secretariat: 'sekretariat',
    secretaris: 'sekretaris',
    sekertaris: 'sekretaris',
    sekertariat: 'sekretariat',
    analisa: 'analisis',
    bikin: 'buat',
    dibikin: 'dibuat',
    bikinan: 'buatan',
    aja: 'saja',
    gimana: 'bagaimana',
    kayak: 'seperti',
    kalo: 'kalau',
    teken: 'tandatangan',
    diteken: 'ditandatangani',
    meneken: 'menandatangani',
    ngecek: 'cek',
    dicek: 'diperiksa',
    mengecek: 'memeriksa',
    antri: 'antre',
    antrian: 'antrean',
    apotik: 'apotek',
    azas: 'asas',
    check: 'cek',
    ceklis: 'daftar',
    checklist: 'daftar',
    email: 'surel',
    ijin: 'izin',
    jadual: 'jadwal',
    karir: 'karier',
    komplit: 'lengkap',
    kuitansi: 'kwitansi',
    kwalitas: 'kualitas',
    kwalifikasi: 'kualifikasi',
    legalisir: 'legalisasi',
    metoda: 'metode',
    moneyv: 'monev',
    nopember: 'november',
    notulen: 'notula',
    notulensi: 'notula',
    notulis: 'notula',
    pebruari: 'februari',
    personil: 'personel',
    resiko: 'risiko',
    review: 'reviu',
    reviuw: 'reviu',
    rubah: 'ubah',
    merubah: 'mengubah',
    dirubah: 'diubah',
    sistim: 'sistem',
    system: 'sistem',
    survey: 'survei',
    tehnis: 'teknis',
    tehnik: 'teknik',
    trampil: 'terampil',
    telpon: 'telepon',
    ttd: 'tandatangan',
    ttdan: 'tandatangan',
    kordinasi: 'koordinasi',
    kordinator: 'koordinator',
    koordinir: 'koordinasi',
    mengkoordinir: 'mengoordinasikan',
    dikoordinir: 'dikoordinasikan',
    procedure: 'prosedur',
    report: 'laporan',
    evaluation: 'evaluasi',
    rekapitulasi: 'rekap',
    photocopy: 'fotokopi',
    fotocopy: 'fotokopi',
    fotocopi: 'fotokopi',
    copy: 'kopi',
    perwako: 'perwali',
    perwal: 'perwali',
    // offices, whose short names are written in many ways
    kasubag: 'kasubbag',
    kasubang: 'kasubbag',
    kassubag: 'kasubbag',
    kassubbag: 'kasubbag',
    kasubagg: 'kasubbag',
    kasubbagian: 'kasubbag',
    subag: 'subbagian',
    subbag: 'subbagian',
    subagian: 'subbagian',
    kabagian: 'kabag',
    perkin: 'perjankin',
    perjakin: 'perjankin',
    gubernor: 'gubernur',
  }),
);

/** Sound patterns of prefixed loan words: `mengkoordinasikan` → `mengoordinasikan`. */
const POLA: readonly (readonly [RegExp, string])[] = [
  [/^(di|ter)?rubah(?=kan$|nya$)/, '$1ubah'],
  [/^mensosial/, 'menyosial'],
  [/^(me|di|pen)?review/, '$1reviu'],
  [/^mereview/, 'mereviu'],
  [/^pengkompil/, 'pengompil'],
];
