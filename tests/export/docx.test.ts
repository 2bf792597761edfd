/** The Word document, taken apart again and held against the SOP. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Sop } from '../../src/domain/sop.ts';
import { renderDocx } from '../../src/export/docx/docx.ts';
import { buildFormulir } from '../../src/form/formulir.ts';
import { toIsiBaris, KOLOM_TEKS } from '../../src/form/isi.ts';
import { KERTAS } from '../../src/form/kertas.ts';
import { BANTAL } from '../../src/form/kolom.ts';
import { MM_PER_PT } from '../../src/form/teks.ts';
import { orderLangkah } from '../../src/form/urutan.ts';
import { realSops } from '../content.ts';
import { makeSop, sopArbitrary } from '../diagram/sop-arbitrary.ts';
import { isiSel } from '../form/sop-cetak.ts';
import { barisArial } from './lebar-arial.ts';
import { bacaDocx, type BarisDocx } from './baca-docx.ts';
import { ADA_VALIDATOR, bukaXml, cari, isTepi, periksaSkema, type Gambar } from './buka-dokumen.ts';

const KONTEKS = { alamat: 'https://lajur.example/sop/x/y/', tanggal: '2026-11-22' };
const sops = await realSops();
const SIMBOL = ['flowChartTerminator', 'flowChartProcess', 'flowChartDecision', 'flowChartOffpageConnector'];
const isSimbol = ({ preset }: Gambar): boolean => preset !== null && SIMBOL.includes(preset);

/** Every broken law of the step table, one sentence each. */
function cariPelanggaran(sop: Sop, tables: readonly (readonly BarisDocx[])[]): string[] {
  const broken = tables.flatMap((rows) => [
    ...cariPelanggaranKepala(sop, rows),
    ...cariPelanggaranGambar(rows.slice(2)),
  ]);
  const ids = tables.flatMap((rows) =>
    rows.flatMap(({ sel }) => sel.flatMap(({ gambar }) => gambar.map(({ id }) => id))),
  );
  if (new Set(ids).size !== ids.length) broken.push('two shapes share an id');
  const lanes = orderLangkah(sop).lajur;
  const body = tables.flatMap((rows) => rows.slice(2));
  const steps = body.filter((row) => row.sel[1]?.alinea.some((text) => text !== ''));
  if (steps.length !== sop.langkah.length) broken.push(`${steps.length} rows for ${sop.langkah.length} steps`);
  sop.langkah.forEach((langkah, i) => {
    const row = steps[i];
    const isi = toIsiBaris(sop, langkah);
    if (row === undefined) return;
    const own = (at: number): string => JSON.stringify(row.sel[at]?.alinea.filter(Boolean));
    const wanted = (words: readonly string[]): string => JSON.stringify(words.filter(Boolean));
    if (own(0) !== wanted([isi.nomor])) broken.push(`row ${i + 1}: number ${own(0)}`);
    KOLOM_TEKS.forEach((kolom, at) => {
      const cell = at === 0 ? 1 : 1 + lanes.length + at;
      const words = kolom === 'kegiatan' && isi.bagian !== null ? [isi.bagian, ...isi[kolom]] : isi[kolom];
      if (own(cell) !== wanted(words)) broken.push(`row ${i + 1}, ${kolom}: ${own(cell)}`);
    });
    const drawn = row.sel.slice(2, 2 + lanes.length).map(({ gambar }) => gambar.filter(isSimbol).length);
    const lane = langkah.pelaksana ?? 'tidak-diketahui';
    if (drawn.join() !== lanes.map(({ id }) => (id === lane ? 1 : 0)).join())
      broken.push(`row ${i + 1}: symbols ${drawn.join()}`);
  });
  return broken;
}

function cariPelanggaranKepala(sop: Sop, rows: readonly BarisDocx[]): string[] {
  const broken: string[] = [];
  const lanes = orderLangkah(sop).lajur;
  const [head, titles] = rows;
  const kepala = [head, titles].flatMap((row) => row?.sel.flatMap(({ alinea }) => alinea.filter(Boolean)) ?? []);
  for (const word of [
    'No.',
    'Kegiatan',
    'Pelaksana',
    'Mutu Baku',
    'Keterangan',
    'Kelengkapan',
    'Output',
    ...lanes.map(({ nama }) => nama),
  ])
    if (!kepala.includes(word)) broken.push(`the head lacks "${word}"`);
  if (rows.some(({ kepala: own }, i) => own !== i < 2)) broken.push('the two head rows alone do not repeat');
  if (rows.some(({ utuh }) => !utuh)) broken.push('a row may split');
  return broken;
}

