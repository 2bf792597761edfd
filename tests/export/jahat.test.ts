/** Texts that mean harm, in every file that people take away: each file opens, and says the words as words. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Tabel } from '../../src/compare/tabel/sel.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { renderDocx } from '../../src/export/docx/docx.ts';
import { renderScorm, zipScorm } from '../../src/export/scorm.ts';
import { renderXlsxFormulir } from '../../src/export/xlsx/formulir.ts';
import { renderXlsx } from '../../src/export/xlsx/xlsx.ts';
import { buildFormulir } from '../../src/form/formulir.ts';
import { KERTAS } from '../../src/form/kertas.ts';
import { drawHalaman } from '../../src/form/svg.ts';
import { realContent, realSops } from '../content.ts';
import { bukaXml, cari, periksaSkema } from './buka-dokumen.ts';

const [asal] = await realSops();
if (asal === undefined) throw new Error('no SOP');
const KONTEKS = { alamat: 'https://lajur.example/sop/x/y/', tanggal: '2026-11-22' };

const PECAHAN = [
  '\u0000',
  '\u0001',
  '\u0008',
  '\u000b',
  '\u001f',
  '\u007f',
  '\u0085',
  '\u009f',
  '\ufffe',
  '\uffff',
  '\ufdd0',
  '\ud800',
  '\udc00',
  '\u{10fffe}',
  '\u202e',
  '\u2028',
  '\u200b',
  '\ufeff',
  '😀',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<b>',
  '</w:t>',
  '</t></si>',
  '<script>alert(1)</script>',
  '"',
  "'",
  '&',
  '&amp;',
  '&#0;',
  '&lt;',
  '_x000D_',
  '_x005F_x0000_',
  '_X0041_',
  '_x00',
  '$&',
  '$1',
  '$`',
  '=1+1',
  '+1',
  '-1',
  '@a',
  '=HYPERLINK("https://jahat.example")',
  '{{',
  '}}',
  '${x}',
  '%s',
  '../../x',
  '\\',
  '\n',
  '\t',
  ' ',
  'kata',
  'SOP',
  '2022-01-01',
  '12',
];
const teksJahat = fc
  .array(fc.constantFrom(...PECAHAN), { minLength: 1, maxLength: 6 })
  .map((all) => `a${all.join('')}`);

/** What no XML holds, and what the writer of cells leaves out besides. */
const TAK_TERTULIS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffd-\uffff\ufdd0-\ufdef]|[\u{d800}-\u{dfff}]|\u{10fffe}|\u{10ffff}/gu;
const sisa = (teks: string): string =>
  teks
    .replace(TAK_TERTULIS, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();

/** The words of the first SOP replaced by these, in turn. */
function sopJahat(teks: readonly string[]): Sop {
  let at = 0;
  const next = (): string => teks[at++ % teks.length] ?? 'a';
  const { langkah, pelaksana, pengesahan, tanggal, ...sop } = asal as Sop;
  return {
    ...sop,
    tanggal,
    nama: next(),
    nomor: next(),
    instansi: { ...sop.instansi, nama: next() },
    pengesahan: pengesahan && { ...pengesahan, jabatan: next(), nama: next() },
    dasarHukum: sop.dasarHukum.map((item) => ({ ...item, kutipan: next() })),
    peringatan: [next()],
    peralatan: [next(), next()],
    pelaksana: pelaksana.map((item) => ({ ...item, nama: next() })),
    langkah: langkah.map((item) => ({
      ...item,
      nomor: next(),
      kegiatan: next(),
      ringkas: next().slice(0, 48),
      keterangan: next(),
      mutuBaku: { kelengkapan: [next(), next()], output: [next()], waktu: next() },
    })),
  };
}
const duaPuluh = fc.array(teksJahat, { minLength: 20, maxLength: 20 });

/** Every part is XML that a strict parser reads, no part is named outside the package, no cell or field is a program. */
function periksaPaket(bytes: Uint8Array): Record<string, string> {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts)) {
    expect(name).toMatch(/^(?!\/)(?!.*\.\.)[\w.[\]/-]+$/);
    if (/\.(?:xml|rels)$/.test(name)) bukaXml(bytes, name);
  }
  const texts = Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, strFromU8(data)]));
  for (const [name, text] of Object.entries(texts)) {
    if (name.startsWith('xl/worksheets/')) expect(text).not.toMatch(/<f[ >/]|<hyperlink/);
    if (name.endsWith('.rels')) expect(text).not.toContain('TargetMode="External"');
  }
  return texts;
}

/** Shared strings as Excel reads them. */
const teksSel = (bytes: Uint8Array): string[] =>
  cari(bukaXml(bytes, 'xl/sharedStrings.xml'), 't').map((node) =>
    (node.textContent ?? '').replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  );

