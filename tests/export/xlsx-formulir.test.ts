/** The workbook of one SOP, opened again by another library and held against the SOP. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { CellValue, Sheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Sop } from '../../src/domain/sop.ts';
import { formulirDokumen } from '../../src/export/dokumen-formulir.ts';
import { toIsianIdentitas } from '../../src/form/isian-identitas.ts';
import { renderXlsxFormulir } from '../../src/export/xlsx/formulir.ts';
import { toIsiBaris, KOLOM_TEKS } from '../../src/form/isi.ts';
import { orderLangkah } from '../../src/form/urutan.ts';
import { realSops } from '../content.ts';
import { sopArbitrary } from '../diagram/sop-arbitrary.ts';
import { isiSel } from '../form/sop-cetak.ts';
import { bacaGambar, type GambarXlsx } from './baca-gambar-xlsx.ts';
import { isTepi, periksaSkema } from './buka-dokumen.ts';
import { bukaXlsx, sel } from './buka-xlsx.ts';

const KONTEKS = { alamat: 'https://lajur.example/sop/x/y/', tanggal: '2026-11-22' };
const sops = await realSops();
const SIMBOL: Readonly<Record<string, string>> = {
  flowChartTerminator: '○',
  flowChartProcess: '□',
  flowChartDecision: '◊',
  flowChartOffpageConnector: '⌂',
};

async function open(bytes: Uint8Array): Promise<{ identitas: Sheet; prosedur: Sheet }> {
  const { lembar } = await bukaXlsx(bytes);
  return { identitas: lembar('Identitas'), prosedur: lembar('Prosedur') };
}

const isi = (sheet: Sheet, row: number, column: number): string => String(sel(sheet, row, column) ?? '');

/** Every broken law of the step table, one sentence each. */
async function cariPelanggaran(sop: Sop, bytes: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const broken: string[] = [];
  const { prosedur } = await open(bytes);
  const urutan = orderLangkah(sop);
  const lanes = urutan.lajur.length;
  const gambar = bacaGambar(bytes, 2);
  const { tabel } = formulirDokumen(sop, KONTEKS, true);
  const rows = tabel.flatMap((page) =>
    page.baris.map((row) => ({
      row,
      simbol: page.simbol.filter(({ pusat }) => pusat.y > row.y && pusat.y < row.y + row.height),
    })),
  );
  if (rows.flatMap(({ row }) => row.langkah ?? []).join() !== sop.langkah.map(({ id }) => id).join())
    broken.push('steps are missing');
  rows.forEach(({ row: of, simbol }, i) => {
    const row = i + 3;
    const langkah = sop.langkah.find(({ id }) => id === of.langkah);
    const words = langkah === undefined ? null : toIsiBaris(sop, langkah);
    if (isi(prosedur, row, 1) !== (words?.nomor ?? '')) broken.push(`row ${row}: number ${isi(prosedur, row, 1)}`);
    KOLOM_TEKS.forEach((kolom, at) => {
      const list = words?.[kolom] ?? [];
      const wanted = kolom === 'kegiatan' && words?.bagian ? [words.bagian, ...list] : list;
      const own = isi(prosedur, row, at === 0 ? 2 : 2 + lanes + at);
      if (own !== wanted.join('\n')) broken.push(`row ${row}, ${kolom}: "${own}"`);
    });
    const drawn = gambar.filter(({ baris, preset }) => baris === row - 1 && preset !== null && preset in SIMBOL);
    if (drawn.some(({ satuSel }) => !satuSel)) broken.push(`row ${row}: a symbol leaves its cell`);
    const want = urutan.lajur.map(({ id }) => simbol.filter(({ lajur }) => lajur === id).length).join();
    const have = urutan.lajur.map((_, k) => drawn.filter(({ kolom }) => kolom === 2 + k).length).join();
    if (have !== want) broken.push(`row ${row}: symbols ${have} instead of ${want}`);
    const lane = langkah?.pelaksana ?? 'tidak-diketahui';
    if (langkah && have !== urutan.lajur.map(({ id }) => (id === lane ? 1 : 0)).join())
      broken.push(`row ${row}: the symbol is not in ${lane}`);
    const signs = urutan.lajur.map((_, k) => isi(prosedur, row, 3 + k)).join('|');
    const sign = urutan.lajur.map(({ id }, k) => {
      const presets = drawn.filter(({ kolom }) => kolom === 2 + k).map(({ preset }) => SIMBOL[preset ?? ''] ?? '');
      const marks = simbol.filter(({ lajur }) => lajur === id).map(({ kira }) => (kira ? '?' : ''));
      return presets.map((text, n) => `${text}${marks[n] ?? ''}`).join(' ');
    });
    if (signs !== sign.join('|')) broken.push(`row ${row}: signs ${signs}`);
  });
  return [
    ...broken,
    ...cariPelanggaranPanah(
      tabel.reduce((sum, { panah }) => sum + panah.length, 0),
      gambar,
    ),
  ];
}

