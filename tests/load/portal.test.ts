/** A portal over the published data of its parts; what is not right is left out and named. */
import { mkdirSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { alamatBagian } from '../../src/domain/url.ts';
import { pilihBagian } from '../../src/load/pilih-bagian.ts';
import { gabungBagian } from '../../src/load/gabung-bagian.ts';
import { loadPortal, petaBagian } from '../../src/load/portal.ts';
import { content, sopOf, tanam, terbitan, tulisBagian, tulisPortal } from './portal-contoh.ts';

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});
function buatRumah(): string {
  const home = mkdtempSync(join(tmpdir(), 'lajur-portal-'));
  homes.push(home);
  return home;
}

describe('three parts that are right', () => {
  const PARTS = ['naskah-000,naskah-004', 'naskah-003', 'dinas-perpustakaan-kearsipan-kalbar,setda-kota-madiun'];
  const home = buatRumah();
  for (const [at, daftar] of PARTS.entries()) tulisBagian(home, `bagian-${at}`, terbitan(daftar));
  const bagian = PARTS.map((_, at) => ({
    nama: `Bagian ${at}`,
    alamat: `https://b${at}.example`,
    data: `bagian-${at}`,
  }));
  const portal = loadPortal(tulisPortal(home, { bagian }));

  test('are joined to the SOPs of the whole', () => {
    const joined = gabungBagian(content, portal);
    // A reference out of a part has become words.
    const known = PARTS.flatMap((daftar) => sopOf(pilihBagian(content, daftar)));
    expect(sopOf(joined)).toEqual(known.sort((a, b) => (a.id < b.id ? -1 : 1)));
    expect(joined.acuan.instansi).toHaveLength(content.acuan.instansi.length);
    expect(portal.kalimat).toEqual([]);
  });

  test('stand at the host of every agency', () => {
    const peta = petaBagian(portal);
    expect(alamatBagian(peta, '/sop/naskah-003/evaluasi/#langkah-x')).toBe(
      'https://b1.example/sop/naskah-003/evaluasi/#langkah-x',
    );
    expect(alamatBagian(peta, '/instansi/setda-kota-madiun/')).toBe('https://b2.example/instansi/setda-kota-madiun/');
    for (const path of ['/sop/', '/topik/naskah-003/', '/temuan/instansi/naskah-003/', '/sop/toString/x/'])
      expect(alamatBagian(peta, path)).toBeNull();
  });
});

/** Two parts that are right, and between them one that is not. */
const home = buatRumah();
const BAIK = [
  { nama: 'Naskah 003', alamat: 'https://tiga.example/', data: 'tiga', instansi: ['naskah-003'] },
  { nama: 'Naskah 004', alamat: '/empat/', data: 'empat', instansi: ['naskah-004'] },
] as const;
tulisBagian(home, 'tiga', terbitan('naskah-003'));
tulisBagian(home, 'empat', terbitan('naskah-004'));
const UTUH = terbitan('setda-kota-madiun');
const SOP = 'setda-kota-madiun/penyusunan-perjanjian-kinerja';
const RUSAK = { nama: 'Madiun', alamat: 'https://madiun.example/', data: 'madiun', instansi: ['setda-kota-madiun'] };
const NIP = ['19700101', '199501', '1', '001'].join(' ');

interface Berkas {
  readonly sop?: unknown;
  readonly acuan?: unknown;
}
const sop = (path: readonly (string | number)[], baru: unknown): Berkas => ({
  ...UTUH,
  sop: tanam(UTUH.sop, ['sop', 0, ...path], baru),
});
const acuan = (path: readonly (string | number)[], baru: unknown): Berkas => ({
  ...UTUH,
  acuan: tanam(UTUH.acuan, path, baru),
});
const teks = (value: unknown): string => JSON.stringify(value);
const sopUtuh = (UTUH.sop as { readonly sop: readonly unknown[] }).sop[0];
let dalam: unknown = 'a';
for (let at = 0; at < 30_000; at++) dalam = [dalam];

