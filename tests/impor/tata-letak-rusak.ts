/** Damaged layouts made from whole SOPs: names changed, columns moved, heads split, rows cut over pages, noise of scans. */

export interface LangkahAsal {
  readonly nomor: string;
  readonly kegiatan: string;
  readonly kelengkapan: string;
  readonly waktu: string;
  readonly output: string;
  readonly keterangan: string;
}

export interface SopAsal {
  readonly nama: string;
  readonly lajur: readonly string[];
  readonly langkah: readonly LangkahAsal[];
}

export interface Rusak {
  readonly nama: string;
  readonly teks: string;
  readonly asal: SopAsal;
  /** What was done to it. */
  readonly kerusakan: readonly string[];
}

type Bidang = keyof LangkahAsal | 'pelaksana';

/** A small generator of numbers in [0, 1), the same for the same seed. */
export function acak(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const NAMA: Readonly<Record<Bidang | 'mutuBaku', readonly string[]>> = {
  nomor: ['No', 'NO.', 'No. Urut', 'Nomor'],
  kegiatan: [
    'Kegiatan',
    'AKTIVITAS',
    'Uraian Prosedur',
    'Uraian Kegiatan',
    'Aktifitas',
    'Tahapan Kegiatan',
    'LANGKAH KEGIATAN',
  ],
  pelaksana: ['Pelaksana', 'PELAKSANA', 'Pelaku', 'Unit Pelaksana'],
  mutuBaku: ['Mutu Baku', 'MUTU BAKU', 'Mutu Buku', 'Baku Mutu'],
  kelengkapan: ['Kelengkapan', 'Persyaratan/Kelengkapan', 'KELENGKAPAN', 'Persyaratan', 'Kelengkapan dan Peralatan'],
  waktu: ['Waktu', 'WAKTU', 'Durasi', 'Jangka Waktu'],
  output: ['Output', 'OUTPUT', 'Keluaran', 'Hasil'],
  keterangan: ['Ket', 'Keterangan', 'KET.', 'Catatan'],
};

export function rusakkan(asal: SopAsal, seed: number): Rusak {
  const next = acak(seed * 7919 + 13);
  for (let skip = 0; skip < 5; skip += 1) next();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const kerusakan: string[] = [];
  const chance = (share: number, name: string): boolean => {
    if (next() >= share) return false;
    kerusakan.push(name);
    return true;
  };
  const order: Bidang[] = ['nomor', 'kegiatan', 'pelaksana', 'kelengkapan', 'waktu', 'output', 'keterangan'];
  if (chance(0.25, 'kolom-pindah'))
    order.splice(
      3,
      3,
      ...pick([
        ['waktu', 'kelengkapan', 'output'],
        ['output', 'kelengkapan', 'waktu'],
        ['kelengkapan', 'output', 'waktu'],
      ] as Bidang[][]),
    );
  if (chance(0.15, 'mutu-baku-di-depan'))
    order.splice(2, 5, ...(order.slice(3, 6) as Bidang[]), 'pelaksana', 'keterangan');
  const noise = chance(0.3, 'derau') ? 0.02 : 0;
  const dirty = (teks: string): string =>
    noise === 0
      ? teks
      : [...teks]
          .map((letter) => (/[a-z]/.test(letter) && next() < noise ? pick(['c', 'e', 'l', 'i', 'n', 'u']) : letter))
          .join('');
  const titles = Object.fromEntries(Object.entries(NAMA).map(([key, names]) => [key, dirty(pick(names))])) as Record<
    Bidang | 'mutuBaku',
    string
  >;
  const langkah = asal.langkah.map((item) => ({
    ...item,
    kegiatan: dirty(item.kegiatan),
    kelengkapan: dirty(item.kelengkapan),
    output: dirty(item.output),
  }));
  const lanes = asal.lajur.length;
  const cells = (item: LangkahAsal): string[] =>
    order.flatMap((key) => (key === 'pelaksana' ? Array.from({ length: lanes }, () => '') : [item[key]]));
  const head = headRows(order, titles, asal.lajur, { group: next() < 0.8, split: chance(0.2, 'kepala-pecah') });
  const numbers = chance(0.3, 'nomor-kolom')
    ? [
        cells({ nomor: '', kegiatan: '', kelengkapan: '', waktu: '', output: '', keterangan: '' }).map((_, index) =>
          String(index + 1),
        ),
      ]
    : [];
  const body = langkah.map((item) => cells(item));
  const style = pick(['tab', 'tab', 'tab', 'pipa', 'spasi', 'html'] as const);
  kerusakan.push(style);
  const rows: string[][] = [];
  const cut = chance(0.5, 'halaman') ? 2 + Math.floor(next() * Math.max(1, body.length - 3)) : -1;
  const splitRow = cut > 0 && style === 'tab' && chance(0.5, 'baris-terpotong');
  for (const [index, row] of body.entries()) {
    if (index === cut) {
      if (splitRow) {
        const [first, second] = breakRow(row, order, lanes);
        rows.push(first, ...head, ...numbers, second);
        continue;
      }
      rows.push(...head, ...numbers);
    }
    rows.push(row);
  }
  if (style === 'tab' && chance(0.25, 'sel-hilang')) {
    const at = Math.floor(next() * rows.length);
    const row = rows[at];
    const empty = row?.findIndex((cell, index) => cell === '' && index > 1) ?? -1;
    if (row !== undefined && empty > 0 && !head.includes(row)) row.splice(empty, 1);
  }
  if (style === 'tab' && chance(0.2, 'sel-lebih')) {
    const row = rows[Math.floor(next() * rows.length)];
    if (row !== undefined && !head.includes(row)) row.splice(2, 0, '');
  }
  if (style === 'tab' && chance(0.3, 'ekor-hilang'))
    for (const row of rows) while (row.at(-1) === '' && !head.includes(row)) row.pop();
  const all = [...head, ...numbers, ...rows];
  const teks = `SOP ${asal.nama.toUpperCase()}\n\n${render(all, style)}\n`;
  return { nama: `${asal.nama} #${seed}`, teks, asal: { ...asal, langkah }, kerusakan };
}

function headRows(
  order: readonly Bidang[],
  titles: Record<Bidang | 'mutuBaku', string>,
  lajur: readonly string[],
  { group, split }: { group: boolean; split: boolean },
): string[][] {
  const inGroup = new Set<Bidang>(['kelengkapan', 'waktu', 'output']);
  if (!group) return [order.flatMap((key) => (key === 'pelaksana' ? [...lajur] : [titles[key]]))];
  const firstOfGroup = order.find((key) => inGroup.has(key));
  const top = order.flatMap((key) => {
    if (key === 'pelaksana') return [titles.pelaksana, ...lajur.slice(1).map(() => '')];
    if (inGroup.has(key)) return [key === firstOfGroup ? titles.mutuBaku : ''];
    return [titles[key]];
  });
  const below = order.flatMap((key) => (key === 'pelaksana' ? [...lajur] : [inGroup.has(key) ? titles[key] : '']));
  if (!split) return [top, below];
  const extra = top.map((teks, index) =>
    order[index] === 'kegiatan' && / /.test(teks) ? (teks.split(' ')[1] ?? '') : '',
  );
  const cutTop = top.map((teks, index) =>
    order[index] === 'kegiatan' && / /.test(teks) ? (teks.split(' ')[0] ?? '') : teks,
  );
  return extra.some(Boolean) ? [cutTop, extra, below] : [top, below];
}

/** A row cut by a page: the words that did not fit stand on the next page, without a number. */
function breakRow(row: readonly string[], order: readonly Bidang[], lanes: number): [string[], string[]] {
  const at = order.indexOf('kegiatan');
  const index = at > order.indexOf('pelaksana') && order.includes('pelaksana') ? at + lanes - 1 : at;
  const words = (row[index] ?? '').split(' ');
  const half = Math.max(1, Math.ceil(words.length / 2));
  let cut = half;
  while (cut < words.length && !/^[a-z]/.test(words[cut] ?? '')) cut += 1;
  const first = row.map((cell, place) => (place === index ? words.slice(0, cut).join(' ') : cell));
  const second = row.map((_, place) => (place === index ? words.slice(cut).join(' ') : ''));
  return [first, second];
}

function render(rows: readonly (readonly string[])[], style: 'tab' | 'pipa' | 'spasi' | 'html'): string {
  if (style === 'tab') return rows.map((row) => row.join('\t')).join('\n');
  if (style === 'pipa') return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  if (style === 'html')
    return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`;
  const widths = (rows[0] ?? []).map(
    (_, index) => Math.min(34, Math.max(4, ...rows.map((row) => (row[index] ?? '').length))) + 3,
  );
  return rows.map((row) => wrapRow(row, widths)).join('\n');
}

function wrapRow(row: readonly string[], widths: readonly number[]): string {
  const lines = row.map((cell, index) => wrap(cell, (widths[index] ?? 10) - 3));
  const count = Math.max(1, ...lines.map((item) => item.length));
  return Array.from({ length: count }, (_, at) =>
    lines
      .map((item, index) => (item[at] ?? '').padEnd(widths[index] ?? 10))
      .join('')
      .trimEnd(),
  ).join('\n');
}

function wrap(teks: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of teks.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** The same SOP as a scanner reads it: lines of print, cells wrapped in their columns, columns gone, rubble between. */
export function lipat(asal: SopAsal, seed: number): Rusak {
  const next = acak(seed * 104_729 + 7);
  for (let skip = 0; skip < 5; skip += 1) next();
  const rubble = ['v', '@', '<>', '¢', 'Z', '|', '=', '_', 'T'];
  const widths = [
    30 + Math.floor(next() * 26),
    14 + Math.floor(next() * 10),
    11 + Math.floor(next() * 8),
    12 + Math.floor(next() * 8),
  ];
  const lines = asal.langkah.flatMap((item) => {
    const cells = [item.kegiatan, item.kelengkapan, item.output, item.keterangan].map((teks, index) =>
      wrap(teks, widths[index] ?? 12),
    );
    const count = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: count }, (_, at) => {
      const symbol = next() < 0.4 ? (rubble[Math.floor(next() * rubble.length)] ?? '') : '';
      const bar = next() < 0.3 ? '|' : '';
      const waktu = at === 0 ? `${bar} ${item.waktu} ${bar}` : '';
      const head = at === 0 ? `${item.nomor} ${next() < 0.5 ? '|' : ''}` : '';
      return [
        head,
        cells[0]?.[at] ?? '',
        symbol,
        cells[1]?.[at] ?? '',
        waktu,
        cells[2]?.[at] ?? '',
        cells[3]?.[at] ?? '',
      ]
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim();
    });
  });
  const numbers = Array.from({ length: asal.lajur.length + 6 }, (_, index) => index + 1).join(' ');
  const teks = `SOP ${asal.nama.toUpperCase()}\n\nPELAKSANA MUTU BAKU\nNO KEGIATAN ${asal.lajur.join(' ')} Kelengkapan Waktu Output Ket\n${numbers}\n${lines.join('\n')}\n`;
  return { nama: `${asal.nama} lipat #${seed}`, teks, asal, kerusakan: ['lipat'] };
}