describe('a workbook of tables', () => {
  const tabel = (baris: readonly (readonly string[])[]): Tabel => ({
    id: 'x',
    judul: 'X',
    kolom: [
      { judul: 'A', jenis: 'teks' },
      { judul: 'B', jenis: 'tanggal' },
    ],
    baris,
  });

  test('holds any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(teksJahat, teksJahat), { minLength: 1, maxLength: 5 }), async (baris) => {
        const bytes = await renderXlsx([tabel(baris)]);
        periksaPaket(bytes);
        const written = teksSel(bytes).map(sisa);
        for (const text of baris.flat()) expect(written).toContain(sisa(text));
      }),
      { numRuns: 60 },
    );
  });

  test('cuts what Excel cannot hold, also where the letters need more room in the file', async () => {
    const bytes = await renderXlsx([
      tabel([
        ['a'.repeat(32_767), 'b'.repeat(32_768)],
        ['_x000D_'.repeat(5000), `a${'😀'.repeat(20_000)}`],
      ]),
    ]);
    const lengths = teksSel(bytes).map((text) => text.length);
    expect(lengths.slice(2)).toEqual([32_767, 32_767, 32_767, 32_766]);
    expect(await periksaSkema(bytes, 'xlsx')).toEqual([]);
  }, 60_000);
});

describe.each([
  ['docx', renderDocx, 'word/document.xml', 'w:t'],
  ['xlsx', renderXlsxFormulir, 'xl/sharedStrings.xml', 't'],
] as const)('the form as %s', (jenis, render, part, tag) => {
  test('holds any text', async () => {
    await fc.assert(
      fc.asyncProperty(duaPuluh, async (teks) => {
        const sop = sopJahat(teks);
        const bytes = await render(sop, KONTEKS);
        periksaPaket(bytes);
        const written = cari(bukaXml(bytes, part), tag).map((node) => sisa(node.textContent ?? ''));
        if (jenis === 'docx')
          for (const { kegiatan } of sop.langkah) expect(written.join(' ')).toContain(sisa(kegiatan));
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test('is valid with the worst of them', async () => {
    const bytes = await render(sopJahat(PECAHAN.map((item) => `a${item}b`)), KONTEKS);
    expect(await periksaSkema(bytes, jenis)).toEqual([]);
  }, 60_000);
});

test('the foot of a workbook is as long as Excel takes, whatever its signs', async () => {
  for (const nama of ['&'.repeat(300), 'x'.repeat(300), '😀'.repeat(300), `${'a'.repeat(175)}&&&&`]) {
    const bytes = await renderXlsxFormulir({ ...(asal as Sop), nama }, KONTEKS);
    const foot = cari(bukaXml(bytes, 'xl/worksheets/sheet1.xml'), 'oddFooter')[0]?.textContent ?? '';
    expect(foot.length).toBeLessThanOrEqual(255);
    expect(foot.match(/&[LRP]/g)).toEqual(['&L', '&R', '&P']);
    expect(foot).not.toContain('\ufffd');
  }
});

test('sheets of the form as SVG are XML, and no element comes from a text', () => {
  const opsi = { nama: 'Lembar', tautan: (id: string) => `#${id}`, judulLangkah: (id: string) => id };
  fc.assert(
    fc.property(duaPuluh, (teks) => {
      const made = buildFormulir(sopJahat(teks), KERTAS.a4, KONTEKS);
      if (!made.ok) return;
      for (const halaman of made.formulir.halaman) {
        const svg = drawHalaman(halaman, KERTAS.a4, opsi);
        const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
        expect(document.querySelectorAll('script, b, parsererror')).toHaveLength(0);
      }
    }),
    { numRuns: 15 },
  );
}, 60_000);

test('a learning path for a learning system', async () => {
  const { content } = await realContent();
  const jalur = content.orientasi[0]?.data;
  if (jalur === undefined) throw new Error('no path');
  const sops = await realSops();
  const options = {
    situs: 'S',
    alamat: (path: string) => `https://lajur.example${path}`,
    gambar: () => null,
    gaya: '',
    skrip: '',
  };
  fc.assert(
    fc.property(
      fc.array(teksJahat, { minLength: 5, maxLength: 5 }),
      ([judul = '', untuk = '', tujuan = '', catatan = '', tanya = '']) => {
        const urutan = jalur.urutan.map((item) => ({ ...item, catatan, pertanyaan: [{ tanya, jawab: tanya }] }));
        const files = renderScorm({ ...jalur, judul, untuk, tujuan: [tujuan], urutan }, sops, options);
        const bytes = zipScorm(files);
        const manifest = bukaXml(bytes, 'imsmanifest.xml');
        expect(sisa(cari(manifest, 'title')[0]?.textContent ?? '')).toBe(sisa(judul));
        expect(Object.keys(unzipSync(bytes))).toEqual(['imsmanifest.xml', 'index.html', 'gaya.css', 'scorm.js']);
        const { document } = new JSDOM(files.get('index.html')).window;
        expect(document.querySelectorAll('script')).toHaveLength(1);
        expect(document.querySelectorAll('b')).toHaveLength(0);
        expect(sisa(document.querySelector('h1')?.textContent ?? '')).toBe(sisa(judul));
      },
    ),
    { numRuns: 40 },
  );
});
