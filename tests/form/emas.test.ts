/** Pages of the form as lists of what stands where, to a tenth of a mm, for a person to hold against the paper. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Rect } from '../../src/diagram/geometry.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { buildFormulir } from '../../src/form/formulir.ts';
import type { Halaman, Sel } from '../../src/form/halaman.ts';
import { KERTAS, type Kertas } from '../../src/form/kertas.ts';
import { drawHalaman } from '../../src/form/svg.ts';
import type { BarisTeks } from '../../src/form/teks.ts';
import { realSops } from '../content.ts';
import { shapeOf } from '../diagram/shapes.ts';

const num = (value: number): string => String(Math.round(value * 10) / 10);
const box = ({ x, y, width, height }: Rect): string => `${num(x)},${num(y)} ${num(width)}×${num(height)}`;
const words = (teks: readonly BarisTeks[]): string =>
  teks.map((line) => `“${line.teks}” ${num(line.x)},${num(line.y)} ${line.rata}`).join(' ');
const marks = (item: Partial<Sel>): string =>
  [
    item.tegak && 'tegak',
    item.tanpaGaris && `tanpa garis ${item.tanpaGaris.join()}`,
    item.perkiraan && `perkiraan ${item.perkiraan}`,
    item.kira && 'kira',
  ]
    .filter(Boolean)
    .map((word) => ` ${String(word)}`)
    .join('');
const sel = (name: string, item: Sel): string =>
  `  ${name} ${box(item.kotak)}${marks(item)} ${words(item.teks)}`.trimEnd();

function cetak(page: Halaman): string[] {
  const foot = [
    `  kaki ${words(page.kaki)}`,
    ...(page.legenda === null ? [] : [`  legenda ${page.legenda.bertanda ? '≈ ' : ''}${words([page.legenda.teks])}`]),
  ];
  if (page.jenis === 'identitas')
    return [`halaman ${page.nomor}, identitas`, ...page.sel.map((item) => sel(item.bidang ?? 'label', item)), ...foot];
  return [
    `halaman ${page.nomor}, tabel ${box(page.tabel)}`,
    ...page.kepala.map((item) => sel(`kepala${item.lajur === undefined ? '' : ` ${item.lajur}`}`, item)),
    ...page.lajur.map((item) => `  lajur ${item.id} ${num(item.x)}+${num(item.width)}`),
    ...page.baris.flatMap((row) => [
      `  baris ${row.langkah ?? '-'} ${num(row.y)}+${num(row.height)}`,
      ...Object.entries(row.sel).map(([name, item]) => `  ${sel(name, item)}`),
    ]),
    ...page.simbol.map(
      (item) =>
        `  ${item.id} di ${item.lajur} ${num(item.pusat.x)},${num(item.pusat.y)} ${num(item.width)}×${num(item.height)} ${item.jenis}${marks(item)}${item.nomorSegilima === null ? '' : ` hal. ${item.nomorSegilima}`}`,
    ),
    ...page.panah.map(
      (item) =>
        `  ${item.id} ${item.dari} → ${item.ke}${item.cabang === null ? '' : ` (${item.cabang})`}${marks(item)} ${item.titik.map(({ x, y }) => `${num(x)},${num(y)}`).join(' ')}`,
    ),
    ...page.label.map(
      (item) =>
        `  label ${item.untuk} “${item.baris.join(' / ')}” ${box(item.kotak)}${marks(item)}${item.lapang ? '' : ' sempit'}`,
    ),
    ...foot,
  ];
}

function lukis(sop: Sop, kertas: Kertas, tanpaPerkiraan = false): string {
  const hasil = buildFormulir(sop, kertas, { alamat: 'https://contoh.example/sop/contoh/buatan/', tanpaPerkiraan });
  if (!hasil.ok) throw new Error('does not fit');
  return `${hasil.formulir.halaman.flatMap(cetak).join('\n')}\n`;
}

/** The pages as drawn, a mark a line. */
function gambar(sop: Sop, kertas: Kertas): string {
  const hasil = buildFormulir(sop, kertas, { alamat: 'https://contoh.example/sop/contoh/buatan/' });
  if (!hasil.ok) throw new Error('does not fit');
  const opsi = { nama: 'A & B', tautan: (id: string) => `/#${id}`, judulLangkah: (id: string) => `Langkah "${id}"` };
  return `${hasil.formulir.halaman.map((page) => drawHalaman(page, kertas, opsi).replaceAll('><', '>\n<')).join('\n')}\n`;
}

const real = async (prefix: string): Promise<Sop> => {
  const sop = (await realSops()).find(({ id }) => id.startsWith(prefix));
  if (!sop) throw new Error(prefix);
  return sop;
};

const KASUS: Readonly<Record<string, () => string | Promise<string>>> = {
  'kota-madiun-a4': async () => lukis(await real('setda-kota-madiun/'), KERTAS.a4),
  'evaluasi-f4-tanpa-perkiraan': async () => lukis(await real('naskah-003/evaluasi'), KERTAS.f4, true),
  'kota-madiun-svg': async () => gambar(await real('setda-kota-madiun/'), KERTAS.a4),
  'keputusan-dan-kembali': () => lukis(shapeOf('keputusan-dan-kembali'), KERTAS.a4),
  'varian-mandiri': () => lukis(shapeOf('varian-mandiri'), KERTAS.f4),
};

test.each(Object.entries(KASUS))('%s', async (name, draw) => {
  await expect(await draw()).toMatchFileSnapshot(`emas/${name}.txt`);
});

test('every golden has its case', () => {
  expect(readdirSync(new URL('emas', import.meta.url)).sort()).toEqual(
    Object.keys(KASUS)
      .map((name) => `${name}.txt`)
      .sort(),
  );
});