/** What is spoilt, its files, what its entry says otherwise, why it is left out, the sentence after "tidak ikut dimuat." */
const KASUS: readonly (readonly [string, Berkas, Readonly<Record<string, unknown>>, string, string])[] = [
  [
    'a folder that is not there',
    {},
    { data: 'tidak-ada' },
    'tidak-ada',
    'tidak-ada/acuan.json tidak ada. Ambil datanya lebih dahulu dengan curl -fo tidak-ada/acuan.json https://…',
  ],
  [
    'one document missing',
    { acuan: UTUH.acuan },
    {},
    'tidak-ada',
    'madiun/sop.json tidak ada. Ambil datanya lebih dahulu dengan curl -fo madiun/sop.json https://…',
  ],
  [
    'a download that broke off',
    { ...UTUH, sop: teks(UTUH.sop).slice(0, 4000) },
    {},
    'rusak',
    'madiun/sop.json terpotong di baris 1. Ambil datanya lagi.',
  ],
  [
    'a sign too many',
    { ...UTUH, acuan: '{"versi": 1,\n "tanggal": "2026-11-22" "instansi": [], "topik": []}' },
    {},
    'rusak',
    'madiun/acuan.json bukan JSON yang sah di baris 2, kolom 26. Ambil datanya lagi.',
  ],
  [
    'an error page',
    { ...UTUH, sop: '<!doctype html><title>404</title>' },
    {},
    'rusak',
    'madiun/sop.json berisi halaman web, bukan data. Periksa alamat unduhannya.',
  ],
  ['nothing', { ...UTUH, sop: ' \n' }, {}, 'rusak', 'madiun/sop.json kosong. Ambil datanya lagi.'],
  [
    'bytes that are no text',
    { ...UTUH, acuan: Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d) },
    {},
    'rusak',
    'madiun/acuan.json bukan teks UTF-8.',
  ],
  [
    'a list where a catalogue should be',
    { ...UTUH, sop: [] },
    {},
    'bentuk',
    'madiun/sop.json bukan data katalog. Ambil lagi dari /data/ bagian itu.',
  ],
  [
    'null',
    { ...UTUH, acuan: 'null' },
    {},
    'bentuk',
    'madiun/acuan.json bukan data katalog. Ambil lagi dari /data/ bagian itu.',
  ],
  [
    'a version that is a word',
    { ...UTUH, sop: tanam(UTUH.sop, ['versi'], '1') },
    {},
    'versi',
    'madiun/sop.json bukan data katalog versi 1. Ambil lagi dari /data/ bagian itu.',
  ],
  [
    'SOPs as a map',
    { ...UTUH, sop: tanam(UTUH.sop, ['sop'], { a: sopUtuh }) },
    {},
    'bentuk',
    'madiun/sop.json tidak memuat daftar sop.',
  ],
  [
    'an SOP that is a text',
    sop([], 'SOP'),
    {},
    'bentuk',
    'madiun/sop.json, sop 1: Isinya harus pasangan kunci dan isi.',
  ],
  [
    'a number for a text',
    sop(['nama'], 7),
    {},
    'bentuk',
    `madiun/sop.json, SOP ${SOP}, nama: Isi kunci ini harus berupa teks.`,
  ],
  [
    'a text for a number',
    acuan(['peraturan', 0, 'tahun'], '2002'),
    {},
    'bentuk',
    'madiun/acuan.json, peraturan keppres-42-2002, tahun: Isi kunci ini harus berupa bilangan.',
  ],
  [
    'steps as a map',
    sop(['langkah'], { satu: 1 }),
    {},
    'bentuk',
    `madiun/sop.json, SOP ${SOP}, langkah: Isi kunci ini harus berupa daftar.`,
  ],
  [
    'a step that is null',
    sop(['langkah', 2], null),
    {},
    'bentuk',
    `madiun/sop.json, SOP ${SOP}, langkah 3: Isian ini kosong.`,
  ],
  [
    'a lane that nobody has',
    sop(['langkah', 0, 'pelaksana'], 'hantu'),
    {},
    'bentuk',
    `madiun/sop.json, SOP ${SOP}, langkah 1 › pelaksana: Pelaksana "hantu" tidak ada di daftar pelaksana.`,
  ],
  [
    'a topic that nobody has',
    sop(['topik'], 'hantu'),
    {},
    'bentuk',
    `madiun/sop.json, SOP ${SOP}, topik: Topik "hantu" tidak ada di acuan.json.`,
  ],
  [
    'a body',
    sop(['body'], '<script>alert(1)</script>'),
    {},
    'bentuk',
    `madiun/sop.json, SOP ${SOP}, body: Kunci "body" tidak dikenal.`,
  ],
  [
    'an id that climbs',
    sop(['id'], '../../etc/x'),
    {},
    'bentuk',
    'madiun/sop.json, SOP 1, id: Isinya harus id SOP, misalnya: instansi/nama-sop.',
  ],
  [
    'an SOP twice',
    { ...UTUH, sop: tanam(UTUH.sop, ['sop', 1], sopUtuh) },
    {},
    'bentuk',
    `madiun/sop.json, SOP ${SOP}: Id ini dipakai lebih dari sekali.`,
  ],
  [
    'an SOP of an agency it does not bring',
    sop(['id'], 'naskah-003/evaluasi'),
    {},
    'bentuk',
    'madiun/sop.json, SOP naskah-003/evaluasi: Instansi "naskah-003" tidak ada di acuan.json.',
  ],
  [
    'an agency of another part',
    acuan(['instansi', 1], { id: 'naskah-003', nama: 'Naskah 003', tingkat: 'kota' }),
    {},
    'wewenang',
    'Datanya memuat instansi naskah-003, milik bagian Naskah 003.',
  ],
  [
    'an agency that the portal does not give it',
    acuan(['instansi', 1], { id: 'kemenpan', nama: 'Kementerian', tingkat: 'kementerian' }),
    {},
    'wewenang',
    'Datanya memuat instansi kemenpan, yang tidak ada di daftar instansinya: setda-kota-madiun.',
  ],
  [
    'a claim on the agency of another',
    UTUH,
    { instansi: ['setda-kota-madiun', 'naskah-003'] },
    'wewenang',
    'Instansi naskah-003 sudah menjadi milik bagian Naskah 003.',
  ],
  [
    'an agency named after a key of every object',
    acuan(['instansi', 0, 'id'], '__proto__'),
    {},
    'bentuk',
    'madiun/acuan.json, instansi 1, id: "__proto__" bukan id yang sah.',
  ],
  [
    'a regulation without force',
    acuan(['peraturan', 0, 'status'], { nilai: 'sakti', diperiksa: '2026-01-01' }),
    {},
    'bentuk',
    'madiun/acuan.json, peraturan keppres-42-2002, status › nilai: "sakti" bukan pilihan di sini.',
  ],
  [
    'the address of a script',
    UTUH,
    { alamat: 'javascript:alert(1)' },
    'tulisan',
    'Di portal.json, alamat: "javascript:alert(1)" bukan alamat situs.',
  ],
  [
    'an address in the clear',
    UTUH,
    { alamat: 'http://madiun.example/' },
    'tulisan',
    'Di portal.json, alamat: "http://madiun.example/" bukan alamat situs.',
  ],
  ['an entry without a name', UTUH, { nama: undefined }, 'tulisan', 'Di portal.json, nama: Kunci ini belum ada.'],
  [
    'the address of another part',
    UTUH,
    { alamat: 'https://TIGA.example' },
    'tulisan',
    'Nama atau alamatnya sama dengan bagian Naskah 003.',
  ],
  [
    'an NIP',
    sop(['langkah', 0, 'keterangan'], `Disetujui, NIP ${NIP}`),
    {},
    'bentuk',
    `madiun/sop.json, SOP ${SOP}, langkah 1 › keterangan: Isian ini tampaknya memuat NIP.`,
  ],
  [
    'a sign that turns the text',
    sop(['nama'], 'Penyusunan \u202Eaid'),
    {},
    'bentuk',
    `madiun/sop.json, SOP ${SOP}, nama: Di sini ada karakter kendali yang tidak terlihat (U+202E).`,
  ],
  [
    'half a letter',
    { ...UTUH, sop: teks(sop(['nama'], 'Penyusunan X').sop).replace('Penyusunan X', '\\ud800') },
    {},
    'bentuk',
    `madiun/sop.json, SOP ${SOP}, nama: Di sini ada karakter kendali yang tidak terlihat (U+D800).`,
  ],
  [
    'a text without end',
    sop(['nama'], 'a'.repeat(20_001)),
    {},
    'bentuk',
    `madiun/sop.json, SOP ${SOP}, nama: Isian ini 20.001 huruf, paling banyak 20.000.`,
  ],
  [
    'an SOP without end',
    sop(
      ['peringatan'],
      Array.from({ length: 30_001 }, () => ''),
    ),
    {},
    'bentuk',
    `madiun/sop.json, SOP ${SOP}: Isinya lebih dari 30.000 nilai.`,
  ],
  [
    'lists in lists',
    { ...UTUH, sop: teks(sop(['catatan'], 'X').sop).replace('"X"', `${'['.repeat(30_000)}${']'.repeat(30_000)}`) },
    {},
    'bentuk',
    `madiun/sop.json, SOP ${SOP}, catatan 1 1: Isinya bertingkat lebih dari 12.`,
  ],
];

