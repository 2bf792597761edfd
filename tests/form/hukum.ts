/** What must hold on every printed form, checked on the finished pages without knowledge of how they were made. */
import type { Point } from '../../src/diagram/geometry.ts';
import { corners, crossesLine, grow, overlaps } from '../../src/diagram/solid.ts';
import { measure } from '../../src/diagram/text.ts';
import type { Sop } from '../../src/domain/sop.ts';
import { sudut, titikTepi } from '../../src/form/bentuk.ts';
import type { Formulir, HalamanTabel, Sel } from '../../src/form/halaman.ts';
import { toIsiBaris, KOLOM_TEKS } from '../../src/form/isi.ts';
import { orderLangkah } from '../../src/form/urutan.ts';

const HAIR = 0.02;

export const rapat = (text: string): string => text.replace(/\s+/g, '');

/** Every broken law, one sentence each. */
export function cariPelanggaran(sop: Sop, formulir: Formulir): string[] {
  const tables = formulir.halaman.flatMap((page) => (page.jenis === 'tabel' ? [page] : []));
  return [
    ...checkPages(formulir),
    ...checkRows(sop, tables),
    ...checkWords(sop, tables),
    ...tables.flatMap((page) => [
      ...checkTable(page),
      ...checkSymbols(page),
      ...checkArrows(page),
      ...checkLabels(page),
    ]),
    ...checkFlow(sop, formulir, tables),
  ];
}

function checkPages({ halaman, kertas }: Formulir): string[] {
  const broken: string[] = [];
  if (halaman.some(({ nomor }, i) => nomor !== i + 1)) broken.push('pages are not numbered from 1');
  for (const page of halaman) {
    const kaki = Math.min(...page.kaki.map(({ huruf, y }) => y - huruf.size), page.legenda?.teks.y ?? Infinity);
    const cells: readonly Sel[] =
      page.jenis === 'identitas'
        ? page.sel
        : [...page.kepala, ...page.baris.flatMap(({ sel }) => Object.values(sel) as Sel[])];
    for (const { kotak, tegak, teks } of cells) {
      if (kotak.x < 5 || kotak.x + kotak.width > kertas.width - 5 || kotak.y < 5 || kotak.y + kotak.height > kaki)
        broken.push(`page ${page.nomor}: a cell leaves the page`);
      for (const line of teks) {
        const width = measure(line.teks, line.huruf);
        const left = { kiri: line.x, tengah: line.x - width / 2, kanan: line.x - width }[line.rata];
        const half = tegak === true ? kotak.height : kotak.width;
        const from = tegak === true ? kotak.y + half / 2 - width / 2 : left;
        const start = tegak === true ? kotak.y : kotak.x;
        if (from < start || from + width > start + half + HAIR)
          broken.push(`page ${page.nomor}: "${line.teks}" leaves its cell sideways`);
        if (tegak !== true && (line.y - line.huruf.size * 0.75 < kotak.y || line.y > kotak.y + kotak.height))
          broken.push(`page ${page.nomor}: "${line.teks}" leaves its cell`);
      }
    }
    for (const line of page.kaki) {
      const width = measure(line.teks, line.huruf);
      if (line.y > kertas.height - 5 || (line.rata === 'kiri' && line.x + width > kertas.width - 12))
        broken.push(`page ${page.nomor}: the foot leaves the page`);
    }
  }
  return broken;
}

function checkRows(sop: Sop, tables: readonly HalamanTabel[]): string[] {
  const rows = tables.flatMap(({ baris }) => baris.flatMap(({ langkah }) => langkah ?? []));
  return rows.join() === sop.langkah.map(({ id }) => id).join() ? [] : ['steps are missing, doubled or out of order'];
}

function checkWords(sop: Sop, tables: readonly HalamanTabel[]): string[] {
  return tables.flatMap(({ baris }) =>
    baris.flatMap(({ langkah, sel }) => {
      const step = sop.langkah.find(({ id }) => id === langkah);
      if (!step) return [];
      const isi = toIsiBaris(sop, step);
      return [...KOLOM_TEKS, 'nomor' as const].flatMap((kolom) => {
        const printed = rapat(sel[kolom].teks.map(({ teks }) => teks).join(''));
        const wanted = rapat(
          kolom === 'nomor' ? isi.nomor : [kolom === 'kegiatan' ? isi.bagian : '', ...isi[kolom]].join(''),
        );
        return printed === wanted ? [] : [`${step.id}: ${kolom} is printed as "${printed}"`];
      });
    }),
  );
}

function checkTable({ baris, kepala, nomor, tabel }: HalamanTabel): string[] {
  const broken: string[] = [];
  let y = Math.max(...kepala.map(({ kotak }) => kotak.y + kotak.height));
  for (const row of baris) {
    if (Math.abs(row.y - y) > HAIR) broken.push(`page ${nomor}: a gap between rows`);
    y = row.y + row.height;
  }
  if (Math.abs(y - tabel.y - tabel.height) > HAIR) broken.push(`page ${nomor}: the frame does not end with the rows`);
  return broken;
}