function cariPelanggaranGambar(rows: readonly BarisDocx[]): string[] {
  const broken: string[] = [];
  const shapes = rows.flatMap(({ sel }) => sel.flatMap(({ gambar }) => gambar));
  const ids = new Map(shapes.map((item) => [item.id, item]));
  for (const row of rows)
    for (const cell of row.sel)
      for (const item of cell.gambar.filter(isSimbol)) {
        const { height, width, x, y } = item.kotak;
        if (x < cell.x || x + width > cell.x + cell.width + 0.1 || y < row.y || y + height > row.y + row.height + 0.1)
          broken.push(`${item.nama} leaves its cell`);
      }
  for (const item of shapes.filter(({ sambungan }) => sambungan !== null)) {
    const [from, to] = (item.sambungan ?? []).map((id) => ids.get(id));
    if (!from || !to || !isSimbol(from) || !isSimbol(to)) broken.push(`${item.nama} joins what is no symbol`);
    else if (!isTepi(from, item.titik[0]) || !isTepi(to, item.titik.at(-1)))
      broken.push(`${item.nama} does not touch its symbols`);
  }
  return broken;
}

/** Rows below the heads of all pages. */
const barisTabel = (bytes: Uint8Array): BarisDocx[] =>
  bacaDocx(bytes)
    .slice(1)
    .flatMap((rows) => rows.slice(2));

const kata = (text: string): string => text.replace(/\s+/g, '');

describe.each(sops)('$id', (sop) => {
  test('every word stands in its cell, every symbol in its lane, every arrow at its symbols', async () => {
    const [identitas = [], ...tabel] = bacaDocx(await renderDocx(sop, KONTEKS));
    expect(identitas.length).toBeGreaterThan(6);
    expect(cariPelanggaran(sop, tabel)).toEqual([]);
  });

  test('the identity block holds the words of the form, in its order, and nothing else', async () => {
    const [identitas = []] = bacaDocx(await renderDocx(sop, KONTEKS));
    const made = buildFormulir(sop, KERTAS.a4, KONTEKS);
    if (!made.ok) throw new Error('no form');
    const form = made.formulir.halaman
      .flatMap((page) => (page.jenis === 'identitas' ? page.sel : []))
      .map(({ teks }) =>
        kata(teks.map((line) => line.teks.replace(/^\d+\.$/, '').replace(/ \(lanjutan\)$/, '')).join('')),
      )
      .filter(Boolean);
    const own = identitas.flatMap(({ sel }) => sel.map(({ alinea }) => kata(alinea.join('')))).filter(Boolean);
    // Agency and unit share a cell here.
    const [kop = '', ...rest] = own;
    expect([kop, ...rest]).toEqual([form.slice(0, form.length - rest.length).join(''), ...form.slice(-rest.length)]);
  });

  test('what is inferred is marked, nothing else, and the legend says so', async () => {
    const bytes = await renderDocx(sop, KONTEKS);
    const shapes = barisTabel(bytes).flatMap(({ sel }) => sel.flatMap(({ gambar }) => gambar));
    for (const item of shapes)
      expect([item.nama, item.putus && !item.teks.includes('hlm')]).toEqual([
        item.nama,
        item.uraian.endsWith(', perkiraan') && item.preset !== 'rect',
      ]);
    const kira = orderLangkah(sop).baris.filter((item) => item.kira).length;
    expect(
      shapes.filter((item) => isSimbol(item) && item.putus && item.preset !== 'flowChartOffpageConnector'),
    ).toHaveLength(kira);
    const foot = strFromU8(unzipSync(bytes)['word/footer1.xml'] ?? new Uint8Array());
    expect(foot.includes('perkiraan dari kata-kata naskah')).toBe(true);
  });

  test('is valid by the schema, has title, language and date, and no number of service', async () => {
    const bytes = await renderDocx(sop, KONTEKS);
    expect(await periksaSkema(bytes, 'docx')).toEqual([]);
    const parts = unzipSync(bytes);
    const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain('<dc:language>id-ID</dc:language>');
    expect(core).toContain('2026-11-22T00:00:00Z</dcterms:created>');
    expect(cari(bukaXml(bytes, 'docProps/core.xml'), 'dc:title')[0]?.textContent).toBe(`SOP ${sop.nama}`);
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('w:val="id-ID"');
    for (const part of Object.values(parts)) expect(strFromU8(part).replace(/<[^>]+>/g, ' ')).not.toMatch(/\b\d{18}\b/);
  });
});

