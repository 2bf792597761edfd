/**
 * Every kind of broken content gives its located message, exactly as printed in `kasus/<name>.txt` (read by a person),
 * never a stack trace, and the good file beside it stays out of the report.
 */
import { readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { printFindings } from '../../src/report/print.ts';
import { replace, SEBELAH, UJI, validFiles, writeFolder, type Files } from './content-folder.ts';

const NASKAH = 'content/naskah/dinas-uji-uji.txt';

/** Put together at run time: no file holds such a number. */
const NIP = ['19700101', '199503'] as const;

type Change = (files: Files) => void;

interface Case {
  readonly change?: Change;
  /** For what files alone cannot say, e.g. a symbolic link. */
  readonly afterwards?: (root: string) => Promise<void>;
}

const sop =
  (from: string, to: string): Change =>
  (files) =>
    replace(files, UJI, from, to);
const body =
  (text: string): Change =>
  (files) =>
    replace(files, UJI, 'Tulis di sini', `${text}\n\nTulis di sini`);
const whole =
  (text: string | Uint8Array, file = UJI): Change =>
  (files) =>
    void files.set(file, text);

const CASES: Readonly<Record<string, Case>> = {
  // The file itself
  'berkas-kosong': { change: whole('') },
  'berkas-bom': { change: (files) => files.set(UJI, `\uFEFF${String(files.get(UJI))}`) },
  'berkas-crlf': { change: (files) => files.set(UJI, String(files.get(UJI)).replaceAll('\n', '\r\n')) },
  'berkas-bukan-utf8': { change: whole(new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a])) },
  'berkas-biner': { change: whole('---\nnama: a\0b\n---\n') },
  'berkas-terlalu-besar': { change: (files) => replace(files, UJI, 'Tulis di sini', 'x'.repeat(1_000_001)) },
  'berkas-tautan-simbolis': {
    change: (files) => files.delete(UJI),
    afterwards: (root) => symlink(join(root, 'content/tahap.yaml'), join(root, UJI)),
  },
  'folder-tautan-simbolis': {
    afterwards: (root) => symlink(root, join(root, 'content/sop/dinas-lain')),
  },
  'jenis-tautan-simbolis': {
    afterwards: (root) => symlink(join(root, 'content/sop'), join(root, 'content/orientasi')),
  },
  'naskah-tautan-simbolis': {
    change: (files) => files.delete(NASKAH),
    afterwards: (root) => symlink('/etc/hosts', join(root, NASKAH)),
  },
  'naskah-nama-tidak-sah': { change: (files) => files.set('content/naskah/a%2e%2e%2fb.txt', 'x') },
  'bidang-sepuluh-megabita': { change: sop('kegiatan: Menyusun draf', `kegiatan: ${'x'.repeat(10_000_000)}`) },
  'bidang-selebar-baris': { change: sop('kegiatan: Menyusun draf', `kegiatan: ${'x'.repeat(20_001)}`) },
  'karakter-kendali': { change: sop('kegiatan: Menyusun draf', 'kegiatan: Menyusun\u0007 draf') },
  'karakter-arah': { change: sop('kegiatan: Menyusun draf', 'kegiatan: Menyusun \u202Efard') },
  'karakter-kendali-terkutip': { change: sop('kegiatan: Menyusun draf', 'kegiatan: "Menyusun\\x07 draf"') },
  'nama-perangkat': { change: whole('---\n---\n', 'content/sop/dinas-uji/con.mdx') },
  'nama-terlalu-panjang': { change: whole('---\n---\n', `content/sop/dinas-uji/${'a'.repeat(81)}.mdx`) },
  'berkas-nip': { change: sop('kegiatan: Memerintahkan penyusunan', `kegiatan: NIP ${'19700101'} ${'199503'} 1 001`) },
  'berkas-salah-jenis': { change: (files) => files.set('content/sop/dinas-uji/uji.md', 'x') },
  'berkas-salah-folder': { change: whole('---\n---\n', 'content/sop/lepas.mdx') },
  'berkas-nama-tidak-sah': { change: whole('---\n---\n', 'content/sop/dinas-uji/Uji Dua.mdx') },
  'tahap-tidak-ada': { change: (files) => files.delete('content/tahap.yaml') },
  // Front matter as YAML
  'tanpa-pembuka': { change: sop('---\nnama', 'nama') },
  'tanpa-penutup': { change: sop('catatan: []\n---', 'catatan: []') },
  'yaml-tab': { change: sop('    nama: Kepala Bagian', '\tnama: Kepala Bagian') },
  'yaml-kunci-ganda': { change: sop('nomor: null', 'nomor: 1\nnomor: 2') },
  'yaml-kutip-terbuka': { change: sop('kegiatan: Menyusun draf', 'kegiatan: "Menyusun draf') },
  'yaml-titik-dua': { change: sop('kegiatan: Menyusun draf', 'kegiatan: Menyusun: draf') },
  'yaml-indentasi': { change: sop('    nama: Kepala Bagian', '   nama: Kepala Bagian') },
  'yaml-awal-terlarang': { change: sop('kegiatan: Menyusun draf', 'kegiatan: @Menyusun draf') },
  'yaml-alias': { change: sop('kegiatan: Menyusun draf', 'kegiatan: &a Menyusun draf\n    keterangan: *a') },
  'yaml-bom-alias': {
    change: sop(
      'nomor: null',
      `nomor: null\na: &a [x, x]\n${'bc'.replace(/./g, (name) => `${name}: &${name} [*${String.fromCharCode(name.charCodeAt(0) - 1)}, *${String.fromCharCode(name.charCodeAt(0) - 1)}]\n`)}`,
    ),
  },
  'yaml-kurung-dalam': { change: sop('nomor: null', `nomor: ${'['.repeat(10_000)}`) },
  'yaml-kurung-banyak': { change: sop('nomor: null', `nomor:\n${`  - ${'[]'.repeat(9000)}\n`.repeat(3)}`) },
  'yaml-butir-dalam': { change: sop('nomor: null', `nomor:\n  ${'- '.repeat(9000)}x`) },
  'yaml-tanda-seru': { change: sop('kegiatan: Menyusun draf', 'kegiatan: !!js/function x') },
  'yaml-bukan-peta': { change: whole('---\n- satu\n- dua\n---\n') },
  // Shape
  'kunci-tidak-dikenal': { change: sop('kegiatan: Menyusun draf', 'kegiatn: Menyusun draf') },
  'kunci-belum-ada': { change: sop('kualifikasiPelaksana: []\n', '') },
  'kunci-proto': { change: sop('nomor: null', 'nomor: null\n__proto__: { x: 1 }') },
  'isian-kosong': { change: sop('kegiatan: Menyusun draf', 'kegiatan:') },
  'bukan-daftar': { change: sop('peralatan: []', 'peralatan: Komputer') },
  'bukan-pilihan': { change: sop('jenjang: administrator', 'jenjang: adminstrator') },
  'pilihan-berupa-peta': { change: sop('jenjang: administrator', 'jenjang: { nama: administrator }') },
  'tanggal-tidak-ada': { change: sop('pembuatan: null', 'pembuatan: 2022-02-30') },
  'ringkas-panjang': {
    change: sop('ringkas: Menyusun draf', 'ringkas: Menyusun draf yang sangat panjang dan tidak muat di dalam kotak'),
  },
  'id-tidak-sah': { change: sop('- id: perintah-penyusunan', '- id: Perintah Penyusunan') },
  'id-jalur-naik': { change: sop('- id: perintah-penyusunan', '- id: ../../../etc/passwd') },
  'id-jalur-tersandi': { change: sop('- id: perintah-penyusunan', '- id: "%2e%2e%2fsusun"') },
  'id-perangkat': { change: sop('- id: perintah-penyusunan', '- id: nul') },
  'id-panjang': { change: sop('- id: perintah-penyusunan', `- id: ${'a'.repeat(300)}`) },
  'alias-jalur-naik': { change: sop('sumber:', 'alias: [../../../tmp/x, dinas-uji/../../x, /etc]\nsumber:') },
  'naskah-jalur-naik': { change: sop('naskah: dinas-uji-uji.txt', 'naskah: ../../../etc/passwd') },
  'topik-jalur-naik': { change: sop('topik: topik-uji', 'topik: ../../topik-uji') },
  'id-tercadang': { change: sop('- id: perintah-penyusunan', '- id: mulai') },
  'tanpa-langkah': {
    change: (files) =>
      files.set(UJI, String(files.get(UJI)).replace(/langkah: #[\s\S]*?\nsumber:/, 'langkah: []\n\nsumber:')),
  },
  // Names that become a heading, an address or a file
  'nama-lajur-tanda': { change: lajur('"-"') },
  'nama-lajur-titik': { change: lajur('"....."') },
  'nama-lajur-tak-terlihat': { change: lajur('"\\u200B\\u200B"') },
  'nama-lajur-panjang': { change: lajur('Kepala '.repeat(43)) },
  'nama-lajur-perangkat': { change: lajur('Con.') },
  'nama-lajur-aksara': { change: lajur('\uA9A5'.repeat(60)) },
  'nama-lajur-dua-baris': { change: lajur('|\n      Kepala Bagian\n      Umum') },
  'nama-lajur-kosong': { change: lajur('"\u00A0\u2800"') },
  'nama-sop-tanda': { change: sop("nama: 'SOP uji'", 'nama: "***"') },
  'nama-topik-tanda': { change: registry('topik/topik-uji.yaml', /^nama:.*$/m, 'nama: "?"') },
  'nama-instansi-panjang': {
    change: registry('instansi/dinas-uji.yaml', /^nama:.*$/m, `nama: ${'Dinas '.repeat(60)}`),
  },
  'nama-tahap-tanda': { change: registry('tahap.yaml', 'nama: perintah', 'nama: "--"') },
  'nomor-peraturan-tanda': { change: registry('peraturan/permenpanrb-35-2012.yaml', 'nomor: 35', 'nomor: "…"') },
  'ringkas-tanda': { change: sop('ringkas: Menyusun draf', 'ringkas: "→"') },
  'istilah-beralamat-sama': { change: registry('glosarium.yaml', /$/, '- istilah: "S.O.P."\n- istilah: s-o-p\n') },
  'istilah-bukan-latin': { change: registry('glosarium.yaml', /$/, '- istilah: "\uA9A5\uA9A5"\n') },
  'tahap-ganda': { change: registry('tahap.yaml', /$/, '- { id: perintah, nama: Perintah, uraian: Tahap. }\n') },
  'tahap-topik-ganda': {
    change: registry(
      'topik/topik-uji.yaml',
      /$/,
      `tahap:\n${['perintah', 'penyusunan', 'penandatanganan', 'perintah'].map((id) => `  - { id: ${id}, nama: ${id}, uraian: Tahap. }\n`).join('')}`,
    ),
  },
  'naskah-nama-perangkat': { change: (files) => files.set('content/naskah/CON.txt', 'x') },
  'naskah-nama-beda-huruf-besar': { change: (files) => files.set('content/naskah/Dinas-Uji-Uji.txt', 'x') },
  'alias-perangkat': { change: sop('sumber:', 'alias: [dinas-uji/nul]\nsumber:') },
  'judul-kolom-lain': {
    change: sop('  cacat: []', '  judulKolom: { constructor: Aksi, __proto__: Aksi }\n  cacat: []'),
  },
  'isian-terlalu-panjang': { change: sop('kegiatan: Menyusun draf', `kegiatan: ${'draf '.repeat(2001)}`) },
  // Signs that nobody sees
  'karakter-tanda-arah': { change: sop('nama: Kepala Bagian', 'nama: Kepala\u200F Bagian') },
  'karakter-lebar-nol': { change: sop('kegiatan: Menyusun draf', 'kegiatan: Menyu\u200Bsun draf') },
  'karakter-tag': { change: sop('kegiatan: Menyusun draf', 'kegiatan: Menyusun\u{E0041} draf') },
  'karakter-tanda-hubung-lunak': { change: sop('kegiatan: Menyusun draf', 'kegiatan: Menyu\u00ADsun draf') },
  'karakter-pemisah-baris': { change: sop('kegiatan: Menyusun draf', 'kegiatan: Menyusun\u2028draf') },
  'karakter-tag-terkutip': { change: sop('kegiatan: Menyusun draf', 'kegiatan: "Menyusun\\U000E0041 draf"') },
  'karakter-tanda-pinjaman': { change: sop('kegiatan: Menyusun draf', 'kegiatan: Menyusun \uE000 draf') },
  'badan-karakter-arah': { change: body('Mulai \u2067abc') },
  'naskah-karakter-arah': { change: whole('Baris satu\nBaris \u202Eaud\n', NASKAH) },
  'naskah-pemisah-baris': { change: whole('Baris satu\u2029Baris dua\n', NASKAH) },
  // Numbers of officers, however they are written; every spelling stands in tests/domain/nip.test.ts
  'nip-terlipat': { change: sop('kegiatan: Menyusun draf', `kegiatan: Oleh ${NIP[0]}\n      ${NIP[1]} 1 001`) },
  'nip-tersandi': {
    change: sop(
      'kegiatan: Menyusun draf',
      `kegiatan: "${[...NIP.join(''), ...'1001'].map((digit) => `\\x3${digit}`).join('')}"`,
    ),
  },
  'nip-lama': { change: sop('kegiatan: Menyusun draf', `kegiatan: Oleh NIP. ${['130', '246', '135'].join(' ')}`) },
  'nip-badan': { change: body(`Hubungi ${NIP[0]}&#45;${NIP[1]}\\-1\n001 itu.`) },
  'nip-naskah-dua-baris': { change: whole(`Kepala Dinas\nNIP. ${NIP[0]}\n${NIP[1]} 1 001\n`, NASKAH) },
  'nip-instansi': { change: registry('instansi/dinas-uji.yaml', /^nama:.*$/m, `nama: Dinas ${NIP.join('.')}.1.001`) },
  // Too much of something
  'langkah-terlalu-banyak': {
    change: many(
      'langkah',
      199,
      (at) =>
        `  - id: tambahan-${at}\n    nomor: null\n    kegiatan: Menyusun draf\n    ringkas: Menyusun draf\n    pelaksana: staf\n    tahap: penyusunan\n`,
    ),
  },
  'pelaksana-terlalu-banyak': {
    change: many(
      'pelaksana',
      40,
      (at) => `  - { id: petugas-${at}, nama: Petugas ${at}, jenjang: pelaksana, peran: pengolah }\n`,
    ),
  },
  'cabang-terlalu-banyak': {
    change: sop(
      '      cabang:',
      `      cabang:\n${'        - { jenis: lain, label: Lain, ke: susun-draf, dinyatakan: langkah }\n'.repeat(20)}`.trimEnd(),
    ),
  },
  'kunci-tidak-dikenal-banyak': {
    change: (files) => {
      const keys = Array.from({ length: 18_000 }, (_, at) => `kunci-${at}: x\n`).join('');
      replace(files, UJI, 'nomor: null', `nomor: null\n${keys}`.trimEnd());
    },
  },
  'id-selebar-baris': { change: sop('pelaksana: staf', `pelaksana: ${'staf '.repeat(3000)}`) },
  'tanggal-tahun-lain': { change: sop('pembuatan: null', 'pembuatan: 0202-08-30') },
  // References inside the SOP
  'id-ganda': { change: sop('- id: susun-draf', '- id: periksa-draf') },
  'pelaksana-tidak-ada': { change: sop('pelaksana: staf', 'pelaksana: staff') },
  'tujuan-tidak-ada': { change: sop('ke: susun-draf', 'ke: susun-daftar') },
  'keputusan-dan-lanjut': { change: sop('    keputusan:', '    lanjut: selesai\n    keputusan:') },
  'gabung-dan-waktu': { change: sop('      waktu: 30 menit', '      waktu: 30 menit\n      gabungWaktu: susun-draf') },
  'diganti-tanpa-pengganti': { change: sop('status: tidak-diketahui', 'status: diganti') },
  'perkiraan-tanpa-bukti': { change: perkiraan('bukti: []') },
  'perkiraan-lajur-lain': { change: perkiraan('nilai: kepala-bagian, bukti: [{ kutipan: Menyusun draf }]') },
  'kutipan-tidak-ada': { change: perkiraan('nilai: staf, bukti: [{ kutipan: Diserahkan kepada staf }]') },
  // References among files
  'instansi-tidak-ada': { change: (files) => files.set('content/sop/dinas-ujo/uji.mdx', String(files.get(UJI))) },
  'topik-tidak-ada': { change: sop('topik: topik-uji', 'topik: topik-uju') },
  'tahap-tidak-dikenal': { change: sop('tahap: perintah', 'tahap: perintahan') },
  'peraturan-tidak-ada': {
    change: sop('dasarHukum: []', 'dasarHukum: [{ peraturan: permenpanrb-53-2012, kutipan: Permen }]'),
  },
  'naskah-tidak-ada': { change: sop('naskah: dinas-uji-uji.txt', 'naskah: dinas-uji-ujo.txt') },
  'sop-terkait-tidak-ada': {
    change: sop('keterkaitan: []', 'keterkaitan: [{ nama: SOP Sebelah, sop: dinas-uji/sebelum }]'),
  },
  'alias-terpakai': { change: sop('sumber:', 'alias: [dinas-uji/sebelah]\nsumber:') },
  'padanan-tidak-ada': {
    change: (files) =>
      replace(
        files,
        'content/topik/topik-uji.yaml',
        'uraian:',
        'padanan:\n  - sama: [dinas-uji/uji#susun-draf, dinas-uji/sebelah#susun-draft]\nuraian:',
      ),
  },
  'peraturan-dicabut-tanpa-sumber': {
    change: (files) => replace(files, 'content/peraturan/permenpanrb-35-2012.yaml', 'tidak-diketahui', 'dicabut'),
  },
  'peraturan-sumber-jenis': {
    change: registry(
      'peraturan/permenpanrb-35-2012.yaml',
      /$/,
      '  sumber:\n    - { jenis: blog, keterangan: Catatan, url: contoh }\n    - { keterangan: Catatan }\n',
    ),
  },
  'peraturan-status-tanpa-pemeriksaan': {
    change: registry('peraturan/permenpanrb-35-2012.yaml', /tidak-diketahui\n.*$/s, 'belum-ditemukan-pencabutan\n'),
  },
  'peraturan-diubah-tidak-sejalan': {
    change: (files) => {
      const tertulis = 'jenis: pp\nnomor: 1\ntahun: 2020\ntentang: Contoh\n';
      const diubah = 'status: { nilai: diubah, oleh: permenpanrb-35-2012, diperiksa: 2026-11-22 }\n';
      files.set('content/peraturan/pp-1-2020.yaml', `${tertulis}mengubah: [permenpanrb-35-2012]\n${diubah}`);
    },
  },
  'peraturan-untuk-kosong': { change: registry('peraturan/permenpanrb-35-2012.yaml', 'status:', 'untuk: []\nstatus:') },
  'istilah-peraturan-tidak-ada': {
    change: registry(
      'glosarium.yaml',
      /$/,
      '- istilah: JFU\n  arti: Jabatan menurut UU 5/2014 dan PermenPANRB 35/2012.\n',
    ),
  },
  'topik-dasar-wajib-tidak-ada': {
    change: registry('topik/topik-uji.yaml', /$/, 'dasarWajib: [permenpanrb-35-2021]\n'),
  },
  // Bodies: nothing that runs
  'badan-import': { change: body("import fs from 'node:fs'") },
  'badan-export': { change: body('export const x = 1') },
  'badan-ekspresi': { change: body('Nilainya {1 + 1}.') },
  'badan-html': { change: body('<b>tebal</b>') },
  'badan-script': { change: body('<script>alert(1)</script>') },
  'badan-komponen-lain': { change: body('<Langka id="susun-draf" />') },
  'badan-atribut-ekspresi': { change: body('<Langkah id={process.exit()} />') },
  'badan-atribut-lain': { change: body('<Langkah id="susun-draf" onclick="x" />') },
  'badan-tanpa-penutup': { change: body('<Catatan jenis="info">tanpa penutup') },
  'badan-kurawal-terbuka': { change: body('Nilainya { tidak ditutup') },
  'badan-langkah-tidak-ada': { change: body('<Langkah id="susun-daftar" />') },
  'badan-tautan-javascript': { change: body('[klik](javascript:alert(1))') },
  'badan-terlalu-panjang': { change: body('kata '.repeat(8001)) },
  'badan-kurung-dalam': { change: body('{'.repeat(1001)) },
  'badan-kutipan-dalam': { change: body('> '.repeat(1001)) },
  'badan-komentar-html': { change: body('<!-- catatan -->') },
  // Several at once
  'banyak-masalah': {
    change: (files) => {
      replace(files, UJI, 'kegiatan: Menyusun draf', 'kegiatn: Menyusun draf');
      replace(files, UJI, 'pelaksana: staf', 'pelaksana: staff');
      replace(files, UJI, 'Tulis di sini', 'Hasil {x} <Langkah />');
      replace(files, 'content/topik/topik-uji.yaml', 'uraian', 'uraiann');
    },
  },
};

function lajur(nama: string): Change {
  return sop('nama: Kepala Bagian', `nama: ${nama}`);
}

function registry(file: string, from: string | RegExp, to: string): Change {
  return (files) => {
    const text = String(files.get(`content/${file}`));
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing to change in ${file}`);
    files.set(`content/${file}`, changed);
  };
}

/** So many items more at the start of a list. */
function many(key: string, count: number, item: (at: number) => string): Change {
  return (files) => {
    const text = String(files.get(UJI));
    const items = Array.from({ length: count }, (_, at) => item(at + 1)).join('');
    const changed = text.replace(RegExp(`^${key}:.*\\n`, 'm'), (line) => line + items);
    if (changed === text) throw new Error(`no list ${key}`);
    files.set(UJI, changed);
  };
}

function perkiraan(words: string): Change {
  return sop(
    '    tahap: penyusunan',
    `    perkiraan:\n      - { bidang: pelaksana, keyakinan: tinggi, aturan: 2, ${words} }\n    tahap: penyusunan`,
  );
}

describe('broken content', () => {
  for (const [name, { change, afterwards }] of Object.entries(CASES)) {
    test(name, async () => {
      const files = validFiles();
      change?.(files);
      const { root, remove } = await writeFolder(files);
      try {
        await afterwards?.(root);
        const { content, findings } = await loadContent(root);
        const report = printFindings(findings);
        await expect(report).toMatchFileSnapshot(`kasus/${name}.txt`);
        expect(report).not.toMatch(/\bat .*:\d+:\d+|Error\b|undefined|expected|invalid/i);
        expect(findings.every((finding) => finding.line > 0 && finding.column > 0)).toBe(true);
        expect(report).not.toContain('sebelah.mdx');
        expect(content.sop.map(({ id }) => id)).toContain(SEBELAH);
      } finally {
        await remove();
      }
    });
  }

  test('the untouched folder has no findings', async () => {
    const { root, remove } = await writeFolder(validFiles());
    const { content, findings } = await loadContent(root);
    await remove();
    expect(printFindings(findings)).toBe('');
    expect(content.sop.map(({ id }) => id)).toEqual([SEBELAH, 'dinas-uji/uji']);
  });

  test('every golden belongs to a case', async () => {
    const goldens = await readdir(new URL('kasus/', import.meta.url));
    expect(goldens.sort()).toEqual(
      Object.keys(CASES)
        .map((name) => `${name}.txt`)
        .sort(),
    );
  });

  test('code in a body never runs', async () => {
    const files = validFiles();
    const marker = 'content/sop/bukti-dijalankan';
    replace(
      files,
      UJI,
      'Tulis di sini',
      `export const x = await import('node:fs').then((fs) => fs.writeFileSync('${marker}', ''))\n\nTulis`,
    );
    const { root, remove } = await writeFolder(files);
    await writeFile(join(root, 'penanda'), '');
    const { findings } = await loadContent(root);
    expect(findings).toHaveLength(1);
    expect(await readdir(join(root, 'content/sop'))).toEqual(['dinas-uji']);
    await remove();
  });
});