function checkSymbols({ baris, lajur, nomor, simbol }: HalamanTabel): string[] {
  return simbol.flatMap(({ height, id, lajur: lane, pusat, width, segilima }) => {
    const column = lajur.find((item) => item.id === lane);
    const row = baris.find(
      ({ height: tall, langkah, y }) => langkah === id || (langkah === null && pusat.y > y && pusat.y < y + tall),
    );
    const broken: string[] = [];
    if (!column || pusat.x - width / 2 < column.x + 0.3 || pusat.x + width / 2 > column.x + column.width - 0.3)
      broken.push(`page ${nomor}: ${id} leaves its lane`);
    if (!row || pusat.y - height / 2 < row.y || pusat.y + height / 2 > row.y + row.height)
      broken.push(`page ${nomor}: ${id} leaves its row`);
    if (row && segilima !== null && row.langkah !== null) broken.push(`page ${nomor}: ${id} stands in a step's row`);
    return broken;
  });
}

function checkArrows({ lajur, nomor, panah, simbol, tabel }: HalamanTabel): string[] {
  const first = lajur[0];
  const area = {
    x: first?.x ?? 0,
    y: tabel.y,
    width: lajur.reduce((sum, { width }) => sum + width, 0),
    height: tabel.height,
  };
  return panah.flatMap(({ dari, id, ke, titik }) => {
    const broken: string[] = [];
    const say = (what: string): number => broken.push(`page ${nomor}: ${id} ${what}`);
    if (titik.length < 2) say('has no length');
    titik.forEach((a, k) => {
      const b = titik[k + 1];
      if (b && Math.abs(a.x - b.x) > 1e-6 && Math.abs(a.y - b.y) > 1e-6) say('is not orthogonal');
      if (a.x < area.x || a.x > area.x + area.width || a.y < area.y || a.y > area.y + area.height)
        say('leaves the lanes');
    });
    for (const [symbolId, end, next] of [
      [dari, titik[0], titik[1]],
      [ke, titik.at(-1), titik.at(-2)],
    ] as const) {
      const symbol = simbol.find((item) => item.id === symbolId);
      if (!symbol || !end || !next) {
        say(`has no symbol ${symbolId}`);
        continue;
      }
      const edge = titikTepi(symbol, end, next);
      if (Math.hypot(edge.x - end.x, edge.y - end.y) > HAIR) say(`does not touch ${symbolId}`);
    }
    for (const symbol of simbol) {
      const inner = titik.slice(symbol.id === dari ? 1 : 0, symbol.id === ke ? -1 : undefined);
      if (strikes(symbol, inner)) say(`crosses ${symbol.id}`);
    }
    return broken;
  });
}

const strikes = (symbol: Parameters<typeof sudut>[0], line: readonly Point[]): boolean => {
  const { height, pusat, width } = symbol;
  const box = grow({ x: pusat.x - width / 2, y: pusat.y - height / 2, width, height }, -0.1);
  return crossesLine(box, line);
};

function checkLabels({ label, nomor, panah, simbol }: HalamanTabel): string[] {
  const free = label.filter(({ lapang }) => lapang);
  return free.flatMap(({ baris, kotak }, i) => {
    const broken: string[] = [];
    const say = (what: string): number => broken.push(`page ${nomor}: "${baris.join(' ')}" ${what}`);
    if (panah.some(({ titik }) => crossesLine(kotak, titik))) say('stands on an arrow');
    if (simbol.some((item) => overlaps(kotak, sudut(item)))) say('stands on a symbol');
    if (free.some((other, k) => k < i && overlaps(kotak, corners(other.kotak)))) say('stands on other words');
    return broken;
  });
}

function checkFlow(sop: Sop, formulir: Formulir, tables: readonly HalamanTabel[]): string[] {
  const broken: string[] = [];
  const urutan = orderLangkah(sop);
  const blank = formulir.tanpaPerkiraan;
  for (const panah of urutan.panah) {
    if (blank && panah.kira) continue;
    const [dari, ke] = [urutan.baris[panah.dari]?.id, urutan.baris[panah.ke]?.id];
    const from = tables.find(({ simbol }) => simbol.some(({ id }) => id === dari));
    const line = from?.panah.find(({ id }) => id === panah.id);
    if (!from || line?.dari !== dari) broken.push(`${panah.id} is not drawn`);
    if (!from || !line || line.ke === ke) continue;
    const out = from.simbol.find(({ id }) => id === line.ke)?.nomorSegilima;
    const arrives = tables.some(({ panah: all, simbol }) =>
      all.some((item) => item.ke === ke && simbol.find(({ id }) => id === item.dari)?.nomorSegilima === out),
    );
    if (out === null || out === undefined || !arrives) broken.push(`${panah.id} is lost between pages`);
  }
  for (const page of tables)
    for (const { id, kira } of [...page.simbol, ...page.panah])
      if (blank && kira) broken.push(`${id} is inferred and drawn`);
  return broken;
}

/** Stretches of different arrows that lie on one another, or nearer than a line's width. */
export function hitungBerimpit({ panah }: HalamanTabel): number {
  const stretches = panah.flatMap(({ id, ke, titik }) =>
    titik.slice(1).map((b, k) => ({ id, ke, a: titik[k] ?? b, b, level: titik[k]?.y === b.y })),
  );
  let count = 0;
  stretches.forEach((one, i) => {
    for (const other of stretches.slice(i + 1)) {
      if (one.id === other.id || one.ke === other.ke || one.level !== other.level) continue;
      const [across, along] = one.level ? (['y', 'x'] as const) : (['x', 'y'] as const);
      if (Math.abs(one.a[across] - other.a[across]) > 0.3) continue;
      const from = Math.max(Math.min(one.a[along], one.b[along]), Math.min(other.a[along], other.b[along]));
      const to = Math.min(Math.max(one.a[along], one.b[along]), Math.max(other.a[along], other.b[along]));
      if (to - from > 0.3) count += 1;
    }
  });
  return count;
}