test('without an inference there is no dash, no wave and no legend', async () => {
  const bytes = await renderDocx(makeSop(['p0', 'p1'], [{ id: 'a' }, { id: 'b', pelaksana: 'p1' }]), KONTEKS);
  const text = ['word/document.xml', 'word/footer1.xml'].map((name) =>
    strFromU8(unzipSync(bytes)[name] ?? new Uint8Array()),
  );
  expect(text.join('')).not.toMatch(/prstDash|w:val="wave"|perkiraan dari kata-kata/);
});

test('generated SOPs of all shapes break no law', async () => {
  await fc.assert(
    fc.asyncProperty(sopArbitrary({ langkah: 10, lajur: 5 }), fc.nat(1000), async (plain, seed) => {
      const sop = isiSel(plain, seed);
      expect(cariPelanggaran(sop, bacaDocx(await renderDocx(sop, KONTEKS)).slice(1))).toEqual([]);
    }),
    { numRuns: 25, seed: 8, endOnFailure: true },
  );
});

test('in Arial no cell needs more room than its row has, so that nothing moves away from its arrows', async () => {
  for (const sop of sops) {
    const rows = barisTabel(await renderDocx(sop, KONTEKS));
    const made = buildFormulir(sop, KERTAS.a4, KONTEKS);
    const page = made.ok ? made.formulir.halaman.find(({ jenis }) => jenis === 'tabel') : undefined;
    if (page?.jenis !== 'tabel') throw new Error('no form');
    const pt = (page.baris.flatMap(({ sel }) => sel.kegiatan.teks)[0]?.huruf.size ?? 0) / MM_PER_PT;
    for (const { height, sel } of rows)
      for (const { alinea, gabung, width } of sel.filter((cell) => cell.gambar.length === 0)) {
        const lines = alinea.reduce((sum, text) => sum + barisArial(text, (width - 2 * BANTAL.x) / MM_PER_PT / pt), 0);
        const need = lines * pt * 1.27 * MM_PER_PT + (alinea.length - 1) * BANTAL.alinea;
        if (gabung === null) expect([alinea.join(' '), need <= height]).toEqual([alinea.join(' '), true]);
      }
  }
});

test('a step that fills more than a page, and texts that XML cannot hold, still make a valid document', async () => {
  const [first] = sops;
  if (!first) throw new Error('no SOP');
  const long = 'memeriksa kelengkapan berkas usulan '.repeat(400).trim();
  const langkah = first.langkah.map((item, i) =>
    i === 0 ? { ...item, kegiatan: long } : i === 1 ? { ...item, kegiatan: 'a\u0000<b>&"]]>\ud800' } : item,
  );
  const bytes = await renderDocx({ ...first, langkah, nama: 'A & <B>' }, KONTEKS);
  const rows = barisTabel(bytes).map(({ sel }) => sel[1]?.alinea.join(''));
  expect(rows).toContain(long);
  expect(rows).toContain('a\ufffd<b>&"]]>\ufffd');
  expect(await periksaSkema(bytes, 'docx')).toEqual([]);
});

test.runIf(ADA_VALIDATOR)('the validator does find what is wrong', async () => {
  const [first] = sops;
  if (!first) throw new Error('no SOP');
  const { kemas } = await import('../../src/export/docx/kemas.ts');
  const parts = unzipSync(await renderDocx(first, KONTEKS));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(
    '<w:tblHeader/>',
    '<w:tblHeader w:val="mungkin"/>',
  );
  const wrong = kemas({ ...parts, 'word/document.xml': new TextEncoder().encode(text) });
  expect(await periksaSkema(wrong, 'docx')).toMatchObject([{ errorType: 'Schema' }]);
});

test('the same SOP gives the same bytes, whatever the clock, the time zone and what was made before', async () => {
  const [first, second] = sops;
  if (!first || !second) throw new Error('no SOPs');
  const bytes = await renderDocx(first, KONTEKS);
  const zone = process.env['TZ'];
  await new Promise((resolve) => setTimeout(resolve, 2100));
  try {
    process.env['TZ'] = 'Asia/Jayapura';
    await renderDocx(second, KONTEKS);
    expect(await renderDocx(first, KONTEKS)).toEqual(bytes);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
