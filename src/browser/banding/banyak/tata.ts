/** Rows of a large topic: which are seen, in which order and group, and how many of them have each activity. */
import { kelompokkan, type Asal, type Kelompok } from '../../../view/banyak/asal.ts';
import { barisKelompok, selDimuat } from '../../../view/banyak/matriks.ts';
import { mount } from '../mount.ts';
import { rankUrut } from '../urutan.ts';

/** Read from the rows of the matrix, in their order. */
export function readAsal(root: ParentNode): readonly Asal[] {
  return barisOf(root).map(({ dataset }) => ({
    sop: dataset['sop'] ?? '',
    tingkat: (dataset['tingkat'] ?? 'tidak-disebut') as Asal['tingkat'],
    wilayah: dataset['wilayah'] ?? '',
    jenis: dataset['jenis']?.split(' ') ?? [],
  }));
}

/** Whether an SOP has an activity, by id of the activity's row in the comparison. */
export function createMemuat(root: ParentNode): (sop: string, baris: string) => boolean {
  const columns = [...root.querySelectorAll('.matriks thead [data-padanan]')].map((head) =>
    head.getAttribute('data-padanan'),
  );
  const rows = new Map(barisOf(root).map((row) => [row.dataset['sop'], readMemuat(row)]));
  return (sop, baris) => rows.get(sop)?.[columns.indexOf(baris)] === true;
}

/** All SOPs in the order asked for. */
export function orderBaris(root: ParentNode, asal: readonly Asal[], urut: string): readonly string[] {
  const rows = [...root.querySelectorAll<HTMLElement>('.waktu-banyak tr[data-sop]')];
  const data = new Map(rows.map(({ dataset }) => [dataset['sop'], dataset]));
  const stages = [...root.querySelectorAll('.waktu-banyak thead [data-tahap]')].map((head) =>
    head.getAttribute('data-tahap'),
  );
  const rank = (sop: string): number => {
    const own = data.get(sop);
    return rankUrut(urut, {
      jumlah: Number(own?.['jumlah'] ?? 0),
      menit: Number(own?.['menit'] ?? 0),
      tahap: (id) => Number(own?.['perTahap']?.split(' ')[stages.indexOf(id)] ?? 0),
    });
  };
  const semua = asal.map(({ sop }) => sop);
  return urut === 'nama' ? semua : semua.sort((a, b) => rank(a) - rank(b));
}

/** @param urutan all SOPs in the order asked for */
export function arrangeBaris(
  root: ParentNode,
  asal: readonly Asal[],
  { urutan, tampil, kelompok }: { urutan: readonly string[]; tampil: ReadonlySet<string>; kelompok: Kelompok },
): void {
  const sorted = urutan.flatMap((id) => asal.find(({ sop }) => sop === id) ?? []);
  arrangeMatriks(
    root,
    sorted.filter(({ sop }) => tampil.has(sop)),
    kelompok,
  );
  const place = new Map(urutan.map((id, at) => [id, at]));
  const placeOf = (row: HTMLElement): number => place.get(row.dataset['sop'] ?? '') ?? place.size;
  for (const body of root.querySelectorAll('table:not(.matriks) > tbody')) {
    const rows = [...body.querySelectorAll<HTMLElement>(':scope > tr[data-sop]')];
    for (const row of rows) row.hidden = !tampil.has(row.dataset['sop'] ?? '');
    body.append(...rows.sort((a, b) => placeOf(a) - placeOf(b)));
  }
}

function arrangeMatriks(root: ParentNode, asal: readonly Asal[], kelompok: Kelompok): void {
  const table = root.querySelector('table.matriks');
  if (!table) return;
  const rows = new Map(barisOf(root).map((row) => [row.dataset['sop'] ?? '', row]));
  const take = (sop: string): HTMLTableRowElement[] => {
    const row = rows.get(sop);
    rows.delete(sop);
    return row ? [row] : [];
  };
  const shown: HTMLTableRowElement[] = [];
  const bodies = kelompokkan(asal, kelompok).map(({ nama, sop }) => {
    const own = sop.flatMap(take);
    shown.push(...own);
    const head = nama === '' ? [] : [mount(barisKelompok(nama, own.length, countMemuat(own)))];
    return createBody([...head, ...own]);
  });
  const all = countMemuat(shown);
  const rest = createBody([...rows.values()]);
  rest.hidden = true;
  for (const body of table.querySelectorAll(':scope > tbody')) body.remove();
  table.append(...bodies, rest);
  [...table.querySelectorAll('.dimuat > td')].forEach((cell, at) =>
    cell.replaceChildren(...selDimuat(all[at] ?? 0, asal.length).map((item) => mount(item))),
  );
}

function createBody(rows: readonly Element[]): HTMLTableSectionElement {
  const body = document.createElement('tbody');
  body.append(...rows);
  return body;
}

function barisOf(root: ParentNode): HTMLTableRowElement[] {
  return [...root.querySelectorAll<HTMLTableRowElement>('.matriks tr[data-sop]')];
}

/** Column by column. */
function readMemuat(row: HTMLTableRowElement): boolean[] {
  return [...row.cells].slice(1).map((cell) => cell.querySelector('a[data-langkah]') !== null);
}

function countMemuat(rows: readonly HTMLTableRowElement[]): number[] {
  const counts: number[] = [];
  for (const row of rows)
    readMemuat(row).forEach((has, at) => {
      counts[at] = (counts[at] ?? 0) + (has ? 1 : 0);
    });
  return counts;
}