function cariPelanggaranPanah(count: number, gambar: readonly GambarXlsx[]): string[] {
  const broken: string[] = [];
  const ids = new Map(gambar.map((item) => [item.id, item]));
  if (ids.size !== gambar.length) broken.push('two shapes share an id');
  const arrows = gambar.filter(({ sambungan }) => sambungan !== null);
  if (arrows.length !== count) broken.push(`${arrows.length} arrows for ${count}`);
  for (const item of arrows) {
    const [from, to] = (item.sambungan ?? []).map((id) => ids.get(id));
    if (!from || !to) broken.push(`${item.nama} joins what is not there`);
    for (const own of [item, item.pengganti ?? item]) {
      if (from && to && (!isTepi(from, own.titik[0]) || !isTepi(to, own.titik.at(-1))))
        broken.push(`${item.nama} does not touch its symbols`);
    }
    const other = item.pengganti?.titik ?? item.titik;
    const apart = item.titik.map(({ x, y }, i) => Math.hypot(x - (other[i]?.x ?? NaN), y - (other[i]?.y ?? NaN)));
    if (item.titik.length !== other.length || !apart.every((mm) => mm < 0.6))
      broken.push(`${item.nama}: elbow and line run apart`);
  }
  return broken;
}

describe.each(sops)('$id', (sop) => {
  test('every word stands in its cell, every symbol and sign in its lane, every arrow at its symbols', async () => {
    expect(await cariPelanggaran(sop, await renderXlsxFormulir(sop, KONTEKS))).toEqual([]);
  });

  test('the identity sheet holds the identity block, dates as dates', async () => {
    const { identitas } = await open(await renderXlsxFormulir(sop, KONTEKS));
    const cells = identitas.rows
      .flat()
      .filter((value) => value !== null)
      .map((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)));
    const { instansi, kanan, pasangan, unit } = toIsianIdentitas(sop);
    const wanted = [instansi, unit, ...kanan, ...pasangan.flat()].flatMap((item) =>
      item === null ? [] : [item.judul, ...(item.tanggal === null ? item.isi : [item.tanggal])],
    );
    for (const text of wanted.filter(Boolean)) expect(cells).toContain(text);
    expect(cells.join('\n')).toContain(KONTEKS.alamat);
  });

  test('is valid by the schema and set up for print', async () => {
    const bytes = await renderXlsxFormulir(sop, KONTEKS);
    expect(await periksaSkema(bytes, 'xlsx')).toEqual([]);
    const { prosedur } = await open(bytes);
    expect(prosedur.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 'a4',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$2',
    });
    expect(prosedur.freezePane).toEqual({ rows: 2, columns: 2 });
    expect(prosedur.cells?.get('2,0')?.style?.alignment).toMatchObject({ wrapText: true });
    const parts = unzipSync(bytes);
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain('<dc:language>id-ID</dc:language>');
    for (const part of Object.values(parts)) expect(strFromU8(part).replace(/<[^>]+>/g, ' ')).not.toMatch(/\b\d{18}\b/);
  });
});

test('generated SOPs of all shapes break no law', async () => {
  await fc.assert(
    fc.asyncProperty(sopArbitrary({ langkah: 20, lajur: 7 }), fc.nat(1000), async (plain, seed) => {
      const sop = isiSel(plain, seed);
      expect(await cariPelanggaran(sop, await renderXlsxFormulir(sop, KONTEKS))).toEqual([]);
    }),
    { numRuns: 25, seed: 9, endOnFailure: true },
  );
});

describe('texts as they are', () => {
  const [first] = sops;
  if (!first) throw new Error('no SOP');
  const tulis = async (teks: string): Promise<CellValue> => {
    const langkah = first.langkah.map((item, i) => (i === 0 ? { ...item, keterangan: teks } : item));
    const { prosedur } = await open(await renderXlsxFormulir({ ...first, langkah }, KONTEKS));
    return sel(prosedur, 3, 2 + first.pelaksana.length + 4);
  };
  test.each(['=HYPERLINK("x")', '+62', '-', '@x', '<b>&"\'', '007', '1.10', 'a\nb'])(
    '%j stays a text',
    async (teks) => {
      expect(await tulis(teks)).toBe(teks);
    },
  );

  test('a number of its own is a number, and a row too high for Excel keeps its words', async () => {
    const long = 'memeriksa kelengkapan berkas usulan '.repeat(300).trim();
    const langkah = first.langkah.map((item, i) => (i === 0 ? { ...item, nomor: '12', kegiatan: long } : item));
    const bytes = await renderXlsxFormulir({ ...first, langkah }, KONTEKS);
    const { prosedur } = await open(bytes);
    expect(sel(prosedur, 3, 1)).toBe(12);
    expect(sel(prosedur, 3, 2)).toBe(long);
    expect(prosedur.merges).toContainEqual({
      startRow: 2,
      startCol: 1,
      endRow: expect.any(Number) as number,
      endCol: 1,
    });
    const heights = [...(prosedur.rowDefs?.values() ?? [])].map(({ height }) => height ?? 0);
    expect(heights.length).toBeGreaterThan(langkah.length);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    expect(await periksaSkema(bytes, 'xlsx')).toEqual([]);
  });
});

test('the same SOP gives the same bytes, whatever the clock and the time zone', async () => {
  const [first] = sops;
  if (!first) throw new Error('no SOP');
  const bytes = await renderXlsxFormulir(first, KONTEKS);
  const zone = process.env['TZ'];
  await new Promise((resolve) => setTimeout(resolve, 2100));
  try {
    process.env['TZ'] = 'Asia/Jayapura';
    expect(await renderXlsxFormulir(first, KONTEKS)).toEqual(bytes);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