describe('a part that is not right is left out and named, the portal stands', () => {
  test.each(KASUS)('%s', (_, berkas, entri, sebab, kalimat) => {
    rmSync(join(home, 'madiun'), { recursive: true, force: true });
    tulisBagian(home, 'madiun', berkas);
    const [first, last] = BAIK;
    const entry = { ...RUSAK, ...entri };
    const portal = loadPortal(tulisPortal(home, { bagian: [first, entry, last] }));
    const nama = entry.nama === undefined ? 'ke-2' : 'Madiun';
    expect(portal.kalimat).toEqual([`Bagian ${nama} tidak ikut dimuat. ${kalimat}`]);
    expect(portal.hilang).toEqual([
      {
        nama: nama.replace('ke-2', 'Bagian ke-2'),
        alamat: ['javascript:alert(1)', 'http://madiun.example/'].includes(entry.alamat)
          ? null
          : entry.alamat.toLowerCase().replace(/\/*$/, '/'),
        instansi: entry.instansi,
        sebab,
      },
    ]);
    expect(portal.bagian.map((item) => item.nama)).toEqual(['Naskah 003', 'Naskah 004']);
    expect(petaBagian(portal)).toEqual({ 'naskah-003': 'https://tiga.example/', 'naskah-004': '/empat/' });
    const joined = gabungBagian(content, portal);
    expect(joined.sop.map(({ id }) => id)).toEqual(
      content.sop.map(({ id }) => id).filter((id) => /^naskah-00[34]\//.test(id)),
    );
  });
});

/** The part of Madiun between the two that are right, as it is there. */
const madiun = (berkas: Berkas, entri: Readonly<Record<string, unknown>> = {}) => {
  tulisBagian(home, 'madiun', berkas);
  const [first, last] = BAIK;
  return loadPortal(tulisPortal(home, { bagian: [first, { ...RUSAK, ...entri }, last] }));
};

test('a document that is too large, or no file, is not read', () => {
  tulisBagian(home, 'madiun', UTUH);
  truncateSync(join(home, 'madiun/sop.json'), 200_000_001);
  const load = () => loadPortal(tulisPortal(home, { bagian: [RUSAK, ...BAIK] })).kalimat;
  expect(load()).toEqual(['Bagian Madiun tidak ikut dimuat. madiun/sop.json berukuran 201 MB, paling besar 200 MB.']);
  rmSync(join(home, 'madiun/sop.json'));
  mkdirSync(join(home, 'madiun/sop.json'));
  expect(load()).toEqual(['Bagian Madiun tidak ikut dimuat. madiun/sop.json bukan berkas biasa.']);
  rmSync(join(home, 'madiun'), { recursive: true });
});

test('of a later version what is known is taken, and the operator is told', () => {
  const later = tanam(tanam(UTUH.sop, ['versi'], 2), ['sop', 0, 'baru'], { a: 1 });
  const portal = madiun({ sop: tanam(later, ['sop', 0, 'langkah', 1, 'lain'], 'x'), acuan: UTUH.acuan });
  expect(portal.hilang).toEqual([]);
  expect(portal.kalimat).toEqual([
    'Bagian Madiun memakai versi data yang lebih baru; kunci yang belum dikenal tidak dimuat.',
  ]);
  const own = portal.bagian[1]?.sop.map(({ data }) => data);
  expect(own).toEqual(pilihBagian(content, 'setda-kota-madiun').sop.map(({ data }) => data));
  expect(madiun({ sop: tanam(later, ['sop', 0, 'nama'], 5), acuan: UTUH.acuan }).kalimat).toEqual([
    `Bagian Madiun tidak ikut dimuat. madiun/sop.json, SOP ${SOP}, nama: Isi kunci ini harus berupa teks.`,
  ]);
});

describe('agencies belong to', () => {
  const ganda = { nama: 'Lagi', alamat: 'https://lagi.example/', data: 'tiga' };
  const [tiga] = BAIK;
  const namesOf = (bagian: readonly unknown[]) => {
    const { bagian: joined, kalimat } = loadPortal(tulisPortal(home, { bagian }));
    return [joined.map(({ nama }) => nama), kalimat];
  };

  test('the part whose entry names them, wherever it stands', () => {
    expect(namesOf([ganda, tiga])).toEqual([
      ['Naskah 003'],
      ['Bagian Lagi tidak ikut dimuat. Datanya memuat instansi naskah-003, milik bagian Naskah 003.'],
    ]);
  });
  test('else to the first that brings them', () => {
    const { nama, alamat, data } = tiga;
    const bebas = { nama, alamat, data };
    expect(namesOf([ganda, bebas])).toEqual([
      ['Lagi'],
      ['Bagian Naskah 003 tidak ikut dimuat. Datanya memuat instansi naskah-003, milik bagian Lagi.'],
    ]);
  });
  test('a part also while it is left out', () => {
    expect(namesOf([{ ...tiga, data: 'tidak-ada' }, ganda, BAIK[1]])[0]).toEqual(['Naskah 004']);
  });
});

describe('the portal itself', () => {
  test.each([
    ['no file', '', ''],
    ['no JSON', '{', 'tidak ada atau bukan JSON. Isinya harus berbentuk'],
    ['no list', '{}', 'harus berbentuk'],
    ['null', 'null', 'harus berbentuk'],
    ['an empty list', '{"bagian": []}', 'harus berbentuk'],
  ])('%s: says what to write', (_, text, words) => {
    const file = text === '' ? join(home, 'tidak-ada.json') : tulisPortal(home, text);
    const contoh = '{"bagian": [{"nama": "…", "alamat": "https://…/", "data": "folder", "instansi": ["…"]}]}';
    expect(() => loadPortal(file)).toThrow(
      `${file} ${words || 'tidak ada atau bukan JSON. Isinya harus berbentuk'} ${contoh}.`,
    );
  });

  test('with no part that can be taken in there is nothing to show, and the last site stays', () => {
    const file = tulisPortal(home, { bagian: [{ ...RUSAK, data: 'tidak-ada' }, 7] });
    expect(() => loadPortal(file)).toThrow(
      `Tidak satu pun bagian di ${file} dapat dimuat.\n\nBagian Madiun tidak ikut dimuat. tidak-ada/acuan.json tidak ada. Ambil datanya lebih dahulu dengan curl -fo tidak-ada/acuan.json https://…\nBagian ke-2 tidak ikut dimuat. Di portal.json: Isi berkas ini harus berupa pasangan kunci dan isi.`,
    );
  });

  test('an agency may be called as a key of every object is', () => {
    const lain = { id: 'constructor', nama: 'Dinas', tingkat: 'kota' };
    const portal = madiun(acuan(['instansi', 1], lain), { instansi: ['setda-kota-madiun', 'constructor'] });
    expect(portal.kalimat).toEqual([]);
    expect(Object.hasOwn(petaBagian(portal), 'constructor')).toBe(true);
    expect(alamatBagian(petaBagian(portal), '/instansi/constructor/')).toBe(
      'https://madiun.example/instansi/constructor/',
    );
  });
});

describe('what a part says of what is not its own', () => {
  const baru = { id: 'uu-1-1999', jenis: 'uu', nomor: '1', tahun: 1999, tentang: 'Contoh' };
  const status = { nilai: 'berlaku-terverifikasi', sumber: 'JDIH', diperiksa: '2026-01-01' };

  test('a regulation has the status that the portal knows', () => {
    const own = content.acuan.peraturan.find(({ status: item }) => item.nilai === 'dicabut');
    const at = content.acuan.peraturan.findIndex(({ id }) => id === own?.id);
    const joined = gabungBagian(content, madiun(acuan(['peraturan', at, 'status'], status)));
    expect(joined.acuan.peraturan.find(({ id }) => id === own?.id)).toEqual(own);
  });
  test.each([
    ['berlaku-terverifikasi', 'tidak-diketahui', ['Menurut Madiun: Berlaku (terverifikasi)', 'Menurut Madiun: JDIH']],
    ['dicabut', 'tidak-diketahui', ['Menurut Madiun: Dicabut', 'Menurut Madiun: JDIH']],
    ['belum-ditemukan-pencabutan', 'belum-ditemukan-pencabutan', ['Menurut Madiun: JDIH']],
  ])('one that the portal does not know: %s is its word', (nilai, sekarang, sumber) => {
    const at = content.acuan.peraturan.length;
    const portal = madiun(acuan(['peraturan', at], { ...baru, status: { ...status, nilai } }));
    const found = gabungBagian(content, portal).acuan.peraturan.find(({ id }) => id === baru.id);
    expect(found?.status).toEqual({
      nilai: sekarang,
      // The old form, one text, says nothing of its kind.
      sumber: sumber.map((keterangan) => ({ jenis: 'tidak-resmi', keterangan })),
      diperiksa: '2026-01-01',
    });
  });
  test('steps of others are not made equal by it', () => {
    const id = (UTUH.sop as { sop: { langkah: { id: string }[] }[] }).sop[0]?.langkah.map(
      (item) => `${SOP}#${item.id}`,
    );
    const sendiri = { sama: id?.slice(0, 2) };
    const padanan = [sendiri, { beda: [id?.[0], 'naskah-003/evaluasi#x'] }];
    const topik = { id: 'topik-baru', nama: 'Topik', uraian: 'Uraian.', padanan };
    const portal = madiun(acuan(['topik', 1], topik));
    const found = gabungBagian(content, portal).acuan.topik.find((item) => item.id === 'topik-baru');
    expect(found?.padanan).toEqual([sendiri]);
  });
  test('an SOP that is nowhere is a word, one of another part a link', () => {
    const keterkaitan = [
      { nama: 'Hantu', sop: 'setda-kota-madiun/hantu' },
      { nama: 'Evaluasi', sop: 'naskah-003/evaluasi' },
    ];
    const joined = gabungBagian(content, madiun(sop(['keterkaitan'], keterkaitan)));
    expect(joined.sop.find((item) => item.id === SOP)?.data.keterkaitan).toEqual([
      { nama: 'Hantu' },
      { nama: 'Evaluasi', sop: 'naskah-003/evaluasi' },
    ]);
  });
});
